// Formatting: text in, text out; twice equals once; and nothing but blanks and marks of lists changes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatting, type LineSpan } from '../../server/features/formatting';
import { listMarker } from '../../server/format/listMarker';
import type { TrialRecord } from '../../server/format/record';
import { recordOf } from '../../server/protocol/recordOf';
import { applyEdits, compatibleEdits, type TextEdit } from '../../server/text/edit';
import { withSection } from '../fixtures/completeRecord';
import { SAMPLES } from '../fixtures/folders';
import { ALL_TEXTS, BARE, CRLF, LABELLED, NESTED, trialOf } from './texts';

function editsOf(text: string, span?: LineSpan): readonly TextEdit[] {
  const steps = formatting(trialOf(text), span);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function formatted(text: string, span?: LineSpan): string {
  const edits = editsOf(text, span);
  expect(compatibleEdits(edits), 'edits overlap').toHaveLength(edits.length);
  return applyEdits(text, edits);
}

/** The criteria below "Inclusion Criteria", formatted. */
function criteria(...lines: readonly string[]): readonly string[] {
  const { document } = withSection(
    'eligibility',
    `Inclusion Criteria\n${lines.join('\n')}\nExclusion Criteria\n1. Pregnancy.\n18 Years\n75 Years\nALL\nNo\n`,
  );
  const after = formatted(document);
  const from = after.indexOf('Inclusion Criteria\n') + 'Inclusion Criteria\n'.length;
  return after.slice(from, after.indexOf('\nExclusion Criteria')).split('\n');
}

describe('the marks of lists', () => {
  it.each([
    ['1.Age.', '1. Age.'],
    ['1.   Age.', '1. Age.'],
    ['1)\tAge.', '1) Age.'],
    ['1\\.Age.', '1\\. Age.'],
    ['（1）Age.', '(1) Age.'],
    ['１．Age.', '1. Age.'],
    ['1、Age.', '1. Age.'],
    ['*  Age.', '* Age.'],
    ['•Age.', '• Age.'],
    ['* 1\\)  Age.', '* 1\\) Age.'],
    ['  a)   Age.', '  a) Age.'],
    ['1.1  Age.', '1.1 Age.'],
    ['1.5 mg daily.', '1.5 mg daily.'],
    ['1.   ', '1.'],
    ['*Footnote about age.', '*Footnote about age.'],
  ])('%j becomes %j', (before, after) => {
    expect(criteria(before)).toEqual([after]);
  });

  it('stand off where a neighbour has the same', () => {
    expect(criteria('*Adults.', '*Consent.')).toEqual(['* Adults.', '* Consent.']);
    expect(criteria('-Adults.', '- Consent.')).toEqual(['- Adults.', '- Consent.']);
  });

  it('are made one kind in a list, escapes kept', () => {
    expect(criteria('* Adults.', '- Consent.', '* Naive.')).toEqual(['* Adults.', '* Consent.', '* Naive.']);
    expect(criteria('1. Adults.', '2\\) Consent.', '3. Naive.')).toEqual(['1. Adults.', '2\\. Consent.', '3. Naive.']);
  });

  it('are left where they may be levels', () => {
    const nested = ['* Arthritis:', '  - dactylitis', '  - enthesitis', '* Consent.'];
    expect(criteria(...nested)).toEqual(nested);
    const flattened = ['* Arthritis with:', '- dactylitis', '- enthesitis', '* Consent.'];
    expect(criteria(...flattened)).toEqual(flattened);
  });

  it('keep their numbers', () => {
    expect(criteria('1.Adults.', '3.Consent.', '2.Naive.')).toEqual(['1. Adults.', '3. Consent.', '2. Naive.']);
  });
});

describe('blanks', () => {
  it.each([
    ['1. Age  18 to 75 years. ', '1. Age 18 to 75 years.'],
    ['1. DAS28≥3.2.', '1. DAS28 ≥ 3.2.'],
    ['1. DAS28\\>=3.2.', '1. DAS28 \\>= 3.2.'],
    ['1. Prednisone up to10mg/ day.', '1. Prednisone up to 10 mg/day.'],
    ['1. Hepatitis B Virus(HBV) infection ( chronic ).', '1. Hepatitis B Virus (HBV) infection (chronic).'],
    ['1. Age ≥18years.', '1. Age ≥18years.'],
    ['1. Given,, in writing.', '1. Given,, in writing.'],
    ['1. Ratio 1:1; see https://example.org/a,b.', '1. Ratio 1:1; see https://example.org/a,b.'],
  ])('%j becomes %j', (before, after) => {
    expect(criteria(before)).toEqual([after]);
  });

  it('of values, and of prose', () => {
    const text = BARE.replace('RECRUITING', '  RECRUITING ').replace('joint swelling in', 'joint  swelling ,in');
    expect(formatted(text)).toBe(BARE.replace('joint swelling in', 'joint swelling ,in'));
  });

  it('that would make a heading or label of a line stay', () => {
    const text = BARE.replace('Psoriatic Arthritis\nStudy Design', 'Study  Groups\nStudy Design');
    expect(formatted(text)).toBe(text);
  });

  it('of other records are theirs', () => {
    const text = BARE.replace('Velotimab in Plaque', 'Velotimab  in Plaque');
    expect(formatted(text)).toBe(text);
  });
});

describe('blank lines', () => {
  it('stand between any two lines of the labelled layout, once', () => {
    expect(formatted(LABELLED.replace('\n\nRECRUITING\n\n', '\nRECRUITING\n\n\n\n'))).toBe(LABELLED);
    expect(formatted(CRLF.replace('\r\n\r\nRECRUITING\r\n\r\n', '\r\nRECRUITING\r\n \r\n\r\n'))).toBe(CRLF);
  });

  it('stand once at most in the bare layout', () => {
    const spaced = BARE.replace('\nBrief Summary', '\n\nBrief Summary');
    expect(formatted(spaced)).toBe(spaced);
    expect(formatted(BARE.replace('\nBrief Summary', '\n\n \n\nBrief Summary'))).toBe(spaced);
  });

  it('are left out where the lists of a spaced document have none', () => {
    const tight = LABELLED.replace(
      /(?<=Inclusion Criteria)\n\n[\s\S]*?(?=Minimum Eligible Age)/,
      (lists) => `${lists.replaceAll('\n\n', '\n')}\n`,
    );
    expect(tight).toContain('1. Age 18 to 75 years.\n2. Psoriatic');
    expect(formatted(tight)).toBe(tight);
  });

  it('go at the ends', () => {
    expect(formatted(`\n\n${BARE}\n \n\n`)).toBe(BARE);
    expect(formatted(BARE.trimEnd())).toBe(BARE.trimEnd());
  });
});

describe('a selection', () => {
  const text = BARE.replace('1. Age', '1.Age').replace('2. Psoriatic', '2.Psoriatic').replace('1. Live', '1.Live');
  const line = (words: string): number => text.slice(0, text.indexOf(words)).split('\n').length - 1;

  it('is formatted alone', () => {
    const at = line('2.Psoriatic');
    expect(formatted(text, { first: at, end: at + 1 })).toBe(text.replace('2.Psoriatic', '2. Psoriatic'));
  });

  it('of all lines is the document', () => {
    expect(formatted(text, { first: 0, end: text.split('\n').length })).toBe(formatted(text));
  });
});

/**
 * A record without what formatting may change: blanks, and the marks of lists. Without labels, which lines name an
 * intervention is inferred from names that are the same, and two blanks in one of them hide it: there the words count.
 */
const bare = ({ studyGroups, interventions, ...record }: TrialRecord): unknown => [
  words(JSON.stringify([studyGroups, interventions], (key, value) => (key === 'none' ? '' : value))),
  JSON.parse(JSON.stringify(record), (key, value) => {
    if (typeof value !== 'string') return value;
    return /^\d+$/.test(key) ? withoutMark(value) : value.replace(/\s+/g, '');
  }),
];
const words = (json: string): string =>
  json.replace(/"(?:title|description|type|interventions|name|none)":|\\[tn]|[^\p{L}\d]/gu, '');
const withoutMark = (line: string): string => line.slice(listMarker(line)?.textStart ?? 0).replace(/\s+/g, '');

const BLANKS = /[ \t\u00a0]+/g;

function checkLaws(text: string): void {
  const once = formatted(text);
  expect(formatted(once)).toBe(once);
  const written = (of: string): string =>
    of
      .split(/\r\n|[\r\n]/)
      .map(withoutMark)
      .join('');
  expect(written(once)).toBe(written(text));
  // How many blanks stand in a row is not to count: "NCT  ID:" is no key, and "NCT ID:" is one.
  const [before, after] = [trialOf(text.replace(BLANKS, ' ')), trialOf(once.replace(BLANKS, ' '))];
  expect(bare(recordOf(after))).toEqual(bare(recordOf(before)));
  if (before.studyGroups?.certain === true) expect(after.studyGroups?.certain).toBe(true);
  expect(after.layout).toBe(before.layout);
}

const samples = readdirSync(SAMPLES).filter((name) => /\.(?:txt|trial)$/.test(name));

describe('twice equals once, and words and values stay', () => {
  it.each(Object.entries(ALL_TEXTS))('%s', (_, text) => checkLaws(text));
  it.each(samples)('%s', (name) => checkLaws(readFileSync(join(SAMPLES, name), 'utf8')));

  it('nothing changes in a clean record', () => {
    for (const text of [BARE, LABELLED, CRLF, NESTED]) expect(editsOf(text)).toEqual([]);
  });

  it('whatever slips are in it', () => {
    const slip = fc.constantFrom(
      ' ',
      '  ',
      '\t',
      '\n',
      '\n\n',
      '\u00a0',
      '≥3',
      ',and',
      '10mg',
      '(a )',
      '*',
      '-',
      '1.',
      ' .',
    );
    const edit = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), slip, fc.nat({ max: 2 }));
    fc.assert(
      fc.property(
        fc.constantFrom(BARE, LABELLED, NESTED, CRLF),
        fc.array(edit, { minLength: 1, maxLength: 12 }),
        (text, edits) => {
          let slipped = text;
          for (const [at, what, cut] of edits) {
            const offset = Math.floor(at * slipped.length);
            slipped = slipped.slice(0, offset) + what + slipped.slice(offset + cut);
          }
          checkLaws(slipped);
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);
});

it('leaves a text that is no protocol alone', () => {
  expect(editsOf('Dear team,  \n\n\n\nsee you  soon. ')).toEqual([]);
});
