// The numbering of a list of criteria: which items count together, where a count breaks, and how to count anew.
//
// Registry records flatten nested lists ("8. …", "1. …", "2. …", "9. …") and restart below sub-headings, so a break is
// only what can be nothing else: two neighbours of one level whose numbers do not follow on each other.
import type { ListMarker } from '../format/listMarker';
import { remove, replace, type TextEdit } from '../text/edit';
import type { TextRange } from '../text/range';
import type { CriterionLine, CriterionList, EligibilityReading } from './eligibility';

/** Items of one level that count together, in order. */
export interface NumberedRun {
  /** Their lines in the section. */
  readonly lines: readonly number[];
  /** The number of each. */
  readonly ordinals: readonly number[];
  /** Indices of the items whose number does not follow on the item before. */
  readonly breaks: readonly number[];
  readonly counts: 'number' | 'letter' | 'roman';
}

interface OpenRun {
  readonly lines: number[];
  readonly ordinals: number[];
  readonly breaks: number[];
  counts: NumberedRun['counts'];
  readonly marker: ListMarker;
  readonly isUpper: boolean;
  last: number;
  /** True behind a line that may stand for an item or begin a new list: then any number may follow. */
  interrupted: boolean;
  /** The run that stops while this one, which began again at 1 below one of its items, goes on. */
  readonly outer: OpenRun | undefined;
}

/** Flattened lists nest no deeper than this; without the limit a list of nothing but "1." would be slow. */
const DEEPEST_NEST = 8;

/** The numbered runs of a list, in order of their first items. */
export function numberedRuns(reading: EligibilityReading, list: CriterionList): NumberedRun[] {
  const runs: NumberedRun[] = [];
  const open: OpenRun[] = [];
  for (let line = list.firstLine; line < list.endLine; line++) {
    const entry = reading.lines[line];
    if (entry === undefined || entry.kind === 'other' || entry.kind === 'heading') continue;
    const { marker } = entry;
    if (marker === undefined || marker.ordinal === undefined) interrupt(open, marker?.indent ?? 0);
    else addItem(reading, line, entry, marker, open, runs);
  }
  return runs;
}

/** A line without a number may be an item that lost it, or head a new list: what counted at its level may jump. */
function interrupt(open: readonly OpenRun[], indent: number): void {
  for (const run of open) if (run.marker.indent >= indent) run.interrupted = true;
}

function addItem(
  reading: EligibilityReading,
  line: number,
  entry: CriterionLine,
  marker: ListMarker,
  open: OpenRun[],
  runs: NumberedRun[],
): void {
  while (open.length > 0 && (open.at(-1)?.marker.indent ?? 0) > marker.indent) open.pop();
  const isUpper = isUpperCase(entry.text, marker);
  const at = open.findLastIndex((run) => sameLevel(run, marker, isUpper, entry.text));
  const run = open[at];
  if (run === undefined) {
    interrupt(open, marker.indent);
    start(undefined, open.length);
    return;
  }
  // What counts inside this level's items begins anew in each of them.
  for (let i = at + 1; i < open.length; i++) {
    const inner = open[i];
    if (inner !== undefined) inner.interrupted = true;
  }
  const next = ordinalAfter(run, marker, entry.text);
  if (next === run.last + 1) push(run, next);
  else if (firstOrdinal(marker) <= 1) start(run, at);
  else if (!resume(run, at)) {
    if (run.interrupted || isFilled(reading, run, line)) start(undefined, at);
    else {
      run.breaks.push(run.lines.length);
      push(run, next);
    }
  }

  function push(to: OpenRun, ordinal: number): void {
    to.lines.push(line);
    to.ordinals.push(ordinal);
    to.last = ordinal;
    to.interrupted = false;
  }

  function start(outer: OpenRun | undefined, index: number): void {
    const begun: OpenRun = {
      lines: [],
      ordinals: [],
      breaks: [],
      counts: marker.style === 'roman' ? 'roman' : marker.style === 'letter' ? 'letter' : 'number',
      marker,
      isUpper,
      last: 0,
      interrupted: false,
      outer: outer === undefined || nesting(outer) < DEEPEST_NEST ? outer : undefined,
    };
    push(begun, firstOrdinal(marker));
    open[index] = begun;
    runs.push(begun);
  }

  /** True when the item goes on with a run that stopped for the one now open. */
  function resume(inner: OpenRun, index: number): boolean {
    for (let outer = inner.outer; outer !== undefined; outer = outer.outer) {
      const ordinal = ordinalAfter(outer, marker, entry.text);
      const last = reading.lines[outer.lines.at(-1) ?? 0];
      const follows = ordinal === outer.last + 1 || (last !== undefined && holdsMark(last.text, ordinal - 1, outer));
      if (!follows) continue;
      push(outer, ordinal);
      open[index] = outer;
      return true;
    }
    return false;
  }
}

