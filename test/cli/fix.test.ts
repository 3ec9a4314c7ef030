// --fix: only what is safe, until nothing is left, and a file keeps its encoding, its line ends and its rights.
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CLEAN, LEAKY, type TestFolder, testFolder } from './run';

const FIXED = LEAKY.replace('或', 'or');
/** A warning that has no safe fix. */
const UNSAFE = LEAKY.replace('1. Live vaccine', '1. Live vaccine (any');

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder();
});
afterEach(() => folder.remove());

const bytesOf = (name: string): Buffer => readFileSync(join(folder.path, name));

describe('--fix', () => {
  it('writes what is safe to fix, reports what is left, and says what was done', () => {
    folder.write({ 'a.trial': UNSAFE, 'clean.trial': CLEAN });
    const { status, stdout } = folder.check('.', '--fix');
    expect(status).toBe(0);
    expect(stdout).toContain('bracket-unbalanced');
    expect(stdout).not.toContain('cjk-leak');
    expect(stdout).toContain('2 protocols checked: 1 warning. Fixed 1 finding in 1 file.');
    expect(bytesOf('a.trial').toString()).toBe(UNSAFE.replace('或', 'or'));
    expect(folder.check('.', '--fix').stdout).toContain('Nothing to fix.');
    expect(readdirSync(folder.path).sort()).toEqual(['a.trial', 'clean.trial']);
  });

  it('fixes until nothing changes', () => {
    const many = LEAKY.replace('或', `${'或 '.repeat(30)}`).replace('1. Live vaccine', '1. Live vaccine â‰¥ 3');
    folder.write({ 'a.trial': many });
    folder.check('a.trial', '--fix');
    const once = bytesOf('a.trial').toString();
    expect(once).not.toMatch(/或|â‰¥/);
    expect(folder.check('a.trial', '--fix').stdout).toContain('Nothing to fix.');
    expect(bytesOf('a.trial').toString()).toBe(once);
  });

  const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
  const wide = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');
  it.each([
    ['UTF-8', (text: string) => Buffer.from(text)],
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16', wide],
    ['UTF-16, big end first', (text: string) => wide(text).swap16()],
    ['CR LF', (text: string) => Buffer.from(crlf(text))],
    ['no line end at the end', (text: string) => Buffer.from(text.trimEnd())],
  ])('keeps the encoding and the line ends: %s', (_, encoded) => {
    folder.write({ 'a.trial': encoded(LEAKY) });
    expect(folder.check('.', '--fix').stdout).toContain('Fixed 1 finding');
    expect(bytesOf('a.trial').equals(encoded(FIXED))).toBe(true);
  });

  it('keeps Windows-1252, and leaves a file alone that would need more letters', () => {
    const latin = (text: string): Buffer => Buffer.from(text.replace('Graz', 'Zürich'), 'latin1');
    const wrong = CLEAN.replace('NCT ID: NCT', 'NCT ID: nct');
    // The bytes of a "≥" in UTF-8, amid others that are none: read as three letters, which a fix would make one.
    const greater = CLEAN.replace('1. Live vaccine', '1. Live vaccine \u00e2\u0089\u00a5 3');
    folder.write({ 'a.trial': latin(wrong), 'b.trial': latin(greater) });
    const { status, stdout, stderr } = folder.check('.', '--fix');
    expect(stdout).toContain('Fixed 1 finding in 1 file.');
    expect(stderr).toContain('b.trial: a fix needs a character that windows-1252 does not have; it was left as it is');
    expect(status).toBe(2);
    expect(bytesOf('a.trial').equals(latin(CLEAN))).toBe(true);
    expect(bytesOf('b.trial').equals(latin(greater))).toBe(true);
  });

  it('keeps the rights of the file, and a link a link', () => {
    folder.write({ 'real/a.trial': LEAKY });
    chmodSync(join(folder.path, 'real/a.trial'), 0o640);
    symlinkSync(join('real', 'a.trial'), join(folder.path, 'link.trial'));
    expect(folder.check('link.trial', '--fix').status).toBe(0);
    expect(statSync(join(folder.path, 'real/a.trial')).mode & 0o777).toBe(0o640);
    expect(bytesOf('real/a.trial').toString()).toBe(FIXED);
    expect(
      readdirSync(folder.path, { withFileTypes: true })
        .find((e) => e.name === 'link.trial')
        ?.isSymbolicLink(),
    ).toBe(true);
  });
});

describe('--fix-dry-run', () => {
  it('says what would be fixed, reports what is there, and writes nothing', () => {
    folder.write({ 'a.trial': UNSAFE });
    const { status, stdout } = folder.check('.', '--fix-dry-run');
    expect(status).toBe(1);
    expect(stdout).toContain('cjk-leak');
    expect(stdout).toContain('--fix would fix 1 finding in 1 file.');
    expect(bytesOf('a.trial').toString()).toBe(UNSAFE);
  });
});

describe('--max-warnings', () => {
  it('ends with 1 when there are more', () => {
    folder.write({ 'a.trial': UNSAFE.replace('或', 'or') });
    expect(folder.check('.').status).toBe(0);
    expect(folder.check('.', '--max-warnings', '1').status).toBe(0);
    const { status, stdout } = folder.check('.', '--max-warnings', '0');
    expect(status).toBe(1);
    expect(stdout).toContain('More than 0 warnings.');
  });
});

it.each([
  [['--max-warnings', 'many'], '--max-warnings is "many"'],
  [['--profile', 'loud'], '--profile is "loud", but must be one of recommended, strict, all.'],
  [['--fix', '--fix-dry-run'], 'choose --fix or --fix-dry-run'],
  [['--fix', '-'], '--fix writes files'],
])('%j is a wrong call', (args, message) => {
  expect(folder.check(...args)).toMatchObject({ status: 2, stderr: expect.stringContaining(message) });
});
