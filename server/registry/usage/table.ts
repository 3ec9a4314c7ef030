// How records use words: which words there are, in how many records each stands, and which stand side by side.
//
// Sources: words.tsv and word-pairs.tsv (this project's counts over 12,188 public records; pairs used in at least ten),
// english.txt (SCOWL, sizes 10 to 70, American, British and Canadian). scripts/usage-table.mjs compiles them; here the
// compiled table is read, at every start: most of it is looked at where it lies, and only the words themselves, which are
// written without what they share with the word before, are gone through.

import { englishBucket, englishPlace, finished, hashOf, NO_LETTERS, withLetter } from './wordHash.mjs';

/** What is known of words. All of them in lower case, with a plain apostrophe. */
export interface WordUsage {
  /** The word's number; -1 for a word that fewer than three records use. */
  readonly numberOf: (word: string) => number;
  /** The same for letters of a line, whose capitals and curly apostrophes count as plain ones, by their hash. */
  readonly numberAt: (line: string, start: number, end: number, hash: number) => number;
  /** False when no word of the table has this hash: most that is looked for is no word. */
  readonly mayHold: (hash: number) => boolean;
  readonly wordOf: (number: number) => string;
  /** In how many records a word stands, within 3 %; 0 for -1. */
  readonly recordsOf: (number: number) => number;
  /** In how many records two words stand side by side, a blank between them, within 3 %; 0 for fewer than ten. */
  readonly recordsOfPair: (first: number, second: number) => number;
  /** The words used by at least 60 records that one slip makes of it: a letter dropped, added, exchanged, two swapped. */
  readonly nearTo: (number: number) => Iterable<number>;
  /** True for a word of general English (and for one in a thousand strings that no three records use). */
  readonly isEnglish: (word: string) => boolean;
}

/** The number of slots of the hash table of words: a power of two, twice as many as words. */
const SLOTS = 65_536;

/** Pairs that were asked for are remembered, each in the one place that its key gives it: a power of two. */
const REMEMBERED = 16_384;

/** A letter as it is looked up: small, and an apostrophe plain. */
const folded = (code: number): number => (code >= 0x41 && code <= 0x5a ? code + 32 : code === 0x2019 ? 0x27 : code);

/** Reads a compiled table. Throws a RangeError when it is cut off. */
export function readUsage(bytes: Uint8Array): WordUsage {
  const parts = partsOf(bytes);
  const { words, buckets, english, seconds, nearWords, pairLevels, levels, beside } = parts;
  const { letters, starts, slots, rows, nearStarts } = unpacked(parts);

  const isWord = (number: number, line: string, start: number, end: number): boolean => {
    let at = starts[number] as number;
    if ((starts[number + 1] as number) - at !== end - start) return false;
    for (let i = start; i < end; i++) if (letters[at++] !== folded(line.charCodeAt(i))) return false;
    return true;
  };
  const numberAt = (line: string, start: number, end: number, hash: number): number => {
    const wanted = finished(hash);
    for (let slot = wanted & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
      const entry = slots[slot] as number;
      if (entry === 0) return -1;
      if ((entry ^ wanted) >>> 16 === 0 && isWord((entry & 0xffff) - 1, line, start, end)) return (entry & 0xffff) - 1;
    }
  };
  const numberOf = (word: string): number => numberAt(word, 0, word.length, hashOf(word));

  const rememberedKeys = new Int32Array(REMEMBERED).fill(-1);
  const rememberedRecords = new Uint16Array(REMEMBERED);
  const lookUpPair = (first: number, second: number): number => {
    const found = placeIn(seconds, rows[first] as number, rows[first + 1] as number, second);
    return found === -1 ? 0 : (RECORDS[pairLevels[found] as number] as number);
  };
  return {
    numberOf,
    numberAt,
    mayHold: (hash) => {
      const wanted = finished(hash);
      for (let slot = wanted & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
        const entry = slots[slot] as number;
        if (entry === 0) return false;
        if ((entry ^ wanted) >>> 16 === 0) return true;
      }
    },
    wordOf: (number) => String.fromCharCode(...letters.subarray(starts[number], starts[number + 1])),
    recordsOf: (number) => (number === -1 ? 0 : (RECORDS[levels[number] as number] as number)),
    recordsOfPair: (first, second) => {
      if (first === -1 || second === -1) return 0;
      const key = first * words + second;
      const place = (Math.imul(key, 0x9e3779b1) >>> 16) & (REMEMBERED - 1);
      if (rememberedKeys[place] !== key) {
        rememberedRecords[place] = lookUpPair(first, second);
        rememberedKeys[place] = key;
      }
      return rememberedRecords[place] as number;
    },
    nearTo: (number) =>
      number === -1 ? [] : nearWords.subarray(nearStarts[number] as number, nearStarts[number + 1] as number),
    isEnglish: (word) => {
      const number = numberOf(word);
      if (number !== -1) return (beside[number] as number) >= ENGLISH;
      const hash = finished(hashOf(word));
      const bucket = englishBucket(hash);
      return placeIn(english, buckets[bucket] as number, buckets[bucket + 1] as number, englishPlace(hash)) !== -1;
    },
  };
}

