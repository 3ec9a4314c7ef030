/**
 * The tables of words, compiled: what server/registry/usage/*.tsv and english.txt say, in the form that
 * server/registry/usage/table.ts reads in a few milliseconds.
 *
 * The parts stand one behind the other, those of four bytes a number first, then those of two, then bytes (`partsOf` in
 * table.ts says what they are): so they are used where they lie, lowest byte first as all machines have it. How many records
 * use a word or a pair is one byte (`level`): exact below 64, within 3 % above.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ENGLISH_BUCKETS, englishBucket, englishPlace, finished, hashOf } from '../server/registry/usage/wordHash.mjs';
import { repository } from './repository.mjs';

const folder = path.join(repository, 'server/registry/usage');

/** Words in other letters say nothing that the rules ask for. */
const WORD = /^[a-z]+(?:['-][a-z]+)*$/;

/** `name<TAB>count` a line. @param {string} name @returns {(readonly [string, number])[]} */
const counts = (name) =>
  readFileSync(path.join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [text = '', count = ''] = line.split('\t');
      return /** @type {const} */ ([text, Number(count)]);
    });

/** The byte for a number of records. @param {number} count */
const levelOf = (count) => (count < 64 ? count : Math.min(255, 64 + Math.round(Math.log(count / 64) / Math.log(1.03))));

/** What the rules compare two words by is left out here: these are the neighbours that a slip of the pen gives. */
const FEWEST_RECORDS_OF_NEIGHBOUR = 60;

/** @returns {Uint8Array} */
export function compiledUsage() {
  const words = counts('words.tsv')
    .filter(([word]) => WORD.test(word))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const numbers = new Map(words.map(([word], number) => [word, number]));
  const pairs = counts('word-pairs.tsv')
    .flatMap(([pair, count]) => {
      const [first, second] = pair.split(' ').map((word) => numbers.get(word));
      return first === undefined || second === undefined ? [] : [{ key: first * words.length + second, count }];
    })
    .sort((a, b) => a.key - b.key);
  const english = readFileSync(path.join(folder, 'english.txt'), 'utf8')
    .split('\n')
    .filter((word) => word !== '');
  const isEnglish = new Set(english);
  /** The English words that records do not use, in the order of their hashes. */
  const others = english
    .filter((word) => !numbers.has(word))
    .map((word) => finished(hashOf(word)))
    .sort((a, b) => a - b);
  const near = neighbours(words);
  const pairsOf = new Uint16Array(words.length);
  for (const { key } of pairs) pairsOf[Math.floor(key / words.length)]++;

  /** @type {number[]} */
  const heads = [];
  /** @type {number[]} */
  const beside = [];
  /** @type {number[]} */
  const rest = [];
  let before = '';
  words.forEach(([word], number) => {
    let shared = 0;
    while (shared < 15 && shared < before.length && before[shared] === word[shared]) shared++;
    before = word;
    // Most words share up to 15 letters, have up to 15 of their own and few neighbours: there is room for that in a byte.
    const own = word.slice(shared);
    heads.push((shared << 4) | Math.min(15, own.length));
    if (own.length >= 15) rest.push(own.length);
    for (const letter of own) rest.push(letter.charCodeAt(0));
    const [first, nears] = [pairsOf[number] ?? 0, near[number]?.length ?? 0];
    beside.push((isEnglish.has(word) ? 128 : 0) | (Math.min(7, nears) << 4) | Math.min(15, first));
    if (first >= 15) rest.push(first >>> 8, first & 255);
    if (nears >= 7) rest.push(nears);
  });
  return joined([
    Uint32Array.of(words.length, pairs.length, near.flat().length, rest.length, ENGLISH_BUCKETS),
    bucketStarts(others),
    Uint16Array.from(others, englishPlace),
    Uint16Array.from(pairs, ({ key }) => key % words.length),
    Uint16Array.from(near.flat()),
    Uint8Array.from(pairs, ({ count }) => levelOf(count)),
    Uint8Array.from(words, ([, count]) => levelOf(count)),
    Uint8Array.from(heads),
    Uint8Array.from(beside),
    Uint8Array.from(rest),
  ]);
}

/** Where each bucket of rising hashes begins, and where the last ends. @param {readonly number[]} hashes */
function bucketStarts(hashes) {
  const starts = new Uint32Array(ENGLISH_BUCKETS + 1);
  for (const hash of hashes) starts[englishBucket(hash) + 1]++;
  for (let bucket = 0; bucket < ENGLISH_BUCKETS; bucket++) starts[bucket + 1] += starts[bucket];
  return starts;
}

/** The bytes of lists of numbers, one behind the other. @param {readonly (Uint8Array | Uint16Array | Uint32Array)[]} lists */
const joined = (lists) =>
  new Uint8Array(
    Buffer.concat(lists.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength))),
  );

/**
 * For each word, in order, the numbers of the frequent words that one slip of the pen makes of it.
 * @param {readonly (readonly [string, number])[]} words
 */
function neighbours(words) {
  /** Frequent words by what is left of them when one letter is dropped: two words one edit apart share such a rest. */
  const byRest = new Map();
  words.forEach(([word, count], number) => {
    if (count < FEWEST_RECORDS_OF_NEIGHBOUR) return;
    for (const rest of rests(word)) {
      const same = byRest.get(rest);
      if (same === undefined) byRest.set(rest, [number]);
      else same.push(number);
    }
  });
  return words.map(([word]) => {
    const near = new Set();
    for (const rest of rests(word)) {
      for (const number of byRest.get(rest) ?? []) {
        if (isOneSlip(word, words[number]?.[0] ?? '')) near.add(number);
      }
    }
    return [...near].sort((a, b) => a - b);
  });
}

/** The word itself and what is left when one of its letters is dropped. @param {string} word */
function rests(word) {
  const all = new Set([word]);
  for (let i = 0; i < word.length; i++) all.add(word.slice(0, i) + word.slice(i + 1));
  return all;
}

/** One letter dropped, added or exchanged, or two neighbours swapped. @param {string} a @param {string} b */
function isOneSlip(a, b) {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - from && a.at(-1 - end) === b.at(-1 - end)) end++;
  const left = a.slice(from, a.length - end);
  const right = b.slice(from, b.length - end);
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && left[0] === right[1] && left[1] === right[0]);
}
