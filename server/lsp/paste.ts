// Paste: what a pasted text would be as a clean list, for a client that offers it beside the text as it is.

import { cleanedList } from '../features/pastedList';
import { hasBlankLines, lineEndOf } from '../format/lineSpacing';
import { type FeatureContext, guarded } from './guard';

export const CLEAN_PASTE = 'trialProtocol/cleanPaste';

/** What the client sends: the text on the clipboard, and the open protocol that it is to go to. */
interface CleanPasteParams {
  readonly textDocument: { readonly uri: string };
  readonly text: string;
}

/** Answers with the cleaned text, or null for a text that is no list or has nothing to be cleaned. */
export function registerPaste(context: FeatureContext): void {
  context.connection.onRequest(
    CLEAN_PASTE,
    guarded(context, 'Paste', null, ({ tree, trial }, { text }: CleanPasteParams): string | null => {
      if (!trial.isProtocol || typeof text !== 'string') return null;
      return cleanedList(text, lineEndOf(tree).repeat(hasBlankLines(tree) ? 2 : 1)) ?? null;
    }),
  );
}
