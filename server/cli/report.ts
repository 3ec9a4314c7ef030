// What a report of `check` is.
import type { Finding } from '../rules/engine';
import type { Severity } from '../rules/rule';
import type { SourceText } from '../text/sourceText';

/** How many of each; counted up while the files are checked. */
export interface Summary extends Record<Severity, number> {
  /** Protocols checked. */
  files: number;
  /** Files in folders that are no protocols. */
  skipped: number;
  /** Files that could not be read, or were named and are no protocols. */
  unreadable: number;
}

export interface Report {
  readonly begin: () => Promise<void>;
  readonly file: (path: string, text: SourceText, findings: readonly Finding[]) => Promise<void>;
  readonly end: (summary: Summary) => Promise<void>;
}
