/** Bundles the tests that run inside VS Code into dist/test/, which is not packaged. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import { repository } from './repository.mjs';

/** @import { Plugin } from 'esbuild' */

/**
 * Mocha's browser build is a script that exports itself whatever way it finds, in a package that declares its files
 * ES modules. Taken for one, it would export itself in place of the tests' `run()`.
 * @type {Plugin}
 */
const mochaAsCommonJs = {
  name: 'mocha-as-commonjs',
  setup({ onResolve, onLoad }) {
    const { resolve } = createRequire(import.meta.url);
    onResolve({ filter: /^mocha\/mocha\.js$/ }, (args) => ({ path: resolve(args.path), namespace: 'commonjs' }));
    onLoad({ filter: /.*/, namespace: 'commonjs' }, async (args) => ({ contents: await readFile(args.path) }));
  },
};

/**
 * @param {'extension' | 'web'} name a folder of test/ with an index.ts
 * @returns {Promise<string>} the bundle
 */
export async function bundleTests(name) {
  const outfile = path.join(repository, 'dist/test', `${name}.js`);
  await build({
    absWorkingDir: repository,
    entryPoints: [`test/${name}/index.ts`],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: name === 'web' ? 'browser' : 'node',
    target: name === 'web' ? 'es2022' : 'node20',
    external: ['vscode'],
    plugins: [mochaAsCommonJs],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}
