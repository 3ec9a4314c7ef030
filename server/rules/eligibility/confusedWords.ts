// Real words in the wrong place: "hearth disease", "world heath organization", "less then two".
//
// A word and its two neighbours are held against the same with another word, one slip away: how likely each is, by how
// many records write the two pairs. A pair that no record writes speaks against a word only as far as it could be
// expected at all: rare words have few pairs.

import type { WordUsage } from '../../registry/usage/table';
import { COMPARATIVES, CONFUSED, EVERYWHERE, FUNCTION_WORDS, MISTAKEN, TERMS } from './confusedPairs';
import { candidatesFor, isForm, isPlural, isSpellingVariant, NO_SUSPECTS, type Suspect } from './slips';
import { type LineWord, UNITS } from './wordsOfLine';

/** The words of a line in whose place another is most likely meant. */
export function confusedWords(words: readonly LineWord[], usage: WordUsage): readonly Suspect[] {
  let found: Suspect[] | undefined;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as LineWord;
    const after = words[i + 1];
    const suspect =
      confused(word, words[i - 1], after, usage) ??
      thanMeant(word, words[i - 1]) ??
      unitMeant(word, after, usage) ??
      partedWord(word, words[i - 1], after, words[i + 2], usage);
    if (suspect === undefined) continue;
    found ??= [];
    found.push(suspect);
  }
  return found ?? NO_SUSPECTS;
}

/** "less then 95 %": behind a comparative nothing else is meant. */
function thanMeant(
  { text, follows, lettering, start, end }: LineWord,
  before: LineWord | undefined,
): Suspect | undefined {
  if (text !== 'then' || lettering !== 'lower' || !follows || !COMPARATIVES.has(before?.text ?? '')) return undefined;
  return { start, end, text, suggestions: ['than'], isSupported: true };
}

/** How many records were counted. */
const RECORDS = 12_188;

function confused(
  word: LineWord,
  before: LineWord | undefined,
  after: LineWord | undefined,
  usage: WordUsage,
): Suspect | undefined {
  const { text, number, lettering } = word;
  if ((lettering !== 'lower' && lettering !== 'capital') || text.length < 2) return undefined;
  if (number === -1 && text.length > 3 && !usage.isEnglish(text)) return undefined;
  const previous = word.follows ? (before?.number ?? NONE) : NONE;
  const next = after?.follows === true ? after.number : NONE;
  // A word that the table lacks says nothing of its neighbour.
  if (previous === -1 || next === -1 || (previous === NONE && next === NONE)) return undefined;
  const left = previous === NONE ? NONE : usage.recordsOfPair(previous, number);
  const right = next === NONE ? NONE : usage.recordsOfPair(number, next);
  if (left > MANY || right > MANY || (left > 0 && right > 0)) return undefined;
  const isName = lettering === 'capital' && !word.begins;
  const place: Place = {
    previous,
    next,
    before: before?.text,
    after: after?.text,
    isUnseen: left <= 0 && right <= 0,
    isName,
  };
  const records = Math.max(FEWEST, usage.recordsOf(number));
  const likely: { readonly text: string; readonly likelihood: number; readonly excess: number }[] = [];
  for (const other of number === -1 ? frequentNear(text, usage) : usage.nearTo(number)) {
    const otherLeft = previous === NONE ? NONE : usage.recordsOfPair(previous, other);
    const otherRight = next === NONE ? NONE : usage.recordsOfPair(other, next);
    if (otherLeft <= 0 && otherRight <= 0) continue;
    const meant = usage.wordOf(other);
    const wanted = threshold(text, records, meant, place, otherLeft, otherRight);
    if (wanted === undefined) continue;
    // A side that neither word is seen beside says nothing of the two.
    const seen = otherLeft === 0 ? { ...place, previous: NONE } : otherRight === 0 ? { ...place, next: NONE } : place;
    const likelihoodOfMeant = likelihood(seen, otherLeft, otherRight, usage.recordsOf(other), usage);
    const excess =
      likelihoodOfMeant - likelihood(seen, left, right, records, usage) - wanted - (isName ? MORE_FOR_NAMES : 0);
    if (excess >= 0) likely.push({ text: meant, likelihood: likelihoodOfMeant, excess });
  }
  const [best] = likely.sort((a, b) => b.likelihood - a.likelihood);
  if (best === undefined) return undefined;
  return {
    start: word.start,
    end: word.end,
    text,
    suggestions: likely.slice(0, MOST_SUGGESTIONS).map((other) => other.text),
    isSupported: best.excess >= SURE || isOftenMistaken(`${text} ${best.text}`),
  };
}

/** More words than these to choose from help nobody. */
const MOST_SUGGESTIONS = 3;

/** Where a word stands. */
interface Place {
  /** The numbers of the words beside it; `NONE` where none stands. */
  readonly previous: number;
  readonly next: number;
  /** The words themselves. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** True when neither pair is written by ten records. */
  readonly isUnseen: boolean;
  /** True for a capital inside a sentence. */
  readonly isName: boolean;
}

const NONE = -2;

/** A pair that so many records write is right whatever stands on the other side. */
const MANY = 60;

/** A word that as many records use stands beside more words than the table holds. */
const USED = 12;

/** A word that the table lacks may stand in two of the records. */
const FEWEST = 2;

/** From here on above its threshold a word is meant otherwise also where the record repeats it. */
const SURE = 2;

/** A capital may make a name of any word. */
const MORE_FOR_NAMES = 1.5;

/** The frequent words near one that the table lacks. */
const frequentNear = (text: string, usage: WordUsage): readonly number[] =>
  candidatesFor(text, usage)
    .filter(({ records }) => records >= FREQUENT)
    .map(({ number }) => number);

