/**
 * Whether the rules find what is wrong: defects planted into records, one at a time, as a user sees them.
 *
 *   npm run planting                                    every kind of defect in up to 60 records
 *   npm run planting -- --kind cjk-conjunction          one kind (several: --kind A --kind B)
 *   npm run planting -- --records 200                   more records a kind
 *   npm run planting -- --misses                        prints what was not found, and what was said elsewhere
 *   npm run planting -- --seed 2                        other records and places
 *
 * The kinds stand in test/planting. The records are those of ../shared/corpus (full and labelled), or the samples where
 * they are not at hand. Ends with 1 when a kind is found in less than 90 of 100 records, or more than 5 of 100 defects bring
 * a finding on another line.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { bundledCore } from './bundled-core.mjs';
import { repository } from './repository.mjs';

const { values } = parseArgs({
  options: {
    kind: { type: 'string', multiple: true },
    records: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    misses: { type: 'boolean', default: false },
  },
});

const core = await bundledCore(`
  export { DEFECTS } from './test/planting/defects';
  export { plantings, seen } from './test/planting/trial';
  export { wholeRecord } from './test/planting/record';
`);

const corpus = path.resolve(repository, '../shared/corpus');
const folders = existsSync(corpus)
  ? [path.join(corpus, 'full'), path.join(corpus, 'labelled')]
  : [path.join(repository, 'samples')];
const grounds = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|trial)$/.test(name))
    .sort()
    .flatMap((name) => {
      const record = core.wholeRecord(readFileSync(path.join(folder, name), 'utf8'));
      if (record === undefined) return [];
      /** @type {unknown} */
      let before;
      return [
        {
          name: path.relative(repository, path.join(folder, name)),
          record,
          /** Asked when it is first needed. */
          get before() {
            before ??= core.seen(record.text);
            return before;
          },
        },
      ];
    }),
);

/** @typedef {{ rule: string, line: number, text: string, message: string }} Seen */
/** @typedef {{ record: string, lines: { line: number, text: string }[], isFound: boolean, elsewhere: Seen[], besides: Seen[] }} Outcome */
/** @typedef {{ id: string, rules: readonly string[] }} Defect */

const unknown = values.kind?.find((id) => !core.DEFECTS.some((/** @type {Defect} */ defect) => defect.id === id));
if (unknown !== undefined) {
  console.error(`planting: there is no kind ${unknown}`);
  process.exit(2);
}
/** @type {Defect[]} */
const kinds = core.DEFECTS.filter((/** @type {Defect} */ defect) => values.kind?.includes(defect.id) ?? true);

/** With fewer places than these a share says nothing: the kind is printed and not judged. */
const FEWEST = 10;

const cut = (/** @type {string} */ text) => (text.length > 200 ? `${text.slice(0, 200)}…` : text);
const percent = (/** @type {number} */ part, /** @type {number} */ whole) =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(0)} %`;

const started = performance.now();
const totals = { planted: 0, found: 0, elsewhere: 0 };
let failed = 0;
console.log(`${'kind'.padEnd(32)} planted   found   share  elsewhere  besides`);
for (const defect of kinds) {
  /** @type {Outcome[]} */
  const outcomes = core.plantings(defect, grounds, Number(values.records), Number(values.seed));
  const found = outcomes.filter((outcome) => outcome.isFound).length;
  const elsewhere = outcomes.filter((outcome) => outcome.elsewhere.length > 0).length;
  const besides = outcomes.filter((outcome) => outcome.besides.length > 0).length;
  const isJudged = outcomes.length >= FEWEST;
  const isBad = isJudged && (found < 0.9 * outcomes.length || elsewhere > 0.05 * outcomes.length);
  if (isBad) failed++;
  totals.planted += outcomes.length;
  totals.found += found;
  totals.elsewhere += elsewhere;
  console.log(
    `${defect.id.padEnd(32)} ${String(outcomes.length).padStart(7)} ${String(found).padStart(7)} ${percent(found, outcomes.length).padStart(7)} ${String(elsewhere).padStart(10)} ${String(besides).padStart(8)}${isBad ? '  <' : ''}`,
  );
  if (!values.misses) continue;
  for (const { record, lines, isFound, elsewhere: others, besides: same } of outcomes) {
    const [first] = lines;
    if (!isFound) console.log(`    missed in ${record}:${(first?.line ?? 0) + 1}: ${cut(first?.text ?? '')}`);
    for (const other of others)
      console.log(
        `    elsewhere in ${record}:${other.line + 1}: ${other.rule}: ${cut(other.text)}${isFound ? '' : ' (missed)'}`,
      );
    for (const other of same)
      console.log(`    besides in ${record}:${other.line + 1}: ${other.rule}: ${cut(other.text)}`);
  }
}
console.log(
  `\n${kinds.length} kinds, ${totals.planted} defects, ${percent(totals.found, totals.planted)} found on their line, ${percent(totals.elsewhere, totals.planted)} with a finding elsewhere; ${((performance.now() - started) / 1000).toFixed(0)} s.`,
);
if (failed > 0) {
  console.log(`${failed} kinds are found too seldom or bring findings elsewhere (marked with <).`);
  process.exitCode = 1;
}
