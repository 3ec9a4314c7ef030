// Numbers that count nothing: parts of names, and the numbers of items.
import { isGlued, isNumberAt, type Tokens, wordAt } from './lexer';
import { wordSet } from './phraseTable';
import { STAGING } from './roles';

/** Words before a number that make it a name: "day 1" of a schedule, "version 2.0", "type 2". */
const NAMING = wordSet(
  `type types version day group groups cohort cohorts arm part exon visit hepatitis
  study appendix section criterion criteria number no # table guideline guidelines covid vitamin interleukin il dsm icd`,
);
/** Words that may stick to the number they speak of. */
const GLUING = wordSet('age ages aged bmi x grade stage class');

/** A number that counts nothing: part of a name, or the number of an item ("2)"). */
export const isName = (tokens: Tokens, at: number): boolean =>
  isNumberAt(tokens, at) && (isPartOfName(tokens, at) || isNamed(tokens, at) || isItemNumber(tokens, at));

/** It sticks to letters, with or without a hyphen: "HER2", "PHQ-9", "IL-6"; not "stage-3". */
export function isPartOfName(tokens: Tokens, at: number): boolean {
  if (!isGlued(tokens, at)) return false;
  const before = wordAt(tokens, at - 1);
  if (/^[a-zµα-ω]/.test(before)) return !GLUING.has(before);
  const earlier = wordAt(tokens, at - 2);
  return before === '-' && isGlued(tokens, at - 1) && /^[a-zα-ω)]/.test(earlier) && !STAGING.has(earlier);
}

/** "type 2", "version 2.0" (a whole number, or one behind "version") */
const isNamed = (tokens: Tokens, at: number): boolean => {
  const before = wordAt(tokens, at - 1);
  return before === 'version' || (NAMING.has(before) && Number.isInteger(tokens.values[at]));
};

/** "1. Age", "2) ...", "(3) ...": at the beginning or behind the end of a sentence or item. */
function isItemNumber(tokens: Tokens, at: number): boolean {
  const after = wordAt(tokens, at + 1);
  const opens = wordAt(tokens, at - 1) === '(' && after === ')';
  if (opens) return (tokens.values[at] ?? 99) < 30 && !/^[a-z]/.test(wordAt(tokens, at - 2));
  if (after !== ')' && after !== '.' && after !== ']') return false;
  if (at === 0) return true;
  const before = wordAt(tokens, at - 1);
  return after !== '.'
    ? before === ';' || before === '.' || before === ',' || before === ':'
    : (before === '.' || before === ';') && isGlued(tokens, at + 1);
}
