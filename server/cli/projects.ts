// What each file is checked by on the command line: the options, and the nearest project file, whose troubles are told.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { WordUsage } from '../registry/usage/table';
import type { RuleSet } from '../rules/engine';
import type { Rule } from '../rules/rule';
import { plural } from '../text/count';
import { SourceText } from '../text/sourceText';
import { decodeText } from '../workspace/files';
import { type Ignore, isBound, type Kept } from '../workspace/ignoring';
import { PROJECT_FILE, type Project, Projects } from '../workspace/projects';
import { rulesFor } from '../workspace/settings';
import type { CheckOptions } from './options';
import type { CliHost } from './processHost';

/** What one file is checked by. */
export interface Checks {
  readonly rules: RuleSet;
  readonly entries: readonly Ignore[];
  /** The file's path from the project file's folder. */
  readonly file: string | undefined;
  readonly note: (kept: Kept) => void;
}

/** What the files checked so far say of the entries of a project file. */
interface Usage {
  readonly used: Set<Ignore>;
  readonly unused: Set<Ignore>;
}

const STDIN = '-';

export class CliProjects {
  readonly #projects: Projects;
  readonly #rules = new Map<Project | undefined, RuleSet>();
  readonly #usage = new Map<Project, Usage>();
  #isWrong = false;

  constructor(
    private readonly options: CheckOptions,
    private readonly rules: readonly Rule[],
    private readonly host: CliHost,
    private readonly usage: WordUsage | undefined,
  ) {
    this.#projects = new Projects(
      {
        read: async (folder) => readProject(folder),
        parent: (folder) => (dirname(folder) === folder ? undefined : dirname(folder)),
        onRead: (project) => this.#tellProblems(project),
        onTrouble: (folder, error) => this.#wrong(`${host.shown(join(folder, PROJECT_FILE))}: ${String(error)}`),
      },
      rules,
    );
  }

  /** True when a project file has an entry that does not count, or cannot be read. */
  get isWrong(): boolean {
    return this.#isWrong;
  }

  async of(path: string): Promise<Checks> {
    const whole = resolve(path);
    const folder = path === STDIN ? process.cwd() : dirname(whole);
    const project = await this.#projects.of(folder);
    let rules = this.#rules.get(project);
    if (rules === undefined) {
      rules = rulesFor(this.options, project?.file, this.rules, this.host.today(), this.usage);
      this.#rules.set(project, rules);
    }
    const note = (kept: Kept): void => {
      if (project !== undefined) this.#note(project, kept);
    };
    const file = project === undefined || path === STDIN ? undefined : pathIn(project.folder, whole);
    return { rules, entries: project?.file.ignore ?? [], file, note };
  }

  /** One line for each project file with entries that ignored nothing although what they speak of was checked. */
  unusedEntries(): readonly string[] {
    return [...this.#usage].flatMap(([project, { used, unused }]) => {
      const isWhole = this.options.paths.some((path) => path !== STDIN && isAround(resolve(path), project.folder));
      const idle = project.file.ignore.filter(
        (entry) => !used.has(entry) && (unused.has(entry) || (isWhole && !isBound(entry))),
      );
      if (idle.length === 0) return [];
      const text = SourceText.of(project.text);
      const lines = idle.map(({ range }) => text.positionAt(range.start).line + 1);
      const name = this.host.shown(join(project.folder, PROJECT_FILE));
      const ignores = idle.length === 1 ? 'ignores' : 'ignore';
      return [`${plural(idle.length, 'entry', 'entries')} of ${name} ${ignores} nothing (line ${lines.join(', ')}).`];
    });
  }

  #note(project: Project, { used, unused }: Kept): void {
    const usage = this.#usage.get(project) ?? { used: new Set(), unused: new Set() };
    this.#usage.set(project, usage);
    for (const entry of used) usage.used.add(entry);
    for (const entry of unused) usage.unused.add(entry);
  }

  #tellProblems({ folder, text, file }: Project): void {
    const source = SourceText.of(text);
    for (const { range, message } of file.problems) {
      const { line, character } = source.positionAt(range.start);
      this.#wrong(`${this.host.shown(join(folder, PROJECT_FILE))}:${line + 1}:${character + 1}: ${message}`);
    }
  }

  #wrong(message: string): void {
    this.#isWrong = true;
    this.host.err(`trial-protocol: ${message} (The other entries count.)\n`);
  }
}

function readProject(folder: string): string | undefined {
  const path = join(folder, PROJECT_FILE);
  return existsSync(path) ? decodeText(readFileSync(path)).text : undefined;
}

const pathIn = (folder: string, path: string): string => relative(folder, path).replaceAll(sep, '/');

const isAround = (outer: string, inner: string): boolean =>
  inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
