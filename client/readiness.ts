/**
 * The "Readiness" view of the activity bar: what a registration must have, for the protocol in the active editor, each
 * element with its state and a click to its place.
 */
import {
  commands,
  Disposable,
  type Event,
  EventEmitter,
  l10n,
  MarkdownString,
  Position,
  Range,
  Selection,
  type TextDocument,
  TextEditorRevealType,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { AskServer } from './extension';
import { LANGUAGE } from './language';
import { isReadiness, type ReadinessItem, type ReadinessState, type TrialReadiness } from './readinessAnswer';
import type { TrialStatus } from './status';

const VIEW = 'trialProtocol.readiness';
const READINESS = 'trialProtocol/readiness';
const TYPING_PAUSE_MS = 300;
const GO_TO = 'trialProtocol.readiness.goTo';

type List = 'clinicalTrials' | 'who';
/** The last rows: what this document has no place for. */
type Node = ReadinessItem | { readonly elsewhere: readonly ReadinessItem[] };

/** What a test sees of the view. */
export interface ReadinessView {
  /** Fired when the view shows something else. */
  readonly onChange: Event<unknown>;
  readonly rows: () => readonly TreeItem[];
  readonly description: () => string | undefined;
}

export interface ReadinessOptions {
  readonly ask: AskServer;
  /** Fired after each analysis of a document. */
  readonly onStatus: Event<TrialStatus>;
}

export function createReadinessView({ ask, onStatus }: ReadinessOptions): ReadinessView & Disposable {
  const changed = new EventEmitter<undefined>();
  let list: List = 'clinicalTrials';
  /** The protocol that is shown; it stays while the focus is in a panel or another view. */
  let document: TextDocument | undefined;
  let shown: TrialReadiness | undefined;
  let asked = 0;

  const view = window.createTreeView<Node>(VIEW, {
    treeDataProvider: { onDidChangeTreeData: changed.event, getChildren: childrenOf, getTreeItem: rowOf },
  });

  function childrenOf(node?: Node): Node[] {
    if (shown === undefined) return [];
    if (node !== undefined) return 'elsewhere' in node ? [...node.elsewhere] : [];
    const elsewhere = shown.items.filter(({ state }) => state === 'elsewhere');
    const here = shown.items.filter(({ state }) => state !== 'elsewhere');
    return elsewhere.length === 0 ? here : [...here, { elsewhere }];
  }

  function rowOf(node: Node): TreeItem {
    if ('elsewhere' in node) return elsewhereRow(node.elsewhere);
    return itemRow(node, document?.uri);
  }

  function show(next: TrialReadiness | undefined): void {
    shown = next;
    const done = next === undefined ? '' : l10n.t('{0} of {1} done', next.done, next.needed);
    view.description = done;
    // A view that is alone in its container shows no description.
    view.message = next === undefined ? '' : `${nameOf(list)} · ${done}`;
    changed.fire(undefined);
  }

  async function refresh(): Promise<void> {
    const turn = ++asked;
    // A view that nobody sees asks for nothing; it is brought up to date when it is opened.
    if (!view.visible) return;
    if (document === undefined || document.isClosed || document.languageId !== LANGUAGE) return show(undefined);
    try {
      const answer = await ask(READINESS, { textDocument: { uri: document.uri.toString() }, list });
      if (turn === asked) show(isReadiness(answer) ? answer : undefined);
    } catch {
      // The document has changed meanwhile, and its next status asks again; or the checks stopped, which the status item says.
    }
  }

  /** While a person types, the view waits for a pause. */
  let pause: ReturnType<typeof setTimeout> | undefined;
  function refreshSoon(): void {
    clearTimeout(pause);
    pause = setTimeout(refresh, TYPING_PAUSE_MS);
  }

  function follow(next: TextDocument | undefined): void {
    // Without an active editor the person is in a panel, a preview or this very view.
    if (next === undefined && document?.isClosed === false) return;
    document = next?.languageId === LANGUAGE ? next : undefined;
    void refresh();
  }

  function choose(next: List): void {
    list = next;
    void commands.executeCommand('setContext', 'trialProtocol.readinessList', next);
    void refresh();
  }

  const listeners = Disposable.from(
    view,
    changed,
    view.onDidChangeVisibility(({ visible }) => {
      if (visible) follow(window.activeTextEditor?.document ?? document);
    }),
    onStatus(({ uri }) => {
      if (uri === document?.uri.toString()) refreshSoon();
    }),
    window.onDidChangeActiveTextEditor((editor) => follow(editor?.document)),
    workspace.onDidOpenTextDocument((opened) => {
      // A document whose language changes is reported as opened.
      if (opened === window.activeTextEditor?.document) follow(opened);
    }),
    workspace.onDidCloseTextDocument((closed) => {
      if (closed === document) follow(window.activeTextEditor?.document);
    }),
    commands.registerCommand('trialProtocol.readiness.showWho', () => choose('who')),
    commands.registerCommand('trialProtocol.readiness.showClinicalTrials', () => choose('clinicalTrials')),
    commands.registerCommand(GO_TO, goTo),
  );
  choose(list);
  follow(window.activeTextEditor?.document);

  return {
    onChange: changed.event,
    rows: () => childrenOf().map(rowOf),
    description: () => view.description,
    dispose: () => {
      clearTimeout(pause);
      listeners.dispose();
    },
  };
}

const nameOf = (list: List): string => (list === 'who' ? l10n.t("WHO's 24 items") : 'ClinicalTrials.gov');

/** Shows a place of a protocol; without one (from the palette) nothing is to be shown. */
async function goTo(uri: unknown, range: unknown): Promise<void> {
  if (!(range instanceof Range) || !(uri instanceof Uri)) return;
  const editor = await window.showTextDocument(uri);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

const ICONS: Readonly<Record<ReadinessState, ThemeIcon>> = {
  done: new ThemeIcon('pass-filled', new ThemeColor('testing.iconPassed')),
  missing: new ThemeIcon('circle-large-outline', new ThemeColor('list.warningForeground')),
  faulty: new ThemeIcon('error', new ThemeColor('list.errorForeground')),
  lost: new ThemeIcon('circle-slash', new ThemeColor('disabledForeground')),
  none: new ThemeIcon('dash', new ThemeColor('disabledForeground')),
  elsewhere: new ThemeIcon('link-external', new ThemeColor('disabledForeground')),
};

function stateText(state: ReadinessState): string {
  switch (state) {
    case 'done':
      return l10n.t('done');
    case 'missing':
      return l10n.t('missing');
    case 'faulty':
      return l10n.t('faulty');
    case 'lost':
      return l10n.t('lost in this extract');
    case 'none':
      return l10n.t('none given');
    case 'elsewhere':
      return l10n.t('not in this document');
  }
}

function itemRow(item: ReadinessItem, uri: Uri | undefined): TreeItem {
  const { title, state, detail, explanation, range } = item;
  const row = new TreeItem(title);
  row.iconPath = ICONS[state];
  row.description = state === 'done' ? detail : stateText(state);
  row.tooltip = tooltipOf(item);
  row.accessibilityInformation = { label: [title, stateText(state), detail, explanation].filter(Boolean).join('. ') };
  row.contextValue = state;
  if (range !== null && uri !== undefined) {
    const { start, end } = range;
    const place = new Range(new Position(start.line, start.character), new Position(end.line, end.character));
    row.command = { command: GO_TO, title: l10n.t('Go to This Element'), arguments: [uri, place] };
  }
  return row;
}

function elsewhereRow(items: readonly ReadinessItem[]): TreeItem {
  const row = new TreeItem(l10n.t('Not in this document'), TreeItemCollapsibleState.Collapsed);
  row.id = 'elsewhere';
  row.description = String(items.length);
  row.tooltip = l10n.t('The registry asks for these when the study is registered. The document has no place for them.');
  row.accessibilityInformation = { label: l10n.t('{0} elements that are not in this document', items.length) };
  return row;
}

function tooltipOf({ title, state, explanation, definition, source }: ReadinessItem): MarkdownString {
  const tooltip = new MarkdownString();
  tooltip.appendMarkdown('**').appendText(title).appendMarkdown('** · ').appendText(stateText(state));
  if (explanation !== '') tooltip.appendMarkdown('\n\n').appendText(explanation);
  tooltip.appendMarkdown('\n\n').appendText(definition);
  if (source !== undefined) tooltip.appendMarkdown('\n\n').appendText(l10n.t('Source: {0}', source.name));
  return tooltip;
}
