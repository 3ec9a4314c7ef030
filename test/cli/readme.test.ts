// The commands of the README for a repository of protocols do what it says.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CLEAN, CLI, LEAKY, type TestFolder, testFolder } from './run';

const README = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8');
/** What stands behind a key of its YAML examples. */
const behind = (key: string): readonly string[] =>
  [...README.matchAll(new RegExp(`^ +(?:- )?${key}: (.*trial-protocol.*)$`, 'gm'))].map(([, command = '']) => command);

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder();
  mkdirSync(join(folder.path, 'tools'));
  copyFileSync(CLI, join(folder.path, 'tools/trial-protocol.cjs'));
  // The one file stands in a repository of modules as well.
  folder.write({ 'package.json': '{ "type": "module" }' });
});
afterEach(() => folder.remove());

const shell = (command: string) => spawnSync('bash', ['-e', '-c', command], { cwd: folder.path, encoding: 'utf8' });

describe('the workflow', () => {
  const [sarif = '', annotations = '', ...others] = behind('run');

  it('uploads what it finds, then stops', () => {
    expect(others).toEqual([]);
    folder.write({ 'protocols/a.trial': LEAKY });
    expect(shell(sarif).status).toBe(0);
    const log = JSON.parse(readFileSync(join(folder.path, 'protocols.sarif'), 'utf8')) as {
      runs: { results: unknown[] }[];
    };
    expect(log.runs[0]?.results).toHaveLength(1);
    expect(shell(annotations)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('::error file=protocols/a'),
    });
  });

  it('goes on when there is nothing', () => {
    folder.write({ 'protocols/a.trial': CLEAN });
    expect([shell(sarif).status, shell(annotations).status]).toEqual([0, 0]);
  });

  it('does not take trouble for findings', () => {
    expect(shell(sarif).status).toBe(1);
  });
});

describe('the hook', () => {
  const [entry = ''] = behind('entry');

  it('looks at protocols by their names, and stops a commit', () => {
    const pattern = new RegExp(/^ +files: (.*)$/m.exec(README)?.[1] ?? '');
    const names = ['a.trial', 'b/c.protocol.txt', 'b/NCT90000101.txt', 'notes.txt', 'trial.md'];
    expect(names.filter((name) => pattern.test(name))).toEqual(names.slice(0, 3));
    folder.write({ 'a.trial': LEAKY, 'b.trial': CLEAN });
    expect(shell(`${entry} a.trial b.trial`).status).toBe(1);
    expect(shell(`${entry} b.trial`).status).toBe(0);
  });
});

it('names every option', () => {
  const help = folder.check('--help').stdout;
  for (const [option] of help.matchAll(/--[a-z-]+/g)) if (option !== '--help') expect(README).toContain(`\`${option}`);
});
