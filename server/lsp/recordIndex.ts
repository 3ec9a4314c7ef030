// The records of the workspace: open documents as they are, files as they were when last read. Filled when first asked for.
import type { CancellationToken, Connection, TextDocuments } from 'vscode-languageserver';
import { ProtocolDocument } from '../workspace/document';
import { type RecordSummary, summarise } from '../workspace/recordSummary';
import { lspRange } from './conversion';
import { SLICE } from './diagnostics';
import type { ServerHost, WorkspaceFile } from './host';
import { isProjectFile, type ServerProjects } from './projects';

/** Larger files that are not open are left to the command line. */
export const LARGEST_FILE = 5_000_000;

export interface RecordIndex {
  /** All records of the workspace. A cancelled request gets those that were read so far. */
  readonly all: (token: CancellationToken) => Promise<readonly RecordSummary[]>;
  /** The records with this NCT number that have been read so far. */
  readonly known: (nctId: string) => readonly RecordSummary[];
  /** The files that may be protocols, walked again only after some have changed. */
  readonly files: (token: CancellationToken) => Promise<readonly WorkspaceFile[]>;
  /** Files may have come, changed or gone. */
  readonly changed: () => void;
}

export interface IndexContext {
  readonly connection: Connection;
  readonly host: ServerHost;
  readonly documents: TextDocuments<ProtocolDocument>;
  readonly projects: ServerProjects;
  readonly logFailure: (what: string, error: unknown) => void;
}

interface ReadFile {
  readonly stamp: string;
  /** Undefined for a file that is no protocol. */
  readonly summary: RecordSummary | undefined;
}

export function createRecordIndex({ connection, host, documents, projects, logFailure }: IndexContext): RecordIndex {
  let read = new Map<string, ReadFile>();
  let listing: readonly WorkspaceFile[] | undefined;
  let generation = 0;
  const ofOpen = new WeakMap<ProtocolDocument, { readonly summary: RecordSummary | undefined }>();

  const files = async (token: CancellationToken): Promise<readonly WorkspaceFile[]> => {
    if (listing !== undefined) return listing;
    const current = generation;
    const isCancelled = (): boolean => token.isCancellationRequested;
    const folders = await projects.folders();
    const found = (await host.findFiles?.(folders, isCancelled, (trouble) => connection.console.warn(trouble))) ?? [];
    // Where nobody tells of changed files, they are looked for each time.
    if (!isCancelled() && current === generation && projects.isWatched) listing = found;
    return found;
  };

  const openRecords = (): readonly RecordSummary[] =>
    documents.all().flatMap((document) => {
      if (isProjectFile(document.uri)) return [];
      const known = ofOpen.get(document) ?? { summary: summaryOf(document) };
      ofOpen.set(document, known);
      return known.summary === undefined ? [] : [known.summary];
    });

  const closedRecords = (): readonly RecordSummary[] =>
    [...read.values()].flatMap(({ summary }) =>
      summary === undefined || documents.get(summary.uri) !== undefined ? [] : [summary],
    );

  const readAll = async (token: CancellationToken): Promise<void> => {
    const found = await files(token);
    let sliceEnd = host.now() + SLICE;
    for (const { uri, stamp, size } of found) {
      if (token.isCancellationRequested) return;
      if (read.get(uri)?.stamp === stamp || size > LARGEST_FILE || documents.get(uri) !== undefined) continue;
      try {
        const text = (await host.readFile?.(uri)) ?? '';
        read.set(uri, { stamp, summary: summaryOf(ProtocolDocument.open(uri, 'trial-protocol', 0, text)) });
      } catch (error) {
        logFailure(`Reading ${uri}`, error);
      }
      if (host.now() < sliceEnd) continue;
      await host.pause();
      sliceEnd = host.now() + SLICE;
    }
    const present = new Set(found.map(({ uri }) => uri));
    if (!token.isCancellationRequested) read = new Map([...read].filter(([uri]) => present.has(uri)));
  };

  return {
    files,
    all: async (token) => {
      await readAll(token);
      return [...openRecords(), ...closedRecords()];
    },
    known: (nctId) => closedRecords().filter((record) => record.nctId === nctId),
    changed: () => {
      generation++;
      listing = undefined;
    },
  };
}

const summaryOf = ({ uri, text, trial }: ProtocolDocument): RecordSummary | undefined =>
  summarise(uri, trial, (range) => lspRange(text, range));
