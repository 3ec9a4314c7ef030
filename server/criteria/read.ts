// Reads one criterion: tokens, then constraints, then logic.
import { constraintsOf } from './constraints';
import { lex } from './lexer';
import { logicOf } from './logic';
import type { CriterionReading } from './reading';

/** Reads a text. Never fails; linear in its length. */
export function readCriterion(text: string): CriterionReading {
  const tokens = lex(text);
  const spans = constraintsOf(tokens);
  return { text, constraints: spans.map(({ constraint }) => constraint), logic: logicOf(tokens, spans) };
}
