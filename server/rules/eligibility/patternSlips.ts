// The places of a line in which one of many patterns finds something wrong, and what to write instead.
import { replace } from '../../text/edit';
import { lazily } from '../../text/lazily';
import type { TextRange } from '../../text/range';
import type { Fix } from '../rule';
import { newScan, type Triggers } from '../triggers';

/** A pattern of something wrong. */
export interface SlipPattern {
  readonly triggers: Triggers;
  /** Global. The whole match is what is wrong. */
  readonly pattern: RegExp;
  /** What to write instead, best first; none where that is not evident. */
  readonly better: (bad: string) => readonly string[];
  /** What is wrong, as the end of a sentence that begins with the quotation. */
  readonly wrong: string;
  /** False where the right words depend on what was meant. */
  readonly safe: boolean;
}

/** One place of a line that a pattern is sure of. */
export interface Slip {
  readonly range: TextRange;
  readonly bad: string;
  readonly wrong: string;
  /** What to write, best first. */
  readonly better: readonly string[];
  readonly safe: boolean;
}

/** What must occur in a line for any of them. */
export const triggersOfAll = (patterns: readonly SlipPattern[]): Triggers => ({
  words: patterns.flatMap(({ triggers }) => triggers.words ?? []),
  phrases: patterns.flatMap(({ triggers }) => triggers.phrases ?? []),
});

/** Looks for patterns, in order; of two that overlap the first counts. */
export function slipsBy(patterns: readonly SlipPattern[]): (text: string) => readonly Slip[] {
  const newScanOfAll = lazily(() => newScan(patterns));
  return (text) => {
    const slips: Slip[] = [];
    const scan = newScanOfAll();
    scan.look(text);
    for (let i = scan.next(-1); i !== -1; i = scan.next(i)) {
      const { pattern, better, wrong, safe } = patterns[i] as SlipPattern;
      for (const { 0: bad, index } of text.matchAll(pattern)) {
        slips.push({ range: { start: index, end: index + bad.length }, bad, wrong, better: better(bad), safe });
      }
    }
    return inOrder(slips);
  };
}

/** Slips by where they stand; of two that overlap the first counts. */
export function inOrder(slips: readonly Slip[]): readonly Slip[] {
  if (slips.length < 2) return slips;
  let end = 0;
  return slips
    .toSorted((a, b) => a.range.start - b.range.start)
    .filter(({ range }) => {
      const isApart = range.start >= end;
      if (isApart) end = range.end;
      return isApart;
    });
}

/** The choices for the only slip; of several, all at once as far as it is known what to write. */
export function fixesFor(slips: readonly Slip[]): readonly Fix[] {
  const known = slips.filter(({ better }) => better.length > 0);
  const [only] = known;
  if (only === undefined) return [];
  if (known.length === 1) {
    const { range, better, safe } = only;
    return better.map((right) => ({
      title: `Write "${right.trim()}"`,
      safe: safe && better.length === 1,
      edits: [replace(range, right)],
    }));
  }
  const edits = known.map(({ range, better: [right = ''] }) => replace(range, right));
  return [{ title: 'Correct all of the line', safe: known.every(({ safe }) => safe), edits }];
}
