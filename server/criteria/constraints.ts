// From bound expressions to constraints: which role a number plays, what it is about, and what it counts from.
import { diastolicBehind, pressureSubjects } from './bloodPressure';
import type { End, Expression } from './expression';
import { expressionAt, mayBegin } from './expressions';
import { rangeOf, type Tokens, wordAt } from './lexer';
import { isName } from './names';
import { lastNumber } from './numbers';
import { wordSet } from './phraseTable';
import type { QuantityUnit, Span } from './quantities';
import { withRanges } from './ranges';
import type { Bound, Constraint, Part, Role, Subject, Unit } from './reading';
import { type Told, toldOff, toldPeople, withComparators } from './respectively';
import { isThing, roleOf, STAGING } from './roles';
import { type KnownSubjects, knownSubjects, type SubjectSpan, subjectsOf } from './subjects';
import { anchorOf, isGroup, populationBehind } from './surroundings';

export interface ConstraintSpan extends Span {
  readonly constraint: Constraint;
}

/** All constraints of a text, in order; several with the same range where several subjects share a bound. */
export function constraintsOf(tokens: Tokens): readonly ConstraintSpan[] {
  // Every expression has a number: most criteria are told by this one look.
  const last = lastNumber(tokens);
  if (last === -1) return NOTHING;
  const known = knownSubjects(tokens);
  const expressions = withRanges(tokens, expressionsOf(tokens, known, last));
  const runs = toldOff(tokens, expressions);
  return assembled(tokens, known, withComparators(expressions, runs), runs);
}

const NOTHING: readonly ConstraintSpan[] = [];

/** The expressions, the last of which begins at the last number or before. */
function expressionsOf(tokens: Tokens, known: KnownSubjects, last: number): readonly Expression[] {
  const found: Expression[] = [];
  let nextKnown = 0;
  for (let at = 0; at <= last; ) {
    while (nextKnown < known.spans.length && (known.spans[nextKnown]?.next ?? 0) <= at) nextKnown++;
    const subject = known.spans[nextKnown];
    if (subject !== undefined && subject.from <= at && subject.kind !== 'age') {
      at = subject.next;
      continue;
    }
    const expression = mayBegin(tokens, at) && !isName(tokens, at) ? expressionAt(tokens, at) : undefined;
    if (expression === undefined || !isMeant(tokens, expression)) {
      at++;
      continue;
    }
    found.push(expression);
    const diastolic = diastolicBehind(tokens, expression);
    if (diastolic !== undefined) found.push(diastolic);
    at = (diastolic ?? expression).next;
  }
  return found;
}

/** Amounts count only with something that says what they are: a unit, a stage, or things counted. */
function isMeant(tokens: Tokens, expression: Expression): boolean {
  const { amount, unit, reference, from, next, isAlternatives } = expression;
  if (unit !== undefined || reference !== undefined || expression.per !== undefined) return true;
  if (STAGING.has(wordAt(tokens, from - 1))) return true;
  if (amount === undefined && !isAlternatives) return true;
  const after = wordAt(tokens, next);
  return isThing(after) || (isAlternatives && !expression.isBareWord);
}

function assembled(
  tokens: Tokens,
  known: KnownSubjects,
  expressions: readonly Expression[],
  runs: readonly Told[],
): readonly ConstraintSpan[] {
  const found: ConstraintSpan[] = [];
  let previous: readonly SubjectSpan[] = [];
  let clauseStart = 0;
  let previousRole: Role | undefined;
  let nextRun = 0;
  expressions.forEach((expression, index) => {
    if (index >= (runs[nextRun]?.end ?? Number.POSITIVE_INFINITY)) nextRun++;
    const run = index >= (runs[nextRun]?.first ?? Number.POSITIVE_INFINITY) ? runs[nextRun] : undefined;
    let subjects = subjectsOf(tokens, known, expression, clauseStart, previous);
    // "AST and ALT ≤ 3 and ≤ 5 x ULN, respectively"
    if (run !== undefined && index === run.first) previous = subjects;
    if (run !== undefined && previous.length === run.end - run.first)
      subjects = previous.slice(index - run.first, index - run.first + 1);
    const unit = expression.unit ?? sharedUnit(tokens, expressions, index);
    const isContinued = previousRole === 'age' && expression.from - clauseStart <= 2;
    const role = roleOf(tokens, expression, unit, subjects.at(-1), isContinued);
    previousRole = role;
    if (run === undefined && role !== 'window') previous = subjects;
    if (expression.isDiastolic || expressions[index + 1]?.isDiastolic === true) {
      subjects = pressureSubjects(subjects, expression.isDiastolic);
    }
    const end = expressions[index + 1]?.from ?? tokens.count;
    const people = run === undefined ? undefined : toldPeople(tokens, expressions, run)[index - run.first];
    const told = people === undefined ? undefined : { from: people, next: people + 1 };
    const whole: Whole = { tokens, expression, unit, role, end, told };
    if (subjects.length === 0) found.push(spanned(whole, undefined));
    else for (const subject of subjects) found.push(spanned(whole, subject));
    // "≥ 140 mmHg systolic and ≥ 90 mmHg diastolic": what stood behind one bound is not what stands before the next.
    clauseStart = Math.max(
      expression.next,
      ...subjects.filter(({ from }) => from >= expression.next).map(({ next }) => next),
    );
  });
  return found;
}

