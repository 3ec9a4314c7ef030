/**
 * The hash of words: by it the table is compiled (scripts/usage-table.mjs) and read (table.ts). JavaScript, because the
 * script runs as it stands.
 *
 * A word is read as a number to the base `BASE`, modulo 2^32. So the hash of two parts, one behind the other, follows from
 * theirs, and what one slip makes of a word is hashed without being written out.
 */

/** Odd, so that no letter is ever lost; the rest of it is chance (2^32 divided by the golden ratio). */
const BASE = 0x9e3779b1;

/** The hash of no letters. */
export const NO_LETTERS = 0;

/** The hash with one letter more. @param {number} hash @param {number} code */
export const withLetter = (hash, code) => (Math.imul(hash, BASE) + code) | 0;

/** What a hash is multiplied by when as many letters come behind it. @param {number} letters */
export function shiftOf(letters) {
  let shift = 1;
  for (let i = 0; i < letters; i++) shift = Math.imul(shift, BASE);
  return shift;
}

/** The hash of two parts, one behind the other. @param {number} head @param {number} tail @param {number} shift of the tail's letters */
export const joined = (head, tail, shift) => (Math.imul(head, shift) + tail) | 0;

/** What is looked up: all letters tell in all bits. @param {number} hash */
export const finished = (hash) => Math.imul(hash ^ (hash >>> 15), BASE) >>> 0;

/** Of the letters from one place to another, as they are. @param {string} text @param {number} start @param {number} end */
export function hashOf(text, start = 0, end = text.length) {
  let hash = NO_LETTERS;
  for (let at = start; at < end; at++) hash = withLetter(hash, text.charCodeAt(at));
  return hash;
}

/**
 * Of an English word that records do not use, 27 bits are kept: its bucket, and its place in it. One string in 1,300 that is
 * no such word has those of one.
 */
export const ENGLISH_BUCKETS = 2048;
/** @param {number} hash finished */
export const englishBucket = (hash) => hash >>> 21;
/** @param {number} hash finished */
export const englishPlace = (hash) => (hash >>> 5) & 0xffff;
