/**
 * The tests of the grammar: assertions beside fixtures (*.test.txt), and a snapshot of the scopes of every sample.
 *
 *     node test/grammar/run.mjs            run both
 *     node test/grammar/run.mjs --update   run both and write the snapshots anew
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../..');
const grammar = path.join(root, 'syntaxes', 'trial-protocol.tmLanguage.json');
const samples = path.join(root, 'samples');
const snapshots = path.join(here, 'samples');
const tools = path.join(
  path.dirname(createRequire(import.meta.url).resolve('vscode-tmgrammar-test/package.json')),
  'dist',
);
const update = process.argv.includes('--update');

/** @param {string} tool @param {string} cwd @param {...string} args */
const passes = (tool, cwd, ...args) =>
  spawnSync(process.execPath, [path.join(tools, tool), '-g', grammar, ...args], { cwd, stdio: 'inherit' }).status === 0;

/** The tool writes a snapshot beside its source; a temporary folder keeps `samples/` clean. */
function samplesPass() {
  const names = readdirSync(samples).filter((name) => !name.endsWith('.md'));
  const known = existsSync(snapshots) ? readdirSync(snapshots) : [];
  if (!update) {
    const missing = names.filter((name) => !known.includes(`${name}.snap`));
    const stale = known.filter((name) => !names.includes(name.slice(0, -'.snap'.length)));
    for (const name of missing) console.error(`no snapshot of samples/${name}: run with --update`);
    for (const name of stale) console.error(`${name} is a snapshot of no sample: run with --update`);
    if (missing.length + stale.length > 0) return false;
  }
  const folder = mkdtempSync(path.join(os.tmpdir(), 'trial-protocol-grammar-'));
  try {
    for (const name of names) copyFileSync(path.join(samples, name), path.join(folder, name));
    if (!update) for (const name of known) copyFileSync(path.join(snapshots, name), path.join(folder, name));
    const passed = passes('snapshot.js', folder, '-s', 'source.trial-protocol', '*');
    if (update && passed) {
      rmSync(snapshots, { recursive: true, force: true });
      mkdirSync(snapshots, { recursive: true });
      for (const name of names) copyFileSync(path.join(folder, `${name}.snap`), path.join(snapshots, `${name}.snap`));
    }
    return passed;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const fixturesPass = passes('unit.js', root, 'test/grammar/*.test.txt');
process.exitCode = samplesPass() && fixturesPass ? 0 : 1;
