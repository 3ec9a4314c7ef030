// The logic of a criterion: and, or, not, except and "at least m of n" over its constraints.
//
// A criterion is divided where its words divide it, from the weakest bond to the strongest:
//
//   "… except …"   "…; …"   "… or …"   "… and …", commas like the word that ends the list   "not …", "no …", "without …"
//
// Brackets belong to what stands before them; only parts with a constraint in them are divided further. The rest is text:
// "men and women" is no logic that anyone needs.
import {
  type Context,
  contextOf,
  divided,
  findAtDepth,
  hasConstraint,
  inside,
  isInConstraint,
  withoutBrackets,
} from './clauses';
import type { ConstraintSpan } from './constraints';
import { rangeOf, type Tokens, wordAt } from './lexer';
import { numberAt } from './numbers';
import { type PhraseTable, phraseTable, wordSet } from './phraseTable';
import type { Span } from './quantities';
import type { Logic } from './reading';
import { isGroup } from './surroundings';

/** Brackets deeper than this are text: nobody means them. */
const DEEPEST = 12;

const EXCEPT: PhraseTable<true> = phraseTable([
  [
    'except | except for | except when | except if | unless | other than | with the exception of | with exception of | excluding | apart from | exception of | exceptions are',
    true,
  ],
]);
const NEGATIONS = wordSet('no not without absence never cannot');

export function logicOf(tokens: Tokens, spans: readonly ConstraintSpan[]): Logic {
  const whole: Span = { from: 0, next: tokens.count };
  if (spans.length === 0) return { kind: 'text', range: rangeOf(tokens, 0, tokens.count) };
  return readWhole(contextOf(tokens, spans), whole, 0);
}

function textOf({ tokens }: Context, { from, next }: Span): Logic {
  return { kind: 'text', range: rangeOf(tokens, from, next) };
}

/** "main except exception" */
function readWhole(context: Context, span: Span, level: number): Logic {
  const { tokens } = context;
  const trimmed = withoutBrackets(context, span);
  if (level > DEEPEST || !hasConstraint(context, trimmed)) return textOf(context, trimmed);
  const at = findAtDepth(context, trimmed, (i) => i > trimmed.from && EXCEPT(tokens, i) !== undefined);
  if (at === -1) return readSequence(context, trimmed, level);
  const next = EXCEPT(tokens, at)?.next ?? at + 1;
  const end = findAtDepth(context, { from: next, next: trimmed.next }, (i) => wordAt(tokens, i) === ';');
  const exception: Span = { from: next, next: end === -1 ? trimmed.next : end };
  if (exception.from >= exception.next) return readSequence(context, trimmed, level);
  const part = readSequence(context, { from: trimmed.from, next: at }, level);
  const excepted: Logic = {
    kind: 'except',
    range: rangeOf(tokens, trimmed.from, exception.next),
    part,
    exception: readSequence(context, exception, level),
  };
  if (end === -1 || end + 1 >= trimmed.next) return excepted;
  return joined(context, 'and', { from: trimmed.from, next: trimmed.next }, [
    excepted,
    readWhole(context, { from: end + 1, next: trimmed.next }, level + 1),
  ]);
}

/** From the weakest bond: with a comma before it a word divides before any without one ("A, and B or C"). */
const DIVIDERS: readonly {
  readonly kind: 'and' | 'or';
  readonly words: ReadonlySet<string>;
  readonly hasComma: boolean;
}[] = [
  { kind: 'or', words: wordSet('or'), hasComma: true },
  { kind: 'and', words: wordSet('and & plus'), hasComma: true },
  { kind: 'or', words: wordSet('or'), hasComma: false },
  { kind: 'and', words: wordSet('and & plus'), hasComma: false },
];

