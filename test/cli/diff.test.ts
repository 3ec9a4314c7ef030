// `diff`: exit codes, formats, standard input, and what cannot be compared.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLEAN, CLI, type Ran, RECORD, type TestFolder, testFolder } from './run';

const OTHER = CLEAN.replace('18 Years', '21 Years').replace('Age 18 to 75 years', 'Age 21 to 75 years');

let folder: TestFolder;
beforeAll(() => {
  folder = testFolder();
  folder.write({
    'a.txt': CLEAN,
    'b.txt': OTHER,
    'notes.txt': 'Dear team,\n',
    'image.txt': new Uint8Array([0, 1, 2, 0]),
    'empty.txt': '',
  });
});
afterAll(() => folder.remove());

const diff = (args: readonly string[], input?: string): Ran => {
  const options = { cwd: folder.path, encoding: 'utf8', ...(input === undefined ? {} : { input }) } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'diff', ...args], options);
  return { status, stdout, stderr };
};

describe('diff', () => {
  it('ends with 0 for versions that say the same, in whatever layout', () => {
    folder.write({ 'crlf.txt': CLEAN.replaceAll('\n', '\r\n').replaceAll(/(\d)\. /g, '$1) ') });
    const { status, stdout, stderr } = diff(['a.txt', 'crlf.txt']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('The two versions say the same.');
  });

  it('ends with 1 for others, and says how they differ', () => {
    const { status, stdout, stderr } = diff(['a.txt', 'b.txt']);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toBe(`- a.txt
+ b.txt

Eligibility Criteria
  Inclusion criterion 1: Age 18 to 75 years → 21 to 75 years (tightened: fewer people may take part)
  Minimum Age: 18 Years → 21 Years (fewer people may take part)

2 changes, 2 limits tightened.
`);
  });

  it('reads one version from standard input', () => {
    expect(diff(['-', 'b.txt'], CLEAN).stdout).toContain('- standard input\n+ b.txt');
    expect(diff(['a.txt', '-'], CLEAN).status).toBe(0);
  });

  it('prints Markdown', () => {
    const { status, stdout } = diff(['a.txt', 'b.txt', '--format', 'markdown']);
    expect(status).toBe(1);
    expect(stdout).toContain('- **Minimum Age**: 18 Years → 21 Years (fewer people may take part)\n');
  });

  it('prints JSON of a stable shape', () => {
    const { status, stdout } = diff(['a.txt', 'b.txt', '--format', 'json']);
    expect(status).toBe(1);
    const line = CLEAN.split('\n').indexOf('1. Age 18 to 75 years.') + 1;
    const field = CLEAN.split('\n').indexOf('18 Years') + 1;
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      before: { path: 'a.txt', record: RECORD, extract: false },
      after: { path: 'b.txt', record: RECORD, extract: false },
      changes: [
        {
          section: 'eligibility',
          part: 'criterion',
          of: null,
          change: 'changed',
          effect: null,
          label: 'Inclusion criterion 1',
          said: ['Age 18 to 75 years → 21 to 75 years (tightened: fewer people may take part)'],
          before: { text: 'Age 18 to 75 years.', line, column: 4, endLine: line, endColumn: 23 },
          after: { text: 'Age 21 to 75 years.', line, column: 4, endLine: line, endColumn: 23 },
          criterion: {
            before: { list: 'inclusion', number: '1', depth: 0 },
            after: { list: 'inclusion', number: '1', depth: 0 },
            reworded: false,
            moved: [],
            bounds: [{ subject: 'Age', before: '18 to 75 years', after: '21 to 75 years', effect: 'tightened' }],
          },
        },
        {
          section: 'eligibility',
          part: 'minimumAge',
          of: null,
          change: 'changed',
          effect: 'tightened',
          label: 'Minimum Age',
          said: ['18 Years → 21 Years (fewer people may take part)'],
          before: { text: '18 Years', line: field, column: 1, endLine: field, endColumn: 9 },
          after: { text: '21 Years', line: field, column: 1, endLine: field, endColumn: 9 },
          criterion: null,
        },
      ],
    });
  });

  it.each([
    ['missing.txt', 'missing.txt: there is no such file'],
    ['notes.txt', 'notes.txt: no protocol in the registry format'],
    ['empty.txt', 'empty.txt: no protocol in the registry format'],
    ['image.txt', 'image.txt: not a text file'],
    ['.', 'EISDIR'],
  ])('ends with 2 for %s', (path, message) => {
    for (const args of [
      ['a.txt', path],
      [path, 'a.txt'],
    ]) {
      const { status, stdout, stderr } = diff(args);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain(message);
    }
  });

  it('ends with 2 for a wrong call', () => {
    expect(diff(['a.txt']).status).toBe(2);
    expect(diff(['-', '-'], CLEAN)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('only one of the two'),
    });
    expect(diff(['a.txt', 'b.txt', '--format', 'xml'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('See trial-protocol diff --help.'),
    });
    expect(diff(['--help']).stdout).toContain('by meaning');
  });

  it('is not disturbed by a path with blanks and letters beyond ASCII', () => {
    folder.write({ [join('Änderung 2', 'b.txt')]: OTHER });
    expect(diff(['a.txt', join('Änderung 2', 'b.txt')]).status).toBe(1);
  });
});
