/** The core as it stands in the checkout, bundled and loaded: for scripts that ask it something. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { repository } from './repository.mjs';

/**
 * Bundles TypeScript whose imports count from the repository, and gives what it exports.
 * @param {string} contents
 * @returns {Promise<any>}
 */
export async function bundledCore(contents) {
  const folder = await mkdtemp(path.join(tmpdir(), 'trial-protocol-core-'));
  try {
    const outfile = path.join(folder, 'core.mjs');
    await build({
      stdin: { contents, resolveDir: repository, loader: 'ts' },
      absWorkingDir: repository,
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      // For modules that look for files of the repository: the bundle stands elsewhere.
      define: { 'import.meta.url': JSON.stringify(import.meta.url) },
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
