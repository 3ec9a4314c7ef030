// Dates as people write them.
import { expect, it } from 'vitest';
import { readWrittenDate } from '../../server/rules/dates/writtenDate';

it.each([
  ['12/26/2017', '2017-12-26'],
  ['26.12.2017', '2017-12-26'],
  ['26-12-2017', '2017-12-26'],
  ['03/03/2020', '2020-03-03'],
  ['2020-3-1', '2020-03-01'],
  ['2020/03/01', '2020-03-01'],
  ['2020.3', '2020-03'],
  ['20200301', '2020-03-01'],
  ['03/2020', '2020-03'],
  ['March 2020', '2020-03'],
  ['Mar. 2020', '2020-03'],
  ['March 5th, 2020', '2020-03-05'],
  ['5 March 2020', '2020-03-05'],
  ['05-MAR-2020', '2020-03-05'],
  ['5th of March 2020', '2020-03-05'],
  ['2020 March 5', '2020-03-05'],
  ['Thursday, March 5, 2020', '2020-03-05'],
  ['2020-03-05T00:00:00Z', '2020-03-05'],
  ['2020-03-05 09:30', '2020-03-05'],
])('reads %s', (text, iso) => {
  expect(readWrittenDate(text)).toEqual({ kind: 'date', date: { iso, isWhole: true } });
});

it('reads a date with a word behind it, which a fix would drop', () => {
  expect(readWrittenDate('2020-03-05 (Estimated)')).toEqual({
    kind: 'date',
    date: { iso: '2020-03-05', isWhole: false },
  });
});

it('does not choose between day and month', () => {
  expect(readWrittenDate('03/04/2020')).toEqual({ kind: 'ambiguous', readings: ['2020-03-04', '2020-04-03'] });
});

it.each(['30/30/2020', '2020/13/01', '31 June 2020', 'Marchers 2020', 'maybe 2020', 'Q3 2020', 'soon', '1/2/20', ''])(
  'takes %j for no date',
  (text) => {
    expect(readWrittenDate(text).kind).toBe('none');
  },
);

it('knows a year without a month', () => {
  expect(readWrittenDate('2020').kind).toBe('year');
});
