// age-unit-missing: an age limit that is a number without its unit.

import { certainAge, limitText, populationAge } from '../../protocol/criterionAges';
import type { EligibilityReading } from '../../protocol/eligibility';
import type { Field } from '../../protocol/field';
import type { AgeLimit } from '../../protocol/values';
import type { AgeUnit } from '../../registry/ageUnits';
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import type { SectionRule } from '../rule';

export const ageUnitMissing: SectionRule = {
  id: 'age-unit-missing',
  category: 'ages',
  scope: 'section',
  severity: 'error',
  sections: ['eligibility'],
  hinges: () => [certainAge],
  summary: 'An age limit is a number without a unit.',
  why: 'Trials enroll people from minutes to years of age: without the unit the registry cannot take the limit.',
  sources: [SOURCES.definitions, { name: 'CDISC USDM conformance rule DDF00242', url: SOURCES.mapping.url }],
  examples: [
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Adults.\n⟦18⟧\n75 Years\nALL\nNo',
      fixed: 'Inclusion Criteria\n1. Adults.\n18 Years\n75 Years\nALL\nNo',
      note: 'The unit is that of the other limit, or what the criteria say; it is offered and never applied in bulk.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Infants.\n6 Weeks\n⟦52⟧\nALL\nNo',
      fixed: 'Inclusion Criteria\n1. Infants.\n6 Weeks\n52 Weeks\nALL\nNo',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Infants aged 6 to 24 months.\n⟦6⟧\n2 Years\nALL\nNo',
      fixed: 'Inclusion Criteria\n1. Infants aged 6 to 24 months.\n6 Months\n2 Years\nALL\nNo',
    },
    {
      section: 'eligibility',
      layout: 'labelled',
      text: 'Inclusion Criteria\n\n1. Adults.\n\nMinimum Eligible Age\n\n⟦18⟧\n\nMaximum Eligible Age\n\nN/A\n\nEligible Sex\n\nALL\n\nAccepts Healthy Volunteers\n\nNo\n',
      fixed:
        'Inclusion Criteria\n\n1. Adults.\n\nMinimum Eligible Age\n\n18 Years\n\nMaximum Eligible Age\n\nN/A\n\nEligible Sex\n\nALL\n\nAccepts Healthy Volunteers\n\nNo\n',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Adults.\n18 Years\nN/A\nALL\nNo',
      note: 'N/A needs no unit.',
    },
    { section: 'eligibility', text: 'Inclusion Criteria\n1. Infants.\n1 Year\n2 Years\nALL\nNo' },
  ],
  limits: ['An age in another spelling, such as "18 yrs", is reported by age-unit-enum.'],
  precision: 'No finding on 1,051 public records: the registry writes the unit itself.',
  check(reading, _facts, report) {
    if (reading.kind !== 'eligibility') return;
    for (const [name, field, other] of [
      ['minimum', reading.minimumAge, reading.maximumAge],
      ['maximum', reading.maximumAge, reading.minimumAge],
    ] as const) {
      if (!BARE_NUMBER.test(field.text)) continue;
      const written = limitText({ amount: Number(field.text), unit: unitFor(reading, Number(field.text), other) });
      report({
        range: field.range,
        message: `The ${name} age "${field.text}" has no unit, so it may be years or months. Write "${written}" or the unit that is meant.`,
        fixes: [{ title: `Write "${written}"`, safe: false, edits: [replace(field.range, written)] }],
      });
    }
  },
};

const BARE_NUMBER = /^\d{1,4}$/;

/** The unit in which the criteria state that age, else that of the other limit, else years. */
function unitFor(reading: EligibilityReading, amount: number, other: Field<AgeLimit>): AgeUnit {
  const age = populationAge(reading)?.age;
  const bound = [age?.lower, age?.upper].find((b) => b?.amount === amount);
  if (bound !== undefined) return bound.unit;
  return other.value?.kind === 'limit' ? other.value.unit : 'Years';
}
