/** The commands of the palette, all under "Trial Protocol". */
import {
  type CodeAction,
  CodeActionKind,
  commands,
  type Disposable,
  type Extension,
  l10n,
  languages,
  Range,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { LANGUAGE, PLAIN_TEXT } from './language';
import { SHOW_REFERENCES, showReferences } from './references';
import { showRule } from './rulePage';

const FIX_ALL = CodeActionKind.SourceFixAll.append('trialProtocol');
const MESSAGE_MS = 5000;

export interface CommandOptions {
  extension: Extension<unknown>;
  restart: () => Promise<void>;
  showLog: () => void;
}

export function registerCommands({ extension, restart, showLog }: CommandOptions): Disposable[] {
  return [
    commands.registerCommand('trialProtocol.restartServer', restart),
    commands.registerCommand('trialProtocol.showOutput', showLog),
    commands.registerCommand('trialProtocol.fixAll', () => withDocument(fixAll)),
    // Detection sees the change of language and remembers it, whether it was made here or in the status bar.
    commands.registerCommand('trialProtocol.treatAsProtocol', () => withDocument(changeLanguage(LANGUAGE))),
    commands.registerCommand('trialProtocol.treatAsPlainText', () => withDocument(changeLanguage(PLAIN_TEXT))),
    commands.registerCommand(SHOW_REFERENCES, showReferences),
    commands.registerCommand('trialProtocol.showRule', (id: unknown) => showRule(extension, id)),
  ];
}

async function withDocument(act: (document: TextDocument) => Promise<unknown>): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document === undefined) void window.showInformationMessage(l10n.t('Open a document first.'));
  else await act(document);
}

function changeLanguage(language: string): (document: TextDocument) => Promise<unknown> {
  return async (document) => languages.setTextDocumentLanguage(document, language);
}

/** Applies the fixes that cannot change what the protocol means, and says how it went. */
async function fixAll(document: TextDocument): Promise<void> {
  const whole = new Range(0, 0, document.lineCount, 0);
  const found = await commands.executeCommand<CodeAction[] | undefined>(
    'vscode.executeCodeActionProvider',
    document.uri,
    whole,
    FIX_ALL.value,
    1,
  );
  const edit = found?.find((action) => action.kind !== undefined && FIX_ALL.contains(action.kind))?.edit;
  if (edit === undefined || edit.size === 0) {
    void window.showInformationMessage(l10n.t('Nothing in this file can be fixed without a decision of yours.'));
    return;
  }
  const applied = await workspace.applyEdit(edit);
  if (applied)
    window.setStatusBarMessage(l10n.t('All safe findings are fixed. Undo brings the text back.'), MESSAGE_MS);
  else void window.showWarningMessage(l10n.t('The file was changed meanwhile. Please try again.'));
}
