// Every kind of planted defect that a sample offers a place for is found on its line, and brings nothing elsewhere.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { print } from '../../server/format/print';
import { RULES } from '../../server/rules';
import { ownLevel } from '../../server/rules/rule';
import { COMPLETE } from '../fixtures/completeRecord';
import { SAMPLES } from '../fixtures/folders';
import { DEFECTS } from './defects';
import { wholeRecord } from './record';
import { type Ground, plantings, seen } from './trial';

const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ...readdirSync(SAMPLES)
    .filter((name) => /\.(?:txt|trial)$/.test(name))
    .map((name) => [name, readFileSync(join(SAMPLES, name), 'utf8')] as const),
  ['bare', print(COMPLETE, { layout: 'bare' })],
  ['labelled', print(COMPLETE, { layout: 'labelled' })],
];

const GROUNDS: readonly Ground[] = TEXTS.flatMap(([name, text]) => {
  const record = wholeRecord(text);
  return record === undefined ? [] : [{ name, record, before: seen(text) }];
});

describe('a planted defect', () => {
  it.each(DEFECTS)('$id', (defect) => {
    const outcomes = [1, 2, 3].flatMap((seed) => plantings(defect, GROUNDS, GROUNDS.length, seed));
    expect(
      outcomes.filter(({ isFound }) => !isFound).map(({ record, lines }) => `${record}: ${lines[0]?.text}`),
    ).toEqual([]);
    expect(
      outcomes.flatMap(({ record, elsewhere }) => elsewhere.map(({ rule, text }) => `${record}: ${rule}: ${text}`)),
    ).toEqual([]);
  });
});

/** Rules that are met in other tests: planting them would take more than a change of one record. */
const NOT_PLANTED: readonly string[] = ['extract-incomplete'];

it('is there for every rule that a user sees as an error or a warning', () => {
  const planted = new Set(DEFECTS.flatMap(({ rules }) => rules));
  const loud = RULES.filter((rule) => ['error', 'warning'].includes(ownLevel(rule))).map(({ id }) => id);
  expect(loud.filter((id) => !planted.has(id))).toEqual(NOT_PLANTED);
});
