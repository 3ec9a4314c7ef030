// range-empty-conjunction: two limits joined by "and" that no value can meet together.
import type { Constraint, CriterionReading } from '../../criteria/reading';
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import type { TextRange } from '../../text/range';
import { criterionRule } from '../criterionRule';
import { exclusion, inclusion } from '../eligibility/criteriaExample';
import { quoted } from '../quoted';
import type { Report } from '../rule';
import { bounds, written } from './surroundingsOfBound';

export const rangeEmptyConjunction = criterionRule({
  id: 'range-empty-conjunction',
  category: 'logic',
  severity: 'error',
  summary: 'Two limits joined by "and" cannot both hold.',
  why: 'As written, the criterion applies to no one; an exclusion that was meant to protect participants excludes nobody.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'eligibility',
      text: exclusion('1. BMI ⟦< 18 and > 35 kg/m2⟧.'),
      fixed: exclusion('1. BMI < 18 or > 35 kg/m2.'),
    },
    {
      section: 'eligibility',
      text: inclusion('1. Total IgE ⟦less than 30 kU/L and greater than 700 kU/L⟧.'),
      fixed: inclusion('1. Total IgE less than 30 kU/L or greater than 700 kU/L.'),
    },
    {
      section: 'eligibility',
      text: exclusion(
        '1. BMI > 18 and < 35 kg/m2; age below 18 or above 75 years.',
        '2. QTc < 300 ms in men and > 500 ms in women.',
        '3. Fever above 38 °C for more than 7 days and within 3 months of screening.',
        '4. Systolic pressure below 90 mmHg and diastolic pressure above 110 mmHg.',
      ),
      note: 'Limits for two groups, or of two measurements, can both hold.',
    },
  ],
  limits: ['Only where nothing but "and" and the name itself stands between the two limits.'],
  precision:
    '8 findings on 1,051 public records and 10,861 annotated criteria of other records, all read, all right: an "or" was meant in each.',
  triggers: { words: ['and'] },
  mayHold: /\d.*\band\b.*\d/i,
  check(said, report) {
    let before: Constraint | undefined;
    for (const constraint of bounds(said)) {
      const joint = before === undefined ? undefined : conjunction(said, before, constraint);
      if (before !== undefined && joint !== undefined && excludeEachOther(before, constraint)) {
        const range = { start: before.range.start, end: constraint.range.end };
        report({
          range,
          message: `No value can be ${quoted(written(said, range))}: the two limits exclude each other. Write "or" where either is enough, or correct the numbers.`,
          fixes: [{ title: 'Replace "and" by "or"', safe: false, edits: [replace(joint, 'or')] }],
        });
      }
      before = constraint;
    }
    reportWords(said.text, said.constraints, report);
  },
});

/** "Less than 18 years old and more than 40 years old": words between the limits that are read as something else. */
function reportWords(text: string, constraints: readonly Constraint[], report: Report): void {
  const match = IN_WORDS.exec(text);
  if (match === null || Number(match[3]) <= Number(match[1])) return;
  const joint = match.index + match[0].search(/ and /i) + 1;
  const isFound = constraints.some((first, i) => {
    const second = constraints[i + 1];
    return (
      second !== undefined && conjunction({ text }, first, second) !== undefined && excludeEachOther(first, second)
    );
  });
  if (isFound) return;
  report({
    range: { start: match.index, end: match.index + match[0].length },
    message: `No value can be ${quoted(match[0])}: the two limits exclude each other. Write "or" where either is enough, or correct the numbers.`,
    fixes: [
      {
        title: 'Replace "and" by "or"',
        safe: false,
        edits: [replace({ start: joint, end: joint + 'and'.length }, 'or')],
      },
    ],
  });
}

const IN_WORDS =
  /\b(?:less|lower|younger) than (?:or equal to )?(\d+)( years?(?: old| of age)?| kg\/m2)? and (?:more|greater|higher|older) than (?:or equal to )?(\d+)(?:\2|(?= years| kg|[.;]|$))/i;

/** The "and" between two constraints, when nothing else stands there. */
function conjunction(
  { text }: Pick<CriterionReading, 'text'>,
  first: Constraint,
  second: Constraint,
): TextRange | undefined {
  const gap = text.slice(first.range.end, second.range.start);
  const match = /^\s*,?\s*\band\b\s*(?:also\s+)?(\S+)?\s*$/i.exec(gap);
  if (match === null) return undefined;
  const name = match[1];
  if (name !== undefined && name.toLowerCase() !== first.subject?.text.toLowerCase()) return undefined;
  const start = first.range.end + gap.search(/and/i);
  return { start, end: start + 3 };
}

function excludeEachOther(first: Constraint, second: Constraint): boolean {
  if (first.role !== second.role || first.role === 'window' || !isSameSubject(first, second)) return false;
  if (first.population !== undefined || second.population !== undefined) return false;
  if (first.reference?.of !== second.reference?.of || first.per?.text !== second.per?.text) return false;
  if (first.unit !== undefined && second.unit !== undefined && first.unit.ucum !== second.unit.ucum) return false;
  const [below, above] = first.lower === undefined ? [first, second] : [second, first];
  if (below.lower !== undefined || above.upper !== undefined) return false;
  if (below.upper === undefined || above.lower === undefined) return false;
  return above.lower.value > below.upper.value;
}

function isSameSubject({ subject: first }: Constraint, { subject: second }: Constraint): boolean {
  if (first === undefined || second === undefined) return first === second;
  return first.id === second.id && first.range.start === second.range.start
    ? true
    : first.kind !== 'phrase' && first.kind === second.kind && first.id === second.id;
}
