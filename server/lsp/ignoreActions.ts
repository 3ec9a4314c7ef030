// What can be done about a finding beside mending it: make its word the project's own, ignore it (here, in the file,
// everywhere), or read about its rule.
import {
  type CodeAction,
  CodeActionKind,
  CreateFile,
  type Range,
  TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { spelling } from '../rules/eligibility/spelling';
import type { Finding } from '../rules/engine';
import { overlaps } from '../text/range';
import { SourceText } from '../text/sourceText';
import type { ProtocolDocument } from '../workspace/document';
import { coveredBy, type Ignore, recordOf, textFor } from '../workspace/ignoring';
import { addIgnore, addWord, type ProjectEdits, switchOff } from '../workspace/projectEdits';
import type { ServerConfiguration } from './configuration';
import { lspDiagnostic, lspEdit } from './conversion';
import type { PublishedFindings } from './diagnostics';
import { pathIn, projectUri, type ServerProjects } from './projects';

export interface IgnoreContext {
  readonly projects: ServerProjects;
  readonly configuration: ServerConfiguration;
  /** True when the client can create files. */
  readonly canCreate: () => boolean;
  /** The client's command that shows the page of a rule. */
  readonly ruleCommand: () => string | undefined;
}

/** The project file to change: the nearest, or a new one. */
interface Target {
  readonly folder: string;
  readonly content: string | undefined;
}

/** For each finding in the range. */
export async function aboutRules(
  context: IgnoreContext,
  document: ProtocolDocument,
  published: PublishedFindings,
  findings: readonly Finding[],
  range: Range,
): Promise<CodeAction[]> {
  const { text, uri } = document;
  const asked = { start: text.offsetAt(range.start), end: text.offsetAt(range.end) };
  const touched = findings.filter((finding) => overlaps(finding.range, asked)).slice(0, MOST_FINDINGS);
  if (touched.length === 0) return [];
  const target = await targetOf(context, uri, published);
  const seen = new Set<string>();
  const actions: CodeAction[] = [];
  const add = (title: string, finding: Finding, edit: WorkspaceEdit | undefined): void => {
    if (edit === undefined || seen.has(title)) return;
    seen.add(title);
    actions.push({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [lspDiagnostic(uri, text, finding, undefined)],
      edit,
    });
  };
  if (target !== undefined) {
    const edited = (edits: ProjectEdits): WorkspaceEdit | undefined => editOf(target, edits);
    const file = pathIn(target.folder, uri);
    const name = nameOf(published, file);
    for (const finding of touched) {
      const { id } = finding.rule;
      if (id === spelling.id) {
        const word = text.slice(finding.range).toLowerCase();
        add(`Add "${word}" to the project's dictionary`, finding, edited(await addWord(target.content, word)));
      }
      if (name !== undefined) {
        const quoted = textFor(finding, text, findings);
        if (quoted !== undefined) {
          const entry = { ...name, rule: id, text: quoted };
          const covered = coveredBy(entry, text, findings).length;
          const title =
            covered > 1 ? `Ignore these ${covered} findings here (${id})` : `Ignore this finding here (${id})`;
          add(title, finding, edited(await addIgnore(target.content, entry)));
        }
        add(
          `Ignore ${id} in this file`,
          finding,
          edited(await addIgnore(target.content, { ...name, rule: id, text: undefined })),
        );
      }
      // Where the client's own settings speak of the rule, the project file would not be heard.
      if (!context.configuration.decides(id))
        add(`Ignore ${id} everywhere`, finding, edited(await switchOff(target.content, id)));
    }
  }
  return [...actions, ...pages(context, touched)];
}

/** Where very many findings share a place, a menu of all of them helps nobody. */
const MOST_FINDINGS = 5;

function pages({ ruleCommand }: IgnoreContext, touched: readonly Finding[]): CodeAction[] {
  const command = ruleCommand();
  if (command === undefined) return [];
  return [...new Set(touched.map(({ rule }) => rule.id))].map((id) => ({
    title: `Show rule: ${id}`,
    kind: CodeActionKind.QuickFix,
    command: { title: `Show rule: ${id}`, command, arguments: [id] },
  }));
}

async function targetOf(
  { projects, canCreate }: IgnoreContext,
  uri: string,
  { checks: { project } }: PublishedFindings,
): Promise<Target | undefined> {
  if (project !== undefined) return { folder: project.folder, content: await projects.contentOf(project.folder) };
  const folder = canCreate() ? await projects.rootOf(uri) : undefined;
  return folder === undefined ? undefined : { folder, content: undefined };
}

/** How an entry names the document: by its record, which a file may be renamed and keep, else by its file. */
function nameOf(
  { analysis }: PublishedFindings,
  file: string | undefined,
): Pick<Ignore, 'record' | 'file'> | undefined {
  const record = recordOf(analysis);
  if (record !== undefined) return { record, file: undefined };
  return file === undefined ? undefined : { record: undefined, file };
}

function editOf({ folder, content }: Target, edits: ProjectEdits): WorkspaceEdit | undefined {
  if (edits === undefined) return undefined;
  const uri = projectUri(folder);
  const text = SourceText.of(content ?? '');
  const change = TextDocumentEdit.create(
    { uri, version: null },
    edits.map((edit) => lspEdit(text, edit)),
  );
  return {
    documentChanges: content === undefined ? [CreateFile.create(uri, { ignoreIfExists: true }), change] : [change],
  };
}
