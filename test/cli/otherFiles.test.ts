// `check`: files that hold the same record are held against each other, whatever the format of the report.
import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CLEAN, CLI, RECORD, type TestFolder, testFolder } from './run';

const OTHER = CLEAN.replace('120 participants', '140 participants');
const RULE = 'record-files-disagree';

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder();
});
afterEach(() => folder.remove());

it('finds disagreements in all files of a record, and nothing in others', () => {
  folder.write({ 'a.trial': CLEAN, 'old/a.trial': OTHER, 'b.trial': CLEAN.replaceAll(RECORD, 'NCT90000109') });
  expect(folder.found('.')).toEqual([`a.trial:3 ${RULE} information`, `old/a.trial:3 ${RULE} information`]);
});

it('says which values differ, in text and in SARIF', () => {
  folder.write({ 'a.trial': CLEAN, 'old/a.trial': OTHER });
  expect(folder.check('.').stdout).toContain(
    'NCT90000101 is also in "old/a.trial", with other values: enrollment "140 participants" (here "120 participants").',
  );
  const sarif = JSON.parse(folder.check('--format', 'sarif', 'a.trial', 'old/a.trial').stdout);
  expect(sarif.runs[0].results[0].relatedLocations).toMatchObject([
    { id: 0, physicalLocation: { artifactLocation: { uri: 'old/a.trial' }, region: { startLine: 3, startColumn: 9 } } },
  ]);
});

it('does not take a file for another one of its own', () => {
  folder.write({ 'a.trial': CLEAN });
  expect(folder.found('a.trial', './a.trial', '.', '--rule', 'record-file-duplicate=warning')).toEqual([]);
});

it('finds files that agree when that is asked for', () => {
  folder.write({ 'a.trial': CLEAN, 'b.trial': CLEAN });
  expect(folder.found('.')).toEqual([]);
  expect(folder.found('.', '--rule', 'record-file-duplicate=warning')).toEqual([
    'a.trial:3 record-file-duplicate warning',
    'b.trial:3 record-file-duplicate warning',
  ]);
});

it('heeds the project file', () => {
  folder.write({
    'a.trial': CLEAN,
    'b.trial': OTHER,
    'trial-protocol.json': JSON.stringify({ ignore: [{ record: RECORD, rule: RULE }] }),
  });
  expect(folder.found('.')).toEqual([]);
});

it('leaves a pipe to be read once', () => {
  folder.write({ 'a.trial': CLEAN });
  const { stdout, status } = spawnSync(
    'bash',
    ['-c', `cat a.trial | "${process.execPath}" "${CLI}" check --format json /dev/stdin`],
    {
      cwd: folder.path,
      encoding: 'utf8',
    },
  );
  expect([status, JSON.parse(stdout).files.length]).toEqual([0, 1]);
});

it('looks at some of very many files of one record', () => {
  folder.write(Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`${n}.trial`, n === 0 ? OTHER : CLEAN])));
  const { stdout } = folder.check('0.trial', '.');
  expect(stdout).toContain('"1.trial", with other values: enrollment');
  expect(stdout).toContain('and 9 more files of it differ too');
});
