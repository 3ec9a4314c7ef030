// How records use words: which words there are, in how many records each stands, and which stand side by side.
//
// Sources: words.tsv and word-pairs.tsv (this project's counts over 12,188 public records; pairs used in at least ten),
// english.txt (SCOWL, sizes 10 to 70, American, British and Canadian). scripts/usage-table.mjs compiles them; here the
// compiled table is read. It is loaded when it is first wanted and stays out of the path of the first findings.

/** What is known of words. All of them in lower case, with a plain apostrophe. */
export interface WordUsage {
  /** The word's number; -1 for a word that fewer than three records use. */
  readonly numberOf: (word: string) => number;
  /** False when no word of the table has this hash (`finished`): most that is looked for is no word. */
  readonly mayHold: (hash: number) => boolean;
  readonly wordOf: (number: number) => string;
  /** In how many records a word stands, within 3 %; 0 for -1. */
  readonly recordsOf: (number: number) => number;
  /** In how many records two words stand side by side, a blank between them, within 3 %; 0 for fewer than ten. */
  readonly recordsOfPair: (first: number, second: number) => number;
  /** The words used by at least 60 records that one slip makes of it: a letter dropped, added, exchanged, two swapped. */
  readonly nearTo: (number: number) => Iterable<number>;
  /** True for a word of general English (and for one in a thousand other strings). */
  readonly isEnglish: (word: string) => boolean;
}

/** Bits of a word's hash that are kept of an English word. */
const ENGLISH_BITS = 27;

/** The number of slots of the hash table of words: a power of two, twice as many as words. */
const SLOTS = 65_536;

/** The hash of no letters, that of one letter more, and what is looked up: so words that begin alike are hashed once. */
export const NO_LETTERS = 0x811c9dc5;
export const withLetter = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
export const finished = (hash: number): number => (hash ^ (hash >>> 15)) >>> 0;

export function hashOf(word: string): number {
  let hash = NO_LETTERS;
  for (let i = 0; i < word.length; i++) hash = withLetter(hash, word.charCodeAt(i));
  return finished(hash);
}

/** Reads a compiled table. Throws a RangeError when it is cut off. */
export function readUsage(bytes: Uint8Array): WordUsage {
  let at = 0;
  const byte = (): number => {
    const value = bytes[at++];
    if (value === undefined) throw new RangeError('the table of words is cut off');
    return value;
  };
  const varint = (): number => {
    let value = byte();
    if (value < 128) return value;
    value &= 127;
    for (let scale = 128; ; scale *= 128) {
      const next = byte();
      value += (next & 127) * scale;
      if (next < 128) return value;
    }
  };

  const words = varint();
  /** The letters of all words, one behind the other. */
  const letters = new Uint8Array(varint());
  const pairs = varint();
  const starts = new Uint32Array(words + 1);
  const levels = new Uint8Array(words);
  const slots = new Uint16Array(SLOTS);
  /** The upper halves of the hashes, beside their words. */
  const uppers = new Uint16Array(SLOTS);
  let end = 0;
  let before = 0;
  for (let number = 0; number < words; number++) {
    const head = byte();
    const shared = head >>> 4;
    const own = (head & 15) === 15 ? byte() : head & 15;
    starts[number] = end;
    letters.copyWithin(end, before, before + shared);
    before = end;
    end += shared;
    for (let i = 0; i < own; i++) letters[end++] = byte();
    levels[number] = byte();
    let state = NO_LETTERS;
    for (let i = before; i < end; i++) state = withLetter(state, letters[i] as number);
    const hash = finished(state);
    let slot = hash & (SLOTS - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    slots[slot] = number + 1;
    uppers[slot] = hash >>> 16;
  }
  starts[words] = end;

  /** Where the pairs of a first word begin. */
  const rows = new Uint32Array(words + 1);
  const seconds = new Uint16Array(pairs);
  let row = 0;
  let key = 0;
  let rowStart = 0;
  for (let pair = 0; pair < pairs; pair++) {
    key += varint();
    while (key - rowStart >= words) {
      rowStart += words;
      rows[++row] = pair;
    }
    seconds[pair] = key - rowStart;
  }
  while (row < words) rows[++row] = pairs;
  const pairLevels = bytes.subarray(at, at + pairs);
  at += pairs;

  const nearStarts = new Uint32Array(words + 1);
  const near: number[] = [];
  for (let number = 0; number < words; number++) {
    nearStarts[number] = near.length;
    let value = 0;
    for (let left = varint(); left > 0; left--) {
      value += varint();
      near.push(value);
    }
  }
  nearStarts[words] = near.length;
  const nearWords = Uint16Array.from(near);

  const english = new Uint32Array(varint());
  let hash = 0;
  for (let i = 0; i < english.length; i++) {
    hash += varint();
    english[i] = hash;
  }

  const isWord = (number: number, word: string): boolean => {
    const start = starts[number] as number;
    if ((starts[number + 1] as number) - start !== word.length) return false;
    for (let i = 0; i < word.length; i++) if (letters[start + i] !== word.charCodeAt(i)) return false;
    return true;
  };
  return {
    numberOf: (word) => {
      const hash = hashOf(word);
      for (let slot = hash & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
        const number = (slots[slot] as number) - 1;
        if (number === -1 || (uppers[slot] === hash >>> 16 && isWord(number, word))) return number;
      }
    },
    mayHold: (hash) => {
      for (let slot = hash & (SLOTS - 1); slots[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
        if (uppers[slot] === hash >>> 16) return true;
      }
      return false;
    },
    wordOf: (number) => String.fromCharCode(...letters.subarray(starts[number], starts[number + 1])),
    recordsOf: (number) => (number === -1 ? 0 : (RECORDS[levels[number] as number] as number)),
    recordsOfPair: (first, second) => {
      if (first === -1 || second === -1) return 0;
      let low = rows[first] as number;
      let high = rows[first + 1] as number;
      while (low < high) {
        const middle = (low + high) >>> 1;
        const found = seconds[middle] as number;
        if (found === second) return RECORDS[pairLevels[middle] as number] as number;
        if (found < second) low = middle + 1;
        else high = middle;
      }
      return 0;
    },
    nearTo: (number) =>
      number === -1 ? [] : nearWords.subarray(nearStarts[number] as number, nearStarts[number + 1] as number),
    isEnglish: (word) => {
      const wanted = hashOf(word) >>> (32 - ENGLISH_BITS);
      let low = 0;
      let high = english.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        const found = english[middle] as number;
        if (found === wanted) return true;
        if (found < wanted) low = middle + 1;
        else high = middle;
      }
      return false;
    },
  };
}

/** The numbers of records that the bytes of the table stand for: exact below 64, then 3 % apart. */
const RECORDS: readonly number[] = Array.from({ length: 256 }, (_, level) =>
  level < 64 ? level : Math.round(64 * 1.03 ** (level - 64)),
);
