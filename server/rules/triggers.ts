// Triggers: what must occur in a line for a rule to have anything to say of it. Each line is looked through once for all
// rules, and only those whose trigger occurs are asked.

export type Phrases = readonly [first: string, second: string];

/** At least one of these occurs in every line of which the rule says something. More may be declared than is needed. */
export interface Triggers {
  /** Words in small letters, met whole (runs of ASCII letters) and in any case. */
  readonly words?: readonly string[];
  /**
   * One of the first words, then one of the second, with no digit between them; as a second word `a*` is any that begins so.
   * The words of each are set apart by blanks.
   */
  readonly phrases?: readonly Phrases[];
  /** Each character of it. */
  readonly signs?: string;
  /** A character of the first, then one of the second; the line is taken to end with a line feed. */
  readonly pairs?: readonly (readonly [string, string])[];
  /** Any character beyond ASCII. */
  readonly beyondAscii?: boolean;
  /** A word and the same one again, in any case. */
  readonly repeatedWord?: boolean;
}

export const SMALL_LETTERS = 'abcdefghijklmnopqrstuvwxyz';
export const CAPITALS = SMALL_LETTERS.toUpperCase();
export const DIGITS = '0123456789';

/** Looks through lines. Which rules to ask is known until the next line is looked at. */
export interface TriggerScan {
  readonly look: (text: string) => void;
  /** True when the line that was looked at holds nothing beyond ASCII. */
  readonly isAscii: () => boolean;
  /** The number of the next rule behind `rule` (-1: of the first) that must be asked about the line; -1 when there is none. */
  readonly next: (rule: number) => number;
}

/** For signs, which are looked up at each character, rules are bits of one number; those for which none is left are always asked. */
const MOST_BITS = 32;

/** Characters beyond ASCII are told apart by their last bits only: a rule may then be asked in vain, never not at all. */
const CODES = 256;
const indexOf = (code: number): number => (code < 128 ? code : 128 | (code & 127));

/** The numbers of words begin behind those of the letters, which stand for `a*` to `z*`. */
const LETTERS = 27;
const MOST_WORDS = 4096;

interface HasTriggers {
  readonly triggers?: Triggers;
}

let latest: { readonly triggers: readonly (Triggers | undefined)[]; readonly scan: TriggerScan } | undefined;

/** The latest scan again where the triggers are the same: levels change more often than rules. */
export function triggerScan(rules: readonly HasTriggers[]): TriggerScan {
  const triggers = rules.map((rule) => rule.triggers);
  if (latest?.triggers.length === triggers.length && latest.triggers.every((own, i) => own === triggers[i])) {
    return latest.scan;
  }
  const scan = newScan(rules);
  latest = { triggers, scan };
  return scan;
}

