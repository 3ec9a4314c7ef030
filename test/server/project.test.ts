// The project file in the editor: what counts, what is said in the file, the quick fixes that write it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type {
  CodeAction,
  TextDocumentEdit,
  WorkspaceDiagnosticReport,
  WorkspaceEditClientCapabilities,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CLEAN, CLI, LEAKY, RECORD } from '../cli/run';
import { builtServer, type ClientOptions, itemsOf, type TestClient } from './client';

let folder = '';
let server: TestClient | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trial-protocol-server-'));
});
afterEach(async () => {
  await server?.stop();
  server = undefined;
  rmSync(folder, { recursive: true });
});

const uriOf = (name: string): string => `file://${folder}/${name}`;
const PROJECT = 'trial-protocol.json';
function write(name: string, content: unknown): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
}

async function started(options: ClientOptions = {}): Promise<TestClient> {
  server = await builtServer({ folder, ...options });
  return server;
}
const codesOf = async (client: TestClient, uri: string): Promise<unknown[]> =>
  itemsOf(await client.pull(uri)).map((d) => d.code);

/** Tells the server that a file has changed on disk. */
const touched = (client: TestClient, name: string): Promise<void> =>
  client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(name), type: 2 }] });

async function actionsAt(client: TestClient, uri: string, code: string): Promise<readonly CodeAction[]> {
  const finding = itemsOf(await client.pull(uri)).find((d) => d.code === code);
  if (finding === undefined) throw new Error(`no ${code}`);
  return client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: finding.range,
    context: { diagnostics: [finding], only: ['quickfix'] },
  });
}

/** Does to the project file on disk what an action asks for; `undefined` stands for no file. */
function apply(action: CodeAction | undefined, content: string | undefined): string {
  const changes = action?.edit?.documentChanges ?? [];
  expect(changes.some((change) => 'kind' in change && change.kind === 'create')).toBe(content === undefined);
  const edit = changes.find((change): change is TextDocumentEdit => 'edits' in change);
  expect(edit?.textDocument).toEqual({ uri: uriOf(PROJECT), version: null });
  const document = TextDocument.create('x:', 'json', 1, content ?? '');
  const after = TextDocument.applyEdits(document, (edit?.edits ?? []) as never);
  write(PROJECT, after);
  return after;
}

