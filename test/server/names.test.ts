// Names over the protocol: definitions, references, highlights, renaming; numbers and symbols across the files of a folder.
import { afterEach, describe, expect, it } from 'vitest';
import type {
  DocumentHighlight,
  Location,
  PrepareRenameResult,
  WorkspaceEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver-protocol/node';
import { namedRecord } from '../features/namedRecord';
import { marked } from '../fixtures/marks';
import { builtServer, type ClientOptions, type TestClient } from './client';
import { type WorkspaceFolder, workspaceFolder } from './workspaceFolder';

const URI = 'file:///test/NCT90000101.txt';
const OWN = namedRecord({
  briefSummary: 'Does velotimab help? An extension of NCT90000102.',
  conditions: 'Psoriatic Arthritis',
});
const OTHER = namedRecord(
  { briefSummary: 'Continued in NCT90000101.', conditions: 'Plaque Psoriasis' },
  'Velotimab in Plaque Psoriasis\nNCT ID: NCT90000102',
);

let client: TestClient | undefined;
let folder: WorkspaceFolder | undefined;
afterEach(async () => {
  await client?.stop();
  folder?.remove();
  client = undefined;
  folder = undefined;
});

const started = async (options: ClientOptions = {}): Promise<TestClient> => {
  client = await builtServer(options);
  return client;
};

/** Where words first stand in a text, or where they stand behind others. */
function positionOf(text: string, words: string, behind = '') {
  const before = text.slice(0, text.indexOf(words, text.indexOf(behind)) + 1);
  const lines = before.split('\n');
  return { line: lines.length - 1, character: (lines.at(-1) ?? '').length };
}

const ask = <T>(server: TestClient, method: string, uri: string, position: object, more: object = {}): Promise<T> =>
  server.connection.sendRequest<T>(`textDocument/${method}`, { textDocument: { uri }, position, ...more });

const startOf = ({ uri, range }: Location): string => `${uri.split('/').at(-1)}:${range.start.line + 1}`;

describe('in a record', () => {
  const at = positionOf(OWN, 'velotimab help');

  it('definition, declaration, references and highlights of an intervention', async () => {
    const server = await started();
    await server.open(URI, OWN);
    const list = OWN.split('\n').lastIndexOf('Velotimab') + 1;
    for (const method of ['definition', 'declaration'])
      expect((await ask<Location[]>(server, method, URI, at)).map(startOf)).toEqual([`NCT90000101.txt:${list}`]);
    const references = (includeDeclaration: boolean) =>
      ask<Location[]>(server, 'references', URI, at, { context: { includeDeclaration } });
    expect(await references(true)).toHaveLength(5);
    expect(await references(false)).toHaveLength(4);
    const highlights = await ask<DocumentHighlight[]>(server, 'documentHighlight', URI, at);
    expect(highlights.map(({ kind }) => kind)).toEqual([1, 1, 1, 2, 3]);
    expect(await ask(server, 'documentHighlight', URI, positionOf(OWN, 'help?'))).toBeNull();
  });

  it('renames, with the places in running text to be confirmed where the client can ask', async () => {
    const server = await started({
      workspaceEdit: {
        documentChanges: true,
        changeAnnotationSupport: { groupsOnLabel: true },
      },
    });
    await server.open(URI, OWN, 7);
    expect(await ask<PrepareRenameResult>(server, 'prepareRename', URI, at)).toMatchObject({
      placeholder: 'Velotimab',
    });
    const edit = await ask<WorkspaceEdit>(server, 'rename', URI, at, { newName: 'Tarvelimab' });
    const [change] = edit.documentChanges ?? [];
    expect(change).toMatchObject({ textDocument: { uri: URI, version: 7 } });
    const annotations = change !== undefined && 'edits' in change ? change.edits : [];
    expect(annotations.map((e) => ('annotationId' in e ? e.annotationId : undefined))).toEqual([
      'inText',
      'inText',
      'inText',
      undefined,
      undefined,
    ]);
    expect(edit.changeAnnotations).toMatchObject({ inText: { needsConfirmation: true } });
  });

  it('renames without questions where the client cannot ask them', async () => {
    const server = await started();
    await server.open(URI, OWN);
    const edit = await ask<WorkspaceEdit>(server, 'rename', URI, at, { newName: 'Tarvelimab' });
    expect(edit.changeAnnotations).toBeUndefined();
    expect(JSON.stringify(edit)).not.toContain('annotationId');
  });

  it('says why something cannot be renamed', async () => {
    const server = await started();
    await server.open(URI, OWN);
    await expect(ask(server, 'prepareRename', URI, positionOf(OWN, 'NCT90000102'))).rejects.toThrow(
      'NCT90000102 was given by a registry or sponsor and cannot be renamed.',
    );
    await expect(ask(server, 'rename', URI, at, { newName: 'Placebo' })).rejects.toThrow(
      'There is another intervention with the name "Placebo".',
    );
    expect(server.log).toEqual([]);
  });

  it('answers on broken and empty documents', async () => {
    const server = await started();
    for (const text of ['', 'no protocol', '\ufeff\u0000\r', OWN.slice(0, 300), OWN.replaceAll('\n', '\r\n')]) {
      await server.open(URI, text);
      const position = { line: 0, character: 0 };
      expect(await ask(server, 'definition', URI, position)).toEqual([]);
      expect(await ask(server, 'references', URI, position, { context: { includeDeclaration: true } })).toEqual([]);
      expect(await ask(server, 'documentHighlight', URI, position)).toBeNull();
      await expect(ask(server, 'prepareRename', URI, position)).rejects.toThrow('can be renamed');
      await server.connection.sendNotification('textDocument/didClose', { textDocument: { uri: URI } });
    }
    expect(server.log).toEqual([]);
  });
});

describe('across files', () => {
  const opened = async (): Promise<TestClient> => {
    folder = workspaceFolder({
      'own.trial': OWN,
      'NCT90000102.txt': OTHER,
      'notes.txt': 'See NCT90000102.\n',
    });
    const server = await started({ folder: folder.path });
    await server.open(folder.uriOf('own.trial'), OWN);
    return server;
  };
  const uriOf = (name: string): string => folder?.uriOf(name) ?? '';

  it('the number of another trial leads to its file', async () => {
    const server = await opened();
    const at = positionOf(OWN, 'NCT90000102');
    expect((await ask<Location[]>(server, 'definition', uriOf('own.trial'), at)).map(startOf)).toEqual([
      'NCT90000102.txt:2',
    ]);
  });

  it('a number has references in all files, open ones as they are', async () => {
    const server = await opened();
    const at = positionOf(OWN, 'NCT90000101');
    const references = async (includeDeclaration: boolean): Promise<readonly string[]> =>
      (await ask<Location[]>(server, 'references', uriOf('own.trial'), at, { context: { includeDeclaration } })).map(
        startOf,
      );
    const mention = positionOf(OTHER, 'NCT90000101').line + 1;
    expect(await references(true)).toEqual(['own.trial:2', `NCT90000102.txt:${mention}`]);
    expect(await references(false)).toEqual([`NCT90000102.txt:${mention}`]);
    await server.open(uriOf('NCT90000102.txt'), OTHER.replace('NCT90000101', 'NCT90000109'));
    expect(await references(true)).toEqual(['own.trial:2']);
  });

  it('sees a file that came, changed or went', async () => {
    const server = await opened();
    const at = positionOf(OWN, 'NCT90000102');
    const define = async (): Promise<readonly string[]> =>
      (await ask<Location[]>(server, 'definition', uriOf('own.trial'), at)).map(startOf);
    expect(await define()).toHaveLength(1);
    const said = (uri: string, type: number) =>
      server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
    folder?.write('copy.trial', OTHER);
    await said(uriOf('copy.trial'), 1);
    expect(await define()).toEqual(['NCT90000102.txt:2', 'copy.trial:2']);
    folder?.write('NCT90000102.txt', OTHER.replace('NCT90000102', 'NCT90000103'));
    await said(uriOf('NCT90000102.txt'), 2);
    expect(await define()).toEqual(['copy.trial:2']);
  });

  it('symbols are found by letters of their names, in every file', async () => {
    const server = await opened();
    const find = async (query: string): Promise<readonly string[]> =>
      (await server.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query })).map(
        ({ name, containerName }) => `${name}${containerName === undefined ? '' : ` (${containerName})`}`,
      );
    expect(await find('plaq')).toEqual(['NCT90000102 Velotimab in Plaque Psoriasis', 'Plaque Psoriasis (NCT90000102)']);
    expect(await find('mtchplc')).toEqual(['Matching Placebo (NCT90000101)', 'Matching Placebo (NCT90000102)']);
    expect(await find('90000102 placebo')).toEqual(['Matching Placebo (NCT90000102)', 'Placebo (NCT90000102)']);
    expect(await find('zebra')).toEqual([]);
    expect((await find('')).length).toBeGreaterThan(8);
  });
});

