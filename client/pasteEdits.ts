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
  readonly DocumentPasteEdit: new (
    insertText: string,
    title: string,
    kind: PasteKind,
  ) => { yieldTo?: readonly PasteKind[] };
  readonly languages: {
    registerDocumentPasteEditProvider(
      selector: vscode.DocumentSelector,
      provider: {
        provideDocumentPasteEdits(
          document: vscode.TextDocument,
          ranges: readonly vscode.Range[],
          dataTransfer: vscode.DataTransfer,
          context: unknown,
          token: vscode.CancellationToken,
        ): Promise<readonly object[] | undefined>;
      },
      metadata: { readonly providedPasteEditKinds: readonly PasteKind[]; readonly pasteMimeTypes: readonly string[] },
    ): vscode.Disposable;
  };
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

/** Offers the cleaned list; undefined where VS Code cannot. */
export function registerPasteEdits(ask: AskServer): vscode.Disposable | undefined {
  const api = pasteApi();
  if (api === undefined) return undefined;
  const { DocumentDropOrPasteEditKind: kinds, DocumentPasteEdit } = api;
  const kind = kinds.Empty.append('list', 'clean');
  return api.languages.registerDocumentPasteEditProvider(
    { language: LANGUAGE },
    {
      provideDocumentPasteEdits: async (document, _ranges, dataTransfer, _context, token) => {
        const text = await dataTransfer.get('text/plain')?.asString();
        // A list has two lines at least: most of what is pasted is a word or a sentence.
        if (text === undefined || !/[\r\n\v\u2028].*\S/.test(text) || token.isCancellationRequested) return undefined;
        const cleaned = await ask(CLEAN_PASTE, { textDocument: { uri: document.uri.toString() }, text }, token);
        if (typeof cleaned !== 'string') return undefined;
        const edit = new DocumentPasteEdit(cleaned, vscode.l10n.t('Paste as a clean list'), kind);
        edit.yieldTo = [kinds.Text];
        return [edit];
      },
    },
    { providedPasteEditKinds: [kind], pasteMimeTypes: ['text/plain'] },
  );
}
