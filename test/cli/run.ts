// The built command line, run in a folder of the test's own.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { print } from '../../server/format/print';
import { COMPLETE } from '../fixtures/completeRecord';

export const CLI = resolve(import.meta.dirname, '../../dist/cli.js');

/** The number of the complete record. */
export const RECORD = 'NCT90000101';
export const CLEAN = print(COMPLETE, { layout: 'labelled' });
/** One error, safe to fix. */
export const LEAKY = CLEAN.replace('2. Psoriatic arthritis', '2. Psoriatic arthritis 或 axial disease');

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface TestFolder {
  readonly path: string;
  readonly write: (files: Readonly<Record<string, string | Uint8Array>>) => void;
  readonly check: (...args: readonly string[]) => Ran;
  /** The findings as `path:line rule severity`. */
  readonly found: (...args: readonly string[]) => readonly string[];
  readonly remove: () => void;
}

interface JsonReport {
  readonly files: readonly {
    readonly path: string;
    readonly diagnostics: readonly { readonly line: number; readonly rule: string; readonly severity: string }[];
  }[];
}

export function testFolder(): TestFolder {
  const path = mkdtempSync(join(tmpdir(), 'trial-protocol-cli-'));
  const check = (...args: readonly string[]): Ran => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'check', ...args], {
      cwd: path,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  return {
    path,
    write: (files) => {
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(path, name)), { recursive: true });
        writeFileSync(join(path, name), content);
      }
    },
    check,
    found: (...args) => {
      const { files } = JSON.parse(check('--format', 'json', '--severity', 'hint', ...args).stdout) as JsonReport;
      return files.flatMap((file) => file.diagnostics.map((d) => `${file.path}:${d.line} ${d.rule} ${d.severity}`));
    },
    remove: () => rmSync(path, { recursive: true }),
  };
}

export const lineOf = (text: string, part: string): number => text.split('\n').findIndex((l) => l.includes(part)) + 1;
