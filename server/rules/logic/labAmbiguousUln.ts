// lab-ambiguous-uln: a multiple of the upper limit of normal without its multiplication sign, or of nothing at all.
import type { Constraint, CriterionReading } from '../../criteria/reading';
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import type { TextRange } from '../../text/range';
import { criterionRule } from '../criterionRule';
import { exclusion, inclusion } from '../eligibility/criteriaExample';
import { quoted } from '../quoted';
import { DIGITS } from '../triggers';
import { bounds, limitsOf, written } from './surroundingsOfBound';

export const labAmbiguousUln = criterionRule({
  id: 'lab-ambiguous-uln',
  category: 'logic',
  severity: 'hint',
  summary: 'A multiple of the limit of normal lacks its multiplication sign, or what it is a multiple of.',
  why: '"2.5 ULN" and "2.5 times" leave it to the reader what is multiplied; "2.5 × ULN" does not.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'eligibility',
      text: inclusion('1. ALT ≤ ⟦2.5ULN⟧ (≤ 5 ULN with liver metastases).'),
      fixed: inclusion('1. ALT ≤ 2.5 × ULN (≤ 5 × ULN with liver metastases).'),
      note: 'One finding a criterion; the fix answers all of it.',
    },
    { section: 'eligibility', text: exclusion('1. AST or ALT more than ⟦3 times⟧.') },
    {
      section: 'eligibility',
      text: exclusion(
        '1. ALT > 3 × ULN, AST > 3 times the upper limit of normal.',
        '2. PTT more than 1.5 times control; creatinine twice the baseline value.',
      ),
    },
  ],
  limits: ['"Three times" is left alone where anything follows that could be what it multiplies.'],
  precision:
    '21 findings on 1,051 public records and 10,861 annotated criteria of other records, all read, all lack the sign.',
  triggers: { signs: DIGITS },
  mayHold: /\d.*(?:[uU][lLnN][nNlLtT]|upper|limit|times)/,
  check(said, report) {
    const unsigned: TextRange[] = [];
    for (const constraint of bounds(said)) {
      const { reference } = constraint;
      const number = limitsOf(constraint).at(-1) ?? constraint.amount;
      if (number === undefined) continue;
      if (reference === undefined) {
        if (isOfNothing(said, constraint) && constraint.unit !== undefined) {
          const range = { start: number.range.start, end: constraint.unit.range.end };
          report({
            range,
            message: `${quoted(written(said, range))} does not say what is multiplied. If the upper limit of normal is meant, write "× ULN".`,
          });
        }
        continue;
      }
      const between = written(said, { start: number.range.end, end: reference.range.start });
      const isMalformed = constraint.doubts.some(
        ({ kind, range }) => kind === 'unit-malformed' && range.start === reference.range.start,
      );
      if (
        isMalformed &&
        between.trim() === '' &&
        number.written === 'digits' &&
        !/[x×*]\s*$/i.test(said.text.slice(0, number.range.start))
      )
        unsigned.push({ start: number.range.start, end: reference.range.end });
    }
    const [first] = unsigned;
    if (first === undefined) return;
    const more = unsigned.length > 1 ? ` The criterion has ${unsigned.length} of them.` : '';
    report({
      range: first,
      message: `In ${quoted(written(said, first))} the multiplication sign is missing, so it can be read as a sum or a unit.${more} Write "×" before the limit.`,
      fixes: [
        {
          title: unsigned.length > 1 ? 'Add all missing "×"' : 'Add "×"',
          safe: true,
          edits: unsigned.map((range) => signed(said, range)),
        },
      ],
    });
  },
});

function signed(said: CriterionReading, range: TextRange): ReturnType<typeof replace> {
  const text = written(said, range);
  const number = /^[\d.,]+/.exec(text)?.[0] ?? '';
  const gap = /^\s*/.exec(text.slice(number.length))?.[0].length ?? 0;
  const start = range.start + number.length;
  return replace({ start, end: start + gap }, ' × ');
}

function isOfNothing(said: CriterionReading, { subject, unit, range }: Constraint): boolean {
  if (unit?.ucum !== '{times}' || subject?.kind !== 'analyte') return false;
  return /^\s*(?:[.;)]|$)/.test(said.text.slice(range.end));
}
