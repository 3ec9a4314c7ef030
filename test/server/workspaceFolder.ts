// A folder of protocols for tests of what spans several files.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface WorkspaceFolder {
  readonly path: string;
  readonly uriOf: (name: string) => string;
  readonly write: (name: string, text: string) => void;
  readonly remove: () => void;
}

export function workspaceFolder(files: Readonly<Record<string, string>>): WorkspaceFolder {
  const path = mkdtempSync(join(tmpdir(), 'trial-protocol-'));
  const write = (name: string, text: string): void => writeFileSync(join(path, name), text);
  for (const [name, text] of Object.entries(files)) write(name, text);
  return {
    path,
    uriOf: (name) => `file://${join(path, name)}`,
    write,
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
