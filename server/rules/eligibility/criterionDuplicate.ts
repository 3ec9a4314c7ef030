// criterion-duplicate: the same criterion twice in one list.
import { unescaped } from '../../format/escapes';
import {
  bodyText,
  bodyTextAt,
  type CriterionLine,
  type CriterionList,
  DEEPEST,
  type EligibilityReading,
  inSection,
  NO_CRITERION,
  nextCriterion,
} from '../../protocol/eligibility';
import { keptByLine } from '../../protocol/kept';
import { linesRemoved, MOST_REMOVED, type Removal, removal } from '../../protocol/renumbering';
import { SOURCES } from '../../registry/element';
import { quoted } from '../quoted';
import type { Fix, Report, SectionRule } from '../rule';

export const criterionDuplicate: SectionRule = {
  id: 'criterion-duplicate',
  category: 'eligibility',
  scope: 'section',
  severity: 'warning',
  sections: ['eligibility'],
  summary: 'The same criterion stands twice in one list.',
  why: 'A repeated criterion is often a copy that was meant to say something else, and the one it replaced is missing.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'eligibility',
      text: 'Exclusion Criteria\n1. Live vaccine within 4 weeks.\n2. Pregnancy or breastfeeding.\n3. ⟦Live vaccine within 4 weeks.⟧\n4. Active tuberculosis.\n18 Years\n75 Years\nALL\nNo',
      fixed:
        'Exclusion Criteria\n1. Live vaccine within 4 weeks.\n2. Pregnancy or breastfeeding.\n3. Active tuberculosis.\n18 Years\n75 Years\nALL\nNo',
      note: 'The fix removes the later one and closes the gap in the numbers.',
    },
    {
      section: 'eligibility',
      text: 'Exclusion Criteria\n* Active tuberculosis\n* Severe heart failure\n* ⟦active  tuberculosis.⟧\n* Severe heart failure;\n18 Years\n75 Years\nALL\nNo',
      fixed: 'Exclusion Criteria\n* Active tuberculosis\n* Severe heart failure\n18 Years\n75 Years\nALL\nNo',
      note: 'Case, blanks and punctuation do not matter. A repeated block is one finding.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n* Hemoglobin \\>= 9.0 g/dL\n* Consent\n* Hemoglobin \\>= 9.5 g/dL\n18 Years\n75 Years\nALL\nNo',
      note: 'Numbers and comparison signs do matter.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n* Naive group:\n  * No prior velotimab\n  * Consent was given\n* Second group:\n  * Prior velotimab\n  * Consent was given\n18 Years\n75 Years\nALL\nNo',
      note: 'What stands below two different items belongs to each of them.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria for Part A:\n* Active disease for a year\nInclusion Criteria for Part B:\n* Active disease for a year\n18 Years\n75 Years\nALL\nNo',
      note: 'So does what stands in two lists, or below two sub-headings.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n* One of the following:\n  * High CRP level\n  * High ESR level\n* One of the following:\n  * Dactylitis now\n  * Enthesitis now\n18 Years\n75 Years\nALL\nNo',
      note: 'Lead-in lines may be the same.',
    },
  ],
  limits: [
    'Only one list is looked at; the same words as inclusion and as exclusion are another matter.',
    'What stands below different items or sub-headings is not compared.',
    'Two wordings of one criterion are not found.',
  ],
  precision: 'All 7 findings on 1,051 public records were read and are right: each criterion stands twice in its list.',
  check(reading, _facts, report) {
    if (reading.kind !== 'eligibility') return;
    for (const list of reading.lists) {
      if (list.polarity !== 'characteristics') checkList(reading, list, report);
    }
  },
};

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

/**
 * Finds equal lines with a hash table of line numbers: it runs at every key, on lists of any length, and makes nothing
 * but arrays of numbers.
 */
