import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

suite('activation', () => {
  test('the extension is there', () => {
    assert.ok(vscode.extensions.getExtension('trial-protocol.trial-protocol'), 'VS Code does not know the extension');
  });

  test('opening a protocol activates it', async () => {
    const [file] = await vscode.workspace.findFiles('NCT*.txt', undefined, 1);
    assert.ok(file, 'the workspace has no NCT*.txt');
    const document = await vscode.workspace.openTextDocument(file);
    assert.equal(document.languageId, 'trial-protocol');
    const extension = vscode.extensions.getExtension('trial-protocol.trial-protocol');
    await extension?.activate();
    assert.equal(extension?.isActive, true);
  });
});
