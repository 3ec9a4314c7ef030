// Two bounds that are the two ends of one range: "≥ 18 and < 65 years", "over 18, under 75", "> 4 mm but < 14 mm".
import { convertUcum } from '../registry/ucumCodes';
import type { Expression } from './expression';
import { type Tokens, wordAt } from './lexer';
import { wordSet } from './phraseTable';

const JOINING = wordSet('and , but to - & ~ yet');
const LONGEST_JOINT = 3;

/** The expressions, those that are two ends of one range as one. */
export function withRanges(tokens: Tokens, expressions: readonly Expression[]): readonly Expression[] {
  const all: Expression[] = [];
  for (const expression of expressions) {
    const before = all.at(-1);
    const range = before === undefined ? undefined : rangeOf(tokens, before, expression);
    if (range === undefined) all.push(expression);
    else all[all.length - 1] = range;
  }
  return all;
}

function rangeOf(tokens: Tokens, one: Expression, two: Expression): Expression | undefined {
  if (two.from - one.next > LONGEST_JOINT || one.per !== undefined || one.isDiastolic || one.isWithin || two.isWithin)
    return undefined;
  const isUpwards = isLowerOnly(one) && isUpperOnly(two);
  if (!isUpwards && !(isUpperOnly(one) && isLowerOnly(two))) return undefined;
  for (let at = one.next; at < two.from; at++) if (!JOINING.has(wordAt(tokens, at))) return undefined;
  const [low, high] = isUpwards ? [one, two] : [two, one];
  const { lower } = low;
  const { upper } = high;
  if (lower === undefined || upper === undefined) return undefined;
  const isSameUnit = low.unit === undefined || high.unit === undefined || low.unit.match.ucum === high.unit.match.ucum;
  const converted = isSameUnit
    ? lower.value
    : convertUcum(lower.value, low.unit?.match.ucum ?? '', high.unit?.match.ucum ?? '');
  // "< 18 and > 30" are two bounds, and no number lies within both.
  if (converted === undefined || converted >= upper.value || low.reference?.of !== high.reference?.of) return undefined;
  return {
    ...two,
    from: one.from,
    next: two.next,
    lower,
    upper,
    unit: two.unit ?? one.unit,
    lowerUnit: isSameUnit ? undefined : low.unit,
    doubts: [...one.doubts, ...two.doubts],
    isAge: one.isAge || two.isAge,
  };
}

const isLowerOnly = ({ lower, upper }: Expression): boolean => lower !== undefined && upper === undefined;
const isUpperOnly = ({ lower, upper }: Expression): boolean => upper !== undefined && lower === undefined;