/** A scan of one's own, for a list that stays: of those with signs, at most 32 are told apart. */
export function newScan(rules: readonly HasTriggers[]): TriggerScan {
  const signBits = signBitsOf(rules);
  const always = new Int32Array((rules.length >>> 5) + 1);
  const ofSign: number[] = [];
  rules.forEach(({ triggers }, rule) => {
    const bit = signBits[rule];
    if (triggers === undefined || bit === undefined) add(always, rule);
    else if (bit !== 0) ofSign[31 - Math.clz32(bit)] = rule;
  });
  const { classes, count, lineFeed, pairs } = signTables(rules, signBits);
  const { numbers, ofWord, begins, followers } = wordTables(rules);
  const ofRepeated: number[] = [];
  let beyond = 0;
  rules.forEach(({ triggers }, i) => {
    if (triggers?.beyondAscii) beyond |= signBits[i] ?? 0;
    if (triggers?.repeatedWord) ofRepeated.push(i);
  });

  let signsFound = 0;
  /** A bit for each rule that must be asked. */
  const asked = new Int32Array(always.length);
  let isAscii = true;
  let before = 0;
  let hashBefore = 0;

  const met = (some: readonly number[] | undefined): void => {
    if (some !== undefined) for (let i = 0; i < some.length; i++) add(asked, some[i] ?? 0);
  };

  const endWord = (hash: number, first: number): void => {
    if (hash === hashBefore) met(ofRepeated);
    const number = numberOf(numbers, hash);
    if (number !== 0) met(ofWord[number]);
    if (begins[before] === 1) {
      met(followers.get(before * MOST_WORDS + first));
      if (number !== 0) met(followers.get(before * MOST_WORDS + number));
    }
    before = number;
    hashBefore = hash;
  };

  const look = (text: string): void => {
    signsFound = 0;
    asked.set(always);
    before = 0;
    hashBefore = 0;
    let all = 0;
    let last = lineFeed;
    let hash = 0;
    let first = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      all |= code;
      const own = classes[code < 128 ? code : 128 | (code & 127)] ?? 0;
      signsFound |= pairs[last * count + own] ?? 0;
      last = own;
      const letter = (code | 32) - 96;
      if (letter > 0 && letter < LETTERS && code < 128) {
        if (hash === 0) first = letter;
        hash = (Math.imul(hash, 31) + letter) | 0;
      } else if (hash !== 0) {
        endWord(hash, first);
        hash = 0;
        if (code >= 48 && code <= 57) before = 0;
      } else if (code >= 48 && code <= 57) before = 0;
    }
    if (hash !== 0) endWord(hash, first);
    signsFound |= pairs[last * count + lineFeed] ?? 0;
    isAscii = all < 128;
    if (!isAscii) signsFound |= beyond;
    for (let left = signsFound; left !== 0; left &= left - 1) add(asked, ofSign[lastBit(left)] ?? 0);
  };

  const next = (rule: number): number => {
    const from = rule + 1;
    let left = (asked[from >>> 5] ?? 0) & (-1 << (from & 31));
    for (let word = from >>> 5; ; left = asked[word] ?? 0) {
      if (left !== 0) return (word << 5) + lastBit(left);
      if (++word >= asked.length) return -1;
    }
  };

  return { look, isAscii: () => isAscii, next };
}

/** Sets the bit of that number. */
function add(bits: Int32Array, number: number): void {
  bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & 31));
}

/** The number of the lowest bit that is set. */
const lastBit = (bits: number): number => 31 - Math.clz32(bits & -bits);

/** A bit for each rule with signs, 0 for the others; undefined where none is left. */
function signBitsOf(rules: readonly HasTriggers[]): readonly (number | undefined)[] {
  let used = 0;
  return rules.map(({ triggers: { signs, pairs, beyondAscii } = {} }) => {
    if ((signs ?? pairs ?? beyondAscii) === undefined) return 0;
    return used < MOST_BITS ? 1 << used++ : undefined;
  });
}

const LINE_FEED = 10;

interface SignTables {
  /** The class of each character: those that no trigger tells apart share one. */
  readonly classes: Uint8Array;
  readonly count: number;
  /** The class of the line feed, which no line holds. */
  readonly lineFeed: number;
  /** The rules for a class behind another: [before * count + behind]. */
  readonly pairs: Int32Array;
}

