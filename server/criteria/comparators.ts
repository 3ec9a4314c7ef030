// Comparators before and behind a number: "≥ 18", "at least 18", "> or = to 18", "18 or older", "18 and above".
import { firstWords, phraseTable } from './phraseTable';

export interface Comparator {
  /** Which end of the range the number is; `equal` for both. */
  readonly side: 'lower' | 'upper' | 'equal';
  readonly inclusive: boolean;
  /** "older than": its number can be nothing but an age. */
  readonly isAge?: true;
  /** "within": how far away in time (or space), counted from an anchor. */
  readonly isWithin?: true;
  /** A spelling that has more than one meaning, or none: "=>", "> <". */
  readonly isMalformed?: true;
  /** "=": stands where a lost ≥ or ≤ would. */
  readonly isSign?: true;
}

const GREATER: Comparator = { side: 'lower', inclusive: false };
const AT_LEAST: Comparator = { side: 'lower', inclusive: true };
const LESS: Comparator = { side: 'upper', inclusive: false };
const AT_MOST: Comparator = { side: 'upper', inclusive: true };
const EQUAL: Comparator = { side: 'equal', inclusive: true };
const age = (comparator: Comparator): Comparator => ({ ...comparator, isAge: true });
const malformed = (comparator: Comparator): Comparator => ({ ...comparator, isMalformed: true });

/** "greater than": the adjectives that compare upwards and downwards. Longer and older say more than that. */
const UPWARD = [
  'greater',
  'more',
  'higher',
  'larger',
  'longer',
  'later',
  'bigger',
  'heavier',
  'superior',
  'better',
  'worse',
  'taller',
];
const DOWNWARD = ['less', 'lower', 'fewer', 'smaller', 'shorter', 'lesser', 'inferior', 'lighter', 'earlier', 'sooner'];

/** Every way to write "≥" and ">" with an adjective; `_` stands for it. */
const OR_EQUAL = `_ than or equal to | _ or equal to | _ than or equal | _ or equal than | _ or equal | equal or _ than | equal to or _ than |
  equal or _ to | equal to or _ to | _ than / equal to | _ than or equals to | _ than or equals | _ than equal to | _ than and equal to |
  _ than ( or equal to ) | _ than , or equal to | _ to or equal to | _ than or same as | equal and _ than | equal to and _ than |
  equal / _ than | equal or _ to | _ / equal to | _ or equal to than | equal or _ | _ than or at | _ than or`;
const THAN = '_ than | _ then | _ to';

/** The pattern once for each word, which stands in for `_`. */
const each = (pattern: string, words: readonly string[]): string =>
  words.map((word) => pattern.replaceAll('_', word)).join('|');

const ENTRIES: readonly (readonly [string, Comparator])[] = [
  [each(THAN, UPWARD), GREATER],
  [each(THAN, DOWNWARD), LESS],
  [each(OR_EQUAL, UPWARD), AT_LEAST],
  [each(OR_EQUAL, DOWNWARD), AT_MOST],
  [each(THAN, ['older', 'elder']), age(GREATER)],
  [each(OR_EQUAL, ['older', 'elder']), age(AT_LEAST)],
  [each(THAN, ['younger']), age(LESS)],
  [each(OR_EQUAL, ['younger']), age(AT_MOST)],
  [each('not _ than | no _ than', ['younger']), age(AT_LEAST)],
  [each('not _ than | no _ than', ['older']), age(AT_MOST)],
  [each('not _ than | no _ than | non _ than', DOWNWARD), AT_LEAST],
  [each('not _ than | no _ than | non _ than', UPWARD), AT_MOST],
  // Signs. A blank inside, "or" and a slash are all seen; "=>" and "=<" are read, and said.
  [
    '≥ | > = | > / = | > or = | > or equal to | > or equal | > or = to | ≥ to | ≥ or = | ≥ or equal to | ≥ = | > = to | > ( or = ) | > ( = ) | > ou = | > and = | > / = to | > & =',
    AT_LEAST,
  ],
  [
    '≤ | < = | < / = | < or = | < or equal to | < or equal | < or = to | ≤ to | ≤ or = | ≤ or equal to | ≤ = | < = to | < ( or = ) | < ( = ) | < ou = | < and = | < / = to | < & =',
    AT_MOST,
  ],
  ['& gt ; = | & ge ; | & gt ; or = | & # 8805 ;', AT_LEAST],
  ['& lt ; = | & le ; | & lt ; or = | & # 8804 ;', AT_MOST],
  ['& gt ;', GREATER],
  ['& lt ;', LESS],
  ['> | > than | ≯ than | » than', GREATER],
  ['< | < than', LESS],
  ['= > | = / >  | = or > | equal or > | equal to or > | > ≥ | ≥ ≥ | ≥ >', malformed(AT_LEAST)],
  ['= < | = / < | = or < | equal or < | equal to or < | < ≤ | ≤ ≤ | ≤ <', malformed(AT_MOST)],
  ['> >', malformed(GREATER)],
  ['< <', malformed(LESS)],
  [
    'at least | at a minimum | at minimum | minimum | minimum of | a minimum of | minimum : | minimal | min | min . | at the least | at least of | atleast | not below | no under | not under | starting at | starting from | from at least | as little as | at least a',
    AT_LEAST,
  ],
  [
    'equal or over | equal to or over | equal or above | equal to or above | over or equal to | above or equal to | at or above',
    AT_LEAST,
  ],
  [
    'equal or under | equal to or under | equal or below | equal to or below | under or equal to | below or equal to | at or below',
    AT_MOST,
  ],
  [
    'over | above | exceeding | exceeds | exceed | exceeded | in excess of | beyond | upwards of | upward of | surpassing | surpasses | > about',
    GREATER,
  ],
  [
    'up to | at most | at the most | maximum | maximum of | a maximum of | maximal | max | max . | not exceeding | not exceed | not to exceed | no over | not over | not above | not exceeds | upto | as much as | up to a maximum of | up to and including | limited to | maximally',
    AT_MOST,
  ],
  ['under | below | beneath | short of | not reaching', LESS],
  ['within | within a | within the | not later than', { ...AT_MOST, isWithin: true }],
  ['= | = =', { ...EQUAL, isSign: true }],
  ['equal to | equals | equal | exactly | equals to | equalling', EQUAL],
];

/** The comparator that begins at a token, before its number. */
export const comparatorAt = phraseTable(ENTRIES);

/** The words that comparators begin with. */
export const COMPARATOR_STARTS = firstWords(ENTRIES);

const WITH_JOINS = 'or _ | and _ | & _ | and / or _';

/** Comparators behind the number: "18 years or older", "100,000/mm3 or greater", "18+". */
export const postfixAt = phraseTable<Comparator>([
  [each(WITH_JOINS, [...UPWARD, 'above', 'over', 'up', 'upward', 'upwards', 'beyond', 'onward', 'onwards']), AT_LEAST],
  [each(WITH_JOINS, ['older', 'elder']), age(AT_LEAST)],
  [each(WITH_JOINS, [...DOWNWARD, 'below', 'under']), AT_MOST],
  [each(WITH_JOINS, ['younger']), age(AT_MOST)],
  [
    'or > | and > | or ≥ | and ≥ | o > | upward | upwards | onwards | minimum | at least | at minimum | or at least',
    AT_LEAST,
  ],
  ['or < | and < | or ≤ | and ≤ | maximum | max | at most | at maximum | or at most', AT_MOST],
]);
