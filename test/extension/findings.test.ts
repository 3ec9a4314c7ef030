import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  byRule,
  closeEditors,
  diagnosticsOf,
  extensionApi,
  positionOf,
  ruleOf,
  sampleUri,
  showCopyOf,
  showSample,
} from './signals';

const leak = byRule('cjk-leak');

suite('findings', () => {
  suiteSetup(extensionApi);
  teardown(closeEditors);

  test('a foreign word is found where it stands, and its rule can be read about', async () => {
    const document = await showSample('NCT90000001.txt');
    const found = await diagnosticsOf(document.uri, (diagnostics) => diagnostics.some(leak));
    const finding = found.find(leak);
    assert.ok(finding);
    assert.match(document.getText(finding.range), /或/);
    assert.ok(finding.message.length > 0);
    assert.ok(typeof finding.code === 'object', 'the rule is no link');
    assert.equal(finding.code.target.scheme, 'command');
    assert.match(decodeURIComponent(finding.code.target.toString()), /trialProtocol\.showRule\?\["cjk-leak"\]/);
  });

  test('a quick fix removes its finding', async () => {
    const document = await showCopyOf('NCT90000001.txt');
    const before = (await diagnosticsOf(document.uri, (diagnostics) => diagnostics.some(leak))).filter(leak);
    const [finding] = before;
    assert.ok(finding);

    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding.range,
      vscode.CodeActionKind.QuickFix.value,
      20,
    );
    const touches = ({ range }: vscode.TextEdit) => range.intersection(finding.range) !== undefined;
    const fix = actions.find((action) => action.edit?.get(document.uri).some(touches));
    assert.ok(fix?.edit, `no fix among: ${actions.map((action) => action.title).join('; ')}`);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    await diagnosticsOf(document.uri, (diagnostics) => diagnostics.filter(leak).length < before.length);
  });

  test('findings follow what is typed', async () => {
    const document = await showCopyOf('asthma-biologic.protocol.txt');
    const place = endOfFirstCriterion(document);

    const typed = new vscode.WorkspaceEdit();
    typed.insert(document.uri, place, ' 或 x');
    await vscode.workspace.applyEdit(typed);
    const [finding] = (await diagnosticsOf(document.uri, (diagnostics) => diagnostics.some(leak))).filter(leak);
    assert.equal(finding?.range.start.line, place.line);

    const removed = new vscode.WorkspaceEdit();
    removed.delete(document.uri, new vscode.Range(place, place.translate(0, ' 或 x'.length)));
    await vscode.workspace.applyEdit(removed);
    await diagnosticsOf(document.uri, (diagnostics) => !diagnostics.some(leak));
  });

  test('a rule that is switched off in the settings is silent at once', async () => {
    const settings = vscode.workspace.getConfiguration('trialProtocol');
    const document = await showCopyOf('NCT90000001.txt');
    await diagnosticsOf(document.uri, (diagnostics) => diagnostics.some(leak));
    await settings.update('rules', { 'cjk-leak': 'off' }, vscode.ConfigurationTarget.Global);
    try {
      await diagnosticsOf(document.uri, (diagnostics) => diagnostics.length > 0 && !diagnostics.some(leak));
      await settings.update('rules', { 'cjk-leak': 'hint' }, vscode.ConfigurationTarget.Global);
      const found = await diagnosticsOf(document.uri, (diagnostics) => diagnostics.some(leak));
      assert.equal(found.find(leak)?.severity, vscode.DiagnosticSeverity.Hint);
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  test('files of the folder are checked without being open', async () => {
    await showSample('kidney-cohort.trial');
    const found = await diagnosticsOf(sampleUri('NCT90000001.txt'), (diagnostics) => diagnostics.some(leak));
    assert.ok(found.every((finding) => ruleOf(finding).length > 0));
  });
});

function endOfFirstCriterion(document: vscode.TextDocument): vscode.Position {
  let line = positionOf(document, 'Inclusion Criteria').line + 1;
  while (document.lineAt(line).isEmptyOrWhitespace) line++;
  return document.lineAt(line).range.end;
}
