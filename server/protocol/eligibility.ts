// The Eligibility Criteria section: lists of criteria, then minimum age, maximum age, sex and healthy volunteers.
//
// A line is read on its own (marker, heading, text) and that reading is kept over edits elsewhere; what depends on the
// lines around it (which list, how deep) is numbers beside the lines, so that a list of any length is cheap to bring up
// to date.
import { readCriterion } from '../criteria/read';
import type { CriterionReading } from '../criteria/reading';
import { type ListHeading, listHeading, type Polarity } from '../format/listHeading';
import { type ListMarker, listMarker } from '../format/listMarker';
import { alignSections, type Section } from '../format/section';
import { NOTHING_SHARED, realigned } from '../text/align';
import { lazily, remembered } from '../text/lazily';
import type { TextRange } from '../text/range';
import { trimmedRange } from '../text/range';
import { withoutLineEnd } from '../text/sourceText';
import { depthsOf, NO_CRITERION } from './depths';
import type { Field } from './field';
import { isSameShape } from './listShape';
import { assignSlots, type Slot, slotField } from './slots';
import { type AgeLimit, ageFit, codeFit, codeReader, readAge } from './values';

export { DEEPEST, NO_CRITERION } from './depths';

/** One line of the section, read on its own. Offsets count from the line's beginning. */
export interface CriterionLine {
  /** `item` has a marker; `plain` has none; `heading` heads a list; `other` is no criterion at all. */
  readonly kind: 'item' | 'plain' | 'heading' | 'other';
  /** The line as written, without its line end. */
  readonly text: string;
  readonly marker: ListMarker | undefined;
  readonly heading: ListHeading | undefined;
  /** The criterion's words: without marker, heading and white space at the ends. Empty for `other`. */
  readonly body: TextRange;
  /** What the words say as a criterion, read when first asked for. Its ranges count from the beginning of `body`. */
  readonly said: () => CriterionReading;
}

/** A criterion longer than this is prose that no rule or hover gains from; it stays unread. */
export const LONGEST_CRITERION = 20_000;

/** About as many as a long record has; a reading takes two or three kilobytes. */
const MOST_REMEMBERED = 1_000;

export const SAYS_NOTHING: CriterionReading = {
  text: '',
  constraints: [],
  logic: { kind: 'text', range: { start: 0, end: 0 } },
};

/** A list of criteria: lines [firstLine, endLine) of the section, its heading included. */
export interface CriterionList {
  readonly polarity: Polarity;
  /** The line of its heading, or -1. */
  readonly headingLine: number;
  readonly heading: ListHeading | undefined;
  readonly firstLine: number;
  readonly endLine: number;
}

export interface EligibilityReading {
  readonly kind: 'eligibility';
  readonly section: Section;
  /** One entry a line of the section. */
  readonly lines: readonly CriterionLine[];
  /** The depth of each criterion, from 0; NO_CRITERION for other lines. One entry a line of the section. */
  readonly depths: readonly number[];
  readonly lists: readonly CriterionList[];
  readonly minimumAge: Field<AgeLimit>;
  readonly maximumAge: Field<AgeLimit>;
  readonly sex: Field;
  readonly healthyVolunteers: Field;
  /** The first line behind the lists: where the four values begin. */
  readonly valuesLine: number;
}

/** The words of a criterion as written: the text of `body`. */
export const bodyText = ({ text, body }: Pick<CriterionLine, 'text' | 'body'>): string =>
  text.slice(body.start, body.end);

/** The words of the criterion on a line; '' outside the section. */
export const bodyTextAt = ({ lines }: EligibilityReading, line: number): string => {
  const entry = lines[line];
  return entry === undefined ? '' : bodyText(entry);
};

/** One criterion where it stands. `range` and `body` count from the section's beginning. */
export interface Criterion {
  readonly line: number;
  readonly depth: number;
  readonly entry: CriterionLine;
  readonly range: TextRange;
  readonly body: TextRange;
  readonly text: string;
}

const OTHER: CriterionLine = {
  kind: 'other',
  text: '',
  marker: undefined,
  heading: undefined,
  body: { start: 0, end: 0 },
  said: () => SAYS_NOTHING,
};

type EligibilityValue = 'minimumAge' | 'maximumAge' | 'sex' | 'healthyVolunteers';