function nesting(run: OpenRun): number {
  let depth = 0;
  for (let outer = run.outer; outer !== undefined; outer = outer.outer) depth++;
  return depth;
}

const isAlphabetic = (marker: ListMarker): boolean => marker.style === 'letter' || marker.style === 'roman';

const sameLevel = (run: OpenRun, marker: ListMarker, isUpper: boolean, text: string): boolean =>
  run.marker.indent === marker.indent &&
  run.marker.closing === marker.closing &&
  run.marker.parent === marker.parent &&
  run.isUpper === isUpper &&
  (isAlphabetic(marker) ? suitsAlphabet(run, marker, text) : run.marker.style === marker.style);

/** "i.", "v." and "x." are letters where the letter before them went last, and roman numerals elsewhere. */
function suitsAlphabet(run: OpenRun, marker: ListMarker, text: string): boolean {
  if (marker.style === 'letter') return run.counts === 'letter';
  return run.counts === 'roman' || (run.counts === 'letter' && ordinalAfter(run, marker, text) === run.last + 1);
}

const isUpperCase = (text: string, marker: ListMarker): boolean =>
  isAlphabetic(marker) && /[A-Z]/.test(text.slice(marker.start, marker.end));

const firstOrdinal = (marker: ListMarker): number => marker.ordinal ?? 1;

/** The item's number in that run: "i." is 9 among letters and 1 among roman numerals. */
function ordinalAfter(run: OpenRun, marker: ListMarker, text: string): number {
  if (marker.style !== 'roman' || run.counts !== 'letter') return firstOrdinal(marker);
  const letters = /[a-z]+/i.exec(text.slice(marker.start, marker.end))?.[0] ?? '';
  return letters.length === 1 ? letters.toLowerCase().charCodeAt(0) - 96 : Number.NaN;
}

/** The missing number stands elsewhere: inside the line before ("1. Age. 2. Consent."), or with another mark ("2)"). */
function isFilled(reading: EligibilityReading, run: OpenRun, line: number): boolean {
  const missing = run.last + 1;
  const before = run.lines.at(-1) ?? line;
  for (let i = before; i < line; i++) {
    const entry = reading.lines[i];
    if (entry === undefined || entry.kind === 'other') continue;
    if (i !== before && entry.marker?.ordinal === missing) return true;
    if (holdsMark(entry.text, missing, run)) return true;
  }
  return false;
}

/** True when the number stands inside the text as the mark of an item. */
function holdsMark(text: string, ordinal: number, run: OpenRun): boolean {
  const count = written(run.counts, ordinal);
  if (count === undefined) return false;
  for (let at = text.indexOf(count, 1); at !== -1; at = text.indexOf(count, at + 1)) {
    const end = at + count.length;
    if (/[\s;,.(]/.test(text.charAt(at - 1)) && /^(?:\\?[.)、]|[-:])/.test(text.slice(end, end + 2))) return true;
  }
  return false;
}

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
  const found = counts === 'number' ? /[\d０-９]+(?=[^\d０-９]*$)/.exec(mark) : /[a-z]+/i.exec(mark);
  const count = written(counts, ordinal);
  if (found === null || count === undefined) return undefined;
  const start = (reading.section.lineStarts[line] ?? 0) + entry.marker.start + found.index;
  const newText = /[A-Z]/.test(found[0]) ? count.toUpperCase() : count;
  return replace({ start, end: start + found[0].length }, newText);
}

const written = (counts: NumberedRun['counts'], ordinal: number): string | undefined =>
  counts === 'number' ? String(ordinal) : counts === 'letter' ? letter(ordinal) : roman(ordinal);

const letter = (ordinal: number): string | undefined =>
  ordinal >= 1 && ordinal <= 26 ? String.fromCharCode(96 + ordinal) : undefined;

const ROMAN_TENS = ['', 'x', 'xx', 'xxx'];
const ROMAN_ONES = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
function roman(ordinal: number): string | undefined {
  const tens = ROMAN_TENS[Math.floor(ordinal / 10)];
  return ordinal < 1 || tens === undefined ? undefined : tens + (ROMAN_ONES[ordinal % 10] ?? '');
}

const REFERENCE =
  /\b(?:criteri(?:on|a)|items?|points?|numbers?|no\.|nr\.?)[ \t]*(?:#|no\.?|number)?[ \t]*[#(]?\d|#[ \t]?\d/i;

/** True when a criterion names another one by its number ("see criterion 5"): then numbers must not change unasked. */
export const namesNumbers = (reading: EligibilityReading): boolean =>
  reading.lines.some((entry) => entry.kind !== 'other' && REFERENCE.test(entry.text));

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
    renumbering.push(...(renumbered(reading, run, first, run.ordinals[first] ?? 1, gone) ?? []));
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