describe('a document of six megabytes', () => {
  it('answers within 50 ms when it has been read', { timeout: 60_000 }, async () => {
    const line = (n: number): string =>
      `* Swollen joint count ≥ 3 under ${n % 20 === 0 ? 'velotimab' : 'treatment'} at visit ${n}, as in NCT90000102, or a score`;
    const lines = Array.from({ length: 70_000 }, (_, n) => line(n)).join('\n');
    const { text, cursor } = marked(
      namedRecord({
        briefSummary: 'Does velo‸timab help?',
        eligibility: `Inclusion Criteria\n${lines}\n18 Years\nN/A\nALL\nNo`,
      }),
    );
    expect(text.length).toBeGreaterThan(5_500_000);
    const server = await started();
    await server.open(URI, text);
    const position = positionOf(text.slice(0, cursor), text.slice(cursor - 4, cursor));
    const word = positionOf(text, 'help?');
    const median = async (method: string, edit: boolean): Promise<number> => {
      const times: number[] = [];
      for (let round = 0; round < 7; round++) {
        if (edit) {
          const end = { line: Math.floor(lines.length / 200), character: 5 };
          await server.change(URI, ++version, 'x', { start: end, end });
          // The editor asks for its symbols at every key: the text has been read when highlights are asked for.
          await ask(server, 'hover', URI, word);
        }
        const begun = performance.now();
        await ask(server, method, URI, round % 3 === 1 ? word : position);
        times.push(performance.now() - begun);
      }
      return times.sort((a, b) => a - b)[3] ?? Number.NaN;
    };
    let version = 1;
    await ask(server, 'documentHighlight', URI, position);
    expect(await median('definition', false)).toBeLessThan(50);
    expect(await median('documentHighlight', false)).toBeLessThan(50);
    expect(await median('definition', true)).toBeLessThan(50);
    expect(await median('documentHighlight', true)).toBeLessThan(50);
    expect(await ask(server, 'documentHighlight', URI, position)).toHaveLength(1_000);
  });
});
