// The criterion at a place: its list, its line, and how the list counts and is spaced.
import { lineEndOf } from '../../format/lineSpacing';
import { sectionIndexAt, startOfIndex } from '../../format/tree';
import {
  type CriterionLine,
  type CriterionList,
  type EligibilityReading,
  listAt,
  NO_CRITERION,
} from '../../protocol/eligibility';
import { type Counted, countOf, countsOf } from '../../protocol/numbering';
import { namesNumbers } from '../../protocol/renumbering';
import { readingOf } from '../../protocol/trial';
import { shiftEdit, type TextEdit } from '../../text/edit';
import { nextMark } from '../listContinuation';
import type { Place } from './refactoring';

export interface Item {
  readonly reading: EligibilityReading;
  readonly list: CriterionList;
  /** Its line in the section, and what stands there. */
  readonly line: number;
  readonly entry: CriterionLine;
  readonly depth: number;
  /** The offset in the line of the place asked for. */
  readonly at: number;
  /** Where the section begins in the document. */
  readonly start: number;
  /** Between two lines: one line end, or two where blank lines stand between items. */
  readonly between: string;
}

/** The criterion on the line where the place begins; undefined where there is none. */
export function itemAt({ trial, range }: Place): Item | undefined {
  const { tree } = trial;
  const index = sectionIndexAt(tree, range.start);
  const section = tree.sections[index];
  const reading = section === undefined ? undefined : readingOf(trial, section);
  if (section === undefined || reading?.kind !== 'eligibility') return undefined;
  const number = tree.text.lineAt(range.start);
  const line = number - (tree.firstLines[index] ?? 0);
  const entry = reading.lines[line];
  const depth = reading.depths[line] ?? NO_CRITERION;
  const list = listAt(reading, line);
  if (entry === undefined || list === undefined || depth === NO_CRITERION || entry.kind === 'heading') return undefined;
  const lineEnd = lineEndOf(tree);
  return {
    reading,
    list,
    line,
    entry,
    depth,
    at: range.start - (tree.text.lineStarts[number] ?? 0),
    start: startOfIndex(tree, index),
    between: section.roles[line - 1] === 'blank' ? lineEnd + lineEnd : lineEnd,
  };
}

/**
 * The mark of the item that follows on one, with indentation and blank; '' for lines without marks. `step` is how much
 * further it counts.
 */
export function markAfter(reading: EligibilityReading, list: CriterionList, line: number, step = 1): string {
  const entry = reading.lines[line];
  if (entry === undefined) return '';
  const { text, marker } = entry;
  if (marker === undefined) return text.slice(0, entry.body.start);
  const counted = countOf(reading, list, line);
  const ordinal = counted?.run.ordinals[counted.index] ?? marker.ordinal;
  const before = ordinal === undefined ? undefined : ordinal + step - 1;
  return nextMark(text, { ...marker, ordinal: before }, counted?.run.counts ?? countsOf(marker)) ?? '';
}

/** Lines [line, end): the item with all that stands deeper below it, blank lines at the end left out. */
export function blockEnd({ depths, lines }: EligibilityReading, list: CriterionList, line: number): number {
  const depth = depths[line] ?? 0;
  let end = line + 1;
  for (let at = line + 1; at < list.endLine; at++) {
    const here = depths[at] ?? NO_CRITERION;
    if (here === NO_CRITERION) continue;
    if (here <= depth || lines[at]?.kind === 'plain') break;
    end = at + 1;
  }
  return end;
}

/** Why items must not get other numbers; undefined when they may, or have none. */
export function numbersAreFixed(reading: EligibilityReading, counted: Counted | undefined): string | undefined {
  if (counted === undefined || !namesNumbers(reading)) return undefined;
  return 'A criterion names another one by its number, and the numbers would change.';
}

/** Edits of a section as edits of the document. */
export const inDocument = (edits: readonly TextEdit[], start: number): readonly TextEdit[] =>
  edits.map((edit) => shiftEdit(edit, start));
