import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, extensionApi, sampleUri, showSample, valueAfter } from './signals';

const previews = () =>
  vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter(({ label, input }) => input instanceof vscode.TabInputWebview && label.includes('Comparison of'));
const comparisons = () =>
  vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === 'trial-protocol-comparison');

suite('comparison', () => {
  suiteSetup(extensionApi);
  teardown(closeEditors);

  test('"Compare Selected" shows how two protocols differ, as a document to read', async () => {
    const files = [sampleUri('NCT90000001.txt'), sampleUri('NCT90000004.txt')];
    await vscode.commands.executeCommand('trialProtocol.compareSelected', files[0], files);
    const tab = await valueAfter(vscode.window.tabGroups.onDidChangeTabs, () => previews()[0]);
    assert.match(tab.label, /Comparison of NCT90000001\.txt and NCT90000004\.txt/);
    const document = await valueAfter(vscode.workspace.onDidOpenTextDocument, () => comparisons()[0]);
    assert.match(document.getText(), /## Eligibility Criteria/);
    assert.match(document.getText(), /Before: NCT90000001\.txt/);
  });

  test('"Compare with..." compares the active protocol as it is in the editor', async () => {
    const older = sampleUri('NCT90000001.txt');
    const document = await showSample('NCT90000001.txt');
    const edit = new vscode.WorkspaceEdit();
    const line = document.lineAt(0);
    edit.replace(document.uri, line.range, 'Another Title for This Trial, as Long as a Title Should Be');
    await vscode.workspace.applyEdit(edit);
    // What is open counts: both are the same text.
    await vscode.commands.executeCommand('trialProtocol.compareWith', older);
    await valueAfter(vscode.window.tabGroups.onDidChangeTabs, () => previews()[0]);
    const shown = await valueAfter(vscode.workspace.onDidOpenTextDocument, () =>
      comparisons().find(({ uri }) => uri.path.includes('NCT90000001.txt and NCT90000001.txt')),
    );
    assert.match(shown.getText(), /The two versions say the same\./);
  });
});
