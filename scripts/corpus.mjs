/**
 * What the rules say of real records: counts by rule, and samples of findings to read and judge.
 *
 *   npm run corpus                                             all rules over the bare records
 *   npm run corpus -- --rule criterion-duplicate --sample 30   a sample of that rule's findings, always the same one
 *   npm run corpus -- --layout labelled                        full, labelled, extract or all
 *   npm run corpus -- --seed 2                                 another sample
 *   npm run corpus -- --path FOLDER                            your own records
 *   npm run corpus -- --profile recommended                    as a user sees them (default: all rules)
 *   npm run corpus -- --cost                                   what each rule costs, in milliseconds a thousand records
 *
 * The public records stand beside the checkout, in ../shared/corpus, and are no part of the project.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { bundledCore } from './bundled-core.mjs';
import { repository } from './repository.mjs';
import { compiledUsage } from './usage-table.mjs';

/**
 * @typedef {{ start: number, end: number }} Range
 * @typedef {{ file: string, text: string, rule: string, severity: string, range: Range, message: string, fixes: readonly { title: string, safe: boolean }[], related: readonly { range: Range, message: string }[] }} Found
 * @typedef {{ id: string, severity: string, recommended?: string }} Rule
 * @typedef {{ RULES: readonly Rule[], PROFILES: readonly string[], randomFrom: (seed: number) => () => number, loadWords: (bytes: Uint8Array) => void, check: (text: string, rules: readonly Rule[], profile: string, today: { year: number, month: number, day: number }) => { findings: readonly { rule: Rule, severity: string, range: Range, message: string, fixes: readonly { title: string, safe: boolean }[], related: readonly { range: Range, message: string }[] }[], failures: ReadonlyMap<string, unknown> } }} Core
 */

const LAYOUTS = ['full', 'labelled', 'extract'];

/** The reference date is fixed, so that two runs of the same rules say the same. */
const TODAY = { year: 2026, month: 11, day: 22 };

/** The core's entry for this script: all rules as grave as they are, also those that are off until asked for. */
const ENTRY = `
  import { parse } from './server/format/tree';
  import { readTrial } from './server/protocol/trial';
  import { analyseNow, collect, ruleSet } from './server/rules/engine';
  import { levelIn, PROFILES } from './server/rules/profiles';
  export { RULES } from './server/rules';
  export { PROFILES };
  export { randomFrom } from './test/planting/random';
  import { readUsage } from './server/registry/usage/table';
  let words;
  export function loadWords(bytes) {
    words = { usage: readUsage(bytes), dictionary: new Set() };
  }
  export function check(text, rules, profile, today) {
    const set = ruleSet(rules, (rule) => levelIn(profile, rule), today, words);
    const analysis = analyseNow(readTrial(parse(text)), set);
    return { findings: collect(analysis).findings, failures: analysis.failures };
  }
`;

/** The text files of a folder, in order. @param {string} folder */
const filesOf = (folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|trial)$/.test(name))
    .sort()
    .map((name) => path.join(folder, name));

/** @param {{ layout: string, path: string | undefined }} options */
function recordFiles({ layout, path: given }) {
  if (given !== undefined) {
    if (!existsSync(given)) throw new Error(`there is no folder ${given}`);
    return filesOf(given);
  }
  const corpus = path.resolve(repository, '../shared/corpus');
  if (!existsSync(corpus)) {
    throw new Error(`the public records are not here (${corpus}). Name a folder of records with --path FOLDER.`);
  }
  const layouts = layout === 'all' ? LAYOUTS : [layout];
  const unknown = layouts.find((name) => !LAYOUTS.includes(name));
  if (unknown !== undefined) throw new Error(`--layout ${unknown}: it is one of ${LAYOUTS.join(', ')}, all`);
  return layouts.flatMap((name) => filesOf(path.join(corpus, name)));
}

/** @template T @param {readonly T[]} all @param {number} count @param {() => number} random @returns {T[]} in their own order */
function sampleOf(all, count, random) {
  const keyed = all.map((value, index) => ({ value, index, key: random() }));
  const chosen = keyed.sort((a, b) => a.key - b.key).slice(0, count);
  return chosen.sort((a, b) => a.index - b.index).map(({ value }) => value);
}

/** @param {readonly number[]} sorted @param {number} share */
const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

/** How much of the text around a finding a sample shows. */
const CONTEXT = 160;

/** The line or lines of a range, cut around it, with ⟦ and ⟧. @param {string} text @param {Range} range */
function excerpt(text, { start, end }) {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextFeed = text.indexOf('\n', end);
  const lineEnd = nextFeed === -1 ? text.length : nextFeed;
  const from = Math.max(lineStart, start - CONTEXT);
  const to = Math.min(lineEnd, end + CONTEXT);
  const marked = `${text.slice(from, start)}⟦${text.slice(start, end)}⟧${text.slice(end, to)}`;
  return `${from > lineStart ? '…' : ''}${marked}${to < lineEnd ? '…' : ''}`.replaceAll('\r', '').replaceAll('\n', '⏎');
}

/** @param {string} text @param {number} offset */
const lineNumber = (text, offset) => text.slice(0, offset).split('\n').length;

/** @param {Found} found */
function printFinding({ file, text, severity, range, message, fixes, related }) {
  console.log(`${path.relative(process.cwd(), file)}:${lineNumber(text, range.start)}  ${severity}`);
  console.log(`  ${excerpt(text, range)}`);
  console.log(`  ${message}`);
  for (const { range: other, message: says } of related) {
    console.log(`  see ${lineNumber(text, other.start)}: ${says}: ${excerpt(text, other)}`);
  }
  for (const { title, safe } of fixes) console.log(`  fix${safe ? ' (safe)' : ''}: ${title}`);
  console.log();
}

