// The project files of open documents, and what is said in them: wrong entries, and entries that ignore nothing.
import {
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type TextDocuments,
} from 'vscode-languageserver';
import type { Rule } from '../rules/rule';
import { SourceText } from '../text/sourceText';
import type { ProtocolDocument } from '../workspace/document';
import type { Ignore, Kept } from '../workspace/ignoring';
import { PROJECT_FILE, type Project, Projects } from '../workspace/projects';
import { lspRange, SOURCE } from './conversion';
import type { ServerHost } from './host';

export const isProjectFile = (uri: string): boolean => uri.endsWith(`/${PROJECT_FILE}`);

export const projectUri = (folder: string): string => `${folder}/${PROJECT_FILE}`;

/** A request to the client: the text of the project file with this address, or null. */
const READ_PROJECT = 'trialProtocol/readProject';

/** How long a client that cannot watch files may see what an older project file said, in milliseconds. */
const UNWATCHED_AGE = 2_000;

/** The project of a document, and the document's path in it. */
export interface ProjectOf {
  readonly project: Project;
  readonly file: string | undefined;
}

/** What the checks of one document said of the entries that speak of it. */
interface Usage {
  readonly folder: string;
  readonly used: ReadonlySet<string>;
  readonly unused: ReadonlySet<string>;
}

export class ServerProjects {
  readonly #projects: Projects;
  /** By document; documents that no entry speaks of have none. */
  readonly #usage = new Map<string, Usage>();
  readonly #published = new Map<string, string>();
  #folders: readonly string[] | undefined;
  #readAt = 0;
  /** True when the client tells of changed files. */
  isWatched = false;
  /** True when the client reads project files that the server cannot. */
  canAsk = false;
  /** True when the client checks project files by their JSON schema. */
  hasSchema = false;

  constructor(
    private readonly connection: Connection,
    private readonly host: ServerHost,
    private readonly documents: TextDocuments<ProtocolDocument>,
    rules: readonly Rule[],
  ) {
    this.#projects = new Projects(
      {
        read: (folder) => this.contentOf(folder),
        parent: parentOf,
        onRead: (project) => void this.#publish(project),
        onTrouble: (folder, error) => connection.console.warn(`${projectUri(folder)}: ${String(error)}`),
      },
      rules,
    );
  }

  /** The project file's text: as it is open, else as it is on disk. */
  async contentOf(folder: string): Promise<string | undefined> {
    const uri = projectUri(folder);
    const open = this.documents.get(uri);
    if (open !== undefined) return open.text.toString();
    if (uri.startsWith('file:') && this.host.readFile !== undefined) return this.host.readFile(uri);
    return this.canAsk
      ? ((await this.connection.sendRequest<string | null>(READ_PROJECT, uri)) ?? undefined)
      : undefined;
  }

  async of(uri: string): Promise<ProjectOf | undefined> {
    if (!this.isWatched && this.host.now() - this.#readAt > UNWATCHED_AGE) this.forget();
    const folder = await this.#folderOf(uri);
    const project = folder === undefined ? undefined : await this.#projects.of(folder);
    return project === undefined ? undefined : { project, file: pathIn(project.folder, uri) };
  }

  /** Where a new project file for the document belongs: in its workspace folder, else beside it. */
  async rootOf(uri: string): Promise<string | undefined> {
    const around = (await this.folders())
      .filter((folder) => uri.startsWith(`${folder}/`))
      .sort((a, b) => b.length - a.length);
    return around[0] ?? (await this.#folderOf(uri));
  }

  /** Project files may have changed. */
  forget(): void {
    this.#readAt = this.host.now();
    this.#projects.forget();
    for (const { folder } of this.#projects.known)
      void this.#projects.of(folder).then((project) => this.#refresh(folder, project));
  }

  /** Takes note of the entries that served a document. */
  note(uri: string, project: Project, { used, unused }: Kept): void {
    if (used.size + unused.size === 0 && !this.#usage.has(uri)) return;
    this.#usage.set(uri, { folder: project.folder, used: keysOf(used), unused: keysOf(unused) });
    void this.#publish(project);
  }

  async #folderOf(uri: string): Promise<string | undefined> {
    const folder = uri.startsWith('untitled:') ? undefined : parentOf(uri);
    if (folder !== undefined) return folder;
    // A document that is not saved yet will be saved here.
    return (await this.folders())[0];
  }

  /** The workspace folders: asked for once, and again after they have changed. */
  async folders(): Promise<readonly string[]> {
    this.#folders ??= ((await this.connection.workspace.getWorkspaceFolders()) ?? []).map(({ uri }) =>
      withoutSlash(uri),
    );
    return this.#folders;
  }

  foldersChanged(): void {
    this.#folders = undefined;
  }

  #refresh(folder: string, project: Project | undefined): void {
    if (project?.folder === folder) void this.#publish(project);
    else if (this.#published.delete(folder))
      void this.connection.sendDiagnostics({ uri: projectUri(folder), diagnostics: [] });
  }

  async #publish({ folder, text, file }: Project): Promise<void> {
    const source = SourceText.of(text);
    const usages = [...this.#usage.values()].filter((usage) => usage.folder === folder);
    const isUnused = (entry: Ignore): boolean => {
      const key = keyOf(entry);
      return usages.some(({ unused }) => unused.has(key)) && !usages.some(({ used }) => used.has(key));
    };
    const diagnostics: Diagnostic[] = [
      ...file.problems
        .filter(({ bySchema }) => !(bySchema && this.hasSchema))
        .map(({ range, message }) => ({
          range: lspRange(source, range),
          severity: DiagnosticSeverity.Warning,
          source: SOURCE,
          message,
        })),
      ...file.ignore.filter(isUnused).map(({ range }) => ({
        range: lspRange(source, range),
        severity: DiagnosticSeverity.Hint,
        tags: [DiagnosticTag.Unnecessary],
        source: SOURCE,
        message:
          'This entry ignores nothing: the finding is no longer there, or its text has changed. It can be removed.',
      })),
    ];
    const state = JSON.stringify(diagnostics);
    if ((this.#published.get(folder) ?? '[]') === state) return;
    this.#published.set(folder, state);
    await this.connection.sendDiagnostics({ uri: projectUri(folder), diagnostics });
  }
}

const keyOf = ({ record, file, rule, text }: Ignore): string => JSON.stringify([record, file, rule, text]);

const keysOf = (entries: ReadonlySet<Ignore>): ReadonlySet<string> => new Set([...entries].map(keyOf));

const withoutSlash = (folder: string): string => folder.replace(/\/$/, '');

/** `scheme://authority/path` or `scheme:/path`. */
const HIERARCHY = /^([a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?)(\/(?!\/).*)$/i;

/** The folder of an address; undefined above the top: `file:///a` stands in `file://`. */
function parentOf(uri: string): string | undefined {
  const [, top = '', path = ''] = HIERARCHY.exec(uri) ?? [];
  return path === '' ? undefined : `${top}${path.slice(0, path.lastIndexOf('/'))}`;
}

/** The path of a document from a folder; undefined when it does not stand in it. */
export function pathIn(folder: string, uri: string): string | undefined {
  return uri.startsWith(`${folder}/`) ? decodeURIComponent(uri.slice(folder.length + 1)) : undefined;
}
