// Readings of criteria as short lines, for tests: "value das28 >= 3.2", "age age 18..65 a", "window surgery <= 4 wk | before screening".
import { readCriterion } from '../../server/criteria/read';
import type { Bound, Constraint, CriterionReading, Logic } from '../../server/criteria/reading';

/** `[role] [subject id or text] [bounds] [unit] [× ULN] [per] [| anchor] [{population}] [!doubt]` */
export function constraintLine({
  role,
  subject,
  lower,
  upper,
  amount,
  unit,
  lowerUnit,
  reference,
  per,
  anchor,
  population,
  doubts,
}: Constraint): string {
  return [
    role,
    subject?.id ?? (subject === undefined ? '-' : JSON.stringify(subject.text)),
    bounds(lower, upper, amount),
    lowerUnit === undefined ? '' : `(from ${lowerUnit.ucum})`,
    unit?.ucum ?? '',
    reference === undefined ? '' : `x ${reference.of}`,
    per === undefined ? '' : per.text,
    anchor === undefined ? '' : `| ${anchor.direction}: ${anchor.text}`,
    population === undefined ? '' : `{${population.text}}`,
    ...doubts.map(({ kind }) => `!${kind}`),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function bounds(lower: Bound | undefined, upper: Bound | undefined, amount: Bound | undefined): string {
  if (lower !== undefined && upper !== undefined) {
    if (lower.value === upper.value) return `= ${lower.value}`;
    return `${lower.inclusive ? '[' : '('}${short(lower)}, ${short(upper)}${upper.inclusive ? ']' : ')'}`;
  }
  if (lower !== undefined) return `${lower.inclusive ? '>=' : '>'} ${short(lower)}`;
  if (upper !== undefined) return `${upper.inclusive ? '<=' : '<'} ${short(upper)}`;
  return amount === undefined ? '?' : `~ ${short(amount)}`;
}

const short = ({ value }: Bound): string => String(Number(value.toFixed(3)));

/** The logic with constraints as #0, #1 ... and text in quotes. */
export function logicLine(logic: Logic, { text }: CriterionReading): string {
  const line = (part: Logic): string => {
    switch (part.kind) {
      case 'constraint':
        return `#${part.constraint}`;
      case 'text':
        return JSON.stringify(text.slice(part.range.start, part.range.end));
      case 'and':
      case 'or':
        return `${part.kind}(${part.parts.map(line).join(', ')})`;
      case 'not':
        return `not(${line(part.part)})`;
      case 'except':
        return `except(${line(part.part)}, ${line(part.exception)})`;
      case 'atLeast':
        return `${part.least}${part.most === undefined ? '+' : `..${part.most}`} of ${part.of ?? '?'}(${part.parts.map(line).join(', ')})`;
    }
  };
  return line(logic);
}

export const constraintLines = (text: string): readonly string[] => readCriterion(text).constraints.map(constraintLine);

export function logicOfText(text: string): string {
  const reading = readCriterion(text);
  return logicLine(reading.logic, reading);
}
