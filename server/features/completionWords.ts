// Completions inside a sentence, given only when someone asks for them: instruments, laboratory values and measures by name
// and abbreviation, the record's own interventions and arms, numbers of other records, and units behind a number.

import { readCriterion } from '../criteria/read';
import type { Constraint } from '../criteria/reading';
import { analyte, analytes } from '../registry/analytes';
import { instruments } from '../registry/instruments';
import { measure, measures } from '../registry/measures';
import { readAlias } from '../registry/subjectNames';
import { unitSpelling } from '../registry/unitSpellings';
import { lazily } from '../text/lazily';
import type { CompletionSubject } from './completionDocumentation';
import { interventionNames } from './completionNames';
import { type Completion, type Place, plainCompletion } from './completionPlace';

/** What stands at the cursor in a sentence: a unit behind a number, else names that begin with the words before it. */
export function wordCompletions(place: Place): readonly Completion[] {
  const units = unitCompletions(place);
  return units ?? phraseCompletions(place);
}

// Names

interface Phrase {
  readonly text: string;
  readonly lower: string;
  readonly detail: string;
  readonly subject: CompletionSubject;
}

/** A name of several words is found by its first ones too. */
const MOST_WORDS = 6;
/** As much of the line as those words may take. */
const LOOKED_BACK = 120;
const MOST_OFFERED = 80;

function phraseCompletions(place: Place): readonly Completion[] {
  const before = place.head.slice(-LOOKED_BACK);
  const starts = [...before.matchAll(WORD_START)].map(({ index }) => index).slice(-MOST_WORDS);
  const behind = /^[\p{L}\p{N}]*/u.exec(place.tail)?.[0].length ?? 0;
  for (const start of starts) {
    const written = before.slice(start);
    const range = { start: place.cursor - written.length, end: place.cursor + behind };
    const found = [...ownNames(place, written), ...knownNames(written)];
    // What begins with more of the words is what was meant.
    if (found.length > 0) return distinct(found).map((offer) => ({ ...offer, range }));
  }
  return [];
}

function distinct(found: readonly Completion[]): readonly Completion[] {
  const seen = new Set<string>();
  return found.filter(({ label }) => !seen.has(label) && seen.add(label)).slice(0, MOST_OFFERED);
}

const WORD_START = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu;

const beginsWith = (text: string, written: string): boolean => text.toLowerCase().startsWith(written.toLowerCase());

/** The record's arms and interventions, and the numbers of other records. */
function ownNames(place: Place, written: string): readonly Completion[] {
  const { trial, records, text } = place;
  const arms = (trial.studyGroups?.arms ?? []).map(({ title }) => ({ name: title.text, detail: 'arm' }));
  const names = [...interventionNames(trial), ...arms].filter(({ name }) => beginsWith(name, written));
  const numbers = records.filter(({ nctId }) => beginsWith(nctId, written));
  return [
    ...names.map(({ name, detail }) => plainCompletion(name, 'name', text, { detail })),
    ...numbers.map(({ nctId, title }) =>
      plainCompletion(nctId, 'trial', text, { detail: title, subject: { of: 'trial', nctId, title } }),
    ),
  ];
}

function knownNames(written: string): readonly Completion[] {
  const lower = written.toLowerCase();
  return phrases()
    .filter((phrase) => phrase.lower.startsWith(lower))
    .map(({ text, detail, subject }) => plainCompletion(text, 'instrument', { start: 0, end: 0 }, { detail, subject }));
}

/** All names and abbreviations of the registry's tables; made when first asked for. */
const phrases = lazily((): readonly Phrase[] => [
  ...instruments().flatMap((row) => phrasesOf(row, 'instrument', 'instrument')),
  ...analytes().flatMap((row) => phrasesOf(row, 'analyte', 'laboratory value')),
  ...measures().flatMap((row) => phrasesOf(row, 'measure', 'measure')),
]);

