// Pieces of a criterion: what stands between brackets, commas and joining words, and which constraints are inside.
import type { ConstraintSpan } from './constraints';
import { type Tokens, wordAt } from './lexer';
import { wordSet } from './phraseTable';
import type { Span } from './quantities';

/** A criterion that is being divided. */
export interface Context {
  readonly tokens: Tokens;
  readonly spans: readonly ConstraintSpan[];
  /** The depth of brackets at each token. */
  readonly depths: readonly number[];
  /** For each opening bracket the token that closes it. */
  readonly closings: ReadonlyMap<number, number>;
  /** For each token the first constraint that does not end before it. */
  readonly firstSpan: readonly number[];
}

export function contextOf(tokens: Tokens, spans: readonly ConstraintSpan[]): Context {
  return { tokens, spans, ...bracketsOf(tokens), firstSpan: firstSpans(tokens, spans) };
}

function bracketsOf({ words }: Tokens): Pick<Context, 'depths' | 'closings'> {
  const open: number[] = [];
  const closings = new Map<number, number>();
  const depths = words.map((word, at) => {
    if (word === '(' || word === '[') return open.push(at) - 1;
    const opening = word === ')' || word === ']' ? open.pop() : undefined;
    if (opening !== undefined) closings.set(opening, at);
    return open.length;
  });
  return { depths, closings };
}

function firstSpans(tokens: Tokens, spans: readonly ConstraintSpan[]): readonly number[] {
  const first: number[] = [];
  let index = 0;
  for (let at = 0; at < tokens.count; at++) {
    while (index < spans.length && (spans[index]?.next ?? 0) <= at) index++;
    first.push(index);
  }
  return first;
}

/** The constraints inside a span: indexes [first, end). */
export function inside({ spans, firstSpan }: Context, { from, next }: Span): readonly [number, number] {
  const first = firstSpan[from] ?? spans.length;
  let end = first;
  while (end < spans.length && (spans[end]?.from ?? next) < next) end++;
  return [first, end];
}

export const hasConstraint = (context: Context, span: Span): boolean => {
  const first = context.firstSpan[span.from];
  return first !== undefined && (context.spans[first]?.from ?? span.next) < span.next;
};

/** The first token of a span for which `test` holds, outside of brackets and constraints; -1 when there is none. */
export function findAtDepth(
  context: Context,
  { from, next }: Span,
  test: (at: number) => boolean,
  base = baseDepth(context, { from, next }),
): number {
  for (let at = from; at < next; at++) {
    const span = context.spans[context.firstSpan[at] ?? -1];
    if (span !== undefined && span.from <= at) {
      at = span.next - 1;
      continue;
    }
    if (context.depths[at] === base && test(at)) return at;
  }
  return -1;
}

function baseDepth({ depths }: Context, { from, next }: Span): number {
  let least = Number.POSITIVE_INFINITY;
  for (let at = from; at < next; at++) least = Math.min(least, depths[at] ?? 0);
  return least;
}

/** A span without the brackets around all of it, and without joining words and stops at its ends. */
export function withoutBrackets(context: Context, span: Span): Span {
  const { tokens, closings } = context;
  const isEdge = (at: number): boolean => EDGES.has(wordAt(tokens, at)) && !isInConstraint(context, at);
  let { from, next } = span;
  for (;;) {
    if (from < next - 1 && isEdge(from)) from++;
    else if (from < next - 1 && isEdge(next - 1)) next--;
    else if (from < next - 2 && closings.get(from) === next - 1) {
      from++;
      next--;
    } else return { from, next };
  }
}

const EDGES = wordSet('; , . and or either both &');

export function divided(context: Context, span: Span, isDivider: (at: number) => boolean): readonly Span[] {
  const parts: Span[] = [];
  const base = baseDepth(context, span);
  let { from } = span;
  for (;;) {
    const at = findAtDepth(context, { from, next: span.next }, isDivider, base);
    const next = at === -1 ? span.next : at;
    if (next > from) parts.push({ from, next });
    if (at === -1) return parts;
    from = at + 1;
  }
}

export function isInConstraint({ spans, firstSpan }: Context, at: number): boolean {
  const span = spans[firstSpan[at] ?? -1];
  return span !== undefined && span.from <= at && at < span.next;
}
