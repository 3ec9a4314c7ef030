/** What the extension tests wait for: events that tell of a state, never time that passes. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { SessionState, TrialProtocolApi } from '../../client/extension';
import type { TrialStatus } from '../../client/status';

/** The extension, activated. */
export async function extensionApi(): Promise<TrialProtocolApi> {
  const extension = vscode.extensions.getExtension<TrialProtocolApi>('trial-protocol.trial-protocol');
  assert.ok(extension, 'VS Code does not know the extension');
  return extension.activate();
}

/** The value that `read` gives as soon as it gives one: now, or after one of the events. */
export function valueAfter<T>(event: vscode.Event<unknown>, read: () => T | undefined): Promise<T> {
  return new Promise((resolve) => {
    const listener = event(check);
    let settled = false;
    check();

    function check(): void {
      const value = settled ? undefined : read();
      if (value === undefined) return;
      settled = true;
      listener.dispose();
      resolve(value);
    }
  });
}

/** The findings of a document as soon as they are as expected. */
export function diagnosticsOf(
  uri: vscode.Uri,
  expected: (diagnostics: vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  return valueAfter(vscode.languages.onDidChangeDiagnostics, () => {
    const diagnostics = vscode.languages.getDiagnostics(uri);
    return expected(diagnostics) ? diagnostics : undefined;
  });
}

/** Settled when the document has the language; a change of language is reported as an opened document. */
export function languageOf(document: vscode.TextDocument, language: string): Promise<vscode.TextDocument> {
  return valueAfter(vscode.workspace.onDidOpenTextDocument, () =>
    document.languageId === language ? document : undefined,
  );
}

/** Settled when every change of language asked for so far has arrived. */
export async function languageChangesSettled(): Promise<void> {
  const scratch = await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'scratch' });
  await vscode.languages.setTextDocumentLanguage(scratch, 'markdown');
  await languageOf(scratch, 'markdown');
}

export async function statusOf(uri: vscode.Uri, expected: (status: TrialStatus) => boolean): Promise<TrialStatus> {
  const api = await extensionApi();
  return valueAfter(api.onStatus, () => {
    const status = api.status(uri);
    return status !== undefined && expected(status) ? status : undefined;
  });
}

/** The next change of the server's state to this one; call it before what causes the change. */
export function nextState({ onState }: TrialProtocolApi, expected: SessionState): Promise<void> {
  return new Promise((resolve) => {
    const listener = onState((state) => {
      if (state !== expected) return;
      listener.dispose();
      resolve();
    });
  });
}

export function sampleUri(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'the tests need the folder of samples to be open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens a sample as a person does; a document opened this way really closes with its tab. */
export async function showSample(name: string): Promise<vscode.TextDocument> {
  const uri = sampleUri(name);
  await vscode.commands.executeCommand('vscode.open', uri);
  return valueAfter(vscode.window.onDidChangeActiveTextEditor, () =>
    [vscode.window.activeTextEditor?.document].find((document) => document?.uri.toString() === uri.toString()),
  );
}

/** An unsaved document with the text of a sample, free to be changed. */
export async function showCopyOf(name: string): Promise<vscode.TextDocument> {
  const bytes = await vscode.workspace.fs.readFile(sampleUri(name));
  return showText(new TextDecoder().decode(bytes), 'trial-protocol');
}

export async function showText(content: string, language: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  await vscode.window.showTextDocument(document);
  return document;
}

/** Closes every editor and throws unsaved changes away. */
export async function closeEditors(): Promise<void> {
  while (vscode.window.activeTextEditor !== undefined) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

export function byRule(rule: string): (diagnostic: vscode.Diagnostic) => boolean {
  return (diagnostic) => ruleOf(diagnostic) === rule;
}

export function positionOf(document: vscode.TextDocument, text: string): vscode.Position {
  const offset = document.getText().indexOf(text);
  assert.ok(offset >= 0, `"${text}" is not in ${document.uri}`);
  return document.positionAt(offset);
}
