// Words behind a number that make it an age: "18 years old", "70-year-old", "6 months of age", "18 y/o".
import { isGlued, type Tokens, wordAt } from './lexer';

/** The index behind "old", "-old", "of age", "/o", ".o."; `at` itself when none stands there. */
export function behindAgeWords(tokens: Tokens, at: number): number {
  const word = wordAt(tokens, at);
  const following = wordAt(tokens, at + 1);
  if (word === 'old' || word === 'aged' || word === 'olds') return at + 1;
  if (word === '-' && (following === 'old' || following === 'olds')) return at + 2;
  if ((word === 'of' || word === 'in') && following === 'age') return at + 2;
  if ((word === '/' || word === '.') && following === 'o') return wordAt(tokens, at + 2) === '.' ? at + 3 : at + 2;
  if (word === 'age' && !isGlued(tokens, at)) return at + 1;
  return at;
}

export const isOld = (tokens: Tokens, at: number): boolean => behindAgeWords(tokens, at) > at;
