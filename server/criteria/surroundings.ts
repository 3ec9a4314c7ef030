// What stands around a bound: the anchor of a time window, and whom the bound is for.
//
//   "within 72 hours of positive blood culture results"     anchor: around "positive blood culture results"
//   "in the past 6 months"                                  anchor: before now
//   "(< 5 x ULN if liver metastases are present)"           population: "if liver metastases are present"
//   "≥ 13 g/dL in men"   "> 450 ms (women)"                 population: "in men", "women"
import type { Expression } from './expression';
import { rangeOf, type Tokens, wordAt } from './lexer';
import { phraseTable, wordSet } from './phraseTable';
import type { Span } from './quantities';
import type { Anchor } from './reading';

const DIRECTIONS = phraseTable<Anchor['direction']>([
  ['before | prior to | prior | preceding | ahead of | until | leading up to | earlier than', 'before'],
  ['after | following | since | post | from | later than | subsequent to', 'after'],
  ['ago', 'before'],
]);
const PAST = wordSet('past last previous prior preceding recent');
const COMING = wordSet('next following coming');
const PHRASE_ENDS = wordSet('; . ( ) [ ] : , and or but if unless except with who that which');
const LONGEST_ANCHOR = 14;

/** What a window counts from; undefined when the text does not say. */
export function anchorOf(tokens: Tokens, { from, next, isWithin }: Expression, end: number): Anchor | undefined {
  // "within 72 hours of onset", but "6 months of treatment".
  const isAround = isWithin && /^(?:of|around)$/.test(wordAt(tokens, next));
  const direction = isAround ? { meaning: 'around' as const, next: next + 1 } : DIRECTIONS(tokens, next);
  if (direction !== undefined) {
    return anchorAt(tokens, next, direction.next, end, direction.meaning);
  }
  // The word stands before the expression ("in the past 6 months") or inside it ("within the past 6 months").
  for (let i = Math.max(0, from - 1); i < next; i++) {
    if (PAST.has(wordAt(tokens, i))) return anchor(tokens, i, i + 1, 'before');
    if (COMING.has(wordAt(tokens, i))) return anchor(tokens, i, i + 1, 'after');
  }
  return undefined;
}

/** The last anchor that a text names by itself: "before screening" of a lead-in. */
export function anchorIn(tokens: Tokens): Anchor | undefined {
  for (let at = tokens.count - 2; at >= 0; at--) {
    const direction = DIRECTIONS(tokens, at);
    if (direction !== undefined && direction.next < tokens.count)
      return anchorAt(tokens, at, direction.next, tokens.count, direction.meaning);
  }
  return undefined;
}

/** The anchor from its preposition at `from`; its words begin at `next` and end before `end`. */
function anchorAt(tokens: Tokens, from: number, next: number, end: number, direction: Anchor['direction']): Anchor {
  let last = next;
  while (last < end && last < next + LONGEST_ANCHOR && !PHRASE_ENDS.has(wordAt(tokens, last))) last++;
  return anchor(tokens, from, last, direction);
}

function anchor(tokens: Tokens, from: number, next: number, direction: Anchor['direction']): Anchor {
  const range = rangeOf(tokens, from, next);
  return { range, text: tokens.written.slice(range.start, range.end), direction };
}

const GROUPS = wordSet(
  'men women man woman males females male female boys girls adults children premenopausal postmenopausal',
);
const OPENERS = wordSet('in for among');
const CONDITIONS = wordSet('if when unless');

/** True for a phrase that ends in people of one sex or age: "women", "adult men". */
export const isGroup = (tokens: Tokens, { next }: Span): boolean =>
  GROUPS.has(wordAt(tokens, next - 1)) && !/^(?:and|or|\/|&)$/.test(wordAt(tokens, next - 2));

/** "in men", "(women)", "for patients with liver metastases", "if …", behind the bound. */
export function populationBehind(tokens: Tokens, { next }: Expression, end: number): Span | undefined {
  let at = next;
  if (wordAt(tokens, at) === '(' || wordAt(tokens, at) === ',' || wordAt(tokens, at) === '[') at++;
  const word = wordAt(tokens, at);
  if (GROUPS.has(word)) return { from: at, next: at + 1 };
  const isGroup = OPENERS.has(word) && isGroupBehind(tokens, at + 1);
  if (!isGroup && !CONDITIONS.has(word)) return undefined;
  let last = at + 1;
  while (last < end && !POPULATION_ENDS.has(wordAt(tokens, last))) last++;
  return { from: at, next: last };
}

const POPULATION_ENDS = wordSet('; . ( ) [ ] , and or');
const ARTICLES = wordSet('the all adult patients subjects participants those individuals');

function isGroupBehind(tokens: Tokens, at: number): boolean {
  if (GROUPS.has(wordAt(tokens, at))) return true;
  if (!ARTICLES.has(wordAt(tokens, at))) return false;
  const following = wordAt(tokens, at + 1);
  return (
    GROUPS.has(following) ||
    following === 'with' ||
    following === 'who' ||
    following === 'on' ||
    following === 'receiving'
  );
}
