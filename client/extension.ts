/**
 * The extension: follows the open documents and wires commands, status item and language server together.
 *
 * VS Code loads this whenever a plain-text document is open, so nothing here imports the language client. `import()`
 * of './session' leaves its code in the bundle but unevaluated until a trial protocol is open: esbuild wraps it into
 * functions that run on first use.
 */
import {
  commands,
  type Disposable,
  type Event,
  EventEmitter,
  type ExtensionContext,
  type LanguageStatusItem,
  type LogOutputChannel,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { createLanguageChoices } from './choices';
import { registerCommands } from './commands';
import { registerComparison } from './comparison';
import { watchDocuments } from './detection';
import { LANGUAGE } from './language';
import { newProtocol } from './newProtocol';
import { createReadinessView, type ReadinessView } from './readiness';
import { createSample } from './sample';
import type { TrialStatus } from './status';
import { createStatusItem } from './statusItem';

export type SessionState = 'starting' | 'ready' | 'stopped';

/** The language server as the rest of the extension sees it. */
export interface Session {
  state(): SessionState;
  readonly onState: Event<SessionState>;
  readonly onStatus: Event<TrialStatus>;
  start(): Promise<void>;
  stop(): Promise<void>;
  restart(): Promise<void>;
  /** Asks the server; waits for its start. Rejects when it does not run. */
  ask(method: string, params: unknown): Promise<unknown>;
}

/** Asks the language server; it is started if it never ran. */
export type AskServer = Session['ask'];

/** Makes a client, not yet started: the only thing in which the desktop and the browser differ. */
export type CreateClient = (id: string, name: string, options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** What `activate` returns, so that a test can wait for what happens instead of for time to pass. */
export interface TrialProtocolApi {
  /** Settled when the server answers for the first time. */
  readonly ready: Promise<void>;
  readonly onState: Event<SessionState>;
  readonly onStatus: Event<TrialStatus>;
  status(uri: Uri): TrialStatus | undefined;
  readonly statusItem: Readonly<Pick<LanguageStatusItem, 'text' | 'detail' | 'severity' | 'busy' | 'command'>>;
  readonly readiness: ReadinessView;
}

let session: Promise<Session> | undefined;

/** `more` is what one host has and the other has not; it may start the checks. */
export function createExtension(
  context: ExtensionContext,
  createClient: CreateClient,
  more: (start: () => void) => Disposable | undefined = () => undefined,
): TrialProtocolApi {
  const stateChanged = new EventEmitter<SessionState>();
  const statusChanged = new EventEmitter<TrialStatus>();
  const statuses = new Map<string, TrialStatus>();
  const choices = createLanguageChoices(context.workspaceState);
  const status = (uri: Uri) => statuses.get(uri.toString());
  let log: LogOutputChannel | undefined;

  function openLog(): LogOutputChannel {
    if (log === undefined) {
      log = window.createOutputChannel('Trial Protocol', { log: true });
      context.subscriptions.push(log);
    }
    return log;
  }

  async function openSession(): Promise<Session> {
    void commands.executeCommand('setContext', 'trialProtocol.started', true);
    const { createSession } = await import('./session');
    const opened = createSession({ createClient, choices, log: openLog() });
    opened.onState((state) => {
      // A server that starts again sends the status of every document anew.
      if (state !== 'ready') statuses.clear();
      stateChanged.fire(state);
    });
    opened.onStatus((next) => {
      statuses.set(next.uri, next);
      statusChanged.fire(next);
    });
    void opened.start();
    return opened;
  }

  const ready = new Promise<void>((resolve) => {
    const listener = stateChanged.event((state) => {
      if (state !== 'ready') return;
      listener.dispose();
      resolve();
    });
  });

  const start = (): void => {
    session ??= openSession();
  };
  const ask: AskServer = async (method, params) => {
    session ??= openSession();
    return (await session).ask(method, params);
  };
  const documents = watchDocuments({ choices, onProtocol: start });
  const statusItem = createStatusItem({
    status,
    detected: documents.detected,
    onState: stateChanged.event,
    onStatus: statusChanged.event,
  });
  const readiness = createReadinessView({ ask, onStatus: statusChanged.event });
  const sample = createSample(context.extensionUri);
  context.subscriptions.push(
    stateChanged,
    statusChanged,
    documents,
    statusItem,
    more(start) ?? { dispose: () => undefined },
    workspace.onDidCloseTextDocument((document) => {
      if (document.languageId === LANGUAGE) statuses.delete(document.uri.toString());
    }),
    registerComparison(ask),
    readiness,
    commands.registerCommand('trialProtocol.newProtocol', () =>
      newProtocol(ask, (error) => openLog().error(`No text for a new protocol: ${String(error)}`)),
    ),
    commands.registerCommand('trialProtocol.openSample', (part: unknown) => sample.show(part)),
    ...registerCommands({
      extension: context.extension,
      restart: async () => {
        session ??= openSession();
        await (await session).restart();
      },
      showLog: () => openLog().show(),
    }),
  );

  return {
    ready,
    onState: stateChanged.event,
    onStatus: statusChanged.event,
    status,
    statusItem: statusItem.shown,
    readiness,
  };
}

export async function deactivate(): Promise<void> {
  const stopping = session;
  session = undefined;
  await (await stopping)?.stop();
}
