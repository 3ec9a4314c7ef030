// operator-spacing: a comparison sign, or a number and its unit, without blanks around them or with them on one side only.
import { operatorSpacing as spacingOf } from '../../format/operatorSpacing';
import { SOURCES } from '../../registry/element';
import { quoted } from '../quoted';
import type { LineRule } from '../rule';
import { inclusion } from './criteriaExample';

export const operatorSpacing: LineRule = {
  id: 'operator-spacing',
  category: 'eligibility',
  scope: 'line',
  severity: 'hint',
  recommended: 'off',
  sections: ['eligibility'],
  summary: 'A blank is missing, or one too many, at a comparison sign or between a number and its unit.',
  why: '"28≥3.2" can be read as 28 ≥ 3.2, and search does not find "to10mg" under "10 mg".',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'eligibility',
      text: inclusion('1. DAS28⟦≥⟧3.2 or SDAI > 11.', '2. Prednisone up to⟦10mg⟧/ day.'),
      fixed: inclusion('1. DAS28 ≥ 3.2 or SDAI > 11.', '2. Prednisone up to 10 mg/day.'),
      note: 'One finding a line; the fix answers all of it.',
    },
    {
      section: 'eligibility',
      text: inclusion('1. Age ≥18 years, weight ≥ 40 kg.', '2. CD4+ count, HER2, Ki-67, 18F-FDG, 2D echo; 5 % or 5%.'),
      note: 'A sign that sticks to its number alone is usual, and names with digits are names.',
    },
  ],
  limits: ['"≥18" is left alone, and so are grades, genes and isotopes.'],
  precision:
    '291 findings on 1,051 public records and 10,861 annotated criteria of other records, 57 read, all right, and hardly any hinders reading. Therefore off.',
  check({ text }, report) {
    const found = spacingOf(text);
    if (found === undefined) return;
    const { first, edits } = found;
    report({
      range: first,
      message: `At ${quoted(text.slice(first.start, first.end))} a blank is missing or misplaced, which makes numbers hard to read. Set one blank on both sides of a sign and between number and unit.`,
      fixes: [{ title: 'Set the blanks of the line', safe: true, edits }],
    });
  },
};
