/** Shows what a rule checks and why. The pages come with the extension, so they open without a network. */
import { commands, type Extension, l10n, type QuickPickItem, Uri, window, workspace } from 'vscode';

const RULE_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Opens the page of the rule with this id; without an id, asks which one. */
export async function showRule(extension: Extension<unknown>, id: unknown): Promise<void> {
  const chosen = typeof id === 'string' ? id : await pickRule(extension);
  if (chosen === undefined) return;

  const page = RULE_ID.test(chosen) ? Uri.joinPath(pagesFolder(extension), `${chosen}.md`) : undefined;
  if (page === undefined || !(await isReadable(page))) {
    void window.showInformationMessage(l10n.t('There is no page about the rule "{0}".', chosen));
    return;
  }
  try {
    await commands.executeCommand('markdown.showPreview', page);
  } catch {
    // VS Code's own Markdown extension is switched off: the page reads well enough as text.
    await commands.executeCommand('vscode.open', page);
  }
}

async function pickRule(extension: Extension<unknown>): Promise<string | undefined> {
  const picked = await window.showQuickPick(listRules(extension), {
    title: l10n.t('Rules of Trial Protocol'),
    placeHolder: l10n.t('Which rule do you want to read about?'),
    matchOnDetail: true,
  });
  return picked?.label;
}

/** The settings schema names every rule with a sentence; the folder of pages is the second source. */
async function listRules(extension: Extension<unknown>): Promise<QuickPickItem[]> {
  const described = rulesInSettings(extension.packageJSON);
  if (described.length > 0) return described;
  const files = await workspace.fs.readDirectory(pagesFolder(extension));
  return files
    .map(([name]) => name.replace(/\.md$/, ''))
    .filter((name) => RULE_ID.test(name))
    .map((label) => ({ label }));
}

function rulesInSettings(manifest: unknown): QuickPickItem[] {
  const keys = ['contributes', 'configuration', 'properties', 'trialProtocol.rules', 'properties'];
  const rules = keys.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), manifest);
  if (!isRecord(rules)) return [];
  return Object.entries(rules).map(([label, schema]) => {
    const detail = isRecord(schema) ? (schema.description ?? schema.markdownDescription) : undefined;
    return typeof detail === 'string' ? { label, detail } : { label };
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function pagesFolder(extension: Extension<unknown>): Uri {
  return Uri.joinPath(extension.extensionUri, 'docs/rules');
}

/** Reading is the only question that every file system answers truly: the one of the web knows neither size nor folder. */
async function isReadable(page: Uri): Promise<boolean> {
  try {
    await workspace.fs.readFile(page);
    return true;
  } catch {
    return false;
  }
}
