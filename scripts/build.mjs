/**
 * Bundles the extension, the language server and the command line into dist/.
 *
 *   node scripts/build.mjs          minified, as packaged
 *   node scripts/build.mjs --dev    readable, with source maps
 */
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { repository } from './repository.mjs';
import { rulesAtWork } from './rules-at-work.mjs';
import { bundledPackages, englishWords, noticesText } from './third-party-notices.mjs';
import { compiledUsage } from './usage-table.mjs';

/** @import { BuildOptions, Plugin } from 'esbuild' */

/** VS Code itself provides the module `vscode`; everything else is bundled, so the package needs no node_modules. */
/** @type {BuildOptions} */
const node = {
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
  mainFields: ['module', 'main'],
};
/** The web extension host loads CommonJS too. */
/** @type {BuildOptions} */
const webHost = { platform: 'browser', format: 'cjs', target: 'es2022', external: ['vscode'] };
/** The server in a browser is a classic Web Worker: a script without imports. */
/** @type {BuildOptions} */
const webWorker = { platform: 'browser', format: 'iife', target: 'es2022' };

/**
 * A fifth of the server would be the units library, which the first hover asks for: in Node it is a file of its own, so that
 * no start reads it. A worker cannot load another file so easily, and keeps it inside.
 */
const unitLibrary = '@lhncbc/ucum-lhc';
/** @type {Plugin} */
const unitsApart = {
  name: 'units-apart',
  setup({ onResolve }) {
    onResolve({ filter: new RegExp(`^${unitLibrary}$`) }, () => ({ path: './units.js', external: true }));
  },
};

/** The server loads what the command line holds. @type {Plugin} */
const besideCommandLine = {
  name: 'beside-command-line',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/node$/ }, () => ({ path: './cli.js', external: true }));
  },
};

/** @type {{ entry: string, out: string, options: BuildOptions }[]} */
const bundles = [
  { entry: 'client/node.ts', out: 'dist/client.js', options: node },
  { entry: 'client/browser.ts', out: 'dist/client-browser.js', options: webHost },
  { entry: 'server/program/serve.ts', out: 'dist/server.js', options: { ...node, plugins: [besideCommandLine] } },
  { entry: unitLibrary, out: 'dist/units.js', options: node },
  { entry: 'server/lsp/browser.ts', out: 'dist/server-browser.js', options: webWorker },
  {
    entry: 'server/program/node.ts',
    out: 'dist/cli.js',
    options: { ...node, plugins: [unitsApart], banner: { js: '#!/usr/bin/env node' } },
  },
];

/** Builds everything and returns the metafiles. @param {{ dev: boolean }} options */
async function buildAll({ dev }) {
  const own = bundles.map((bundle) => bundle.entry).filter((entry) => entry !== unitLibrary);
  const missing = own.filter((entry) => !existsSync(path.join(repository, entry)));
  if (missing.length > 0) throw new Error(`entry points not found: ${missing.join(', ')}`);

  await mkdir(path.join(repository, 'dist'), { recursive: true });
  return Promise.all(
    bundles.map(async ({ entry, out, options }) => {
      const map = path.join(repository, `${out}.map`);
      if (!dev) await rm(map, { force: true });
      const result = await build({
        ...options,
        absWorkingDir: repository,
        entryPoints: [entry],
        outfile: out,
        bundle: true,
        minify: !dev,
        sourcemap: dev ? 'linked' : false,
        legalComments: 'none',
        metafile: true,
        plugins: [rulesAtWork, ...(options.plugins ?? [])],
        logLevel: 'warning',
      });
      // With a source map its columns must stay.
      if (!dev) await writeAsAscii(path.join(repository, out));
      return result.metafile;
    }),
  );
}

/**
 * Letters beyond ASCII as their codes, which mean the same in strings, templates and regular expressions; esbuild leaves
 * those in regular expressions. One such letter makes V8 keep and read the whole script with two bytes for each (3 ms more
 * at every start, and half a megabyte). In `String.raw` a code would be its six characters: it is used for the sources of
 * regular expressions alone, where they mean the letter.
 * @param {string} file
 */
async function writeAsAscii(file) {
  const text = await readFile(file, 'utf8');
  const escaped = (/** @type {string} */ unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  await writeFile(file, text.replace(/[\u0080-\uffff]/g, escaped));
}

const started = performance.now();
const { values } = parseArgs({ options: { dev: { type: 'boolean', default: false } } });
try {
  const metafiles = await buildAll({ dev: values.dev });
  await chmod(path.join(repository, 'dist/cli.js'), 0o755);
  const usage = compiledUsage();
  await writeFile(path.join(repository, 'dist/usage.bin'), usage);
  const packages = [...bundledPackages(metafiles), englishWords()];
  await writeFile(path.join(repository, 'dist/THIRD-PARTY-NOTICES.txt'), noticesText(packages));
  for (const [file, output] of metafiles.flatMap((metafile) => Object.entries(metafile.outputs))) {
    if (file.endsWith('.js')) console.log(`${file.padEnd(24)} ${(output.bytes / 1024).toFixed(1).padStart(8)} kB`);
  }
  console.log(`${'dist/usage.bin'.padEnd(24)} ${(usage.length / 1024).toFixed(1).padStart(8)} kB`);
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  console.log(`built in ${seconds} s; notices of ${packages.length} packages`);
} catch (error) {
  console.error(`build failed: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
