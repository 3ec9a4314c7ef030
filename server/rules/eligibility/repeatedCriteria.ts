// Criteria of a list that stand in it already, by their words and by what they stand below.
import { unescaped } from '../../format/escapes';
import {
  bodyText,
  type CriterionLine,
  type CriterionList,
  DEEPEST,
  type EligibilityReading,
  NO_CRITERION,
  nextCriterion,
} from '../../protocol/eligibility';
import { keptByLine } from '../../protocol/kept';
import { align } from '../../text/align';

/** Lines that repeat another one, in order, and beside each the line that it repeats. */
export interface Repeats {
  readonly later: readonly number[];
  readonly earlier: readonly number[];
  /** The how manieth criterion of the list stands on a line. */
  readonly placeOf: (line: number) => number;
}

/** What is compared of a line. Its words are made when first asked for, since most lines have a hash of their own. */
class Wording {
  /** 0 for lines that are never compared. */
  readonly hash: number;
  /** True for a lead-in: "One of the following:", "with the exceptions listed below." */
  readonly leads: boolean;
  readonly #line: CriterionLine;
  #words: string | undefined;

  constructor(line: CriterionLine) {
    const { text, body } = line;
    this.#line = line;
    this.leads = LEAD_IN.test(text.slice(Math.max(body.start, body.end - 24), body.end));
    this.hash = this.leads || body.end - body.start < SHORTEST ? 0 : hashOf(text, body.start, body.end);
  }

  get words(): string {
    this.#words ??= wordsOf(unescaped(bodyText(this.#line)));
    return this.#words;
  }

  /** True for equal words, those too short to compare excepted. */
  isLike(other: Wording | undefined): boolean {
    if (other === undefined || this.words === '' || this.words !== other.words) return false;
    // One string for both: the next comparison of a repeated line is one of pointers.
    this.#words = other.words;
    return true;
  }
}

const LEAD_IN = /[:：]\s*$|\b(?:below|following|exceptions?)\W*$/i;

const wordingsOf = keptByLine((line) => new Wording(line));

/** The letters and digits that tell most criteria apart. */
const HASHED = 80;

/** Never 0. Letters without their case, digits, and signs beyond ASCII, but no punctuation: equal words, equal hash. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 17;
  let counted = 0;
  for (let i = start; i < end && counted < HASHED; i++) {
    let code = text.charCodeAt(i);
    if (code >= 65 && code <= 90) code += 32;
    const counts =
      (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code > 0x7f && (code < 0x2000 || code > 0x206f));
    // Beyond ASCII, case is left to the comparison of the words: such a letter only says that there is one.
    if (!counts) continue;
    hash = (Math.imul(hash, 31) + (code > 0x7f ? 1 : code)) | 0;
    counted++;
  }
  return hash === 0 ? 1 : hash;
}

/** Shorter ones ("Male", "CNS") are names in a list of names rather than criteria. */
const SHORTEST = 8;

