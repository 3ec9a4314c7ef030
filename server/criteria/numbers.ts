// Numbers: "18", "1,500", "100 000", "0,25", "three (3)", "twenty-four", "-10", "5 million", "750K", "2 x 10^5", "10⁹".
import { isGlued, isNumberAt, type Tokens, wordAt } from './lexer';
import { wordSet } from './phraseTable';
import type { DoubtKind } from './reading';

/** "3", "three", "III", "20/40". */
export type Written = 'digits' | 'letters' | 'numeral' | 'fraction';

export interface NumberMatch {
  readonly value: number;
  /** Tokens [from, next). */
  readonly from: number;
  readonly next: number;
  readonly doubt: DoubtKind | undefined;
  readonly written: Written;
}

const ONES: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const TIMES: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };
const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1e6, billion: 1e9 };

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(Object.entries({ ...ONES, ...TENS, ...TIMES }));

/** The words, and the sign, that numbers begin with when they do not begin with a digit. */
export const numberStarts = (): readonly string[] => [...NUMBER_WORDS.keys(), ...ROMAN.keys(), '-'];

/** Where no number can be: most criteria hold none, and are told by this look without being cut into tokens. */
export const mayHoldNumber = (text: string): boolean => MAY_BE_NUMBER.test(text);

/** The last token that a number may begin at, but for its sign; -1 where there is none, and so no bound. */
export function lastNumber({ words, values }: Tokens): number {
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] ?? '';
    if (!Number.isNaN(values[at]) || NUMBER_WORDS.has(word) || ROMAN.has(word)) return at;
  }
  return -1;
}

/** The number that begins at a token. Never reads into a word: the "2" of "HER2" begins no number, nor does that of "T2D". */
export function numberAt(tokens: Tokens, at: number): NumberMatch | undefined {
  if (isNumberAt(tokens, at)) return digitsAt(tokens, at);
  const word = wordAt(tokens, at);
  const value = NUMBER_WORDS.get(word);
  if (value !== undefined) return wordsAt(tokens, at, value);
  const roman = ROMAN.get(word);
  if (roman !== undefined && isStageAt(tokens, at))
    return { value: roman, from: at, next: at + 1, doubt: undefined, written: 'numeral' };
  // "-10": a sign that sticks to its number and to nothing before it.
  if (word === '-' && isNumberAt(tokens, at + 1) && isGlued(tokens, at + 1) && !isGlued(tokens, at)) {
    const number = digitsAt(tokens, at + 1);
    return { ...number, value: -number.value, from: at };
  }
  return undefined;
}

const ROMAN: ReadonlyMap<string, number> = new Map(
  ['i', 'ii', 'iii', 'iv', 'v', 'vi'].map((roman, index) => [roman, index + 1]),
);
/** Digits, words for numbers, and full-width signs, which may be either. */
const MAY_BE_NUMBER = new RegExp(
  `[\\d\uff01-\uff5e]|(?<![a-z])(?:${[...NUMBER_WORDS.keys(), ...ROMAN.keys()].join('|')})(?![a-z])`,
  'i',
);
/** Before the roman numeral of a grade, class or stage. */
const STAGED = wordSet('stage stages grade grades class classes nyha asa ccs figo killip who category type');
const BETWEEN_STAGES = wordSet('- to or and / , ~ & ≥ ≤ > < = least than');

/** "NYHA class III-IV": a numeral behind such a word, or behind another numeral and a joining word. */
function isStageAt(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 8; i--) {
    const word = wordAt(tokens, i);
    if (STAGED.has(word)) return true;
    if (!BETWEEN_STAGES.has(word) && !ROMAN.has(word)) return false;
  }
  return false;
}

function wordsAt(tokens: Tokens, at: number, first: number): NumberMatch {
  let value = first;
  let next = at + 1;
  if (first >= 20) {
    const joint = wordAt(tokens, next) === '-' ? next + 1 : next;
    const ones = ONES[wordAt(tokens, joint)];
    if (ones !== undefined && ones > 0 && ones < 10) {
      value += ones;
      next = joint + 1;
    }
  }
  const scale = SCALES[wordAt(tokens, next)];
  if (scale !== undefined) {
    value *= scale;
    next++;
  }
  return { value, from: at, next: behindRepetition(tokens, next, value), doubt: undefined, written: 'letters' };
}

/** "three (3)", "18 (eighteen)": the same number again in brackets. */
function behindRepetition(tokens: Tokens, at: number, value: number): number {
  if (wordAt(tokens, at) !== '(' || wordAt(tokens, at + 2) !== ')') return at;
  const again = isNumberAt(tokens, at + 1) ? tokens.values[at + 1] : NUMBER_WORDS.get(wordAt(tokens, at + 1));
  return again === value ? at + 3 : at;
}

/** Groups of three digits behind a comma or a blank. */
const GROUP = /^\d{3}$/;

