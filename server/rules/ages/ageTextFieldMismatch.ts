// age-text-field-mismatch: the criteria state another age than the age fields.
import { sectionSlice } from '../../format/section';
import {
  type AgeBound,
  ageRange,
  agesLeftIn,
  agesReversed,
  agreement,
  limitText,
  mentionsAge,
  type PopulationAge,
  populationAge,
  statedAges,
} from '../../protocol/criterionAges';
import type { EligibilityReading } from '../../protocol/eligibility';
import type { Field } from '../../protocol/field';
import type { AgeLimit } from '../../protocol/values';
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import type { Fix, Report, SectionRule } from '../rule';
import { isBeyondHumanAge } from './humanAge';

export const ageTextFieldMismatch: SectionRule = {
  id: 'age-text-field-mismatch',
  category: 'ages',
  scope: 'section',
  severity: 'error',
  sections: ['eligibility'],
  hinges: () => [statedAges],
  summary: 'The criteria state another age limit than the minimum and maximum age fields.',
  why: 'Registry searches go by the fields and sites go by the criteria: people are sent to a trial that turns them away, or never find it.',
  sources: [
    SOURCES.comments,
    {
      name: 'Viergever and Ghersi 2011, quality of registered eligibility criteria',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3071036/table/tbl3',
    },
  ],
  examples: [
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Age ⟦18 to 65 years⟧.\n2. Psoriatic arthritis.\n18 Years\n70 Years\nALL\nNo',
      fixed: 'Inclusion Criteria\n1. Age 18 to 65 years.\n2. Psoriatic arthritis.\n18 Years\n65 Years\nALL\nNo',
      note: 'The fix changes the field; which of the two is right only the author knows, so it is never applied unasked.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n* Psoriatic arthritis\nExclusion Criteria\n* Age ⟦under 21 years⟧\n18 Years\nN/A\nALL\nNo',
      fixed:
        'Inclusion Criteria\n* Psoriatic arthritis\nExclusion Criteria\n* Age under 21 years\n21 Years\nN/A\nALL\nNo',
      note: 'Where the inclusion list states no age, the exclusion list may.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n* Psoriatic arthritis\nExclusion Criteria\n* Age under 18 or pregnancy\n* Older than 75 years\n18 Years\n75 Years\nALL\nNo',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n* Adults aged 20\n18 Years\nN/A\nALL\nNo',
      note: 'An age without a bound says nothing certain.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n* Male or female, ⟦≥ 18 and ≤ 75 years of age⟧, with psoriatic arthritis\n20 Years\nN/A\nALL\nNo',
      fixed:
        'Inclusion Criteria\n* Male or female, ≥ 18 and ≤ 75 years of age, with psoriatic arthritis\n18 Years\n75 Years\nALL\nNo',
      note: 'Two fields that differ are one finding.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n* Infants ⟦6 weeks to 12 months of age⟧\n6 Weeks\n24 Months\nALL\nYes',
      fixed: 'Inclusion Criteria\n* Infants 6 weeks to 12 months of age\n6 Weeks\n12 Months\nALL\nYes',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n* Age \\> 18 years and \\< 70 years\n19 Years\n70 Years\nALL\nNo',
      note: 'The fields cannot say "older than", so one year more or less agrees with it.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n* Age 9 to 17.99 years\n9 Years\n17 Years\nALL\nNo',
      note: 'The fields count whole years.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n* Children aged 12 to 24 months\n1 Year\n2 Years\nALL\nNo',
      note: 'The same age in another unit.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n* Age 18 to 65 years\n* In Part B, age up to 80 years\n18 Years\n80 Years\nALL\nNo',
      note: 'The field agrees with an age that other criteria name for some of the participants.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n* Donor age 18 to 60 years\n* Diagnosis at age 20 to 40 years\n12 Years\n75 Years\nALL\nNo',
      note: 'Ages of donors and relatives, at diagnosis, or of pregnancy are other ages.',
    },
  ],
  limits: [
    'Only one criterion of the inclusion list that surely states the age of all participants is compared; exclusion lists and records with several inclusion lists are not.',
    'A maximum that the criteria do not state is reported by age-limit-unstated.',
    '"> 18 years" beside 18 Years is reported by age-text-boundary.',
    'Nothing is said while the minimum is above the maximum; that is another finding.',
    'The same number in another unit is reported by age-implausible.',
  ],
  precision:
    'All 9 findings on 1,051 public records were read and are right, such as a maximum of 85 years in the criteria beside N/A in the field.',
  check(reading, _facts, report) {
    if (reading.kind !== 'eligibility') return;
    const { minimumAge, maximumAge } = reading;
    if (minimumAge.value === undefined && maximumAge.value === undefined) return;
    if (agesReversed(reading)) return;
    const stated = populationAge(reading);
    for (const age of stated === undefined ? agesLeftIn(reading) : [stated]) reportDifferences(reading, age, report);
  },
};

function reportDifferences(reading: EligibilityReading, stated: PopulationAge, report: Report): void {
  const { minimumAge, maximumAge } = reading;
  const differing = [
    differs(reading, stated, minimumAge, 'lower'),
    differs(reading, stated, maximumAge, 'upper'),
  ].filter((d) => d !== undefined);
  if (differing.length === 0) return;
  const range = ageRange(reading, stated);
  const text = sectionSlice(reading.section, range);
  const fields = differing.map(({ name, field }) => `the ${name} age is "${field.text}"`).join(' and ');
  report({
    range,
    message: `The criteria say "${text}", but ${fields}. Searches go by the fields and sites by the criteria: correct the one that is wrong.`,
    fixes: fixOf(differing),
    related: differing.map(({ name, field }) => ({ range: field.range, message: `The ${name} age` })),
  });
}

interface Difference {
  readonly name: 'minimum' | 'maximum';
  readonly field: Field<AgeLimit>;
  readonly bound: AgeBound;
}

function differs(
  reading: EligibilityReading,
  { age, line }: PopulationAge,
  field: Field<AgeLimit>,
  end: 'lower' | 'upper',
): Difference | undefined {
  const bound = age[end];
  if (bound === undefined || field.value === undefined || isBeyondHumanAge(field, end)) return undefined;
  if (agreement(field.value, bound, end) !== 'differs') return undefined;
  if (field.value.kind === 'limit' && mentionsAge(reading, field.value.amount, line)) return undefined;
  return { name: end === 'lower' ? 'minimum' : 'maximum', field, bound };
}

/** The fields as the criteria state them; "older than 18" has no exact value of a field. */
function fixOf(differing: readonly Difference[]): readonly Fix[] {
  const exact = differing.filter(({ bound }) => bound.inclusive && Number.isInteger(bound.amount));
  if (exact.length < differing.length) return [];
  const values = exact.map(({ name, bound }) => `${name} age to ${limitText(bound)}`).join(' and the ');
  const edits = exact.map(({ field, bound }) => replace(field.range, limitText(bound)));
  return [{ title: `Set the ${values}`, safe: false, edits }];
}
