/** The suites of `npm test`: what each runs and how its output is counted. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repository } from './repository.mjs';

/** @typedef {{ passed: number, failed: number }} Counts */
/** @typedef {{ output: string, exitCode: number | null }} Outcome */

/**
 * @typedef {object} Suite
 * @property {string} name
 * @property {string[]} command arguments of Node
 * @property {string[]} [needs] suites whose results it uses; they run in an earlier phase
 * @property {boolean} [browser] drives VS Code in Chromium
 * @property {(outcome: Outcome) => Counts} count
 */

const vitestReport = path.join(repository, 'dist/test/vitest.json');

/** A check that is one thing to pass. @param {Outcome} outcome @returns {Counts} */
const oneCheck = ({ exitCode }) => (exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** What our own scripts say last: `web: 1 passed, 0 failed`. @param {Outcome} outcome @returns {Counts} */
function lastLine({ output }) {
  const found = /^\w+: (\d+) passed, (\d+) failed$/.exec(output.trim().split('\n').at(-1) ?? '');
  return { passed: Number(found?.[1] ?? 0), failed: Number(found?.[2] ?? 0) };
}

/** vscode-tmgrammar-test has no other report than a line for each file. @param {Outcome} outcome @returns {Counts} */
function markedLines({ output }) {
  const count = (/** @type {RegExp} */ mark) => output.match(mark)?.length ?? 0;
  return { passed: count(/^✓ /gm), failed: count(/^✖ /gm) };
}

/** A test file that could not be loaded has no tests to fail; it counts as one. @returns {Counts} */
function vitestCounts() {
  const report = JSON.parse(readFileSync(vitestReport, 'utf8'));
  /** @type {{ status: string, assertionResults: unknown[] }[]} */
  const files = report.testResults;
  const unloaded = files.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded };
}

/**
 * Phases follow each other; suites of one phase share the machine, two at a time. Vitest is alone in its phase: it
 * fills the processors itself, and some of its tests watch the clock.
 * @type {Suite[][]}
 */
export const phases = [
  [
    { name: 'biome', command: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off', '.'], count: oneCheck },
    { name: 'tsc', command: ['node_modules/typescript/bin/tsc', '--noEmit'], count: oneCheck },
    { name: 'grammar', command: ['test/grammar/run.mjs'], count: markedLines },
    { name: 'docs', command: ['scripts/rule-pages.mjs', '--check'], count: oneCheck },
    { name: 'build', command: ['scripts/build.mjs'], count: oneCheck },
  ],
  [
    {
      name: 'vitest',
      command: [
        ...['node_modules/vitest/vitest.mjs', 'run', '--reporter=default'],
        ...['--reporter=json', `--outputFile.json=${vitestReport}`],
      ],
      needs: ['build'], // tests of the command line run dist/cli.js
      count: vitestCounts,
    },
  ],
  [
    { name: 'package', command: ['scripts/package.mjs', '--built'], needs: ['build'], count: oneCheck },
    {
      name: 'extension',
      command: ['scripts/test-extension.mjs', '--built'],
      needs: ['build'],
      browser: true,
      count: lastLine,
    },
    { name: 'web', command: ['scripts/test-web.mjs', '--built'], needs: ['build'], browser: true, count: lastLine },
  ],
  [
    {
      name: 'visual',
      command: ['scripts/test-visual.mjs', '--built'],
      needs: ['package'],
      browser: true,
      count: lastLine,
    },
  ],
];