const readSex = codeReader('sex');
const readHealthy = codeReader('healthyVolunteers');

const SLOTS: readonly Slot<EligibilityValue>[] = [
  { value: 'minimumAge', fit: ageFit },
  { value: 'maximumAge', fit: ageFit },
  { value: 'sex', fit: codeFit('sex') },
  { value: 'healthyVolunteers', fit: codeFit('healthyVolunteers') },
];

/** Reads the section; `before` is a reading of an earlier version, whose unchanged lines are kept. */
export function readEligibility(section: Section, before?: EligibilityReading): EligibilityReading {
  const valuesLine = firstValueLine(section);
  const shared = before === undefined ? NOTHING_SHARED : alignSections(before.section, section);
  const read = (line: number): CriterionLine => readLine(section, line);
  const lines = realigned(before?.lines ?? [], shared, section.lines.length, read);
  // Typing within a criterion leaves the lists as they are: the same objects, by which others know.
  const old = before?.valuesLine === valuesLine && isSameShape(before, lines, shared) ? before : undefined;
  const lists = old?.lists ?? findLists(section, lines, valuesLine);
  const assigned = assignSlots(section, textLinesFrom(section, valuesLine), SLOTS);
  return {
    kind: 'eligibility',
    section,
    lines,
    depths: old?.depths ?? depthsOf(lines, lists),
    lists,
    minimumAge: slotField(section, assigned, 'minimumAge', readAge),
    maximumAge: slotField(section, assigned, 'maximumAge', readAge),
    sex: slotField(section, assigned, 'sex', readSex),
    healthyVolunteers: slotField(section, assigned, 'healthyVolunteers', readHealthy),
    valuesLine,
  };
}

function readLine(section: Section, line: number): CriterionLine {
  if (section.roles[line] !== 'text') return OTHER;
  return readCriterionLine(withoutLineEnd(section.lines[line] ?? ''));
}

/** Reads one line of a list on its own. */
export function readCriterionLine(text: string): CriterionLine {
  const heading = listHeading(text);
  if (heading !== undefined) {
    const body =
      heading.textStart === -1 ? { start: text.length, end: text.length } : trimmedRange(text, heading.textStart);
    return { kind: 'heading', text, marker: undefined, heading, body, said: saidBy(text, body) };
  }
  const marker = listMarker(text);
  const body = trimmedRange(text, marker?.textStart ?? 0);
  const kind = marker === undefined ? 'plain' : 'item';
  return { kind, text, marker, heading: undefined, body, said: saidBy(text, body) };
}

const saidBy = (text: string, { start, end }: TextRange): CriterionLine['said'] =>
  end - start > LONGEST_CRITERION ? OTHER.said : lazily(() => saidInWords(text.slice(start, end)));

/**
 * The same words say the same: what is typed and taken back, repeated in another list or in another version of the record
 * is read once.
 */
const saidInWords = remembered(MOST_REMEMBERED, readCriterion);

/** The line at which the four values begin: the first label, or what the last four bare lines look like. */
function firstValueLine(section: Section): number {
  const label = section.roles.indexOf('label');
  if (label !== -1) return label;
  const last: number[] = [];
  for (let i = section.roles.length - 1; i >= 0 && last.length < SLOTS.length; i--) {
    if (section.roles[i] === 'text') last.unshift(i);
  }
  const from = last.findIndex((line, i) => suitsFrom(section, last.slice(i), line));
  return from === -1 ? section.lines.length : (last[from] ?? section.lines.length);
}

/** A line begins the values when it looks like one of them, and so does the last line. */
function suitsFrom(section: Section, lines: readonly number[], line: number): boolean {
  const looksLike = (at: number, slots: readonly Slot<EligibilityValue>[]): boolean => {
    const text = (section.lines[at] ?? '').trim();
    return slots.some((slot) => slot.fit(text) >= 6);
  };
  const slots = SLOTS.slice(0, SLOTS.length - lines.length + 1);
  const last = lines.at(-1) ?? line;
  // One stray word at the end of the list ("All") is not yet a value: two lines must agree, or the line be exact.
  if (lines.length === 1) return SLOTS.some((slot) => slot.fit((section.lines[line] ?? '').trim()) === 10);
  return looksLike(line, slots) && (looksLike(last, SLOTS) || lines.length === SLOTS.length);
}

