// What a rule found, before its place in the document is known, and the rules that run with their levels.
import type { Found, Rule, Severity } from './rule';

export interface Active<R extends Rule> {
  readonly rule: R;
  readonly severity: Severity;
}

/** A finding where it was made: ranges count from its line or section (or the document, for those of trial rules). */
export interface LocalFinding extends Found {
  readonly rule: Rule;
  readonly severity: Severity;
}

export const NOTHING: readonly LocalFinding[] = [];

/** A rule that throws costs its own findings only; the first thing it threw is kept. */
export function noteFailure(rule: Rule, failures: Map<string, unknown>, error: unknown): void {
  if (!failures.has(rule.id)) failures.set(rule.id, error);
}
