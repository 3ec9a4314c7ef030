/**
 * Paste: a list from a word processor can be pasted cleaned. The text as it is stays the first choice; VS Code offers the
 * other one in the small menu beside what was pasted.
 */
import * as vscode from 'vscode';
import { LANGUAGE } from './language';

/** Answered by the server: the cleaned text, or null. */
export const CLEAN_PASTE = 'trialProtocol/cleanPaste';

/** Asks the server; undefined while there is none. */
export type AskServer = (
  method: string,
  params: unknown,
  token: vscode.CancellationToken,
) => Promise<unknown> | undefined;

/** What VS Code has since 1.97; the extension runs in older ones too, and is compiled with their types. */
interface PasteApi {
  readonly DocumentDropOrPasteEditKind: {
    readonly Empty: PasteKind;
    readonly Text: PasteKind;
  };
  readonly DocumentPasteEdit: new (insertText: string, title: string, kind: PasteKind) => PasteEdit;
  readonly languages: {
    registerDocumentPasteEditProvider(
      selector: vscode.DocumentSelector,
      provider: PasteProvider,
      metadata: { readonly providedPasteEditKinds: readonly PasteKind[]; readonly pasteMimeTypes: readonly string[] },
    ): vscode.Disposable;
  };
}

interface PasteEdit {
  readonly insertText: string;
  yieldTo?: readonly PasteKind[];
}

interface PasteProvider {
  provideDocumentPasteEdits(
    document: vscode.TextDocument,
    ranges: readonly vscode.Range[],
    dataTransfer: vscode.DataTransfer,
    context: unknown,
    token: vscode.CancellationToken,
  ): Promise<readonly PasteEdit[] | undefined>;
}

interface PasteKind {
  append(...parts: readonly string[]): PasteKind;
}

/** The API with paste, or undefined in a VS Code before 1.97. */
export function pasteApi(api: object = vscode): PasteApi | undefined {
  const { languages, DocumentPasteEdit, DocumentDropOrPasteEditKind } = api as Partial<Record<keyof PasteApi, unknown>>;
  const hasProvider =
    typeof languages === 'object' && languages !== null && 'registerDocumentPasteEditProvider' in languages;
  return hasProvider && DocumentPasteEdit !== undefined && DocumentDropOrPasteEditKind !== undefined
    ? (api as PasteApi)
    : undefined;
}

const kindOf = ({ DocumentDropOrPasteEditKind: { Empty } }: PasteApi): PasteKind => Empty.append('list', 'clean');

/** Offers the cleaned list; undefined where VS Code cannot. */
export function registerPasteEdits(ask: AskServer): vscode.Disposable | undefined {
  const api = pasteApi();
  return api?.languages.registerDocumentPasteEditProvider({ language: LANGUAGE }, pasteProvider(api, ask), {
    providedPasteEditKinds: [kindOf(api)],
    pasteMimeTypes: ['text/plain'],
  });
}

/** What VS Code asks when something is pasted into a protocol. */
export function pasteProvider(api: PasteApi, ask: AskServer): PasteProvider {
  return {
    provideDocumentPasteEdits: async (document, ranges, dataTransfer, _context, token) => {
      const text = await dataTransfer.get('text/plain')?.asString();
      // A list has two lines at least: most of what is pasted is a word or a sentence.
      if (text === undefined || !/[\r\n\v\u2028].*\S/.test(text) || token.isCancellationRequested) return undefined;
      const place = { textDocument: { uri: document.uri.toString() }, position: ranges[0]?.start };
      const cleaned = await ask(CLEAN_PASTE, { ...place, text }, token);
      if (typeof cleaned !== 'string') return undefined;
      const edit = new api.DocumentPasteEdit(cleaned, vscode.l10n.t('Paste as a clean list'), kindOf(api));
      // The text as it is comes first.
      edit.yieldTo = [api.DocumentDropOrPasteEditKind.Text];
      return [edit];
    },
  };
}
