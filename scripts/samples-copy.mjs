/** A copy of samples/ to edit: what runs in VS Code must not change the files of this repository. */
import { cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { repository } from './repository.mjs';

/**
 * @template T
 * @param {(folder: string) => Promise<T>} use gets a folder named `samples`, removed afterwards
 * @returns {Promise<T>}
 */
export async function withSamplesCopy(use) {
  // VS Code reports real paths; a temporary folder may be behind a link.
  const temporary = await realpath(await mkdtemp(path.join(os.tmpdir(), 'trial-protocol-')));
  const folder = path.join(temporary, 'samples');
  try {
    await cp(path.join(repository, 'samples'), folder, { recursive: true });
    return await use(folder);
  } finally {
    await rm(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
}
