/**
 * `npm test`: every check and test of the project. Needs Node, and Chromium for what runs inside VS Code.
 *
 *   npm test -- --only vitest,tsc     these suites, and what they need
 *   npm test -- --verbose             also the output of suites that passed
 */
import { parseArgs } from 'node:util';
import { chromiumMissing, findChromium } from './chromium.mjs';
import { requireNode } from './node-version.mjs';
import { ensureDependencies } from './npm.mjs';
import { endTree, startTree } from './process-tree.mjs';
import { repository } from './repository.mjs';
import { phases } from './suites.mjs';
import { installRemoteHost, installWebHost } from './vscode-install.mjs';

/** @import { Counts, Outcome, Suite } from './suites.mjs' */
/** @typedef {{ name: string, counts?: Counts, seconds: number }} Result without counts: not run */

const suitesAtOnce = 2;
/** A suite that takes longer has hung. */
const limitMinutes = 12;

/** @param {string | undefined} only @returns {Set<string>} */
function chosenNames(only) {
  const all = new Map(phases.flat().map((suite) => [suite.name, suite]));
  const chosen = new Set();
  const add = (/** @type {string} */ name) => {
    const suite = all.get(name);
    if (!suite) throw new Error(`no suite is called ${name}; there are ${[...all.keys()].join(', ')}`);
    chosen.add(name);
    suite.needs?.forEach(add);
  };
  (only?.split(',') ?? [...all.keys()]).forEach(add);
  return chosen;
}

/** @returns {Promise<string | undefined>} why VS Code cannot be run on this machine */
async function prepareBrowser() {
  if (!findChromium()) return chromiumMissing;
  try {
    await installRemoteHost();
    await installWebHost();
    return undefined;
  } catch (error) {
    return `VS Code could not be installed from npm: ${error instanceof Error ? error.message : error}`;
  }
}

/** @param {Suite} suite @returns {Promise<Outcome>} */
function execute({ command }) {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined }; // the output is read, and indented
  const child = startTree(process.execPath, command, { cwd: repository, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout?.on('data', (chunk) => (output += chunk));
  child.stderr?.on('data', (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      output += `\nnot finished after ${limitMinutes} minutes\n`;
      endTree(child);
    }, limitMinutes * 60_000);
    child.once('error', reject);
    child.once('close', (exitCode) => {
      clearTimeout(timer);
      resolve({ output, exitCode });
    });
  });
}

/** @param {Suite} suite @param {Outcome} outcome @returns {Counts} */
function countsOf(suite, outcome) {
  let counts = { passed: 0, failed: 0 };
  try {
    counts = suite.count(outcome);
  } catch (error) {
    outcome.output += `\nno result to count: ${error}\n`;
  }
  // Nothing counted, or a failure that no count shows, is a failure too.
  const silent = counts.failed === 0 && (outcome.exitCode !== 0 || counts.passed === 0);
  return silent ? { ...counts, failed: 1 } : counts;
}

/** @param {Suite} suite @param {boolean} verbose @returns {Promise<Result>} */
async function run(suite, verbose) {
  const started = Date.now();
  const outcome = await execute(suite);
  const counts = countsOf(suite, outcome);
  const result = { name: suite.name, counts, seconds: (Date.now() - started) / 1000 };
  console.log(line(result));
  if (verbose || counts.failed > 0) console.log(`${outcome.output.trimEnd().replace(/^/gm, '  | ')}\n`);
  return result;
}

/** @param {Result} result */
function line({ name, counts, seconds }) {
  if (!counts) return `${name.padEnd(10)} not run`;
  const state = counts.failed > 0 ? 'FAILED' : 'ok';
  return `${name.padEnd(10)} ${state.padEnd(6)} ${counts.passed} passed, ${counts.failed} failed (${seconds.toFixed(1)} s)`;
}

/**
 * @template T, R
 * @param {T[]} items
 * @param {(item: T) => Promise<R>} work
 * @returns {Promise<R[]>}
 */
async function inParallel(items, work) {
  /** @type {R[]} */
  const results = [];
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) results.push(await work(item));
  };
  await Promise.all(Array.from({ length: suitesAtOnce }, worker));
  return results;
}

async function test() {
  const { values } = parseArgs({ options: { only: { type: 'string' }, verbose: { type: 'boolean', default: false } } });
  requireNode();
  await ensureDependencies();
  const chosen = chosenNames(values.only);
  const suites = phases.map((phase) => phase.filter((suite) => chosen.has(suite.name)));
  const noBrowser = suites.flat().some((suite) => suite.browser) ? await prepareBrowser() : undefined;
  /** @type {Map<string, Result>} */
  const results = new Map();
  for (const phase of suites) {
    await inParallel(phase, async (suite) => {
      const broken = suite.needs?.find((name) => results.get(name)?.counts?.failed);
      if (suite.browser && noBrowser) {
        const counts = process.env.CI === 'true' ? { passed: 0, failed: 1 } : undefined;
        results.set(suite.name, { name: suite.name, counts, seconds: 0 });
      } else if (broken) {
        console.log(`${suite.name.padEnd(10)} FAILED for want of ${broken}`);
        results.set(suite.name, { name: suite.name, counts: { passed: 0, failed: 1 }, seconds: 0 });
      } else {
        results.set(suite.name, await run(suite, values.verbose));
      }
    });
  }
  report([...results.values()], noBrowser);
}

/** @param {Result[]} results @param {string | undefined} noBrowser */
function report(results, noBrowser) {
  const sum = (/** @type {keyof Counts} */ key) =>
    results.reduce((total, { counts }) => total + (counts?.[key] ?? 0), 0);
  console.log(`\n${results.map(line).join('\n')}\n`);
  const missing = phases.flat().filter((suite) => suite.browser && results.some(({ name }) => name === suite.name));
  if (noBrowser) console.log(`NOT RUN: ${missing.map(({ name }) => name).join(', ')}. ${noBrowser}`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}

test().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});
