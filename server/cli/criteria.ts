// `criteria`: criteria in, their constraints out, one JSON object a line; a filter that keeps nothing.

import { readCriterion } from '../criteria/read';
import type { Bound, Constraint, Logic } from '../criteria/reading';
import type { CliHost } from './processHost';

const EXIT_CLEAN = 0;
const EXIT_TROUBLE = 2;

/**
 * Answers every line of standard input that is not blank with one line, in order, as soon as it is read. The result is
 * the exit code. A line that is no criterion is answered with its error, so that lines of both sides keep together.
 */
export async function runCriteria(host: CliHost): Promise<number> {
  let code = EXIT_CLEAN;
  let lineNumber = 0;
  const answer = (line: string): string => {
    lineNumber++;
    if (line.trim() === '') return '';
    const row = rowOf(line);
    if (typeof row !== 'string') return `${answerTo(row)}\n`;
    code = EXIT_TROUBLE;
    host.err(`trial-protocol: line ${lineNumber}: ${row}\n`);
    return `${JSON.stringify({ line: lineNumber, error: row })}\n`;
  };
  let rest = '';
  for await (const chunk of host.stdinChunks()) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    let answers = '';
    for (const line of lines) answers += answer(line);
    await host.out(answers);
    await host.flush();
  }
  await host.out(answer(rest));
  await host.flush();
  return code;
}

/** A line of the input; its other members are ignored. */
interface Row {
  readonly id: unknown;
  readonly text: string;
}

function answerTo({ id, text }: Row): string {
  const reading = readCriterion(text);
  return JSON.stringify({ id, items: reading.constraints.map(item), logic: logicJson(reading.logic) });
}

function rowOf(line: string): Row | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string') {
    return 'expected an object with "id" and "text"';
  }
  return { id: 'id' in value ? value.id : null, text: value.text };
}

/** Roman numerals name classes and are no numbers: they stand under `stages`. */
const boundJson = (bound: Bound | undefined): object | null =>
  bound === undefined || bound.written === 'numeral' ? null : { value: bound.value, incl: bound.inclusive };

const NO_STAGES: readonly number[] = [];

function stages(lower: Bound | undefined, upper: Bound | undefined, amount: Bound | undefined): readonly number[] {
  if ((lower ?? upper ?? amount)?.written !== 'numeral') return NO_STAGES;
  return [lower, upper, amount].flatMap((bound) => (bound === undefined ? [] : [bound.value]));
}

/** What is rarely there is left out. */
interface Item {
  readonly start: number;
  readonly end: number;
  readonly role: string;
  readonly subject: string | null;
  readonly subjectId: string | null;
  readonly low: object | null;
  readonly high: object | null;
  readonly unit: string | null;
  readonly window: object | null;
  amount?: number;
  stages?: readonly number[];
  per?: string;
  population?: string;
  doubts?: readonly string[];
}

function item({
  range,
  role,
  subject,
  lower,
  upper,
  amount,
  unit,
  reference,
  per,
  anchor,
  population,
  doubts,
}: Constraint): Item {
  const out: Item = {
    start: range.start,
    end: range.end,
    role,
    subject: subject?.text ?? null,
    subjectId: subject?.id ?? (role === 'age' ? 'age' : null),
    low: boundJson(lower),
    high: boundJson(upper),
    unit: reference === undefined ? (unit?.ucum ?? null) : `[${reference.of}]`,
    window: role === 'window' ? { anchor: anchor?.text ?? null, direction: anchor?.direction ?? null } : null,
  };
  // Set one by one: a spread of each costs more than the rest of the line.
  if (amount !== undefined) out.amount = amount.value;
  const named = stages(lower, upper, amount);
  if (named.length > 0) out.stages = named;
  if (per !== undefined) out.per = per.text;
  if (population !== undefined) out.population = population.text;
  if (doubts.length > 0) out.doubts = doubts.map(({ kind }) => kind);
  return out;
}

/** Constraints by their index in `items`, text as [start, end], everything else as an object of one member. */
function logicJson(logic: Logic): unknown {
  switch (logic.kind) {
    case 'constraint':
      return logic.constraint;
    case 'text':
      return [logic.range.start, logic.range.end];
    case 'and':
    case 'or':
      return { [logic.kind]: logic.parts.map(logicJson) };
    case 'not':
      return { not: logicJson(logic.part) };
    case 'except':
      return { except: [logicJson(logic.part), logicJson(logic.exception)] };
    case 'atLeast':
      return {
        atLeast: logic.least,
        ...(logic.most !== undefined && { atMost: logic.most }),
        ...(logic.of !== undefined && { count: logic.of }),
        of: logic.parts.map(logicJson),
      };
  }
}
