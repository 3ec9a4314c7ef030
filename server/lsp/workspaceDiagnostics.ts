// Findings of files that are not open: answered once, and again only after something has changed.
import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentDiagnosticReport,
  type TextDocuments,
  type WorkspaceDocumentDiagnosticReport,
  type WorkspaceFullDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { RuleSet } from '../rules/engine';
import { fingerprint } from '../text/fingerprint';
import { ProtocolDocument } from '../workspace/document';
import type { Checks, ServerConfiguration } from './configuration';
import { SOURCE } from './conversion';
import { type FindingsOfDocuments, SLICE } from './diagnostics';
import type { ServerHost, WorkspaceFile } from './host';
import { type Progress, startProgress } from './progress';
import { LARGEST_FILE, type RecordIndex } from './recordIndex';

export interface WorkspaceContext {
  readonly connection: Connection;
  readonly host: ServerHost;
  readonly documents: TextDocuments<ProtocolDocument>;
  readonly configuration: ServerConfiguration;
  readonly index: RecordIndex;
  readonly findings: FindingsOfDocuments;
  readonly logFailure: (what: string, error: unknown) => void;
  /** True when the client shows the progress of work. */
  readonly showsProgress: () => boolean;
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
  const known: Known = { reported: new Set(), oversize: new Set(), others: new Map() };
  const changed = (): void => {
    generation++;
    context.index.changed();
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

  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token, _progress, partial) => {
    // The client asks again as soon as it is answered. Nothing new: the answer waits until there is.
    if (answered === generation) await news(token, (resume) => wake.push(resume));
    if (token.isCancellationRequested) return { items: [] };
    const current = generation;
    const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const progress = startProgress(connection, host, context.showsProgress(), 'Checking the trial protocols');
    const scan: Scan = {
      token: {
        get isCancellationRequested() {
          return token.isCancellationRequested || progress.isStopped();
        },
        onCancellationRequested: token.onCancellationRequested,
      },
      progress,
      send: partial === undefined ? undefined : (items) => partial.report({ items: [...items] }),
    };
    try {
      const items = await reportAll(context, known, previous, scan);
      if (progress.isStopped())
        connection.console.info('The check of the folder was stopped. A change of a file resumes it.');
      if (!token.isCancellationRequested) answered = current;
      return { items };
    } finally {
      progress.end();
    }
  });
  return { changed, ofFile };
}

/** One walk over all files. */
interface Scan {
  readonly token: CancellationToken;
  readonly progress: Progress;
  /** Sends what is found meanwhile; undefined where the client wants all at once. */
  readonly send: ((items: readonly WorkspaceDocumentDiagnosticReport[]) => void) | undefined;
}

/** What is remembered between two walks. */
interface Known {
  /** Files with a report. */
  readonly reported: Set<string>;
  /** Files that were too large, which was said. */
  readonly oversize: Set<string>;
  /** By open document what its other files were, in a few letters. */
  readonly others: Map<string, string>;
}

function news(token: CancellationToken, register: (resume: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    register(resolve);
    token.onCancellationRequested(() => resolve());
  });
}

async function reportAll(
  context: WorkspaceContext,
  { reported, oversize, others }: Known,
  previous: ReadonlyMap<string, string>,
  { token, progress, send }: Scan,
): Promise<WorkspaceDocumentDiagnosticReport[]> {
  const { connection, host, documents, configuration, index } = context;
  const isCancelled = (): boolean => token.isCancellationRequested;
  let looked = 0;
  // Half of the way: what files say of each other is known when all have been read.
  const files = await index.read(token, (total) => progress.report(looked++ / 2, total));
  if (isCancelled()) return [];
  tellOpenDocuments(context, others);
  const stampOf = stamps();
  let items: WorkspaceDocumentDiagnosticReport[] = [];
  const seen = new Set<string>();
  let sliceEnd = host.now() + SLICE;
  for (const [done, file] of files.entries()) {
    if (isCancelled()) break;
    seen.add(file.uri);
    progress.report((files.length + done) / 2, files.length);
    if (host.now() >= sliceEnd) {
      if (items.length > 0 && send !== undefined) {
        send(items);
        items = [];
      }
      await host.pause();
      sliceEnd = host.now() + SLICE;
    }
    if (documents.get(file.uri) !== undefined) continue;
    if (file.size > LARGEST_FILE) {
      if (!oversize.has(file.uri))
        connection.console.warn(`${file.uri} has ${file.size} bytes: open it, or run "trial-protocol check" on it.`);
      oversize.add(file.uri);
      reported.add(file.uri);
      items.push({ kind: 'full', uri: file.uri, version: null, items: [tooLarge(file)] });
      continue;
    }
    const resultId = [file.stamp, stampOf(await configuration.of(file.uri)), othersOf(index, file.uri)]
      .join(' ')
      .trim();
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

/** Said in the file itself: few people read a log. */
const tooLarge = ({ size }: WorkspaceFile): Diagnostic => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  severity: DiagnosticSeverity.Information,
  source: SOURCE,
  message: `This file has ${Math.round(size / 1_000_000)} MB and is checked only while it is open. Open it, or run "trial-protocol check" on it.`,
});

/** Has the editor ask for findings again when an open document got other files of its record, or these changed. */
function tellOpenDocuments({ documents, configuration, index }: WorkspaceContext, others: Map<string, string>): void {
  let isChanged = false;
  for (const { uri } of documents.all()) {
    const now = othersOf(index, uri);
    if (now !== (others.get(uri) ?? '')) isChanged = true;
    others.set(uri, now);
  }
  for (const uri of others.keys()) if (documents.get(uri) === undefined) others.delete(uri);
  if (isChanged) configuration.refreshDiagnostics();
}

/** What other files say of the record of a file, in a few letters; '' for most. */
function othersOf(index: RecordIndex, uri: string): string {
  const nctId = index.saved(uri)?.nctId;
  const others = nctId === undefined ? [] : index.others(uri, nctId);
  return others.length === 0
    ? ''
    : fingerprint(JSON.stringify(others.map((other) => [other.uri, other.place, [...other.values]])));
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

function* dateAndLevels({
  referenceDate,
  trialRules,
  filesRules,
  lineRules,
  sectionRules,
  words,
}: RuleSet): Generator<string> {
  yield words === undefined ? 'without words' : 'with words';
  yield `${referenceDate.year}-${referenceDate.month}-${referenceDate.day}`;
  for (const { rule, severity } of [...trialRules, ...filesRules]) yield `${rule.id}=${severity}`;
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
