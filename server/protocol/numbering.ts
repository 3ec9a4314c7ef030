// The numbering of a list of criteria: which items count together, and where a count breaks.
//
// Registry records flatten nested lists ("8. …", "1. …", "2. …", "9. …") and restart below sub-headings, so a break is
// only what can be nothing else: two neighbours of one level whose numbers do not follow on each other.
import type { ListMarker } from '../format/listMarker';
import { align } from '../text/align';
import { type CriterionLine, type CriterionList, type EligibilityReading, NO_CRITERION } from './eligibility';

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
  readonly counts: NumberedRun['counts'];
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

/** A list is the same object while its lines keep their marks; what they hold inside may change. */
const runsOf = new WeakMap<CriterionList, { lines: readonly CriterionLine[]; readonly runs: readonly NumberedRun[] }>();

/** Whether a criterion may hold the mark of another one inside: "1. Age. 2. Consent." */
export const holdsMarks = {
  ofLine: ({ text }: CriterionLine): boolean => /[\s;,.(](?:\d+|[a-z]|[ivx]+)(?:\\?[.)、]|[-:])(?!\d)/.test(text),
};

/** True for a list of nothing but "1." "2." "3." at one level, from whatever number: most lists, told at a glance. */
export function countsUp({ lines, depths }: EligibilityReading, list: CriterionList): boolean {
  let first: ListMarker | undefined;
  let next = 0;
  for (let line = list.firstLine; line < list.endLine; line++) {
    const entry = lines[line];
    if (entry === undefined || depths[line] === NO_CRITERION) continue;
    const { marker } = entry;
    if (marker?.style !== 'number' || marker.ordinal === undefined) return false;
    first ??= marker;
    if (first === marker) next = marker.ordinal;
    if (marker.ordinal !== next || marker.indent !== first.indent || marker.closing !== first.closing) return false;
    next++;
  }
  return true;
}

/** The numbered runs of a list, in order of their first items. Read once for a list of a reading. */
export function numberedRuns(reading: EligibilityReading, list: CriterionList): readonly NumberedRun[] {
  const { lines } = reading;
  const known = runsOf.get(list);
  if (known !== undefined && holdSameMarks(known.lines, lines)) {
    known.lines = lines;
    return known.runs;
  }
  const runs = readRuns(reading, list);
  runsOf.set(list, { lines, runs });
  return runs;
}

/** True when no mark stands inside a line that differs. */
function holdSameMarks(before: readonly CriterionLine[], after: readonly CriterionLine[]): boolean {
  if (before === after) return true;
  const { prefix, suffix } = align(before, after);
  for (let line = prefix; line < after.length - suffix; line++) {
    const [was, is] = [before[line], after[line]];
    if (was === undefined || is === undefined || holdsMarks.ofLine(was) || holdsMarks.ofLine(is)) return false;
  }
  return true;
}

/** The count that an item belongs to, and its place in it. */
export interface Counted {
  readonly run: NumberedRun;
  readonly index: number;
}

/** Undefined for a line without a number, or outside the list. */
export function countOf(reading: EligibilityReading, list: CriterionList, line: number): Counted | undefined {
  if (reading.lines[line]?.marker?.ordinal === undefined) return undefined;
  for (const run of numberedRuns(reading, list)) {
    const index = run.lines.indexOf(line);
    if (index !== -1) return { run, index };
  }
  return undefined;
}

