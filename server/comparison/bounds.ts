// Bounds of a criterion that were tightened or loosened, from what both wordings of it say in numbers.
//
//   inclusion  "BMI ≤ 40 kg/m2"                -> "BMI ≤ 35 kg/m2"                 tightened
//   exclusion  "ALT > 3 x ULN"                 -> "ALT > 5 x ULN"                  loosened
//   inclusion  "No chemotherapy in 6 months"   -> "No chemotherapy in 3 months"    loosened
//
// Where the wording might turn a bound round in a way that is not read, it is said that the bound changed, not which way.
import { convertedEnd, type Side } from '../criteria/boundRelation';
import { subjectOf } from '../criteria/decidingBounds';
import { boundsText } from '../criteria/print';
import type { Bound, Constraint, CriterionReading, Logic } from '../criteria/reading';
import { isAgeOfAll } from '../criteria/whoseAge';
import type { Polarity } from '../format/listHeading';
import type { TextRange } from '../text/range';
import { asMeant, type BoundChange, type Effect } from './change';

export interface ComparedBounds {
  readonly bounds: readonly BoundChange[];
  /** True when the wordings differ beside the bounds. */
  readonly reworded: boolean;
}

/**
 * Compares what two wordings of a criterion bound.
 *
 * @param list the kind of list that it stands in, in both versions; undefined where these differ: then nothing is said of
 * tighter or looser
 */
export function comparedBounds(
  before: CriterionReading,
  after: CriterionReading,
  list: Polarity | undefined,
): ComparedBounds {
  const bounds: BoundChange[] = [];
  const signs = list === undefined ? undefined : signsOf(before, after);
  const later = byKey(after);
  for (const [key, ones] of byKey(before)) {
    const others = later.get(key) ?? [];
    later.delete(key);
    const paired = ones.length === others.length ? ones.length : 0;
    for (let i = 0; i < paired; i++) {
      const [one, other] = [ones[i], others[i]];
      if (one === undefined || other === undefined) continue;
      const sign = signs === undefined || hasDoubts(one, other) ? 0 : signs(one.index, other.index);
      bounds.push(...changesOf(one.constraint, other.constraint, list === 'exclusion' ? -sign : sign));
    }
    if (paired === 0) bounds.push(...unpaired(ones, others));
  }
  for (const others of later.values()) bounds.push(...unpaired([], others));
  return { bounds, reworded: bounds.length === 0 || withoutBounds(before) !== withoutBounds(after) };
}

interface Indexed {
  readonly constraint: Constraint;
  readonly index: number;
}

/** Constraints that bound something, by what they bound, for whom, and from when. */
function byKey({ constraints }: CriterionReading): Map<string, Indexed[]> {
  const found = new Map<string, Indexed[]>();
  for (const [index, constraint] of constraints.entries()) {
    if (constraint.lower === undefined && constraint.upper === undefined) continue;
    const key = keyOf(constraint);
    const list = found.get(key);
    if (list === undefined) found.set(key, [{ constraint, index }]);
    else list.push({ constraint, index });
  }
  return found;
}

function keyOf(constraint: Constraint): string {
  const { role, subject, population, anchor, reference, per } = constraint;
  const what = role === 'age' || subject?.id !== undefined ? subjectOf(constraint) : wordsOf(subject?.text);
  return [role, what, wordsOf(population?.text), wordsOf(anchor?.text), reference?.of, wordsOf(per?.text)].join('|');
}

const wordsOf = (written: string | undefined): string => asMeant(written ?? '').toLowerCase();

const hasDoubts = (one: Indexed, other: Indexed): boolean =>
  one.constraint.doubts.length > 0 || other.constraint.doubts.length > 0;

function unpaired(ones: readonly Indexed[], others: readonly Indexed[]): readonly BoundChange[] {
  const [before, after] = [ones.map(textOf), others.map(textOf)];
  // A bound that stands on both sides is no change.
  const gone = before.filter((text) => !after.includes(text));
  const come = after.filter((text) => !before.includes(text));
  const subject = asMeant((others[0] ?? ones[0])?.constraint.subject?.text ?? '');
  return [
    ...gone.map((text) => ({ subject, before: text, after: '', effect: undefined })),
    ...come.map((text) => ({ subject, before: '', after: text, effect: undefined })),
  ];
}

const textOf = ({ constraint }: Indexed): string => boundsText(constraint);

/** `sign` = 1 where a narrower bound lets fewer people in, -1 where it lets more in, 0 where it is not known. */
function changesOf(one: Constraint, other: Constraint, sign: number): readonly BoundChange[] {
  const lower = narrowed(one, other, 'lower');
  const upper = narrowed(one, other, 'upper');
  const subject = asMeant((other.subject ?? one.subject)?.text ?? '');
  const change = (before: Constraint, after: Constraint, by: number): BoundChange => ({
    subject,
    before: boundsText(before),
    after: boundsText(after),
    effect: effectOf(by * sign),
  });
  if (lower === 0 && upper === 0) return [];
  if (Number.isNaN(lower) || Number.isNaN(upper)) return [change(one, other, 0)];
  if (lower * upper >= 0) return [change(one, other, lower + upper)];
  const [lowerOnly, upperOnly] = [{ upper: undefined }, { lower: undefined, lowerUnit: undefined }];
  const ofLower = (c: Constraint): Constraint => ({
    ...c,
    ...lowerOnly,
    unit: c.lowerUnit ?? c.unit,
    lowerUnit: undefined,
  });
  const ofUpper = (c: Constraint): Constraint => ({ ...c, ...upperOnly });
  return [change(ofLower(one), ofLower(other), lower), change(ofUpper(one), ofUpper(other), upper)];
}

