// Reads one criterion: tokens, then constraints, then, when it is asked for, their logic.
import { lazily } from '../text/lazily';
import { constraintsOf } from './constraints';
import { lex } from './lexer';
import { logicOf } from './logic';
import type { CriterionReading } from './reading';

/** Reads a text. Never fails; linear in its length. */
export function readCriterion(text: string): CriterionReading {
  const tokens = lex(text);
  const spans = constraintsOf(tokens);
  // Few ask for the logic, and it is a fifth of the work.
  const logic = lazily(() => logicOf(tokens, spans));
  return {
    text,
    constraints: spans.map(({ constraint }) => constraint),
    get logic() {
      return logic();
    },
  };
}
