import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  byRule,
  closeEditors,
  diagnosticsOf,
  extensionApi,
  nextState,
  showCopyOf,
  showSample,
  valueAfter,
} from './signals';

const leak = byRule('cjk-leak');
const openTabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs);

suite('commands', () => {
  suiteSetup(extensionApi);
  teardown(closeEditors);

  test('all are there, under the names of the manifest', async () => {
    const extension = vscode.extensions.getExtension('trial-protocol.trial-protocol');
    const declared: { command: string }[] = extension?.packageJSON.contributes.commands;
    const known = await vscode.commands.getCommands(true);
    assert.ok(declared.length > 0);
    for (const { command } of declared) assert.ok(known.includes(command), command);
  });

  test('"Fix All Safe Findings" fixes them, once and for all', async () => {
    const document = await showCopyOf('NCT90000001.txt');
    await diagnosticsOf(document.uri, (found) => found.some(leak));
    await vscode.commands.executeCommand('trialProtocol.fixAll');
    await diagnosticsOf(document.uri, (found) => !found.some(leak));
    assert.doesNotMatch(document.getText(), /或/);

    const { version } = document;
    await vscode.commands.executeCommand('trialProtocol.fixAll');
    assert.equal(document.version, version);
  });

  test('"Read About a Rule" shows its page', async () => {
    await vscode.commands.executeCommand('trialProtocol.showRule', 'cjk-leak');
    await valueAfter(vscode.window.tabGroups.onDidChangeTabs, () =>
      openTabs().find(({ label, input }) => label.includes('cjk-leak') && input instanceof vscode.TabInputWebview),
    );
  });

  test('a rule that does not exist has no page', async () => {
    for (const id of ['no-such-rule', '../README', '']) {
      await vscode.commands.executeCommand('trialProtocol.showRule', id);
      assert.deepEqual(openTabs(), [], id);
    }
  });

  test('"Restart the Checks" brings the findings back', async () => {
    const api = await extensionApi();
    const document = await showSample('NCT90000001.txt');
    await diagnosticsOf(document.uri, (found) => found.some(leak));
    const stopped = nextState(api, 'stopped');
    const ready = nextState(api, 'ready');
    await vscode.commands.executeCommand('trialProtocol.restartServer');
    await stopped;
    await ready;
    await valueAfter(api.onStatus, () => api.status(document.uri));
    await diagnosticsOf(document.uri, (found) => found.some(leak));
  });
});
