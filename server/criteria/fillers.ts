// Words that may stand between a comparator and its number: "at least [a total of] 18", "within [the past] 6 months".
import { type Tokens, wordAt } from './lexer';
import { wordSet } from './phraseTable';

const FILLERS = wordSet(
  `of the a an to age ages is was be : approximately about around ~ total aged than or equal equivalent by any single another =
  grade class stage nyha gina asa level`,
);
const MOST_FILLERS = 4;

/** The index behind the words between a comparator and its number. */
export function behindFillers(tokens: Tokens, at: number): number {
  let next = at;
  while (FILLERS.has(wordAt(tokens, next)) && next < at + MOST_FILLERS) next++;
  return next;
}

const WINDOW_WORDS = wordSet(
  'the a past last previous prior preceding recent next first following coming most approximately about ~ of initial',
);

/** The same behind "within". */
export function behindWindowWords(tokens: Tokens, at: number): number {
  let next = at;
  while (WINDOW_WORDS.has(wordAt(tokens, next)) && next < at + MOST_FILLERS) next++;
  return next;
}
