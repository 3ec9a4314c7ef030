// Files below a folder that may be protocols, in order of their names. For Node; the browser build has no folders.
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

const MAY_BE_PROTOCOL = /\.(?:txt|trial)$/i;
const LEFT_OUT = new Set(['node_modules', '.git']);

/**
 * Walks a folder one folder at a time, so that memory does not grow with the number of files (libraries that match
 * patterns collect all paths first). A folder that cannot be read is told to `onTrouble` and passed over.
 */
export async function* protocolsBelow(
  folder: string,
  onTrouble: (message: string) => void,
): AsyncGenerator<string, void, undefined> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    onTrouble(`${folder}: ${error instanceof Error ? error.message : String(error)}`);
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!LEFT_OUT.has(entry.name)) yield* protocolsBelow(path, onTrouble);
    } else if (entry.isFile() && MAY_BE_PROTOCOL.test(entry.name)) yield path;
  }
}
