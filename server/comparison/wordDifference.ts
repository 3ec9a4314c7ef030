// Which words of two wordings differ, for a person to see them at a glance.

/** A stretch of a wording. */
export interface Stretch {
  readonly text: string;
  /** True for words that the other wording has not got here. */
  readonly differs: boolean;
}

export interface WordDifference {
  readonly before: readonly Stretch[];
  readonly after: readonly Stretch[];
}

/** Longer middles, in words times words, are marked as a whole. */
const MOST_CELLS = 250_000;

/** Both wordings in stretches; joined they are the wordings again. */
export function wordDifference(before: string, after: string): WordDifference {
  const [one, other] = [wordsIn(before), wordsIn(after)];
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start++;
  let end = 0;
  const most = Math.min(one.length, other.length) - start;
  while (end < most && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  const shared = left.length * right.length > MOST_CELLS ? [] : commonWords(left, right);
  const [inOne, inOther] = [new Set(shared.map(([i]) => i + start)), new Set(shared.map(([, j]) => j + start))];
  return {
    before: stretches(one, (i) => i < start || i >= one.length - end || inOne.has(i)),
    after: stretches(other, (j) => j < start || j >= other.length - end || inOther.has(j)),
  };
}

/** Words with the blanks behind them; every sign by itself. */
const wordsIn = (text: string): readonly string[] =>
  text.match(
    /(?:\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:[-'’.,](?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+)*|\S)\s*|\s+/gu,
  ) ?? [];

/** The indices of a longest common subsequence of words, blanks aside. */
function commonWords(one: readonly string[], other: readonly string[]): readonly (readonly [number, number])[] {
  const [left, right] = [one.map((word) => word.trim()), other.map((word) => word.trim())];
  const width = right.length + 1;
  const lengths = new Uint16Array((left.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      lengths[i * width + j] = left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const shared: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    if (left[i] === right[j]) shared.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return shared;
}

function stretches(words: readonly string[], isShared: (index: number) => boolean): readonly Stretch[] {
  const found: { text: string; differs: boolean }[] = [];
  for (const [index, word] of words.entries()) {
    const differs = !isShared(index);
    const last = found.at(-1);
    if (last?.differs === differs) last.text += word;
    else found.push({ text: word, differs });
  }
  return found;
}