function textLinesFrom(section: Section, first: number): number[] {
  const lines: number[] = [];
  for (let line = first; line < section.roles.length; line++) if (section.roles[line] === 'text') lines.push(line);
  return lines;
}

function findLists(section: Section, lines: readonly CriterionLine[], end: number): CriterionList[] {
  const lists: CriterionList[] = [];
  let open: { headingLine: number; firstLine: number } | undefined;
  const close = (endLine: number): void => {
    if (open === undefined) return;
    const heading = lines[open.headingLine]?.heading;
    lists.push({ polarity: heading?.polarity ?? 'characteristics', heading, endLine, ...open });
    open = undefined;
  };
  for (let i = 0; i < end; i++) {
    const kind = lines[i]?.kind;
    if (kind === 'heading') {
      close(i);
      open = { headingLine: i, firstLine: i };
    } else if (open === undefined && (kind === 'item' || kind === 'plain') && section.roles[i] === 'text') {
      open = { headingLine: -1, firstLine: i };
    }
  }
  close(end);
  return lists;
}

/** The section range of part of a line. */
export function inSection(reading: EligibilityReading, line: number, part: TextRange): TextRange {
  const start = reading.section.lineStarts[line] ?? 0;
  return { start: start + part.start, end: start + part.end };
}

/** The criterion on a line, or undefined when there is none. */
export function criterionAt(reading: EligibilityReading, line: number): Criterion | undefined {
  const entry = reading.lines[line];
  const depth = reading.depths[line] ?? NO_CRITERION;
  if (entry === undefined || depth === NO_CRITERION) return undefined;
  return {
    line,
    depth,
    entry,
    range: inSection(reading, line, {
      start: entry.kind === 'heading' ? entry.body.start : trimmedRange(entry.text).start,
      end: entry.body.end,
    }),
    body: inSection(reading, line, entry.body),
    text: bodyText(entry),
  };
}

/** The list that holds a line of the section. */
export const listAt = ({ lists }: EligibilityReading, line: number): CriterionList | undefined =>
  lists.find(({ firstLine, endLine }) => firstLine <= line && line < endLine);

/** The line of the list's next criterion behind `line`; -1 when there is none. */
export function nextCriterion({ depths }: EligibilityReading, list: CriterionList, line: number): number {
  for (let at = line + 1; at < list.endLine; at++) if (depths[at] !== NO_CRITERION) return at;
  return -1;
}

/** The criteria of a list, in order. */
export function* criteriaOf(reading: EligibilityReading, list: CriterionList): Generator<Criterion, void, undefined> {
  for (let line = list.firstLine; line < list.endLine; line++) {
    const criterion = criterionAt(reading, line);
    if (criterion !== undefined) yield criterion;
  }
}

/**
 * The lines of a list that count as its criteria: its items at the top level, or, in a list without markers, its lines.
 * In a list with markers, lines without one are lead-ins and footnotes.
 */
export function topCriteria({ lines, depths }: EligibilityReading, list: CriterionList): readonly number[] {
  const items: number[] = [];
  const others: number[] = [];
  for (let line = list.firstLine; line < list.endLine; line++) {
    if (depths[line] === 0) (lines[line]?.kind === 'plain' ? others : items).push(line);
  }
  return items.length === 0 ? others : items;
}

/** The only list of that polarity; undefined where there is none, or several: they are of several groups of participants. */
export function onlyList({ lists }: EligibilityReading, polarity: Polarity): CriterionList | undefined {
  const own = lists.filter((list) => list.polarity === polarity);
  return own.length === 1 ? own[0] : undefined;
}

/** The inclusion and the exclusion list of a section that has one of each and no other; undefined elsewhere. */
export function bothLists(
  reading: EligibilityReading,
): { readonly inclusion: CriterionList; readonly exclusion: CriterionList } | undefined {
  const inclusion = onlyList(reading, 'inclusion');
  const exclusion = onlyList(reading, 'exclusion');
  if (inclusion === undefined || exclusion === undefined || reading.lists.length > 2) return undefined;
  return { inclusion, exclusion };
}

/** The number of criteria at the top level of all lists of that polarity. */
export function countCriteria(reading: EligibilityReading, polarity: Polarity): number {
  let count = 0;
  for (const list of reading.lists) if (list.polarity === polarity) count += topCriteria(reading, list).length;
  return count;
}
