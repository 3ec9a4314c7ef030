// Real words in the wrong place: "hearth disease", "world heath organization", "less then two".
//
// A word and its two neighbours are held against the same with another word, one slip away: how likely each is, by how
// many records write the two pairs. A pair that no record writes speaks against a word only as far as it could be
// expected at all: rare words have few pairs.

import { kept } from '../../protocol/kept';
import type { WordUsage } from '../../registry/usage/table';
import { joined, shiftOf } from '../../registry/usage/wordHash.mjs';
import { COMPARATIVES, FUNCTION_WORDS } from './confusedPairs';
import { FREQUENT, type Rival, rivalsBy } from './rivals';
import { isForm, NO_SUSPECTS, type Suspect } from './slips';
import { type LineWord, textOf, UNITS, USED } from './wordsOfLine';

/** The words of a line in whose place another is most likely meant. */
export function confusedWords(words: readonly LineWord[], usage: WordUsage): readonly Suspect[] {
  let found: Suspect[] | undefined;
  const rivalsOf = rivalsBy(usage);
  const [then, withNumber] = judgedApart(usage);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as LineWord;
    const after = words[i + 1];
    const right = after?.follows === true ? after.recordsBehind : 0;
    // Nearly all words stand as others write them.
    if (right > 0 && (word.recordsBehind > 0 || right > MANY) && word.number !== then && word.number !== withNumber)
      continue;
    const suspect =
      confused(word, words[i - 1], after, rivalsOf, usage) ??
      thanMeant(word, words[i - 1]) ??
      (after?.follows === true
        ? (unitMeant(word, after, usage) ?? partedWord(word, words[i - 1], after, words[i + 2], usage))
        : undefined);
    if (suspect === undefined) continue;
    found ??= [];
    found.push(suspect);
  }
  return found ?? NO_SUSPECTS;
}

/** "Less then" and "with in" are judged also where records write them so. */
const judgedApart = kept((usage: WordUsage) => [usage.numberOf('then'), usage.numberOf('with')] as const);

/** "less then 95 %": behind a comparative nothing else is meant. */
function thanMeant(word: LineWord, before: LineWord | undefined): Suspect | undefined {
  const { start, end, follows, lettering } = word;
  if (!follows || lettering !== 'lower' || end - start !== 4 || textOf(word) !== 'then') return undefined;
  if (before === undefined || !COMPARATIVES.has(textOf(before))) return undefined;
  return { start, end, text: 'then', suggestions: ['than'], isSupported: true };
}

/** How many records were counted. */
const RECORDS = 12_188;

