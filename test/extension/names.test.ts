import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  byRule,
  closeEditors,
  diagnosticsOf,
  extensionApi,
  positionOf,
  sampleUri,
  showCopyOf,
  showSample,
  valueAfter,
} from './signals';

const CLEAN = 'asthma-biologic.protocol.txt';
const LISTED = '\nOrvelkitug\n\nIntervention Type\n\nBIOLOGICAL\n\nOrvelkitug 150 mg (1.0 mL';

/** Where the entry of the Interventions section begins: the last of those that look like it. */
const entryOf = (document: vscode.TextDocument): vscode.Position =>
  document.positionAt(document.getText().lastIndexOf(LISTED) + 1);

suite('names', () => {
  let document: vscode.TextDocument;

  setup(async () => {
    const api = await extensionApi();
    document = await showSample(CLEAN);
    await api.ready;
  });
  teardown(closeEditors);

  const ask = <T>(command: string, ...more: unknown[]) =>
    vscode.commands.executeCommand<T>(command, document.uri, ...more);

  test('an intervention in the text leads to its entry, has references and highlights', async () => {
    const inText = positionOf(document, 'orvelkitug 150 mg by subcutaneous');
    const elsewhere = positionOf(document, 'without orvelkitug').translate(0, 10);
    // The first test of all may ask before the server has heard of the document.
    const [definition] = await untilFound(
      () => ask<vscode.Location[]>('vscode.executeDefinitionProvider', elsewhere),
      (locations) => locations.length > 0,
    );
    assert.deepEqual(definition?.range.start, entryOf(document));
    const references = await ask<vscode.Location[]>('vscode.executeReferenceProvider', entryOf(document));
    assert.ok(references.length >= 6, String(references.length));
    for (const { range } of references) assert.match(document.getText(range), /^orvelkitug$/i);
    const highlights = await ask<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', inText);
    assert.ok(highlights.length >= 2);
  });

  test('renaming changes the arm, the list and the text, and refuses what is no name', async () => {
    const copy = await showCopyOf(CLEAN);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      copy.uri,
      entryOf(copy),
      'Tarvelkitug',
    );
    assert.ok(edit.size === 1 && (edit.get(copy.uri).length ?? 0) >= 6);
    assert.ok(await vscode.workspace.applyEdit(edit));
    // What quotes other records stays as it is.
    const own = copy.getText().split('Detailed Description')[1]?.split('More Related Trials')[0] ?? '';
    assert.doesNotMatch(own, /orvelkitug(?![\w-])/i);
    assert.match(copy.getText(), /receive tarvelkitug 150 mg/);
    await assert.rejects(
      async () => vscode.commands.executeCommand('vscode.prepareRename', copy.uri, positionOf(copy, 'NCT90000021')),
      /cannot be renamed/,
    );
  });

  test('the number of a related trial leads to its file', async () => {
    const related = sampleUri('related.trial');
    const text = document.getText().replace('NCT90000002', 'NCT90000021');
    await vscode.workspace.fs.writeFile(related, new TextEncoder().encode(text));
    try {
      const at = positionOf(document, 'NCT90000021');
      const found = await untilFound(
        () => ask<vscode.Location[]>('vscode.executeDefinitionProvider', at),
        (locations) => locations.length > 0,
      );
      assert.equal(found[0]?.uri.path.split('/').at(-1), 'related.trial');
    } finally {
      await vscode.workspace.fs.delete(related);
    }
  });

  test('records, arms and conditions are found by their names', async () => {
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'kidney',
    );
    assert.ok(found.some(({ location }) => location.uri.path.endsWith('kidney-cohort.trial')));
  });

  test('code lenses count criteria and interventions, and show them when they are clicked', async () => {
    const lenses = await untilFound(
      () => ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', 20),
      (all) => all.length > 0,
    );
    const titles = lenses.map(({ command }) => command?.title ?? '');
    assert.ok(titles.includes('1 intervention'), titles.join('; '));
    assert.ok(
      titles.some((title) => /^\d+ inclusion criteria$/.test(title)),
      titles.join('; '),
    );
    const arm = lenses.find(({ command }) => command?.title === '1 intervention')?.command;
    assert.equal(arm?.command, 'trialProtocol.showReferences');
    await vscode.commands.executeCommand(arm.command, ...(arm.arguments ?? []));
    await vscode.commands.executeCommand('closeReferenceSearch');
  });

  test('two files of one record that disagree say so', async () => {
    const copy = sampleUri('copy.trial');
    const text = document.getText().replace(/\d+ participants/, '7 participants');
    await vscode.workspace.fs.writeFile(copy, new TextEncoder().encode(text));
    const disagrees = byRule('record-files-disagree');
    try {
      const [finding] = (await diagnosticsOf(document.uri, (all) => all.some(disagrees))).filter(disagrees);
      assert.equal(finding?.relatedInformation?.[0]?.location.uri.toString(), copy.toString());
      assert.match(finding?.message ?? '', /enrollment "7 participants"/);
    } finally {
      await vscode.workspace.fs.delete(copy);
    }
    await valueAfter(vscode.languages.onDidChangeDiagnostics, () =>
      vscode.languages.getDiagnostics(document.uri).some(disagrees) ? undefined : true,
    );
  });
});

/** An answer as soon as it is as expected: the server hears of a new file a moment later. */
async function untilFound<T>(ask: () => Thenable<T>, isExpected: (found: T) => boolean): Promise<T> {
  for (;;) {
    const found = await ask();
    if (isExpected(found)) return found;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
