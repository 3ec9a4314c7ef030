// Tidying over the wire: formatting, the line break in a list, refactorings that are resolved when chosen, and paste.
import { afterEach, describe, expect, it } from 'vitest';
import {
  CancellationTokenSource,
  type CodeAction,
  CodeActionTriggerKind,
  type Position,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { BARE, EXTRACT, LABELLED, NO_PROTOCOL } from '../features/texts';
import { marked } from '../fixtures/marks';
import { builtServer, type ClientOptions, type TestClient } from './client';

const URI = 'file:///test/NCT90000101.txt';

let client: TestClient | undefined;
afterEach(async () => {
  await client?.stop();
  client = undefined;
});

/** A server with the text open; `at` is where its cursor `‸` or the end of its selection stands. */
async function opened(source: string, options: ClientOptions = {}) {
  const { text, cursor, ranges } = marked(source);
  const document = TextDocument.create(URI, 'trial-protocol', 1, text);
  client = await builtServer(options);
  await client.open(URI, text);
  const { connection } = client;
  const { start, end } = ranges[0] ?? { start: Math.max(0, cursor), end: Math.max(0, cursor) };
  const range = { start: document.positionAt(start), end: document.positionAt(end) };
  const ask = <T>(method: string, params: object = {}): Promise<T> =>
    connection.sendRequest(`textDocument/${method}`, { textDocument: { uri: URI }, ...params });
  const edited = (edits: readonly TextEdit[]): string => TextDocument.applyEdits(document, [...edits]);
  return { server: client, text, range, ask, edited };
}

const FORMAT = { options: { tabSize: 2, insertSpaces: true } };
const editsOf = (edit: WorkspaceEdit | undefined): readonly TextEdit[] =>
  (edit?.documentChanges ?? []).flatMap((change) => ('edits' in change ? (change.edits as TextEdit[]) : []));

describe('formatting', () => {
  const slips = BARE.replace('1. Age', '1.Age').replace('2. Preg', '2.   Preg');

  it('of the document and of a selection', async () => {
    const { ask, edited } = await opened(slips);
    expect(edited(await ask('formatting', FORMAT))).toBe(BARE);
    const line = slips.split('\n').findIndex((text) => text.startsWith('1.Age'));
    const one = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
    expect(edited(await ask('rangeFormatting', { ...FORMAT, range: one }))).toBe(slips.replace('1.Age', '1. Age'));
  });

  it('of any other text changes nothing', async () => {
    for (const text of ['', NO_PROTOCOL, '\ufeff\u0000\r', LABELLED, EXTRACT]) {
      const { ask, server } = await opened(text);
      expect(await ask('formatting', FORMAT)).toEqual([]);
      await server.stop();
      client = undefined;
    }
  });

  it('of a huge document is answered, and can be given up', async () => {
    const items = Array.from({ length: 60_000 }, (_, i) => `*  Criterion about a thing that is measured ${i}.`);
    const huge = BARE.replace('1. Age 18 to 75 years.\n', `${items.join('\n')}\n`);
    const { ask, server } = await opened(huge);
    const token = { textDocument: { uri: URI }, ...FORMAT };
    const started = performance.now();
    expect(await ask<TextEdit[]>('formatting', FORMAT)).toHaveLength(60_000);
    expect(performance.now() - started).toBeLessThan(20_000);
    const source = new CancellationTokenSource();
    const given = server.connection.sendRequest('textDocument/formatting', token, source.token);
    source.cancel();
    // Whether it had begun or not, nobody is given the edits.
    expect(await given.catch(() => [])).toEqual([]);
  }, 60_000);
});

it('a line break behind an item begins the next one', async () => {
  const { ask, edited, range } = await opened(BARE.replace('1. Age 18 to 75 years.\n', '1. Age 18 to 75 years.\n‸\n'));
  const at: { position: Position; ch: string } = { position: range.start, ch: '\n' };
  expect(edited(await ask('onTypeFormatting', { ...FORMAT, ...at }))).toContain('75 years.\n2. \n2. Psoriatic');
});

describe('refactorings', () => {
  const menu = (range: object, more: object = {}) => ({ range, context: { diagnostics: [], ...more } });
  const ABLE: ClientOptions = {
    codeAction: { dataSupport: true, disabledSupport: true, resolveSupport: { properties: ['edit'] } },
  };
  const source = BARE.replace('1. Age', '1. A‸ge');

  it('are resolved when chosen, and refused when the text has changed', async () => {
    const { ask, edited, range, server, text } = await opened(source, ABLE);
    const actions = await ask<CodeAction[]>('codeAction', menu(range, { only: ['refactor'] }));
    const moving = actions.find(({ title }) => title === 'Move this criterion to the exclusion criteria');
    expect(moving).toMatchObject({ kind: 'refactor.move', data: { id: 'move-criterion' } });
    expect(moving?.edit).toBeUndefined();
    const resolved = await server.connection.sendRequest<CodeAction>('codeAction/resolve', moving);
    expect(edited(editsOf(resolved.edit))).toContain('2. Pregnancy or breastfeeding.\n3. Age 18 to 75 years.\n');
    await server.change(URI, 2, `${text}\n`);
    await expect(server.connection.sendRequest('codeAction/resolve', moving)).rejects.toThrow(/has changed/);
  });

  it('that cannot be done say why', async () => {
    const { ask, range } = await opened(source.replace('2. Psoriatic', '2. See criterion 1. Psoriatic'), ABLE);
    const actions = await ask<CodeAction[]>('codeAction', menu(range, { only: ['refactor.move'] }));
    expect(actions).toMatchObject([{ disabled: { reason: expect.stringContaining('by its number') } }]);
  });

  it('have their edits at once for a client that cannot ask for them, and none that cannot be done', async () => {
    const { ask, edited, range } = await opened(source);
    const actions = await ask<CodeAction[]>('codeAction', menu(range));
    const joining = actions.find(({ title }) => title === 'Join this criterion with the next one');
    expect(edited(editsOf(joining?.edit))).toContain('1. Age 18 to 75 years. Psoriatic');
    expect(actions.filter(({ disabled }) => disabled !== undefined)).toEqual([]);
  });

  it('do not light the bulb of every line', async () => {
    const { ask, range } = await opened(source, ABLE);
    expect(await ask('codeAction', menu(range, { triggerKind: CodeActionTriggerKind.Automatic }))).toEqual([]);
    expect(await ask('codeAction', menu(range, { triggerKind: CodeActionTriggerKind.Invoked }))).not.toEqual([]);
  });
});

it('a pasted list is given back clean, anything else not', async () => {
  const { server } = await opened(LABELLED);
  const clean = (text: unknown) =>
    server.connection.sendRequest('trialProtocol/cleanPaste', { textDocument: { uri: URI }, text });
  expect(await clean('•\tAdults.\n•\tConsent.')).toBe('* Adults.\n\n* Consent.');
  expect(await clean('Adults.\nConsent.')).toBeNull();
  expect(await clean(7)).toBeNull();
});