describe('the project file', () => {
  it('counts for documents in its folder and below, and the settings overrule it', async () => {
    write(PROJECT, { rules: { 'cjk-leak': 'hint' } });
    const client = await started();
    await client.open(uriOf('deep/a.trial'), LEAKY);
    expect(itemsOf(await client.pull(uriOf('deep/a.trial')))).toMatchObject([{ code: 'cjk-leak', severity: 4 }]);
    await client.configure({ rules: { 'cjk-leak': 'warning' } });
    await client.connection.sendRequest('textDocument/documentSymbol', {
      textDocument: { uri: uriOf('deep/a.trial') },
    });
    expect(itemsOf(await client.pull(uriOf('deep/a.trial')))).toMatchObject([{ code: 'cjk-leak', severity: 2 }]);
  });

  it('counts for documents that are not saved yet', async () => {
    write(PROJECT, { rules: { 'cjk-leak': 'off' } });
    const client = await started();
    await client.open('untitled:Untitled-1', LEAKY);
    expect(await codesOf(client, 'untitled:Untitled-1')).toEqual([]);
  });

  it('that comes, changes or goes is heard of', async () => {
    const client = await started();
    const uri = uriOf('a.trial');
    await client.open(uri, LEAKY);
    expect(await codesOf(client, uri)).toEqual(['cjk-leak']);
    write(PROJECT, { rules: { 'cjk-leak': 'off' } });
    await touched(client, PROJECT);
    expect(await codesOf(client, uri)).toEqual([]);
    rmSync(join(folder, PROJECT));
    await touched(client, PROJECT);
    expect(await codesOf(client, uri)).toEqual(['cjk-leak']);
  });

  it('counts as it is open, saved or not', async () => {
    write(PROJECT, {});
    const client = await started();
    const uri = uriOf('a.trial');
    await client.open(uri, LEAKY);
    expect(await codesOf(client, uri)).toEqual(['cjk-leak']);
    const refreshed = client.refreshed();
    await client.open(uriOf(PROJECT), '{ "rules": { "cjk-leak": "off" } }');
    await refreshed;
    expect(await codesOf(client, uri)).toEqual([]);
    // It is no protocol: no feature answers for it.
    const textDocument = { uri: uriOf(PROJECT) };
    expect(await client.connection.sendRequest('textDocument/documentSymbol', { textDocument })).toEqual([]);
    expect(await client.pull(uriOf(PROJECT))).toMatchObject({ kind: 'full', items: [] });
  });

  it('counts for files that are not open', async () => {
    write('a.trial', LEAKY);
    const client = await started();
    const ask = (previousResultIds: { uri: string; value: string }[]) =>
      client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });
    const { items } = await ask([]);
    expect(items).toMatchObject([{ kind: 'full', items: [{ code: 'cjk-leak' }] }]);
    const waiting = ask(items.map((i) => ({ uri: i.uri, value: i.resultId ?? '' })));
    write(PROJECT, { ignore: [{ record: RECORD, rule: 'cjk-leak' }] });
    await touched(client, PROJECT);
    expect((await waiting).items).toMatchObject([{ kind: 'full', items: [] }]);
  });

  it('is told of what is wrong in it, at its place, until it is mended', async () => {
    const text = '{\n  "rules": { "cjk-leek": "off", "cjk-leak": "loud" }\n}\n';
    write(PROJECT, text);
    const client = await started();
    await client.open(uriOf('a.trial'), LEAKY);
    expect(await codesOf(client, uriOf('a.trial'))).toEqual(['cjk-leak']);
    expect(await client.told(uriOf(PROJECT), (all) => all.length > 0)).toMatchObject([
      { range: { start: { line: 1, character: 13 } }, message: expect.stringContaining('did you mean "cjk-leak"?') },
      { range: { start: { line: 1, character: 44 } }, message: expect.stringContaining('"cjk-leak" is "loud"') },
    ]);
    write(PROJECT, {});
    await touched(client, PROJECT);
    expect(await client.told(uriOf(PROJECT), (all) => all.length === 0)).toEqual([]);
  });

  it('leaves to the client what its schema says', async () => {
    write(PROJECT, '{ "rules": { "cjk-leek": "off", "cjk-leak": "loud" } }');
    const client = await started({ initializationOptions: { jsonSchema: true } });
    await client.open(uriOf('a.trial'), LEAKY);
    await client.pull(uriOf('a.trial'));
    const told = await client.told(uriOf(PROJECT), (all) => all.length > 0);
    expect(told.map(({ message }) => message)).toEqual([expect.stringContaining('did you mean')]);
  });

  it('is asked of the client where the server cannot read', async () => {
    const client = await started({
      initializationOptions: { readsProjects: true },
      projects: {
        'tmp:/p/trial-protocol.json': '{ "rules": { "cjk-leak": "off" } }',
        'vfs://x/y/trial-protocol.json': '{ "rules": { "cjk-leak": "off" } }',
      },
    });
    await client.open('vfs://x/y/z/a.trial', LEAKY);
    expect(await codesOf(client, 'vfs://x/y/z/a.trial')).toEqual([]);
    for (const uri of ['vfs://x/a.trial', 'tmp:/a.trial', 'odd']) {
      await client.open(uri, LEAKY);
      expect(await codesOf(client, uri)).toEqual(['cjk-leak']);
    }
    await client.open('tmp:/p/a.trial', LEAKY);
    expect(await codesOf(client, 'tmp:/p/a.trial')).toEqual([]);
  });
});

