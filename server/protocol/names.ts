// The names of a record: arms, interventions, abbreviations and registry numbers, each with the places where it stands.
//
// Nothing is worked out at a key: a name is looked for when something asks about it, and what was found in a section is kept
// while the section is the same.
import { unescaped } from '../format/escapes';
import type { Section } from '../format/section';
import { sectionIndexAt, startOfIndex } from '../format/tree';
import { lastAtMost, shift, type TextRange, touches } from '../text/range';
import type { Field } from './field';
import { definitionsOf } from './introducedAbbreviations';
import { kept } from './kept';
import { mentionsByLine, mentionsOnLine } from './mentions';
import { PROSE } from './prose';
import type { Reading, Trial } from './trial';
import { ARM_TYPE_PREFIX, INTERVENTION_TYPE_PREFIX } from './typePrefixes';
import { NCT_NUMBERS } from './values';
import { wholeWords } from './wholeWords';

export type NameKind = 'arm' | 'intervention' | 'abbreviation' | 'registryNumber';

export interface Name {
  readonly kind: NameKind;
  /** As it is meant: without registry escapes, without a type in front of it, an abbreviation without its plural s. */
  readonly text: string;
}

/**
 * One place of a name. `definition`: where the record introduces it (the title of the arm, the entry of the Interventions
 * section, the brackets behind the long form, the line of the identifier). `reference`: a place that can mean nothing else.
 * `mention`: the same words in running text.
 */
export interface NamePlace {
  /** Counts from the document's beginning. */
  readonly range: TextRange;
  readonly role: 'definition' | 'reference' | 'mention';
}

/** A name at a place. `range` is the name there, `whole` with the type in front of it; both count from the document. */
export interface NameAt {
  readonly name: Name;
  readonly range: TextRange;
  readonly whole: TextRange;
}

/** Of more names than this the rest is not looked for in running text. */
const MOST_NAMES = 2_000;

/** The name that stands at an offset of the document or ends there; of several the longest one. */
export function nameAt(trial: Trial, offset: number): NameAt | undefined {
  if (!trial.isProtocol) return undefined;
  const index = sectionIndexAt(trial.tree, offset);
  const section = trial.tree.sections[index];
  const reading = trial.readings[index];
  if (section === undefined || reading === undefined) return undefined;
  const start = startOfIndex(trial.tree, index);
  const line = lastAtMost(section.lineStarts, offset - start);
  if (section.roles[line] !== 'text') return undefined;
  const lineStart = start + (section.lineStarts[line] ?? 0);
  const found =
    numberAt(trial, section.lines[line] ?? '', offset - lineStart, lineStart) ??
    namedLineAt(reading, line, offset - start, start);
  if (found !== undefined || !PROSE.includes(section.kind) || typeLines(reading).has(line)) return found;
  return mentionedAt(trial, section.lines[line] ?? '', offset - lineStart, lineStart);
}

const at = (name: Name, range: TextRange, by: number, whole = range): NameAt => ({
  name,
  range: shift(range, by),
  whole: shift(whole, by),
});

function numberAt(trial: Trial, line: string, offset: number, by: number): NameAt | undefined {
  for (const match of line.matchAll(NCT_NUMBERS)) {
    const range = { start: match.index, end: match.index + match[0].length };
    if (touches(range, offset)) return at({ kind: 'registryNumber', text: match[0] }, range, by);
  }
  for (const { text } of ownNumbers(trial)) {
    const range = wholeWords(line, [text]).find((r) => touches(r, offset));
    if (range !== undefined) return at({ kind: 'registryNumber', text }, range, by);
  }
  return undefined;
}

function namedLineAt(reading: Reading, line: number, offset: number, by: number): NameAt | undefined {
  const named = namedLines(reading).find((n) => n.line === line);
  if (named === undefined || !touches(named.whole, offset)) return undefined;
  return at(named.name, named.range, by, named.whole);
}

function mentionedAt(trial: Trial, line: string, offset: number, by: number): NameAt | undefined {
  let best: NameAt | undefined;
  for (const name of namesOf(trial)) {
    const range = mentionsOnLine(name, line).find((r) => touches(r, offset));
    if (range === undefined) continue;
    if (best === undefined || range.end - range.start > best.range.end - best.range.start) best = at(name, range, by);
  }
  return best;
}

