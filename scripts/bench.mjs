/**
 * Speed, as ratios to do-nothing servers in the same run: `npm run bench [-- --quick]`.
 *
 * Drives the benchmark of `../shared/bench` (it exists in the workshop, not on a user's machine) with this server and with
 * its floors `vls` (keeps the text) and `vls-scan` (one regular expression over every line), in turn, and prints what the
 * project promises beside what was measured. Then the command line over `../shared/corpus/full`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { repository } from './repository.mjs';

const shared = path.join(repository, '../shared');
const driver = path.join(shared, 'bench/lsp-bench.mjs');
const seed = path.join(shared, 'seed/NCT03798028.txt');
const ours = `node ${path.join(repository, 'dist/server.js')} --stdio`;
const floor = (/** @type {string} */ name) => `node ${path.join(shared, 'bench/floor', name)}.cjs`;

if (!existsSync(driver)) {
  console.error(`The benchmark driver is not at ${driver}: nothing was measured.`);
  process.exit(2);
}
const quick = process.argv.includes('--quick');
const results = mkdtempSync(path.join(tmpdir(), 'trial-protocol-bench-'));

/** One run of the driver. @param {string} name @param {string} server @param {string[]} options */
function measure(name, server, options) {
  const out = path.join(results, name);
  const language = ['--language-id', server === ours ? 'trial-protocol' : 'plaintext'];
  const all = [driver, '--server', server, '--doc', seed, ...language, '--out', out, ...options];
  execFileSync(process.execPath, all, {
    cwd: repository,
    env: { ...process.env, PWD: repository },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return JSON.parse(readFileSync(`${out}.json`, 'utf8'));
}

const median = (/** @type {number[]} */ numbers) =>
  numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** @type {[what: string, measured: number, promised: number, detail: string][]} */
const rows = [];
/** @param {string} what @param {number[]} a @param {number[]} b @param {number} promised @param {string} unit */
function ratio(what, a, b, promised, unit = 'ms') {
  const [x, y] = [median(a), median(b)];
  rows.push([what, x / y, promised, `${x.toFixed(2)} ${unit} to ${y.toFixed(2)} ${unit}`]);
}

try {
  const rounds = quick ? [1] : [1, 2, 3];
  const small = [...(quick ? ['--quick'] : []), '--scenarios', 'cold,keystroke,features,memory'];
  const large = ['--scenarios', 'scaling', '--scales', '100,1000'];
  const runs = rounds.map((round) => ({
    ours: measure(`ours-${round}`, ours, small),
    scan: measure(`scan-${round}`, floor('vls-scan'), small),
    vls: measure(`vls-${round}`, floor('vls'), small),
    oursLarge: measure(`ours-large-${round}`, ours, large),
    scanLarge: measure(`scan-large-${round}`, floor('vls-scan'), large),
  }));
  const key = (/** @type {any} */ r) => r.keystroke.ms.median;
  ratio(
    'key to findings, 6 kB: at most 1.5 x vls-scan',
    runs.map((r) => key(r.ours)),
    runs.map((r) => key(r.scan)),
    1.5,
  );
  ratio(
    'its p99: at most 1.5 x that of vls-scan',
    runs.map((r) => r.ours.keystroke.ms.p99),
    runs.map((r) => r.scan.keystroke.ms.p99),
    1.5,
  );
  const at = (/** @type {any} */ r, /** @type {number} */ scale) =>
    r.scaling.find((/** @type {any} */ row) => row.scale === scale);
  for (const [scale, size, promised] of /** @type {[number, string, number][]} */ ([
    [100, '630 kB', 0.8],
    [1000, '6.2 MB', 0.5],
  ])) {
    ratio(
      `key to findings, ${size}: at most ${promised} x vls-scan`,
      runs.map((r) => key(at(r.oursLarge, scale))),
      runs.map((r) => key(at(r.scanLarge, scale))),
      promised,
    );
  }
  ratio(
    'first findings from cold: at most 1.25 x vls',
    runs.map((r) => r.ours.cold.firstDiagnosticsMs.median),
    runs.map((r) => r.vls.cold.firstDiagnosticsMs.median),
    1.25,
  );
  const mib = (/** @type {number} */ bytes) => bytes / 2 ** 20;
  const memory = median(runs.map((r) => mib(r.ours.memory.afterOpen.rss)));
  rows.push(['memory after opening: at most 70 MiB', memory, 70, 'MiB']);
  ratio(
    'peak memory at 6.2 MB: at most 1.2 x vls-scan',
    runs.map((r) => mib(at(r.oursLarge, 1000).hwm)),
    runs.map((r) => mib(at(r.scanLarge, 1000).hwm)),
    1.2,
    'MiB',
  );
  const features = ['documentSymbol', 'foldingRange', 'semanticTokensFull', 'hover', 'completion'];
  for (const name of features) {
    ratio(
      `edit to ${name}, 6 kB: at most 2 x vls`,
      runs.map((r) => r.ours.features[name].ms.median),
      runs.map((r) => r.vls.features[name].ms.median),
      2,
    );
  }
  for (const name of features) {
    const large = median(runs.map((r) => at(r.oursLarge, 1000).features[name].ms.median));
    rows.push([`edit to ${name}, 6.2 MB: at most 50 ms`, large, 50, 'ms']);
  }
  const corpus = path.join(shared, 'corpus/full');
  const documents = 1_051;
  const times = Array.from({ length: quick ? 3 : 7 }, () => {
    const started = performance.now();
    const run = spawnSync(
      process.execPath,
      [path.join(repository, 'dist/cli.js'), 'check', corpus, '--format', 'json'],
      { maxBuffer: 1 << 28 },
    );
    if (run.status !== 0 && run.status !== 1) throw new Error(String(run.stderr));
    return performance.now() - started;
  });
  const rate = documents / (median(times) / 1000);
  rows.push(['check, documents a second: at least 1,500', rate, -1_500, 'with start-up']);
} finally {
  rmSync(results, { recursive: true, force: true });
}

let missed = 0;
for (const [what, measured, promised, detail] of rows) {
  const kept = promised < 0 ? measured >= -promised : measured <= promised;
  if (!kept) missed++;
  console.log(`${kept ? 'kept  ' : 'MISSED'} ${what.padEnd(52)} ${measured.toFixed(2).padStart(9)}   ${detail}`);
}
process.exitCode = missed === 0 ? 0 : 1;
