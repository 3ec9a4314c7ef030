// Reads one criterion: tokens, then constraints, then, when it is asked for, their logic.
import { type ConstraintSpan, constraintsOf } from './constraints';
import { lex, type Tokens } from './lexer';
import { logicOf } from './logic';
import type { Constraint, CriterionReading, Logic } from './reading';

/** Reads a text. Never fails; linear in its length. */
export function readCriterion(text: string): CriterionReading {
  const tokens = lex(text);
  return new Reading(text, tokens, constraintsOf(tokens));
}

/** Few ask for the logic, and it is a third of the work: it is kept when it has been asked for. */
class Reading implements CriterionReading {
  readonly text: string;
  readonly constraints: readonly Constraint[];
  readonly #tokens: Tokens;
  readonly #spans: readonly ConstraintSpan[];
  #logic: Logic | undefined;

  constructor(text: string, tokens: Tokens, spans: readonly ConstraintSpan[]) {
    this.text = text;
    this.constraints = spans.map(({ constraint }) => constraint);
    this.#tokens = tokens;
    this.#spans = spans;
  }

  get logic(): Logic {
    this.#logic ??= logicOf(this.#tokens, this.#spans);
    return this.#logic;
  }
}