/** In lower case, one blank between words, without the punctuation that does not change a meaning. */
function wordsOf(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/[.,](?!\d)|[;:!?"'“”‘’()[\]{}*]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length < SHORTEST ? '' : words;
}

/** What is known of the lines of a list, brought up to date at every key. The arrays count from the list's first line. */
interface Compared {
  /** Those of the section that were compared last. */
  lines: readonly CriterionLine[];
  /** 1 for a lead-in. */
  readonly leads: Uint8Array;
  /** The how manieth criterion each is. */
  readonly places: Int32Array;
  /** The line that each stands below; NOT_COMPARED for those that are told by what stands below them. */
  readonly groups: Int32Array;
  /** Of the words and of what they stand below, so that equal words there are found at once; 0 where nothing is compared. */
  readonly hashes: Int32Array;
  /** The line that each was last found to repeat, counted from 1; 0 for none. Equal words need be compared only once. */
  readonly firsts: Int32Array;
}

const NOT_COMPARED = -2;

/** A list is the same object while its lines keep their marks and depths. */
const comparedIn = new WeakMap<CriterionList, Compared>();

/**
 * Finds equal lines with a hash table of line numbers: it runs at every key, on lists of any length, and makes little but
 * arrays of numbers.
 */
export function repeatsIn(reading: EligibilityReading, list: CriterionList): Repeats {
  const wordings = wordingsOf(reading);
  const known = comparedIn.get(list);
  const compared =
    known !== undefined && bringUp(known, reading, wordings, list) ? known : comparedAnew(reading, list, wordings);
  comparedIn.set(list, compared);
  const { hashes, firsts, places } = compared;
  const count = hashes.length;
  const mask = tableSize(count) - 1;
  // Lines are counted from 1 in the table: 0 is an empty place.
  const table = new Int32Array(mask + 1);
  const later: number[] = [];
  const earlier: number[] = [];
  for (let line = 0; line < count; line++) {
    const hash = hashes[line] as number;
    if (hash === 0) continue;
    let at = hash & mask;
    let other = table[at] as number;
    while (
      other !== 0 &&
      !(hashes[other - 1] === hash && (firsts[line] === other || areAlike(wordings, list, line, other)))
    ) {
      at = (at + 1) & mask;
      other = table[at] as number;
    }
    firsts[line] = other;
    if (other === 0) table[at] = line + 1;
    else {
      later.push(list.firstLine + line);
      earlier.push(list.firstLine + other - 1);
    }
  }
  return { later, earlier, placeOf: (line) => places[line - list.firstLine] ?? 0 };
}

/** `line` counts from the list's first line, and so does `other`, but from 1. */
const areAlike = (all: readonly Wording[], { firstLine }: CriterionList, line: number, other: number): boolean =>
  all[firstLine + line]?.isLike(all[firstLine + other - 1]) === true;

/** A power of two of at least twice the count. */
const tableSize = (count: number): number => 2 ** (33 - Math.clz32(count));

function comparedAnew(reading: EligibilityReading, list: CriterionList, wordings: readonly Wording[]): Compared {
  const count = list.endLine - list.firstLine;
  const groups = new Int32Array(count).fill(NOT_COMPARED);
  const places = new Int32Array(count);
  const hashes = new Int32Array(count);
  const leads = new Uint8Array(count);
  const parents = new Array<number>(DEEPEST + 1).fill(-1);
  let heading = -1;
  let place = 0;
  for (let line = list.firstLine; line < list.endLine; line++) {
    const depth = reading.depths[line] ?? NO_CRITERION;
    if (depth === NO_CRITERION) continue;
    const index = line - list.firstLine;
    places[index] = place++;
    const group = depth === 0 ? heading : (parents[depth - 1] ?? -1);
    parents[depth] = line;
    const next = nextCriterion(reading, list, line);
    if (wordings[line]?.leads) leads[index] = 1;
    if (leads[index] === 1 || (reading.lines[line]?.kind === 'plain' && reading.lines[next]?.kind === 'item')) {
      heading = line;
      continue;
    }
    // An item with deeper ones is told by them too.
    if (next !== -1 && (reading.depths[next] ?? 0) > depth) continue;
    groups[index] = group;
    hashes[index] = hashIn(group, wordings[line]);
  }
  return { lines: reading.lines, leads, places, groups, hashes, firsts: new Int32Array(count) };
}

/** Takes over the words of changed lines; false when one leads in others now, or did. */
function bringUp(
  known: Compared,
  { lines }: EligibilityReading,
  wordings: readonly Wording[],
  { firstLine, endLine }: CriterionList,
): boolean {
  const { prefix, suffix } = align(known.lines, lines);
  const end = Math.min(endLine, lines.length - suffix);
  for (let line = Math.max(firstLine, prefix); line < end; line++) {
    const index = line - firstLine;
    if (known.leads[index] !== Number(wordings[line]?.leads)) return false;
    known.hashes[index] = hashIn(known.groups[index] ?? NOT_COMPARED, wordings[line]);
    known.firsts[index] = 0;
    // Longer criteria may differ behind what their hash speaks of.
    for (let at = known.firsts.indexOf(index + 1); at !== -1; at = known.firsts.indexOf(index + 1, at))
      known.firsts[at] = 0;
  }
  known.lines = lines;
  return true;
}

/** 0 where nothing is compared. */
const hashIn = (group: number, wording: Wording | undefined): number =>
  group === NOT_COMPARED || wording === undefined || wording.hash === 0
    ? 0
    : wording.hash ^ Math.imul(group, 0x9e3779b1) || 1;
