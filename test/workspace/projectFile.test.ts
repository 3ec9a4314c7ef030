// trial-protocol.json: what counts of it, what is told of the rest and where, and how the editor's changes leave it.
import { describe, expect, it } from 'vitest';
import { RULES } from '../../server/rules';
import { applyEdits } from '../../server/text/edit';
import { addIgnore, addWord, type ProjectEdits, switchOff } from '../../server/workspace/projectEdits';
import { readProjectFile } from '../../server/workspace/projectFile';

const read = (text: string) => readProjectFile(text, RULES);
/** The problems of a text, each with what it marks. */
const told = async (text: string): Promise<readonly (readonly [string, string])[]> =>
  (await read(text)).problems.map(({ range, message }) => [text.slice(range.start, range.end), message]);

describe('a project file', () => {
  it('gives what it says', async () => {
    const text = `{
      "$schema": "x", // comments are no trouble
      "profile": "strict",
      "rules": { "cjk-leak": "off", "date-order": "hint" },
      "referenceDate": "2026-03-31",
      "ignore": [{ "record": "NCT90000101", "rule": "mojibake", "text": "Ã©", "reason": "as in the source" },
                 { "record": null, "file": "a/b.txt", "rule": "item-empty" },],
      "dictionary": ["velotimab"]
    }`;
    const file = await read(text);
    expect(file).toMatchObject({
      profile: 'strict',
      rules: new Map([
        ['cjk-leak', 'off'],
        ['date-order', 'hint'],
      ]),
      referenceDate: { year: 2026, month: 3, day: 31 },
      ignore: [
        { record: 'NCT90000101', file: undefined, rule: 'mojibake', text: 'Ã©' },
        { record: undefined, file: 'a/b.txt', rule: 'item-empty', text: undefined },
      ],
      dictionary: ['velotimab'],
      problems: [],
    });
    const [first] = file.ignore;
    expect(text.slice(first?.range.start, first?.range.end)).toMatch(/^\{ "record".*"as in the source" \}$/);
  });

  it.each([
    ['{ "profil": 1 }', '"profil"', 'There is no entry "profil" here'],
    ['{ "profile": "loud" }', '"loud"', '"profile" is "loud", but must be one of recommended, strict, all.'],
    ['{ "rules": [] }', '[]', '"rules" is [], but must be an object that maps rule names to levels.'],
    ['{ "rules": { "cjk-leek": "off" } }', '"cjk-leek"', 'There is no rule "cjk-leek"; did you mean "cjk-leak"?'],
    ['{ "rules": { "cjk-leak": "loud" } }', '"loud"', '"cjk-leak" is "loud", but must be one of off, hint'],
    ['{ "rules": { "cjk-leak": } }', '}', 'This is not JSON here (value expected).'],
    ['{ "referenceDate": "soon" }', '"soon"', '"referenceDate" is "soon", but must be a date'],
    ['{ "ignore": {} }', '{}', '"ignore" is {}, but must be a list: [ … ].'],
    ['{ "ignore": [3] }', '3', 'An entry of "ignore" must be an object with a "rule"'],
    ['{ "ignore": [{}] }', '{}', 'An entry of "ignore" must be an object with a "rule"'],
    ['{ "ignore": [{ "rule": "cjk-leek" }] }', '"cjk-leek"', 'did you mean "cjk-leak"?'],
    [
      '{ "ignore": [{ "rule": "cjk-leak", "text": 3 }] }',
      '3',
      '"text" is 3, but must be text between quotation marks.',
    ],
    ['{ "dictionary": [""] }', '""', 'A word of "dictionary" is "", but must be text'],
    ['[]', '[]', 'The file is [], but must be an object: { … }.'],
  ])('tells what is wrong, where it stands: %s', async (text, marks, message) => {
    expect((await told(text))[0]).toEqual([marks, expect.stringContaining(message)]);
  });

  it('counts in all that is right', async () => {
    const text = `{ "profile": "loud", "rules": { "cjk-leek": "off", "cjk-leak": "hint" }, "referenceDate": 3,
      "ignore": [3, { "rule": "mojibake" }], "dictionary": [3, "abc"] `;
    expect(await read(text)).toMatchObject({
      profile: undefined,
      rules: new Map([['cjk-leak', 'hint']]),
      referenceDate: undefined,
      ignore: [{ rule: 'mojibake' }],
      dictionary: ['abc'],
    });
    expect((await read(text)).problems).toHaveLength(6);
  });

  it.each(['', ' \n', '\ufeff{}', '{}', 'x', '"', '{"ignore":[[[', '\u0000'])('may be anything: %j', async (text) => {
    expect(await read(text)).toMatchObject({ rules: new Map(), ignore: [] });
  });
});

describe('a change', () => {
  const entry = { record: 'NCT90000101', file: undefined, rule: 'cjk-leak', text: '或' };
  const changed = async (text: string | undefined, changing: Promise<ProjectEdits>) => {
    const edits = await changing;
    if (edits === undefined) throw new Error('no change is offered');
    return applyEdits(text ?? '', edits);
  };

  it('makes a file where there is none, or nothing in it', async () => {
    for (const text of [undefined, '', ' \n']) {
      expect(JSON.parse(await changed(text, addIgnore(text, entry)))).toEqual({
        ignore: [{ record: 'NCT90000101', rule: 'cjk-leak', text: '或' }],
      });
      expect(JSON.parse(await changed(text, switchOff(text, 'cjk-leak')))).toEqual({ rules: { 'cjk-leak': 'off' } });
    }
    expect(await changed(undefined, switchOff(undefined, 'cjk-leak'))).toBe(
      '{\n  "rules": {\n    "cjk-leak": "off"\n  }\n}\n',
    );
  });

  it('leaves the rest of the file as it is', async () => {
    const text =
      '{\r\n\t"rules": { "date-order":"hint" }, // ours\r\n\t"ignore": [\r\n\t\t{ "rule": "mojibake" }\r\n\t]\r\n}\r\n';
    const more = await changed(text, addIgnore(text, entry));
    expect(more).toContain('"date-order":"hint" }, // ours\r\n');
    expect(more.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect((await read(more)).ignore.map(({ rule }) => rule)).toEqual(['mojibake', 'cjk-leak']);
    const off = await changed(more, switchOff(more, 'date-order'));
    expect(off).toBe(more.replace('"date-order":"hint"', '"date-order":"off"'));
  });

  it('keeps words in order, once each', async () => {
    const text = '{ "dictionary": ["zebra", "Alpha"] }';
    expect((await read(await changed(text, addWord(text, 'mid')))).dictionary).toEqual(['Alpha', 'mid', 'zebra']);
    expect((await read(await changed(text, addWord(text, 'zebra')))).dictionary).toEqual(['Alpha', 'zebra']);
  });

  it('is not offered for a file that cannot be read', async () => {
    for (const text of ['{', '[]', '{ "ignore": {}, "rules": [] }']) {
      expect(await addIgnore(text, entry)).toBeUndefined();
      expect(await switchOff(text, 'cjk-leak')).toBeUndefined();
    }
  });
});
