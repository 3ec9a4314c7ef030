// `trialProtocol/compare` and `trialProtocol/readiness`, asked of the built server over stdio.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CompareParams, CompareResult } from '../../server/lsp/comparison';
import type { ReadinessResult } from '../../server/lsp/readiness';
import { CLEAN } from '../cli/run';
import { builtServer, type TestClient } from './client';

const OLDER = 'untitled:older';
const EDITED = CLEAN.replace('18 Years', '21 Years');

let client: TestClient;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trial-protocol-compare-'));
  client = await builtServer();
  await client.open(OLDER, CLEAN);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  expect(await client.stop()).toBe(0);
});

const compare = (params: CompareParams): Promise<CompareResult> =>
  client.connection.sendRequest('trialProtocol/compare', params);
const fileWith = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return pathToFileURL(join(folder, name)).href;
};

describe('trialProtocol/compare', () => {
  it('compares an open document, a file and a text', async () => {
    const file = fileWith('Änderung 2.txt', EDITED);
    const before = { name: 'older', uri: OLDER };
    const expected = { changes: 1, markdown: expect.stringContaining('**Minimum Age**: 18 Years → 21 Years') };
    expect(await compare({ before, after: { name: 'file', uri: file } })).toEqual(expected);
    expect(await compare({ before, after: { name: 'text', text: EDITED } })).toEqual(expected);
  });

  it('reads a file that is not UTF-8', async () => {
    const latin = new Uint8Array(Buffer.from(CLEAN.replace('Lakeside', 'Lac Léman'), 'latin1'));
    const result = await compare({
      before: { name: 'a', uri: OLDER },
      after: { name: 'b', uri: fileWith('latin.txt', latin) },
    });
    expect(result).toEqual({ changes: 1, markdown: expect.stringContaining('Lac Léman') });
  });

  it('says which version cannot be read, or is no protocol', async () => {
    const whole = { name: 'a', uri: OLDER };
    const gone = { name: 'b', uri: pathToFileURL(join(folder, 'gone.txt')).href };
    expect(await compare({ before: whole, after: gone })).toEqual({ problem: 'unreadable', version: 'after' });
    expect(await compare({ before: { name: 'b' }, after: whole })).toEqual({
      problem: 'unreadable',
      version: 'before',
    });
    expect(await compare({ before: { name: 'b', uri: 'no address' }, after: whole })).toEqual({
      problem: 'unreadable',
      version: 'before',
    });
    expect(await compare({ before: whole, after: { name: 'b', text: '' } })).toEqual({
      problem: 'noProtocol',
      version: 'after',
    });
  });

  it('lets other requests in while it compares large versions', async () => {
    const large = (word: string): string =>
      CLEAN.replace(
        /2\. Psoriatic arthritis according.*\n/,
        Array.from(
          { length: 30_000 },
          (_, i) => `2. Participant ${i} with ${word} ${i % 97} of marker ${i % 977} on day ${i % 31}.\n`,
        ).join(''),
      );
    const order: string[] = [];
    const done = compare({
      before: { name: 'a', text: large('level') },
      after: { name: 'b', text: large('state') },
    }).then((result) => {
      order.push('compared');
      return result;
    });
    const ready = client.connection
      .sendRequest<ReadinessResult>('trialProtocol/readiness', { textDocument: { uri: OLDER }, list: 'who' })
      .then(() => order.push('ready'));
    const result = await done;
    await ready;
    expect(order).toEqual(['ready', 'compared']);
    expect('changes' in result ? result.changes : 0).toBeGreaterThanOrEqual(30_000);
    // A preview of all of them could not be read.
    expect('markdown' in result && result.markdown.length).toBeLessThan(1_000_000);
  }, 60_000);
});

describe('trialProtocol/readiness', () => {
  const readiness = (uri: string, list: string): Promise<ReadinessResult | null> =>
    client.connection.sendRequest('trialProtocol/readiness', { textDocument: { uri }, list });

  it('answers with places and states of the version that is open', async () => {
    const uri = 'untitled:ready';
    await client.open(uri, CLEAN.replace('120 participants', 'some participants'));
    const found = await readiness(uri, 'clinicalTrials');
    const item = found?.items.find(({ title }) => title === 'Enrollment');
    const line = CLEAN.split('\n').indexOf('120 participants');
    expect(item).toMatchObject({ state: 'faulty', range: { start: { line }, end: { line } } });
    expect(found?.done).toBeLessThan(found?.needed ?? 0);
    await client.change(uri, 2, CLEAN);
    const mended = await readiness(uri, 'clinicalTrials');
    expect(mended?.version).toBe(2);
    expect(mended?.items.find(({ title }) => title === 'Enrollment')).toMatchObject({
      state: 'done',
      detail: '120 participants',
    });
  });

  it('has both lists', async () => {
    expect((await readiness(OLDER, 'who'))?.items).toHaveLength(24);
    expect((await readiness(OLDER, 'anything'))?.items.length).toBeGreaterThan(24);
  });

  it('is null for what is not open or no protocol', async () => {
    expect(await readiness('untitled:unknown', 'who')).toBeNull();
    await client.open('untitled:empty', '');
    expect(await readiness('untitled:empty', 'who')).toBeNull();
  });
});
