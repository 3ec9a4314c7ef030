// Lists of entries compared: arms, interventions, outcomes, sponsors, sites, contacts, numbers, names, paragraphs.
//
// An entry of one version is that of the other which says the same, else the most similar one (see matching.ts). Its parts
// are compared then. What one of the two layouts does not print (a type, the status of a site) is no difference.
import type { AnySectionKind, Section } from '../format/section';
import { type Field, isPresent } from '../protocol/field';
import { documentRange, type Trial } from '../protocol/trial';
import { asMeant, type Change, changeOf, type PartName, type Passage, passageOf } from './change';
import { type Comparable, paired, wordsOf } from './matching';

/** A part of an entry. */
export interface EntryPart {
  readonly part: PartName;
  /** Undefined = missing. */
  readonly passage: Passage | undefined;
  /** True where the layout does not print it, so that nothing can be said of it. */
  readonly unprinted: boolean;
}

export interface Entry {
  readonly part: PartName;
  readonly passage: Passage;
  readonly parts: readonly EntryPart[];
  /** Further texts by which it is known when its name has changed. */
  readonly witness: string;
  /** Entries that stand below it. */
  readonly below: readonly Entry[];
}

/** An entry that is its name alone. */
export const nameEntry = (part: PartName, passage: Passage): Entry => ({
  part,
  passage,
  parts: [],
  witness: '',
  below: [],
});

/** The fields as entries; those without text are left out. */
export const namesOf = (
  trial: Trial,
  reading: { readonly section: Section } | undefined,
  fields: readonly Field<unknown>[] | undefined,
  part: PartName,
): readonly Entry[] =>
  reading === undefined
    ? []
    : (fields ?? []).flatMap((field) => {
        const passage = passageOf(trial, reading.section, field);
        return passage === undefined || passage.text === '' ? [] : [nameEntry(part, passage)];
      });

/** A part that stands in one field; `field` is undefined where the layout does not print it, `-` is the empty value. */
export const fieldPart = (
  trial: Trial,
  section: Section,
  part: PartName,
  field: Field<unknown> | undefined,
): EntryPart => ({
  part,
  passage: field?.text === '-' ? undefined : passageOf(trial, section, field),
  unprinted: field === undefined,
});

/** Several fields as one text: the lines of a description. */
export function joinedPart(
  trial: Trial,
  section: Section,
  part: PartName,
  fields: readonly Field<unknown>[],
): EntryPart {
  return { part, passage: joinedPassage(trial, section, fields), unprinted: false };
}

export function joinedPassage(
  trial: Trial,
  section: Section,
  fields: readonly Field<unknown>[],
  separator = ' ',
): Passage | undefined {
  const present = fields.filter(isPresent);
  const [first, last] = [present[0], present.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const range = { start: first.range.start, end: last.range.end };
  return {
    text: present.map(({ text }) => asMeant(text)).join(separator),
    range: documentRange(trial, section, range),
  };
}

interface EntryOptions {
  /** The entry that they stand below. */
  readonly of?: string | undefined;
  /** False for names that are the same or are not, such as countries. */
  readonly similar?: boolean;
}

/** The changes of a list of entries, in the order of the later version, what is gone last. The order itself says nothing. */
export function* entryChanges(
  section: AnySectionKind,
  before: readonly Entry[],
  after: readonly Entry[],
  { of, similar = true }: EntryOptions = {},
): Generator<undefined, readonly Change[], undefined> {
  const pairing = yield* paired(before.map(comparable(similar)), after.map(comparable(similar)));
  const found: Change[] = [];
  const say = (change: Change | undefined): void => {
    if (change !== undefined) found.push(change);
  };
  const added = new Set(pairing.added);
  const mates = new Map(pairing.pairs.map(([i, j]) => [j, i]));
  for (const [j, entry] of after.entries()) {
    const old = before[mates.get(j) ?? -1];
    if (added.has(j)) say(changeOf(section, entry.part, undefined, entry.passage, about(of)));
    if (old === undefined) continue;
    say(changeOf(section, entry.part, old.passage, entry.passage, about(of)));
    const name = of === undefined ? entry.passage.text : `${of}, ${entry.passage.text}`;
    for (const [at, part] of entry.parts.entries()) {
      const was = old.parts[at];
      if (was === undefined || was.unprinted || part.unprinted) continue;
      say(changeOf(section, part.part, was.passage, part.passage, about(name)));
    }
    if (old.below.length + entry.below.length > 0)
      found.push(...(yield* entryChanges(section, old.below, entry.below, { of: name })));
  }
  for (const i of pairing.removed) {
    const entry = before[i];
    if (entry !== undefined) say(changeOf(section, entry.part, entry.passage, undefined, about(of)));
  }
  return found;
}

const about = (of: string | undefined): { readonly of?: string } => (of === undefined ? {} : { of });

const comparable =
  (similar: boolean) =>
  ({ part, passage, witness }: Entry): Comparable => ({
    key: `${part} ${passage.text}`,
    places: [witness],
    words: () => (similar ? wordsOf(`${passage.text} ${witness}`) : []),
  });
