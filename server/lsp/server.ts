// The language server: what it can do, which message goes where. It knows nothing of the machine it runs on.
import {
  type CancellationToken,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
  type WorkspaceEditClientCapabilities,
} from 'vscode-languageserver';
import type { Rule } from '../rules/rule';
import { ProtocolDocument, type TextChange } from '../workspace/document';
import { PROJECT_FILE } from '../workspace/projects';
import { CODE_ACTION_KINDS, registerCodeActions } from './codeActions';
import { registerCodeLenses } from './codeLenses';
import { registerComparison } from './comparison';
import { COMPLETION_PROVIDER, registerCompletion } from './completion';
import { ServerConfiguration } from './configuration';
import { FindingsOfDocuments, type PublishedFindings } from './diagnostics';
import { registerFeatures, SEMANTIC_TOKENS_LEGEND } from './features';
import { FORMATTING_CAPABILITIES, registerFormatting } from './formatting';
import type { FeatureContext } from './guard';
import type { ServerHost } from './host';
import type { IgnoreContext } from './ignoreActions';
import { NAME_CAPABILITIES, registerNames } from './names';
import { registerPaste } from './paste';
import { isProjectFile, ServerProjects } from './projects';
import { registerReadiness } from './readiness';
import { createRecordIndex } from './recordIndex';
import { type CodeActionAbilities, codeActionAbilities } from './refactorings';
import { statusSender } from './status';
import { usageLoader } from './usage';
import { registerWorkspaceDiagnostics } from './workspaceDiagnostics';

/** What a client may say in `initializationOptions`. */
interface ClientOptions {
  /** The address of rule pages, `{id}` standing for the rule. */
  readonly ruleLink?: string;
  /** True when the client wants `trialProtocol/status` notifications. */
  readonly status?: boolean;
  /** True when the client checks project files by their JSON schema itself. */
  readonly jsonSchema?: boolean;
  /** True when the client answers `trialProtocol/readProject`. */
  readonly readsProjects?: boolean;
  /** A command of the client that shows the page of the rule whose id it is given. */
  readonly ruleCommand?: string;
  /** A command of the client that shows places: given an address, a position and locations. */
  readonly referencesCommand?: string;
}

