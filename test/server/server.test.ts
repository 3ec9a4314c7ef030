// The language server: its life, what it answers, and what it does when things go wrong.
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import {
  CancellationTokenSource,
  type CodeAction,
  type Diagnostic,
  type DocumentSymbol,
  type Hover,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver-protocol/node';
import { print } from '../../server/format/print';
import { RULES } from '../../server/rules';
import type { LineRule } from '../../server/rules/rule';
import { COMPLETE } from '../fixtures/completeRecord';
import { SAMPLES } from '../fixtures/folders';
import { builtServer, itemsOf, sample, serverWith, type TestClient } from './client';

const URI = 'file:///test/NCT90000101.txt';
const CLEAN = print(COMPLETE, { layout: 'bare' });
const LEAKY = CLEAN.replace('2. Psoriatic arthritis', '2. Psoriatic arthritis 或 axial disease');

let client: TestClient | undefined;
async function using(started: Promise<TestClient>): Promise<TestClient> {
  client = await started;
  return client;
}
afterEach(async () => {
  await client?.stop();
  client = undefined;
});

const codes = (items: readonly Diagnostic[]): unknown[] => items.map((d) => d.code);

describe('the built server', () => {
  it('answers, and ends when it is told to', async () => {
    const server = await builtServer();
    expect(server.initialized.capabilities.diagnosticProvider).toMatchObject({ workspaceDiagnostics: true });
    await server.open(URI, LEAKY);
    expect(codes(itemsOf(await server.pull(URI)))).toEqual(['cjk-leak']);
    expect(await server.stop()).toBe(0);
  });

  it('links each finding to the page of its rule', async () => {
    const server = await using(builtServer({ initializationOptions: { ruleLink: 'x:{id}' } }));
    await server.open(URI, LEAKY);
    const [finding] = itemsOf(await server.pull(URI));
    expect(finding).toMatchObject({
      code: 'cjk-leak',
      source: 'Trial Protocol',
      severity: 1,
      codeDescription: { href: 'x:cjk-leak' },
    });
  });

  it('says "unchanged" only while nothing changed', async () => {
    const server = await using(builtServer());
    await server.open(URI, LEAKY);
    const first = await server.pull(URI);
    expect(await server.pull(URI, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await server.change(URI, 2, CLEAN);
    expect(await server.pull(URI, first.resultId)).toMatchObject({ kind: 'full', items: [] });
  });

  it('says "unchanged" after an edit that leaves all findings where they are, unless it touches their lines', async () => {
    const server = await using(builtServer());
    await server.open(URI, LEAKY);
    const first = await server.pull(URI);
    const line = LEAKY.split('\n').findIndex((l) => l.includes('或'));
    const at = (l: number) => ({ start: { line: l, character: 3 }, end: { line: l, character: 3 } });
    await server.change(URI, 2, 'x', at(line - 1));
    expect(await server.pull(URI, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await server.change(URI, 3, 'X', { start: { line, character: 70 }, end: { line, character: 70 } });
    expect(await server.pull(URI, first.resultId)).toMatchObject({ kind: 'full', items: [{ code: 'cjk-leak' }] });
    await server.change(URI, 4, '\n', at(1));
    const moved = itemsOf(await server.pull(URI, first.resultId)).find((d) => d.code === 'cjk-leak');
    expect(moved?.range.start.line).toBe(line + 1);
  });

  it('pushes to a client that cannot pull, for each version its own', async () => {
    const server = await using(builtServer({ pull: false }));
    expect(server.initialized.capabilities.diagnosticProvider).toBeUndefined();
    await server.open(URI, LEAKY);
    expect(codes(await server.published(URI, 1))).toEqual(['cjk-leak']);
    await server.change(URI, 2, CLEAN);
    expect(await server.published(URI, 2)).toEqual([]);
  });

  it('answers every feature on any document', async () => {
    const server = await using(builtServer());
    const position = { line: 0, character: 0 };
    const range = { start: position, end: position };
    for (const text of ['', 'no protocol', '\ufeff\u0000\r', CLEAN.slice(0, 300), CLEAN.replaceAll('\n', '\r\n')]) {
      await server.open(URI, text);
      const ask = (method: string, more: object = {}): Promise<unknown> =>
        server.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri: URI }, ...more });
      expect(await ask('documentSymbol')).toBeInstanceOf(Array);
      expect(await ask('foldingRange')).toBeInstanceOf(Array);
      expect(await ask('documentLink')).toBeInstanceOf(Array);
      expect(await ask('semanticTokens/full')).toHaveProperty('data');
      expect(await ask('semanticTokens/range', { range })).toHaveProperty('data');
      expect(await ask('selectionRange', { positions: [position] })).toHaveLength(1);
      expect(await ask('codeAction', { range, context: { diagnostics: [] } })).toBeInstanceOf(Array);
      await ask('hover', { position });
      await server.connection.sendNotification('textDocument/didClose', { textDocument: { uri: URI } });
    }
    expect(server.log).toEqual([]);
  });

  it('reads a file that is not open for a tab in the background', async () => {
    const server = await using(builtServer());
    const report = await server.pull(`file://${sample('NCT90000001.txt')}`);
    expect(codes(itemsOf(report))).toContain('cjk-leak');
  });

  it('answers nothing for a document that is not open and cannot be read', async () => {
    const server = await using(builtServer());
    expect(await server.pull('file:///nowhere.txt')).toMatchObject({ items: [] });
    expect(
      await server.connection.sendRequest('textDocument/documentSymbol', {
        textDocument: { uri: 'file:///nowhere.txt' },
      }),
    ).toEqual([]);
  });

  it('gives outline, hover and fixes of a sample', async () => {
    const server = await using(builtServer());
    await server.open(URI, readFileSync(sample('NCT90000001.txt'), 'utf8'));
    const symbols = await server.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: URI },
    });
    expect(symbols.map((s) => s.name)).toContain('Eligibility Criteria');
    const leak = itemsOf(await server.pull(URI)).find((d) => d.code === 'cjk-leak');
    if (leak === undefined) throw new Error('the sample has a 或');
    const actions = await server.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: URI },
      range: leak.range,
      context: { diagnostics: [leak], only: ['quickfix'] },
    });
    expect(actions.map((a) => a.title)).toEqual(['Replace 或 by "or"', "Fix all 'cjk-leak' findings in this file (2)"]);
    expect(actions[0]?.edit?.documentChanges).toHaveLength(1);
    const hover = await server.connection.sendRequest<Hover | null>('textDocument/hover', {
      textDocument: { uri: URI },
      position: symbols.find((s) => s.name === 'Eligibility Criteria')?.selectionRange.start,
    });
    expect(JSON.stringify(hover?.contents)).toContain('Required.');
  });

  it('mends all that is safe by source.fixAll.trialProtocol', async () => {
    const server = await using(builtServer());
    await server.open(URI, LEAKY);
    const all = { start: { line: 0, character: 0 }, end: { line: 500, character: 0 } };
    const ask = (only: string[]) =>
      server.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: URI },
        range: all,
        context: { diagnostics: [], only },
      });
    for (const kind of ['source.fixAll.trialProtocol', 'source.fixAll', 'source']) {
      expect((await ask([kind])).map((a) => a.kind)).toEqual(['source.fixAll.trialProtocol']);
    }
    expect((await ask(['refactor'])).filter(({ kind }) => !kind?.startsWith('refactor.'))).toEqual([]);
  });

  it('finds what is wrong in files that are not open, once, and waits for news', async () => {
    const server = await using(builtServer({ folder: SAMPLES }));
    const ask = (previousResultIds: { uri: string; value: string }[]) =>
      server.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });
    const { items } = await ask([]);
    expect(items.filter((i) => i.kind === 'full').length).toBeGreaterThanOrEqual(5);
    expect(items.some((i) => i.uri.endsWith('README.md'))).toBe(false);
    const known = items.map((i) => ({ uri: i.uri, value: i.resultId ?? '' }));
    const waiting = ask(known);
    await server.open(`file://${sample('NCT90000001.txt')}`, CLEAN);
    const news = await waiting;
    expect(news.items.every((i) => i.kind === 'unchanged')).toBe(true);
  });
});

