// How many findings each rule has on each sample, in the profile `all`: what a change of rules does is seen in review.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findingsOf } from '../fixtures/findings';
import { SAMPLES } from '../fixtures/folders';

it('has these findings on the samples', async () => {
  const lines = readdirSync(SAMPLES)
    .filter((name) => /\.(?:txt|trial)$/.test(name))
    .sort()
    .flatMap((name) => {
      const counts = new Map<string, number>();
      for (const { rule } of findingsOf(readFileSync(join(SAMPLES, name), 'utf8')))
        counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1);
      const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
      return [name, ...sorted.map(([id, count]) => `  ${String(count).padStart(3)}  ${id}`), ''];
    });
  await expect(lines.join('\n')).toMatchFileSnapshot('sample-counts.txt');
});
