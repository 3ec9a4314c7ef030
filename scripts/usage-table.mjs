/**
 * The tables of words, compiled: what server/registry/usage/*.tsv and english.txt say, in the form that
 * server/registry/usage/table.ts reads in a few milliseconds.
 *
 * Numbers are varints (7 bits a byte, lowest first), lists of rising numbers the differences. How many records use a word
 * or a pair is one byte (`level`): exact below 64, within 3 % above.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
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

/** The hash of table.ts (`hashOf`), which it is read with. @param {string} word */
function hashOf(word) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** 1 of 1,200 strings that are no English words is taken for one: 27 bits for 110,000 words. */
const ENGLISH_BITS = 27;

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

  const out = new Bytes();
  const letters = words.reduce((sum, [word]) => sum + word.length, 0);
  for (const count of [words.length, letters, pairs.length]) out.varint(count);
  let before = '';
  for (const [word, count] of words) {
    let shared = 0;
    while (shared < 15 && shared < before.length && before[shared] === word[shared]) shared++;
    const rest = word.slice(shared);
    // Most words share up to 15 letters and have up to 15 of their own: both in one byte.
    if (rest.length < 15) out.byte((shared << 4) | rest.length);
    else {
      out.byte((shared << 4) | 15);
      out.byte(rest.length);
    }
    for (const letter of rest) out.byte(letter.charCodeAt(0));
    out.byte(levelOf(count));
    before = word;
  }
  out.rising(pairs.map(({ key }) => key));
  for (const { count } of pairs) out.byte(levelOf(count));
  for (const near of neighbours(words)) {
    out.varint(near.length);
    out.rising(near);
  }
  const hashes = english.map((word) => hashOf(word) >>> (32 - ENGLISH_BITS)).sort((a, b) => a - b);
  out.varint(hashes.length);
  out.rising(hashes);
  return out.all();
}

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

/** Bytes, one behind the other. */
class Bytes {
  /** @type {number[]} */
  #bytes = [];

  byte(/** @type {number} */ value) {
    this.#bytes.push(value);
  }

  varint(/** @type {number} */ value) {
    let rest = value;
    while (rest >= 128) {
      this.#bytes.push((rest & 127) | 128);
      rest = Math.floor(rest / 128);
    }
    this.#bytes.push(rest);
  }

  rising(/** @type {readonly number[]} */ values) {
    let before = 0;
    for (const value of values) {
      this.varint(value - before);
      before = value;
    }
  }

  all() {
    return Uint8Array.from(this.#bytes);
  }
}
