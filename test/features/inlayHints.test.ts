// Inlay hints: bounds in their normal form, where the text writes them in another way.
import { describe, expect, it } from 'vitest';
import { inlayHints } from '../../server/features/inlayHints';
import { withSection } from '../fixtures/completeRecord';
import { EXTRACT, NO_PROTOCOL, trialOf } from './texts';

/** The criterion with its hints in their places, between ⟨ and ⟩. */
function hinted(criterion: string): string {
  const text = withSection(
    'eligibility',
    `Inclusion Criteria\n1. ${criterion}\n18 Years\n65 Years\nALL\nNo`,
    'bare',
  ).document;
  const start = text.indexOf(criterion);
  let out = '';
  let end = start;
  for (const { offset, text: hint } of inlayHints(trialOf(text), { start: 0, end: text.length })) {
    out += `${text.slice(end, offset)}⟨${hint}⟩`;
    end = offset;
  }
  return out + text.slice(end, start + criterion.length);
}

describe('inlay hints', () => {
  it.each([
    ['Aged at least 18 years', 'Aged at least 18 years⟨≥ 18 years⟩'],
    ['DAS28 of 3.2 or more or SDAI \\> 11.0', 'DAS28 of 3.2 or more⟨≥ 3.2⟩ or SDAI \\> 11.0'],
    [
      'AST and ALT less than 3 times the upper limit of normal',
      'AST and ALT less than 3 times the upper limit of normal⟨< 3 × ULN⟩',
    ],
    ['Age ≥ 18 years', 'Age ≥ 18 years'],
    ['Age >= 18 years', 'Age >= 18 years'],
    ['BMI 18.5-30 kg/m2', 'BMI 18.5-30 kg/m2'],
    ['platelets >= 100,000/mm3', 'platelets >= 100,000/mm3'],
    ['neutrophils ≥1.5x10^9/L', 'neutrophils ≥1.5x10^9/L'],
    ['Age = 18 years', 'Age = 18 years'],
    ['pain for 6 months', 'pain for 6 months'],
    ['surgery within 3 months', 'surgery within 3 months'],
  ])('%s', (criterion, expected) => {
    expect(hinted(criterion)).toBe(expected);
  });

  it('stay inside the lines that are asked for, and away from what is no protocol', () => {
    const text = withSection(
      'eligibility',
      'Inclusion Criteria\n1. At least 18 years old\n2. BMI of at least 20\n18 Years\n65 Years\nALL\nNo',
      'bare',
    ).document;
    const second = text.indexOf('2. BMI');
    const found = inlayHints(trialOf(text), { start: second, end: second + 5 });
    expect(found.map(({ text: hint }) => hint)).toEqual(['≥ 20']);
    expect(inlayHints(trialOf(NO_PROTOCOL), { start: 0, end: NO_PROTOCOL.length })).toEqual([]);
    expect(inlayHints(trialOf(EXTRACT), { start: 0, end: 10 })).toEqual([]);
  });
});
