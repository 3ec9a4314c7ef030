// Subjects: what a bound is about. The names that the registry tables know, else the noun phrase as written.
//
//   "DAS28 ≥ 3.2"                       before the bound
//   "AST, ALT ≤ 2.5 x ULN"              several with one bound
//   "potassium < 3.5 or > 5.1 mEq/L"    one with several bounds
//   "≥ 140 mmHg systolic"               behind it
//   "Renal failure (creatinine > 2)"    inside the bracket first, before it when nothing stands inside
import { mayBeginSubject, subjectAt } from '../registry/subjectNames';
import type { Expression } from './expression';
import { isNumberAt, type Tokens, wordAt } from './lexer';
import { isPartOfName } from './names';
import { wordSet } from './phraseTable';
import type { Span } from './quantities';
import type { Subject } from './reading';

export interface SubjectSpan extends Span {
  readonly kind: Subject['kind'];
  readonly id: string | undefined;
  readonly ambiguous: readonly string[];
  /** Of an age: the noun phrase before it, which may say whose ("women over 45 years of age"). */
  readonly phraseBefore?: Span | undefined;
}

const NOTHING_AMBIGUOUS: readonly string[] = [];
const AGE_WORDS = wordSet('age ages aged');

/** The names in a text, in order, none inside another; and where they are, so that none has to be looked for. */
export interface KnownSubjects {
  readonly spans: readonly SubjectSpan[];
  /** For each token, and for the end: how many names end at or before it. */
  readonly endedBefore: readonly number[];
}

/** All names of the tables and words for age in the text. */
export function knownSubjects(tokens: Tokens): KnownSubjects {
  const spans: SubjectSpan[] = [];
  const { words, originals, count } = tokens;
  for (let at = 0; at < count; ) {
    const word = words[at] ?? '';
    const match = mayBeginSubject(word) ? subjectAt(words, at, originals) : undefined;
    if (match !== undefined) {
      const kind = match.id === 'age' ? 'age' : match.kind;
      spans.push({ from: at, next: at + match.length, kind, id: match.id, ambiguous: match.ambiguous });
      at += match.length;
      continue;
    }
    if (AGE_WORDS.has(word)) {
      spans.push({ from: at, next: at + 1, kind: 'age', id: 'age', ambiguous: NOTHING_AMBIGUOUS });
    }
    at++;
  }
  const endedBefore: number[] = [];
  for (let at = 0, ended = 0; at <= count; at++) {
    while (ended < spans.length && (spans[ended]?.next ?? 0) <= at) ended++;
    endedBefore.push(ended);
  }
  return { spans, endedBefore };
}

/** Ends of the clause that a subject may stand in. */
const CLAUSE_ENDS = wordSet('; . ! ?');
/** Between a subject and its bound. */
const LINKS = wordSet(
  `is are was were be been being of : - = , a an the must should shall will may can has have had having with at score scores
  level levels value values count counts known and / or to on in for total as that which by not no least measured
  calculated estimated reported defined documented result results range between from past last previous prior preceding recent next
  following coming current grade grades class classes stage stages category phase time dose doses ; > < ≥ ≤`,
);
/** Words that end a noun phrase to the left of a bound. */
const PHRASE_ENDS = wordSet(
  `, ; . : ( ) [ ] and or but if when while with without who whom whose that which than then is are was were be been being has have
  had having must should shall will may can could would do does did not no any all each every patients patient subjects subject
  participants participant people individuals persons those they during before after prior since until unless except excluding
  including include includes because due via by from into such receiving received receive taking took take using used use
  treated treatment-naive underwent undergone undergoing either both willing able agree agrees plus younger older respectively only ; = < > ≤ ≥ /`,
);
const DETERMINERS = wordSet('a an the his her their its this these those of following');
/** How many words of a noun phrase are taken. */
const LONGEST_PHRASE = 8;

/**
 * The subjects of an expression. `clauseStart`: the token behind the previous expression of the same clause;
 * `previous`: the subjects of that expression, which hold on where nothing else is named ("< 3.5 or > 5.1").
 */
export function subjectsOf(
  tokens: Tokens,
  known: KnownSubjects,
  { from, next, unit, reference, isWithin }: Expression,
  clauseStart: number,
  previous: readonly SubjectSpan[],
): readonly SubjectSpan[] {
  const inside = ageInside(known, from, next);
  const start = clauseStartBefore(tokens, from, clauseStart);
  if (inside !== undefined) return [{ ...inside, phraseBefore: phraseBefore(tokens, from, start) }];
  const before = lastKnown(tokens, known, start, from);
  if (before !== -1) return withNeighbours(tokens, known, before, start);
  const isContinued = previous.length > 0 && continues(tokens, clauseStart, from);
  const isCount = reference === undefined && (unit === undefined || unit.match.ucum.startsWith('{'));
  const isTime = unit?.match.dimension === 'time';
  const behind = knownBehind(tokens, known, next);
  if (behind !== undefined) return [behind];
  if (isContinued) return previous;
  const phrase =
    phraseBefore(tokens, from, start) ??
    (isCount ? thingsBehind(tokens, next) : isTime && !isWithin ? lastingBehind(tokens, next) : undefined);
  return phrase === undefined ? [] : [phrase];
}

/** "under the age of 16", "18 years of age": the word stands inside the bound. */
function ageInside({ spans, endedBefore }: KnownSubjects, from: number, next: number): SubjectSpan | undefined {
  for (let index = endedBefore[from] ?? 0; (spans[index]?.next ?? next + 1) <= next; index++) {
    if (spans[index]?.kind === 'age') return spans[index];
  }
  return undefined;
}