/** The words, and where the neighbours of each begin: a word is what it shares with the one before, and letters of its own. */
function unpacked({ words, letterCount, heads, beside, rest }: Parts) {
  /** The letters of all words, one behind the other. */
  const letters = new Uint8Array(letterCount);
  const starts = new Uint32Array(words + 1);
  /** Where a word's pairs begin, of which it is the first, and what is near to it. */
  const rows = new Uint32Array(words + 1);
  const nearStarts = new Uint32Array(words + 1);
  /** Of each word the upper half of its hash, and below it its number and one. */
  const slots = new Uint32Array(SLOTS);
  /** The hashes of what the latest word begins with, by the number of letters. */
  const states = new Int32Array(256);
  states[0] = NO_LETTERS;
  let at = 0;
  let end = 0;
  let before = 0;
  let row = 0;
  let near = 0;
  for (let number = 0; number < words; number++) {
    const head = heads[number] as number;
    let length = head >>> 4;
    const own = (head & 15) === 15 ? (rest[at++] as number) : head & 15;
    starts[number] = end;
    letters.copyWithin(end, before, before + length);
    before = end;
    end += length;
    let state = states[length] as number;
    for (const until = end + own; end < until; end++) {
      const code = rest[at++] as number;
      letters[end] = code;
      state = withLetter(state, code);
      states[++length] = state;
    }
    const hash = finished(state);
    let slot = hash & (SLOTS - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    slots[slot] = (hash & 0xffff0000) | (number + 1);
    rows[number] = row;
    nearStarts[number] = near;
    const neighbours = beside[number] as number;
    if (neighbours === ENGLISH || neighbours === 0) continue;
    const pairs = neighbours & 15;
    row += pairs < 15 ? pairs : (rest[at++] as number) * 256 + (rest[at++] as number);
    const nears = (neighbours >>> 4) & 7;
    near += nears < 7 ? nears : (rest[at++] as number);
  }
  starts[words] = end;
  rows[words] = row;
  nearStarts[words] = near;
  return { letters, starts, slots, rows, nearStarts };
}

/** Where a number stands in a part of a list that rises; -1 where it does not. */
function placeIn(rising: Uint16Array, start: number, end: number, wanted: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = rising[middle] as number;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle;
  }
  return -1;
}

/** The bit of an English word in `beside`. */
const ENGLISH = 128;

type Parts = ReturnType<typeof partsOf>;

/** The parts of a table, as scripts/usage-table.mjs writes them one behind the other: where they lie, without a copy. */
function partsOf(table: Uint8Array) {
  // Numbers of four bytes are looked at where they lie only if that is a multiple of four.
  const bytes = table.byteOffset % 4 === 0 ? table : new Uint8Array(table);
  let at = bytes.byteOffset;
  const end = at + bytes.length;
  const next = (size: number): number => {
    const start = at;
    at += size;
    if (at > end) throw new RangeError('the table of words is cut off');
    return start;
  };
  const of32 = (length: number) => new Uint32Array(bytes.buffer, next(4 * length), length);
  const of16 = (length: number) => new Uint16Array(bytes.buffer, next(2 * length), length);
  const of8 = (length: number) => new Uint8Array(bytes.buffer, next(length), length);
  const [words = 0, letterCount = 0, pairs = 0, nears = 0, restLength = 0, bucketCount = 0] = of32(6);
  const buckets = of32(bucketCount + 1);
  return {
    words,
    letterCount,
    /** Where the English words that records do not use begin in `english`, by the upper bits of their hash. */
    buckets,
    english: of16(buckets[bucketCount] ?? 0),
    /** The second words of pairs, by the first. */
    seconds: of16(pairs),
    nearWords: of16(nears),
    /** In how many records pairs and words stand (`RECORDS`). */
    pairLevels: of8(pairs),
    levels: of8(words),
    /** Of each word how many letters it shares with the one before, and how many it has of its own. */
    heads: of8(words),
    /** Of each word how many pairs it begins (four bits), how many are near to it (three), and whether it is English. */
    beside: of8(words),
    /** The letters that words have of their own, and numbers that have no room in `heads` and `beside`. */
    rest: of8(restLength),
  };
}

/** The numbers of records that the bytes of the table stand for: exact below 64, then 3 % apart. */
const RECORDS: Uint16Array = Uint16Array.from({ length: 256 }, (_, level) =>
  level < 64 ? level : Math.round(64 * 1.03 ** (level - 64)),
);