function checkList(reading: EligibilityReading, list: CriterionList, report: Report): void {
  const count = list.endLine - list.firstLine;
  if (count < 2) return;
  const mask = tableSize(count) - 1;
  const wordings = wordingsOf(reading);
  // Lines are counted from 1 in the table: 0 is an empty place.
  const table = new Int32Array(mask + 1);
  const hashes = new Int32Array(count);
  const places = new Int32Array(count);
  const parents = new Array<number>(DEEPEST + 1).fill(-1);
  let heading = -1;
  const later: number[] = [];
  const earlier: number[] = [];
  let place = 0;
  for (let line = list.firstLine; line < list.endLine; line++) {
    const entry = reading.lines[line];
    const depth = reading.depths[line] ?? NO_CRITERION;
    if (entry === undefined || depth === NO_CRITERION) continue;
    places[line - list.firstLine] = place++;
    const group = depth === 0 ? heading : (parents[depth - 1] ?? -1);
    parents[depth] = line;
    const wording = wordings[line];
    if (wording === undefined) continue;
    const next = nextCriterion(reading, list, line);
    if (wording.leads || (entry.kind === 'plain' && reading.lines[next]?.kind === 'item')) {
      heading = line;
      continue;
    }
    // An item with deeper ones is told by them too.
    if (wording.hash === 0 || (next !== -1 && (reading.depths[next] ?? 0) > depth)) continue;
    // The hash speaks of the words and of what they stand below, so that equal ones there are found at once.
    const own = wording.hash ^ Math.imul(group, 0x9e3779b1);
    hashes[line - list.firstLine] = own;
    let at = own & mask;
    let other = (table[at] ?? 0) - 1;
    while (other !== -1 && !(hashes[other - list.firstLine] === own && wording.isLike(wordings[other]))) {
      at = (at + 1) & mask;
      other = (table[at] ?? 0) - 1;
    }
    if (other === -1) table[at] = line + 1;
    else {
      later.push(line);
      earlier.push(other);
    }
  }
  const placeOf = (line: number): number => places[line - list.firstLine] ?? 0;
  if (later.length > 0) reportDuplicates(reading, list, { later, earlier, placeOf }, report);
}

/** A power of two of at least twice the count. */
const tableSize = (count: number): number => 2 ** (33 - Math.clz32(count));

/** Lines that repeat another one, in order, and beside each the line that it repeats. */
interface Repeats {
  readonly later: readonly number[];
  readonly earlier: readonly number[];
  /** The how manieth criterion of the list stands on a line. */
  readonly placeOf: (line: number) => number;
}

/** Repeated lines that follow each other, as indices into Repeats: [from, to). */
interface Block {
  readonly from: number;
  readonly to: number;
}

function reportDuplicates(reading: EligibilityReading, list: CriterionList, repeats: Repeats, report: Report): void {
  const { later, earlier } = repeats;
  const all = later.length > MOST_REMOVED ? undefined : removal(reading, list, new Set(later));
  for (const block of blocksOf(repeats)) {
    const line = later[block.from] ?? 0;
    const first = earlier[block.from] ?? 0;
    const entry = reading.lines[line];
    const original = reading.lines[first];
    if (entry === undefined || original === undefined) continue;
    const criterion = unescaped(bodyText(entry)).replace(/[.;,\s]+$/, '');
    const more = block.to - block.from - 1;
    const rest = more === 0 ? '' : ` The next ${more === 1 ? 'one repeats' : `${more} repeat`} theirs as well.`;
    report({
      range: inSection(reading, line, entry.body),
      message: `This criterion stands in the list already: ${quoted(criterion)}.${rest} Remove it, or write what was meant here.`,
      fixes: all === undefined ? [] : [fixFor(reading, block, repeats, all)],
      related: [{ range: inSection(reading, first, original.body), message: 'First stands here' }],
    });
  }
}

/** Duplicates that follow each other as their originals do (a copied block), or that repeat one line over and over. */
function blocksOf({ later, earlier, placeOf }: Repeats): readonly Block[] {
  const blocks: Block[] = [];
  let from = 0;
  for (let i = 1; i <= later.length; i++) {
    const first = earlier[i - 1] ?? 0;
    const other = earlier[i] ?? 0;
    const follows =
      i < later.length &&
      placeOf(later[i] ?? 0) === placeOf(later[i - 1] ?? 0) + 1 &&
      (other === first || placeOf(other) === placeOf(first) + 1);
    if (follows) continue;
    blocks.push({ from, to: i });
    from = i;
  }
  return blocks;
}

/** The block alone where the numbers stay as they are; all duplicates together where the rest is renumbered. */
function fixFor(reading: EligibilityReading, block: Block, { later, earlier }: Repeats, all: Removal): Fix {
  const { from, to } = all.keepsNumbers ? block : { from: 0, to: later.length };
  const gone = later.slice(from, to);
  const isExact = gone.every((line, i) => bodyTextAt(reading, line) === bodyTextAt(reading, earlier[from + i] ?? -1));
  const title = gone.length === 1 ? 'Remove the repeated criterion' : `Remove the ${gone.length} repeated criteria`;
  return { title, safe: all.safe && isExact, edits: all.keepsNumbers ? linesRemoved(reading, gone) : all.edits };
}
