// Words that nobody writes so: unknown to English, hardly used in records, and one slip from a word that is used often.

import { kept } from '../../protocol/kept';
import type { WordUsage } from '../../registry/usage/table';
import { NO_LETTERS, withLetter } from '../../registry/usage/wordHash.mjs';
import { commonlyMeant } from './commonMisspellings';
import { type Candidate, candidatesFor, endsOf, isSpellingVariant, NO_SUSPECTS, type Suspect } from './slips';
import { isKnownWord, type LineWord, textOf, UNITS, USED } from './wordsOfLine';

/** The words of a line that are most likely misspelled. */
export function misspelledWords(words: readonly LineWord[], usage: WordUsage): readonly Suspect[] {
  let found: Suspect[] | undefined;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as LineWord;
    if (!isJudged(word)) continue;
    if (word.records >= USED && !isCommonSlip(word)) continue;
    for (const part of unknownParts(textOf(word), usage)) {
      const meant = meantBy(part, word, words[i - 1], words[i + 1], usage);
      if (meant === undefined) continue;
      found ??= [];
      const start = word.start + part.at;
      const isName =
        word.lettering === 'capital' &&
        !word.begins &&
        words[i - 1]?.lettering === 'lower' &&
        words[i + 1]?.lettering === 'lower';
      found.push({ start, end: start + part.text.length, text: part.text, ...meant, isName });
    }
  }
  if (found === undefined) return NO_SUSPECTS;
  return isOtherLanguage(words, usage) ? NO_SUSPECTS : found;
}

/** Short words in capitals are abbreviations. */
const isJudged = ({ lettering, start, end }: LineWord): boolean =>
  lettering === 'lower' || lettering === 'capital' || (lettering === 'upper' && end - start >= SHORTEST_IN_CAPITALS);
const SHORTEST_IN_CAPITALS = 8;

/** None of them is used by as many records, none is shorter: most words are let go without being written out. */
const isCommonSlip = (word: LineWord): boolean =>
  word.records < MOST_SLIPPED && word.end - word.start >= SHORTEST_SLIPPED && commonlyMeant(textOf(word)) !== undefined;
const MOST_SLIPPED = 30;
const SHORTEST_SLIPPED = 4;

/** Names of substances with two accepted spellings of which records prefer one, and words of foreign names of places. */
const VARIANTS: ReadonlySet<string> = new Set(
  (
    'aspart beclometasone caesarian diammine cafes endovenous heparan indometacin rifampicine hopital hospitalier hospitais nacional regionale centro clinica ' +
    'universitaria medica medico oxalacetic discal resecting'
  ).split(' '),
);

/** A word that nothing is known of, or a part of a compound, with all that hangs on it alone. */
interface Part {
  readonly text: string;
  /** Where it begins in the word. */
  readonly at: number;
  /** True for a part of a compound. */
  readonly isPart: boolean;
  readonly records: number;
  readonly candidates: readonly Candidate[];
  /** The two words that it is when a blank was lost. */
  readonly two: string | undefined;
}

const NO_PARTS: readonly Part[] = [];

/** The parts of a word that may be misspelled. A word that is looked at once is met again. */
function unknownParts(text: string, usage: WordUsage): readonly Part[] {
  const known = knownParts(usage);
  let found = known.get(text);
  if (found === undefined) {
    found = findParts(text, usage);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, found.length === 0 ? NO_PARTS : found);
  }
  return found;
}

const knownParts = kept((_usage: WordUsage) => new Map<string, readonly Part[]>());

/** How many words are remembered. */
const MOST_KNOWN = 5_000;

/** The word without a possessive ending; of an unknown compound, those of its parts that stand for themselves. */
function findParts(text: string, usage: WordUsage): readonly Part[] {
  const part = (text: string, at: number, isPart: boolean): readonly Part[] => {
    if (!isUnknown(text, usage)) return NO_PARTS;
    if (commonlyMeant(text) === undefined && (isNameOfScience(text) || isPrefixed(text, usage))) return NO_PARTS;
    const records = usage.recordsOf(usage.numberOf(text));
    const two = records === 0 && !isPart ? twoWords(text, usage) : undefined;
    return [{ text, at, isPart, records, candidates: candidatesFor(text, usage), two }];
  };
  if (!text.includes('-')) return part(text.replace(/'s?$|'s$/, ''), 0, false);
  let at = 0;
  const all = text.split('-');
  return all.flatMap((own, index) => {
    const start = at;
    at += own.length + 1;
    // "gastro-", "cardio-": the first half of a compound.
    const isPrefix = index < all.length - 1 && /[oi]$/.test(own);
    return isPrefix ? NO_PARTS : part(own, start, true);
  });
}

