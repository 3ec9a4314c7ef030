// age-range-reversed: the minimum age is above the maximum age.
import { agesReversed, agreement, certainAge, populationAge } from '../../protocol/criterionAges';
import type { EligibilityReading } from '../../protocol/eligibility';
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import type { SectionRule } from '../rule';

export const ageRangeReversed: SectionRule = {
  id: 'age-range-reversed',
  category: 'ages',
  scope: 'section',
  severity: 'error',
  sections: ['eligibility'],
  hinges: () => [certainAge],
  summary: 'The minimum age is above the maximum age.',
  why: 'Nobody is of such an age: searches by age never find the trial, and the registry refuses the record.',
  sources: [SOURCES.definitions, { name: 'CDISC USDM conformance rule DDF00241', url: SOURCES.mapping.url }],
  examples: [
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Age 18 to 70 years.\n2. Psoriatic arthritis.\n⟦70 Years⟧\n18 Years\nALL\nNo',
      fixed: 'Inclusion Criteria\n1. Age 18 to 70 years.\n2. Psoriatic arthritis.\n18 Years\n70 Years\nALL\nNo',
      note: 'Where the criteria confirm the ages, swapping the two is safe.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Psoriatic arthritis.\n⟦65 Years⟧\n56 Years\nALL\nNo',
      fixed: 'Inclusion Criteria\n1. Psoriatic arthritis.\n56 Years\n65 Years\nALL\nNo',
      note: 'Otherwise one of them may be a slip of typing: the fix is offered and never applied in bulk.',
    },
    {
      section: 'eligibility',
      layout: 'labelled',
      text: 'Inclusion Criteria\n\n1. Infants.\n\nMinimum Eligible Age\n\n⟦3 Years⟧\n\nMaximum Eligible Age\n\n24 Months\n\nEligible Sex\n\nALL\n\nAccepts Healthy Volunteers\n\nNo\n',
      fixed:
        'Inclusion Criteria\n\n1. Infants.\n\nMinimum Eligible Age\n\n24 Months\n\nMaximum Eligible Age\n\n3 Years\n\nEligible Sex\n\nALL\n\nAccepts Healthy Volunteers\n\nNo\n',
      note: 'Ages in different units are compared as ages.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Infants.\n18 Months\n5 Years\nALL\nNo',
      note: '18 months are less than 5 years.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Adults.\n18 Years\nN/A\nALL\nNo',
      note: 'N/A is no limit.',
    },
    { section: 'eligibility', text: 'Inclusion Criteria\n1. Adults of one age.\n18 Years\n18 Years\nALL\nNo' },
  ],
  limits: [
    'Lengths that differ only because units do not divide each other, such as 53 Weeks and 1 Year, are left alone.',
  ],
  precision: 'No finding on 1,051 public records: the registry does not take such a range.',
  check(reading, _facts, report) {
    if (reading.kind !== 'eligibility' || !agesReversed(reading)) return;
    const { minimumAge: min, maximumAge: max } = reading;
    report({
      range: min.range,
      message: `The minimum age "${min.text}" is above the maximum age "${max.text}", so nobody could take part. Swap the two, or correct the one that is wrong.`,
      fixes: [
        {
          title: `Swap the two: ${max.text} to ${min.text}`,
          safe: isConfirmed(reading),
          edits: [replace(min.range, max.text), replace(max.range, min.text)],
        },
      ],
      related: [{ range: max.range, message: 'The maximum age' }],
    });
  },
};

/** True when the criteria state the same two ages in their right order. */
function isConfirmed(reading: EligibilityReading): boolean {
  const age = populationAge(reading)?.age;
  const { minimumAge: min, maximumAge: max } = reading;
  if (age?.lower === undefined || age.upper === undefined || min.value === undefined || max.value === undefined)
    return false;
  return agreement(max.value, age.lower, 'lower') === 'agrees' && agreement(min.value, age.upper, 'upper') === 'agrees';
}
