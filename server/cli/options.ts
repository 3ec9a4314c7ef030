// The options of `check`, checked.
import { PROFILES } from '../rules/profiles';
import { LEVELS, type Level, type Rule, SEVERITIES, type Severity } from '../rules/rule';
import { levelProblem, profileProblem, readProfile, readReferenceDate, type Settings } from '../workspace/settings';

/** Something about the way the program was called. */
export class UsageError extends Error {
  /** `command` is the one whose help says more. */
  constructor(
    message: string,
    readonly command: 'check' | 'diff' = 'check',
  ) {
    super(message);
  }
}

export type OutputFormat = 'text' | 'compact' | 'json' | 'sarif' | 'github';
export const FORMATS: readonly OutputFormat[] = ['text', 'compact', 'json', 'sarif', 'github'];

/** What to do about findings that can be fixed without a change of meaning. */
export type Fixing = 'no' | 'dry-run' | 'write';

export interface CheckOptions extends Settings {
  readonly paths: readonly string[];
  readonly format: OutputFormat;
  /** The least severe findings to report. */
  readonly severity: Severity;
  /** More warnings than this are as bad as an error; undefined = any number will do. */
  readonly maxWarnings: number | undefined;
  readonly fixing: Fixing;
}

export const CHECK_OPTIONS: readonly {
  readonly flags: string;
  readonly description: string;
  readonly repeats?: true;
}[] = [
  { flags: '--format <format>', description: `${FORMATS.join(', ')} (default: text)` },
  {
    flags: '--severity <lowest>',
    description: `leave out findings below: ${SEVERITIES.join(', ')} (default: information)`,
  },
  {
    flags: '--profile <name>',
    description: `levels of all rules at once: ${PROFILES.join(', ')} (default: as the project file says, else recommended)`,
  },
  {
    flags: '--rule <id=level>',
    description: `set the level of a rule (may be repeated): ${LEVELS.join(', ')}`,
    repeats: true,
  },
  { flags: '--reference-date <date>', description: 'the date that counts as today, YYYY-MM-DD (default: today)' },
  { flags: '--max-warnings <number>', description: 'end with 1 when there are more warnings than this' },
  { flags: '--fix', description: 'write the fixes that cannot change the meaning into the files' },
  { flags: '--fix-dry-run', description: 'say what --fix would do, and write nothing' },
];

/** The options as Commander gives them. */
export interface RawCheckOptions {
  readonly format?: string;
  readonly severity?: string;
  readonly profile?: string;
  readonly maxWarnings?: string;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly rule?: readonly string[];
  readonly referenceDate?: string;
}

/** Throws UsageError where an option is wrong. */
export function readCheckOptions(paths: readonly string[], raw: RawCheckOptions, rules: readonly Rule[]): CheckOptions {
  const { severity: lowest = 'information', referenceDate: date, profile, maxWarnings } = raw;
  const format = FORMATS.find((known) => known === (raw.format ?? 'text'));
  if (format === undefined)
    throw new UsageError(`--format is "${raw.format}", but must be one of ${FORMATS.join(', ')}`);
  const severity = SEVERITIES.find((s) => s === lowest);
  if (severity === undefined)
    throw new UsageError(`--severity is "${lowest}", but must be one of ${SEVERITIES.join(', ')}`);
  const referenceDate = date === undefined ? undefined : readReferenceDate(date);
  if (date !== undefined && referenceDate === undefined) {
    throw new UsageError(`--reference-date is "${date}", but must be a date such as 2026-03-31`);
  }
  const wrongProfile = profile === undefined ? undefined : profileProblem(profile);
  if (wrongProfile !== undefined) throw new UsageError(`--profile ${wrongProfile}`);
  if (maxWarnings !== undefined && !/^\d+$/.test(maxWarnings)) {
    throw new UsageError(`--max-warnings is "${maxWarnings}", but must be a number such as 0`);
  }
  if (raw.fix === true && raw.fixDryRun === true) throw new UsageError('choose --fix or --fix-dry-run');
  if (raw.fix === true && paths.includes('-'))
    throw new UsageError('--fix writes files, and standard input (-) is none');
  return {
    paths: paths.length === 0 ? ['.'] : paths,
    format,
    severity,
    profile: readProfile(profile),
    rules: levels(raw.rule ?? [], rules),
    referenceDate,
    maxWarnings: maxWarnings === undefined ? undefined : Number(maxWarnings),
    fixing: raw.fix === true ? 'write' : raw.fixDryRun === true ? 'dry-run' : 'no',
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
