// Reads one criterion: tokens, then constraints, then, when it is asked for, their logic.
import { type ConstraintSpan, constraintsOf } from './constraints';
import { lex, type Tokens } from './lexer';
import { logicOf } from './logic';
import { mayHoldNumber } from './numbers';
import type { Constraint, CriterionReading, Logic } from './reading';

/** Reads a text. Never fails; linear in its length. */
export function readCriterion(text: string): CriterionReading {
  return new Reading(text, mayHoldNumber(text) ? constraintsOf(tokensOf(text)) : NO_CONSTRAINTS);
}

const NO_CONSTRAINTS: readonly ConstraintSpan[] = [];

let latest: Tokens | undefined;

/**
 * Tokens take more memory than what is made of them, so that no reading keeps its own. Whoever asks for the logic at once
 * finds those of the latest text here; later they are made again.
 */
function tokensOf(text: string): Tokens {
  if (latest?.written !== text) latest = lex(text);
  return latest;
}

/** Few ask for the logic, and it is a third of the work: it is kept when it has been asked for. */
class Reading implements CriterionReading {
  readonly text: string;
  readonly constraints: readonly Constraint[];
  readonly #spans: readonly ConstraintSpan[];
  #logic: Logic | undefined;

  constructor(text: string, spans: readonly ConstraintSpan[]) {
    this.text = text;
    this.constraints = spans.map(({ constraint }) => constraint);
    this.#spans = spans;
  }

  get logic(): Logic {
    this.#logic ??= logicOf(tokensOf(this.text), this.#spans);
    return this.#logic;
  }
}
