// Comparators before and behind a number: "≥ 18", "at least 18", "> or = to 18", "18 or older", "18 and above".
import { phraseTable } from './phraseTable';

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
  equal / _ than | _ / equal to | _ or equal to than | equal or _ | _ than or at | _ than or`;
const THAN = '_ than | _ then | _ to';

function withAdjectives(pattern: string, adjectives: readonly string[], skipBare: boolean): string {
  return adjectives
    .map((adjective) => pattern.replaceAll('_', adjective))
    .filter((phrase) => !skipBare || phrase !== '')
    .join('|');
}

const ENTRIES: readonly (readonly [string, Comparator])[] = [
  [withAdjectives(THAN, UPWARD, true), GREATER],
  [withAdjectives(THAN, DOWNWARD, true), LESS],
  [withAdjectives(OR_EQUAL, UPWARD, true), AT_LEAST],
  [withAdjectives(OR_EQUAL, DOWNWARD, true), AT_MOST],
  [withAdjectives(THAN, ['older', 'elder'], true), age(GREATER)],
  [withAdjectives(OR_EQUAL, ['older', 'elder'], true), age(AT_LEAST)],
  [withAdjectives(THAN, ['younger'], true), age(LESS)],
  [withAdjectives(OR_EQUAL, ['younger'], true), age(AT_MOST)],
  [withAdjectives('not _ than | no _ than', ['younger'], true), age(AT_LEAST)],
  [withAdjectives('not _ than | no _ than', ['older'], true), age(AT_MOST)],
  [withAdjectives('not _ than | no _ than | non _ than', DOWNWARD, true), AT_LEAST],
  [withAdjectives('not _ than | no _ than | non _ than', UPWARD, true), AT_MOST],
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
    'at least | at a minimum | at minimum | minimum | minimum of | a minimum of | minimum : | minimal | min | min . | at the least | at least of | atleast | no later than | not below | no under | not under | starting at | starting from | from at least | as little as | at least a',
    AT_LEAST,
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

const upwards = (list: string): string =>
  `or ${list.trim().split(/\s+/).join(' | or ')} | and ${list.trim().split(/\s+/).join(' | and ')} | & ${list.trim().split(/\s+/).join(' | & ')} | ${list
    .trim()
    .split(/\s+/)
    .map((w) => `and / or ${w}`)
    .join(' | ')}`;

/** Comparators behind the number: "18 years or older", "100,000/mm3 or greater", "18+". */
export const postfixAt = phraseTable<Comparator>([
  [
    upwards(
      'more greater above over higher longer larger later up upward upwards beyond better worse heavier onward onwards',
    ),
    AT_LEAST,
  ],
  [upwards('older elder'), age(AT_LEAST)],
  [upwards('less fewer below under lower shorter smaller earlier lesser'), AT_MOST],
  [upwards('younger'), age(AT_MOST)],
  [
    'or > | and > | or ≥ | and ≥ | o > | upward | upwards | onwards | minimum | at least | at minimum | or at least',
    AT_LEAST,
  ],
  ['or < | and < | or ≤ | and ≤ | maximum | max | at most | at maximum | or at most', AT_MOST],
]);
