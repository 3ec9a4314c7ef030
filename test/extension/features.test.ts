import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, extensionApi, positionOf, showSample, statusOf } from './signals';

const CLEAN = 'asthma-biologic.protocol.txt';

suite('features', () => {
  let document: vscode.TextDocument;

  suiteSetup(async () => {
    const api = await extensionApi();
    document = await showSample(CLEAN);
    await api.ready;
  });
  suiteTeardown(closeEditors);

  const ask = <T>(command: string, ...more: unknown[]) =>
    vscode.commands.executeCommand<T>(command, document.uri, ...more);

  test('the outline has the sections', async () => {
    const symbols = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider');
    const names = symbols.flatMap(function flat(symbol): string[] {
      return [symbol.name, ...symbol.children.flatMap(flat)];
    });
    for (const heading of ['Basic Information', 'Study Design', 'Eligibility Criteria', 'Locations']) {
      assert.ok(names.includes(heading), `"${heading}" is not in the outline: ${names.join('; ')}`);
    }
  });

  test('a registry word is explained where the mouse rests on it', async () => {
    const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', positionOf(document, 'RANDOMIZED'));
    const text = textOf(hovers);
    assert.match(text, /chance|random/i);
    assert.ok(text.length > 'RANDOMIZED'.length * 3, text);
  });

  test('a criterion says how it is read, and what its value is elsewhere', async () => {
    const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', positionOf(document, 'ACQ score ≥ 1.5'));
    const text = textOf(hovers);
    assert.match(text, /Read as.*ACQ.* ≥ 1\.5/);
    assert.match(text, /Asthma Control Questionnaire/);
  });

  test('limits show in one form behind the text when that is asked for', async () => {
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = () => ask<vscode.InlayHint[]>('vscode.executeInlayHintProvider', whole);
    assert.deepEqual(await hints(), []);
    const settings = vscode.workspace.getConfiguration('trialProtocol');
    await settings.update('inlayHints', true, vscode.ConfigurationTarget.Global);
    const shown = untilExpected(hints, (found) => found.length > 0);
    try {
      const labels = (await shown).map(({ label }) =>
        typeof label === 'string' ? label : label.map((p) => p.value).join(''),
      );
      assert.ok(labels.includes('≥ 12 months'), labels.join('; '));
    } finally {
      await settings.update('inlayHints', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  test('sections fold', async () => {
    const ranges = await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider');
    const heading = positionOf(document, '\nEligibility Criteria').line + 1;
    assert.ok(ranges.some(({ start }) => start === heading));
    assert.ok(ranges.every(({ start, end }) => start < end && end < document.lineCount));
  });

  test('NCT numbers are links', async () => {
    const links = await ask<vscode.DocumentLink[]>('vscode.executeLinkProvider', 100);
    const nct = links.find(({ range }) => /NCT\d{8}/.test(document.getText(range)));
    assert.equal(nct?.target?.authority, 'clinicaltrials.gov');
  });

  test('the status says what was read', async () => {
    const status = await statusOf(document.uri, ({ isProtocol }) => isProtocol);
    assert.equal(status.layout, 'labelled');
    assert.equal(status.extract, false);
    assert.ok(status.inclusion > 0 && status.exclusion > 0);

    const { statusItem } = await extensionApi();
    assert.equal(statusItem.text, `${status.inclusion} inclusion · ${status.exclusion} exclusion`);
    assert.match(statusItem.detail ?? '', /^Labelled layout/);
    assert.equal(statusItem.busy, false);
    assert.equal(statusItem.command?.command, 'workbench.actions.view.problems');
  });

  test('text lost on the way from the web is said in the status', async () => {
    const extract = await showSample('NCT90000001.txt');
    const status = await statusOf(extract.uri, ({ isProtocol }) => isProtocol);
    assert.equal(status.layout, 'bare');
    assert.equal(status.extract, true);
    const { statusItem } = await extensionApi();
    assert.match(statusItem.detail ?? '', /^Web extract: text was lost/);
    assert.notEqual(statusItem.severity, vscode.LanguageStatusSeverity.Information);
  });
});

const textOf = (hovers: readonly vscode.Hover[]): string =>
  hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');

/** The hints as soon as they are as expected: the server takes a setting over before it answers what is asked later. */
async function untilExpected(
  ask: () => Thenable<vscode.InlayHint[]>,
  expected: (hints: readonly vscode.InlayHint[]) => boolean,
): Promise<readonly vscode.InlayHint[]> {
  for (;;) {
    const hints = await ask();
    if (expected(hints)) return hints;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