/** "a; b", then "at least m of …", then "a or b", then "a and b". */
function readSequence(context: Context, span: Span, level: number): Logic {
  const { tokens } = context;
  const trimmed = withoutBrackets(context, span);
  if (level > DEEPEST || !hasConstraint(context, trimmed)) return textOf(context, trimmed);
  const items = divided(context, trimmed, (at) => wordAt(tokens, at) === ';' || isSentenceEnd(tokens, at));
  if (items.length > 1) {
    const isOr = items.slice(1).some(({ from }) => wordAt(tokens, from) === 'or');
    return joined(
      context,
      isOr ? 'or' : 'and',
      trimmed,
      items.map((item) => readSequence(context, item, level + 1)),
    );
  }
  const count = atLeast(context, trimmed, level);
  if (count !== undefined) return count;
  for (const { kind, words, hasComma } of DIVIDERS) {
    const isWord = (at: number): boolean =>
      words.has(wordAt(tokens, at)) &&
      (!hasComma || wordAt(tokens, at - 1) === ',') &&
      !isAndOr(tokens, at) &&
      isDivider(context, trimmed, at);
    const parts = divided(context, trimmed, isWord);
    if (parts.length === 1) continue;
    const all = parts.flatMap((part, index) => (index < parts.length - 1 ? listed(context, part) : [part]));
    return joined(
      context,
      kind,
      trimmed,
      all.map((part) => readSequence(context, part, level + 1)),
    );
  }
  const commas = divided(context, trimmed, (at) => wordAt(tokens, at) === ',');
  if (commas.length > 1 && commas.every((part) => hasConstraint(context, part))) {
    return joined(
      context,
      'and',
      trimmed,
      commas.map((part) => readSequence(context, part, level + 1)),
    );
  }
  return readClause(context, trimmed, level);
}

/**
 * "or" divides when a constraint stands right before it, or one that is no time window right behind it: in "steroids or
 * antibiotics within 4 weeks" the window belongs to both, and "male or female, 18 to 65 years" says one thing.
 */
function isDivider(context: Context, { from, next }: Span, at: number): boolean {
  const { tokens } = context;
  if (isInSubjects(context, at)) return false;
  const stop = (i: number): boolean =>
    /^(?:,|or|and|;)$/.test(wordAt(tokens, i)) &&
    context.depths[i] === context.depths[at] &&
    !isInConstraint(context, i);
  let start = wordAt(tokens, at - 1) === ',' ? at - 2 : at - 1;
  while (start > from && !stop(start)) start--;
  if (hasConstraint(context, { from: start, next: at })) return true;
  if (isGroup(tokens, { from: start, next: at })) return false;
  let end = at + 1;
  while (end < next && !stop(end)) end++;
  const [first, last] = inside(context, { from: at + 1, next: end });
  return context.spans
    .slice(first, last)
    .some(({ constraint }) => constraint.role !== 'window' && constraint.role !== 'duration');
}

/** Inside the list of subjects that share the next bound: "AST and ALT ≤ 2.5 x ULN". */
function isInSubjects({ tokens, spans, firstSpan }: Context, at: number): boolean {
  const first = firstSpan[at] ?? spans.length;
  const [one, two] = [spans[first], spans[first + 1]];
  if (one === undefined || two === undefined || one.from !== two.from) return false;
  return (one.constraint.subject?.range.start ?? Number.POSITIVE_INFINITY) < (tokens.starts[at] ?? 0);
}

/** "and/or" divides once, as "or". */
const isAndOr = (tokens: Tokens, at: number): boolean => wordAt(tokens, at) === 'and' && wordAt(tokens, at + 1) === '/';

/** The end of a sentence inside a criterion; not the dot of "vs." or "1.5". */
const isSentenceEnd = (tokens: Tokens, at: number): boolean =>
  wordAt(tokens, at) === '.' &&
  at + 1 < tokens.count &&
  tokens.starts[at + 1] !== tokens.ends[at] &&
  wordAt(tokens, at - 1).length > 3;

/** Commas before the last "or" of a list divide like it, when they stand between constraints. */
function listed(context: Context, span: Span): readonly Span[] {
  const parts = divided(context, span, (at) => wordAt(context.tokens, at) === ',');
  const isPlain = findAtDepth(context, span, (at) => /^(?:and|or)$/.test(wordAt(context.tokens, at))) === -1;
  return isPlain && parts.length > 1 && parts.every((part) => hasConstraint(context, part)) ? parts : [span];
}

