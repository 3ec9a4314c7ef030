import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, extensionApi, positionOf, showCopyOf, showSample } from './signals';

const CLEAN = 'asthma-biologic.protocol.txt';
const labelText = ({ label }: vscode.CompletionItem): string => (typeof label === 'string' ? label : label.label);

suite('completion', () => {
  suiteSetup(async () => {
    const api = await extensionApi();
    await showSample(CLEAN);
    await api.ready;
  });
  teardown(closeEditors);

  /** What is offered at a place, with the documentation of all of it. */
  async function offered(
    document: vscode.TextDocument,
    at: vscode.Position,
  ): Promise<readonly vscode.CompletionItem[]> {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      at,
      undefined,
      50,
    );
    return items;
  }

  test('offers the values of a label with their meaning', async () => {
    const document = await showCopyOf(CLEAN);
    const items = await offered(document, positionOf(document, 'RANDOMIZED').translate(0, 3));
    assert.deepEqual(items.map(labelText), ['RANDOMIZED', 'NON_RANDOMIZED', 'NA']);
    const { documentation } = items[1] ?? {};
    assert.match(documentation instanceof vscode.MarkdownString ? documentation.value : '', /Source:/);
  });

  test('comes up below a label, and takes the value that is chosen', async () => {
    const document = await showCopyOf(CLEAN);
    const label = positionOf(document, 'Allocation Method');
    const value = document.lineAt(label.line + 2).range;
    const edit = new vscode.WorkspaceEdit();
    edit.delete(document.uri, value.with(value.start.translate(-1)));
    await vscode.workspace.applyEdit(edit);
    await typed(document.lineAt(label.line).range.end, '\n', '\n');
    await until(async () => {
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return document.getText().includes('Allocation Method\n\nRANDOMIZED\n');
    });
  });

  test('nothing comes up while someone writes a sentence', async () => {
    const document = await showCopyOf(CLEAN);
    const summary = positionOf(document, 'Brief Summary').line;
    const text = 'The Trial of DAS28: 5 mg, Adults. No Placebo ';
    await typed(document.lineAt(summary + 3).range.end, '\n', ...text);
    // The answer to a request made now stands behind all those that typing may have made.
    await offered(document, new vscode.Position(0, 0));
    const before = document.getText();
    assert.ok(before.includes(text));
    await vscode.commands.executeCommand('acceptSelectedSuggestion');
    assert.equal(document.getText(), before);
  });
});

/** Types into the active editor as a person does. */
async function typed(at: vscode.Position, ...keys: readonly string[]): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  editor.selection = new vscode.Selection(at, at);
  for (const text of keys) await vscode.commands.executeCommand('type', { text });
}

/** Tries until it is so; the suggestions of an editor tell nobody when they are shown. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 50));
}