function signTables(rules: readonly HasTriggers[], bits: readonly (number | undefined)[]): SignTables {
  const classes = new Uint8Array(CODES);
  let count = 1;
  const tellApart = (characters: string): void => {
    const divided = new Map<number, number>();
    const seen = new Set<number>();
    for (let i = 0; i < characters.length; i++) {
      const index = indexOf(characters.charCodeAt(i));
      if (seen.has(index)) continue;
      seen.add(index);
      const old = classes[index] ?? 0;
      const own = divided.get(old) ?? count++;
      divided.set(old, own);
      classes[index] = own;
    }
  };
  const wanted: { readonly before: string | undefined; readonly behind: string; readonly bit: number }[] = [];
  rules.forEach(({ triggers }, i) => {
    const bit = bits[i];
    if (triggers === undefined || bit === undefined || bit === 0) return;
    if (triggers.signs !== undefined) wanted.push({ before: undefined, behind: triggers.signs, bit });
    for (const [before, behind] of triggers.pairs ?? []) wanted.push({ before, behind, bit });
  });
  for (const { before, behind } of wanted) {
    tellApart(behind);
    if (before !== undefined) tellApart(before);
  }
  const pairs = new Int32Array(count * count);
  const any = Array.from({ length: count }, (_, i) => i);
  for (const { before, behind, bit } of wanted) {
    const behinds = classesOf(classes, behind);
    for (const b of before === undefined ? any : classesOf(classes, before)) {
      for (const a of behinds) pairs[b * count + a] = (pairs[b * count + a] ?? 0) | bit;
    }
  }
  return { classes, count, lineFeed: classes[LINE_FEED] ?? 0, pairs };
}

function classesOf(classes: Uint8Array, characters: string): readonly number[] {
  const found = new Set<number>();
  for (let i = 0; i < characters.length; i++) found.add(classes[indexOf(characters.charCodeAt(i))] ?? 0);
  return [...found];
}

/** Words by their hashes, in a table of open addresses: two words of one hash only ask in vain. */
interface Numbers {
  readonly hashes: Int32Array;
  readonly values: Uint16Array;
}

interface WordTables {
  readonly numbers: Numbers;
  /** The rules for each word. */
  readonly ofWord: readonly (readonly number[] | undefined)[];
  /** 1 for words that begin a phrase. */
  readonly begins: Uint8Array;
  /** The rules for a word behind another. */
  readonly followers: ReadonlyMap<number, readonly number[]>;
}

const SLOTS = 8192;

function numberOf({ hashes, values }: Numbers, hash: number): number {
  let slot = (hash ^ (hash >>> 13)) & (SLOTS - 1);
  for (;;) {
    const value = values[slot] ?? 0;
    if (value === 0 || hashes[slot] === hash) return value;
    slot = (slot + 1) & (SLOTS - 1);
  }
}

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i) - 96) | 0;
  return hash;
}

function wordTables(rules: readonly HasTriggers[]): WordTables {
  const numbers: Numbers = { hashes: new Int32Array(SLOTS), values: new Uint16Array(SLOTS) };
  const ofWord: number[][] = [];
  const begins = new Uint8Array(SLOTS / 2);
  const followers = new Map<number, readonly number[]>();
  let next = LETTERS;
  const numbered = (word: string): number => {
    const hash = hashOf(word);
    const known = numberOf(numbers, hash);
    if (known !== 0) return known;
    let slot = (hash ^ (hash >>> 13)) & (SLOTS - 1);
    while (numbers.values[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    numbers.hashes[slot] = hash;
    numbers.values[slot] = next;
    return next++;
  };
  rules.forEach(({ triggers: { words = [], phrases = [] } = {} }, rule) => {
    // Thousands of phrases belong to one rule each, and share it.
    const alone: readonly number[] = [rule];
    for (const word of words) {
      const number = numbered(word);
      const known = ofWord[number];
      if (known === undefined) ofWord[number] = [rule];
      else if (known.at(-1) !== rule) known.push(rule);
    }
    for (const [first, second] of phrases) {
      const seconds = second.split(' ').map((word) => (word.endsWith('*') ? word.charCodeAt(0) - 96 : numbered(word)));
      for (const word of first.split(' ')) {
        const begin = numbered(word);
        begins[begin] = 1;
        for (const number of seconds) {
          const key = begin * MOST_WORDS + number;
          const known = followers.get(key);
          if (known === undefined) followers.set(key, alone);
          else if (known.at(-1) !== rule) followers.set(key, [...known, rule]);
        }
      }
    }
  });
  return { numbers, ofWord, begins, followers };
}