describe('ignoring', () => {
  const two = LEAKY.replace('1. Live vaccine', '1. Live vaccine 或 other vaccine');
  const edits: WorkspaceEditClientCapabilities = { documentChanges: true, resourceOperations: ['create'] };
  const titled = (actions: readonly CodeAction[], title: string) => actions.find((a) => a.title.startsWith(title));

  it('is offered beside the fixes, for the finding, the file, and everywhere, and so is the rule', async () => {
    const client = await started({ workspaceEdit: edits, initializationOptions: { ruleCommand: 'show' } });
    await client.open(uriOf('a.trial'), two);
    const actions = await actionsAt(client, uriOf('a.trial'), 'cjk-leak');
    expect(actions.map(({ title }) => title)).toEqual([
      'Replace 或 by "or"',
      "Fix all 'cjk-leak' findings in this file (2)",
      'Show rule: cjk-leak',
      'Ignore this finding here (cjk-leak)',
      'Ignore cjk-leak in this file',
      'Ignore cjk-leak everywhere',
    ]);
    expect(actions[2]?.command).toEqual({ title: 'Show rule: cjk-leak', command: 'show', arguments: ['cjk-leak'] });
  });

  it('writes a new file, then more into it, and editor and command line agree', async () => {
    const client = await started({ workspaceEdit: edits });
    const uri = uriOf('deep/a.trial');
    write('deep/a.trial', two);
    await client.open(uri, two);
    const here = titled(await actionsAt(client, uri, 'cjk-leak'), 'Ignore this finding here');
    const content = apply(here, undefined);
    expect(JSON.parse(content)).toEqual({ ignore: [{ record: RECORD, rule: 'cjk-leak', text: 'arthritis 或 axial' }] });
    await touched(client, PROJECT);
    const left = itemsOf(await client.pull(uri));
    expect(left.map((d) => two.split('\n')[d.range.start.line])).toEqual([
      expect.stringContaining('1. Live vaccine 或'),
    ]);
    const found = cliFindings();
    expect(found).toEqual(left.map((d) => d.range.start.line + 1));

    const inFile = titled(await actionsAt(client, uri, 'cjk-leak'), 'Ignore cjk-leak in this file');
    expect(JSON.parse(apply(inFile, content)).ignore).toHaveLength(2);
    await touched(client, PROJECT);
    expect(await codesOf(client, uri)).toEqual([]);
    expect(cliFindings()).toEqual([]);
  });

  it('everywhere switches the rule off, unless the settings have the last word', async () => {
    write(PROJECT, '{\n\t"profile": "all"\n}\n');
    const client = await started();
    const uri = uriOf('a.trial');
    await client.open(uri, LEAKY);
    const everywhere = titled(await actionsAt(client, uri, 'cjk-leak'), 'Ignore cjk-leak everywhere');
    expect(apply(everywhere, '{\n\t"profile": "all"\n}\n')).toBe(
      '{\n\t"profile": "all",\n\t"rules": {\n\t\t"cjk-leak": "off"\n\t}\n}\n',
    );
    await client.configure({ rules: { 'cjk-leak': 'error' } });
    await touched(client, PROJECT);
    expect(titled(await actionsAt(client, uri, 'cjk-leak'), 'Ignore cjk-leak everywhere')).toBeUndefined();
  });

  it('names the file where the record has no number', async () => {
    write(PROJECT, '{}');
    const client = await started();
    const uri = uriOf('deep/my%20file.trial');
    await client.open(uri, LEAKY.replace(`NCT ID: ${RECORD}`, ''));
    const inFile = titled(await actionsAt(client, uri, 'cjk-leak'), 'Ignore cjk-leak in this file');
    expect(JSON.parse(apply(inFile, '{}'))).toEqual({ ignore: [{ file: 'deep/my file.trial', rule: 'cjk-leak' }] });
    await touched(client, PROJECT);
    expect(await codesOf(client, uri)).not.toContain('cjk-leak');
  });

  it('is not offered where nothing can be written', async () => {
    const client = await started();
    await client.open(uriOf('a.trial'), LEAKY);
    expect(titled(await actionsAt(client, uriOf('a.trial'), 'cjk-leak'), 'Ignore')).toBeUndefined();
    write(PROJECT, '{ "ignore": [');
    await touched(client, PROJECT);
    expect(titled(await actionsAt(client, uriOf('a.trial'), 'cjk-leak'), 'Ignore')).toBeUndefined();
  });

  it('keeps its findings from the count, and from "fix all"', async () => {
    write(PROJECT, { ignore: [{ record: RECORD, rule: 'cjk-leak' }] });
    const client = await started({ initializationOptions: { status: true } });
    await client.open(uriOf('a.trial'), LEAKY);
    await client.pull(uriOf('a.trial'));
    expect(await client.notified('trialProtocol/status')).toMatchObject({ findings: { error: 0 } });
    const all = await client.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: uriOf('a.trial') },
      range: { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } },
      context: { diagnostics: [], only: ['source.fixAll'] },
    });
    expect(all).toEqual([]);
  });

  it('that serves nothing any more is told of in the project file', async () => {
    write(PROJECT, {
      ignore: [
        { record: RECORD, rule: 'cjk-leak' },
        { record: 'NCT90000102', rule: 'cjk-leak' },
      ],
    });
    const client = await started();
    await client.open(uriOf('a.trial'), CLEAN);
    await client.pull(uriOf('a.trial'));
    const [hint, ...more] = await client.told(uriOf(PROJECT), (all) => all.length > 0);
    expect(hint).toMatchObject({ severity: 4, tags: [1], message: expect.stringContaining('ignores nothing') });
    expect(more).toEqual([]);
    expect(readFileSync(join(folder, PROJECT), 'utf8').split('\n')[hint?.range.start.line ?? 0]).toContain('{');
    await client.change(uriOf('a.trial'), 2, LEAKY);
    await client.pull(uriOf('a.trial'));
    expect(await client.told(uriOf(PROJECT), (all) => all.length === 0)).toEqual([]);
  });
});

/** The lines of the findings that the command line has in the folder. */
function cliFindings(): readonly number[] {
  const { stdout } = spawnSync(process.execPath, [CLI, 'check', '.', '--format', 'json', '--severity', 'hint'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const { files } = JSON.parse(stdout) as { files: { diagnostics: { line: number }[] }[] };
  return files.flatMap((file) => file.diagnostics.map((d) => d.line));
}