/** All places of a name in the order of the document. */
export function placesOf(trial: Trial, name: Name): readonly NamePlace[] {
  const longer = longerNames(trial, name);
  const isMentioned = name.kind !== 'arm' || !interventionNames(trial).has(name.text);
  return inSections(trial, (reading) => {
    const own = ownPlaces(trial, reading, name);
    if (!isMentioned) return own;
    const mentions = withoutOwn(mentionsIn(reading, name, longer), own);
    return own.length === 0 ? mentions : [...own, ...mentions].sort((a, b) => a.range.start - b.range.start);
  });
}

/** As above, without the places in running text: what the record itself says that it is a name. */
export const ownPlacesOf = (trial: Trial, name: Name): readonly NamePlace[] =>
  inSections(trial, (reading) => ownPlaces(trial, reading, name));

function inSections(trial: Trial, placesIn: (reading: Reading) => readonly NamePlace[]): readonly NamePlace[] {
  const places: NamePlace[] = [];
  trial.readings.forEach((reading, index) => {
    const start = startOfIndex(trial.tree, index);
    for (const { role, range } of placesIn(reading)) places.push({ role, range: shift(range, start) });
  });
  return places;
}

/** Both are in order. */
function withoutOwn(mentions: readonly NamePlace[], own: readonly NamePlace[]): readonly NamePlace[] {
  if (own.length === 0) return mentions;
  const starts = own.map(({ range }) => range.start);
  return mentions.filter(({ range }) => {
    const before = own[lastAtMost(starts, range.end - 1)]?.range;
    return before === undefined || before.start >= range.end || before.end <= range.start;
  });
}

/** Where the name stands in a section as a name; ranges count from the section. */
function ownPlaces(trial: Trial, reading: Reading, name: Name): readonly NamePlace[] {
  switch (name.kind) {
    case 'arm':
    case 'intervention':
      return namedLines(reading)
        .filter((named) => named.name.kind === name.kind && named.name.text === name.text)
        .map(({ range }) => ({ range, role: isDefining(reading, name.kind) ? 'definition' : 'reference' }));
    case 'abbreviation':
      return definitionsOf(reading)
        .filter(({ short }) => short === name.text)
        .map(({ shortRange }) => ({ range: shortRange, role: 'definition' }));
    case 'registryNumber':
      return ownNumbers(trial)
        .filter((own) => own.section === reading.section && own.text === name.text)
        .map(({ range }) => ({ range, role: 'definition' }));
  }
}

const isDefining = ({ kind }: Reading, ofName: NameKind): boolean => (ofName === 'arm') === (kind === 'studyGroups');

/**
 * The interventions, arms and abbreviations of the record, each once, in this order: in running text an intervention is meant
 * rather than the arm that is called like it.
 */
export function namesOf(trial: Trial): readonly Name[] {
  const names = new Map<string, Name>();
  const add = (name: Name): void => {
    if (names.size < MOST_NAMES) names.set(`${name.kind} ${name.text}`, name);
  };
  for (const kind of ['intervention', 'arm'] as const) {
    for (const reading of trial.readings) {
      for (const { name } of namedLines(reading)) if (name.kind === kind) add(name);
    }
  }
  for (const reading of trial.readings) {
    for (const { short } of definitionsOf(reading)) add({ kind: 'abbreviation', text: short });
  }
  return [...names.values()];
}

function interventionNames(trial: Trial): ReadonlySet<string> {
  const names = trial.readings.flatMap((reading) => namedLines(reading).map(({ name }) => name));
  return new Set(names.filter(({ kind }) => kind === 'intervention').map(({ text }) => text));
}

/** A line that is an arm's title or an intervention's name. Ranges count from the section. */
interface NamedLine {
  readonly line: number;
  readonly name: Name;
  readonly range: TextRange;
  readonly whole: TextRange;
}

const NO_LINES: readonly NamedLine[] = [];

const namedLines: (reading: Reading) => readonly NamedLine[] = kept((reading: Reading) => {
  if (reading.kind === 'interventions') return reading.interventions.map(({ name }) => named('intervention', name));
  if (reading.kind !== 'studyGroups') return NO_LINES;
  return reading.arms.flatMap(({ title, interventions }) => [
    named('arm', title),
    ...interventions.map(({ name }) => named('intervention', name)),
  ]);
});

