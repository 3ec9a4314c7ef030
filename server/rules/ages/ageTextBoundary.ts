// age-text-boundary: "older than 18" beside a minimum age of 18 Years.
import { plainText } from '../../format/escapes';
import { sectionSlice } from '../../format/section';
import { type AgeBound, ageRange, populationAge } from '../../protocol/criterionAges';
import type { Field } from '../../protocol/field';
import { oppositeBounds } from '../../protocol/oppositeBounds';
import type { AgeLimit } from '../../protocol/values';
import { SOURCES } from '../../registry/element';
import { quoted } from '../quoted';
import type { SectionRule } from '../rule';

export const ageTextBoundary: SectionRule = {
  id: 'age-text-boundary',
  category: 'ages',
  scope: 'section',
  severity: 'information',
  sections: ['eligibility'],
  summary: 'The criteria leave out people of exactly the age that the field lets in.',
  why: 'A field of 18 Years lets in people aged 18; "older than 18" may leave them out, and sites read it either way.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Age ⟦> 18 years⟧.\n18 Years\nN/A\nALL\nNo',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Children ⟦younger than 12 years of age⟧.\nN/A\n12 Years\nALL\nNo',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Age > 18 years and < 70 years.\n19 Years\n69 Years\nALL\nNo',
      note: 'The fields say the same.',
    },
    { section: 'eligibility', text: 'Inclusion Criteria\n1. Age ≥ 18 years.\n18 Years\nN/A\nALL\nNo' },
  ],
  limits: [
    'Only one criterion of the inclusion list that surely states the age of all participants is compared.',
    'Where the exclusion list leaves the same gap, range-gap-or-overlap says so.',
  ],
  precision:
    'All 52 findings on 1,051 public records were read: each text says so. Many authors mean "18 or older" by it; readers of 96 of these records marked it nearly every time.',
  check(reading, _facts, report) {
    if (reading.kind !== 'eligibility') return;
    const stated = populationAge(reading);
    if (stated === undefined) return;
    const { minimumAge: min, maximumAge: max } = reading;
    const isAtMin = isLeftOut(min, stated.age.lower);
    if (!isAtMin && !isLeftOut(max, stated.age.upper)) return;
    const isGap = oppositeBounds(reading).some(
      ({ letsIn, relation, isOfSamePeople }) =>
        letsIn.line === stated.line && relation.kind !== 'meet' && isOfSamePeople,
    );
    if (isGap) return;
    const field = isAtMin ? min : max;
    const range = ageRange(reading, stated);
    report({
      range,
      message: `${quoted(plainText(sectionSlice(reading.section, range)).text)} may leave out people aged exactly ${field.text.toLowerCase()}, whom the ${isAtMin ? 'minimum' : 'maximum'} age "${field.text}" lets in. Write ${isAtMin ? '"at least"' : '"up to"'}, or change the field.`,
      related: [{ range: field.range, message: `The ${isAtMin ? 'minimum' : 'maximum'} age` }],
    });
  },
};

const isLeftOut = ({ value }: Field<AgeLimit>, bound: AgeBound | undefined): boolean =>
  value?.kind === 'limit' &&
  bound !== undefined &&
  !bound.inclusive &&
  bound.unit === value.unit &&
  bound.amount === value.amount;
