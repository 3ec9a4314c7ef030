// The outcome measures that an author adds: which headings begin their section, and how their lines are read.
import { describe, expect, it } from 'vitest';
import { print } from '../../server/format/print';
import { sectionSlice } from '../../server/format/section';
import { parse } from '../../server/format/tree';
import type { Field } from '../../server/protocol/field';
import { recordOf } from '../../server/protocol/recordOf';
import { readTrial } from '../../server/protocol/trial';
import { COMPLETE } from '../fixtures/completeRecord';

const BARE = print(COMPLETE, { layout: 'bare' });
const LABELLED = print(COMPLETE, { layout: 'labelled' });

/** The bare record with `text` in front of a section. */
const withLines = (text: string, before = 'Eligibility Criteria'): string =>
  BARE.replace(`\n${before}\n`, `\n${text}\n${before}\n`);

/** The outcomes of a text, one line each: rank, title, time frame, description. */
function outcomesIn(document: string): string[] {
  const trial = readTrial(parse(document));
  const all = [trial.outcomes, trial.primaryOutcomes, trial.secondaryOutcomes, trial.otherOutcomes];
  return all.flatMap((reading) =>
    (reading?.outcomes ?? []).map(({ rank = '?', title, timeFrame, description }) => {
      for (const field of [title, timeFrame, ...description]) expectInPlace(field);
      return [rank, title.text, timeFrame.text, ...description.map((d) => d.text)].join(' | ');

      function expectInPlace(field: Field): void {
        expect(reading === undefined ? '' : sectionSlice(reading.section, field.range)).toBe(field.text);
      }
    }),
  );
}

const FORMS: readonly (readonly [form: string, text: string, expected: readonly string[]])[] = [
  [
    'a numbered list with time frames in brackets',
    'Primary Outcome Measures\n1. Change in DAS28 [Time Frame: week 24]\n2\\. ACR20 response \\[Time Frame: week 12\\]\nShare of participants with a response.\nSecondary Outcomes\n* HAQ-DI (time frame: baseline, week 24 (end of treatment))',
    [
      'primary | Change in DAS28 | week 24',
      'primary | ACR20 response | week 12 | Share of participants with a response.',
      'secondary | HAQ-DI | baseline, week 24 (end of treatment)',
    ],
  ],
  [
    'keys',
    'Outcome Measures\nMeasure: Change in DAS28\nType: Primary\nDescription: From 0 to 9.4.\nHigher is worse.\nTime Frame: week 24\nMeasure: HAQ-DI\nTime Frame: week 12',
    ['primary | Change in DAS28 | week 24 | From 0 to 9.4. | Higher is worse.', '? | HAQ-DI | week 12'],
  ],
  [
    'keys with the type in front',
    'Outcomes\nType: Primary\nTitle: Change in DAS28\nTime Frame: week 24\nType: Secondary\nTitle: HAQ-DI\nTime Frame: week 12',
    ['primary | Change in DAS28 | week 24', 'secondary | HAQ-DI | week 12'],
  ],
  [
    'keys on lines of their own',
    'Outcome Measures\nPrimary Outcome 1\nChange in DAS28\nTime Frame\nweek 24\nOutcome 2\nHAQ-DI\nTime Frame\nweek 12',
    ['primary | Change in DAS28 | week 24', '? | HAQ-DI | week 12'],
  ],
  [
    'ranks as keys',
    'Outcome Measures:\nPrimary: Change in DAS28, Time Frame: week 24\nSecondary Outcome 1: HAQ-DI [Time Frame: week 12] From 0 to 3.',
    ['primary | Change in DAS28 | week 24', 'secondary | HAQ-DI | week 12 | From 0 to 3.'],
  ],
  [
    'ranks as headings in the section',
    'Outcome measures\nKey secondary endpoints:\n- HAQ-DI\n- SF-36\nExploratory:\n- CRP',
    ['secondary | HAQ-DI | ', 'secondary | SF-36 | ', 'other | CRP | '],
  ],
  [
    'titles above their keys',
    'Primary Outcome\nChange in DAS28\nTime Frame: week 24\nDescription: From 0 to 9.4.\nACR20 response\n[Time Frame: week 12]',
    ['primary | Change in DAS28 | week 24 | From 0 to 9.4.', 'primary | ACR20 response | week 12'],
  ],
  [
    'nothing but titles',
    'Primary Outcomes\nChange in DAS28\nACR20',
    ['primary | Change in DAS28 | ', 'primary | ACR20 | '],
  ],
  [
    'nested lines and bullets below numbers',
    'Primary Outcomes\n1. Safety laboratory values [Time Frame: week 24]\n  * ALT\n* AST\n2. Deaths',
    ['primary | Safety laboratory values | week 24 | * ALT | * AST', 'primary | Deaths | '],
  ],
  [
    'a key without a value',
    'Primary Outcomes\nMeasure:\nTime Frame: week 24\nMeasure: ALT\nTime Frame:',
    ['primary |  | week 24', 'primary | ALT | '],
  ],
  ['a bracket that is never closed', 'Primary Outcomes\n1. ALT [Time Frame: week 24', ['primary | ALT | week 24']],
];

describe('outcomes', () => {
  it.each(FORMS)('%s', (_form, text, expected) => {
    expect(outcomesIn(withLines(text))).toEqual(expected);
    expect(outcomesIn(withLines(text).replaceAll('\n', '\r\n'))).toEqual(expected);
    // What was read is written, in either layout, so that it reads the same.
    const record = recordOf(readTrial(parse(withLines(text))));
    for (const layout of ['bare', 'labelled'] as const) {
      expect(recordOf(readTrial(parse(print(record, { layout }))))).toEqual(record);
    }
  });

  it.each(['Study Groups', 'Sponsors', 'Locations'])('may stand above %s', (before) => {
    const text = withLines('Primary Outcome Measures\n1. ALT [Time Frame: week 24]', before);
    expect(outcomesIn(text)).toEqual(['primary | ALT | week 24']);
    const { outcomes: _, primaryOutcomes: _primary, ...rest } = recordOf(readTrial(parse(text)));
    expect({ ...COMPLETE, ...rest }).toEqual(COMPLETE);
  });

  it('may stand below a sentence of the known style, and at the end', () => {
    const section =
      'Outcome Measures\n\nReview the outcomes that this study measures.\n\nMeasure: ALT\n\nTime Frame: week 24\n';
    expect(outcomesIn(`${LABELLED}\n${section}`)).toEqual(['? | ALT | week 24']);
    expect(outcomesIn(LABELLED.replace('\nConditions\n', `\n${section}\nConditions\n`))).toEqual(['? | ALT | week 24']);
  });

  it('are no section in running text', () => {
    for (const text of ['Outcome Measures', 'Primary Outcome Measures:']) {
      const prose = withLines(`${text}\nChange in DAS28 at week 24.`, 'Conditions');
      expect(parse(prose).sections.map((s) => s.kind)).toEqual(parse(BARE).sections.map((s) => s.kind));
    }
    expect(readTrial(parse('Notes\nOutcomes\nPrimary Outcomes\nSecondary Outcomes\nOther Outcomes\n')).isProtocol).toBe(
      false,
    );
  });
});
