// The rules of lists of criteria, in cases that are too many for their pages.
import { describe, expect, it } from 'vitest';
import { bracketUnbalanced } from '../../server/rules/eligibility/bracketUnbalanced';
import { criterionDuplicate } from '../../server/rules/eligibility/criterionDuplicate';
import { itemEmpty } from '../../server/rules/eligibility/itemEmpty';
import { listNumberingGap } from '../../server/rules/eligibility/listNumberingGap';
import { listNumberingStart } from '../../server/rules/eligibility/listNumberingStart';
import type { Rule } from '../../server/rules/rule';
import { fixed, inclusion, record } from '../fixtures/criteria';
import { findingsOf } from '../fixtures/findings';

/** The lines of the lists at which a rule finds something, from 1. */
function linesOf(rule: Rule, lists: string): number[] {
  const document = record(lists);
  const first = document.indexOf(lists);
  return findingsOf(document, [rule]).map((f) => document.slice(first, f.range.start).split('\n').length);
}

describe('list-numbering-gap', () => {
  it.each([
    ['a number left out', ['1. Adults', '3. Consent'], [3]],
    ['one finding for a run', ['1. A', '3. B', '4. C', '8. D'], [3]],
    ['a repeated number', ['1. A', '2. B', '2. C'], [4]],
    ['a number that goes back', ['1. A', '2. B', '3. C', '2. D'], [5]],
    ['letters', ['a. A', 'b. B', 'd. D'], [4]],
    ['letters over i', ['g) A', 'h) B', 'i) C', 'j) D', 'l) E'].map((l) => l), [6]],
    ['roman numerals', ['i. A', 'ii. B', 'iv. D'], [4]],
    ['outline numbers', ['1. A', '1.1. A', '1.2. B', '1.4. C', '2. D'], [5]],
    ['nested numbers', ['1. A', '  1. a', '  3. b', '2. B'], [4]],
    ['registry escapes', ['1\\. A', '2\\. B', '4\\. C'], [4]],
  ] as const)('finds %s', (_, lines, expected) => {
    expect(linesOf(listNumberingGap, inclusion(...lines))).toEqual(expected);
  });

  it.each([
    ['numbers that are all 1', ['1. A', '1. B', '1. C']],
    ['a list that begins again', ['1. A', '2. B', '1. C', '2. D']],
    ['a flattened list that resumes', ['1. A', '2. B:', '1. x', '2. y', '3. z', '3. C', '4. D']],
    ['two flattened levels', ['1. A:', '1. a:', '1. x', '2. y', '2. b', '2. B']],
    ['a line without a number between', ['1. A', 'Age 18 or older', '3. C']],
    ['a bullet between', ['1. A', '* Age 18 or older', '3. C']],
    ['another mark between', ['1. A', '2) B', '3. C']],
    ['two items on a line', ['1. A; 2. B', '3. C']],
    ['a sub-heading', ['1. A', '2. B', 'Cohort 2', '5. C', '6. D']],
    ['dates and values', ['1. A', '2. B', '2.5 mg or more', '3. C']],
    ['numbers over both lists', ['1. A', '2. B', 'Exclusion Criteria', '3. C', '4. D']],
    ['a letter in roman numerals', ['i. A', 'ii. B', 'iii. C', 'iv. D', 'v. E', 'vi. F']],
    ['letters with roman ones inside', ['a. A', 'i. x', 'ii. y', 'b. B', 'i. z', 'c. C']],
  ])('leaves alone %s', (_, lines) => {
    expect(linesOf(listNumberingGap, inclusion(...lines))).toEqual([]);
  });

  it('renumbers safely only where nothing can be lost', () => {
    const safety = (...lines: readonly string[]) =>
      findingsOf(record(inclusion(...lines)), [listNumberingGap]).map((f) => f.fixes[0]?.safe);
    expect(safety('1. A', '2. B', '2. C')).toEqual([true]);
    expect(safety('1. A', '3. B')).toEqual([false]);
    expect(safety('1. A', '2. B', '2. C', '3. Not before criterion 2')).toEqual([false]);
  });

  it('keeps the style of the marks', () => {
    expect(fixed(listNumberingGap, inclusion('A) x', 'B) y', 'D) z'))).toBe(inclusion('A) x', 'B) y', 'C) z'));
    expect(fixed(listNumberingGap, inclusion('(i) x', '(iii) y'))).toBe(inclusion('(i) x', '(ii) y'));
  });
});

