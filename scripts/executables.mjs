/** Finds programs on PATH, as a shell would. */
import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

/**
 * The first of the names that PATH knows.
 * @param {string[]} names
 * @returns {string | undefined} its full path
 */
export function findOnPath(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const suffixes = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  for (const name of names) {
    for (const folder of folders) {
      const found = suffixes.map((suffix) => path.join(folder, name + suffix)).find(isExecutable);
      if (found) return found;
    }
  }
  return undefined;
}

/** @param {string} file */
function isExecutable(file) {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return false;
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false; // there, but not to be executed: accessSync has no other way to say so
  }
}
