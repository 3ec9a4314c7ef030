// Paste: what a pasted text would be as a clean list, for a client that offers it beside the text as it is.
import { Position } from 'vscode-languageserver';
import { marksAt } from '../features/listContinuation';
import { cleanedList } from '../features/pastedList';
import { hasBlankLines, lineEndOf } from '../format/lineSpacing';
import { type FeatureContext, guarded } from './guard';

export const CLEAN_PASTE = 'trialProtocol/cleanPaste';

/** What the client sends: the text on the clipboard, and where in an open protocol it is to go. */
interface CleanPasteParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
  readonly text: string;
}

/** Answers with the cleaned text, or null for a text that is no list or has nothing to be cleaned. */
export function registerPaste(context: FeatureContext): void {
  context.connection.onRequest(
    CLEAN_PASTE,
    guarded(context, 'Paste', null, ({ text, tree, trial }, params: CleanPasteParams): string | null => {
      if (!trial.isProtocol || typeof params.text !== 'string') return null;
      const between = lineEndOf(tree).repeat(hasBlankLines(tree) ? 2 : 1);
      const marks = Position.is(params.position) ? marksAt(trial, text.offsetAt(params.position)) : undefined;
      return cleanedList(params.text, { between, marks }) ?? null;
    }),
  );
}
