// age-limit-unstated: the criteria say "18 years or older", and the fields end at 75 Years.
import { plainText } from '../../format/escapes';
import { sectionSlice } from '../../format/section';
import { ageRange, populationAge } from '../../protocol/criterionAges';
import type { CriterionList } from '../../protocol/eligibility';
import { SOURCES } from '../../registry/element';
import { quoted } from '../quoted';
import type { SectionRule } from '../rule';

export const ageLimitUnstated: SectionRule = {
  id: 'age-limit-unstated',
  category: 'ages',
  scope: 'section',
  severity: 'information',
  sections: ['eligibility'],
  summary: 'The age fields have an upper limit that no criterion states.',
  why: 'Sites go by the criteria, searches by the fields: somebody of 80 is let in by the one and left out by the other.',
  sources: [SOURCES.definitions],
  examples: [
    { section: 'eligibility', text: 'Inclusion Criteria\n1. Age ⟦≥ 18 years⟧.\n18 Years\n75 Years\nALL\nNo' },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Age ≥ 18 years.\nExclusion Criteria\n1. Older than 75 years.\n18 Years\n75 Years\nALL\nNo',
      note: 'The exclusion criteria state it.',
    },
    { section: 'eligibility', text: 'Inclusion Criteria\n1. Age 18 to 75 years.\n18 Years\n75 Years\nALL\nNo' },
    { section: 'eligibility', text: 'Inclusion Criteria\n1. Age ≥ 18 years.\n18 Years\nN/A\nALL\nNo' },
  ],
  limits: [
    'Only where one criterion of the inclusion list surely states the youngest age of all participants, the same as the field, and the number of the upper limit stands nowhere in the criteria.',
    'An upper limit of 99 years or more is none.',
  ],
  precision:
    'All 10 findings on 1,051 public records were read; all are right. Nine more ended at 99 to 130 years, which nobody means as a limit: they are left alone.',
  check(reading, _facts, report) {
    if (reading.kind !== 'eligibility') return;
    const { minimumAge: min, maximumAge: max } = reading;
    if (min.value?.kind !== 'limit' || max.value?.kind !== 'limit') return;
    if (max.value.unit === 'Years' && max.value.amount >= NO_LIMIT) return;
    const stated = populationAge(reading);
    if (stated?.age.lower === undefined || stated.age.upper !== undefined) return;
    const { lower } = stated.age;
    if (lower.amount !== min.value.amount || lower.unit !== min.value.unit) return;
    const limit = new RegExp(`\\b(?:${max.value.amount}|${max.value.amount + 1}|${max.value.amount - 1})\\b`);
    const isNamed = ({ firstLine, endLine }: CriterionList): boolean =>
      reading.lines.slice(firstLine, endLine).some((line) => line !== undefined && limit.test(line.text));
    if (reading.lists.some(isNamed)) return;
    const range = ageRange(reading, stated);
    report({
      range,
      message: `${quoted(plainText(sectionSlice(reading.section, range)).text)} has no upper limit, but the maximum age is "${max.text}". State the limit in the criteria, or write N/A in the field.`,
      related: [{ range: max.range, message: 'The maximum age' }],
    });
  },
};

/** "99 Years" is written for "nobody is too old". */
const NO_LIMIT = 99;