function joined({ tokens }: Context, kind: 'and' | 'or', { from, next }: Span, parts: readonly Logic[]): Logic {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  if (flat.every((part) => part.kind === 'text')) return { kind: 'text', range: rangeOf(tokens, from, next) };
  const [only] = flat;
  return only !== undefined && flat.length === 1 ? only : { kind, range: rangeOf(tokens, from, next), parts: flat };
}

/** "at least 3 of the following six conditions: a, b, c": the constraint before "of" is the m. */
function atLeast(context: Context, span: Span, level: number): Logic | undefined {
  const { tokens, spans } = context;
  const [first, end] = inside(context, span);
  for (let index = first; index < end; index++) {
    const here = spans[index];
    if (here === undefined || here.constraint.role !== 'count') continue;
    const { lower, upper, amount } = here.constraint;
    const least = lower?.value ?? amount?.value;
    const of = memberCount(tokens, here.next);
    if (least === undefined || of === undefined) continue;
    const colon = findAtDepth(context, { from: of.next, next: span.next }, (at) => wordAt(tokens, at) === ':');
    const list: Span = { from: colon + 1, next: span.next };
    const members =
      colon === -1 || list.from >= list.next
        ? []
        : divided(context, list, (at) => /^(?:,|;|or)$/.test(wordAt(tokens, at)));
    return {
      kind: 'atLeast',
      range: rangeOf(tokens, span.from, span.next),
      least,
      most: upper?.value ?? amount?.value,
      of: of.count,
      parts: members.map((part) => readSequence(context, part, level + 1)),
    };
  }
  return undefined;
}

/** "of the following six": the number when it is said. Undefined when no list is meant ("at least one of his parents"). */
function memberCount(
  tokens: Tokens,
  at: number,
): { readonly count: number | undefined; readonly next: number } | undefined {
  let next = at;
  if (wordAt(tokens, next) === 'out') next++;
  if (wordAt(tokens, next) !== 'of') return undefined;
  next++;
  let isList = false;
  let count: number | undefined;
  for (let i = 0; i < 4; i++, next++) {
    const word = wordAt(tokens, next);
    if (word === 'following' || word === 'below' || word === 'these') isList = true;
    else if (word !== 'the' && word !== 'those' && word !== 'any') {
      const number = numberAt(tokens, next);
      if (number === undefined) break;
      count = number.value;
      next = number.next - 1;
      isList = true;
    }
  }
  return isList ? { count, next } : undefined;
}

/** "not …", or the constraints of a clause that nothing divides: all hold together. */
function readClause(context: Context, span: Span, level: number): Logic {
  const { tokens } = context;
  const [first, end] = inside(context, span);
  const negation = level > DEEPEST ? -1 : negationBefore(context, span, first);
  if (negation !== -1) {
    const part = readClause(context, { from: negation + 1, next: span.next }, level + 1);
    return { kind: 'not', range: rangeOf(tokens, negation, span.next), part };
  }
  const parts: Logic[] = [];
  for (let index = first; index < end; index++) {
    const here = context.spans[index];
    if (here !== undefined) parts.push({ kind: 'constraint', range: here.constraint.range, constraint: index });
  }
  return joined(context, isAlternative(context, first, end) ? 'or' : 'and', span, parts);
}

/** "AST or ALT ≤ 2.5 x ULN": subjects that share a bound are joined by their own word. */
function isAlternative({ tokens, spans }: Context, first: number, end: number): boolean {
  if (end - first < 2) return false;
  const shared = spans.slice(first, end).every((span) => span.from === spans[first]?.from);
  const [one, two] = [spans[first]?.constraint.subject, spans[first + 1]?.constraint.subject];
  if (!shared || one === undefined || two === undefined) return false;
  return /\bor\b/i.test(tokens.written.slice(one.range.end, two.range.start));
}

function negationBefore({ tokens, spans }: Context, span: Span, first: number): number {
  const bound = spans[first];
  const end = Math.min(span.from + 3, bound?.from ?? span.next);
  for (let at = span.from; at < end; at++) if (NEGATIONS.has(wordAt(tokens, at))) return at;
  return -1;
}
