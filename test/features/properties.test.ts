// Whatever is typed: answers keep their promises, and an edited document answers as one read afresh.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, reparse } from '../../server/format/tree';
import { readTrial, type Trial } from '../../server/protocol/trial';
import {
  answers,
  checkCompletionInvariants,
  checkFoldingInvariants,
  checkHoverInvariants,
  checkLinkInvariants,
  checkOutlineInvariants,
  checkSelectionInvariants,
  checkTokenInvariants,
} from './invariants';
import { ALL_TEXTS, BARE, EXTRACT, LABELLED, NESTED, OUTCOMES, trialOf } from './texts';

const SAMPLES = resolve(import.meta.dirname, '../../samples');

/** What people type and paste, and what breaks readers of lines. */
const snippet = fc.oneof(
  fc.constantFrom(
    '\n',
    '\r\n',
    '\r',
    ' ',
    '  * ',
    '1. ',
    'a) ',
    '\\>= 3',
    'Inclusion Criteria\n',
    'Exclusion Criteria: * x',
    'Group Type\n',
    'Intervention Type\nDRUG\n',
    'No interventions assigned to this group\n',
    'Velotimab\n',
    '18 Years\n',
    'NCT ID: NCT90000109\n',
    'NCT01234567 https://example.org/a\\_b.',
    'Identifier Type: EUDRACT_NUMBER\n',
    'Eligibility Criteria\n',
    'Primary Outcomes\n',
    ' [Time Frame: week 24]',
    'Measure: ',
    'View full resultsBasic Information\n',
    '或',
    '\uFEFF',
    '😀',
    '',
  ),
  fc.string({ maxLength: 12 }),
);
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat({ max: 60 }), paste: snippet });

function edited(trial: Trial, { at, cut, paste }: { at: number; cut: number; paste: string }): Trial {
  const { text } = trial.tree;
  const start = Math.floor(at * text.length);
  const change = text.replaced(text.positionAt(start), text.positionAt(start + cut), paste);
  return readTrial(reparse(trial.tree, change.text), trial);
}

function checkAll(trial: Trial, offsets: readonly number[]): void {
  checkOutlineInvariants(trial);
  checkFoldingInvariants(trial);
  checkTokenInvariants(trial);
  checkLinkInvariants(trial);
  for (const offset of offsets) {
    checkSelectionInvariants(trial, offset);
    checkHoverInvariants(trial, offset);
    checkCompletionInvariants(trial, offset);
  }
}

describe('every kind of document', () => {
  it.each(Object.entries(ALL_TEXTS))(
    '%s keeps all promises at every offset',
    (_, text) => {
      const trial = trialOf(text);
      checkAll(
        trial,
        Array.from({ length: text.length + 1 }, (__, offset) => offset),
      );
    },
    60_000,
  );
});

describe('completion', () => {
  it.each(readdirSync(SAMPLES).filter((name) => !name.endsWith('.md')))('%s: keeps its promises everywhere', (name) => {
    const trial = trialOf(readFileSync(join(SAMPLES, name), 'utf8'));
    // Every line's beginning and end, and places inside it.
    trial.tree.text.lines.forEach((line, index) => {
      const start = trial.tree.text.lineStarts[index] ?? 0;
      for (const at of [0, 1, line.length >> 1, line.length - 1])
        checkCompletionInvariants(trial, start + Math.max(0, at));
    });
  });

  it('of any text does not fail', () => {
    fc.assert(
      fc.property(fc.array(snippet, { maxLength: 12 }), fc.nat(), (parts, at) => {
        const text = parts.join('');
        checkCompletionInvariants(trialOf(text), at % (text.length + 1));
      }),
      { numRuns: 500 },
    );
  });
});

describe('after any edits', () => {
  it.each([
    ['bare', BARE],
    ['labelled', LABELLED],
    ['nested', NESTED],
    ['outcomes', OUTCOMES],
    ['extract', EXTRACT],
  ])(
    '%s: promises hold, and edited equals fresh',
    (_, text) => {
      fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), fc.nat({ max: 2 }), (edits, skipped) => {
          let trial = trialOf(text);
          answers(trial);
          edits.forEach((change, i) => {
            trial = edited(trial, change);
            // An editor does not ask at every version.
            if (i % (skipped + 1) !== 0 && i < edits.length - 1) return;
            const { length } = trial.tree.text;
            checkAll(
              trial,
              edits.flatMap(({ at, cut }) => [
                Math.floor(at * length),
                Math.min(length, Math.floor(at * length) + cut),
              ]),
            );
            expect(answers(trial)).toEqual(answers(readTrial(parse(trial.tree.text.toString()))));
          });
        }),
        { numRuns: 60 },
      );
    },
    60_000,
  );
});
