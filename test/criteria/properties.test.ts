// What holds for the reading of any text: its parts lie inside it, its normal form reads the same, its time is linear.
import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lex } from '../../server/criteria/lexer';
import { lastNumber, mayHoldNumber } from '../../server/criteria/numbers';
import { normalForm } from '../../server/criteria/print';
import { readCriterion } from '../../server/criteria/read';
import type { Constraint, CriterionReading, Logic } from '../../server/criteria/reading';
import type { TextRange } from '../../server/text/range';
import { constraintLine } from './readings';

/** Words that criteria are made of, so that random texts are near to real ones. */
const PIECES = (
  'Age|age|years|DAS28|SDAI|hemoglobin|g/dL|platelets|x 10^9/L|x 109/L|≥|≤|>|<|=|>=|=>|at least|no more than|or more|or older|' +
  'between|and|or|not|no|except|unless|of the following|within|weeks|before screening|in the past|months|18|65|3.2|0,25|100,000|' +
  'three|twice|(|)|[|]|;|,|.|:|-|–|/|+|x ULN|ULN|%|mg/day|per day|men|women|respectively|NYHA|class|III|-|IV|20/40|140/90|mmHg|' +
  '或|＞|≧|１８|\\>|\\^|10\\^9|grade|ECOG|0-1|to|BMI|kg/m2|if|patients|for|half-lives|&gt;'
).split('|');
const criterion = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 24 })
  .map((pieces) => pieces.map(([piece, gap]) => piece + gap).join(''));
const anyText = fc.oneof(criterion, fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ maxLength: 80 }));

const inside = ({ start, end }: TextRange, outer: TextRange): boolean =>
  outer.start <= start && start <= end && end <= outer.end;

function rangesOf({
  range,
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
}: Constraint) {
  const parts = [subject, lower, upper, amount, unit, reference, per, anchor, population, ...doubts];
  return [range, ...parts.flatMap((part) => (part === undefined ? [] : [part.range]))];
}

/** Every node with the one it stands in. */
function* nodes(logic: Logic, outer: TextRange): Generator<readonly [Logic, TextRange]> {
  yield [logic, outer];
  if (logic.kind === 'and' || logic.kind === 'or' || logic.kind === 'atLeast') {
    for (const part of logic.parts) yield* nodes(part, logic.range);
  } else if (logic.kind === 'not') yield* nodes(logic.part, logic.range);
  else if (logic.kind === 'except') {
    yield* nodes(logic.part, logic.range);
    yield* nodes(logic.exception, logic.range);
  }
}

function expectWhole({ text, constraints, logic }: CriterionReading): void {
  const all = { start: 0, end: text.length };
  let start = 0;
  for (const constraint of constraints) {
    for (const range of rangesOf(constraint)) expect(inside(range, all)).toBe(true);
    expect(constraint.range.start).toBeGreaterThanOrEqual(start);
    start = constraint.range.start;
  }
  for (const [node, outer] of nodes(logic, all)) {
    expect(inside(node.range, outer)).toBe(true);
    if (node.kind === 'constraint') expect(constraints[node.constraint]?.range).toEqual(node.range);
    if (node.kind === 'and' || node.kind === 'or') {
      const starts = node.parts.map((part) => part.range.start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      expect(node.parts.length).toBeGreaterThan(1);
    }
  }
}

describe('any text', () => {
  it('gives parts that lie inside it, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => expectWhole(readCriterion(text))),
      { numRuns: 3000 },
    );
  });

  it('is looked at for numbers where it may hold any', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        if (lastNumber(lex(text)) !== -1) expect(mayHoldNumber(text)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('has tokens that do not overlap and leave nothing but blanks and backslashes between them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { starts, ends, count } = lex(text);
        let end = 0;
        for (let i = 0; i < count; i++) {
          expect(text.slice(end, starts[i])).toMatch(/^[\s\0-\x20\u200b-\u200d\ufeff]*$/);
          expect(ends[i]).toBeGreaterThan(starts[i] ?? 0);
          end = ends[i] ?? 0;
        }
      }),
      { numRuns: 2000 },
    );
  });
});

