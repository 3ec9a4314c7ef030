// What the checks of a document go by: the client's settings (asked for, checked, said where they are wrong) and its project file.
import {
  CodeLensRefreshRequest,
  type Connection,
  DiagnosticRefreshRequest,
  type InitializeParams,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver';
import type { WordUsage } from '../registry/usage/table';
import type { RuleSet } from '../rules/engine';
import type { Rule } from '../rules/rule';
import type { Project } from '../workspace/projects';
import { checkSettings, DEFAULT_SETTINGS, rulesFor, type Settings } from '../workspace/settings';
import type { ServerHost } from './host';
import type { ServerProjects } from './projects';

const SECTION = 'trialProtocol';

/** How long findings wait for a client that does not answer, in milliseconds. */
const PATIENCE = 2_000;

/** Versions of project files are few; more than this have piled up. */
const MOST_KEPT = 20;

/** What one document is checked by. */
export interface Checks {
  readonly rules: RuleSet;
  readonly project: Project | undefined;
  /** The document's path from the project file's folder. */
  readonly file: string | undefined;
}

export class ServerConfiguration {
  #settings: Settings = DEFAULT_SETTINGS;
  #inlayHints = false;
  #codeLens = true;
  #ready: Promise<void> = Promise.resolve();
  #rules = new Map<Project | undefined, RuleSet>();
  #today = '';
  #canAsk = false;
  #said = '';
  #listeners: (() => void)[] = [];
  /** True when the client tells of changes only on request. */
  isDynamic = false;
  /** True when the client can be asked to pull all diagnostics again. */
  canRefresh = false;
  /** True when the client can be asked for its inlay hints again. */
  canRefreshInlayHints = false;
  /** True when the client can be asked for its code lenses again. */
  canRefreshCodeLenses = false;

  constructor(
    private readonly connection: Connection,
    private readonly host: ServerHost,
    private readonly known: readonly Rule[],
    private readonly projects: ServerProjects,
    private readonly usage: () => Promise<WordUsage | undefined>,
  ) {
    connection.onDidChangeConfiguration(({ settings }) => {
      if (this.#canAsk) this.load();
      else this.#take(sectionOf(settings));
    });
  }

  initialize({ capabilities }: InitializeParams): void {
    this.#canAsk = capabilities.workspace?.configuration === true;
    this.isDynamic = capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true;
    this.canRefresh = capabilities.workspace?.diagnostics?.refreshSupport === true;
    this.canRefreshInlayHints = capabilities.workspace?.inlayHint?.refreshSupport === true;
    this.canRefreshCodeLenses = capabilities.workspace?.codeLens?.refreshSupport === true;
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** Asks the client; findings wait for the answer, so that none appears and goes again. */
  load(): void {
    if (!this.#canAsk) return;
    const answer = this.connection.workspace.getConfiguration(SECTION).then(
      (raw: unknown) => this.#take(raw),
      (error: unknown) => this.connection.console.warn(`The settings could not be read: ${String(error)}`),
    );
    this.#ready = Promise.race([answer, new Promise<void>((resolve) => setTimeout(resolve, PATIENCE).unref?.())]);
  }

  /** What a document is checked by: the same rules until the settings, the date or its project file change. */
  async of(uri: string): Promise<Checks> {
    // All at once: the first findings wait for the slowest of them.
    const [found, usage] = await Promise.all([this.projects.of(uri), this.usage(), this.#ready]);
    const today = this.host.today();
    const date = `${today.year}-${today.month}-${today.day}`;
    if (this.#today !== date) this.#rules.clear();
    this.#today = date;
    const project = found?.project;
    let rules = this.#rules.get(project);
    if (rules === undefined) {
      if (this.#rules.size >= MOST_KEPT) this.#rules.clear();
      rules = rulesFor(this.#settings, project?.file, this.known, today, usage);
      this.#rules.set(project, rules);
    }
    return { rules, project, file: found?.file };
  }

  async showsInlayHints(): Promise<boolean> {
    await this.#ready;
    return this.#inlayHints;
  }

  async showsCodeLenses(): Promise<boolean> {
    await this.#ready;
    return this.#codeLens;
  }

  /** True when the client's settings give the rule a level, whatever a project file says. */
  decides(rule: string): boolean {
    return this.#settings.rules.has(rule);
  }

  /** Has the client ask for its code lenses again, where it can. */
  refreshCodeLenses(): void {
    if (this.canRefreshCodeLenses) this.#ask(CodeLensRefreshRequest.type);
  }

  /** Has the client pull all diagnostics again, where it can. */
  refreshDiagnostics(): void {
    if (this.canRefresh) this.#ask(DiagnosticRefreshRequest.type);
  }

  /** Tells all who listen that documents are to be checked again. */
  changed(): void {
    for (const listener of this.#listeners) listener();
  }

  /** A request whose failure changes nothing here. */
  #ask(request: typeof DiagnosticRefreshRequest.type | typeof CodeLensRefreshRequest.type): void {
    this.connection.sendRequest(request).catch((error: unknown) => {
      this.connection.console.warn(`The client refused a request: ${String(error)}`);
    });
  }

  #take(raw: unknown): void {
    const { settings, inlayHints, codeLens, problems } = checkSettings(raw, this.known);
    if (inlayHints !== this.#inlayHints) {
      this.#inlayHints = inlayHints;
      if (this.canRefreshInlayHints) this.connection.languages.inlayHint.refresh();
    }
    if (codeLens !== this.#codeLens) {
      this.#codeLens = codeLens;
      this.refreshCodeLenses();
    }
    if (sameSettings(settings, this.#settings) && problems.join() === this.#said) return;
    this.#settings = settings;
    this.#rules.clear();
    const said = problems.join();
    if (said !== '' && said !== this.#said) {
      const text = `Trial Protocol settings: ${problems.join(' ')} The other entries count.`;
      // The notification, not the request that the library's showWarningMessage is: no answer is wanted.
      void this.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: text });
      this.connection.console.warn(text);
    }
    this.#said = said;
    this.changed();
  }
}

function sameSettings(a: Settings, b: Settings): boolean {
  const text = ({ profile, rules, referenceDate }: Settings): string =>
    JSON.stringify([profile, [...rules], referenceDate]);
  return text(a) === text(b);
}

function sectionOf(settings: unknown): unknown {
  return typeof settings === 'object' && settings !== null ? (settings as Record<string, unknown>)[SECTION] : undefined;
}
