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
  /** Findings that the project file says to ignore. */
  ignored: number;
  /** Findings that were fixed, or would be in a dry run, and in how many files. */
  fixed: number;
  fixedFiles: number;
}

/** A protocol that was checked. */
export interface CheckedFile {
  readonly path: string;
  readonly text: SourceText;
  /** The NCT number, when it has one. */
  readonly record: string | undefined;
  readonly findings: readonly Finding[];
}

export interface Report {
  readonly begin: () => Promise<void>;
  readonly file: (file: CheckedFile) => Promise<void>;
  /** `notes` are sentences for people. */
  readonly end: (summary: Summary, notes: readonly string[]) => Promise<void>;
}
