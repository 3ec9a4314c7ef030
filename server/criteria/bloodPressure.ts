// "BP > 140/90 mmHg": one bound of the systolic and one of the diastolic pressure.
import type { Expression } from './expression';
import { isGlued, isNumberAt, type Tokens, wordAt } from './lexer';
import { quantityAt } from './quantities';
import type { SubjectSpan } from './subjects';

/** The expression of the second number, with the comparator of the first; undefined where no pressures are meant. */
export function diastolicBehind(tokens: Tokens, first: Expression): Expression | undefined {
  const { next, lower, upper } = first;
  const value = (lower ?? upper)?.value ?? 0;
  const isPair =
    wordAt(tokens, next) === '/' &&
    isNumberAt(tokens, next + 1) &&
    (isGlued(tokens, next) || !isGlued(tokens, next + 1));
  if (
    !isPair ||
    first.unit !== undefined ||
    value < 60 ||
    value > 260 ||
    (lower === undefined) === (upper === undefined)
  )
    return undefined;
  const second = quantityAt(tokens, next + 1);
  if (second === undefined || second.value < 30 || second.value >= value) return undefined;
  if (second.unit !== undefined && second.unit.match.dimension !== 'pressure') return undefined;
  const like = (end: Expression['lower']): Expression['lower'] =>
    end === undefined
      ? undefined
      : { value: second.value, inclusive: end.inclusive, number: second.number, written: second.written };
  return {
    ...first,
    from: next + 1,
    next: second.next,
    lower: like(lower),
    upper: like(upper),
    unit: second.unit,
    doubts: second.doubts,
    isDiastolic: true,
  };
}

/** What the two numbers of a pair are about. */
export const pressureSubjects = (subjects: readonly SubjectSpan[], isDiastolic: boolean): readonly SubjectSpan[] =>
  subjects.map((subject) =>
    subject.id === 'blood-pressure' || subject.kind === 'phrase'
      ? { ...subject, kind: 'analyte', id: isDiastolic ? 'dbp' : 'sbp' }
      : subject,
  );
