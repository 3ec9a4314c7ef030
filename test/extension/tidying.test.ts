import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { pasteApi, pasteProvider } from '../../client/pasteEdits';
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

  /** What is offered for a pasted text, with a server that answers `answer`. The visual run pastes from the clipboard. */
  async function offeredFor(pasted: string, answer: unknown) {
    const api = pasteApi();
    assert.ok(api, 'this VS Code has no paste API');
    const document = await showCopyOf(SAMPLE);
    const asked: unknown[] = [];
    const provider = pasteProvider(api, async (_method, params) => {
      asked.push(params);
      return answer;
    });
    const clipboard = new vscode.DataTransfer();
    clipboard.set('text/plain', new vscode.DataTransferItem(pasted));
    const { token } = new vscode.CancellationTokenSource();
    const position = new vscode.Position(2, 0);
    const ranges = [new vscode.Range(position, position)];
    const edits = await provider.provideDocumentPasteEdits(document, ranges, clipboard, undefined, token);
    return { asked, edits, place: { textDocument: { uri: document.uri.toString() }, position } };
  }

  test('a list from a word processor is offered clean, behind the text as it is', async () => {
    const pasted = '•\tNon-smokers.\n•\tNo asthma attack in the last month.';
    const cleaned = '* Non-smokers.\n\n* No asthma attack in the last month.';
    const { asked, edits, place } = await offeredFor(pasted, cleaned);
    assert.deepEqual(asked, [{ ...place, text: pasted }]);
    assert.equal(edits?.length, 1);
    assert.equal(edits[0]?.insertText, cleaned);
    assert.equal(edits[0]?.yieldTo?.length, 1);
  });

  test('nothing is offered for what is clean, and a line is not even asked about', async () => {
    assert.equal((await offeredFor('* One.\n* Two.', null)).edits, undefined);
    assert.deepEqual((await offeredFor('A sentence.\n', 'x')).asked, []);
  });

  test('in a VS Code without that, there is no such offer', () => {
    assert.equal(pasteApi({ languages: {} }), undefined);
    assert.equal(pasteApi({}), undefined);
  });
});
