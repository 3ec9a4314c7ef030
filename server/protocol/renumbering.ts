// Counting a list of criteria anew: edits that renumber it, or that take items out and close the gap.
import { narrowed, remove, type TextEdit } from '../text/edit';
import type { TextRange } from '../text/range';
import { type CriterionList, type EligibilityReading, inSection } from './eligibility';
import { keptByLine } from './kept';
import { type NumberedRun, numberedRuns, withOrdinal } from './numbering';

/** Edits that give the items of a run, from the `from`th on, the numbers from `ordinal` on; `skip` are lines left out. */
export function renumbered(
  reading: EligibilityReading,
  run: NumberedRun,
  from: number,
  ordinal: number,
  skip?: ReadonlySet<number>,
): TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  let next = ordinal;
  for (let i = from; i < run.lines.length; i++) {
    const line = run.lines[i] ?? 0;
    if (skip?.has(line)) continue;
    if (run.ordinals[i] !== next) {
      const edit = markEdit(reading, line, run.counts, next);
      if (edit === undefined) return undefined;
      edits.push(edit);
    }
    next++;
  }
  return edits;
}

function markEdit(
  reading: EligibilityReading,
  line: number,
  counts: NumberedRun['counts'],
  ordinal: number,
): TextEdit | undefined {
  const entry = reading.lines[line];
  if (entry?.marker === undefined) return undefined;
  const mark = entry.text.slice(entry.marker.start, entry.marker.end);
  const newText = withOrdinal(mark, counts, ordinal);
  return newText === undefined ? undefined : narrowed(mark, newText, inSection(reading, line, entry.marker).start);
}

const REFERENCE =
  /\b(?:criteri(?:on|a)|items?|points?|numbers?|no\.|nr\.?)[ \t]*(?:#|no\.?|number)?[ \t]*[#(]?\d|#[ \t]?\d/i;

/** Whether a criterion names another one by its number. */
export const namesNumber = keptByLine(({ kind, text }) => kind !== 'other' && REFERENCE.test(text));

/** True when a criterion names another one by its number ("see criterion 5"): then numbers must not change unasked. */
export const namesNumbers = (reading: EligibilityReading): boolean => namesNumber(reading).includes(true);

/** Edits that take lines out of a list and close the gap they leave in its numbers. */
export interface Removal {
  readonly edits: readonly TextEdit[];
  /** True when no item that stays gets another number: then each line may as well go alone. */
  readonly keepsNumbers: boolean;
  /** True when the numbers were in order before, and no criterion names another by its number. */
  readonly safe: boolean;
}

export function removal(reading: EligibilityReading, list: CriterionList, gone: ReadonlySet<number>): Removal {
  const renumbering: TextEdit[] = [];
  let inOrder = true;
  for (const run of numberedRuns(reading, list)) {
    const first = run.lines.findIndex((line) => gone.has(line));
    if (first === -1) continue;
    if (run.breaks.length > 0) inOrder = false;
    // One by one: a spread of very many edits would not fit the stack.
    for (const edit of renumbered(reading, run, first, run.ordinals[first] ?? 1, gone) ?? []) renumbering.push(edit);
  }
  const keepsNumbers = renumbering.length === 0;
  return {
    edits: [...linesRemoved(reading, [...gone]), ...renumbering],
    keepsNumbers,
    safe: inOrder && (keepsNumbers || !namesNumbers(reading)),
  };
}

/** Edits that take lines out and leave the numbers of the others as they are. */
export const linesRemoved = (reading: EligibilityReading, lines: readonly number[]): TextEdit[] =>
  lines.map((line) => remove(wholeLine(reading, line)));

/** With more lines to take out of one list than this, no fix renumbers it: each finding would carry all of the edits. */
export const MOST_REMOVED = 50;

/** A whole line with its line end, and the blank line behind it when there is one before it too. */
function wholeLine({ section }: EligibilityReading, line: number): TextRange {
  const isBetweenBlanks = section.roles[line - 1] === 'blank' && section.roles[line + 1] === 'blank';
  const end = line + (isBetweenBlanks ? 2 : 1);
  return { start: section.lineStarts[line] ?? section.length, end: section.lineStarts[end] ?? section.length };
}