/** What a constraint says, without what its spelling was like. */
const saying = (constraint: Constraint): string => constraintLine({ ...constraint, doubts: [] });

const SENTENCES = [
  'Age ≥ 18 and ≤ 65 years',
  'DAS28 above 3.2 or SDAI of more than 11',
  'platelets of 100,000/mm3 or more',
  'blood pressure not exceeding 140/90 mmHg',
  'AST, ALT less than 2.5 times the upper limit of normal',
  'surgery within the past 3 months before screening',
  'BMI between 18,5 and 30 kg/m2',
  'creatinine clearance below 30 ml/min/1.73m2',
  'NYHA class III-IV',
  'gestational age from 24 + 0 weeks to 36 weeks 6 days',
  'refractive error of -1 to -10 diopters',
  'prednisone at most 10 mg daily',
  'at least two relapses in the last 12 months',
  'HbA1c >47mmol/mol (>6.4%)',
  'Women ≥ 18 years of age',
];

describe('the normal form', () => {
  it.each(SENTENCES)('of "%s" reads the same', (text) => {
    const reading = readCriterion(text);
    const again = readCriterion(normalForm(reading));
    expect(again.constraints.map(saying)).toEqual(reading.constraints.map(saying));
    expect(normalForm(again)).toBe(normalForm(reading));
  });

  it.each([
    ['Older than 18 and under 65 years', '> 18 and < 65 years of age'],
    ['hemoglobin of 9.0 g/dl or more', 'hemoglobin of ≥ 9 g/dL'],
    ['platelets of 100,000/mm3 or more', 'platelets of ≥ 100,000 /mm³'],
    ['ALT more than 3 times the upper limit of normal (ULN)', 'ALT > 3 × ULN'],
    ['blood pressure over 140/90 mmHg', 'blood pressure > 140/90 mmHg'],
    ['under the age of 16', 'age < 16'],
    ['women and men', 'women and men'],
  ])('of "%s" is "%s"', (text, expected) => {
    expect(normalForm(readCriterion(text))).toBe(expected);
  });
});

const LONG = 100_000;
const filled = (piece: string, end = ''): string => piece.repeat(Math.ceil(LONG / piece.length)) + end;

/** A hundred thousand characters each; a reader that looks back too far, or backtracks, takes seconds over some of them. */
const HEAVY: Readonly<Record<string, string>> = {
  'one criterion over and over': filled('Hemoglobin < 9 g/dL and platelets < 100 x 10^9/L, '),
  '1 or 1 or 1': filled('1 or '),
  'brackets 10,000 deep': `${'('.repeat(10_000)}age > 18${')'.repeat(10_000)}`,
  'open brackets': filled('(age > 18 or '),
  numbers: filled('1 2 3 4 5 '),
  'commas between digits': filled('1,1,'),
  'one number': '9'.repeat(LONG),
  'one word': 'a'.repeat(LONG),
  words: filled('patients '),
  signs: filled('≥ '),
  sentences: filled('Age > 18. '),
  semicolons: filled('age > 18; '),
  slashes: filled('1/2/3/4'),
  units: filled('mg/'),
  subjects: filled('AST and ', '> 3'),
  'at least': filled('at least '),
  negations: filled('not ', 'age > 18'),
  exceptions: filled('age > 18 except '),
  'told off': filled('1 and 2, respectively '),
  'upper limits': filled('3 times the upper limit of ', 'normal'),
  escapes: filled('\\>'),
  backslashes: '\\'.repeat(LONG),
  'full-width signs': filled('＞１８或'),
};

describe('a long text takes time in proportion to its length', () => {
  it.each(Object.entries(HEAVY))('%s', (_name, text) => {
    const time = (of: string): number => {
      const start = performance.now();
      readCriterion(of);
      return performance.now() - start;
    };
    time(text.slice(0, 2000));
    // One that looked back too far would take many seconds. `npm run bench` holds the 100 ms that are promised.
    expect(Math.min(time(text), time(text), time(text))).toBeLessThan(1000);
  });
});