/** What is counted: "at least two [episodes of sinusitis]". */
function thingsBehind(tokens: Tokens, at: number): SubjectSpan | undefined {
  let end = at;
  while (
    end < at + LONGEST_THINGS &&
    /^[a-z-]/.test(wordAt(tokens, end)) &&
    !PHRASE_ENDS.has(wordAt(tokens, end)) &&
    !THING_ENDS.has(wordAt(tokens, end))
  )
    end++;
  if (end === at || wordAt(tokens, at) === '-') return undefined;
  return { from: at, next: end, kind: 'phrase', id: undefined, ambiguous: NOTHING_AMBIGUOUS };
}

/** What lasts: "at least 3 months of [back pain]"; what a time window is counted from ("within 72 hours of …") lasts nothing. */
const lastingBehind = (tokens: Tokens, at: number): SubjectSpan | undefined =>
  wordAt(tokens, at) === 'of' ? thingsBehind(tokens, at + 1) : undefined;

const LONGEST_THINGS = 5;
const THING_ENDS = wordSet('out of in on at for to as per the this these');

/** Where the clause of a token begins; a bracket that is still open does not end it. */
function clauseStartBefore(tokens: Tokens, at: number, least: number): number {
  for (let i = at - 1; i >= least; i--) {
    if (CLAUSE_ENDS.has(wordAt(tokens, i)) && !isAbbreviationDot(tokens, i)) return i + 1;
  }
  return least;
}

const isAbbreviationDot = (tokens: Tokens, at: number): boolean =>
  wordAt(tokens, at) === '.' && tokens.starts[at + 1] === tokens.ends[at];

/** The index of the last name inside [start, end); -1 when there is none. */
function lastKnown(tokens: Tokens, { spans, endedBefore }: KnownSubjects, start: number, end: number): number {
  const last = (endedBefore[end] ?? 0) - 1;
  if ((spans[last]?.from ?? -1) < start) return -1;
  return last > 0 && isInBracketsOf(tokens, spans[last - 1], spans[last], end, start) ? last - 1 : last;
}

/** "AUDIT (alcohol use …) ≥ 8": what stands in brackets behind a name explains the name. */
function isInBracketsOf(
  tokens: Tokens,
  outer: SubjectSpan | undefined,
  inner: SubjectSpan | undefined,
  end: number,
  start: number,
): boolean {
  if (outer === undefined || inner === undefined || outer.from < start || wordAt(tokens, outer.next) !== '(')
    return false;
  for (let at = inner.next; at < end; at++) if (wordAt(tokens, at) === ')') return inner.from > outer.next;
  return false;
}

/** "AST, ALT", "AST and/or ALT", "AST (SGOT) or ALT (SGPT)": the names before it that share the bound. */
function withNeighbours(tokens: Tokens, known: KnownSubjects, index: number, start: number): readonly SubjectSpan[] {
  const last = known.spans[index];
  if (last === undefined) return [];
  const subjects = [last];
  let first = last;
  for (let i = index - 1; i >= 0; i--) {
    const span = known.spans[i];
    if (span === undefined || span.from < start || span.kind === 'age') break;
    if (!areListed(tokens, span.next, first.from)) break;
    if (!subjects.some((s) => s.id === span.id)) subjects.unshift(span);
    first = span;
  }
  return subjects;
}

const LIST_WORDS = wordSet(', / and or & ( ) [ ] serum plasma the both either');

function areListed(tokens: Tokens, from: number, next: number): boolean {
  if (next - from > 5) return false;
  for (let i = from; i < next; i++) if (!LIST_WORDS.has(wordAt(tokens, i))) return false;
  return next > from;
}

/** True when only joining words stand between two bounds. */
function continues(tokens: Tokens, from: number, next: number): boolean {
  if (next - from > 6) return false;
  for (let i = from; i < next; i++) if (!JOINING.has(wordAt(tokens, i))) return false;
  return true;
}

const JOINING = wordSet(
  'and or , but / to - & ( ) also not is be in for the past last previous prior preceding during over next men women males females male female if',
);

const BEHIND_LINKS = wordSet("of in on for the total serum '");

function knownBehind(tokens: Tokens, known: KnownSubjects, at: number): SubjectSpan | undefined {
  let next = at;
  while (BEHIND_LINKS.has(wordAt(tokens, next)) && next < at + 3) next++;
  // "18 ≤ age", but not "18 years of age".
  const span = known.spans[known.endedBefore[next] ?? 0];
  return span?.from === next && (span.kind !== 'age' || next === at) ? span : undefined;
}

/** The noun phrase before a bound: "Delay from onset of symptoms" of "… to inclusion of more than 10 days" it is not. */
function phraseBefore(tokens: Tokens, at: number, start: number): SubjectSpan | undefined {
  let end = at;
  while (end > start && (LINKS.has(wordAt(tokens, end - 1)) || /^[([{]$/.test(wordAt(tokens, end - 1)))) end--;
  // "Thrombocytopenia (platelets …) > 5": a bracket before the bound belongs to the phrase before it.
  let from = end;
  while (
    from > start &&
    from > end - LONGEST_PHRASE &&
    !PHRASE_ENDS.has(wordAt(tokens, from - 1)) &&
    (!isNumberAt(tokens, from - 1) || isPartOfName(tokens, from - 1))
  ) {
    from--;
  }
  while (from < end && DETERMINERS.has(wordAt(tokens, from))) from++;
  const isWord = /^[a-zµα-ω]/.test(wordAt(tokens, end - 1)) || isPartOfName(tokens, end - 1);
  if (from >= end || !isWord) return undefined;
  return { from, next: end, kind: 'phrase', id: undefined, ambiguous: NOTHING_AMBIGUOUS };
}