function readRuns(reading: EligibilityReading, list: CriterionList): NumberedRun[] {
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
  { text }: CriterionLine,
  marker: ListMarker,
  open: OpenRun[],
  runs: NumberedRun[],
): void {
  while (open.length > 0 && (open.at(-1)?.marker.indent ?? 0) > marker.indent) open.pop();
  const isUpper = isUpperCase(text, marker);
  let at = open.length - 1;
  for (; at >= 0; at--) {
    const candidate = open[at];
    if (candidate !== undefined && sameLevel(candidate, marker, isUpper, text)) break;
  }
  const run = open[at];
  if (run === undefined) {
    interrupt(open, marker.indent);
    open.push(begin(line, marker, isUpper, undefined, runs));
    return;
  }
  // What counts inside this level's items begins anew in each of them.
  for (let i = at + 1; i < open.length; i++) {
    const inner = open[i];
    if (inner !== undefined) inner.interrupted = true;
  }
  const ordinal = ordinalAfter(run, marker, text);
  if (ordinal === run.last + 1) {
    push(run, line, ordinal);
    return;
  }
  if (firstOrdinal(marker) <= 1) {
    open[at] = begin(line, marker, isUpper, run, runs);
    return;
  }
  const outer = resumed(reading, run, marker, text);
  if (outer !== undefined) {
    push(outer, line, ordinalAfter(outer, marker, text));
    open[at] = outer;
  } else if (run.interrupted || isFilled(reading, run, line)) {
    open[at] = begin(line, marker, isUpper, undefined, runs);
  } else {
    run.breaks.push(run.lines.length);
    push(run, line, ordinal);
  }
}

function push(run: OpenRun, line: number, ordinal: number): void {
  run.lines.push(line);
  run.ordinals.push(ordinal);
  run.last = ordinal;
  run.interrupted = false;
}

function begin(
  line: number,
  marker: ListMarker,
  isUpper: boolean,
  outer: OpenRun | undefined,
  runs: NumberedRun[],
): OpenRun {
  const ordinal = firstOrdinal(marker);
  const run: OpenRun = {
    lines: [line],
    ordinals: [ordinal],
    breaks: [],
    counts: countsOf(marker),
    marker,
    isUpper,
    last: ordinal,
    interrupted: false,
    outer: outer === undefined || nesting(outer) < DEEPEST_NEST ? outer : undefined,
  };
  runs.push(run);
  return run;
}

/** The run that stopped for the one now open and that the item goes on with. */
function resumed(reading: EligibilityReading, inner: OpenRun, marker: ListMarker, text: string): OpenRun | undefined {
  for (let outer = inner.outer; outer !== undefined; outer = outer.outer) {
    const ordinal = ordinalAfter(outer, marker, text);
    const last = reading.lines[outer.lines.at(-1) ?? 0];
    if (ordinal === outer.last + 1 || (last !== undefined && holdsMark(last.text, ordinal - 1, outer))) return outer;
  }
  return undefined;
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
    if (/[\s;,.(]/.test(text.charAt(at - 1)) && /^(?:\\?[.)、]|[-:])(?!\d)/.test(text.slice(end, end + 3))) return true;
  }
  return false;
}

/** An ordinal as a list of that kind writes it, in lower case; undefined where its letters end. */
export const written = (counts: NumberedRun['counts'], ordinal: number): string | undefined =>
  counts === 'number' ? String(ordinal) : counts === 'letter' ? letter(ordinal) : roman(ordinal);

/** How a mark counts, taken by itself: "i." is a roman numeral, though it may be a letter behind "h.". */
export const countsOf = ({ style }: ListMarker): NumberedRun['counts'] =>
  style === 'roman' || style === 'letter' ? style : 'number';

/**
 * A mark, with whatever stands around it, under another number: `2\\. ` becomes `3\\. `, `b) ` becomes `c) `. Undefined where
 * its letters end.
 */
export function withOrdinal(mark: string, counts: NumberedRun['counts'], ordinal: number): string | undefined {
  const count = written(counts, ordinal);
  if (count === undefined) return undefined;
  const found = counts === 'number' ? /[\d０-９]+(?=[^\d０-９]*$)/.exec(mark) : /[A-Za-z]+(?=[^A-Za-z]*$)/.exec(mark);
  if (found === null) return undefined;
  const own = /[A-Z]/.test(found[0]) ? count.toUpperCase() : count;
  return mark.slice(0, found.index) + own + mark.slice(found.index + found[0].length);
}

const letter = (ordinal: number): string | undefined =>
  ordinal >= 1 && ordinal <= 26 ? String.fromCharCode(96 + ordinal) : undefined;

const ROMAN_TENS = ['', 'x', 'xx', 'xxx'];
const ROMAN_ONES = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
function roman(ordinal: number): string | undefined {
  const tens = ROMAN_TENS[Math.floor(ordinal / 10)];
  return ordinal < 1 || tens === undefined ? undefined : tens + (ROMAN_ONES[ordinal % 10] ?? '');
}