function confused(
  word: LineWord,
  before: LineWord | undefined,
  after: LineWord | undefined,
  rivalsOf: (word: LineWord) => readonly Rival[],
  usage: WordUsage,
): Suspect | undefined {
  const { lettering, recordsBehind: left } = word;
  const right = after?.follows === true ? after.recordsBehind : 0;
  if (left > MANY || right > MANY || (left > 0 && right > 0)) return undefined;
  if ((lettering !== 'lower' && lettering !== 'capital') || word.end - word.start < 2) return undefined;
  const previous = word.follows ? (before?.number ?? NONE) : NONE;
  const next = after?.follows === true ? after.number : NONE;
  // A word that the table lacks says nothing of its neighbour.
  if (previous === -1 || next === -1 || (previous === NONE && next === NONE)) return undefined;
  const rivals = rivalsOf(word);
  if (rivals.length === 0) return undefined;
  const isUnseen = left === 0 && right === 0;
  const isName = lettering === 'capital' && !word.begins;
  const isOneSided = previous === NONE || next === NONE;
  const place: Place = { previous, next, before, after, isOneSided, isUnseen, isName };
  const records = Math.max(FEWEST, word.records);
  const isEitherEnough = isOneSided || (isUnseen && records < USED);
  const likely: { readonly rival: Rival; readonly likelihood: number; readonly excess: number }[] = [];
  for (const rival of rivals) {
    // Pairs that few ask for are dear to look up: nearly every rival falls before its second.
    if (isOneSided && !mayStandAtEnd(rival, place)) continue;
    const otherLeft = previous === NONE ? 0 : usage.recordsOfPair(previous, rival.number);
    if (otherLeft === 0 && !isEitherEnough && !rival.isSure) continue;
    const otherRight = next === NONE ? 0 : usage.recordsOfPair(rival.number, next);
    if (otherRight === 0 && (otherLeft === 0 || !(isEitherEnough || rival.isSure))) continue;
    const wanted = threshold(records, rival, place, otherLeft, otherRight);
    if (wanted === undefined) continue;
    // A side that neither word is seen beside says nothing of the two.
    const seen = otherLeft === 0 ? { ...place, previous: NONE } : otherRight === 0 ? { ...place, next: NONE } : place;
    const likelihoodOfMeant = likelihood(seen, otherLeft, otherRight, rival.records, usage);
    const excess =
      likelihoodOfMeant - likelihood(seen, left, right, records, usage) - wanted - (isName ? MORE_FOR_NAMES : 0);
    if (excess >= 0) likely.push({ rival, likelihood: likelihoodOfMeant, excess });
  }
  const [best] = likely.sort((a, b) => b.likelihood - a.likelihood);
  if (best === undefined) return undefined;
  return {
    start: word.start,
    end: word.end,
    text: textOf(word),
    suggestions: likely.slice(0, MOST_SUGGESTIONS).map((other) => other.rival.text),
    isSupported: best.excess >= SURE || best.rival.isMistaken || best.rival.confused !== undefined,
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
  readonly before: LineWord | undefined;
  readonly after: LineWord | undefined;
  /** True at the end of what stands together, where there is one pair. */
  readonly isOneSided: boolean;
  /** True when neither pair is written by ten records. */
  readonly isUnseen: boolean;
  /** True for a capital inside a sentence. */
  readonly isName: boolean;
}

const NONE = -2;

/** A pair that so many records write is right whatever stands on the other side. */
const MANY = 60;

/** A word that the table lacks may stand in two of the records. */
const FEWEST = 2;

/** From here on above its threshold a word is meant otherwise also where the record repeats it. */
const SURE = 2;

/** A capital may make a name of any word. */
const MORE_FOR_NAMES = 1.5;

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
 * How much more likely, as a logarithm, a rival must be to be what is meant; undefined where it never is. Read off real
 * records: what lay above was right.
 */
function threshold(records: number, rival: Rival, place: Place, left: number, right: number): number | undefined {
  const { isOneSided } = place;
  const isBothSides = left > 0 && right > 0;
  if (rival.confused !== undefined) {
    return (isOneSided ? Math.max(left, right) >= 400 : isBothSides) ? rival.confused : undefined;
  }
  if (rival.isMistaken && (isBothSides || (rival.isSure && Math.max(left, right) >= 40))) return 4.5;
  if (!rival.isOther) return undefined;
  if (rival.form !== undefined) return isBothSides ? rival.form : undefined;
  if (isOneSided) return Math.max(left, right) < 100 ? undefined : rival.isGrammar ? 10 : 7.3;
  if (!isBothSides) {
    if (!place.isUnseen || records >= USED || Math.max(left, right) < 60) return undefined;
    if (!speaks(left > 0 ? place.before : place.after)) return undefined;
    return rival.isGrammar ? 10 : 7.2;
  }
  // Any verb may stand behind these: "to pave the way", "will be needled".
  const before = place.before === undefined ? '' : textOf(place.before);
  const more = before === 'to' || before === 'be' ? 1.5 : 0;
  if (rival.isGrammar) return more + (records < 12 ? 7 : records < 60 ? 8 : 9.5);
  return more + 7.4;
}

/** Whether a rival can be meant where there is one pair: little speaks there. */
const mayStandAtEnd = (rival: Rival, { isUnseen, isName }: Place): boolean =>
  rival.confused !== undefined ||
  (isUnseen && rival.isSure) ||
  (isUnseen && !isName && rival.isOther && rival.form === undefined);

/** Words of the grammar stand beside everything. */
const speaks = (neighbour: LineWord | undefined): boolean =>
  neighbour !== undefined && !FUNCTION_WORDS.has(textOf(neighbour));

/** "12 weeds before", "18 tears of": behind a number, beside what follows a unit. */
function unitMeant(word: LineWord, after: LineWord, usage: WordUsage): Suspect | undefined {
  const { number } = word;
  if (!word.countsUnits || word.lettering !== 'lower' || number === -1) return undefined;
  const text = textOf(word);
  if (word.records >= 300 || after.recordsBehind > 0 || UNITS.has(text)) return undefined;
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
  after: LineWord,
  behind: LineWord | undefined,
  usage: WordUsage,
): Suspect | undefined {
  if (after.lettering !== 'lower' || word.lettering !== 'lower') return undefined;
  // "With in" stands in records too, so that the table cannot tell.
  if (behind?.countsUnits === true && behind.start - after.end <= 6 && isWithIn(word, after))
    return parted(word, after);
  const letters = after.end - after.start;
  if (after.recordsBehind > 0 || word.end - word.start < 2 || letters < 2) return undefined;
  if (usage.numberOfHash(joined(word.hash, after.hash, shiftOf(letters))) === -1) return undefined;
  // "It results in fusion".
  if (textOf(word) === 'in' && after.records >= FREQUENT) return undefined;
  const whole = usage.numberOf(textOf(word) + textOf(after));
  if (usage.recordsOf(whole) < 300) return undefined;
  const left = word.follows ? usage.recordsOfPair(before?.number ?? -1, whole) : 0;
  const right = behind?.follows === true ? usage.recordsOfPair(whole, behind.number) : 0;
  if (left + right < 60) return undefined;
  return parted(word, after);
}

const isWithIn = (word: LineWord, after: LineWord): boolean => textOf(word) === 'with' && textOf(after) === 'in';

const parted = (word: LineWord, after: LineWord): Suspect => ({
  start: word.start,
  end: after.end,
  text: `${textOf(word)} ${textOf(after)}`,
  suggestions: [textOf(word) + textOf(after)],
  isSupported: true,
});
