// The options of `check`, checked.
import { LEVELS, type Level, type Rule, SEVERITIES, type Severity } from '../rules/rule';
import { levelProblem, type ReferenceDate, readReferenceDate } from '../workspace/settings';

/** Something about the way the program was called. */
export class UsageError extends Error {}

export type OutputFormat = 'text' | 'json';

export interface CheckOptions {
  readonly paths: readonly string[];
  readonly format: OutputFormat;
  /** The least severe findings to report. */
  readonly severity: Severity;
  readonly rules: ReadonlyMap<string, Level>;
  readonly referenceDate: ReferenceDate | undefined;
}

export const CHECK_OPTIONS: readonly {
  readonly flags: string;
  readonly description: string;
  readonly repeats?: true;
}[] = [
  { flags: '--format <format>', description: 'text or json (default: text)' },
  {
    flags: '--severity <lowest>',
    description: `leave out findings below: ${SEVERITIES.join(', ')} (default: information)`,
  },
  {
    flags: '--rule <id=level>',
    description: `set the level of a rule (may be repeated): ${LEVELS.join(', ')}`,
    repeats: true,
  },
  { flags: '--reference-date <date>', description: 'the date that counts as today, YYYY-MM-DD (default: today)' },
];

/** The options as Commander gives them. */
export interface RawCheckOptions {
  readonly format?: string;
  readonly severity?: string;
  readonly rule?: readonly string[];
  readonly referenceDate?: string;
}

/** Throws UsageError where an option is wrong. */
export function readCheckOptions(paths: readonly string[], raw: RawCheckOptions, rules: readonly Rule[]): CheckOptions {
  const { format = 'text', severity: lowest = 'information', referenceDate: date } = raw;
  if (format !== 'text' && format !== 'json') throw new UsageError(`--format is "${format}", but must be text or json`);
  const severity = SEVERITIES.find((s) => s === lowest);
  if (severity === undefined)
    throw new UsageError(`--severity is "${lowest}", but must be one of ${SEVERITIES.join(', ')}`);
  const referenceDate = date === undefined ? undefined : readReferenceDate(date);
  if (date !== undefined && referenceDate === undefined) {
    throw new UsageError(`--reference-date is "${date}", but must be a date such as 2026-03-31`);
  }
  return {
    paths: paths.length === 0 ? ['.'] : paths,
    format,
    severity,
    rules: levels(raw.rule ?? [], rules),
    referenceDate,
  };
}

function levels(given: readonly string[], rules: readonly Rule[]): ReadonlyMap<string, Level> {
  const map = new Map<string, Level>();
  for (const entry of given) {
    const [id = '', name] = entry.split('=');
    if (name === undefined) throw new UsageError(`--rule ${id}: write a rule and its level, such as cjk-leak=warning`);
    const problem = levelProblem(id, name, rules);
    const level = LEVELS.find((l) => l === name);
    if (problem !== undefined || level === undefined) throw new UsageError(`--rule ${entry}: ${problem}`);
    map.set(id, level);
  }
  return map;
}
