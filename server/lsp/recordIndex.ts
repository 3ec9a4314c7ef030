// The records of the workspace: open documents as they are, files as they were when last read. Filled when first asked for.
import type { CancellationToken, Connection, TextDocuments } from 'vscode-languageserver';
import { MOST_OTHERS } from '../rules/acrossFiles';
import type { OtherFile } from '../rules/rule';
import { ProtocolDocument } from '../workspace/document';
import { type RecordSummary, summarise } from '../workspace/recordSummary';
import { lspRange } from './conversion';
import { SLICE } from './diagnostics';
import type { ServerHost, WorkspaceFile } from './host';
import { isProjectFile, type ServerProjects } from './projects';

/** Larger files that are not open are left to the command line. */
export const LARGEST_FILE = 5_000_000;

export interface RecordIndex {
  /** All records of the workspace, open ones as they are. A cancelled request gets those that were read so far. */
  readonly all: (token: CancellationToken) => Promise<readonly RecordSummary[]>;
  /** Reads the files that are new or have changed; `onFile` is told before each how many there are in all. */
  readonly read: (token: CancellationToken, onFile?: (total: number) => void) => Promise<readonly WorkspaceFile[]>;
  /** The other files with this NCT number that have been read so far, as they were saved; the first of them. */
  readonly others: (uri: string, nctId: string) => readonly OtherFile[];
  /** The records of files that are not open, as far as they have been read. */
  readonly closed: () => readonly RecordSummary[];
  /** The record of a file, as it was saved, when it has been read. */
  readonly saved: (uri: string) => RecordSummary | undefined;
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
  let numbers: ReadonlyMap<string, readonly OtherFile[]> | undefined;
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

  const byNumber = (): ReadonlyMap<string, readonly OtherFile[]> => {
    if (numbers !== undefined) return numbers;
    const files = new Map<string, OtherFile[]>();
    for (const { summary } of read.values()) {
      if (summary?.nctId === undefined) continue;
      const same = files.get(summary.nctId) ?? [];
      files.set(summary.nctId, same);
      same.push({ name: nameOf(summary.uri), uri: summary.uri, place: summary.nctPlace, values: summary.values });
    }
    numbers = files;
    return files;
  };

  const closedRecords = (): readonly RecordSummary[] =>
    [...read.values()].flatMap(({ summary }) =>
      summary === undefined || documents.get(summary.uri) !== undefined ? [] : [summary],
    );

  const readAll = async (
    token: CancellationToken,
    onFile?: (total: number) => void,
  ): Promise<readonly WorkspaceFile[]> => {
    const found = await files(token);
    let sliceEnd = host.now() + SLICE;
    for (const { uri, stamp, size } of found) {
      if (token.isCancellationRequested) return found;
      onFile?.(found.length);
      if (read.get(uri)?.stamp === stamp || size > LARGEST_FILE) continue;
      try {
        const text = (await host.readFile?.(uri)) ?? '';
        numbers = undefined;
        read.set(uri, { stamp, summary: summaryOfFile(ProtocolDocument.open(uri, 'trial-protocol', 0, text)) });
      } catch (error) {
        logFailure(`Reading ${uri}`, error);
      }
      if (host.now() < sliceEnd) continue;
      await host.pause();
      sliceEnd = host.now() + SLICE;
    }
    const present = new Set(found.map(({ uri }) => uri));
    if (token.isCancellationRequested || [...read.keys()].every((uri) => present.has(uri))) return found;
    read = new Map([...read].filter(([uri]) => present.has(uri)));
    numbers = undefined;
    return found;
  };

  return {
    read: readAll,
    all: async (token) => {
      await readAll(token);
      return [...openRecords(), ...closedRecords()];
    },
    others: (uri, nctId) =>
      (byNumber().get(nctId) ?? [])
        .slice(0, MOST_OTHERS + 1)
        .filter((other) => other.uri !== uri)
        .slice(0, MOST_OTHERS),
    closed: closedRecords,
    saved: (uri) => read.get(uri)?.summary,
    changed: () => {
      generation++;
      listing = undefined;
    },
  };
}

/** A file by its own name and its folder's: files of one record often have the same name. */
const nameOf = (uri: string): string => decodeURIComponent(uri.split('/').slice(-2).join('/'));

/** Copied: what is cut out of a text keeps all of it in memory. */
const summaryOfFile = (document: ProtocolDocument): RecordSummary | undefined => structuredClone(summaryOf(document));

const summaryOf = ({ uri, text, trial }: ProtocolDocument): RecordSummary | undefined =>
  summarise(uri, trial, (range) => lspRange(text, range));
