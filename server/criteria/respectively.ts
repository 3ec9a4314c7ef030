// "Above 20 g and 30 g for women and men respectively": bounds and what they are for, told off one by one.
import type { End, Expression } from './expression';
import { type Tokens, wordAt } from './lexer';
import { wordSet } from './phraseTable';

const JOINING = wordSet('and or , / &');
/** How far behind the last bound the word may stand. */
const REACH = 12;

/** Expressions [first, end) that one "respectively" speaks of. */
export interface Told {
  readonly first: number;
  readonly end: number;
}

/** The runs of expressions that a "respectively" speaks of; none in most texts. */
export function toldOff(tokens: Tokens, expressions: readonly Expression[]): readonly Told[] {
  if (!tokens.words.includes('respectively')) return [];
  const runs: Told[] = [];
  for (let first = 0; first < expressions.length; ) {
    let end = first + 1;
    while (end < expressions.length && areJoined(tokens, expressions[end - 1], expressions[end])) end++;
    if (end - first > 1 && isToldBehind(tokens, expressions[end - 1])) runs.push({ first, end });
    first = end;
  }
  return runs;
}

function areJoined(tokens: Tokens, one: Expression | undefined, two: Expression | undefined): boolean {
  if (one === undefined || two === undefined || two.from - one.next > 2 || two.from === one.next) return false;
  for (let at = one.next; at < two.from; at++) if (!JOINING.has(wordAt(tokens, at))) return false;
  return true;
}

function isToldBehind(tokens: Tokens, last: Expression | undefined): boolean {
  if (last === undefined) return false;
  const end = Math.min(tokens.count, last.next + REACH);
  for (let at = last.next; at < end; at++) {
    const word = wordAt(tokens, at);
    if (word === 'respectively') return true;
    if (word === ';' || word === '.') return false;
  }
  return false;
}

/** Amounts behind a bound of their run have its comparator: "above 20 g and 30 g". */
export function withComparators(expressions: readonly Expression[], runs: readonly Told[]): readonly Expression[] {
  if (runs.length === 0) return expressions;
  const all = expressions.slice();
  for (const { first, end } of runs) {
    const leader = all[first];
    if (leader === undefined) continue;
    for (let index = first + 1; index < end; index++) {
      const amount = all[index];
      if (amount?.amount === undefined) continue;
      const as = (like: End | undefined): End | undefined =>
        like === undefined || amount.amount === undefined ? undefined : { ...amount.amount, inclusive: like.inclusive };
      if (leader.lower === undefined && leader.upper === undefined) continue;
      all[index] = { ...amount, lower: as(leader.lower), upper: as(leader.upper), amount: undefined };
    }
    // "3 and 5 x ULN": the unit of the last is that of all.
    const last = all[end - 1];
    for (let index = first; index < end - 1; index++) {
      const one = all[index];
      if (one === undefined || last === undefined || one.unit !== undefined || one.reference !== undefined) continue;
      all[index] = { ...one, unit: last.unit, reference: last.reference };
    }
  }
  return all;
}

const PEOPLE = wordSet('women men females males female male girls boys adults children');

/** The words behind a run that it is told off to: the tokens of "women" and "men", when they are as many as the bounds. */
export function toldPeople(
  tokens: Tokens,
  expressions: readonly Expression[],
  { first, end }: Told,
): readonly number[] {
  const last = expressions[end - 1];
  const found: number[] = [];
  if (last === undefined) return found;
  for (let at = last.next; at < tokens.count && wordAt(tokens, at) !== 'respectively'; at++) {
    if (PEOPLE.has(wordAt(tokens, at))) found.push(at);
  }
  return found.length === end - first ? found : [];
}