describe('settings', () => {
  it('set levels, and are asked for again when they change', async () => {
    const server = await using(builtServer({ configuration: { rules: { 'cjk-leak': 'off' } } }));
    await server.open(URI, LEAKY);
    expect(itemsOf(await server.pull(URI))).toEqual([]);
    await server.configure({ rules: { 'cjk-leak': 'hint' } });
    await server.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri: URI } });
    expect(itemsOf(await server.pull(URI))).toMatchObject([{ code: 'cjk-leak', severity: 4 }]);
  });

  it('say what is wrong with them, and the rest counts', async () => {
    const server = await using(
      builtServer({
        configuration: { rules: { 'cjk-leek': 'off', 'cjk-leak': 'warning', 'date-order': 3 }, referenceDate: 'soon' },
      }),
    );
    await server.open(URI, LEAKY);
    expect(itemsOf(await server.pull(URI))).toMatchObject([{ code: 'cjk-leak', severity: 2 }]);
    expect(server.shown).toHaveLength(1);
    expect(server.shown[0]).toContain('there is no rule "cjk-leek"; did you mean "cjk-leak"?');
    expect(server.shown[0]).toContain('"date-order" is 3, but must be one of off, hint, information, warning, error');
    expect(server.shown[0]).toContain('"trialProtocol.referenceDate" is "soon"');
  });

  it('may be of any kind', async () => {
    const server = await using(builtServer({ configuration: ['x'] }));
    await server.open(URI, LEAKY);
    expect(codes(itemsOf(await server.pull(URI)))).toEqual(['cjk-leak']);
    expect(server.shown[0]).toContain('"trialProtocol" must be an object');
  });
});

