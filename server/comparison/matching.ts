// Which texts of one version are those of the other: the same ones first, then the most similar.
//
// Similarity is Dice's coefficient of the words, 2 · shared / all, where numbers and words that say little count a quarter.
import { FILLERS } from '../criteria/concept';
import { assigned, type Edge } from './assignment';

export interface Comparable {
  /** Equal keys are the same text. */
  readonly key: string;
  /** Where it stands, from near to far: of equal texts those in the same place are paired first. */
  readonly places: readonly string[];
  /** What it is compared by when no text is the same. */
  readonly words: () => readonly string[];
}

/** Indices into what was compared. */
export interface Pairing {
  readonly pairs: readonly (readonly [before: number, after: number])[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

/** At least this similar, or they are two different texts. */
export const SIMILAR = 0.5;
/** Words that say little count as much. */
const LITTLE = 0.25;

/** Texts that may be compared each with each; beyond, only texts that share a word that few have. */
const MOST_PAIRS = 40_000;
const FEW = 40;
/** Words compared of each text: the rest of a long paragraph tells no more. */
const MOST_WORDS = 400;
const STEP = 64;

/**
 * Pairs texts; swapping the arguments swaps the sides of the result. Pauses now and then, so that whoever runs it may let
 * others work.
 */
export function* paired(
  before: readonly Comparable[],
  after: readonly Comparable[],
): Generator<undefined, Pairing, undefined> {
  const pairs: [number, number][] = [];
  let left = before.map((_, i) => i);
  let right = after.map((_, i) => i);
  const levels = Math.max(0, ...[...before, ...after].slice(0, 1).map(({ places }) => places.length));
  for (let level = levels; level >= 0; level--) {
    const found = same(before, after, left, right, level);
    if (found.length === 0) continue;
    pairs.push(...found);
    const [b, a] = [new Set(found.map(([i]) => i)), new Set(found.map(([, j]) => j))];
    left = left.filter((i) => !b.has(i));
    right = right.filter((j) => !a.has(j));
    yield;
  }
  const similar = assigned(yield* edges(before, after, left, right));
  const [b, a] = [new Set(similar.map(([i]) => i)), new Set(similar.map(([, j]) => j))];
  return {
    pairs: [...pairs, ...similar].sort(([i], [j]) => i - j),
    removed: left.filter((i) => !b.has(i)),
    added: right.filter((j) => !a.has(j)),
  };
}

/** Equal texts whose places are the same in the first `level` respects, the first with the first. */
function same(
  before: readonly Comparable[],
  after: readonly Comparable[],
  left: readonly number[],
  right: readonly number[],
  level: number,
): [number, number][] {
  const keyOf = (text: Comparable | undefined): string =>
    [text?.key ?? '', ...(text?.places.slice(0, level) ?? [])].join('\u0000');
  const waiting = new Map<string, number[]>();
  for (const j of right.toReversed()) {
    const key = keyOf(after[j]);
    const list = waiting.get(key);
    if (list === undefined) waiting.set(key, [j]);
    else list.push(j);
  }
  return left.flatMap((i): [number, number][] => {
    const j = waiting.get(keyOf(before[i]))?.pop();
    return j === undefined ? [] : [[i, j]];
  });
}

/** A text as numbers of words in order, each once, and their weight together. */
interface Bag {
  readonly index: number;
  readonly words: readonly number[];
  readonly weight: number;
  readonly hash: number;
}

/** The pairs that are similar enough, with how well they fit. */
function* edges(
  before: readonly Comparable[],
  after: readonly Comparable[],
  left: readonly number[],
  right: readonly number[],
): Generator<undefined, readonly Edge[], undefined> {
  if (left.length === 0 || right.length === 0) return [];
  const numbers = new Map<string, number>();
  const weights: number[] = [];
  const seen: number[] = [];
  const bagOf = (text: Comparable | undefined, index: number): Bag => {
    const words = [...new Set(text?.words().slice(0, MOST_WORDS))].map((word) => {
      let number = numbers.get(word);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(word, number);
        weights.push(saysLittle(word) ? LITTLE : 1);
        seen.push(0);
      }
      seen[number] = (seen[number] ?? 0) + 1;
      return number;
    });
    return {
      index,
      words,
      weight: words.reduce((sum, n) => sum + (weights[n] ?? 0), 0),
      hash: hashOf([text?.key, ...(text?.places ?? []), index].join('|')),
    };
  };
  const ones: Bag[] = [];
  const others: Bag[] = [];
  for (const [indices, texts, bags] of [[left, before, ones] as const, [right, after, others] as const]) {
    for (const [n, index] of indices.entries()) {
      bags.push(bagOf(texts[index], index));
      if (n % STEP === STEP - 1) yield;
    }
  }
  const isSmall = left.length * right.length <= MOST_PAIRS;
  const holding: number[][] = weights.map(() => []);
  for (const [n, { words }] of others.entries()) for (const word of words) holding[word]?.push(n);
  const found: Edge[] = [];
  for (const [n, one] of ones.entries()) {
    if (n % STEP === STEP - 1) yield;
    const candidates = new Set<number>();
    for (const word of one.words) {
      if (!isSmall && (seen[word] ?? 0) > FEW) continue;
      for (const other of holding[word] ?? []) candidates.add(other);
    }
    const own = new Set(one.words);
    for (const at of candidates) {
      const other = others[at];
      if (other === undefined) continue;
      const all = one.weight + other.weight;
      if (2 * Math.min(one.weight, other.weight) < SIMILAR * all) continue;
      const shared = other.words.reduce((sum, word) => (own.has(word) ? sum + (weights[word] ?? 0) : sum), 0);
      if (2 * shared < SIMILAR * all) continue;
      const near = 1 - Math.abs(one.index / before.length - other.index / after.length);
      const samePlaces = placesShared(before[one.index], after[other.index]);
      // Of equally similar ones those in the same place, then the nearer; and hardly ever two of the same fit, so that the
      // result is one, and the same from both sides.
      const fit = (2 * shared) / all + 4e-3 * samePlaces + 1e-3 * near + 1e-7 * mixed(one.hash + other.hash);
      found.push({ before: one.index, after: other.index, fit });
    }
  }
  return found;
}

function placesShared(one: Comparable | undefined, other: Comparable | undefined): number {
  const at = one?.places.findIndex((place, level) => place !== other?.places[level]) ?? 0;
  return at === -1 ? (one?.places.length ?? 0) : at;
}

const saysLittle = (word: string): boolean => FILLERS.has(word) || /^\d/.test(word) || LINKING.has(word);

const LINKING = new Set([
  'and',
  'or',
  'to',
  'as',
  'from',
  'within',
  'than',
  'be',
  'will',
  'must',
  'should',
  'no',
  'not',
]);

/** The words of a text in lower case; of Chinese, each character. */
export const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:[.,]\d+)*/gu) ?? [];

function hashOf(text: string): number {
  let hash = 17;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash >>> 0;
}

/** From 0 to 1, with nothing to see between two numbers. */
function mixed(n: number): number {
  let x = n | 0;
  x = Math.imul(x ^ (x >>> 16), 0x45d9f3b);
  x = Math.imul(x ^ (x >>> 16), 0x45d9f3b);
  return ((x ^ (x >>> 16)) >>> 0) / 2 ** 32;
}
