// The project file on the command line: which one counts, what the options overrule, what is ignored, what is told.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CLEAN, LEAKY, lineOf, RECORD, type TestFolder, testFolder } from './run';

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder();
});
afterEach(() => folder.remove());

const project = (content: unknown): string => JSON.stringify(content, null, 2);
const LEAK = lineOf(LEAKY, '或');

describe('the project file', () => {
  it('that is nearest counts alone', () => {
    folder.write({
      'trial-protocol.json': project({ rules: { 'cjk-leak': 'hint' } }),
      'a.trial': LEAKY,
      'deep/b.trial': LEAKY,
      'deep/own/trial-protocol.json': project({ rules: { 'date-order': 'off' } }),
      'deep/own/c.trial': LEAKY,
    });
    expect(folder.found('.')).toEqual([
      `a.trial:${LEAK} cjk-leak hint`,
      `deep/b.trial:${LEAK} cjk-leak hint`,
      `deep/own/c.trial:${LEAK} cjk-leak error`,
    ]);
    expect(folder.found('deep/b.trial')).toEqual([`deep/b.trial:${LEAK} cjk-leak hint`]);
  });

  it('is overruled by the options, entry by entry', () => {
    folder.write({
      'trial-protocol.json': project({ profile: 'strict', rules: { 'cjk-leak': 'hint', 'date-order': 'hint' } }),
      'a.trial': LEAKY,
    });
    expect(folder.found('a.trial', '--rule', 'cjk-leak=warning')).toEqual([`a.trial:${LEAK} cjk-leak warning`]);
    expect(folder.found('a.trial', '--profile', 'all')).toEqual([`a.trial:${LEAK} cjk-leak hint`]);
  });

  it('chooses a profile and a date', () => {
    const text = CLEAN.replace('2. Psoriatic arthritis', '2. Psoriatic arthritis (axial');
    folder.write({ 'a.trial': text });
    const found = (severity: string) => [`a.trial:${lineOf(text, '(axial')} bracket-unbalanced ${severity}`];
    expect(folder.found('.')).toEqual(found('warning'));
    expect(folder.check('.').status).toBe(0);
    folder.write({ 'trial-protocol.json': project({ profile: 'strict' }) });
    expect(folder.found('.')).toEqual(found('error'));
    expect(folder.check('.').status).toBe(1);
    expect(folder.found('.', '--profile', 'recommended')).toEqual(found('warning'));
  });

  it('with a wrong entry is told of, at its place, and the rest counts', () => {
    folder.write({
      'trial-protocol.json': '{\n  "rules": { "cjk-leek": "off", "cjk-leak": "hint" },\n  "profile": "loud"\n}\n',
      'a.trial': LEAKY,
      'b.trial': LEAKY,
    });
    const { status, stderr } = folder.check('.');
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringContaining('trial-protocol.json:3:14: "profile" is "loud"'),
      expect.stringContaining('trial-protocol.json:2:14: There is no rule "cjk-leek"; did you mean "cjk-leak"?'),
    ]);
    expect(folder.found('a.trial')).toEqual([`a.trial:${LEAK} cjk-leak hint`]);
  });
});

describe('an entry of "ignore"', () => {
  const two = LEAKY.replace('1. Live vaccine', '1. Live vaccine 或 other vaccine');
  const leaks = (text: string) =>
    text.split('\n').flatMap((line, i) => (line.includes('或') ? [`a.trial:${i + 1} cjk-leak error`] : []));
  const ignoring = (...ignore: unknown[]): void => folder.write({ 'trial-protocol.json': project({ ignore }) });
  beforeEach(() => folder.write({ 'a.trial': two }));

  it('covers what it quotes, wherever that stands', () => {
    ignoring({ record: RECORD, rule: 'cjk-leak', text: 'arthritis 或 axial' });
    expect(folder.found('.')).toEqual(leaks(two).slice(1));
    expect(folder.check('.').stdout).toContain('1 error. 1 ignored by the project file.');
    const moved = two.replace('\n', '\n\n\n').replace('arthritis 或 axial', 'arthritis  或 axial');
    folder.write({ 'a.trial': moved });
    expect(folder.found('.').filter((finding) => finding.includes('cjk-leak'))).toEqual(leaks(moved).slice(1));
  });

  it.each([
    [{ record: RECORD, rule: 'cjk-leak' }, 0],
    [{ record: RECORD.toLowerCase(), rule: 'cjk-leak', text: '或' }, 0],
    [{ record: null, rule: 'cjk-leak', text: 'other vaccine' }, 2],
    [{ record: null, rule: 'cjk-leak', text: '或 other…' }, 1],
    [{ file: 'a.trial', rule: 'cjk-leak' }, 0],
    [{ file: './a.trial', record: RECORD, rule: 'cjk-leak', text: '2. Psoriatic arthritis 或 axial disease' }, 1],
    [{ file: 'b.trial', rule: 'cjk-leak' }, 2],
    [{ record: 'NCT90000102', rule: 'cjk-leak' }, 2],
    [{ record: RECORD, rule: 'mojibake' }, 2],
    [{ record: RECORD, rule: 'cjk-leak', text: 'Psoriatic arthritis' }, 2],
  ])('covers as much as it says: %j leaves %i', (entry, left) => {
    ignoring(entry);
    expect(folder.found('.')).toHaveLength(left);
  });

  it('that ignores nothing is told of, when what it speaks of was checked', () => {
    ignoring(
      { record: RECORD, rule: 'cjk-leak', text: 'arthritis 或' },
      { record: RECORD, rule: 'cjk-leak', text: 'gone' },
      { record: null, rule: 'cjk-leak', text: 'gone' },
      { record: 'NCT90000102', rule: 'cjk-leak' },
    );
    const told = (...args: string[]) =>
      folder
        .check(...args)
        .stdout.trim()
        .split('\n')
        .at(-1);
    expect(told('.')).toContain('2 entries of trial-protocol.json ignore nothing (line 8, 13).');
    expect(told('a.trial')).toContain('1 entry of trial-protocol.json ignores nothing (line 8).');
    expect(told('.', '--rule', 'cjk-leak=off')).not.toContain('nothing (line 8');
    expect(folder.check('.', '--format', 'json').stderr).toContain('2 entries of trial-protocol.json');
  });

  it('keeps its findings from being fixed', () => {
    ignoring({ record: RECORD, rule: 'cjk-leak', text: 'arthritis 或' });
    expect(folder.check('.', '--fix')).toMatchObject({ status: 0, stdout: expect.stringContaining('Fixed 1 finding') });
    expect(folder.check('.').stdout).toContain('nothing found. 1 ignored');
  });
});
