// Findings over the files of a folder: what two files of one record say of each other, parts sent early, progress, large files.
import { afterEach, describe, expect, it } from 'vitest';
import {
  CancellationTokenSource,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol/node';
import { print } from '../../server/format/print';
import { COMPLETE } from '../fixtures/completeRecord';
import { builtServer, type ClientOptions, type TestClient } from './client';
import { type WorkspaceFolder, workspaceFolder } from './workspaceFolder';

const OWN = print(COMPLETE, { layout: 'bare' });
const LABELLED = print(COMPLETE, { layout: 'labelled' });
const OTHER = OWN.replace('120 participants', '140 participants').replace('RECRUITING', 'COMPLETED');
const RULE = 'record-files-disagree';

let client: TestClient | undefined;
let folder: WorkspaceFolder | undefined;
afterEach(async () => {
  await client?.stop();
  folder?.remove();
  client = undefined;
  folder = undefined;
});

async function opened(files: Readonly<Record<string, string>>, options: ClientOptions = {}): Promise<TestClient> {
  folder = workspaceFolder(files);
  client = await builtServer({ folder: folder.path, ...options });
  return client;
}
const uriOf = (name: string): string => folder?.uriOf(name) ?? '';

/** All reports of a walk over the folder, those sent early among them. */
async function walk(
  server: TestClient,
  previous: readonly WorkspaceDocumentDiagnosticReport[] = [],
): Promise<readonly WorkspaceDocumentDiagnosticReport[]> {
  const previousResultIds = previous.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' }));
  const report = await server.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
    previousResultIds,
  });
  return report.items;
}

const diagnosticsOf = (items: readonly WorkspaceDocumentDiagnosticReport[], name: string): readonly Diagnostic[] =>
  items.flatMap((item) => (item.uri === uriOf(name) && item.kind === 'full' ? item.items : []));
const itemsOf = (report: DocumentDiagnosticReport): readonly Diagnostic[] =>
  report.kind === 'full' ? report.items : [];
const said = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.filter(({ code }) => String(code).startsWith('record-file'));

describe('two files of one record', () => {
  it('that disagree say so, each with the place in the other', async () => {
    const server = await opened({ 'a.trial': OWN, 'b.trial': OTHER });
    const items = await walk(server);
    const [finding, ...more] = said(diagnosticsOf(items, 'a.trial'));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      code: RULE,
      severity: 3,
      range: { start: { line: 1, character: 8 }, end: { line: 1, character: 19 } },
      relatedInformation: [{ location: { uri: uriOf('b.trial'), range: { start: { line: 1, character: 8 } } } }],
    });
    expect(finding?.message).toMatch(
      /^NCT90000101 is also in ".*b\.trial", with other values: status "COMPLETED" \(here "RECRUITING"\), enrollment "140 participants" \(here "120 participants"\)\. Make/,
    );
    expect(said(diagnosticsOf(items, 'b.trial'))).toHaveLength(1);
  });

  it('in two layouts agree: nothing, unless that is asked for', async () => {
    const server = await opened({
      'a.trial': OWN,
      'b.trial': LABELLED,
      'other.trial': OWN.replaceAll('90000101', '90000107'),
    });
    const items = await walk(server);
    expect(items.flatMap((item) => (item.kind === 'full' ? said(item.items) : []))).toEqual([]);
    await server.configure({ rules: { 'record-file-duplicate': 'warning' } });
    const again = await walk(server, items);
    expect(said(diagnosticsOf(again, 'a.trial'))).toMatchObject([{ code: 'record-file-duplicate', severity: 2 }]);
    expect(said(diagnosticsOf(again, 'other.trial'))).toEqual([]);
  });

  it('of which one is open: the editor is told to ask again, also when the other file is mended', async () => {
    const server = await opened({ 'a.trial': OWN, 'b.trial': OTHER });
    await server.open(uriOf('a.trial'), OWN);
    const first = await server.pull(uriOf('a.trial'));
    expect(said(itemsOf(first))).toEqual([]);
    let told = server.refreshed();
    const items = await walk(server);
    await told;
    const second = await server.pull(uriOf('a.trial'), first.resultId);
    expect(said(itemsOf(second))).toHaveLength(1);
    expect(await server.pull(uriOf('a.trial'), second.resultId)).toMatchObject({ kind: 'unchanged' });

    told = server.refreshed();
    folder?.write('b.trial', LABELLED);
    await server.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('b.trial'), type: 2 }],
    });
    await walk(server, items);
    await told;
    expect(said(itemsOf(await server.pull(uriOf('a.trial'), second.resultId)))).toEqual([]);
  });

  it('follow what is typed at once', async () => {
    const server = await opened({ 'a.trial': OWN, 'b.trial': OWN });
    await server.open(uriOf('a.trial'), OWN);
    await walk(server);
    await server.change(uriOf('a.trial'), 2, OTHER);
    expect(said(itemsOf(await server.pull(uriOf('a.trial'))))).toHaveLength(1);
    await server.change(uriOf('a.trial'), 3, OWN.replace('NCT90000101', 'NCT90000109'));
    expect(said(itemsOf(await server.pull(uriOf('a.trial'))))).toEqual([]);
  });

  it('can be ignored by the project file', async () => {
    const server = await opened({
      'a.trial': OWN,
      'b.trial': OTHER,
      'trial-protocol.json': JSON.stringify({ ignore: [{ record: 'NCT90000101', rule: RULE }] }),
    });
    const items = await walk(server);
    expect(items.flatMap((item) => (item.kind === 'full' ? said(item.items) : []))).toEqual([]);
  });
});

describe('a large folder', () => {
  const many = (n: number): Readonly<Record<string, string>> =>
    Object.fromEntries(
      Array.from({ length: n }, (_, i) => {
        const number = `NCT8${String(i).padStart(7, '0')}`;
        return [`${number}.txt`, OWN.replace('NCT90000101', number)];
      }),
    );

  it('is sent in parts where the client takes them', async () => {
    const server = await opened(many(60));
    const early: WorkspaceDocumentDiagnosticReport[][] = [];
    server.connection.onNotification(
      '$/progress',
      ({ token, value }: { token: unknown; value: WorkspaceDiagnosticReport }) => {
        if (token === 'parts') early.push(value.items);
      },
    );
    const { items } = await server.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
      partialResultToken: 'parts',
    });
    expect(early.length).toBeGreaterThan(1);
    const uris = [...early.flat(), ...items].map(({ uri }) => uri);
    expect(uris).toHaveLength(60);
    expect(new Set(uris).size).toBe(60);
  });

  it('is left at once when the request is cancelled, and lets others in meanwhile', async () => {
    const server = await opened(many(300));
    const source = new CancellationTokenSource();
    const scan = server.connection
      .sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] }, source.token)
      .then(
        ({ items }) => items.length,
        () => -1,
      );
    await server.open(uriOf('new.trial'), OWN);
    expect(itemsOf(await server.pull(uriOf('new.trial'))).length).toBe(0);
    source.cancel();
    expect(await scan).toBeLessThan(300);
  });

  it('tells in the file itself that it is too large to be checked while closed', async () => {
    const line = '* Swollen joint count of at least three joints at the visit before randomization\n';
    const large = OWN.replace('2. Psoriatic', `${line.repeat(5_300_000 / line.length)}2. Psoriatic`);
    const server = await opened({ 'large.trial': large, 'small.trial': OWN });
    const items = await walk(server);
    expect(diagnosticsOf(items, 'large.trial')).toMatchObject([
      { severity: 3, message: expect.stringMatching(/^This file has 5 MB and is checked only while it is open\./) },
    ]);
  });
});
