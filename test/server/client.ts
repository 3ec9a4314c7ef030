// A language client for tests: talks to the built server over stdio, or to one in this process with rules of one's own.
import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { createConnection } from 'vscode-languageserver/node';
import {
  type CodeActionClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type WorkspaceEditClientCapabilities,
} from 'vscode-languageserver-protocol/node';
import type { ServerHost } from '../../server/lsp/host';
import { startServer } from '../../server/lsp/server';
import type { Rule } from '../../server/rules/rule';
import { TODAY } from '../fixtures/findings';
import { SAMPLES } from '../fixtures/folders';

export const BUILT_SERVER = resolve(import.meta.dirname, '../../dist/server.js');

export interface ClientOptions {
  /** False for a client that cannot pull diagnostics. */
  readonly pull?: boolean;
  readonly configuration?: unknown;
  readonly initializationOptions?: unknown;
  readonly folder?: string;
  /** True for a client that understands snippets. */
  readonly snippets?: boolean;
  /** What the client can do with changes of files. */
  readonly workspaceEdit?: WorkspaceEditClientCapabilities;
  /** What the client can do with code actions. */
  readonly codeAction?: CodeActionClientCapabilities;
  /** Project files that the client reads for the server, by their addresses. */
  readonly projects?: Readonly<Record<string, string>>;
}

export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** Messages shown to the user, and lines of the log. */
  readonly shown: readonly string[];
  readonly log: readonly string[];
  readonly open: (uri: string, text: string, version?: number) => Promise<void>;
  readonly change: (uri: string, version: number, text: string, range?: Diagnostic['range']) => Promise<void>;
  readonly pull: (uri: string, previousResultId?: string) => Promise<DocumentDiagnosticReport>;
  /** The next publication for that version. */
  readonly published: (uri: string, version: number) => Promise<readonly Diagnostic[]>;
  /** What was last published for an address, as soon as it is as wanted. */
  readonly told: (uri: string, isWanted: (all: readonly Diagnostic[]) => boolean) => Promise<readonly Diagnostic[]>;
  /** The next request to pull all diagnostics again. */
  readonly refreshed: () => Promise<void>;
  readonly notified: (method: 'trialProtocol/status') => Promise<unknown>;
  readonly configure: (configuration: unknown) => Promise<void>;
  /** Shuts the server down; the result is its exit code (0 for one in this process). */
  readonly stop: () => Promise<number | null>;
}

/** The built server, as another editor would start it. */
export async function builtServer(options: ClientOptions = {}): Promise<TestClient> {
  const child = spawn(process.execPath, [BUILT_SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  return start(connection, options, child);
}

/** A server in this process with the given rules. */
export async function serverWith(rules: readonly Rule[], options: ClientOptions = {}): Promise<TestClient> {
  const [up, down] = [new PassThrough(), new PassThrough()];
  const host: ServerHost = {
    today: () => TODAY,
    now: () => performance.now(),
    pause: () => new Promise((done) => setImmediate(done)),
    ruleLink: undefined,
    findFiles: undefined,
    readFile: undefined,
    readUsage: undefined,
  };
  startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), host, rules);
  return start(createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up)), options);
}

async function start(
  connection: ProtocolConnection,
  options: ClientOptions,
  child?: ChildProcess,
): Promise<TestClient> {
  const shown: string[] = [];
  const log: string[] = [];
  let configuration: unknown = options.configuration ?? null;
  const publications: { uri: string; version?: number; diagnostics: Diagnostic[] }[] = [];
  let waiting: (() => void)[] = [];
  const wake = (): void => {
    const all = waiting;
    waiting = [];
    for (const resume of all) resume();
  };
  const until = async <T>(look: () => T | undefined): Promise<T> => {
    for (;;) {
      const found = look();
      if (found !== undefined) return found;
      await new Promise<void>((done) => waiting.push(done));
    }
  };
  const notifications: { method: string; params: unknown }[] = [];
  connection.onNotification('window/showMessage', ({ message }: { message: string }) => void shown.push(message));
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    log.push(message);
    wake();
  });
  connection.onNotification('textDocument/publishDiagnostics', (params: (typeof publications)[number]) => {
    publications.push(params);
    wake();
  });
  connection.onNotification('trialProtocol/status', (params: unknown) => {
    notifications.push({ method: 'trialProtocol/status', params });
    wake();
  });
  connection.onRequest('workspace/configuration', () => [configuration]);
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/codeLens/refresh', () => null);
  let refreshes = 0;
  connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshes++;
    wake();
    return null;
  });
  connection.onRequest('trialProtocol/readProject', (uri: string) => options.projects?.[uri] ?? null);
  const folder = options.folder === undefined ? null : [{ uri: `file://${options.folder}`, name: 'test' }];
  connection.onRequest('workspace/workspaceFolders', () => folder);
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: folder,
    initializationOptions: options.initializationOptions,
    capabilities: {
      workspace: {
        configuration: true,
        workspaceFolders: true,
        didChangeConfiguration: { dynamicRegistration: true },
        didChangeWatchedFiles: { dynamicRegistration: true },
        diagnostics: { refreshSupport: true },
        codeLens: { refreshSupport: true },
        ...(options.workspaceEdit === undefined ? {} : { workspaceEdit: options.workspaceEdit }),
      },
      textDocument: {
        ...(options.codeAction === undefined ? {} : { codeAction: options.codeAction }),
        publishDiagnostics: { versionSupport: true, relatedInformation: true },
        completion: { completionItem: { snippetSupport: options.snippets === true } },
        ...(options.pull === false ? {} : { diagnostic: { dynamicRegistration: false } }),
      },
    },
  });
  await connection.sendNotification('initialized', {});
  return {
    connection,
    initialized,
    shown,
    log,
    open: (uri, text, version = 1) =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'trial-protocol', version, text },
      }),
    change: (uri, version, text, range) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [range === undefined ? { text } : { range, text }],
      }),
    pull: (uri, previousResultId) =>
      connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId }),
    published: (uri, version) =>
      until(() => publications.find((p) => p.uri === uri && p.version === version)?.diagnostics),
    told: (uri, isWanted) =>
      until(() => {
        const last = publications.findLast((p) => p.uri === uri)?.diagnostics;
        return last !== undefined && isWanted(last) ? last : undefined;
      }),
    refreshed: async () => {
      const before = refreshes;
      await until(() => (refreshes > before ? true : undefined));
    },
    notified: async (method) => (await until(() => notifications.find((n) => n.method === method))).params,
    configure: async (next) => {
      configuration = next;
      await connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    },
    stop: async () => {
      await connection.sendRequest('shutdown');
      if (child === undefined) {
        connection.dispose();
        return 0;
      }
      const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
      await connection.sendNotification('exit');
      const code = await ended;
      connection.dispose();
      return code;
    },
  };
}

/** The findings of an answer that has them. */
export const itemsOf = (report: DocumentDiagnosticReport): readonly Diagnostic[] =>
  report.kind === 'full' ? report.items : [];

export const sample = (name: string): string => join(SAMPLES, name);
