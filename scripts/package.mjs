/**
 * `npm run package`: builds, packs dist/trial-protocol-<version>.vsix and looks at what is really inside.
 *
 *   node scripts/package.mjs [--built]     --built: dist/ is up to date
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { ensureBuilt } from './ensure-built.mjs';
import { repository } from './repository.mjs';
import { vsixPath } from './vsix.mjs';
import { listZip } from './zip-listing.mjs';

/** 460 kB for the table of words (packed), 190 kB for the pictures, 260 kB for the pages of the rules, 1.3 MB for everything else. */
const limitBytes = 1.5 * 1024 * 1024 + 620_000;

/** What may be in the package: sources, tests, source maps or samples in it are a mistake in package.json's `files`. */
const allowed = [
  /^package(\.nls)?\.json$/,
  /^(readme\.md|changelog\.md|license(\.txt|\.md)?)$/,
  /^language-configuration\.json$/,
  /^dist\/(client|client-browser|server|server-browser|units|cli)\.js$/,
  /^dist\/usage\.bin$/,
  /^dist\/third-party-notices\.txt$/,
  /^syntaxes\/[^/]+\.json$/,
  /^docs\/rules\/[^/]+\.md$/,
  /^schemas\/[^/]+\.schema\.json$/,
  /^images\/[^/]+\.(png|svg|webp)$/,
  /^images\/walkthrough\/[^/]+\.(md|png|svg)$/,
  // What the walkthrough opens.
  /^samples\/kidney-cohort\.trial$/,
];

/** What ZIP archives of extensions hold besides the extension itself. */
const wrapping = /^(extension\.vsixmanifest|\[Content_Types\]\.xml)$/;

/** Loaded at run time by paths that no tool knows. */
const loadedByPath = [
  'dist/server.js',
  'dist/cli.js',
  'dist/server-browser.js',
  'dist/units.js',
  'dist/usage.bin',
  'dist/third-party-notices.txt',
  'samples/kidney-cohort.trial',
];

/** The files package.json mentions, as `./path`. @param {unknown} value @returns {string[]} */
function mentionedFiles(value) {
  if (typeof value === 'string') return value.startsWith('./') ? [value.slice(2)] : [];
  return value && typeof value === 'object' ? Object.values(value).flatMap(mentionedFiles) : [];
}

/** @param {string} vsix @returns {string[]} what is wrong with it */
function inspect(vsix) {
  const zip = readFileSync(vsix);
  const names = [];
  const problems = [];
  for (const name of listZip(zip)) {
    if (wrapping.test(name)) continue;
    const inside = name.replace(/^extension\//, '');
    names.push(inside.toLowerCase()); // vsce itself changes the case of README and LICENSE
    if (!allowed.some((pattern) => pattern.test(inside.toLowerCase()))) problems.push(`${inside} must not be inside`);
  }
  const manifest = JSON.parse(readFileSync(path.join(repository, 'package.json'), 'utf8'));
  for (const file of new Set([...mentionedFiles(manifest), ...loadedByPath])) {
    if (!names.includes(file.toLowerCase())) problems.push(`${file} is missing`);
  }
  if (zip.length > limitBytes) problems.push(`${zip.length} bytes are more than ${limitBytes}`);
  console.log(`${path.relative(repository, vsix)}: ${names.length} files, ${(zip.length / 1024).toFixed(0)} kB packed`);
  return problems;
}

ensureBuilt();
const vsix = vsixPath();
await createVSIX({ cwd: repository, packagePath: vsix, dependencies: false });
const problems = inspect(vsix);
for (const problem of problems) console.error(`package: ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;