function named(kind: 'arm' | 'intervention', { text, range, line }: Field): NamedLine {
  const prefix = (kind === 'arm' ? ARM_TYPE_PREFIX : INTERVENTION_TYPE_PREFIX).exec(text)?.[0].length ?? 0;
  // A type alone is the name.
  const skip = prefix === text.length ? 0 : prefix;
  return {
    line,
    name: { kind, text: unescaped(text.slice(skip)) },
    range: { start: range.start + skip, end: range.end },
    whole: range,
  };
}

/** The lines that hold types: no text of the author's own. */
const typeLines: (reading: Reading) => ReadonlySet<number> = kept((reading: Reading) => {
  const blocks =
    reading.kind === 'interventions'
      ? reading.interventions
      : reading.kind === 'studyGroups'
        ? reading.arms.flatMap((arm) => [arm, ...arm.interventions])
        : [];
  return new Set(blocks.flatMap(({ type }) => (type === undefined ? [] : [type.line])));
});

/** The titles of arms and the names of interventions where a section introduces them. Ranges count from the section. */
export const namesIn = (
  reading: Reading,
): readonly { readonly kind: 'arm' | 'intervention'; readonly text: string; readonly range: TextRange }[] =>
  namedLines(reading).flatMap(({ name: { kind, text }, range }) =>
    (kind === 'arm' || kind === 'intervention') && isDefining(reading, kind) ? [{ kind, text, range }] : [],
  );

interface OwnNumber {
  readonly text: string;
  readonly section: Section;
  readonly range: TextRange;
}

/** A number of a registry or a sponsor has a digit and is not so short that it is one in a sentence. */
const IS_NUMBER = /^(?=.*\d).{4,}$/;

/** The numbers that the record gives as its own: its NCT number, and those of Other Identifiers. */
function ownNumbers({ record, otherIdentifiers }: Trial): readonly OwnNumber[] {
  const own = (field: Field, section: Section): readonly OwnNumber[] =>
    IS_NUMBER.test(field.text) ? [{ text: unescaped(field.text), section, range: field.range }] : [];
  return [
    ...own(record.nctId, record.section),
    ...(otherIdentifiers?.identifiers ?? []).flatMap(({ id }) => own(id, otherIdentifiers?.section ?? record.section)),
  ];
}

/** Names of the kind that hold this one as a part: where they stand, this one does not. */
function longerNames(trial: Trial, { kind, text }: Name): readonly Name[] {
  if (kind === 'abbreviation' || kind === 'registryNumber') return [];
  const small = text.toLowerCase();
  return namesOf(trial).filter(
    (other) => other.kind === kind && other.text.length > text.length && other.text.toLowerCase().includes(small),
  );
}

/** Where a name stands in the running text of a section; ranges count from the section. */
function mentionsIn(reading: Reading, name: Name, longer: readonly Name[]): readonly NamePlace[] {
  const { section } = reading;
  if (name.kind !== 'registryNumber' && !PROSE.includes(section.kind)) return [];
  const role = name.kind === 'arm' || name.kind === 'intervention' ? 'mention' : 'reference';
  const types = typeLines(reading);
  const places: NamePlace[] = [];
  mentionsByLine(section, name, longer).forEach((ranges, line) => {
    if (ranges === undefined || types.has(line)) return;
    const start = section.lineStarts[line] ?? 0;
    for (const range of ranges) places.push({ range: shift(range, start), role });
  });
  return places;
}

/** The NCT numbers in a section, its own and those of other trials. Ranges count from the section. */
export const nctNumbersIn: (section: Section) => readonly { readonly text: string; readonly range: TextRange }[] = kept(
  (section: Section) =>
    section.lines.flatMap((line, index) => {
      if (section.roles[index] !== 'text' || !line.includes('NCT')) return [];
      const start = section.lineStarts[index] ?? 0;
      return [...line.matchAll(NCT_NUMBERS)].map((match) => ({
        text: match[0],
        range: { start: start + match.index, end: start + match.index + match[0].length },
      }));
    }),
);