describe('list-numbering-start', () => {
  it.each([
    [['2. A', '3. B'], [2]],
    [['4) A'], [2]],
    [['1. A', 'Exclusion Criteria', '3. C'], [4]],
    [['1. A', 'Exclusion Criteria', '2. C'], []],
    [['1. A', 'Exclusion Criteria', '1. B', '2. C', 'Inclusion Criteria for Part B', '2. D'], []],
    [['* A', '2. B'], []],
    [['0. A', '1. B'], []],
    [['2 mg or more of velotimab'], []],
  ])('%j', (lines, expected) => {
    expect(linesOf(listNumberingStart, inclusion(...lines))).toEqual(expected);
  });

  it('offers no row of placeholders for a list that begins far off', () => {
    const [finding] = findingsOf(record(inclusion('17. A', '18. B')), [listNumberingStart]);
    expect(finding?.fixes.map((f) => f.title)).toEqual(['Renumber the list from 1']);
  });

  it('is never safe', () => {
    const fixes = findingsOf(record(inclusion('2. A')), [listNumberingStart]).flatMap((f) => f.fixes);
    expect(fixes.map((f) => f.safe)).toEqual([false, false]);
  });
});

describe('item-empty and criterion-duplicate', () => {
  it('close the gap that they leave', () => {
    expect(fixed(itemEmpty, inclusion('1. A', '2.', '3. B', '4.', '5. C'))).toBe(inclusion('1. A', '2. B', '3. C'));
    const twice = inclusion('1. Active tuberculosis', '2. Consent given', '3. Active tuberculosis', '4. Adults');
    expect(fixed(criterionDuplicate, twice)).toBe(inclusion('1. Active tuberculosis', '2. Consent given', '3. Adults'));
  });

  it('remove single lines where nothing is numbered', () => {
    const lines = inclusion('* Active tuberculosis', '* Consent given', '* Active tuberculosis', '* Consent was given');
    expect(fixed(criterionDuplicate, lines)).toBe(
      inclusion('* Active tuberculosis', '* Consent given', '* Consent was given'),
    );
  });

  it('say a copied block once', () => {
    const block = ['* Active tuberculosis', '* Chronic hepatitis', '* Heart failure'];
    const document = record(inclusion(...block, ...block));
    const found = findingsOf(document, [criterionDuplicate]);
    expect(found.map((f) => f.message)).toEqual([expect.stringContaining('The next 2 repeat theirs')]);
    expect(linesOf(criterionDuplicate, inclusion(...Array<string>(5).fill('* Active tuberculosis')))).toEqual([3]);
  });

  it.each([
    ['short names', ['* CNS', '* Liver', '* CNS']],
    ['other numbers', ['* ALT \\> 2.5 x ULN', '* ALT \\> 25 x ULN']],
    ['other signs', ['* Platelets ≥ 100', '* Platelets < 100']],
    ['sub-headings without marks', ['Cohort one', '* Active tuberculosis', 'Cohort two', '* Active tuberculosis']],
    [
      'exceptions of two criteria',
      ['* A, except as below', '* Steroid eye drops', '* B, except as below', '* Steroid eye drops'],
    ],
  ])('leave alone %s', (_, lines) => {
    expect(linesOf(criterionDuplicate, inclusion(...lines))).toEqual([]);
  });

  it('see plain lines too', () => {
    expect(
      linesOf(criterionDuplicate, inclusion('Active tuberculosis', 'Consent given', 'Active tuberculosis')),
    ).toEqual([4]);
  });
});

describe('bracket-unbalanced', () => {
  const count = (text: string): number => linesOf(bracketUnbalanced, inclusion(`1. ${text}`)).length;

  it.each([
    'Chronic infection (hepatitis B or C',
    'Chronic infection of the skin) or of the liver',
    'Doses (150 mg] a month',
    'Infection ((hepatitis B) of the liver.',
    'Score \\[0 to 10 of the joint.',
  ])('finds %s', (text) => {
    expect(count(text)).toBe(1);
  });

  it.each([
    'Either 1) naive, 2) treated or (3) relapsed',
    'a) naive b) treated',
    'Interval \\[18, 65) or (0; 1]',
    'Full-width （and plain) pair',
    'Group [A (first)] or {B}',
    'One of the following (at screening:',
    'A smile :) at the end',
    'Aim 2a.) of the study',
  ])('leaves alone %s', (text) => {
    expect(count(text)).toBe(0);
  });
});

describe('long lists', () => {
  const long = (line: (i: number) => string): string => inclusion(...Array.from({ length: 60_000 }, (_, i) => line(i)));
  const rules = [criterionDuplicate, itemEmpty, listNumberingGap, listNumberingStart];

  it.each([
    ['numbered', (i: number) => `${(i % 999) + 1}. Criterion ${i} of the protocol`],
    ['all the same', () => '* Active tuberculosis'],
    ['pairs', (i: number) => `${(i % 900) + 1}. Criterion ${i % 30_000} of the protocol`],
    ['all 1', (i: number) => `1. Criterion ${i}`],
    ['back and forth', (i: number) => `${i % 2 === 0 ? 7 : 3}. Criterion ${i}`],
    ['empty', (i: number) => `${(i % 999) + 1}.`],
  ])('of 60,000 lines, %s', (_, line) => {
    const started = performance.now();
    findingsOf(record(long(line)), rules);
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
