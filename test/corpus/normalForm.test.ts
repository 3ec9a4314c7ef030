// The normal form of real criteria, where they are at hand: reading what was printed says what the text said.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { normalForm } from '../../server/criteria/print';
import { readCriterion } from '../../server/criteria/read';
import { constraintLine } from '../criteria/readings';
import { BENCHMARK } from '../fixtures/folders';

/** Of 10,861 criteria these many change; most say a thing in a way that the printed unit or age makes plainer. */
const MOST_CHANGED = 13;

/** What a text says. An age is the participants' whether the text names it or leaves it to be understood. */
const saying = (text: string): string =>
  readCriterion(text)
    .constraints.map((constraint) => constraintLine({ ...constraint, doubts: [] }).replace(/^age age /, 'age - '))
    .join('\n');

describe.runIf(existsSync(BENCHMARK))('annotated criteria', () => {
  it('say the same when their normal form is read', { timeout: 60_000 }, () => {
    const texts = readFileSync(BENCHMARK, 'utf8')
      .split('\n')
      .filter((row) => row !== '')
      .map((row) => String(JSON.parse(row).text));
    const changed = texts.filter((text) => {
      const printed = normalForm(readCriterion(text));
      return saying(text) !== saying(printed) || normalForm(readCriterion(printed)) !== printed;
    });
    console.log(`${changed.length} of ${texts.length} criteria say something else when their normal form is read`);
    expect(changed.length).toBeLessThanOrEqual(MOST_CHANGED);
  });
});
