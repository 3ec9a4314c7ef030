/**
 * The sample that comes with the extension, and what the walkthrough's buttons do with it. It is shown as a document that
 * is not saved, so that everything may be tried on it.
 */
import {
  type CodeAction,
  CodeActionKind,
  commands,
  type Diagnostic,
  languages,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  window,
  workspace,
} from 'vscode';
import { LANGUAGE } from './language';

const SAMPLE = 'samples/kidney-cohort.trial';
/** Where the hover of the walkthrough opens. */
const EXPLAINED = 'PROSPECTIVE';
/** How long a button waits for the first findings, in milliseconds. */
const PATIENCE = 10_000;

/** The walkthrough shows a step as done when its part is done. */
export const SAMPLE_PARTS = ['open', 'findings', 'fix', 'outline', 'explain'] as const;
type SamplePart = (typeof SAMPLE_PARTS)[number];

export function createSample(extensionUri: Uri): { readonly show: (part: unknown) => Promise<void> } {
  let shown: TextDocument | undefined;

  async function open(): Promise<TextEditor> {
    if (shown === undefined || shown.isClosed) {
      const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, SAMPLE));
      const content = new TextDecoder().decode(bytes);
      shown = await workspace.openTextDocument({ language: LANGUAGE, content });
    }
    return window.showTextDocument(shown, { preview: false });
  }

  async function show(wanted: unknown): Promise<void> {
    const part = SAMPLE_PARTS.find((known) => known === wanted) ?? 'open';
    const editor = await open();
    await ACTS[part](editor);
    void commands.executeCommand('setContext', `trialProtocol.sample.${part}`, true);
  }

  return { show };
}

const ACTS: Readonly<Record<SamplePart, (editor: TextEditor) => Promise<unknown>>> = {
  open: async () => undefined,
  findings: async (editor) => {
    const [first] = await findingsOf(editor.document);
    if (first !== undefined) select(editor, first.range);
    await commands.executeCommand('workbench.actions.view.problems');
  },
  fix: async (editor) => {
    const finding = await firstWithFix(editor.document);
    if (finding === undefined) return;
    select(editor, finding.range);
    await commands.executeCommand('editor.action.quickFix');
  },
  outline: () => Promise.resolve(commands.executeCommand('outline.focus')),
  explain: async (editor) => {
    const { document } = editor;
    const at = document.positionAt(Math.max(0, document.getText().indexOf(EXPLAINED)) + 1);
    select(editor, new Range(at, at));
    await commands.executeCommand('editor.action.showHover');
  },
};

function select(editor: TextEditor, range: Range): void {
  editor.selection = new Selection(range.start, range.start);
  editor.revealRange(range, TextEditorRevealType.InCenter);
}

/** The findings of a document, as soon as there are some. */
function findingsOf({ uri }: TextDocument): Promise<readonly Diagnostic[]> {
  const known = languages.getDiagnostics(uri);
  if (known.length > 0) return Promise.resolve(known);
  return new Promise((resolve) => {
    const settle = (): void => {
      clearTimeout(timer);
      listener.dispose();
      resolve(languages.getDiagnostics(uri));
    };
    const timer = setTimeout(settle, PATIENCE);
    const listener = languages.onDidChangeDiagnostics(({ uris }) => {
      const isAbout = uris.some((changed) => changed.toString() === uri.toString());
      if (isAbout && languages.getDiagnostics(uri).length > 0) settle();
    });
  });
}

/** The first finding that can be fixed at once. */
async function firstWithFix(document: TextDocument): Promise<Diagnostic | undefined> {
  for (const finding of await findingsOf(document)) {
    const actions = await commands.executeCommand<readonly CodeAction[] | undefined>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding.range,
      CodeActionKind.QuickFix.value,
    );
    if (actions?.some((action) => action.isPreferred === true) === true) return finding;
  }
  return undefined;
}