const isUnknown = (text: string, usage: WordUsage): boolean =>
  text.length >= 4 &&
  !text.includes("'") &&
  !VARIANTS.has(text) &&
  (commonlyMeant(text) !== undefined || (usage.recordsOf(usage.numberOf(text)) < USED && !usage.isEnglish(text)));

/** "Dr. Pateint". */
const isNameOfPerson = (before: LineWord | undefined): boolean =>
  before !== undefined && before.lettering === 'capital' && /^(?:dr|prof|mrs?|ms)$/.test(textOf(before));

type Meant = Pick<Suspect, 'suggestions' | 'isSupported'>;

function meantBy(
  part: Part,
  word: LineWord,
  before: LineWord | undefined,
  after: LineWord | undefined,
  usage: WordUsage,
): Meant | undefined {
  const { text, records } = part;
  const common = commonlyMeant(text);
  if (common !== undefined) return { suggestions: [common], isSupported: true };
  if (word.follows && isLatin(text, before, usage)) return undefined;
  const previous = part.isPart || !word.follows ? -1 : (before?.number ?? -1);
  const next = part.isPart || after?.follows !== true ? -1 : after.number;
  const isName = word.lettering === 'upper' || (word.lettering === 'capital' && !word.begins);
  if (isName && isNameOfPerson(before)) return undefined;
  const likely: { readonly text: string; readonly context: number; readonly weight: number }[] = [];
  const isRare = part.candidates.every((candidate) => candidate.records < FEWEST_MEANT);
  for (const candidate of part.candidates) {
    if ((!isRare && candidate.records < USED) || commonlyMeant(candidate.text) !== undefined) continue;
    const context =
      usage.recordsOfPair(previous, candidate.number) +
      usage.recordsOfPair(candidate.number, next) +
      (word.countsUnits && UNITS.has(candidate.text) ? BEHIND_NUMBER : 0);
    if (!isConfident(text, records, candidate, context, part.isPart || isName, word)) continue;
    likely.push({
      text: candidate.text,
      context,
      weight: Math.log(candidate.records) + 2 * Math.log(1 + context),
    });
  }
  const [best, ...others] = likely.sort((a, b) => b.weight - a.weight).slice(0, MOST_SUGGESTIONS);
  if (best !== undefined) {
    return { suggestions: [best, ...others].map((candidate) => candidate.text), isSupported: best.context > 0 };
  }
  return part.two === undefined || isName ? undefined : { suggestions: [part.two], isSupported: true };
}

/** Where no word that so many records use is near, a rarer one may be meant. */
const FEWEST_MEANT = 30;

/** "Annulus fibrosus": no English word ends so. */
const isNameOfScience = (text: string): boolean => /(?:osus|osum|ensis|inense)$/.test(text);

/** "Lycium barbarum": the second word of a name of science. */
function isLatin(text: string, before: LineWord | undefined, usage: WordUsage): boolean {
  if (before?.lettering !== 'capital' || !/(?:us|um|ae?|ii?|is|ense|oides)$/.test(text)) return false;
  return !isKnownWord(before, usage);
}

/** "Biospecific", "microcatheter": a word behind a prefix that words of science are made with. */
function isPrefixed(text: string, usage: WordUsage): boolean {
  const [prefix] = PREFIX.exec(text) ?? [];
  if (prefix === undefined || text.length - prefix.length < SHORTEST_STEM) return false;
  return usage.recordsOf(usage.numberOf(text.slice(prefix.length))) >= USED;
}

