// age-implausible: an age limit that no person has, or that stands in the wrong unit.

import { sectionSlice } from '../../format/section';
import {
  ageRange,
  agesLeftIn,
  agesReversed,
  agreement,
  certainAge,
  limitText,
  type PopulationAge,
  populationAge,
} from '../../protocol/criterionAges';
import type { EligibilityReading } from '../../protocol/eligibility';
import type { Field } from '../../protocol/field';
import type { AgeLimit } from '../../protocol/values';
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import type { Report, SectionRule } from '../rule';
import { isBeyondHumanAge } from './humanAge';

export const ageImplausible: SectionRule = {
  id: 'age-implausible',
  category: 'ages',
  scope: 'section',
  severity: 'warning',
  sections: ['eligibility'],
  hinges: () => [certainAge],
  summary: 'An age limit is above what people reach, or its unit is not that of the criteria.',
  why: 'Such a limit is a slip of typing or stands for "no limit", and searches by age go wrong with it.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Adults.\n18 Years\n⟦150 Years⟧\nALL\nNo',
      fixed: 'Inclusion Criteria\n1. Adults.\n18 Years\nN/A\nALL\nNo',
      note: 'No limit is N/A.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Adults.\n⟦108 Years⟧\nN/A\nALL\nNo',
      note: 'A slip for 18 Years: what is meant only the author knows.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Age 18 to 75 years.\n⟦18 Months⟧\n75 Years\nALL\nNo',
      fixed: 'Inclusion Criteria\n1. Age 18 to 75 years.\n18 Years\n75 Years\nALL\nNo',
      note: 'The same number as in the criteria, in another unit.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Adults.\nExclusion Criteria\n1. Age under 18 years.\n⟦18 Months⟧\nN/A\nALL\nNo',
      fixed: 'Inclusion Criteria\n1. Adults.\nExclusion Criteria\n1. Age under 18 years.\n18 Years\nN/A\nALL\nNo',
      note: 'Where the inclusion list states no age, the exclusion list may.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n* Infants aged 6 to 59 months\n⟦6 Years⟧\n⟦59 Years⟧\nALL\nNo',
      fixed: 'Inclusion Criteria\n* Infants aged 6 to 59 months\n6 Months\n59 Months\nALL\nNo',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Adults.\n18 Years\n120 Years\nALL\nNo',
      note: '99, 100 and 120 years are usual ways to say that there is no limit.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Children aged 18 months and older.\n18 Months\n65 Years\nALL\nNo',
    },
  ],
  limits: [
    'A maximum of up to 120 years and a minimum of up to 100 years are left alone.',
    'The unit is compared only with one criterion that surely states the age of all participants.',
  ],
  precision: 'All 2 findings on 1,051 public records were read and are right: both have a maximum of 130 Years.',
  check(reading, _facts, report) {
    if (reading.kind !== 'eligibility') return;
    const { minimumAge: min, maximumAge: max } = reading;
    if (min.value?.kind !== 'limit' && max.value?.kind !== 'limit') return;
    if (isBeyondHumanAge(max, 'upper')) {
      report({
        range: max.range,
        message: `The maximum age "${max.text}" is above 120 years. Write N/A when there is no upper limit, or correct it.`,
        fixes: [{ title: 'Replace by N/A (no limit)', safe: false, edits: [replace(max.range, 'N/A')] }],
      });
    }
    if (agesReversed(reading)) return;
    if (isBeyondHumanAge(min, 'lower')) {
      report({
        range: min.range,
        message: `The minimum age "${min.text}" is above 100 years, so hardly anyone could take part. Correct the number or its unit.`,
      });
    }
    const stated = populationAge(reading);
    for (const age of stated === undefined ? agesLeftIn(reading) : [stated]) {
      reportUnit(reading, age, min, 'lower', report);
      reportUnit(reading, age, max, 'upper', report);
    }
  },
};

/** A unit that the criterion writes, not one that goes without saying. */
const NAMES_UNIT = /y(?:ea)?r|month|\bmos?\b|w(?:ee)?k|day|hour/i;

function reportUnit(
  reading: EligibilityReading,
  stated: PopulationAge,
  field: Field<AgeLimit>,
  end: 'lower' | 'upper',
  report: Report,
): void {
  const bound = stated.age[end];
  if (bound === undefined || field.value === undefined || agreement(field.value, bound, end) !== 'other unit') return;
  const range = ageRange(reading, stated);
  const text = sectionSlice(reading.section, range);
  if (!NAMES_UNIT.test(text)) return;
  const name = end === 'lower' ? 'minimum' : 'maximum';
  const written = limitText(bound);
  report({
    range: field.range,
    message: `The ${name} age is "${field.text}", but the criteria say "${text}". Write "${written}", or correct the criteria.`,
    fixes: [{ title: `Set the ${name} age to ${written}`, safe: false, edits: [replace(field.range, written)] }],
    related: [{ range, message: 'The criteria' }],
  });
}
