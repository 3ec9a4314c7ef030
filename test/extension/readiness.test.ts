import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { isReadiness, type TrialReadiness } from '../../client/readinessAnswer';
import { closeEditors, extensionApi, showSample, showText, valueAfter } from './signals';

const labelOf = (row: vscode.TreeItem): string =>
  typeof row.label === 'string' ? row.label : (row.label?.label ?? '');

suite('readiness', () => {
  suiteSetup(extensionApi);
  teardown(closeEditors);

  test('the view lists what a registration must have, with a click to its place', async () => {
    const { readiness } = await extensionApi();
    const document = await showSample('asthma-biologic.protocol.txt');
    await vscode.commands.executeCommand('trialProtocol.readiness.focus');
    const rows = await valueAfter(readiness.onChange, () =>
      readiness.rows().length > 0 ? readiness.rows() : undefined,
    );
    assert.match(readiness.description() ?? '', /^\d+ of \d+ done$/);
    const age = rows.find((row) => labelOf(row) === 'Minimum Age');
    assert.ok(age?.command);
    assert.match(age.accessibilityInformation?.label ?? '', /^Minimum Age\. done/);
    await vscode.commands.executeCommand(age.command.command, ...(age.command.arguments ?? []));
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), document.uri.toString());
    assert.equal(document.getText(editor?.selection), age.description);
    assert.equal(labelOf(rows.at(-1) ?? {}), 'Not in this document');
  });

  test('follows edits, the list and the active editor', async () => {
    const { readiness } = await extensionApi();
    const original = await showSample('asthma-biologic.protocol.txt');
    const document = await showText(original.getText(), 'trial-protocol');
    await vscode.commands.executeCommand('trialProtocol.readiness.focus');
    const rowOf = (label: string) => readiness.rows().find((row) => labelOf(row) === label);
    await valueAfter(readiness.onChange, () => rowOf('Enrollment'));
    const edit = new vscode.WorkspaceEdit();
    const at = document.positionAt(document.getText().search(/\d+ participants/));
    edit.replace(document.uri, document.lineAt(at.line).range, '-');
    await vscode.workspace.applyEdit(edit);
    await valueAfter(readiness.onChange, () => (rowOf('Enrollment')?.contextValue === 'missing' ? true : undefined));

    await vscode.commands.executeCommand('trialProtocol.readiness.showWho');
    await valueAfter(readiness.onChange, () => rowOf('17. Sample size'));
    await vscode.commands.executeCommand('trialProtocol.readiness.showClinicalTrials');
    await valueAfter(readiness.onChange, () => rowOf('Enrollment'));

    await showText('Dear team,', 'plaintext');
    await valueAfter(readiness.onChange, () => (readiness.rows().length === 0 ? true : undefined));
  });

  test('what the server promises is accepted, and nothing else', () => {
    const place = { line: 1, character: 0 };
    const texts = { title: 'Sex', detail: 'ALL', explanation: '', definition: 'Which sex.' };
    const item = { ...texts, state: 'done', range: { start: place, end: place } } as const;
    const answer: TrialReadiness = {
      version: 1,
      done: 1,
      needed: 2,
      items: [item, { ...item, state: 'elsewhere', range: null }],
    };
    assert.ok(isReadiness(answer));
    const others = [
      null,
      { ...answer, items: undefined },
      { ...answer, done: '1' },
      { ...answer, items: [{ ...item, state: 'ready' }] },
      { ...answer, items: [{ ...item, range: { start: place } }] },
      { ...answer, items: [{ ...item, title: 1 }] },
    ];
    for (const other of others) assert.equal(isReadiness(other), false, JSON.stringify(other));
  });
});
