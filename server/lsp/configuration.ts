// The client's settings: asked for, checked, said where they are wrong, and turned into the rules to run.
import { type Connection, type InitializeParams, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { RuleSet } from '../rules/engine';
import type { Rule } from '../rules/rule';
import { checkSettings, DEFAULT_SETTINGS, type ReferenceDate, rulesFor, type Settings } from '../workspace/settings';
import type { ServerHost } from './host';

const SECTION = 'trialProtocol';

/** How long findings wait for a client that does not answer, in milliseconds. */
const PATIENCE = 2_000;

export class ServerConfiguration {
  #settings: Settings = DEFAULT_SETTINGS;
  #ready: Promise<void> = Promise.resolve();
  #rules: { readonly set: RuleSet; readonly today: string } | undefined;
  #canAsk = false;
  #said = '';
  #listeners: (() => void)[] = [];
  /** True when the client tells of changes only on request. */
  isDynamic = false;
  /** True when the client can be asked to pull all diagnostics again. */
  canRefresh = false;

  constructor(
    private readonly connection: Connection,
    private readonly host: ServerHost,
    private readonly known: readonly Rule[],
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

  /** The rules to run: the same object until settings or date change. */
  async ruleSet(): Promise<RuleSet> {
    await this.#ready;
    const date = this.#settings.referenceDate ?? this.host.today();
    const today = `${date.year}-${date.month}-${date.day}`;
    if (this.#rules?.today !== today) this.#rules = { set: rulesFor(this.#settings, this.known, date), today };
    return this.#rules.set;
  }

  #take(raw: unknown): void {
    const { settings, problems } = checkSettings(raw, this.known);
    if (sameSettings(settings, this.#settings) && problems.join() === this.#said) return;
    this.#settings = settings;
    this.#rules = undefined;
    const said = problems.join();
    if (said !== '' && said !== this.#said) {
      const text = `Trial Protocol settings: ${problems.join(' ')} The other entries count.`;
      // The notification, not the request that the library's showWarningMessage is: no answer is wanted.
      void this.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: text });
      this.connection.console.warn(text);
    }
    this.#said = said;
    for (const listener of this.#listeners) listener();
  }
}

function sameSettings(a: Settings, b: Settings): boolean {
  const text = ({ rules, referenceDate }: Settings): string =>
    JSON.stringify([[...rules], referenceDate as ReferenceDate | undefined]);
  return text(a) === text(b);
}

function sectionOf(settings: unknown): unknown {
  return typeof settings === 'object' && settings !== null ? (settings as Record<string, unknown>)[SECTION] : undefined;
}