const PREFIX =
  /^(?:anti|auto|bio|cardio|cyto|electro|endo|gastro|haemo|hemo|hepato|hyper|hypo|immuno|infra|inter|intra|macro|micro|mono|multi|nano|nephro|neuro|osteo|patho|peri|pharmaco|photo|poly|post|pre|pseudo|psycho|radio|retro|semi|sub|supra|thermo|trans|ultra)/;
const SHORTEST_STEM = 5;

/** What a number before a unit is worth, as the number of records of a pair. */
const BEHIND_NUMBER = 100;

const MOST_SUGGESTIONS = 4;

/**
 * True when a misspelling is more likely than a word that nobody has counted: a name, a new drug, another form of a word.
 * Read off real records: what is let through here was right.
 */
function isConfident(
  text: string,
  records: number,
  candidate: Candidate,
  context: number,
  isDoubtful: boolean,
  { lettering, begins }: LineWord,
): boolean {
  const { records: meant, text: right } = candidate;
  if (meant < FEWEST_MEANT) {
    if (records > 0 || !isMild(text, candidate)) return false;
    const isPlain =
      (lettering === 'lower' || (lettering === 'capital' && begins)) && !isDoubtful && isInside(text, candidate);
    if (!isPlain && !(meant >= USED && text.length >= 9)) return false;
  }
  if (meant < 15 * records) return false;
  if (isSpellingVariant(text, right) || isOtherForm(text, candidate, context)) return false;
  if (isAtEnd(text, candidate)) {
    const isMeant =
      records === 0 ? context >= 50 || isPlainEnd(text, candidate) : context >= 100 && meant >= 50 * records;
    if (!isMeant) return false;
  }
  if (isAtBegin(candidate) && !(context >= 50 || isPlainBegin(text, records, candidate))) return false;
  if (text.length <= 5) {
    if (isDoubtful || lettering !== 'lower' || records > 3 || meant < 200) return false;
    if (context >= 20) return true;
    return records === 0 && meant >= 1_000 && (text.length === 5 || candidate.slip === 'swapped');
  }
  if (isDoubtful) {
    if (records >= 3 || meant < (text.length < 10 ? 100 : 60)) return false;
    return (
      context >= 10 ||
      (text.length >= 9 && candidate.slip !== 'exchanged') ||
      (text.length >= 7 && candidate.slip === 'swapped')
    );
  }
  if (lettering === 'capital' && begins && text.length < 7 && context < 10) return false;
  if (records >= 3) return context >= 20 || meant >= (candidate.slip === 'swapped' ? 25 : 100) * records;
  if (context < 10 && meant < 300 && !isMild(text, candidate)) {
    return meant >= 100 && lettering === 'lower' && isInside(text, candidate);
  }
  return context >= 10 || text.length >= 7 || meant >= 300 || (meant >= 60 && isDoubling(text, candidate));
}

/** Not at either end, where forms of words and prefixes differ ("macrothrombosis"), and no "o" that joins two stems ("hemadsorption"). */
const isInside = (text: string, { text: right, slip, at }: Candidate): boolean =>
  text.length >= 8 &&
  at >= 2 &&
  at <= text.length - 3 &&
  PREFIX.exec(text)?.[0] === PREFIX.exec(right)?.[0] &&
  text.endsWith('otomy') === right.endsWith('otomy') &&
  !(slip === 'dropped' && right.charAt(at) === 'o' && /[aeiou]/.test(right.charAt(at + 1)));

/** A letter doubled, or one of two. */
const isDoubling = (text: string, { text: right, slip, at }: Candidate): boolean => {
  if (slip !== 'added' && slip !== 'dropped') return false;
  const longer = slip === 'added' ? text : right;
  return longer.charAt(at) === longer.charAt(at - 1) || longer.charAt(at) === longer.charAt(at + 1);
};

/** A letter too many or too few, or a vowel for a vowel: such words are hardly ever others. */
const isMild = (text: string, { text: right, slip, at }: Candidate): boolean =>
  slip !== 'exchanged' || (/[aeiouy]/.test(text.charAt(at)) && /[aeiouy]/.test(right.charAt(at)));

const isAtEnd = (text: string, { slip, at }: Candidate): boolean =>
  slip === 'dropped' ? at === text.length : at >= text.length - 1;

