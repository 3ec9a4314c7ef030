import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, diagnosticsOf, extensionApi, ruleOf } from './signals';

suite('a new protocol and the sample', () => {
  suiteSetup(extensionApi);
  teardown(closeEditors);

  /** Runs a command and answers its questions as long as it has some. */
  async function answering(command: string, answer: string): Promise<void> {
    let isDone = false;
    const running = Promise.resolve(vscode.commands.executeCommand(command)).finally(() => {
      isDone = true;
    });
    while (!isDone) {
      await vscode.commands.executeCommand(answer);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await running;
  }

  test('"New Protocol" writes a document to fill in, and Tab goes on to the next place', async () => {
    await answering('trialProtocol.newProtocol', 'workbench.action.acceptSelectedQuickOpenItem');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const { document } = editor;
    assert.equal(document.languageId, 'trial-protocol');
    assert.ok(document.isUntitled);
    const text = document.getText();
    for (const part of ['INTERVENTIONAL', 'The title of arm 1', 'The title of arm 2', 'More Related Trials']) {
      assert.ok(text.includes(part), part);
    }
    assert.doesNotMatch(text, /\$\{|arm 3/);
    assert.equal(document.getText(editor.selection), '[The brief title is missing: write it here]');
    await vscode.commands.executeCommand('type', { text: 'A Study of Velotimab in Adults' });
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    assert.equal(document.getText(editor.selection), 'NOT_YET_RECRUITING');
    assert.ok(document.getText().startsWith('A Study of Velotimab in Adults\n'));
  });

  test('nothing is written when a question is left unanswered', async () => {
    await answering('trialProtocol.newProtocol', 'workbench.action.closeQuickOpen');
    assert.equal(vscode.window.activeTextEditor, undefined);
  });

  test('the sample is a document that is not saved, with findings in it', async () => {
    await vscode.commands.executeCommand('trialProtocol.openSample', 'fix');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor?.document.isUntitled);
    const found = await diagnosticsOf(editor.document.uri, (all) => all.length > 0);
    assert.ok(found.some((finding) => finding.range.start.isEqual(editor.selection.start)));
    assert.ok(found.map(ruleOf).includes('age-unit-missing'));
    await vscode.commands.executeCommand('trialProtocol.openSample', 'explain');
    const { activeTextEditor } = vscode.window;
    assert.equal(activeTextEditor?.document, editor.document);
    const word = activeTextEditor?.document.getWordRangeAtPosition(activeTextEditor.selection.start);
    assert.equal(activeTextEditor?.document.getText(word), 'PROSPECTIVE');
  });

  test('every button of the walkthrough is a command', async () => {
    const extension = vscode.extensions.getExtension('trial-protocol.trial-protocol');
    const [walkthrough] = extension?.packageJSON.contributes.walkthroughs ?? [];
    const steps: readonly { description: string; media: { markdown: string } }[] = walkthrough.steps;
    assert.equal(steps.length, 5);
    const known = await vscode.commands.getCommands();
    for (const { description, media } of steps) {
      const buttons = [...description.matchAll(/\(command:([^?)]+)/g)].map(([, command]) => command ?? '');
      assert.ok(buttons.length > 0, description);
      for (const command of buttons) assert.ok(known.includes(command), command);
      assert.ok(extension);
      await vscode.workspace.fs.stat(vscode.Uri.joinPath(extension.extensionUri, media.markdown));
    }
  });
});