interface Whole {
  readonly tokens: Tokens;
  readonly expression: Expression;
  readonly unit: QuantityUnit | undefined;
  readonly role: Role;
  /** The token at which the next expression begins. */
  readonly end: number;
  /** Whom a "respectively" tells it off to. */
  readonly told: Span | undefined;
}

const spanned = (whole: Whole, subject: SubjectSpan | undefined): ConstraintSpan => ({
  from: whole.expression.from,
  next: whole.expression.next,
  constraint: constraintOf(whole, subject),
});

/** "≥ 3 and ≤ 18 years": the unit of the bound that follows at once. */
function sharedUnit(tokens: Tokens, expressions: readonly Expression[], index: number): QuantityUnit | undefined {
  const here = expressions[index];
  const following = expressions[index + 1];
  if (here === undefined || following === undefined || here.reference !== undefined || following.unit === undefined)
    return undefined;
  if (following.from - here.next > 2) return undefined;
  for (let i = here.next; i < following.from; i++) if (!SHARING.has(wordAt(tokens, i))) return undefined;
  return following.unit;
}

const SHARING = wordSet('and or , but / to - &');

const bound = (tokens: Tokens, end: End | undefined): Bound | undefined =>
  end === undefined
    ? undefined
    : {
        value: end.value,
        inclusive: end.inclusive,
        range: rangeOf(tokens, end.number.from, end.number.next),
        written: end.written,
      };

export function partOf(tokens: Tokens, { from, next }: Span): Part {
  const range = rangeOf(tokens, from, next);
  return { range, text: tokens.written.slice(range.start, range.end) };
}

function unitOf(tokens: Tokens, unit: QuantityUnit | undefined): Unit | undefined {
  if (unit === undefined) return undefined;
  const { ucum, dimension, malformed } = unit.match;
  const range = rangeOf(tokens, unit.from, unit.next);
  return { range, text: tokens.written.slice(range.start, range.end), ucum, dimension, malformed };
}

function subjectOf(tokens: Tokens, span: SubjectSpan | undefined): Subject | undefined {
  if (span === undefined) return undefined;
  const { kind, id, ambiguous } = span;
  const range = rangeOf(tokens, span.from, span.next);
  return { range, text: tokens.written.slice(range.start, range.end), kind, id, ambiguous };
}

function constraintOf(
  { tokens, expression, unit, role, end, told }: Whole,
  subject: SubjectSpan | undefined,
): Constraint {
  const { reference, per, doubts } = expression;
  // "1 or 2 drugs" is no range; "ECOG 0 or 1" and "grade 3 or 4" are.
  const isRange = !expression.isAlternatives || role === 'stage' || subject?.kind === 'instrument';
  const isTimed = role === 'window' || role === 'duration';
  // "Women over 45 years": the age is theirs.
  const before = subject?.kind === 'phrase' ? subject : subject?.phraseBefore;
  const people = role === 'age' && before !== undefined && isGroup(tokens, before) ? before : undefined;
  const population = people ?? told ?? (isTimed ? undefined : populationBehind(tokens, expression, end));
  return {
    range: rangeOf(tokens, expression.from, expression.next),
    role,
    subject: role === 'age' && subject?.kind !== 'age' ? undefined : subjectOf(tokens, subject),
    lower: isRange ? bound(tokens, expression.lower) : undefined,
    upper: isRange ? bound(tokens, expression.upper) : undefined,
    amount: bound(tokens, isRange ? expression.amount : expression.lower),
    unit: unitOf(tokens, unit),
    lowerUnit: unitOf(tokens, expression.lowerUnit),
    reference: reference === undefined ? undefined : { ...partOf(tokens, reference), of: reference.of },
    per: per === undefined ? undefined : partOf(tokens, per),
    anchor: isTimed ? anchorOf(tokens, expression, end) : undefined,
    population: population === undefined ? undefined : partOf(tokens, population),
    certain:
      doubts.length === 0 && subject !== undefined && subject.kind !== 'phrase' && expression.amount === undefined,
    doubts: doubts.map(({ kind, from, next }) => ({ kind, range: rangeOf(tokens, from, next) })),
  };
}