/** Words of fewer records are meant too seldom. */
const FREQUENT = 60;

/** The logarithm of the number of records that could be expected to write a word between its neighbours. */
function likelihood({ previous, next }: Place, left: number, right: number, records: number, usage: WordUsage): number {
  if (previous === NONE) return logOf(right, next, records, usage);
  if (next === NONE) return logOf(left, previous, records, usage);
  return logOf(left, previous, records, usage) + logOf(right, next, records, usage) - Math.log(records);
}

/** The logarithm of the records that write a pair; where none is known, of those that could be expected by chance. */
function logOf(seen: number, neighbour: number, records: number, usage: WordUsage): number {
  if (seen > 0) return Math.log(seen);
  const expected = (records * usage.recordsOf(neighbour)) / RECORDS / 20;
  return Math.log(Math.min(6, Math.max(0.05, expected)));
}

/**
 * How much more likely, as a logarithm, another word must be to be what is meant; undefined where it never is. Read off
 * real records: what lay above was right.
 */
function threshold(
  text: string,
  records: number,
  other: string,
  place: Place,
  left: number,
  right: number,
): number | undefined {
  const { isUnseen, isName } = place;
  const isOneSided = place.previous === NONE || place.next === NONE;
  const pair = `${text} ${other}`;
  const known = CONFUSED.get(pair);
  if (known !== undefined) {
    if (isOneSided) return Math.max(left, right) >= 400 ? known : undefined;
    return left > 0 && right > 0 ? known : undefined;
  }
  if (left > 0 && right > 0 && MISTAKEN.has(pair)) return 6.4;
  if (text.length === 2 && records >= 60) return undefined;
  if (FUNCTION_WORDS.has(text) || TERMS.has(text) || COMPOUND.test(text) || COMPOUND.test(other)) return undefined;
  if (other.length < 2 || isSpellingVariant(text, other)) return undefined;
  const isGrammar = EVERYWHERE.has(other);
  if (isForm(text, other)) {
    if (isOneSided || left <= 0 || right <= 0) return undefined;
    return isPlural(text, other) ? 10.5 : 7.9;
  }
  if (isOneSided) {
    if (isName || !isUnseen || Math.max(left, right) < 100) return undefined;
    return isGrammar ? 10 : 7.3;
  }
  if (left <= 0 || right <= 0) {
    return isUnseen && records < USED && Math.max(left, right) >= 60 && speaks(left > 0 ? place.before : place.after)
      ? isGrammar
        ? 10
        : 7.2
      : undefined;
  }
  // Any verb may stand behind these: "to pave the way", "will be needled".
  const more = place.before === 'to' || place.before === 'be' ? 1.5 : 0;
  if (isGrammar) return more + (records < 12 ? 7 : records < 60 ? 8 : 9.5);
  return more + 7.4;
}

const isOftenMistaken = (pair: string): boolean => CONFUSED.has(pair) || MISTAKEN.has(pair);

/** Words of the grammar stand beside everything. */
const speaks = (neighbour: string | undefined): boolean => neighbour !== undefined && !FUNCTION_WORDS.has(neighbour);

const COMPOUND = /[-']/;

/** "12 weeds before", "18 tears of": behind a number, beside what follows a unit. */
function unitMeant(word: LineWord, after: LineWord | undefined, usage: WordUsage): Suspect | undefined {
  const { text, number } = word;
  if (!word.countsUnits || word.lettering !== 'lower' || after?.follows !== true || number === -1) return undefined;
  if (UNITS.has(text) || usage.recordsOf(number) >= 300 || usage.recordsOfPair(number, after.number) > 0)
    return undefined;
  const meant = [...usage.nearTo(number)]
    .map((other) => ({ text: usage.wordOf(other), records: usage.recordsOfPair(other, after.number) }))
    .filter((other) => UNITS.has(other.text) && other.records >= 100 && !isForm(text, other.text))
    .sort((a, b) => b.records - a.records);
  if (meant.length === 0) return undefined;
  const suggestions = meant.slice(0, MOST_SUGGESTIONS).map((other) => other.text);
  return { start: word.start, end: word.end, text, suggestions, isSupported: true };
}

/** "base line", "with out", "with in 4 weeks": a blank inside a word. */
function partedWord(
  word: LineWord,
  before: LineWord | undefined,
  after: LineWord | undefined,
  behind: LineWord | undefined,
  usage: WordUsage,
): Suspect | undefined {
  if (after?.follows !== true || after.lettering !== 'lower' || word.lettering !== 'lower') return undefined;
  // "With in" stands in records too, so that the table cannot tell.
  if (word.text === 'with' && after.text === 'in' && behind?.countsUnits === true && behind.start - after.end <= 6)
    return parted(word, after);
  if (word.text.length < 2 || after.text.length < 2) return undefined;
  // "It results in fusion".
  if (word.text === 'in' && usage.recordsOf(after.number) >= FREQUENT) return undefined;
  const whole = usage.numberOf(word.text + after.text);
  if (usage.recordsOf(whole) < 300 || usage.recordsOfPair(word.number, after.number) > 0) return undefined;
  const left = word.follows ? usage.recordsOfPair(before?.number ?? -1, whole) : 0;
  const right = behind?.follows === true ? usage.recordsOfPair(whole, behind.number) : 0;
  if (left + right < 60) return undefined;
  return parted(word, after);
}

const parted = (word: LineWord, after: LineWord): Suspect => ({
  start: word.start,
  end: after.end,
  text: `${word.text} ${after.text}`,
  suggestions: [word.text + after.text],
  isSupported: true,
});
