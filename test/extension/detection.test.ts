import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  byRule,
  closeEditors,
  diagnosticsOf,
  extensionApi,
  languageChangesSettled,
  languageOf,
  positionOf,
  sampleUri,
  showCopyOf,
  showSample,
  showText,
  valueAfter,
} from './signals';

const BARE = 'Aspirin in Stroke\nNCT ID: NCT90000009\nLast Updated: 2024-01-31\n';
const LABELLED = 'Aspirin in Stroke\n\nNCT ID: NCT90000009\n\nLast Updated: 2024-01-31\n';

suite('detection', () => {
  suiteSetup(extensionApi);
  teardown(closeEditors);

  test('file names that need no look inside', async () => {
    for (const name of ['NCT90000001.txt', 'asthma-biologic.protocol.txt', 'kidney-cohort.trial']) {
      const document = await vscode.workspace.openTextDocument(sampleUri(name));
      assert.equal(document.languageId, 'trial-protocol', name);
    }
  });

  test('a text file is known by the NCT number in its second line', async () => {
    await languageOf(await showSample('legacy-oncology.txt'), 'trial-protocol');
  });

  test('blank lines between the title and the number do not matter', async () => {
    await languageOf(await showText(LABELLED, 'plaintext'), 'trial-protocol');
  });

  test('a protocol pasted into a new file is recognised', async () => {
    const document = await showText('', 'plaintext');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), BARE);
    await vscode.workspace.applyEdit(edit);
    await languageOf(document, 'trial-protocol');
  });

  test('other texts stay what they are', async () => {
    const texts = [
      ['NCT ID: NCT90000009\nAspirin in Stroke', 'plaintext'],
      ['Notes\nabout NCT ID: NCT90000009', 'plaintext'],
      ['Notes\n\n\n\n\n\n\n\nNCT ID: NCT90000009', 'plaintext'],
      ['Notes\nNCT ID: to be assigned', 'plaintext'],
      [BARE, 'markdown'],
    ] as const;
    for (const [text, language] of texts) {
      const document = await showText(text, language);
      await languageChangesSettled();
      assert.equal(document.languageId, language, text);
    }
  });

  test('the setting turns detection off, and on for what is open', async () => {
    const settings = vscode.workspace.getConfiguration('trialProtocol');
    await settings.update('detectPlainText', false, vscode.ConfigurationTarget.Global);
    try {
      const document = await showText(BARE, 'plaintext');
      await languageChangesSettled();
      assert.equal(document.languageId, 'plaintext');
      await settings.update('detectPlainText', undefined, vscode.ConfigurationTarget.Global);
      await languageOf(document, 'trial-protocol');
    } finally {
      await settings.update('detectPlainText', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  test('a file that a person sets back to plain text is left alone for good', async () => {
    const document = await languageOf(await showSample('legacy-oncology.txt'), 'trial-protocol');
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await languageChangesSettled();
    assert.equal(document.languageId, 'plaintext');

    await closeEditors();
    await valueAfter(vscode.workspace.onDidCloseTextDocument, () => document.isClosed || undefined);
    const reopened = await showSample('legacy-oncology.txt');
    await languageChangesSettled();
    assert.equal(reopened.languageId, 'plaintext');

    await vscode.commands.executeCommand('trialProtocol.treatAsProtocol');
    await languageOf(reopened, 'trial-protocol');
  });

  test('a draft without a number is remembered too, once a person has said what it is', async () => {
    const draft = vscode.Uri.joinPath(sampleUri('.'), 'draft.txt');
    await vscode.workspace.fs.writeFile(draft, new TextEncoder().encode('Aspirin in Stroke\n'));
    try {
      const document = await showSample('draft.txt');
      await vscode.commands.executeCommand('trialProtocol.treatAsProtocol');
      await languageOf(document, 'trial-protocol');
      await closeEditors();
      await valueAfter(vscode.workspace.onDidCloseTextDocument, () => document.isClosed || undefined);
      await languageOf(await showSample('draft.txt'), 'trial-protocol');
    } finally {
      await vscode.workspace.fs.delete(draft);
    }
  });

  test('a choice about an unsaved document ends with it', async () => {
    // A name of its own: the numbers that VS Code gives to new documents depend on which others are gone by then.
    const uri = vscode.Uri.parse('untitled:unsaved-choice.txt');
    const first = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(first);
    await vscode.languages.setTextDocumentLanguage(first, 'trial-protocol');
    await languageOf(first, 'trial-protocol');
    await closeEditors();
    await valueAfter(vscode.workspace.onDidCloseTextDocument, () => first.isClosed || undefined);

    const second = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(second);
    await languageChangesSettled();
    assert.equal(second.languageId, 'plaintext');
  });

  test('a protocol treated as plain text has no findings', async () => {
    const document = await showCopyOf('NCT90000001.txt');
    await diagnosticsOf(document.uri, (found) => found.some(byRule('cjk-leak')));
    await vscode.commands.executeCommand('trialProtocol.treatAsPlainText');
    await languageOf(document, 'plaintext');
    await diagnosticsOf(document.uri, (found) => found.length === 0);

    await vscode.commands.executeCommand('trialProtocol.treatAsProtocol');
    await diagnosticsOf(document.uri, (found) => found.some(byRule('cjk-leak')));
  });

  test('the same for a file in the folder, which the server would find by itself', async () => {
    const document = await showSample('NCT90000001.txt');
    await diagnosticsOf(document.uri, (found) => found.some(byRule('cjk-leak')));
    await vscode.commands.executeCommand('trialProtocol.treatAsPlainText');
    await diagnosticsOf(document.uri, (found) => found.length === 0);

    // The findings of the whole folder come after those of another open document: none of this file among them.
    const other = await showCopyOf('NCT90000001.txt');
    await diagnosticsOf(other.uri, (found) => found.some(byRule('cjk-leak')));
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);

    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('trialProtocol.treatAsProtocol');
    await diagnosticsOf(document.uri, (found) => found.some(byRule('cjk-leak')));
    assert.ok(positionOf(document, '或'));
  });
});
