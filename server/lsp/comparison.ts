// `trialProtocol/compare`: two versions of a record compared by meaning, as a Markdown document.
import { type Connection, RequestType } from 'vscode-languageserver';
import { comparing } from '../comparison/comparison';
import { comparisonDocument } from '../features/comparisonDocument';
import { parse } from '../format/tree';
import { readTrial, type Trial } from '../protocol/trial';
import type { ProtocolDocument } from '../workspace/document';
import { cancelled, runInSlices } from './diagnostics';
import type { ServerHost } from './host';

/** One version: a text, or the address of an open document or of a file. */
export interface ComparedVersion {
  /** What the document calls it. */
  readonly name: string;
  readonly uri?: string;
  readonly text?: string;
}

export interface CompareParams {
  readonly before: ComparedVersion;
  readonly after: ComparedVersion;
}

export type CompareResult =
  | { readonly markdown: string; readonly changes: number }
  | { readonly problem: 'unreadable' | 'noProtocol'; readonly version: 'before' | 'after' };

export const CompareRequest = new RequestType<CompareParams, CompareResult, void>('trialProtocol/compare');

/** Changes of a section that are shown: a preview of more cannot be read. The command line shows all. */
const MOST_SHOWN = 500;

export interface ComparisonContext {
  readonly connection: Connection;
  readonly host: ServerHost;
  readonly protocolAt: (uri: string) => ProtocolDocument | undefined;
  readonly logFailure: (what: string, error: unknown) => void;
}

/** Answers the request. Others are let in meanwhile, and a cancelled one ends. */
export function registerComparison({ connection, host, protocolAt, logFailure }: ComparisonContext): void {
  const trialOf = async ({ uri, text }: ComparedVersion): Promise<Trial | undefined> => {
    if (text !== undefined) return readTrial(parse(text));
    if (uri === undefined) return undefined;
    const open = protocolAt(uri);
    if (open !== undefined) return open.trial;
    const found = await host.readFile?.(uri);
    return found === undefined ? undefined : readTrial(parse(found));
  };
  const versionOf = async (version: ComparedVersion): Promise<Trial | undefined> => {
    try {
      return await trialOf(version);
    } catch (error) {
      logFailure(`Reading ${version.name}`, error);
      return undefined;
    }
  };
  connection.onRequest(CompareRequest, async ({ before, after }, token) => {
    const [one, other] = [await versionOf(before), await versionOf(after)];
    if (one === undefined) return { problem: 'unreadable', version: 'before' };
    if (other === undefined) return { problem: 'unreadable', version: 'after' };
    if (!one.isProtocol) return { problem: 'noProtocol', version: 'before' };
    if (!other.isProtocol) return { problem: 'noProtocol', version: 'after' };
    const comparison = await runInSlices(comparing(one, other), host, () => {
      if (token.isCancellationRequested) throw cancelled();
    });
    const names = { before: before.name, after: after.name };
    return { markdown: comparisonDocument(comparison, names, MOST_SHOWN), changes: comparison.changes.length };
  });
}
