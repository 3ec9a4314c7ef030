// Which project file counts for a document: the nearest one, from its folder upwards. For the editor and the command line alike.
import type { Rule } from '../rules/rule';
import { fingerprint } from '../text/fingerprint';
import { type ProjectFile, readProjectFile } from './projectFile';

export const PROJECT_FILE = 'trial-protocol.json';

/** Folders are paths or addresses: whatever the host understands. */
export interface ProjectHost {
  /** The text of the project file of a folder; undefined when it has none. Throws when there is one that cannot be read. */
  readonly read: (folder: string) => Promise<string | undefined>;
  /** The folder above; undefined at the top. */
  readonly parent: (folder: string) => string | undefined;
  /** Told of each project when it is new or another than before. */
  readonly onRead: (project: Project) => void;
  /** Told of a project file that cannot be read. */
  readonly onTrouble: (folder: string, error: unknown) => void;
}

export interface Project {
  readonly folder: string;
  readonly text: string;
  readonly file: ProjectFile;
  /** Changes with the text. */
  readonly stamp: string;
}

/** Folders that are remembered; a walk through very many must not fill the memory. */
const MOST_FOLDERS = 2_000;

export class Projects {
  /** The project that counts in a folder. */
  #nearest = new Map<string, Promise<Project | undefined>>();
  /** The projects found so far: few. */
  readonly #found = new Map<string, Project>();

  constructor(
    private readonly host: ProjectHost,
    private readonly rules: readonly Rule[],
  ) {}

  /** The project of the documents in this folder: the same object as long as its text is the same. */
  of(folder: string): Promise<Project | undefined> {
    const known = this.#nearest.get(folder);
    if (known !== undefined) return known;
    if (this.#nearest.size >= MOST_FOLDERS) this.#nearest.clear();
    const found = this.#lookUp(folder);
    this.#nearest.set(folder, found);
    return found;
  }

  /** All projects found so far. */
  get known(): Iterable<Project> {
    return this.#found.values();
  }

  /** Files may have changed: they are read again when next asked for. */
  forget(): void {
    this.#nearest = new Map();
  }

  async #lookUp(folder: string): Promise<Project | undefined> {
    const own = await this.#read(folder);
    if (own !== undefined) return own;
    this.#found.delete(folder);
    const parent = this.host.parent(folder);
    return parent === undefined ? undefined : this.of(parent);
  }

  async #read(folder: string): Promise<Project | undefined> {
    let text: string | undefined;
    try {
      text = await this.host.read(folder);
    } catch (error) {
      this.host.onTrouble(folder, error);
      return undefined;
    }
    if (text === undefined) return undefined;
    const before = this.#found.get(folder);
    if (before?.text === text) return before;
    const project = { folder, text, file: await readProjectFile(text, this.rules), stamp: fingerprint(text) };
    this.#found.set(folder, project);
    this.host.onRead(project);
    return project;
  }
}
