/** "Compare with...": two versions of a record, compared by meaning and shown as a document to read. */

import {
  commands,
  Disposable,
  EventEmitter,
  extensions,
  l10n,
  type QuickPickItem,
  QuickPickItemKind,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { AskServer } from './extension';
import { LANGUAGE } from './language';

const COMPARE = 'trialProtocol/compare';
const SCHEME = 'trial-protocol-comparison';
/** Older documents are forgotten: nobody goes back that far. */
const MOST_KEPT = 20;

/** One version as the server wants it. */
interface Version {
  readonly name: string;
  readonly uri?: string;
  readonly text?: string;
}

export function registerComparison(ask: AskServer): Disposable {
  const shown = new Map<string, string>();
  const changed = new EventEmitter<Uri>();

  async function compare(before: Version, after: Version): Promise<void> {
    const answer = await ask(COMPARE, { before, after });
    if (!isRecord(answer)) return;
    if (typeof answer.markdown !== 'string') {
      const { name } = answer.version === 'before' ? before : after;
      void window.showErrorMessage(
        answer.problem === 'noProtocol'
          ? l10n.t('"{0}" is no trial protocol in the registry format.', name)
          : l10n.t('"{0}" could not be read.', name),
      );
      return;
    }
    // The names of both versions and nothing else make its address: the same comparison is shown in the same tab.
    const title = l10n.t('Comparison of {0} and {1}', before.name, after.name).replace(/[\\/:]/g, ' ');
    const page = Uri.from({ scheme: SCHEME, path: `/${title}.md` });
    shown.delete(page.toString());
    shown.set(page.toString(), answer.markdown);
    for (const oldest of [...shown.keys()].slice(0, -MOST_KEPT)) shown.delete(oldest);
    changed.fire(page);
    try {
      await commands.executeCommand('markdown.showPreview', page);
    } catch {
      // VS Code's own Markdown extension is switched off: the document reads well enough as text.
      await commands.executeCommand('vscode.open', page);
    }
  }

  async function compareWith(other: unknown): Promise<void> {
    const document = window.activeTextEditor?.document;
    if (document === undefined) {
      void window.showInformationMessage(l10n.t('Open a document first.'));
      return;
    }
    const before = other instanceof Uri ? await versionAt(other) : await pickVersion(document);
    if (before !== undefined) await compare(before, versionOf(document));
  }

  async function compareSelected(_clicked: unknown, selected: unknown): Promise<void> {
    const [before, after] = Array.isArray(selected) ? selected.filter((each) => each instanceof Uri) : [];
    if (before === undefined || after === undefined) {
      void window.showInformationMessage(l10n.t('Select two protocols in the Explorer.'));
      return;
    }
    await compare(await versionAt(before), await versionAt(after));
  }

  return Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: (page) => shown.get(page.toString()) ?? '',
    }),
    commands.registerCommand('trialProtocol.compareWith', compareWith),
    commands.registerCommand('trialProtocol.compareSelected', compareSelected),
  );
}

interface Choice extends QuickPickItem {
  readonly version?: () => Promise<Version | undefined>;
}

async function pickVersion(document: TextDocument): Promise<Version | undefined> {
  const committed = await committedVersion(document);
  const others = workspace.textDocuments.filter(
    (other) => other !== document && other.languageId === LANGUAGE && !other.isClosed,
  );
  const choices: Choice[] = [
    ...(committed === undefined
      ? []
      : [{ label: l10n.t('$(git-commit) Last committed version'), version: async () => committed }]),
    { label: l10n.t('$(folder-opened) Choose a file...'), version: chooseFile },
    ...(others.length === 0 ? [] : [{ label: l10n.t('Open protocols'), kind: QuickPickItemKind.Separator }]),
    ...others.map((other) => ({ label: `$(file) ${nameOf(other.uri)}`, version: async () => versionOf(other) })),
  ];
  const picked = await window.showQuickPick(choices, {
    title: l10n.t('Compare "{0}" with an earlier version', nameOf(document.uri)),
    placeHolder: l10n.t('Which version was before this one?'),
  });
  return picked?.version?.();
}

async function chooseFile(): Promise<Version | undefined> {
  const [file] =
    (await window.showOpenDialog({
      canSelectMany: false,
      openLabel: l10n.t('Compare'),
      filters: { [l10n.t('Trial protocols')]: ['txt', 'trial'], [l10n.t('All files')]: ['*'] },
    })) ?? [];
  return file === undefined ? undefined : versionAt(file);
}

const nameOf = (uri: Uri): string => uri.path.replace(/^.*\//, '');

const versionOf = (document: TextDocument): Version => ({ name: nameOf(document.uri), text: document.getText() });

/** What is open counts as it is in the editor. The server reads other files of the disk, which may be in any encoding. */
async function versionAt(uri: Uri): Promise<Version> {
  const key = uri.toString();
  const open = workspace.textDocuments.find((document) => document.uri.toString() === key);
  if (open !== undefined) return versionOf(open);
  const name = nameOf(uri);
  if (uri.scheme === 'file') return { name, uri: key };
  return { name, text: new TextDecoder().decode(await workspace.fs.readFile(uri)) };
}

/** What is used of the API of VS Code's own git extension. */
interface GitExtension {
  getAPI(version: 1): {
    getRepository(uri: Uri): { show(ref: string, path: string): Promise<string> } | null;
  };
}

async function committedVersion(document: TextDocument): Promise<Version | undefined> {
  const extension = extensions.getExtension<GitExtension>('vscode.git');
  if (extension === undefined || document.uri.scheme !== 'file') return undefined;
  try {
    const git = await extension.activate();
    const text = await git.getAPI(1).getRepository(document.uri)?.show('HEAD', document.uri.fsPath);
    return text === undefined ? undefined : { name: l10n.t('{0} (last committed)', nameOf(document.uri)), text };
  } catch {
    // Git is switched off, or the file was never committed: then there is no such version to offer.
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
