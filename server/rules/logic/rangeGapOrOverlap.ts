// range-gap-or-overlap: the two lists bound the same thing, and their bounds do not meet.
import { decimalText } from '../../criteria/print';
import type { Constraint } from '../../criteria/reading';
import { constraintRange } from '../../protocol/criterionReadings';
import { type OppositeBounds, oppositeBounds, saysBounds } from '../../protocol/oppositeBounds';
import { unitSpelling } from '../../registry/unitSpellings';
import type { SectionRule } from '../rule';
import { quotedBound } from './quotedBound';

export const rangeGapOrOverlap: SectionRule = {
  id: 'range-gap-or-overlap',
  category: 'logic',
  scope: 'section',
  severity: 'warning',
  sections: ['eligibility'],
  hinges: () => [saysBounds],
  summary: 'An inclusion and an exclusion criterion bound the same thing, and their bounds overlap or leave a gap.',
  why: 'People between the two bounds are let in by one list and kept out by the other, or named by neither: each site decides for itself.',
  sources: [
    {
      name: 'Viergever and Ghersi 2011, quality of registered eligibility criteria',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3071036/table/tbl3',
    },
  ],
  examples: [
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Hemoglobin ≥ 9 g/dL.\n2. Psoriatic arthritis.\nExclusion Criteria\n1. Hemoglobin ⟦< 10 g/dL⟧.\n18 Years\nN/A\nALL\nNo',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Platelets \\>= 100 x 10^9/L.\nExclusion Criteria\n1. Thrombocytopenia (platelets ⟦\\< 75,000 /mm3⟧).\n18 Years\nN/A\nALL\nNo',
      note: 'A gap, found in spite of the other unit.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Age ⟦\\> 18 years⟧.\nExclusion Criteria\n1. Age \\< 18 years.\n18 Years\nN/A\nALL\nNo',
      note: 'Nothing is said of people aged 18. The finding stands where "≥" is to be written.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Aged 18 to 60 years.\nExclusion Criteria\n1. Younger than 18 or ⟦at least 60 years old⟧.\n18 Years\n60 Years\nALL\nNo',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. ECOG performance status 0 to 1.\nExclusion Criteria\n1. ECOG performance status ⟦> 2⟧.\n18 Years\nN/A\nALL\nNo',
      note: 'A status of 2 is neither.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Aged 18 to 59 years.\n2. ECOG performance status 0 or 1.\n3. HbA1c 7.0 to 9.9 %.\nExclusion Criteria\n1. Age ≥ 60 years.\n2. ECOG performance status ≥ 2.\n3. HbA1c ≥ 10.0 %.\n18 Years\n59 Years\nALL\nNo',
      note: 'Bounds that meet. Whether they are needed twice is another question.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Hemoglobin ≥ 9 g/dL.\nExclusion Criteria\n1. Hemoglobin > 18 g/dL.\n2. Hemoglobin < 10 g/dL in women.\n3. Hemoglobin < 12 g/dL after the run-in period.\n18 Years\nN/A\nALL\nNo',
      note: 'Another side, other people, another time.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. At least one of the following:\n   a. Ferritin ≥ 100 µg/L\n   b. Hemoglobin ≥ 9 g/dL\nExclusion Criteria\n1. Hemoglobin < 10 g/dL and active bleeding.\n2. Hemoglobin < 12 g/dL despite treatment with iron.\n18 Years\nN/A\nALL\nNo',
      note: 'Criteria that count only together with others, or instead of others, are not compared.',
    },
  ],
  limits: [
    'Compared are criteria that stand for themselves: no alternatives, conditions, subgroups, or times that differ.',
    'Records with several inclusion or exclusion lists, and subjects with several bounds in the inclusion list, are left alone.',
    'Of measurements only those of the tables of laboratory values, scores and measures are compared.',
  ],
  precision:
    'All 10 findings on 1,051 public records were read and are right; all are of ages, such as "> 18 years" included and "< 18 years" excluded.',
  check(reading, _facts, report) {
    if (reading.kind !== 'eligibility') return;
    for (const pair of oppositeBounds(reading)) {
      if (pair.relation.kind === 'meet' || !pair.isOfSamePeople) continue;
      const { letsIn, keepsOut } = pair;
      const included = constraintRange(reading, letsIn.line, letsIn.constraint);
      const excluded = constraintRange(reading, keepsOut.line, keepsOut.constraint);
      const isAtInclusion = isOlderThan(pair);
      report({
        range: isAtInclusion ? included : excluded,
        message: messageOf(pair),
        related: [
          isAtInclusion
            ? { range: excluded, message: 'The exclusion criterion' }
            : { range: included, message: 'The inclusion criterion' },
        ],
      });
    }
  },
};

/** "Older than 18" beside "under 18" is excluded: the inclusion criterion is the one to change. */
function isOlderThan({ letsIn: { constraint }, relation }: OppositeBounds): boolean {
  const { lower, upper, role } = constraint;
  if (role !== 'age' || relation.kind !== 'gap' || relation.from !== relation.to || upper !== undefined) return false;
  return lower?.inclusive === false && lower.value === relation.from;
}

function messageOf({ letsIn, keepsOut, relation }: OppositeBounds): string {
  const inText = quotedBound(letsIn);
  const outText = quotedBound(keepsOut);
  const people = peopleOf(keepsOut.constraint, relation);
  return relation.kind === 'overlap'
    ? `${outText} is excluded, but ${inText} is included: people ${people} are both in and out. Make the two limits meet.`
    : `${outText} is excluded and ${inText} is included: nothing is said of people ${people}. Make the two limits meet.`;
}

/** "aged exactly 18 years", "with a value from 9 to 10 g/dL". */
function peopleOf({ role, unit, subject, reference }: Constraint, { from, to }: OppositeBounds['relation']): string {
  const printed =
    reference !== undefined ? ` × ${reference.of}` : unitText(unit?.ucum ?? (role === 'age' ? 'a' : ''), subject?.kind);
  const value = (n: number): string => decimalText({ value: Number(n.toPrecision(4)) });
  const values = from === to ? `exactly ${value(from)}` : `from ${value(from)} to ${value(to)}`;
  return `${role === 'age' ? 'aged' : 'with a value'} ${values.replace(/^exactly/, role === 'age' ? 'exactly' : 'of exactly')}${printed}`;
}

function unitText(ucum: string, kind: string | undefined): string {
  if (ucum === '' || kind === 'instrument') return '';
  const text = unitSpelling(ucum);
  return text === '%' ? '%' : ` ${text}`;
}
