/**
 * Which open documents are trial protocols. Most are known by their name; a protocol saved as an ordinary `.txt` is
 * known by the NCT number in its second line of text.
 *
 * This runs for every plain-text document of every VS Code window that has the extension, so it reads a few lines and
 * loads nothing. A person's word counts more than ours: who changes a document's language is never overruled.
 */
import { Disposable, languages, type TextDocument, type Uri, workspace } from 'vscode';
import type { LanguageChoices } from './choices';
import { LANGUAGE, PLAIN_TEXT } from './language';

/** The labelled layout has blank lines between any two lines, so the second line of text may be a little further down. */
const LINES_TO_READ = 8;
const NCT_LINE = /^\s*NCT ID:\s*NCT\d+/;
/** A pasted text is looked at only if it brings this along; everything typed costs one search in a few letters. */
const NCT_LABEL = 'NCT ID:';

export interface DetectionOptions {
  choices: LanguageChoices;
  /** A trial protocol is open: the rest of the extension is needed now. */
  onProtocol: (document: TextDocument) => void;
}

export interface Detection extends Disposable {
  /** True if the document is a trial protocol only because of what stands in it. */
  detected(uri: Uri): boolean;
}

/** True if a title is followed by a line such as `NCT ID: NCT03798028`. */
export function readsAsProtocol(document: Pick<TextDocument, 'lineCount' | 'lineAt'>): boolean {
  let lines = 0;
  for (let line = 0; line < Math.min(document.lineCount, LINES_TO_READ); line++) {
    const { text, isEmptyOrWhitespace } = document.lineAt(line);
    if (isEmptyOrWhitespace) continue;
    lines++;
    if (lines === 2) return NCT_LINE.test(text);
  }
  return false;
}

/** Follows the open documents until it is disposed. */
export function watchDocuments({ choices, onProtocol }: DetectionOptions): Detection {
  /** A change of language is reported as close and open of one document; this is the language it had before. */
  const languageBefore = new Map<string, string>();
  const detected = new Set<string>();

  function look(document: TextDocument): void {
    if (document.languageId !== PLAIN_TEXT) return;
    const choice = choices.of(document.uri);
    if (choice === 'other') return;
    if (choice === undefined) {
      if (!mayDetect(document.uri) || !readsAsProtocol(document)) return;
      detected.add(document.uri.toString());
    }
    changeLanguage(document, LANGUAGE);
  }

  function opened(document: TextDocument): void {
    const key = document.uri.toString();
    const before = languageBefore.get(key);
    languageBefore.delete(key);

    if (document.languageId === LANGUAGE) {
      if (before !== undefined && !detected.has(key)) choices.remember(document.uri, 'protocol');
      if (choices.of(document.uri) === 'other') changeLanguage(document, PLAIN_TEXT);
      else onProtocol(document);
    } else {
      detected.delete(key);
      if (before === LANGUAGE) choices.remember(document.uri, 'other');
      else look(document);
    }
  }

  function closed(document: TextDocument): void {
    const key = document.uri.toString();
    if (!document.isClosed) {
      languageBefore.set(key, document.languageId);
    } else {
      languageBefore.delete(key);
      detected.delete(key);
      if (document.isUntitled) choices.forget(document.uri);
    }
  }

  const listeners = Disposable.from(
    workspace.onDidOpenTextDocument(opened),
    workspace.onDidCloseTextDocument(closed),
    workspace.onDidSaveTextDocument(look),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document.languageId !== PLAIN_TEXT) return;
      if (contentChanges.some((change) => change.text.includes(NCT_LABEL))) look(document);
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('trialProtocol.detectPlainText')) workspace.textDocuments.forEach(look);
    }),
  );
  workspace.textDocuments.forEach(opened);

  return { detected: (uri) => detected.has(uri.toString()), dispose: () => listeners.dispose() };
}

function mayDetect(uri: Uri): boolean {
  return workspace.getConfiguration('trialProtocol', uri).get('detectPlainText', true);
}

function changeLanguage(document: TextDocument, language: string): void {
  languages.setTextDocumentLanguage(document, language).then(undefined, () => {
    // The document was closed meanwhile: nothing is left to change.
  });
}
