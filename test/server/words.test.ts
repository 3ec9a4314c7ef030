// Words in the editor: they are looked at from the first findings on; a word becomes the project's own, for the command line too.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type {
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  TextDocumentEdit,
} from 'vscode-languageserver-protocol/node';
import { RULES } from '../../server/rules';
import { CLEAN, CLI } from '../cli/run';
import { builtServer, serverWith, type TestClient } from './client';

const SLIPS = CLEAN.replace('1. Live vaccine', '1. Pateints with a live vaccine');

let folder = '';
let server: TestClient | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trial-protocol-words-'));
});
afterEach(async () => {
  await server?.stop();
  server = undefined;
  rmSync(folder, { recursive: true });
});

const itemsOf = (report: DocumentDiagnosticReport): readonly Diagnostic[] =>
  report.kind === 'full' ? report.items : [];

describe('words in the editor', () => {
  it('are looked at from the first findings on', async () => {
    server = await builtServer({ folder });
    const uri = `file://${folder}/a.trial`;
    await server.open(uri, SLIPS);
    expect(itemsOf(await server.pull(uri)).map(({ code }) => code)).toEqual(['spelling']);
  });

  it('are looked at for a client that does not pull', async () => {
    server = await builtServer({ folder, pull: false });
    const uri = `file://${folder}/a.trial`;
    await server.open(uri, SLIPS);
    const told = await server.told(uri, (all) => all.some(({ code }) => code === 'spelling'));
    expect(told).toHaveLength(1);
  });

  it('are left alone where there is no table', async () => {
    server = await serverWith(RULES, {});
    await server.open('untitled:a', SLIPS);
    expect(itemsOf(await server.pull('untitled:a'))).toEqual([]);
  });

  it("become the project's own", async () => {
    server = await builtServer({
      folder,
      workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
    });
    writeFileSync(join(folder, 'a.trial'), SLIPS);
    const uri = `file://${folder}/a.trial`;
    await server.open(uri, SLIPS);
    const [finding] = itemsOf(await server.pull(uri));
    const actions = await server.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: finding?.range,
      context: { diagnostics: [finding] },
    });
    expect(actions.map(({ title }) => title).slice(0, 2)).toEqual([
      'Write "Patients"',
      `Add "pateints" to the project's dictionary`,
    ]);
    expect(actions.some(({ isPreferred }) => isPreferred === true)).toBe(false);
    const edit = actions[1]?.edit?.documentChanges?.find((change): change is TextDocumentEdit => 'edits' in change);
    const project = join(folder, 'trial-protocol.json');
    const [added] = edit?.edits ?? [];
    writeFileSync(project, added !== undefined && 'newText' in added ? added.newText : '');
    expect(JSON.parse(readFileSync(project, 'utf8'))).toEqual({ dictionary: ['pateints'] });
    await server.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `file://${project}`, type: 1 }],
    });
    expect(itemsOf(await server.pull(uri))).toEqual([]);
    expect(check('a.trial')).toBe(0);
    rmSync(project);
    expect(check('a.trial')).toBe(1);
  });
});

/** The command line's exit code. */
const check = (file: string): number | null =>
  spawnSync(process.execPath, [CLI, 'check', file, '--max-warnings', '0'], { cwd: folder }).status;
