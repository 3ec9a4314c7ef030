// Words for what looks like a treatment and is none.
import type { Field } from '../../protocol/field';
import type { TextRange } from '../../text/range';

/** Placebo and sham, and the substances that are given as such. */
export const INERT =
  /placebo|sham|dumm(?:y|ies)|vehicle|saline|water|inactive|inert|control|comparator|mannitol|lactose|maltodextrin|starch|dextrose|glucose|sugar|cellulose|NaCl|sodium chloride|diluent|excipient/i;

/** "no placebo", "placebo-controlled", "compared with the placebo group": the arm itself gets none. */
const NEGATED =
  /\b(?:no|not|non|nor|without|than|versus|vs\.?|compared (?:to|with)|against|instead of|rather than|either|of the)\s+(?:\w+\s+){0,2}$/i;
const PLACEBO = /\bplacebos?\b(?![- ]?(?:controlled|effect|response|group|arm|comparator|period|run-?in|control\b))/gi;

/** Where the text says that a placebo is given; undefined when it does not. Counts as the field's range does. */
export function placeboGiven({ text, range }: Field): TextRange | undefined {
  // Most texts have no placebo, and looking for its letters is fast.
  if (!text.includes('lacebo') && !text.includes('LACEBO')) return undefined;
  for (const match of text.matchAll(PLACEBO)) {
    if (NEGATED.test(text.slice(Math.max(0, match.index - 60), match.index))) continue;
    const start = range.start + match.index;
    return { start, end: start + match[0].length };
  }
  return undefined;
}