function digitsAt(tokens: Tokens, at: number): NumberMatch {
  const first = wordAt(tokens, at);
  let value = tokens.values[at] ?? 0;
  let next = at + 1;
  let doubt: DoubtKind | undefined;
  const isGrouped = first.length <= 3 && !first.includes('.');
  if (isGrouped && isGroupAt(tokens, next)) {
    if (first === '0') {
      value = Number(`0.${wordAt(tokens, next + 1)}`);
      doubt = 'decimal-comma';
      next += 2;
    } else {
      let digits = first;
      for (; isGroupAt(tokens, next); next += 2) digits += wordAt(tokens, next + 1);
      // "1,500.5" comes as one token behind the comma, and is rare; "0,500" was read above.
      value = Number(digits);
    }
  } else if (isGrouped && wordAt(tokens, next) === ',' && isGlued(tokens, next) && isDecimalsAt(tokens, next + 1)) {
    value = Number(`${first}.${wordAt(tokens, next + 1)}`);
    doubt = 'decimal-comma';
    next += 2;
  } else if (isGrouped && first !== '0' && isBlankGroupAt(tokens, next)) {
    let digits = first;
    for (; isBlankGroupAt(tokens, next); next++) digits += wordAt(tokens, next);
    value = Number(digits);
  } else if (/^[1-9]\d{0,2}\.\d{3}$/.test(first)) doubt = 'separator-ambiguous';
  const acuity = acuityAt(tokens, at);
  if (acuity !== undefined) return acuity;
  const scale = SCALES[wordAt(tokens, next)];
  if (scale !== undefined) {
    value *= scale;
    next++;
  } else if (wordAt(tokens, next) === 'k' && isGlued(tokens, next) && !isGlued(tokens, next + 1)) {
    value *= 1000;
    next++;
  }
  return { value, from: at, next: behindRepetition(tokens, next, value), doubt, written: 'digits' };
}

const ACUITY_FEET = wordSet(
  '10 12 15 16 20 25 30 32 40 50 60 63 64 70 80 100 125 160 200 250 300 320 400 500 600 640 800',
);
const ACUITY_METRES = wordSet('4 5 6 7.5 9 12 15 18 24 30 36 60');

/** "20/40", "6/12": visual acuity as the fraction it is. */
function acuityAt(tokens: Tokens, at: number): NumberMatch | undefined {
  const below = wordAt(tokens, at + 2);
  const isFraction = wordAt(tokens, at + 1) === '/' && isGlued(tokens, at + 1) && isGlued(tokens, at + 2);
  const list = wordAt(tokens, at) === '20' ? ACUITY_FEET : wordAt(tokens, at) === '6' ? ACUITY_METRES : undefined;
  if (!isFraction || list?.has(below) !== true) return undefined;
  return {
    value: (tokens.values[at] ?? 0) / (tokens.values[at + 2] ?? 1),
    from: at,
    next: at + 3,
    doubt: undefined,
    written: 'fraction',
  };
}

const isGroupAt = (tokens: Tokens, at: number): boolean =>
  wordAt(tokens, at) === ',' && isGlued(tokens, at) && isGlued(tokens, at + 1) && GROUP.test(wordAt(tokens, at + 1));

/** One, two or four digits behind a comma are decimals; more numbers behind them are a list ("1,2,3"). */
const isDecimalsAt = (tokens: Tokens, at: number): boolean =>
  isGlued(tokens, at) &&
  /^\d{1,2}$/.test(wordAt(tokens, at)) &&
  !(wordAt(tokens, at + 1) === ',' && isNumberAt(tokens, at + 2) && isGlued(tokens, at + 2));

/** "100 000": only round groups, because two numbers may stand side by side. */
const isBlankGroupAt = (tokens: Tokens, at: number): boolean =>
  /^(?:\d00|\d50)$/.test(wordAt(tokens, at)) &&
  tokens.starts[at] === (tokens.ends[at - 1] ?? 0) + 1 &&
  GROUP.test(wordAt(tokens, at));

export interface PowerMatch {
  readonly factor: number;
  readonly next: number;
  readonly doubt: DoubtKind | undefined;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** "x 10^9", "× 10⁹", "*10(9)", "x 10e9", "e9": a power of ten behind a number. Powers that belong to a unit are read there. */
export function powerAt(tokens: Tokens, at: number): PowerMatch | undefined {
  const sign = wordAt(tokens, at);
  if (sign === 'e' && isGlued(tokens, at) && isNumberAt(tokens, at + 1) && isGlued(tokens, at + 1)) {
    return power(tokens.values[at + 1] ?? 0, at + 2);
  }
  const isTimes = sign === 'x' || sign === '×' || sign === '*' || sign === '·';
  if (!isTimes || wordAt(tokens, at + 1) !== '10') return undefined;
  let next = at + 2;
  const open = wordAt(tokens, next);
  if (open === '^' || open === 'e' || open === '(') next++;
  const isNegative = wordAt(tokens, next) === '-';
  if (isNegative) next++;
  if (open === '^' || open === 'e' || open === '(') {
    if (!isNumberAt(tokens, next)) return undefined;
    const exponent = tokens.values[next] ?? 0;
    return power(
      isNegative ? -exponent : exponent,
      open === '(' && wordAt(tokens, next + 1) === ')' ? next + 2 : next + 1,
    );
  }
  let digits = '';
  while (wordAt(tokens, next) !== '' && SUPERSCRIPTS.includes(wordAt(tokens, next))) {
    digits += SUPERSCRIPTS.indexOf(wordAt(tokens, next));
    next++;
  }
  return digits === '' ? undefined : power(Number(digits), next);
}

const power = (exponent: number, next: number): PowerMatch | undefined =>
  Math.abs(exponent) <= 15 ? { factor: 10 ** exponent, next, doubt: undefined } : undefined;
