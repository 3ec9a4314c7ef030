// Comparing on real records, where they are at hand: the same record in two layouts has no differences.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare } from '../../server/comparison/comparison';
import { parse } from '../../server/format/tree';
import { readTrial, type Trial } from '../../server/protocol/trial';

const CORPUS = resolve(import.meta.dirname, '../../../shared/corpus');

describe.runIf(existsSync(CORPUS))('the corpus', () => {
  const trialAt = (layout: string, name: string): Trial =>
    readTrial(parse(readFileSync(join(CORPUS, layout, name), 'utf8')));
  /** The records of two layouts, and those of them in which something differs. */
  const differing = (before: string, after: string): { readonly all: number; readonly found: readonly string[] } => {
    const names = readdirSync(join(CORPUS, before)).filter(
      (name) => name.endsWith('.txt') && existsSync(join(CORPUS, after, name)),
    );
    const found = names.filter((name) => compare(trialAt(before, name), trialAt(after, name)).changes.length > 0);
    return { all: names.length, found };
  };

  it('says the same in the bare and in the labelled layout', () => {
    const { all, found } = differing('full', 'labelled');
    expect(all).toBeGreaterThan(200);
    expect(found).toEqual([]);
  }, 60_000);

  it('is hardly ever told from its extract: what that lost is not compared', () => {
    const { all, found } = differing('extract', 'full');
    console.info(`  extracts without a difference from the whole record: ${all - found.length} of ${all}`);
    expect(found.length / all).toBeLessThan(0.06);
  }, 60_000);
});