/** At the first letter: of a doubled one, the first. */
const isAtBegin = ({ slip, at }: Candidate): boolean => at === 0 && slip !== 'swapped';

/** Endings tell the forms of a word: "kinases", "fibroses", "cisplatina", "vaccinees"; "aspecific" has a prefix. */
function isOtherForm(text: string, { text: right, slip, at }: Candidate, context: number): boolean {
  if (slip === 'added') {
    if (at === 0 && text.startsWith('a')) return true;
    if (at === text.length - 1) return text.charAt(at) !== text.charAt(at - 1);
    return text.endsWith('ees') && right.endsWith('es');
  }
  return slip === 'exchanged' && context < 10 && at === text.length - 2 && text.endsWith('s') && right.endsWith('s');
}

/** A last letter that no form of a word lacks or exchanges: "radiotherap", "allergt". */
function isPlainEnd(text: string, { text: right, records, slip, at }: Candidate): boolean {
  if (text.length < 7 || records < 100) return false;
  if (slip === 'dropped') return /[ytdrh]$/.test(right);
  return (
    slip === 'swapped' || (slip === 'exchanged' && !/[aeiouscmnl]$/.test(text) && !/[aeious]$/.test(right.charAt(at)))
  );
}

/** A first letter is seldom mistaken, and prefixes are many. */
function isPlainBegin(text: string, written: number, { records, slip }: Candidate): boolean {
  if (slip === 'added') return text.length >= 5 && text.charAt(0) === text.charAt(1) && records >= 60;
  return written === 0 && text.length >= 8 && records >= 100;
}

/** "inthe": the two words that often stand side by side, where the blank was lost. */
function twoWords(text: string, usage: WordUsage): string | undefined {
  let best: { readonly text: string; readonly weight: number } | undefined;
  if (text.length < 6) return undefined;
  const ends = endsOf(text);
  let head = NO_LETTERS;
  for (let at = 1; at < text.length; at++) {
    head = withLetter(head, text.charCodeAt(at - 1));
    const one = usage.numberOfHash(head);
    const ofOne = usage.recordsOf(one);
    if (ofOne < USED) continue;
    const other = usage.numberOfHash(ends[at]?.hash ?? NO_LETTERS);
    const ofOther = usage.recordsOf(other);
    if (ofOther < FEWEST_JOINED) continue;
    const first = text.slice(0, at);
    const second = text.slice(at);
    const beside = usage.recordsOfPair(one, other);
    const isPair =
      (ofOne >= 300 && ofOther >= 300 && beside >= 60) || (text.length >= 8 && ofOne >= FEWEST_JOINED && beside >= 20);
    const isJoined =
      (JOINED_BEHIND.has(second) && at >= (second.length < 5 ? 5 : 4)) ||
      (JOINED_BEFORE.has(first) && ofOne >= FEWEST_JOINED && second.length >= 5);
    if (!isPair && !isJoined) continue;
    const weight = isPair ? beside : 1;
    if (weight <= (best?.weight ?? 0)) continue;
    if (usage.wordOf(one) === first && usage.wordOf(other) === second) best = { text: `${first} ${second}`, weight };
  }
  return best?.text;
}

/** How many records use the second of two words that were joined. */
const FEWEST_JOINED = 100;

/** Words of the grammar that no word ends in, and those that none begins with: no other records of the pair are needed. */
const JOINED_BEHIND: ReadonlySet<string> = new Set(
  'for with and which that from the are were was will who after before during according than have has had been this'.split(
    ' ',
  ),
);
const JOINED_BEFORE: ReadonlySet<string> = new Set(
  'the they which with from that this and will have been were was who either'.split(' '),
);

/**
 * True for words of another language: then they are no misspelled English ones. Words count that are written in small
 * letters; a third of them unknown is more than any English text has.
 */
function isOtherLanguage(words: readonly LineWord[], usage: WordUsage): boolean {
  let counted = 0;
  let unknown = 0;
  for (const word of words) {
    if (word.lettering !== 'lower' || word.end - word.start < 2) continue;
    counted++;
    if (!isKnownWord(word, usage)) unknown++;
  }
  return unknown >= 4 && unknown * 3 >= counted;
}
