import * as vscode from 'vscode';

/** A labelled record with one Chinese 或 ("or") where the registry's reviewers read English. */
const protocol = `A Trial of Something in Rheumatoid Arthritis

NCT ID: NCT90000099

Last Updated: 2024-05-01

Eligibility Criteria

Check the participation requirements, including inclusion and exclusion rules, age limits, and whether healthy volunteers are accepted.

Inclusion Criteria

1. Disease Activity Score (DAS) 28 of 3.2 或 more.

Exclusion Criteria

1. Pregnancy.
`;

suite('in a browser', () => {
  test('a document gets its findings from the server in a web worker', async () => {
    await vscode.extensions.getExtension('trial-protocol.trial-protocol')?.activate(); // tells if it cannot
    const document = await vscode.workspace.openTextDocument({ language: 'trial-protocol', content: protocol });
    const found = await firstFindings(document.uri);
    const quoted = found.map((finding) => `${document.getText(finding.range)}: ${finding.message}`);
    if (!quoted.some((text) => text.includes('或')))
      throw new Error(`no finding about 或 among:\n${quoted.join('\n')}`);
  });

  test('a project file that is on no disk counts', async () => {
    // The browser's own file system in memory.
    const folder = vscode.Uri.parse('tmp:/protocols');
    const write = (name: string, text: string) =>
      vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), new TextEncoder().encode(text));
    await write('trial-protocol.json', '{ "rules": { "cjk-leak": "hint" } }');
    await write('deep/a.trial', protocol);
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, 'deep/a.trial'));
    // Only what is to be seen is asked for.
    await vscode.window.showTextDocument(document);
    const leak = (await firstFindings(document.uri)).find(({ message }) => message.includes('或'));
    if (leak?.severity !== vscode.DiagnosticSeverity.Hint) throw new Error(`the level is ${leak?.severity}`);
  });
});

/** Resolves as soon as a document has findings; the test's time limit ends the wait for those that never come. */
function firstFindings(uri: vscode.Uri): Promise<readonly vscode.Diagnostic[]> {
  return new Promise((resolve) => {
    const look = (): void => {
      const found = vscode.languages.getDiagnostics(uri);
      if (found.length === 0) return;
      subscription.dispose();
      resolve(found);
    };
    const subscription = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });
}
