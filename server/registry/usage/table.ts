// How records use words: which words there are, in how many records each stands, and which stand side by side.
//
// Sources: words.tsv and word-pairs.tsv (this project's counts over 12,188 public records; pairs used in at least ten),
// english.txt (SCOWL, sizes 10 to 70, American, British and Canadian). scripts/usage-table.mjs compiles them; here the
// compiled table is read, at every start: most of it is looked at where it lies, and only the words themselves, which are
// written without what they share with the word before, are gone through.

import { englishBucket, englishPlace, finished, hashOf, NO_LETTERS, withLetter } from './wordHash.mjs';

/** What is known of words. All of them in lower case, with a plain apostrophe. */
export interface WordUsage {
  /** How many words there are: their numbers are those below. */
  readonly words: number;
  /** The word's number; -1 for a word that fewer than three records use. */
  readonly numberOf: (word: string) => number;
  /** The same by the hash of the letters alone: of strings that are no words, one in 100,000 is taken for one. */
  readonly numberOfHash: (hash: number) => number;
  /** The word of a number, which is written out for that. */
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

/** The hash table of words has twice as many slots as words: a hash's lower bits are its slot. */
const SLOTS = 2 ** 16;

/**
 * A slot holds a word's number and one in its lower bits, and above them the upper bits of its hash. No two words of the
 * table have both in common (a test holds that).
 */
const NUMBER_BITS = 15;
const NUMBER = 2 ** NUMBER_BITS - 1;

/** Pairs that were asked for are remembered, each in the one place that it has. */
const REMEMBERED_BITS = 15;

/** No word of the table has as many letters. */
const LONGEST_WORD = 256;

/** Reads a compiled table. Throws a RangeError when it is cut off. */
export function readUsage(bytes: Uint8Array): WordUsage {
  const parts = partsOf(bytes);
  const { words, buckets, english, seconds, nearWords, pairLevels, levels, heads, beside, rest } = parts;
  const { slots, owns, rows, nearStarts } = unpacked(parts);

  const numberOfHash = (hash: number): number => {
    const wanted = finished(hash);
    for (let slot = wanted & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
      const entry = slots[slot] as number;
      if (entry === 0) return -1;
      if ((entry ^ wanted) >>> NUMBER_BITS === 0) return (entry & NUMBER) - 1;
    }
  };
  /** Words that were asked for. */
  const written = new Map<number, string>();
  const wordOf = (number: number): string => {
    let word = written.get(number);
    if (word === undefined) {
      word = write(number);
      written.set(number, word);
    }
    return word;
  };
  /** Its own letters, and before them those of the words that it shares the others with. */
  const write = (number: number): string => {
    let word = '';
    let missing = LONGEST_WORD;
    for (let from = number; missing > 0; from--) {
      const shared = (heads[from] as number) >>> 4;
      if (shared >= missing) continue;
      const own = owns[from] as number;
      const end = from === number ? own + ownLetters(from) : own + missing - shared;
      word = String.fromCharCode(...rest.subarray(own, end)) + word;
      missing = shared;
    }
    return word;
  };
  const ownLetters = (number: number): number => {
    const own = (heads[number] as number) & 15;
    return own < 15 ? own : (rest[(owns[number] as number) - 1] as number);
  };
  const numberOf = (word: string): number => {
    const number = numberOfHash(hashOf(word));
    return number !== -1 && wordOf(number) === word ? number : -1;
  };

  /** The remembered pairs: `KEPT`, what tells the pair from the others of its place, and its level. */
  const remembered = new Int32Array(2 ** REMEMBERED_BITS);
  const levelOfPair = (first: number, second: number): number => {
    const found = placeIn(seconds, rows[first] as number, rows[first + 1] as number, second);
    return found === -1 ? 0 : (pairLevels[found] as number);
  };
  return {
    words,
    numberOf,
    numberOfHash,
    wordOf,
    recordsOf: (number) => (number === -1 ? 0 : (RECORDS[levels[number] as number] as number)),
    recordsOfPair: (first, second) => {
      if (first === -1 || second === -1) return 0;
      const key = mixed(first * words + second);
      const place = key >>> (32 - REMEMBERED_BITS);
      const wanted = KEPT | ((key << REMEMBERED_BITS) >>> 1);
      let entry = remembered[place] as number;
      if ((entry ^ wanted) >>> 8 !== 0) {
        entry = wanted | levelOfPair(first, second);
        remembered[place] = entry;
      }
      return RECORDS[entry & 255] as number;
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
function unpacked({ words, heads, beside, rest }: Parts) {
  const slots = new Int32Array(SLOTS);
  /** Where a word's own letters begin. */
  const owns = new Uint32Array(words);
  /** Where the pairs begin that a word is the first of, and the words near to it. */
  const rows = new Uint32Array(words + 1);
  const nearStarts = new Uint32Array(words + 1);
  /** The hashes of what the latest word begins with, by the number of letters. */
  const states = new Int32Array(LONGEST_WORD);
  states[0] = NO_LETTERS;
  let at = 0;
  let row = 0;
  let near = 0;
  for (let number = 0; number < words; number++) {
    const head = heads[number] as number;
    const own = (head & 15) === 15 ? (rest[at++] as number) : head & 15;
    let length = head >>> 4;
    let state = states[length] as number;
    owns[number] = at;
    for (const end = at + own; at < end; at++) {
      state = withLetter(state, rest[at] as number);
      states[++length] = state;
    }
    const hash = finished(state);
    let slot = hash & (SLOTS - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    slots[slot] = (hash & ~NUMBER) | (number + 1);
    rows[number] = row;
    nearStarts[number] = near;
    const neighbours = beside[number] as number;
    if (neighbours === ENGLISH || neighbours === 0) continue;
    const pairs = neighbours & 15;
    row += pairs < 15 ? pairs : (rest[at++] as number) * 256 + (rest[at++] as number);
    const nears = (neighbours >>> 4) & 7;
    near += nears < 7 ? nears : (rest[at++] as number);
  }
  rows[words] = row;
  nearStarts[words] = near;
  return { slots, owns, rows, nearStarts };
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

/** The bit of a remembered pair, by which it is told from an empty place. */
const KEPT = 1 << 31;

/** Another number for every number, so that pairs are spread over all places. */
const mixed = (key: number): number => Math.imul(key, 0x9e3779b1);

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
  const [words = 0, pairs = 0, nears = 0, restLength = 0, bucketCount = 0] = of32(5);
  const buckets = of32(bucketCount + 1);
  return {
    words,
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
