// `check`: what it prints, how it ends, and that it says what the editor says.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentDiagnosticReport } from 'vscode-languageserver-protocol/node';
import { SAMPLES } from '../fixtures/folders';
import { builtServer } from '../server/client';
import { CLEAN, CLI, LEAKY } from './run';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trial-protocol-cli-'));
  mkdirSync(join(folder, 'deep/er'), { recursive: true });
  writeFileSync(join(folder, 'clean.txt'), CLEAN);
  writeFileSync(join(folder, 'deep/leaky.trial'), LEAKY);
  writeFileSync(join(folder, 'deep/er/notes.txt'), 'Minutes of the meeting.\n');
  writeFileSync(join(folder, 'deep/er/picture.txt'), Buffer.from([0x89, 0x50, 0, 0, 1, 2, 3]));
  writeFileSync(join(folder, 'empty.txt'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

interface JsonReport {
  readonly files: readonly {
    readonly path: string;
    readonly diagnostics: readonly Record<string, unknown>[];
  }[];
}

function run(args: readonly string[], input?: string | Buffer) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
const json = (...args: string[]): JsonReport =>
  JSON.parse(run(['check', '--format', 'json', ...args]).stdout) as JsonReport;

describe('check', () => {
  it('walks folders, passes over what is no protocol, and counts it', () => {
    const { status, stdout, stderr } = run(['check', '.']);
    expect(status).toBe(1);
    expect(stderr).toBe('');
    expect(stdout).toContain('deep/leaky.trial\n');
    expect(stdout).toContain('Psoriatic arthritis 或 axial disease');
    expect(stdout).toMatch(/\n +\^\^\n/);
    expect(stdout.trim().split('\n').at(-1)).toBe('2 protocols checked: 1 error. 3 files skipped (no protocol).');
  });

  it('checks the working folder when no path is given', () => {
    expect(json().files.map((f) => f.path)).toEqual(['clean.txt', 'deep/leaky.trial']);
  });

  it('gives lines and columns from 1, in UTF-16 code units', () => {
    const lines = LEAKY.split('\n');
    const line = lines.findIndex((l) => l.includes('或'));
    const column = lines[line]?.indexOf('或') ?? -1;
    expect(json('deep').files).toEqual([
      {
        path: 'deep/leaky.trial',
        diagnostics: [
          {
            rule: 'cjk-leak',
            severity: 'error',
            message: expect.stringContaining('或'),
            line: line + 1,
            column: column + 1,
            endLine: line + 1,
            endColumn: column + 2,
            fix: 'safe',
          },
        ],
      },
    ]);
  });

  it('reads standard input', () => {
    const { status, stdout } = run(['check', '-', '--format', 'json'], LEAKY);
    expect(status).toBe(1);
    expect((JSON.parse(stdout) as JsonReport).files.map((f) => f.path)).toEqual(['-']);
    expect(run(['check', '-'], CLEAN).status).toBe(0);
  });

  it('takes paths as they are given', () => {
    expect(json('./clean.txt', join(folder, 'deep')).files.map((f) => f.path)).toEqual([
      'clean.txt',
      'deep/leaky.trial',
    ]);
  });

  it('sets levels of rules and the lowest severity to report', () => {
    expect(run(['check', '.', '--rule', 'cjk-leak=off']).status).toBe(0);
    expect(json('.', '--rule', 'cjk-leak=hint').files.flatMap((f) => f.diagnostics)).toEqual([]);
    const hints = json('.', '--rule', 'cjk-leak=hint', '--severity', 'hint').files.flatMap((f) => f.diagnostics);
    expect(hints).toMatchObject([{ severity: 'hint' }]);
    expect(run(['check', '.', '--rule', 'cjk-leak=warning']).status).toBe(0);
  });

  it.each([
    [['check', 'nowhere.txt'], 'nowhere.txt: there is no such file or folder'],
    [['check', 'deep/er/notes.txt'], 'no protocol in the registry format'],
    [['check', 'deep/er/picture.txt'], 'not a text file'],
    [['check', 'empty.txt'], 'no protocol in the registry format'],
    [['check', '--format', 'xml'], '--format is "xml", but must be one of text, compact, json, sarif, github'],
    [['check', '--severity', 'fatal'], '--severity is "fatal"'],
    [['check', '--rule', 'cjk-leak'], 'write a rule and its level'],
    [['check', '--rule', 'cjk-leek=off'], 'did you mean "cjk-leak"?'],
    [['check', '--rule', 'cjk-leak=loud'], 'must be one of off, hint, information, warning, error'],
    [['check', '--reference-date', '2026-02-30'], '--reference-date is "2026-02-30"'],
    [['check', '--no-such-option'], 'unknown option'],
    [['prove'], "unknown command 'prove'"],
    [[], 'Usage: trial-protocol'],
  ])('ends with 2 and says why: %j', (args, message) => {
    const { status, stderr } = run(args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  it('checks the other files when one cannot be read', () => {
    const { status, stdout, stderr } = run(['check', 'nowhere.txt', 'deep', '--format', 'json']);
    expect(status).toBe(2);
    expect(stderr).toContain('nowhere.txt');
    expect((JSON.parse(stdout) as JsonReport).files).toHaveLength(1);
  });

  it('prints help and version', () => {
    expect(run(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('check') });
    expect(run(['check', '--help']).stdout).toContain('--reference-date');
    expect(run(['--version']).stdout.trim()).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('understands files in old encodings', () => {
    writeFileSync(join(folder, 'latin.trial'), Buffer.from(CLEAN.replace('Graz', 'Zürich'), 'latin1'));
    writeFileSync(join(folder, 'wide.trial'), Buffer.from(`\ufeff${LEAKY}`, 'utf16le'));
    expect(json('latin.trial', 'wide.trial').files.map((f) => f.diagnostics.length)).toEqual([0, 1]);
    rmSync(join(folder, 'latin.trial'));
    rmSync(join(folder, 'wide.trial'));
  });

  it('tells very many files in their order', () => {
    const many = join(folder, 'many');
    mkdirSync(many);
    const names = Array.from({ length: 400 }, (_, i) => `${String(i).padStart(3, '0')}.trial`);
    for (const [i, name] of names.entries()) writeFileSync(join(many, name), i % 3 === 0 ? LEAKY : CLEAN);
    const { status, stdout, stderr } = run(['check', '-', 'many', 'nowhere.txt', '--format', 'json'], LEAKY);
    const { files } = JSON.parse(stdout) as JsonReport;
    rmSync(many, { recursive: true });
    expect(status).toBe(2);
    expect(stderr).toContain('nowhere.txt');
    expect(files.map((f) => f.path)).toEqual(['-', ...names.map((name) => join('many', name))]);
    expect(files.map((f) => f.diagnostics.length)).toEqual([1, ...names.map((_, i) => (i % 3 === 0 ? 1 : 0))]);
  });

  it('takes a text of 50 MB', () => {
    const big = CLEAN.replace(
      '1. Live vaccine',
      `${'* A criterion among very many, each of them a line of its own.\n\n'.repeat(790_000)}1. Live vaccine`,
    );
    expect(big.length).toBeGreaterThan(50_000_000);
    // Its only defect is its length.
    const { status, stdout } = run(['check', '-', '--rule', 'char-limit-exceeded=off'], big);
    expect(status).toBe(0);
    expect(stdout).toContain('1 protocol checked');
  }, 60_000);
});

describe('editor and command line', () => {
  it('find the same in every sample', async () => {
    const names = readdirSync(SAMPLES).filter((name) => /\.(?:txt|trial)$/.test(name));
    const run2 = spawnSync(process.execPath, [CLI, 'check', SAMPLES, '--format', 'json', '--severity', 'hint'], {
      cwd: SAMPLES,
      encoding: 'utf8',
    });
    const report = JSON.parse(run2.stdout) as JsonReport;
    expect(report.files.map((f) => f.path).sort()).toEqual(names.sort());
    const server = await builtServer();
    for (const { path, diagnostics } of report.files) {
      const uri = `file:///samples/${path}`;
      await server.open(uri, readFileSync(join(SAMPLES, path), 'utf8'));
      const pulled: DocumentDiagnosticReport = await server.pull(uri);
      const items = pulled.kind === 'full' ? pulled.items : [];
      const severities = ['', 'error', 'warning', 'information', 'hint'];
      const asCli = items.map((d) => ({
        rule: d.code,
        severity: severities[d.severity ?? 0],
        message: d.message,
        line: d.range.start.line + 1,
        column: d.range.start.character + 1,
        endLine: d.range.end.line + 1,
        endColumn: d.range.end.character + 1,
      }));
      expect(asCli, path).toEqual(diagnostics.map(({ fix: _, ...rest }) => rest));
    }
    await server.stop();
  });
});
