// The formats for machines: SARIF against the published schema, annotations of GitHub, lines for problem matchers.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv, type AnySchemaObject } from 'ajv';
import type { Log, Result } from 'sarif';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import packageJson from '../../package.json';
import { RULES } from '../../server/rules';
import { SAMPLES } from '../fixtures/folders';
import { CLEAN, LEAKY, lineOf, type TestFolder, testFolder } from './run';

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder();
});
afterEach(() => folder.remove());

const sarif = (...args: string[]): Log =>
  JSON.parse(folder.check('--format', 'sarif', '--severity', 'hint', ...args).stdout) as Log;
const resultsOf = (log: Log): readonly Result[] => log.runs[0]?.results ?? [];

/** The schema is of JSON Schema draft 4, which Ajv reads as draft 7 once its name is spelled that way. */
function schema(): AnySchemaObject {
  const file = resolve(import.meta.dirname, 'sarif/sarif-schema-2.1.0.json');
  const { id, ...rest } = JSON.parse(readFileSync(file, 'utf8')) as { id: string };
  return { ...rest, $id: id, $schema: 'http://json-schema.org/draft-07/schema#' };
}

describe('--format sarif', () => {
  it('is SARIF 2.1.0, with findings, without, and of nothing at all', () => {
    folder.write({ 'clean.trial': CLEAN, 'über maß.trial': LEAKY, 'notes.txt': 'Minutes.\n' });
    const isUri = (text: string): boolean => URL.canParse(text);
    const isReference = (text: string): boolean => URL.canParse(text, 'file:///x/');
    const formats = {
      uri: isUri,
      'uri-reference': isReference,
      'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
    };
    const validate = new Ajv({ strict: false, allErrors: true, formats }).compile(schema());
    for (const paths of [['.'], [SAMPLES], ['clean.trial'], ['notes.txt'], ['nowhere.txt']]) {
      const log = sarif(...paths);
      expect(validate(log), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    }
    expect(validate({ ...sarif('.'), version: '2.0' }), 'the schema says no to what is wrong').toBe(false);
    expect(resultsOf(sarif(SAMPLES)).length).toBeGreaterThan(8);
  });

  it('describes every rule, and says which program it was', () => {
    folder.write({ 'a.trial': LEAKY });
    const log = sarif('.');
    const driver = log.runs[0]?.tool.driver;
    expect(driver).toMatchObject({ name: 'Trial Protocol', version: packageJson.version });
    expect(driver?.rules?.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
    for (const rule of driver?.rules ?? []) expect(rule.helpUri).toMatch(new RegExp(`/docs/rules/${rule.id}\\.md$`));
    const [result] = resultsOf(log);
    expect(driver?.rules?.[result?.ruleIndex ?? -1]?.id).toBe('cjk-leak');
  });

  it('tells where, how grave, and the fix', () => {
    folder.write({ 'deep/a b.trial': LEAKY });
    const line = lineOf(LEAKY, '或');
    const column = (LEAKY.split('\n')[line - 1]?.indexOf('或') ?? 0) + 1;
    const region = { startLine: line, startColumn: column, endLine: line, endColumn: column + 1 };
    const artifactLocation = { uri: 'deep/a%20b.trial', uriBaseId: '%SRCROOT%' };
    expect(resultsOf(sarif('.'))).toEqual([
      {
        ruleId: 'cjk-leak',
        ruleIndex: expect.any(Number),
        level: 'error',
        message: { text: expect.stringContaining('或') },
        locations: [{ physicalLocation: { artifactLocation, region } }],
        partialFingerprints: { 'trialProtocolFinding/v1': expect.stringMatching(/^[0-9a-f]{14}$/) },
        fixes: [
          {
            description: { text: 'Replace 或 by "or"' },
            artifactChanges: [
              { artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: 'or' } }] },
            ],
          },
        ],
      },
    ]);
  });

  it('has fingerprints that lines may move under, one for each finding', () => {
    const prints = (text: string): readonly unknown[] => {
      folder.write({ 'a.trial': text });
      return resultsOf(sarif('a.trial')).map((r) => r.partialFingerprints?.['trialProtocolFinding/v1']);
    };
    const text = LEAKY.replace('或', '或 或 或').replace('1. Live vaccine', '1. Live vaccine (any');
    const before = prints(text);
    expect(before.length).toBeGreaterThanOrEqual(4);
    expect(new Set(before).size).toBe(before.length);
    expect(prints(text.replace('\n', '\n\n\n\n'))).toEqual(before);
  });

  it('tells of a file that could not be read', () => {
    expect(sarif('nowhere.txt').runs[0]?.invocations?.[0]?.executionSuccessful).toBe(false);
  });
});

describe('--format github', () => {
  it('gives an annotation for each finding', () => {
    folder.write({ 'a,b.trial': LEAKY });
    const line = lineOf(LEAKY, '或');
    const { stdout, status } = folder.check('.', '--format', 'github');
    expect(status).toBe(1);
    const [annotation, summary] = stdout.trim().split('\n');
    expect(annotation).toMatch(
      new RegExp(
        `^::error file=a%2Cb\\.trial,line=${line},col=\\d+,endColumn=\\d+,title=cjk-leak::Chinese "或" .*\\.$`,
      ),
    );
    expect(summary).toBe('1 protocol checked: 1 error.');
  });

  it('lets no message end its line', () => {
    const { stdout } = folder.check(SAMPLES, '--format', 'github', '--severity', 'hint');
    for (const line of stdout.trim().split('\n').slice(0, -1))
      expect(line).toMatch(/^::(?:error|warning|notice) file=/);
  });
});

describe('--format compact', () => {
  it('is what the problem matcher of the extension reads', () => {
    const [matcher] = packageJson.contributes.problemMatchers;
    const pattern = new RegExp(matcher?.pattern.regexp ?? '');
    folder.write({ 'a.trial': LEAKY });
    const lines = folder.check('.', '--format', 'compact').stdout.trim().split('\n');
    const found = pattern.exec(lines[0] ?? '');
    const { file = 0, line = 0, severity = 0, message = 0, code = 0 } = matcher?.pattern ?? {};
    expect([file, line, severity, code].map((group) => found?.[group])).toEqual([
      'a.trial',
      String(lineOf(LEAKY, '或')),
      'error',
      'cjk-leak',
    ]);
    expect(found?.[message]).toContain('Chinese "或"');
    expect(lines.slice(1).filter((rest) => pattern.test(rest))).toEqual([]);
    const all = folder.check(SAMPLES, '--format', 'compact', '--severity', 'hint').stdout.trim().split('\n');
    expect(all.slice(0, -1).filter((rest) => !pattern.test(rest))).toEqual([]);
  });
});

it('of every sort speak of the same findings', () => {
  const count = (format: string, one: RegExp): number =>
    folder.check(SAMPLES, '--severity', 'hint', '--format', format).stdout.match(one)?.length ?? 0;
  const wanted = folder.found(SAMPLES).length;
  expect(resultsOf(sarif(SAMPLES))).toHaveLength(wanted);
  expect(count('github', /^::/gm)).toBe(wanted);
  expect(count('compact', /\[[a-z-]+\]$/gm)).toBe(wanted);
});
