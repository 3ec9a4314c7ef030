// What stands around a bound in its criterion, for rules that speak of a bound only where nothing else can be meant.
import type { Bound, Constraint, CriterionReading } from '../../criteria/reading';
import type { TextRange } from '../../text/range';

/** A part of the criterion for a message: without the registry's backslashes. */
export const written = ({ text }: CriterionReading, { start, end }: TextRange): string =>
  text.slice(start, end).replaceAll('\\', '');

/** The constraints of a criterion, one where several subjects share a bound. */
export function* bounds({ constraints }: CriterionReading): Generator<Constraint, void, undefined> {
  let start = -1;
  for (const constraint of constraints) {
    if (constraint.range.start !== start) yield constraint;
    start = constraint.range.start;
  }
}

/** The numbers that a constraint sets as limits; amounts without a comparator are none. */
export const limitsOf = ({ lower, upper }: Constraint): readonly Bound[] =>
  lower === undefined ? (upper === undefined ? [] : [upper]) : upper === undefined ? [lower] : [lower, upper];

const LINK =
  /^(?:\\|[\s:,()[\]-]|\([^()]{1,24}\)|(?:scores?|levels?|counts?|values?|of|is|are|was|must|be|should|at|an?|the|with|to|has|have|total|serum|plasma|blood|fasting|concentrations?|status|performance|rates?|scale|index|grades?|class|stage|baseline|screening|equal|cells?)(?![a-z]))*$/i;

/** True when the subject stands directly before its bound: nothing but small words and one remark in brackets between. */
export function isBeside(said: CriterionReading, { subject, range }: Constraint): boolean {
  if (subject === undefined || subject.range.end > range.start) return false;
  if (range.start - subject.range.end > LONGEST_LINK) return false;
  return LINK.test(said.text.slice(subject.range.end, range.start));
}

const LONGEST_LINK = 60;

const CHANGE =
  /\b(?:chang\w*|variation\w*|variab\w*|increas\w*|decreas\w*|drop\w*|rise\w*|rose|fall\w*|fell|reduc\w*|improve\w*|declin\w*|worsen\w*|loss|los[et]|gain\w*|differ\w*|delta|gradient|above baseline|from baseline|per (?:day|year)|over (?:the|a))\b|±|\+\/-|Δ/i;

/** Words that make a bound one of a change or a difference, not of a value. */
export const speaksOfChange = ({ text }: CriterionReading, { range }: Constraint): boolean =>
  CHANGE.test(text.slice(Math.max(0, range.start - FAR), range.end + NEAR));

const FAR = 60;
const NEAR = 25;

/** True when nothing that could belong to the bound follows it: the end, a mark, or a word that begins something else. */
export const endsThere = ({ text }: CriterionReading, { range }: Constraint): boolean =>
  ENDS.test(text.slice(range.end, range.end + NEAR));

const ENDS =
  /^\s*(?:$|[.;)\]](?!\d)|,(?!\s?\d)|(?:or|and|at|in|on|within|for|unless|but|if|prior|during|while|who|with|without|after|before|when|is|are|will)\b)/i;
