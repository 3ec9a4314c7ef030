// Fixes: those of a place, all of one rule, all that are safe; whole, compatible, convergent.
import { describe, expect, it } from 'vitest';
import { fixAllOf, fixedText, quickFixes, safeFixes } from '../../server/features/fixes';
import { applyEdits } from '../../server/text/edit';
import { findingOf, findingsIn, RULE, swap } from './madeFindings';

describe('at a place', () => {
  const text = 'a teh b teh c';
  const findings = findingsIn(text, swap('teh', 'the'));

  it('gives the fixes of findings that touch it', () => {
    expect(quickFixes(findings, { start: 3, end: 3 }).map((f) => f.finding.range)).toEqual([{ start: 2, end: 5 }]);
    expect(quickFixes(findings, { start: 5, end: 5 })).toHaveLength(1);
    expect(quickFixes(findings, { start: 6, end: 7 })).toEqual([]);
    expect(quickFixes(findings, { start: 0, end: 13 })).toHaveLength(2);
  });

  it('prefers the first fix when it is safe', () => {
    const edit = { range: { start: 0, end: 1 }, newText: 'x' };
    const finding = findingOf({ start: 0, end: 1 }, [
      { title: 'one', safe: true, edits: [edit] },
      { title: 'two', safe: true, edits: [edit] },
    ]);
    const risky = findingOf({ start: 0, end: 1 }, [{ title: 'three', safe: false, edits: [edit] }]);
    expect(quickFixes([finding, risky], { start: 0, end: 0 }).map((f) => [f.title, f.preferred, f.safe])).toEqual([
      ['one', true, true],
      ['two', false, true],
      ['three', false, false],
    ]);
  });
});

describe('all of a rule', () => {
  it('answers those that are safe', () => {
    const text = 'teh teh teh';
    const [first, ...others] = findingsIn(text, swap('teh', 'the'));
    const risky = findingOf(
      first?.range ?? { start: 0, end: 0 },
      (first?.fixes ?? []).map((f) => ({ ...f, safe: false })),
    );
    const all = fixAllOf(RULE, [risky, ...others]);
    expect(all?.title).toBe("Fix all 'made-up' findings in this file (2)");
    expect(applyEdits(text, all?.edits ?? [])).toBe('teh the the');
  });

  it('is no action for one finding, nor for another rule', () => {
    expect(fixAllOf(RULE, findingsIn('teh', swap('teh', 'the')))).toBeUndefined();
    expect(fixAllOf({ ...RULE, id: 'other' }, findingsIn('teh teh', swap('teh', 'the')))).toBeUndefined();
  });
});

describe('all that are safe', () => {
  const fix = (...edits: readonly [start: number, end: number, newText: string][]) =>
    findingOf({ start: edits[0]?.[0] ?? 0, end: edits[0]?.[1] ?? 0 }, [
      { title: 'x', safe: true, edits: edits.map(([start, end, newText]) => ({ range: { start, end }, newText })) },
    ]);

  it('applies a fix whole or not at all', () => {
    const findings = [fix([4, 6, 'X']), fix([0, 1, 'A'], [5, 7, 'Y']), fix([8, 9, 'Z'])];
    expect(applyEdits('abcdefghij', safeFixes(findings))).toBe('abcdXghZj');
  });

  it('does not insert twice at one place', () => {
    expect(applyEdits('ab', safeFixes([fix([2, 2, '.']), fix([2, 2, '.'])]))).toBe('ab.');
  });

  it('keeps the order of what one fix inserts', () => {
    expect(applyEdits('ab', safeFixes([fix([1, 1, '('], [1, 1, ')'])]))).toBe('a()b');
  });

  it('leaves out fixes that contradict themselves, and those that are not safe', () => {
    const risky = findingOf({ start: 0, end: 1 }, [
      { title: 'x', safe: false, edits: [{ range: { start: 0, end: 1 }, newText: 'X' }] },
    ]);
    expect(safeFixes([fix([0, 3, 'X'], [1, 2, 'Y']), risky, findingOf({ start: 0, end: 1 }, [])])).toEqual([]);
  });

  it('gives edits in order that do not overlap', () => {
    const findings = [fix([20, 22, 'a']), fix([0, 2, 'b'], [30, 31, 'c']), fix([10, 12, 'd']), fix([11, 13, 'e'])];
    expect(safeFixes(findings).map((e) => e.range.start)).toEqual([0, 10, 20, 30]);
  });

  it('is quick for many findings', () => {
    const text = 'teh '.repeat(20_000);
    expect(applyEdits(text, safeFixes(findingsIn(text, swap('teh', 'the'))))).toBe('the '.repeat(20_000));
  });
});

describe('until nothing is left', () => {
  it('converges', () => {
    expect(fixedText('aaaa', (text) => findingsIn(text, swap('aa', 'a')))).toEqual({
      text: 'a',
      rounds: 2,
      converged: true,
    });
    expect(fixedText('b', (text) => findingsIn(text, swap('aa', 'a')))).toEqual({
      text: 'b',
      rounds: 0,
      converged: true,
    });
  });

  it('stops where fixes go in circles', () => {
    const { rounds, converged } = fixedText('a', (text) => [
      ...findingsIn(text, swap('a', 'b')),
      ...findingsIn(text, swap('b', 'a')),
    ]);
    expect(converged).toBe(false);
    expect(rounds).toBe(10);
  });
});
