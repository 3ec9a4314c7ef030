// The printer: what it writes reads as the same record, in either layout.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { print } from '../../server/format/print';
import type { OutcomeEntry, TrialRecord } from '../../server/format/record';
import { parse } from '../../server/format/tree';
import { recordOf } from '../../server/protocol/recordOf';
import { readTrial } from '../../server/protocol/trial';
import { COMPLETE, WITH_OUTCOMES } from '../fixtures/completeRecord';

const read = (text: string): TrialRecord => recordOf(readTrial(parse(text)));

/** Names and sentences of the kind that records hold, with registry escapes. */
const word = fc.constantFrom(
  'Velotimab',
  'placebo',
  'arthritis',
  '1×10\\^6',
  '\\>=3.2',
  'β-blocker',
  'HLA\\_B27',
  'UC-MSCs',
  'twice',
);
const phrase = fc.array(word, { minLength: 2, maxLength: 5 }).map((w) => `The ${w.join(' ')}`);
const sentence = phrase.map((p) => `${p} is given.`);
const names = fc.uniqueArray(phrase, { minLength: 1, maxLength: 4 });
const interventions = names.chain((all) =>
  fc.record({
    list: fc.tuple(...all.map((name) => sentence.map((s) => ({ name, type: 'DRUG', description: [s] })))),
    used: fc.array(fc.nat(all.length - 1), { maxLength: 3 }),
  }),
);

const outcome = fc.record({
  rank: fc.constantFrom('', 'primary', 'secondary', 'other'),
  title: fc.oneof(phrase, phrase, fc.constant('')),
  timeFrame: fc.constantFrom('week 24', 'baseline, week 12 \\[or at withdrawal\\]', 'up to 2 years'),
  description: fc.array(sentence, { maxLength: 3 }),
});
const primary = outcome.map((o): OutcomeEntry => ({ ...o, rank: 'primary' }));

const record: fc.Arbitrary<TrialRecord> = fc
  .record({
    title: phrase,
    summary: fc.array(sentence, { minLength: 1, maxLength: 3 }),
    conditions: names,
    given: interventions,
    criteria: fc.array(phrase, { minLength: 1, maxLength: 6 }),
    countries: fc.constantFrom(['Austria'], ['Austria', 'Kenya']),
    outcomes: fc.option(fc.array(outcome, { maxLength: 3 }), { nil: undefined }),
    primaryOutcomes: fc.option(fc.array(primary, { maxLength: 3 }), { nil: undefined }),
  })
  .map(({ title, summary, conditions, given, criteria, countries, outcomes, primaryOutcomes }) => ({
    ...COMPLETE,
    outcomes,
    primaryOutcomes,
    title,
    briefSummary: summary,
    conditions,
    countries,
    interventions: given.list,
    studyGroups: given.used.map((n, i) => ({
      title: `Arm ${i + 1}`,
      description: i % 2 === 0 ? [`Arm ${i + 1} is described here.`] : [],
      type: 'EXPERIMENTAL',
      interventions: i % 3 === 2 ? [] : given.list.slice(n, n + 2),
      none: i % 3 === 2,
    })),
    eligibility: {
      lists: [
        { heading: 'Inclusion Criteria', lines: criteria.map((c, i) => `${i + 1}. ${c}`) },
        {
          heading: 'Exclusion Criteria for Part B:',
          lines: criteria.map((c, i) => `${i % 2 === 0 ? '* ' : '  * '}${c}`),
        },
      ],
      minimumAge: '6 Months',
      maximumAge: 'N/A',
      sex: 'FEMALE',
      healthyVolunteers: 'Yes',
    },
  }));

describe('print', () => {
  it.each(['bare', 'labelled'] as const)('writes what reads as the same record: %s', (layout) => {
    expect(read(print(COMPLETE, { layout }))).toEqual(COMPLETE);
    expect(read(print(WITH_OUTCOMES, { layout }))).toEqual(WITH_OUTCOMES);
    expect(read(print(COMPLETE, { layout, lineEnd: '\r\n' }))).toEqual(COMPLETE);
    fc.assert(
      fc.property(record, (r) => {
        expect(read(print(r, { layout }))).toEqual(r);
      }),
    );
  });

  it('writes a record with nothing in it', () => {
    const empty = read('');
    expect(
      read(print({ ...empty, title: 'A title', nctId: 'NCT90000001', lastUpdated: '2026-01-01' }, { layout: 'bare' }))
        .title,
    ).toBe('A title');
  });
});
