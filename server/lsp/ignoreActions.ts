// What can be done about a finding beside mending it: make its word the project's own, read about its rule, or ignore it
// (here, in the file, everywhere).
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
  const actions = new Map<string, CodeAction>();
  const add = (title: string, finding: Finding, what: Pick<CodeAction, 'edit' | 'command'> | undefined): void => {
    if (what === undefined || actions.has(title)) return;
    const diagnostics = [lspDiagnostic(uri, text, finding, undefined)];
    actions.set(title, { title, kind: CodeActionKind.QuickFix, diagnostics, ...what });
  };
  const edited = async (edits: (content: string | undefined) => Promise<ProjectEdits>) => {
    const edit = target === undefined ? undefined : editOf(target, await edits(target.content));
    return edit === undefined ? undefined : { edit };
  };
  for (const finding of touched) {
    if (finding.rule.id !== spelling.id) continue;
    const word = text.slice(finding.range).toLowerCase();
    add(`Add "${word}" to the project's dictionary`, finding, await edited((content) => addWord(content, word)));
  }
  for (const finding of touched) {
    const { id } = finding.rule;
    add(`Show rule: ${id}`, finding, page(context, id));
  }
  if (target === undefined) return [...actions.values()];
  const name = nameOf(published, pathIn(target.folder, uri));
  for (const finding of touched) {
    const { id } = finding.rule;
    if (name !== undefined) {
      const quoted = textFor(finding, text, findings);
      if (quoted !== undefined) {
        const entry = { ...name, rule: id, text: quoted };
        const covered = coveredBy(entry, text, findings).length;
        const title =
          covered > 1 ? `Ignore these ${covered} findings here (${id})` : `Ignore this finding here (${id})`;
        add(title, finding, await edited((content) => addIgnore(content, entry)));
      }
      const inFile = { ...name, rule: id, text: undefined };
      add(`Ignore ${id} in this file`, finding, await edited((content) => addIgnore(content, inFile)));
    }
    // Where the client's own settings speak of the rule, the project file would not be heard.
    if (!context.configuration.decides(id))
      add(`Ignore ${id} everywhere`, finding, await edited((content) => switchOff(content, id)));
  }
  return [...actions.values()];
}

/** Where very many findings share a place, a menu of all of them helps nobody. */
const MOST_FINDINGS = 5;

function page({ ruleCommand }: IgnoreContext, id: string): Pick<CodeAction, 'command'> | undefined {
  const command = ruleCommand();
  return command === undefined ? undefined : { command: { title: `Show rule: ${id}`, command, arguments: [id] } };
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
