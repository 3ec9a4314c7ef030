/**
 * The connection to the language server: started once, restarted after a crash or on request, and quiet about it. What
 * a person should know goes through the status item and, when the checks have stopped for good, one plain message.
 *
 * Loaded only when the first trial protocol is open, since it brings the language client with it.
 */
import { commands, EventEmitter, extensions, type LogOutputChannel, l10n, window } from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
} from 'vscode-languageclient';
import type { LanguageChoices } from './choices';
import { diagnosticMiddleware, pullOptions } from './diagnostics';
import type { CreateClient, Session, SessionState } from './extension';
import { LANGUAGE } from './language';
import { registerPasteEdits } from './pasteEdits';
import { PROJECT_FILE, READ_PROJECT, readProject } from './projectFile';
import { SHOW_REFERENCES } from './references';
import { isTrialStatus, STATUS_NOTIFICATION, type TrialStatus } from './status';

/** Also the settings section from which the client reads `trace.server`. */
const ID = 'trialProtocol';
const NAME = 'Trial Protocol';
const SHOW_RULE = 'trialProtocol.showRule';
/** The server puts a rule's id for {id}: a click on the id opens the rule's page, without a network. */
const RULE_LINK = `command:${SHOW_RULE}?%5B%22{id}%22%5D`;

/** Crashes that are mended without a word; one more within the period, and the server is left stopped. */
const CRASHES_FORGIVEN = 4;
const CRASH_PERIOD_MS = 3 * 60 * 1000;
const ERRORS_FORGIVEN = 3;

export interface SessionOptions {
  createClient: CreateClient;
  choices: LanguageChoices;
  log: LogOutputChannel;
}

export function createSession({ createClient, choices, log }: SessionOptions): Session {
  const stateChanged = new EventEmitter<SessionState>();
  const statusChanged = new EventEmitter<TrialStatus>();
  let state: SessionState = 'starting';
  let client: BaseLanguageClient | undefined;
  let starting: Promise<void> | undefined;
  let crashes: number[] = [];
  /** True between a crash and the start that follows it by itself. */
  let recovering = false;
  /** True from the moment in which someone asked for the stop. */
  let stopping = false;

  function enter(next: SessionState): void {
    if (state === next) return;
    state = next;
    stateChanged.fire(next);
    if (next === 'stopped' && !stopping) reportStopped();
  }

  function follow(next: State): void {
    if (next === State.Running) enter('ready');
    else if (next === State.Starting || (next === State.Stopped && recovering)) enter('starting');
    else enter('stopped');
    if (next !== State.Stopped) recovering = false;
  }

  const errorHandler: ErrorHandler = {
    error: (_error, _message, count) => ({
      action: (count ?? 0) <= ERRORS_FORGIVEN ? ErrorAction.Continue : ErrorAction.Shutdown,
      handled: true,
    }),
    closed: () => {
      // A server that ends while it starts would do so again: `start` reports that.
      if (client?.state === State.Starting) return { action: CloseAction.DoNotRestart, handled: true };
      const now = Date.now();
      crashes = [...crashes.filter((time) => now - time < CRASH_PERIOD_MS), now];
      recovering = crashes.length <= CRASHES_FORGIVEN;
      return { action: recovering ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true };
    },
  };

  const options: LanguageClientOptions = {
    // Project files too: what stands in one counts, and is to be changed, as it is in the editor, saved or not.
    documentSelector: [{ language: LANGUAGE }, { pattern: `**/${PROJECT_FILE}` }],
    diagnosticCollectionName: LANGUAGE,
    outputChannel: log,
    traceOutputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: {
      ruleLink: RULE_LINK,
      ruleCommand: SHOW_RULE,
      status: true,
      jsonSchema: extensions.getExtension('vscode.json-language-features') !== undefined,
      readsProjects: true,
      referencesCommand: SHOW_REFERENCES,
    },
    initializationFailedHandler: (error) => {
      log.error(`The server could not be initialised: ${String(error)}`);
      return false;
    },
    errorHandler,
    diagnosticPullOptions: pullOptions,
    middleware: diagnosticMiddleware(choices),
    markdown: { isTrusted: { enabledCommands: [SHOW_RULE] } },
  };

  async function prepareClient(): Promise<BaseLanguageClient> {
    // A client whose start failed cannot start again; any other one can.
    if (client !== undefined && client.state !== State.StartFailed) return client;
    const created = await createClient(ID, NAME, options);
    // The library's own messages are written for programmers, and some cannot be turned off. They go to the log.
    created.error = (message: string, data?: unknown) => log.error(data === undefined ? message : `${message} ${data}`);
    created.onNotification(STATUS_NOTIFICATION, (status: unknown) => {
      if (isTrialStatus(status)) statusChanged.fire(status);
      else log.warn(`Not a status: ${JSON.stringify(status)}`);
    });
    created.onRequest(READ_PROJECT, (uri: unknown) => readProject(uri));
    created.onDidChangeState(({ newState }) => follow(newState));
    if (client === undefined) registerPasteEdits((method, params, token) => client?.sendRequest(method, params, token));
    client = created;
    return created;
  }

  async function runStart(): Promise<void> {
    stopping = false;
    enter('starting');
    try {
      await (await prepareClient()).start();
    } catch (error) {
      log.error(`The server did not start: ${String(error)}`);
      enter('stopped');
    }
  }

  function start(): Promise<void> {
    starting ??= runStart().finally(() => {
      starting = undefined;
    });
    return starting;
  }

  async function stop(): Promise<void> {
    await starting;
    stopping = true;
    try {
      if (client?.needsStop()) await client.stop();
    } catch (error) {
      log.error(`The server did not stop in time: ${String(error)}`);
    }
  }

  function reportStopped(): void {
    const restartLabel = l10n.t('Restart');
    const logLabel = l10n.t('Show Log');
    const message = l10n.t(
      'The checks of your trial protocols have stopped. Your text is safe and can still be edited.',
    );
    void window.showErrorMessage(message, restartLabel, logLabel).then((choice) => {
      if (choice === restartLabel) void commands.executeCommand('trialProtocol.restartServer');
      if (choice === logLabel) log.show();
    });
  }

  return {
    state: () => state,
    onState: stateChanged.event,
    onStatus: statusChanged.event,
    start,
    stop,
    ask: async (method, params) => {
      await starting;
      if (client === undefined) throw new Error('the server does not run');
      return client.sendRequest(method, params);
    },
    restart: async () => {
      await stop();
      crashes = [];
      await start();
    },
  };
}
