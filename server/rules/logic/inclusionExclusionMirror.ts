// inclusion-exclusion-mirror: an exclusion criterion says nothing but the reverse of an inclusion criterion.
import { constraintRange } from '../../protocol/criterionReadings';
import { oppositeBounds } from '../../protocol/oppositeBounds';
import type { SectionRule } from '../rule';
import { quotedBound } from './quotedBound';

export const inclusionExclusionMirror: SectionRule = {
  id: 'inclusion-exclusion-mirror',
  category: 'logic',
  scope: 'section',
  severity: 'hint',
  recommended: 'off',
  sections: ['eligibility'],
  summary: 'An exclusion criterion sets the same limit as an inclusion criterion, the other way round.',
  why: 'A limit that stands twice is corrected once, and then the two lists contradict each other.',
  sources: [
    {
      name: 'Viergever and Ghersi 2011, quality of registered eligibility criteria',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3071036/table/tbl3',
    },
  ],
  examples: [
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Hemoglobin ≥ 9 g/dL.\nExclusion Criteria\n1. Hemoglobin ⟦< 9 g/dL⟧.\n18 Years\nN/A\nALL\nNo',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. A stable dose of prednisone ≤ 10 mg/day.\nExclusion Criteria\n1. Prednisone ⟦> 10 mg/day⟧ within 4 weeks.\n18 Years\nN/A\nALL\nNo',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Aged 18 to 59 years.\nExclusion Criteria\n1. Age ⟦≥ 60 years⟧.\n18 Years\n59 Years\nALL\nNo',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Hemoglobin ≥ 9 g/dL.\nExclusion Criteria\n1. Hemoglobin > 16 g/dL.\n2. Platelets < 100 x 10^9/L.\n18 Years\nN/A\nALL\nNo',
      note: 'The other end, and another value.',
    },
  ],
  limits: ['Where the two limits do not meet, range-gap-or-overlap says so.'],
  precision:
    'All 23 findings on 1,051 public records were read and are right; most repeat the age. It does no harm by itself, so it is off until you ask for it.',
  check(reading, _facts, report) {
    if (reading.kind !== 'eligibility') return;
    for (const { letsIn, keepsOut, relation } of oppositeBounds(reading)) {
      if (relation.kind !== 'meet') continue;
      report({
        range: constraintRange(reading, keepsOut.line, keepsOut.constraint),
        message: `${quotedBound(keepsOut)} is the reverse of ${quotedBound(letsIn)} in the inclusion list. A limit that stands twice may be corrected only once: leave one of them out.`,
        related: [
          { range: constraintRange(reading, letsIn.line, letsIn.constraint), message: 'The inclusion criterion' },
        ],
      });
    }
  },
};
