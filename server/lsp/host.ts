// What the language server needs of the machine it runs on; the Node and browser mains give it.
import type { ReferenceDate } from '../workspace/settings';

/** A file that may be a protocol. `stamp` changes when its content does. */
export interface WorkspaceFile {
  readonly uri: string;
  readonly size: number;
  readonly stamp: string;
}

export interface ServerHost {
  /** Today, in the user's time zone. */
  readonly today: () => ReferenceDate;
  /** Milliseconds on a clock that never goes back. */
  readonly now: () => number;
  /** Lets other messages in. */
  readonly pause: () => Promise<void>;
  /** The address of a rule's page, `{id}` standing for the rule; undefined when there is none. */
  readonly ruleLink: string | undefined;
  /** Files below the folders that may be protocols; undefined where there is no file system. */
  readonly findFiles:
    | ((
        folders: readonly string[],
        isCancelled: () => boolean,
        onTrouble: (message: string) => void,
      ) => Promise<readonly WorkspaceFile[]>)
    | undefined;
  /** The text of a file; undefined when there is no such file. Throws when it cannot be read. */
  readonly readFile: ((uri: string) => Promise<string | undefined>) | undefined;
  /** The compiled table of words (registry/usage/table.ts); undefined where there is none. */
  readonly readUsage: (() => Promise<Uint8Array>) | undefined;
}