const effectOf = (direction: number): Effect | undefined =>
  direction > 0 ? 'tightened' : direction < 0 ? 'loosened' : undefined;

/** Values that were rounded when they were converted are the same where they are this near. */
const ROUNDED = 0.03;
const EXACT = 1e-9;

/** 1 when that side lets through less than before, -1 when more, 0 when the same; NaN when the two do not compare. */
function narrowed(one: Constraint, other: Constraint, side: Side): number {
  const [from, to] = [one[side], other[side]];
  if (from === undefined || to === undefined) return Number(to !== undefined) - Number(from !== undefined);
  const unit = side === 'lower' ? (other.lowerUnit ?? other.unit) : other.unit;
  const converted = convertedEnd(one, { ...other, unit }, from, side);
  if (converted === undefined) return Number.NaN;
  const tolerance = (converted.isExact ? EXACT : ROUNDED) * Math.max(Math.abs(converted.value), Math.abs(to.value));
  const difference = to.value - converted.value;
  if (Math.abs(difference) <= tolerance) return strictness(to) - strictness(from);
  return (side === 'lower' ? 1 : -1) * Math.sign(difference);
}

/** "> 18" lets through less than "≥ 18". */
const strictness = ({ inclusive }: Bound): number => (inclusive ? 0 : 1);

/** Words that may turn a bound round, or make it the condition of another one. */
const TURNING =
  /\b(?:no|not|non|never|without|none|neither|nor|cannot|free|absence|absent|negative|un(?:able|willing|likely)|inability|incapable|refus\w*|declin\w*|fail\w*|lack\w*|inadequate|insufficient|intoleran\w*|contraindicat\w*|except\w*|exclud\w*|unless|ineligible|avoid\w*|refrain\w*|other than|if|when|where|provided|in case|otherwise)\b|n['’]t\b/gi;

/** By the indices of a constraint in both readings, whether both count straight (1) or turned round (-1); 0 = not known. */
function signsOf(before: CriterionReading, after: CriterionReading): (one: number, other: number) => number {
  const [first, second] = [signsIn(before), signsIn(after)];
  return (one, other) => {
    const sign = first?.get(one) ?? 0;
    return sign === (second?.get(other) ?? 0) ? sign : 0;
  };
}

/** Undefined where more words turn round than the logic knows of. */
function signsIn(reading: CriterionReading): ReadonlyMap<number, number> | undefined {
  const signs = new Map<number, number>();
  let turns = 0;
  const walk = (part: Logic, sign: number): void => {
    switch (part.kind) {
      case 'constraint':
        signs.set(part.constraint, sign);
        return;
      case 'text':
        return;
      case 'not':
        turns++;
        walk(part.part, -sign);
        return;
      case 'except':
        turns++;
        walk(part.part, sign);
        walk(part.exception, -sign);
        return;
      case 'atLeast':
        for (const inner of part.parts) walk(inner, part.most === undefined ? sign : 0);
        return;
      default:
        for (const inner of part.parts) walk(inner, sign);
    }
  };
  walk(reading.logic, 1);
  // "(if liver metastases are present)" is read: it says whom the bound is for.
  const people = reading.constraints.flatMap(({ population }) => (population === undefined ? [] : [population.range]));
  const words = without(reading.text, [...boundRanges(reading), ...people]).match(TURNING)?.length ?? 0;
  if (words > turns) return undefined;
  // "Patients over 60 must have ..." bounds no age.
  for (const [index, { role, range }] of reading.constraints.entries()) {
    const isPart = !isAgeOfAll(reading.text, range) || DEMANDED.test(reading.text.slice(range.end));
    if (role === 'age' && isPart) signs.set(index, 0);
  }
  return signs;
}

/** What follows is asked of people of that age. */
const DEMANDED = /\b(?:must|should|needs?|requires?d?|ha(?:s|ve) to|are to)\b/i;

const boundRanges = ({ constraints }: CriterionReading): readonly TextRange[] =>
  constraints.flatMap(({ range, lower, upper }) => (lower === undefined && upper === undefined ? [] : [range]));

/** The wording with a mark for every bound. */
const withoutBounds = (reading: CriterionReading): string => asMeant(without(reading.text, boundRanges(reading)));

function without(text: string, ranges: readonly TextRange[]): string {
  let out = '';
  let end = 0;
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    if (range.start < end) continue;
    out += `${text.slice(end, range.start)} … `;
    end = range.end;
  }
  return out + text.slice(end);
}