describe('status', () => {
  it('is told to the client that wants it', async () => {
    const server = await using(builtServer({ initializationOptions: { status: true } }));
    await server.open(URI, LEAKY);
    await server.pull(URI);
    expect(await server.notified('trialProtocol/status')).toEqual({
      uri: URI,
      version: 1,
      isProtocol: true,
      layout: 'bare',
      extract: false,
      inclusion: 2,
      exclusion: 2,
      findings: { error: 1, warning: 0, information: 0, hint: 0 },
      unpublished: 0,
    });
  });
});

describe('trouble', () => {
  const throwing: LineRule = {
    ...(RULES.find((r): r is LineRule => r.id === 'cjk-leak') as LineRule),
    id: 'throws-on-purpose',
    check: () => {
      throw new Error('on purpose');
    },
  };

  it('with one rule costs that rule only, and is logged once', async () => {
    const server = await using(serverWith([throwing, ...RULES]));
    await server.open(URI, LEAKY);
    expect(codes(itemsOf(await server.pull(URI)))).toEqual(['cjk-leak']);
    await server.change(URI, 2, `${LEAKY}\n`);
    expect(codes(itemsOf(await server.pull(URI)))).toEqual(['cjk-leak']);
    expect(server.log.filter((line) => line.includes('throws-on-purpose'))).toHaveLength(1);
  });

  /** A rule that takes a long time a line, so that work is under way when something else happens. */
  const slow: LineRule = {
    ...throwing,
    id: 'slow-on-purpose',
    // Every line of the section holds one.
    triggers: { signs: 'Aaeiou' },
    check: () => {
      const until = performance.now() + 1;
      while (performance.now() < until);
    },
  };
  const LONG = CLEAN.replace('1. Live vaccine', `${'* A line among many.\n'.repeat(6_000)}1. Live vaccine`);

  it('of a cancelled request ends it at once', async () => {
    const server = await using(serverWith([slow]));
    await server.open(URI, LONG);
    const source = new CancellationTokenSource();
    const started = performance.now();
    const pending = server.connection.sendRequest(
      'textDocument/diagnostic',
      { textDocument: { uri: URI } },
      source.token,
    );
    setTimeout(() => source.cancel(), 30);
    await expect(pending).rejects.toMatchObject({ code: -32800 });
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('of an outdated request: the client is told to ask again', async () => {
    const server = await using(serverWith([slow]));
    await server.open(URI, LONG);
    const pending = server.pull(URI);
    pending.catch(() => undefined);
    await server.connection.sendRequest('textDocument/hover', {
      textDocument: { uri: URI },
      position: { line: 0, character: 0 },
    });
    await server.change(URI, 2, LEAKY);
    await expect(pending).rejects.toMatchObject({ code: -32802, data: { retriggerRequest: true } });
    expect(itemsOf(await server.pull(URI))).toEqual([]);
  });

  it('with too many findings: the most severe are published, and how many more there are', async () => {
    const server = await using(builtServer());
    await server.open(URI, CLEAN.replace('1. Live vaccine', `${'* A 或 b.\n'.repeat(1_300)}1. Live vaccine`));
    const items = itemsOf(await server.pull(URI));
    expect(items).toHaveLength(1_001);
    expect(items.at(-1)?.message).toMatch(/^3\d\d more findings are not shown/);
  });
});
