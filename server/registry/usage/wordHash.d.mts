/** The hash of no letters. */
export const NO_LETTERS: number;
/** The hash with one letter more. */
export function withLetter(hash: number, code: number): number;
/** What a hash is multiplied by when as many letters come behind it. */
export function shiftOf(letters: number): number;
/** The hash of two parts, one behind the other; `shift` is that of the tail's letters. */
export function joined(head: number, tail: number, shift: number): number;
/** What is looked up: all letters tell in all bits. */
export function finished(hash: number): number;
/** Of the letters from one place to another, as they are. Not finished. */
export function hashOf(text: string, start?: number, end?: number): number;
/** English words that records do not use: how many buckets there are, and where the finished hash of one stands. */
export const ENGLISH_BUCKETS: number;
export function englishBucket(hash: number): number;
export function englishPlace(hash: number): number;