/** Starts a server on a connection and listens. `rules` are those it knows. */
export function startServer(connection: Connection, host: ServerHost, rules: readonly Rule[]): void {
  const documents = new TextDocuments<ProtocolDocument>({
    create: (uri, languageId, version, content) => ProtocolDocument.open(uri, languageId, version, content),
    update: (document, changes, version) => document.changed(changes as readonly TextChange[], version),
  });
  const projects = new ServerProjects(connection, host, documents, rules);
  const failed = new Set<string>();
  let options: ClientOptions = {};
  let pull = false;
  let hearsOfFolders = false;
  let showsProgress = false;
  let hasSnippets = false;
  let edits: WorkspaceEditClientCapabilities = {};
  let abilities: CodeActionAbilities = { resolves: false, showsDisabled: false };
  const logFailure = (what: string, error: unknown): void => {
    // Once a name: a feature that fails at every key must not fill the log.
    if (failed.has(what)) return;
    failed.add(what);
    connection.console.error(
      `${what} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  };
  const index = createRecordIndex({ connection, host, documents, projects, logFailure });
  const usage = usageLoader(host, (error) => logFailure('Reading the table of words', error));
  const configuration = new ServerConfiguration(connection, host, rules, projects, usage);
  const findings = new FindingsOfDocuments(
    host,
    () => options.ruleLink ?? host.ruleLink,
    (rule, error) => logFailure(`Rule ${rule}`, error),
    (uri, project, kept) => projects.note(uri, project, kept),
    (uri, nctId) => index.others(uri, nctId),
  );
  /** A request to the client whose failure changes nothing here. */
  const asked = (answer: Promise<unknown>): void => {
    answer.catch((error: unknown) => connection.console.warn(`The client refused a request: ${String(error)}`));
  };
  const isCurrent = (document: ProtocolDocument): boolean => documents.get(document.uri) === document;
  const protocolAt = (uri: string): ProtocolDocument | undefined =>
    isProjectFile(uri) ? undefined : documents.get(uri);
  const findingsOf = async (document: ProtocolDocument, token: CancellationToken): Promise<PublishedFindings> =>
    findings.of(document, await configuration.of(document.uri), token, () => isCurrent(document));
  const sendStatus = statusSender(connection, () => options.status === true);

  connection.onInitialize((params): InitializeResult => {
    options = readOptions(params);
    configuration.initialize(params);
    pull = params.capabilities.textDocument?.diagnostic !== undefined;
    projects.isWatched = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    projects.canAsk = options.readsProjects === true;
    projects.hasSchema = options.jsonSchema === true;
    hearsOfFolders = params.capabilities.workspace?.workspaceFolders === true;
    showsProgress = params.capabilities.window?.workDoneProgress === true;
    hasSnippets = params.capabilities.textDocument?.completion?.completionItem?.snippetSupport === true;
    edits = params.capabilities.workspace?.workspaceEdit ?? {};
    abilities = codeActionAbilities(params);
    return {
      serverInfo: { name: 'Trial Protocol' },
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        ...(pull
          ? {
              diagnosticProvider: {
                identifier: 'trial-protocol',
                interFileDependencies: false,
                workspaceDiagnostics: host.findFiles !== undefined,
              },
            }
          : {}),
        documentSymbolProvider: true,
        hoverProvider: true,
        completionProvider: COMPLETION_PROVIDER,
        inlayHintProvider: true,
        foldingRangeProvider: true,
        selectionRangeProvider: true,
        documentLinkProvider: {},
        ...NAME_CAPABILITIES,
        ...FORMATTING_CAPABILITIES,
        codeLensProvider: { resolveProvider: true },
        codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS], resolveProvider: true },
        semanticTokensProvider: { legend: SEMANTIC_TOKENS_LEGEND, full: { delta: false }, range: true },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onInitialized(() => {
    void usage();
    if (configuration.isDynamic) {
      asked(connection.client.register(DidChangeConfigurationNotification.type, { section: 'trialProtocol' }));
    }
    if (hearsOfFolders) connection.workspace.onDidChangeWorkspaceFolders(() => projects.foldersChanged());
    if (projects.isWatched) {
      const watchers = ['**/*.trial', '**/*.txt', `**/${PROJECT_FILE}`].map((globPattern) => ({ globPattern }));
      asked(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
    }
    configuration.load();
  });

  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
    // What is said of project files is not pulled: it may change without them.
    if (isProjectFile(textDocument.uri)) return { kind: 'full', items: [] };
    const document = documents.get(textDocument.uri);
    if (document === undefined) return workspace.ofFile(textDocument.uri, token);
    const { resultId, diagnostics, analysis, collected } = await findingsOf(document, token);
    sendStatus(document, analysis.trial, collected);
    return previousResultId === resultId
      ? { kind: 'unchanged', resultId }
      : { kind: 'full', resultId, items: [...diagnostics] };
  });

  const push = async (document: ProtocolDocument): Promise<void> => {
    const { diagnostics, analysis, collected } = await findingsOf(document, NEVER_CANCELLED);
    if (!isCurrent(document)) return;
    void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics: [...diagnostics] });
    sendStatus(document, analysis.trial, collected);
  };
  const pushSoon = (document: ProtocolDocument): void => {
    push(document).catch((error: unknown) => {
      // A newer version has taken over: its own push follows.
      if (isCurrent(document)) logFailure('Publishing findings', error);
    });
  };
  /** A person who types in a project file is between two states of it: the checks wait for a pause. */
  let typing: ReturnType<typeof setTimeout> | undefined;
  const projectsChanged = (): void => {
    clearTimeout(typing);
    projects.forget();
    configuration.changed();
  };
  documents.onDidChangeContent(({ document }) => {
    if (isProjectFile(document.uri)) {
      clearTimeout(typing);
      typing = setTimeout(projectsChanged, TYPING_PAUSE);
    } else if (!pull) pushSoon(document);
  });
  const workspace = registerWorkspaceDiagnostics({
    connection,
    host,
    index,
    documents,
    configuration,
    findings,
    logFailure,
    showsProgress: () => showsProgress,
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => isProjectFile(uri))) projectsChanged();
    else workspace.changed();
  });
  documents.onDidOpen(() => workspace.changed());
  documents.onDidClose(({ document }) => {
    if (isProjectFile(document.uri)) return projectsChanged();
    findings.forget(document.uri);
    if (!pull) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
    workspace.changed();
  });
  configuration.onChange(() => {
    workspace.changed();
    if (!pull) for (const document of documents.all().filter(({ uri }) => !isProjectFile(uri))) pushSoon(document);
    else configuration.refreshDiagnostics();
  });

  const ignoring: IgnoreContext = {
    projects,
    configuration,
    canCreate: () => edits.documentChanges === true && edits.resourceOperations?.includes('create') === true,
    ruleCommand: () => options.ruleCommand,
  };
  const features: FeatureContext = {
    connection,
    host,
    protocolAt,
    findingsOf,
    ignoring,
    showsInlayHints: () => configuration.showsInlayHints(),
    codeActions: () => abilities,
    logFailure,
  };
  registerFeatures(features);
  registerCodeActions(features);
  registerCodeLenses(features, configuration, () => options.referencesCommand);
  registerNames(features, index, () => edits);
  registerReadiness(features);
  registerComparison({ connection, host, protocolAt, logFailure });
  registerCompletion(features, {
    openProtocols: () => documents.all().filter(({ uri }) => !isProjectFile(uri)),
    closedRecords: index.closed,
    hasSnippets: () => hasSnippets,
    today: host.today,
  });
  registerFormatting(features);
  registerPaste(features);
  documents.listen(connection);
  connection.listen();
}

/** In milliseconds. */
const TYPING_PAUSE = 300;

const NEVER_CANCELLED: CancellationToken = {
  isCancellationRequested: false,
  onCancellationRequested: () => ({ dispose: () => undefined }),
};

function readOptions({ initializationOptions: raw }: InitializeParams): ClientOptions {
  if (typeof raw !== 'object' || raw === null) return {};
  const { ruleLink, status, jsonSchema, readsProjects, ruleCommand, referencesCommand } = raw as Record<
    string,
    unknown
  >;
  return {
    ...(typeof ruleLink === 'string' ? { ruleLink } : {}),
    ...(typeof status === 'boolean' ? { status } : {}),
    ...(typeof jsonSchema === 'boolean' ? { jsonSchema } : {}),
    ...(typeof readsProjects === 'boolean' ? { readsProjects } : {}),
    ...(typeof ruleCommand === 'string' ? { ruleCommand } : {}),
    ...(typeof referencesCommand === 'string' ? { referencesCommand } : {}),
  };
}
