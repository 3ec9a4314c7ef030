// How much of what other people annotated in real criteria the tables of units and subjects read, where that is at hand.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { subjectAt, subjectTokens } from '../../server/registry/subjectNames';
import { unitAt } from '../../server/registry/unitSpellings';
import { BENCHMARK } from '../fixtures/folders';

interface Annotation {
  readonly kind: string;
  readonly numeric: boolean;
  readonly subject: string | null;
  readonly unit: unknown;
  readonly temporal_unit: unknown;
  readonly values?: readonly { readonly end: number }[];
}

interface Row {
  readonly source: string;
  readonly text: string;
  readonly gold: readonly Annotation[];
}

const lower = (tokens: readonly string[]): string[] => tokens.map((token) => token.toLowerCase());

describe.runIf(existsSync(BENCHMARK))('the annotated criteria', () => {
  const rows = existsSync(BENCHMARK)
    ? readFileSync(BENCHMARK, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line): Row => JSON.parse(line))
    : [];

  it('have units of which 95 % are read', () => {
    const texts = rows.flatMap(({ text, gold }) =>
      gold.flatMap(({ numeric, unit, temporal_unit, values }) => {
        const last = values?.at(-1);
        const isMeasured = numeric && (unit ?? temporal_unit ?? '') !== '';
        return isMeasured && last !== undefined ? [text.slice(last.end, last.end + 100)] : [];
      }),
    );
    const read = texts.filter((text) => {
      const written = subjectTokens(text);
      return unitAt(lower(written), 0, written) !== undefined;
    });
    console.log(`units: ${read.length} of ${texts.length} read`);
    expect(read.length / texts.length).toBeGreaterThan(0.95);
  });

  it('have subjects of which more than 70 % are in the tables', () => {
    const subjects = rows
      .filter(({ source }) => source === 'lct')
      .flatMap(({ gold }) => gold)
      .flatMap(({ kind, numeric, subject }) => (numeric && kind === 'value' && subject !== null ? [subject] : []));
    const read = subjects.filter((subject) => {
      const written = subjectTokens(subject);
      const words = lower(written);
      return words.some((_, index) => subjectAt(words, index, written) !== undefined);
    });
    console.log(`subjects: ${read.length} of ${subjects.length} named by the tables`);
    expect(read.length / subjects.length).toBeGreaterThan(0.7);
  });
});
