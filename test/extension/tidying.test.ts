import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { pasteApi } from '../../client/pasteEdits';
import { closeEditors, extensionApi, positionOf, showCopyOf, valueAfter } from './signals';

const SAMPLE = 'asthma-biologic.protocol.txt';

suite('tidying', () => {
  suiteSetup(async () => {
    await (await extensionApi()).ready;
  });
  teardown(closeEditors);

  /** The document as soon as its text is as expected. */
  const textOf = (document: vscode.TextDocument, expected: RegExp): Promise<string> =>
    valueAfter(vscode.workspace.onDidChangeTextDocument, () =>
      expected.test(document.getText()) ? document.getText() : undefined,
    );

  async function withCursorBehind(words: string): Promise<vscode.TextEditor> {
    const document = await showCopyOf(SAMPLE);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const line = document.lineAt(positionOf(document, words).line);
    editor.selection = new vscode.Selection(line.range.end, line.range.end);
    return editor;
  }

  const FIRST = '* Age ≥ 18 years';

  test('"Format Document" sets the blanks, and once is enough', async () => {
    const document = await showCopyOf(SAMPLE);
    const clean = document.getText();
    const edit = new vscode.WorkspaceEdit();
    const at = positionOf(document, FIRST).line;
    edit.replace(document.uri, new vscode.Range(at, 1, at, 2), '    ');
    await vscode.workspace.applyEdit(edit);
    await vscode.commands.executeCommand('editor.action.formatDocument');
    assert.equal(document.getText(), clean);
    const { version } = document;
    await vscode.commands.executeCommand('editor.action.formatDocument');
    assert.equal(document.version, version);
  });

  test('Enter behind an item begins the next one', async () => {
    const { document } = await withCursorBehind(FIRST);
    await vscode.commands.executeCommand('type', { text: '\n' });
    await textOf(document, /is signed\.\n\n\* \n/);
    await vscode.commands.executeCommand('type', { text: 'Consent.' });
    await textOf(document, /is signed\.\n\n\* Consent\.\n/);
  });

  test('a criterion moves to the other list, and the numbers follow', async () => {
    const { document, selection } = await withCursorBehind(FIRST);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      selection,
      'refactor.move',
      10,
    );
    const moving = actions.find(({ title }) => title === 'Move this criterion to the exclusion criteria');
    assert.ok(moving?.edit, actions.map(({ title }) => title).join('; '));
    const first = document.lineAt(selection.active.line).text.slice('* '.length);
    await vscode.workspace.applyEdit(moving.edit);
    assert.ok(document.getText().indexOf(first) > document.getText().indexOf('Exclusion Criteria'), document.getText());
  });

  test('a list from a word processor is offered clean, and pasted as it is unless that is chosen', async () => {
    assert.ok(pasteApi(), 'this VS Code has no paste API');
    const { document } = await withCursorBehind(FIRST);
    const pasted = '\n•\tNon-smokers.\n•\tNo asthma attack in the last month.';
    await vscode.env.clipboard.writeText(pasted);
    await vscode.commands.executeCommand('editor.action.clipboardPasteAction');
    await textOf(document, /\n•\tNon-smokers\./);
    await vscode.commands.executeCommand('undo');
    await vscode.commands.executeCommand('editor.action.pasteAs', { kind: 'list.clean' });
    await textOf(document, /\n\* Non-smokers\.\n\n\* No asthma/);
  });

  test('in a VS Code without that, there is no such offer', () => {
    assert.equal(pasteApi({ languages: {} }), undefined);
    assert.equal(pasteApi({}), undefined);
  });
});
