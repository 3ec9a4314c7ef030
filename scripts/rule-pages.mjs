/**
 * The pages of the rules, docs/rules/, and their entries in the settings, package.json; both come from the rules.
 *
 *   npm run rule-pages                writes what is stale
 *   npm run rule-pages -- --check     fails when something is stale
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundledCore } from './bundled-core.mjs';
import { repository } from './repository.mjs';
import { indexPage, rulePage } from './rule-page-text.mjs';

/** @import { Core, Rule } from './rule-page-text.mjs' */

const pagesFolder = path.join(repository, 'docs/rules');
const manifestFile = path.join(repository, 'package.json');
const SETTING = 'trialProtocol.rules';

const ENTRY = `
  export { RULES } from './server/rules';
  export { LEVELS, ownLevel } from './server/rules/rule';
  export { SECTIONS } from './server/format/sections';
  export { applyEdits } from './server/text/edit';
  export { withSection } from './test/fixtures/completeRecord';
  export { findingsOf } from './test/fixtures/findings';
  export { marked } from './test/fixtures/marks';
`;

/** The manifest with an entry for every rule, or undefined when it has no such setting. @param {string} text @param {Core} core */
function manifestWithRules(text, { RULES, LEVELS, ownLevel }) {
  const manifest = JSON.parse(text);
  const setting = manifest.contributes?.configuration?.properties?.[SETTING];
  if (setting === undefined) return undefined;
  const entry = (/** @type {Rule} */ rule) => ({
    type: 'string',
    enum: LEVELS,
    default: ownLevel(rule),
    markdownDescription: `${rule.summary} Its own level is \`${ownLevel(rule)}\`.`,
  });
  setting.properties = Object.fromEntries(
    [...RULES].sort((a, b) => (a.id < b.id ? -1 : 1)).map((rule) => [rule.id, entry(rule)]),
  );
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** @param {string} file @returns {Promise<string | undefined>} */
const textOf = (file) => readFile(file, 'utf8').catch(() => undefined);

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const core = /** @type {Core} */ (await bundledCore(ENTRY));

/** @type {Map<string, string>} */
const wanted = new Map(core.RULES.map((rule) => [path.join(pagesFolder, `${rule.id}.md`), rulePage(rule, core)]));
wanted.set(path.join(pagesFolder, 'README.md'), indexPage(core));
const manifest = manifestWithRules((await textOf(manifestFile)) ?? '{}', core);
if (manifest === undefined) console.log(`package.json has no setting ${SETTING} yet: its entries were left out`);
else wanted.set(manifestFile, manifest);

const stale = [];
for (const [file, text] of wanted) if ((await textOf(file)) !== text) stale.push(file);
const pages = await readdir(pagesFolder).catch(() => []);
const orphans = pages.map((name) => path.join(pagesFolder, name)).filter((file) => !wanted.has(file));

const name = (/** @type {string} */ file) => path.relative(repository, file);
if (values.check) {
  for (const file of stale) console.error(`stale: ${name(file)}`);
  for (const file of orphans) console.error(`of no rule: ${name(file)}`);
  if (stale.length + orphans.length > 0) {
    console.error('run: npm run rule-pages');
    process.exitCode = 1;
  } else console.log(`the pages of ${core.RULES.length} rules are up to date`);
} else {
  await mkdir(pagesFolder, { recursive: true });
  for (const file of stale) await writeFile(file, wanted.get(file) ?? '');
  for (const file of orphans) await rm(file);
  console.log(`${core.RULES.length} rules: ${stale.length} files written, ${orphans.length} removed`);
}
