/**
 * How well and how fast criteria are read: `npm run bench:criteria`.
 *
 * Runs the built `criteria` filter over the annotated criteria of `../shared/criteria-benchmark` (they exist in the workshop,
 * not on a user's machine), has them scored by its own scorer, measures how often a subject of the tables gets its id, and
 * how many criteria a second one processor reads; then what no text may take longer than.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundledCore } from './bundled-core.mjs';
import { repository } from './repository.mjs';

/**
 * @typedef {{ kind: string, numeric: boolean, start: number, end: number, subject?: string }} Gold
 * @typedef {{ id: string, source: string, text: string, polarity: string, gold: readonly Gold[] }} Row
 * @typedef {{ id: string, items: readonly { start: number, end: number, subjectId: string | null }[] }} Answer
 */

const folder = path.join(repository, '../shared/criteria-benchmark');
if (!existsSync(folder)) {
  console.error(`The annotated criteria are not at ${folder}: nothing was measured.`);
  process.exit(2);
}
const cli = path.join(repository, 'dist/cli.js');
const results = mkdtempSync(path.join(tmpdir(), 'trial-protocol-criteria-'));

/** What is promised: name, measured, at least. @type {[string, number, number, string][]} */
const promises = [];

/** @param {string} input @returns {{ output: string, seconds: number }} */
function filter(input) {
  const started = performance.now();
  const run = spawnSync(process.execPath, [cli, 'criteria'], { input, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (run.status !== 0) throw new Error(run.stderr);
  return { output: run.stdout, seconds: (performance.now() - started) / 1000 };
}

/** @param {string} predictions */
function score(predictions) {
  const file = path.join(results, 'predictions.jsonl');
  writeFileSync(file, predictions);
  const run = spawnSync('python3', [path.join(folder, 'score.py'), file], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  console.log(run.stdout);
  const value = (/** @type {string} */ source, /** @type {string} */ kind, /** @type {RegExp} */ what) => {
    const line =
      run.stdout.split('\n').find((l) => new RegExp(`\\b${source}\\s+${kind.replace('+', '\\+')}\\s`).test(l)) ?? '';
    return Number(what.exec(line)?.[1] ?? Number.NaN);
  };
  promises.push(
    ['LCT bounds, recall', value('lct', 'all', /B gold\s+\d+ rec\s+([\d.]+)/), 92, '%'],
    ['LCT bounds, precision', value('lct', 'all', /B prec ([\d.]+)/), 97, '%'],
    ['LCT ages, recall', value('lct', 'age', /B gold\s+\d+ rec\s+([\d.]+)/), 95, '%'],
    ['LCT spans, recall', value('lct', 'all', /A rec\s+([\d.]+)/), 95, '%'],
    ['Chia bounds, recall', value('chia', 'all', /B gold\s+\d+ rec\s+([\d.]+)/), 88, '%'],
    ['Chia spans, recall', value('chia', 'all', /A rec\s+([\d.]+)/), 95, '%'],
  );
}

/**
 * Of the numeric LCT rows whose annotated subject the tables know by itself, those in which the annotated bound gets that id.
 * @param {readonly Row[]} rows @param {ReadonlyMap<string, Answer>} answers @param {(text: string) => string | undefined} idOf
 */
function subjects(rows, answers, idOf) {
  let known = 0;
  let right = 0;
  for (const { id, source, gold } of rows) {
    if (source !== 'lct') continue;
    for (const { numeric, kind, subject, start, end } of gold) {
      const wanted = numeric && kind === 'value' && subject !== undefined ? idOf(subject) : undefined;
      if (wanted === undefined) continue;
      known++;
      const items = answers.get(id)?.items.filter((item) => item.start < end && start < item.end) ?? [];
      if (items.some((item) => item.subjectId === wanted)) right++;
      else if (process.argv.includes('--misses'))
        console.log(`  ${id}: ${subject} is ${wanted}, read ${items.map((i) => i.subjectId)}`);
    }
  }
  promises.push([`subjects of the tables, ${known} of them`, (100 * right) / known, 90, '%']);
}

/** Texts of 100,000 characters that a careless reader takes forever over. */
const HEAVY = {
  'a criterion of 100,000 characters': 'Hemoglobin < 9 g/dL and platelets < 100 x 10^9/L, '.repeat(2000),
  'brackets 10,000 deep': `${'('.repeat(10_000)}age > 18${')'.repeat(10_000)}`,
  '1 or 1 or 1 …': '1 or '.repeat(20_000),
};

try {
  const core = await bundledCore(`
    export { readCriterion } from './server/criteria/read';
    import { lex } from './server/criteria/lexer';
    import { knownSubjects } from './server/criteria/subjects';
    export const idOf = (text) => {
      const tokens = lex(text);
      const { spans } = knownSubjects(tokens);
      return spans.length === 1 && spans[0].from === 0 && spans[0].next === tokens.count ? spans[0].id : undefined;
    };
  `);
  const lines = readFileSync(path.join(folder, 'dev.jsonl'), 'utf8').split('\n').filter(Boolean);
  const rows = /** @type {Row[]} */ (lines.map((line) => JSON.parse(line)));
  const input = rows.map(({ id, text, polarity }) => `${JSON.stringify({ id, text, polarity })}\n`).join('');
  const { output } = filter(input);
  score(output);
  const answers = output
    .split('\n')
    .filter(Boolean)
    .map((line) => /** @type {Answer} */ (JSON.parse(line)));
  subjects(rows, new Map(answers.map((answer) => [answer.id, answer])), core.idOf);
  const times = 10;
  const { seconds } = filter(input.repeat(times));
  promises.push(['criteria a second, the whole filter', (times * rows.length) / seconds, 50_000, '']);
  for (const [name, text] of Object.entries(HEAVY)) {
    core.readCriterion(text);
    const started = performance.now();
    core.readCriterion(text);
    promises.push([name, -(performance.now() - started), -100, 'ms']);
  }
} finally {
  rmSync(results, { recursive: true, force: true });
}

let missed = 0;
for (const [what, measured, promised, unit] of promises) {
  const kept = measured >= promised;
  if (!kept) missed++;
  const limit = promised < 0 ? `at most ${-promised}` : `at least ${promised}`;
  console.log(
    `${kept ? 'kept  ' : 'MISSED'} ${what.padEnd(42)} ${Math.abs(measured).toFixed(1).padStart(9)} ${unit.padEnd(2)} ${limit}`,
  );
}
process.exitCode = missed === 0 ? 0 : 1;
