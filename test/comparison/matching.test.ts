// The laws of pairing, of the best assignment, of what is out of order, and of marking words.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assigned, type Edge } from '../../server/comparison/assignment';
import { paired, wordsOf } from '../../server/comparison/matching';
import { outOfOrder } from '../../server/comparison/order';
import { wordDifference } from '../../server/comparison/wordDifference';

const now = <T>(steps: Generator<undefined, T, undefined>): T => {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};

describe('the best assignment', () => {
  const edges = fc
    .uniqueArray(fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 }), fc.integer({ min: 1, max: 50 })), {
      selector: ([before, after]) => before * 10 + after,
      maxLength: 14,
    })
    .map((all) => all.map(([before, after, fit]): Edge => ({ before, after, fit })));
  /** The most that any choice of pairs adds up to: all choices are tried. */
  const best = (left: readonly Edge[]): number => {
    const [first, ...rest] = left;
    if (first === undefined) return 0;
    const without = rest.filter(({ before, after }) => before !== first.before && after !== first.after);
    return Math.max(best(rest), first.fit + best(without));
  };

  it('adds up to as much as any', () => {
    fc.assert(
      fc.property(edges, (all) => {
        const chosen = assigned(all);
        const fitOf = ([i, j]: readonly [number, number]): number =>
          all.find(({ before, after }) => before === i && after === j)?.fit ?? Number.NaN;
        expect(chosen.reduce((sum, pair) => sum + fitOf(pair), 0)).toBe(best(all));
        expect(new Set(chosen.map(([i]) => i)).size).toBe(chosen.length);
        expect(new Set(chosen.map(([, j]) => j)).size).toBe(chosen.length);
      }),
      { numRuns: 500 },
    );
  });

  it('of a large group takes the best pair that is left', () => {
    const all = Array.from({ length: 100 }, (_, i) => [
      { before: i, after: i, fit: 2 },
      { before: i, after: (i + 1) % 100, fit: 1 },
    ]).flat();
    expect(assigned(all).toSorted(([i], [j]) => i - j)).toEqual(Array.from({ length: 100 }, (_, i) => [i, i]));
  });
});

describe('pairing', () => {
  const texts = fc.array(fc.array(fc.constantFrom('joint', 'skin', 'pain', 'fever', '3', 'the'), { maxLength: 4 }), {
    maxLength: 8,
  });
  const comparables = texts.map((all) =>
    all.map((words) => ({ key: words.join(' '), places: [], words: () => wordsOf(words.join(' ')) })),
  );

  it('takes every text once', () => {
    fc.assert(
      fc.property(comparables, comparables, (before, after) => {
        const { pairs, removed, added } = now(paired(before, after));
        const all = (indices: readonly number[]): readonly number[] => indices.toSorted((a, b) => a - b);
        expect(all([...pairs.map(([i]) => i), ...removed])).toEqual(before.map((_, i) => i));
        expect(all([...pairs.map(([, j]) => j), ...added])).toEqual(after.map((_, j) => j));
      }),
    );
  });

  it('pairs as many equal texts as there are', () => {
    fc.assert(
      fc.property(comparables, comparables, (before, after) => {
        const { pairs } = now(paired(before, after));
        const equal = pairs.filter(([i, j]) => before[i]?.key === after[j]?.key).length;
        const counts = new Map<string, number>();
        for (const { key } of after) counts.set(key, (counts.get(key) ?? 0) + 1);
        let expected = 0;
        for (const { key } of before) {
          const left = counts.get(key) ?? 0;
          if (left > 0) expected++;
          counts.set(key, left - 1);
        }
        expect(equal).toBe(expected);
      }),
    );
  });

  it('leaves texts that share too little', () => {
    const one = (key: string) => [{ key, places: [], words: () => wordsOf(key) }];
    expect(now(paired(one('History of malignancy'), one('History of seizures'))).pairs).toEqual([]);
    expect(now(paired(one('Pregnancy'), one('Pregnancy or breastfeeding'))).pairs).toEqual([[0, 0]]);
  });
});

describe('what is out of order', () => {
  it('is as little as can be, and without it the rest is in order', () => {
    const positions = fc.uniqueArray(fc.nat({ max: 50 }), { maxLength: 9 });
    fc.assert(
      fc.property(positions, (all) => {
        const moved = new Set(outOfOrder(all));
        const kept = all.filter((_, index) => !moved.has(index));
        expect(kept).toEqual(kept.toSorted((a, b) => a - b));
        // All subsequences are tried.
        let longest = 0;
        for (let choice = 0; choice < 2 ** all.length; choice++) {
          const some = all.filter((_, index) => (choice >> index) % 2 === 1);
          if (some.length > longest && some.every((position, i) => i === 0 || position > (some[i - 1] ?? 0)))
            longest = some.length;
        }
        expect(kept.length).toBe(longest);
      }),
      { numRuns: 60 },
    );
  });
});

describe('marked words', () => {
  const wording = fc
    .array(fc.constantFrom('joint', 'skin', ' ', ', ', '≥ ', '3.5', '关节', 'Crohn’s', '\\'), { maxLength: 12 })
    .map((parts) => parts.join(''));

  it('joined are both wordings, and without the marked ones both say the same', () => {
    fc.assert(
      fc.property(wording, wording, (before, after) => {
        const difference = wordDifference(before, after);
        const text = (side: 'before' | 'after'): string => difference[side].map((part) => part.text).join('');
        const shared = (side: 'before' | 'after'): string =>
          difference[side]
            .filter((part) => !part.differs)
            .map((part) => part.text)
            .join('')
            .replace(/\s/g, '');
        expect([text('before'), text('after')]).toEqual([before, after]);
        expect(shared('before')).toBe(shared('after'));
      }),
    );
  });

  it('are none in equal wordings, and few in long ones', () => {
    expect(wordDifference('Signed consent.', 'Signed consent.').after).toEqual([
      { text: 'Signed consent.', differs: false },
    ]);
    const long = (word: string): string => `${'swollen joint '.repeat(4_000)}${word} ${'tender joint '.repeat(4_000)}`;
    expect(wordDifference(long('and'), long('or')).after.filter((part) => part.differs)).toEqual([
      { text: 'or ', differs: true },
    ]);
  });
});
