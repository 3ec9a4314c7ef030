// Formatting requests: the document, a selection, and the line break that was just typed.
import type { CancellationToken, TextEdit as LspTextEdit, ServerCapabilities } from 'vscode-languageserver';
import { formatting, type LineSpan } from '../features/formatting';
import { afterLineBreak } from '../features/listContinuation';
import type { ProtocolDocument } from '../workspace/document';
import { lspEdit } from './conversion';
import { cancelled, runInSlices } from './diagnostics';
import { type FeatureContext, guarded } from './guard';

/** What the server says of itself. */
export const FORMATTING_CAPABILITIES: ServerCapabilities = {
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
};

export function registerFormatting(context: FeatureContext): void {
  const { connection, host } = context;
  const format = async (
    document: ProtocolDocument,
    token: CancellationToken,
    span?: LineSpan,
  ): Promise<LspTextEdit[]> => {
    const edits = await runInSlices(formatting(document.trial, span), host, () => {
      if (token.isCancellationRequested) throw cancelled();
    });
    return edits.map((edit) => lspEdit(document.text, edit));
  };
  connection.onDocumentFormatting(guarded(context, 'Formatting', [], (document, _, token) => format(document, token)));
  connection.onDocumentRangeFormatting(
    guarded(context, 'Formatting', [], (document, { range: { start, end } }, token) =>
      // A selection that ends before a line's first character does not reach that line.
      format(document, token, {
        first: start.line,
        end: end.line + (end.character > 0 || end.line === start.line ? 1 : 0),
      }),
    ),
  );
  connection.onDocumentOnTypeFormatting(
    guarded(context, 'Formatting while typing', [], ({ trial, text }, { position, ch }) =>
      ch === '\n' ? afterLineBreak(trial, text.offsetAt(position)).map((edit) => lspEdit(text, edit)) : [],
    ),
  );
}
