/**
 * What comes from the rules: their pages, docs/rules/, their entries in the settings, package.json, and the JSON schema of the
 * project file, schemas/.
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
const schemaFile = path.join(repository, 'schemas/trial-protocol.schema.json');
const SETTING = 'trialProtocol.rules';

const ENTRY = `
  export { PROFILES } from './server/rules/profiles';
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

/** The schema of trial-protocol.json. @param {Core} core */
function projectSchema({ RULES, LEVELS, PROFILES, ownLevel }) {
  const sorted = [...RULES].sort((a, b) => (a.id < b.id ? -1 : 1));
  const described = sorted.map((rule) => ({ ...rule, text: `${rule.summary} Its own level is ${ownLevel(rule)}.` }));
  const levels = { type: 'string', enum: LEVELS };
  const text = (/** @type {string} */ description) => ({ type: 'string', description });
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Trial Protocol: project',
    description: 'What counts for the trial protocols in this folder and below.',
    type: 'object',
    properties: {
      $schema: text('Where this schema is, for editors that do not know it.'),
      profile: {
        type: 'string',
        enum: PROFILES,
        enumDescriptions: [
          'Each rule at its own level.',
          'The rules that are on, one step louder: hints become notes, notes warnings, warnings errors.',
          'Every rule as grave as it is, also those that are off unless asked for.',
        ],
        default: 'recommended',
        description: 'The levels of all rules at once.',
      },
      rules: {
        type: 'object',
        description: 'The levels of single rules, where they differ from the profile.',
        properties: Object.fromEntries(
          described.map((rule) => [rule.id, { ...levels, default: ownLevel(rule), description: rule.text }]),
        ),
        additionalProperties: levels,
      },
      referenceDate: text('The day on which dates are judged as past or future, such as 2026-03-31. Left out: today.'),
      ignore: {
        type: 'array',
        description: 'Findings that are looked at and accepted. A quick fix in the editor adds them.',
        items: {
          type: 'object',
          required: ['rule'],
          properties: {
            record: {
              type: ['string', 'null'],
              description: 'The NCT number of the record; left out or null for any.',
            },
            file: text('The path of the file from this folder; left out for any.'),
            rule: {
              type: 'string',
              description: 'The rule whose findings are ignored.',
              anyOf: [
                { enum: described.map(({ id }) => id), enumDescriptions: described.map((rule) => rule.summary) },
                { type: 'string' },
              ],
            },
            text: text(
              'What the finding quotes, or more of its line; left out for all findings of the rule. May end in … .',
            ),
            reason: text('Why, for those who read this later.'),
          },
        },
      },
      dictionary: {
        type: 'array',
        description: "The project's own words, which rules about spelling accept.",
        items: { type: 'string', minLength: 1 },
        uniqueItems: true,
      },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** @param {string} file @returns {Promise<string | undefined>} */
const textOf = (file) => readFile(file, 'utf8').catch(() => undefined);

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const core = /** @type {Core} */ (await bundledCore(ENTRY));

/** @type {Map<string, string>} */
const wanted = new Map(core.RULES.map((rule) => [path.join(pagesFolder, `${rule.id}.md`), rulePage(rule, core)]));
const catalogue = await readFile(path.join(repository, 'docs/catalogue.md'), 'utf8');
wanted.set(path.join(pagesFolder, 'README.md'), indexPage(core, catalogue));
wanted.set(schemaFile, projectSchema(core));
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
  await mkdir(path.dirname(schemaFile), { recursive: true });
  for (const file of stale) await writeFile(file, wanted.get(file) ?? '');
  for (const file of orphans) await rm(file);
  console.log(`${core.RULES.length} rules: ${stale.length} files written, ${orphans.length} removed`);
}