function phrasesOf(
  { id, name, aliases }: { readonly id: string; readonly name: string; readonly aliases: readonly string[] },
  of: 'instrument' | 'analyte' | 'measure',
  what: string,
): readonly Phrase[] {
  const subject = { of, id } as const;
  const others = aliases.map((alias) => readAlias(alias).text).filter((alias) => alias !== name);
  return [
    { text: name, lower: name.toLowerCase(), detail: what, subject },
    ...others.map((text) => ({ text, lower: text.toLowerCase(), detail: name, subject })),
  ];
}

// Units

/** A number, and what is already written of its unit. */
const NUMBER_BEFORE = /(?<![A-Za-z\d.,])\d[\d.,]{0,12}(?<blank>\s*)(?<unit>[A-Za-zµμ%°×][A-Za-zµμ%°/^0-9.²³]{0,20}|)$/;
/** Long enough for any criterion that a person reads. */
const MOST_READ = 2_000;

/** The units that suit the number before the cursor; undefined where none stands there, or no unit begins as written. */
function unitCompletions(place: Place): readonly Completion[] | undefined {
  const near = place.head.slice(-40);
  const match = NUMBER_BEFORE.exec(near);
  // At the beginning of the line it counts the criterion.
  if (match === null || (match.index === 0 && near === place.head)) return undefined;
  const { blank = '', unit = '' } = match.groups ?? {};
  const number = place.head.slice(-MOST_READ, place.head.length - unit.length - blank.length);
  const suiting = unitsFor(number).filter((code) => beginsWith(unitSpelling(code), unit));
  if (suiting.length === 0) return unit === '' ? [] : undefined;
  const behind = unit === '' ? 0 : (/^[A-Za-zµμ%/]*/.exec(place.tail)?.[0].length ?? 0);
  const range = { start: place.cursor - unit.length, end: place.cursor + behind };
  const analyteName = subjectName(number);
  return suiting.map((code) => {
    const spelled = unitSpelling(code);
    const gap = blank === '' && spelled !== '%' ? ' ' : '';
    return plainCompletion(spelled, 'unit', range, {
      text: gap + spelled,
      filterText: gap + spelled,
      detail: analyteName === '' ? 'unit' : `unit of ${analyteName}`,
    });
  });
}

const TIME = ['d', 'wk', 'mo', 'a', 'h', 'min'] as const;
const GENERAL = [...TIME, 'mg', 'ug', 'g', 'mg/kg', 'mL', 'kg', '%'] as const;

/** UCUM codes for the number at the end of a text, the most usual first: those of what it bounds. */
function unitsFor(text: string): readonly string[] {
  const bounded = boundedAtEnd(text);
  if (bounded === undefined) return GENERAL;
  const { subject, role } = bounded;
  if (role === 'age' || subject?.kind === 'age') return ['a', 'mo', 'wk', 'd'];
  const row = subject?.kind === 'analyte' ? analyte(subject.id ?? '') : undefined;
  if (row !== undefined) {
    const codes = [row.conventionalUnit, row.siUnit, ...row.otherUnits.map(({ ucum }) => ucum)];
    return [...new Set(codes)].filter((code) => code !== '1');
  }
  if (subject?.kind === 'measure') return measure(subject.id ?? '')?.units.filter((code) => code !== '1') ?? [];
  // A score has no unit.
  if (subject?.kind === 'instrument') return [];
  return role === 'window' || role === 'duration' ? TIME : GENERAL;
}

/** The constraint that the number at the end of the text sets. */
function boundedAtEnd(text: string): Constraint | undefined {
  const end = text.length;
  return readCriterion(text).constraints.findLast(({ lower, upper, amount }) =>
    [lower, upper, amount].some((bound) => bound?.range.end === end),
  );
}

function subjectName(text: string): string {
  const subject = boundedAtEnd(text)?.subject;
  return subject?.kind === 'analyte' ? (analyte(subject.id ?? '')?.name ?? '') : '';
}
