// Code lenses over the protocol: sent without text, resolved with the findings of the version as it is, switched off by a setting.
import { afterEach, expect, it } from 'vitest';
import type { CodeLens } from 'vscode-languageserver-protocol/node';
import { print } from '../../server/format/print';
import { COMPLETE } from '../fixtures/completeRecord';
import { builtServer, type ClientOptions, type TestClient } from './client';

const URI = 'file:///test/NCT90000101.txt';
const CLEAN = print(COMPLETE, { layout: 'bare' });
const LEAKY = CLEAN.replace('2. Psoriatic arthritis', '2. Psoriatic arthritis 或 axial disease');

let client: TestClient | undefined;
afterEach(async () => {
  await client?.stop();
  client = undefined;
});
const started = async (options: ClientOptions = {}): Promise<TestClient> => {
  client = await builtServer(options);
  return client;
};

const lensesOf = (server: TestClient): Promise<readonly CodeLens[]> =>
  server.connection.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: URI } });
const resolved = async (server: TestClient, lenses: readonly CodeLens[]): Promise<readonly CodeLens[]> =>
  Promise.all(lenses.map((lens) => server.connection.sendRequest<CodeLens>('codeLens/resolve', lens)));
const titles = (lenses: readonly CodeLens[]): readonly unknown[] => lenses.map(({ command }) => command?.title);

it('say how many there are, and how many findings they have', async () => {
  const server = await started({ initializationOptions: { referencesCommand: 'show' } });
  await server.open(URI, LEAKY);
  const lenses = await lensesOf(server);
  expect(lenses.every(({ command }) => command === undefined)).toBe(true);
  const all = await resolved(server, lenses);
  expect(titles(all)).toEqual([
    '1 intervention',
    '1 intervention',
    '2 inclusion criteria · 1 finding',
    '2 exclusion criteria',
  ]);
  const line = LEAKY.split('\n').findIndex((text) => text.includes('或'));
  expect(all[2]?.command).toMatchObject({
    command: 'show',
    arguments: [URI, all[2]?.range.start, [{ uri: URI, range: { start: { line } } }]],
  });
  expect(all[3]?.command?.command).toBe('');
});

it('of an older version say nothing of findings', async () => {
  const server = await started();
  await server.open(URI, LEAKY);
  const lenses = await lensesOf(server);
  await server.change(URI, 2, CLEAN);
  expect(titles(await resolved(server, lenses))[2]).toBe('2 inclusion criteria');
  expect(titles(await resolved(server, await lensesOf(server)))[2]).toBe('2 inclusion criteria');
});

it('are asked for again when the settings change, and can be switched off', async () => {
  const server = await started({ configuration: { rules: { 'cjk-leak': 'off' } } });
  let refreshes = 0;
  const refreshed = new Promise<void>((done) =>
    server.connection.onRequest('workspace/codeLens/refresh', () => {
      refreshes++;
      done();
      return null;
    }),
  );
  await server.open(URI, LEAKY);
  expect(titles(await resolved(server, await lensesOf(server)))[2]).toBe('2 inclusion criteria');
  await server.configure({ codeLens: false });
  await refreshed;
  expect(await lensesOf(server)).toEqual([]);
  expect(refreshes).toBeGreaterThan(0);
});

it('answer on any document', async () => {
  const server = await started();
  for (const text of ['', 'no protocol', CLEAN.slice(0, 300)]) {
    await server.open(URI, text);
    expect(await lensesOf(server)).toBeInstanceOf(Array);
    await server.connection.sendNotification('textDocument/didClose', { textDocument: { uri: URI } });
  }
  expect(await lensesOf(server)).toEqual([]);
  expect(server.log).toEqual([]);
});
