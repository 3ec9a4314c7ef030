// Diagnostics of open documents: computed in slices, kept for their version, pulled by the client or pushed to it.
import { type CancellationToken, type Diagnostic, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { type Analysis, type Collected, collect, type RuleSet } from '../rules/engine';
import type { ProtocolDocument } from '../workspace/document';
import { lspDiagnostic } from './conversion';
import type { ServerHost } from './host';

/** At most this many findings of a document are published, errors first; a last one says how many more there are. */
export const MOST_PUBLISHED = 1_000;

/** The longest time without a look at the cancellation token, in milliseconds. */
const SLICE = 8;

export interface PublishedFindings {
  /** Changes with every analysis; equal ids, equal findings. */
  readonly resultId: string;
  readonly analysis: Analysis;
  readonly collected: Collected;
  readonly diagnostics: readonly Diagnostic[];
}

/** Thrown when a request's document has a newer version: the client asks again. */
export const outdated = (): ResponseError<{ retriggerRequest: boolean }> =>
  new ResponseError(LSPErrorCodes.ServerCancelled, 'the document has changed', { retriggerRequest: true });

export const cancelled = (): ResponseError<void> => new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');

/** Runs a computation to its end, pausing every few milliseconds; stops when `stop` throws. */
export async function runInSlices<T>(
  steps: Generator<undefined, T, undefined>,
  host: ServerHost,
  stop: () => void,
): Promise<T> {
  let sliceEnd = host.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (host.now() < sliceEnd) continue;
    await host.pause();
    stop();
    sliceEnd = host.now() + SLICE;
  }
}

/** Computes and keeps the findings of open documents. */
export class FindingsOfDocuments {
  readonly #published = new WeakMap<ProtocolDocument, PublishedFindings>();
  #count = 0;

  constructor(
    private readonly host: ServerHost,
    private readonly ruleLink: () => string | undefined,
    private readonly onFailure: (rule: string, error: unknown) => void,
  ) {}

  /** The findings of a version; `isCurrent` says whether it still is the newest. */
  async of(
    document: ProtocolDocument,
    rules: RuleSet,
    token: CancellationToken,
    isCurrent: () => boolean,
  ): Promise<PublishedFindings> {
    const known = this.#published.get(document);
    if (known !== undefined && known.analysis.rules === rules) return known;
    const analysis = await runInSlices(document.analyse(rules), this.host, () => {
      if (token.isCancellationRequested) throw cancelled();
      if (!isCurrent()) throw outdated();
    });
    for (const [rule, error] of analysis.failures) this.onFailure(rule, error);
    const published = this.#publish(document, analysis);
    this.#published.set(document, published);
    return published;
  }

  #publish(document: ProtocolDocument, analysis: Analysis): PublishedFindings {
    const collected = collect(analysis, MOST_PUBLISHED);
    const link = this.ruleLink();
    const diagnostics = collected.findings.map((f) => lspDiagnostic(document.uri, document.text, f, link));
    if (collected.omitted > 0) diagnostics.push(omittedDiagnostic(collected.omitted));
    this.#count++;
    return { resultId: String(this.#count), analysis, collected, diagnostics };
  }
}

const omittedDiagnostic = (omitted: number): Diagnostic => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  severity: 3,
  source: 'Trial Protocol',
  message: `${omitted.toLocaleString('en')} more findings are not shown: the list stops at ${MOST_PUBLISHED.toLocaleString('en')}, the most severe first. Mend some of them, or run "trial-protocol check" to see all.`,
});
