// operator-spacing: a comparison sign, or a number and its unit, without blanks around them or with them on one side only.
import { SOURCES } from '../../registry/element';
import { insert, remove, type TextEdit } from '../../text/edit';
import type { TextRange } from '../../text/range';
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
    if (!/[<>≥≤]|\dm?[gl]\b|\dmg|\/ /.test(text)) return;
    const edits: TextEdit[] = [];
    let first: TextRange | undefined;
    const found = (range: TextRange, ...more: readonly TextEdit[]): void => {
      if (first === undefined || range.start < first.start) first = range;
      edits.push(...more);
    };
    for (const match of text.matchAll(SIGN)) {
      const start = match.index + (match[1]?.length ?? 0);
      const end = match.index + match[0].length;
      found({ start, end }, insert(start, ' '), ...(/\d/.test(text.charAt(end)) ? [insert(end, ' ')] : []));
    }
    for (const match of text.matchAll(UNIT)) {
      const start = match.index + (match[1]?.length ?? 0);
      const number = match[2]?.length ?? 0;
      const end = match.index + match[0].length;
      found({ start, end }, ...(match[1] === undefined ? [] : [insert(start, ' ')]), insert(start + number, ' '));
    }
    for (const match of text.matchAll(PER)) {
      const slash = match.index + (match[1]?.length ?? 0);
      found({ start: match.index, end: match.index + match[0].length }, remove({ start: slash + 1, end: slash + 2 }));
    }
    if (first === undefined) return;
    report({
      range: first,
      message: `At ${quoted(text.slice(first.start, first.end))} a blank is missing or misplaced, which makes numbers hard to read. Set one blank on both sides of a sign and between number and unit.`,
      fixes: [{ title: 'Set the blanks of the line', safe: true, edits: withoutDoubles(edits) }],
    });
  },
};

/** A sign that sticks to the word before it. */
const SIGN = /([A-Za-z\d)\]])(?:\\?[<>]=?|[≥≤])(?=\s?\d)/g;
/** "10mg", "to10mg". */
const UNIT =
  /(?<![\d.,])(?:(\b(?:to|of|than|least|and))(?=\d))?((?<![A-Za-z-])(?<!\d)\d+(?:[.,]\d+)?|(?<=\b(?:to|of|than|least|and))\d+(?:\.\d+)?)(?:mg|µg|mcg|kg|mL|ml|mmol|mmHg|g\/[dL]L?)(?![A-Za-z])/g;
/** "mg/ day" */
const PER = /((?<![A-Za-z])(?:mg|µg|mcg|g|mL|ml|kg))\/ (?=(?:day|week|kg|month|hour|d|h)\b)/g;

/** Two places may ask for the same blank. */
function withoutDoubles(edits: readonly TextEdit[]): readonly TextEdit[] {
  const seen = new Set<string>();
  return edits.filter(({ range, newText }) => {
    const key = `${range.start}-${range.end}-${newText}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
