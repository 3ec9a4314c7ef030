// What a run of `check` counts.
import type { Severity } from '../rules/rule';

/** How many of each; counted up while the files are checked. */
export interface Summary extends Record<Severity, number> {
  /** Protocols checked. */
  files: number;
  /** Files in folders that are no protocols. */
  skipped: number;
  /** Files that could not be read, or were named and are no protocols. */
  unreadable: number;
}
