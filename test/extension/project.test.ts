import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as vscode from 'vscode';
import { byRule, closeEditors, diagnosticsOf, extensionApi, sampleUri, showSample, valueAfter } from './signals';

const SAMPLE = 'NCT90000001.txt';
const leak = byRule('cjk-leak');
const project = () => sampleUri('trial-protocol.json');

async function actionsAt(uri: vscode.Uri, range: vscode.Range): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
}

async function apply(actions: readonly vscode.CodeAction[], title: string): Promise<void> {
  const action = actions.find((offered) => offered.title === title);
  assert.ok(action?.edit, `no "${title}" among: ${actions.map((offered) => offered.title).join('; ')}`);
  assert.ok(await vscode.workspace.applyEdit(action.edit));
}

const write = (content: unknown) =>
  vscode.workspace.fs.writeFile(project(), new TextEncoder().encode(JSON.stringify(content, null, 2)));

suite('the project file', () => {
  suiteSetup(extensionApi);
  teardown(async () => {
    const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === project().toString());
    await open?.save();
    await closeEditors();
    await vscode.workspace.fs.delete(project());
    // The findings are back before the next test begins.
    await showSample(SAMPLE);
    await diagnosticsOf(sampleUri(SAMPLE), (found) => found.some(leak));
    await closeEditors();
  });

  test('takes the findings that are to be ignored, and keeps them', async () => {
    const { uri } = await showSample(SAMPLE);
    const before = (await diagnosticsOf(uri, (found) => found.some(leak))).filter(leak);
    const [finding] = before;
    assert.ok(finding);
    await apply(await actionsAt(uri, finding.range), 'Ignore this finding here (cjk-leak)');
    const left = (await diagnosticsOf(uri, (found) => found.filter(leak).length < before.length)).filter(leak);
    assert.equal(left.length, before.length - 1);
    const document = await vscode.workspace.openTextDocument(project());
    assert.match(document.getText(), /"ignore": \[\s+\{\s+"record": "NCT90000001",\s+"rule": "cjk-leak",\s+"text": "/);

    const [other] = left;
    assert.ok(other);
    await apply(await actionsAt(uri, other.range), 'Ignore cjk-leak everywhere');
    await diagnosticsOf(uri, (found) => found.length > 0 && !found.some(leak));
  });

  test('is heard of when it changes on disk, and is told of what is wrong in it', async () => {
    const { uri } = await showSample(SAMPLE);
    await diagnosticsOf(uri, (found) => found.some(leak));
    await write({ rules: { 'cjk-leak': 'off', 'cjk-leek': 'off' } });
    await diagnosticsOf(uri, (found) => found.length > 0 && !found.some(leak));
    const [problem] = await diagnosticsOf(project(), (found) => found.length > 0);
    assert.match(problem?.message ?? '', /did you mean "cjk-leak"/);
  });

  test('has a schema', async () => {
    await write({ profile: 'loud' });
    const document = await vscode.workspace.openTextDocument(project());
    await vscode.window.showTextDocument(document);
    const found = await diagnosticsOf(project(), (all) => all.length > 0);
    assert.match(found[0]?.message ?? '', /recommended.*strict.*all/s);
    assert.equal(found.length, 1, 'it is said once');
  });
});

suite('the menu of a finding', () => {
  suiteSetup(extensionApi);
  teardown(closeEditors);

  test('leads to the page of its rule', async () => {
    const { uri } = await showSample(SAMPLE);
    const [finding] = (await diagnosticsOf(uri, (found) => found.some(leak))).filter(leak);
    assert.ok(finding);
    const command = (await actionsAt(uri, finding.range)).find(({ title }) => title === 'Show rule: cjk-leak')?.command;
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    await valueAfter(vscode.window.tabGroups.onDidChangeTabs, () =>
      vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label }) => label.includes('cjk-leak')),
    );
  });
});

suite('the task', () => {
  suiteSetup(extensionApi);

  test('"trial-protocol: check workspace" checks the folder', async () => {
    const [task] = await vscode.tasks.fetchTasks({ type: 'trial-protocol' });
    assert.ok(task);
    assert.equal(`${task.source}: ${task.name}`, 'trial-protocol: check workspace');
    // What the task runs, run without a terminal: the VS Code of the tests may come without one.
    const { execution } = task;
    assert.ok(execution instanceof vscode.ProcessExecution);
    const { status, stdout } = spawnSync(execution.process, execution.args, {
      cwd: execution.options?.cwd,
      env: { ...process.env, ...execution.options?.env },
      encoding: 'utf8',
    });
    assert.equal(status, 1, 'the samples have errors');
    assert.match(stdout, /^NCT90000001\.txt:\d+:\d+: error: .* \[cjk-leak\]$/m);
  });
});