/** @param {readonly Found[]} findings @param {readonly Rule[]} rules @param {number} documents */
function printCounts(findings, rules, documents) {
  const perDocument = new Map();
  for (const { file } of findings) perDocument.set(file, (perDocument.get(file) ?? 0) + 1);
  const width = Math.max(20, ...rules.map((rule) => rule.id.length));
  console.log(`${'rule'.padEnd(width)}  own level    findings  documents  share`);
  for (const rule of rules) {
    const own = findings.filter((found) => found.rule === rule.id);
    const hit = new Set(own.map((found) => found.file)).size;
    const share = `${((100 * hit) / Math.max(1, documents)).toFixed(1)} %`;
    console.log(
      `${rule.id.padEnd(width)}  ${(rule.recommended ?? rule.severity).padEnd(11)}  ${String(own.length).padStart(8)}  ${String(hit).padStart(9)}  ${share.padStart(6)}`,
    );
  }
  const counts = [...perDocument.values(), ...Array(documents - perDocument.size).fill(0)].sort((a, b) => a - b);
  console.log(
    `\n${findings.length} findings in ${perDocument.size} of ${documents} documents; findings per document: median ${quantile(counts, 0.5)}, 90th percentile ${quantile(counts, 0.9)}, most ${counts.at(-1) ?? 0}.`,
  );
}

/**
 * Each rule's share of the time, measured around its check; what several rules share is counted for the first that asks.
 * @param {Core} core @param {readonly Rule[]} rules @param {readonly string[]} files @param {string} profile
 */
function printCosts(core, rules, files, profile) {
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  const spent = new Map(rules.map((rule) => [rule.id, 0]));
  const timed = rules.map((rule) => {
    const check = /** @type {(...given: unknown[]) => void} */ (/** @type {any} */ (rule).check);
    const timedCheck = (/** @type {unknown[]} */ ...given) => {
      const started = performance.now();
      try {
        check(...given);
      } finally {
        spent.set(rule.id, (spent.get(rule.id) ?? 0) + performance.now() - started);
      }
    };
    return { ...rule, check: timedCheck };
  });
  const rounds = 3; // the first warms up
  let started = 0;
  for (let round = 0; round < rounds; round++) {
    for (const id of spent.keys()) spent.set(id, 0);
    started = performance.now();
    for (const text of texts) core.check(text, timed, profile, TODAY);
  }
  const perThousand = 1000 / texts.length;
  const costs = [...spent].sort((a, b) => b[1] - a[1]);
  for (const [id, ms] of costs) console.log(`${(ms * perThousand).toFixed(1).padStart(8)}  ${id}`);
  const sum = costs.reduce((total, [, ms]) => total + ms, 0) * perThousand;
  const all = (performance.now() - started) * perThousand;
  console.log(`\n${sum.toFixed(0)} ms of ${all.toFixed(0)} ms a thousand records, profile ${profile}.`);
}

async function main() {
  const { values } = parseArgs({
    options: {
      rule: { type: 'string', multiple: true },
      sample: { type: 'string' },
      seed: { type: 'string', default: '1' },
      layout: { type: 'string', default: 'full' },
      path: { type: 'string' },
      profile: { type: 'string', default: 'all' },
      cost: { type: 'boolean', default: false },
    },
  });
  const files = recordFiles({ layout: values.layout, path: values.path });
  if (files.length === 0) throw new Error('no .txt or .trial file there');
  const core = /** @type {Core} */ (await bundledCore(ENTRY));
  core.loadWords(compiledUsage());
  const wanted = values.rule;
  const rules = wanted === undefined ? core.RULES : core.RULES.filter((rule) => wanted.includes(rule.id));
  const unknown = wanted?.find((id) => !core.RULES.some((rule) => rule.id === id));
  if (unknown !== undefined) throw new Error(`there is no rule ${unknown}`);
  const { profile } = values;
  if (!core.PROFILES.includes(profile))
    throw new Error(`--profile ${profile}: it is one of ${core.PROFILES.join(', ')}`);
  if (values.cost) return printCosts(core, rules, files, profile);
  /** @type {Found[]} */
  const findings = [];
  /** @type {Map<string, { file: string, error: unknown, times: number }>} */
  const failures = new Map();
  const started = performance.now();
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const result = core.check(text, rules, profile, TODAY);
    for (const found of result.findings) {
      // Fixes and related places are getters, which a spread leaves behind.
      const { fixes, related } = found;
      findings.push({ ...found, fixes, related, file, text, rule: found.rule.id });
    }
    for (const [rule, error] of result.failures) {
      failures.set(rule, { file, error, times: (failures.get(rule)?.times ?? 0) + 1 });
    }
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (values.sample !== undefined) {
    const count = Number(values.sample);
    const chosen = sampleOf(findings, count, core.randomFrom(Number(values.seed)));
    for (const found of chosen) printFinding(found);
    console.log(`${chosen.length} of ${findings.length} findings (seed ${values.seed}).\n`);
  }
  printCounts(findings, rules, files.length);
  console.log(`checked in ${seconds} s`);
  for (const [rule, { file, error, times }] of failures) {
    console.error(`rule ${rule} threw in ${times} documents, last in ${file}:`, error);
    process.exitCode = 1;
  }
}

try {
  await main();
} catch (error) {
  console.error(`corpus: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
