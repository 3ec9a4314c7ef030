// `trialProtocol/readiness`: the required elements of a registration, each with its state and place in an open protocol.
import { type Range, RequestType, type TextDocumentIdentifier } from 'vscode-languageserver';
import { type ReadinessItem, readiness } from '../features/readiness';
import type { RequiredList } from '../registry/requiredElements';
import { lspRange } from './conversion';
import { allFindings } from './diagnostics';
import { type FeatureContext, guarded } from './guard';

export interface ReadinessParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly list: RequiredList;
}

/** `needed` leaves out what this document cannot have or need not have. */
export interface ReadinessResult {
  readonly version: number;
  readonly done: number;
  readonly needed: number;
  readonly items: readonly (Omit<ReadinessItem, 'range'> & { readonly range: Range | null })[];
}

export const ReadinessRequest = new RequestType<ReadinessParams, ReadinessResult | null, void>(
  'trialProtocol/readiness',
);

/** Answers null for what is not open or no protocol. The client asks again after each `trialProtocol/status`. */
export function registerReadiness(context: FeatureContext): void {
  context.connection.onRequest(
    ReadinessRequest,
    guarded<ReadinessParams, ReadinessResult | null>(context, 'Readiness', null, async (document, { list }, token) => {
      const findings = allFindings(await context.findingsOf(document, token));
      const found = readiness(document.trial, findings, list === 'who' ? 'who' : 'clinicalTrials');
      if (found === undefined) return null;
      const { done, needed, items } = found;
      return {
        version: document.version,
        done,
        needed,
        items: items.map((item) => ({
          ...item,
          range: item.range === undefined ? null : lspRange(document.text, item.range),
        })),
      };
    }),
  );
}
