// Findings of files that are not open: answered once, and again only after something has changed.
import type {
  CancellationToken,
  Connection,
  DocumentDiagnosticReport,
  TextDocuments,
  WorkspaceDocumentDiagnosticReport,
  WorkspaceFullDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { RuleSet } from '../rules/engine';
import { fingerprint } from '../text/fingerprint';
import { ProtocolDocument } from '../workspace/document';
import type { Checks, ServerConfiguration } from './configuration';
import type { FindingsOfDocuments } from './diagnostics';
import type { ServerHost, WorkspaceFile } from './host';
import type { ServerProjects } from './projects';
import type { UsageLoader } from './usage';

/** Larger files are left to the command line, and said in the log. */
export const LARGEST_FILE = 5_000_000;

export interface WorkspaceContext {
  readonly connection: Connection;
  readonly host: ServerHost;
  readonly documents: TextDocuments<ProtocolDocument>;
  readonly configuration: ServerConfiguration;
  readonly projects: ServerProjects;
  readonly findings: FindingsOfDocuments;
  readonly usage: UsageLoader;
  readonly logFailure: (what: string, error: unknown) => void;
}

export interface WorkspaceDiagnostics {
  /** Wakes a request that waits for news. */
  readonly changed: () => void;
  /** The findings of one file that is not open, as a tab in the background asks for them. */
  readonly ofFile: (uri: string, token: CancellationToken) => Promise<DocumentDiagnosticReport>;
}

/** Answers `workspace/diagnostic`. */
export function registerWorkspaceDiagnostics(context: WorkspaceContext): WorkspaceDiagnostics {
  const { connection, host } = context;
  let generation = 1;
  let answered = 0;
  let wake: (() => void)[] = [];
  const reported = new Set<string>();
  const oversize = new Set<string>();
  const changed = (): void => {
    generation++;
    const waiting = wake;
    wake = [];
    for (const resume of waiting) resume();
  };
  const ofFile = async (uri: string, token: CancellationToken): Promise<DocumentDiagnosticReport> => {
    const isReadable = host.readFile !== undefined && uri.startsWith('file:');
    const report = isReadable ? await reportFile(context, { uri, size: 0, stamp: '' }, undefined, token) : undefined;
    return { kind: 'full', items: report?.items ?? [] };
  };
  if (host.findFiles === undefined) return { changed, ofFile };

  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token) => {
    // The client asks again as soon as it is answered. Nothing new: the answer waits until there is.
    if (answered === generation) await news(token, (resume) => wake.push(resume));
    // Files that are not open can wait for the table of words; each is then checked once.
    await context.usage.now();
    if (token.isCancellationRequested) return { items: [] };
    const current = generation;
    const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const items = await reportAll(context, previous, reported, oversize, token);
    if (!token.isCancellationRequested) answered = current;
    return { items };
  });
  return { changed, ofFile };
}

function news(token: CancellationToken, register: (resume: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    register(resolve);
    token.onCancellationRequested(() => resolve());
  });
}

async function reportAll(
  context: WorkspaceContext,
  previous: ReadonlyMap<string, string>,
  reported: Set<string>,
  oversize: Set<string>,
  token: CancellationToken,
): Promise<WorkspaceDocumentDiagnosticReport[]> {
  const { connection, host, documents, configuration, projects } = context;
  const isCancelled = (): boolean => token.isCancellationRequested;
  const folders = await projects.folders();
  const files = (await host.findFiles?.(folders, isCancelled, (trouble) => connection.console.warn(trouble))) ?? [];
  const stampOf = stamps();
  const items: WorkspaceDocumentDiagnosticReport[] = [];
  const seen = new Set<string>();
  for (const file of files) {
    if (isCancelled()) break;
    seen.add(file.uri);
    if (documents.get(file.uri) !== undefined) continue;
    if (file.size > LARGEST_FILE) {
      if (!oversize.has(file.uri))
        connection.console.warn(`${file.uri} has ${file.size} bytes: open it, or run "trial-protocol check" on it.`);
      oversize.add(file.uri);
      continue;
    }
    const resultId = `${file.stamp} ${stampOf(await configuration.of(file.uri))}`;
    if (previous.get(file.uri) === resultId) {
      items.push({ kind: 'unchanged', uri: file.uri, version: null, resultId });
      continue;
    }
    const report = await reportFile(context, file, resultId, token);
    if (report !== undefined) items.push(report);
    reported.add(file.uri);
  }
  // Files that are gone keep no findings.
  for (const uri of reported) {
    if (seen.has(uri) || isCancelled()) continue;
    reported.delete(uri);
    items.push({ kind: 'full', uri, version: null, items: [] });
  }
  return items;
}

/** What findings of a file depend on beside its text, in a few letters. */
function stamps(): (checks: Checks) => string {
  const known = new Map<RuleSet, string>();
  return ({ rules, project }) => {
    const stamp = known.get(rules) ?? fingerprint([...dateAndLevels(rules)].join());
    known.set(rules, stamp);
    return project === undefined ? stamp : `${stamp} ${project.stamp}`;
  };
}

function* dateAndLevels({ referenceDate, trialRules, lineRules, sectionRules, words }: RuleSet): Generator<string> {
  yield words === undefined ? 'without words' : 'with words';
  yield `${referenceDate.year}-${referenceDate.month}-${referenceDate.day}`;
  for (const { rule, severity } of trialRules) yield `${rule.id}=${severity}`;
  for (const [kind, active] of [...lineRules, ...sectionRules]) {
    for (const { rule, severity } of active) yield `${kind}:${rule.id}=${severity}`;
  }
}

async function reportFile(
  { host, configuration, findings, logFailure }: WorkspaceContext,
  file: WorkspaceFile,
  resultId: string | undefined,
  token: CancellationToken,
): Promise<WorkspaceFullDocumentDiagnosticReport | undefined> {
  try {
    const text = (await host.readFile?.(file.uri)) ?? '';
    const document = ProtocolDocument.open(file.uri, 'trial-protocol', 0, text);
    const { diagnostics } = await findings.of(document, await configuration.of(file.uri), token, () => true);
    findings.forget(file.uri);
    const id = resultId === undefined ? {} : { resultId };
    return { kind: 'full', uri: file.uri, version: null, ...id, items: [...diagnostics] };
  } catch (error) {
    if (!token.isCancellationRequested) logFailure(`Checking ${file.uri}`, error);
    return undefined;
  }
}
