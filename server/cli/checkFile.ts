// One file of `check`: read, checked, and told as text that is ready to be printed.
import { readFileSync } from 'node:fs';
import { parse } from '../format/tree';
import { readTrial } from '../protocol/trial';
import { analyseNow, collect, type RuleSet } from '../rules/engine';
import { type Rule, SEVERITIES, type Severity } from '../rules/rule';
import { decodeText } from '../workspace/files';
import { type ReferenceDate, rulesFor } from '../workspace/settings';
import { jsonFile } from './jsonReport';
import type { CheckOptions } from './options';
import { textFile } from './textReport';

/** What checking depends on beside the rules; plain data, so that it can go to another thread. */
export interface CheckSettings extends Pick<CheckOptions, 'format' | 'severity' | 'rules'> {
  readonly referenceDate: ReferenceDate;
  readonly colour: boolean;
  readonly width: number;
}

/** A file to check. `required` = it was named, and did not turn up in a folder. */
export interface FileToCheck {
  readonly path: string;
  /** The path as it is shown. */
  readonly shown: string;
  readonly required: boolean;
}

export interface FileOutcome {
  readonly kind: 'checked' | 'skipped' | 'unreadable';
  /** What to print of it. */
  readonly output: string;
  readonly counts: Readonly<Record<Severity, number>>;
  /** What to say on standard error. */
  readonly trouble: readonly string[];
  /** Rules that threw. */
  readonly failures: readonly string[];
}

const NOTHING = { error: 0, warning: 0, information: 0, hint: 0 };

export type CheckFile = (file: FileToCheck, given?: Uint8Array) => FileOutcome;

/** The function that checks one file; `given` are its bytes when they were read already (standard input). */
export function fileChecker(settings: CheckSettings, rules: readonly Rule[]): CheckFile {
  const { referenceDate, severity } = settings;
  const active = rulesFor({ rules: settings.rules, referenceDate }, rules, referenceDate);
  const lowest = SEVERITIES.indexOf(severity);
  return (file, given) => {
    let bytes = given;
    try {
      bytes ??= readFileSync(file.path);
    } catch (error) {
      return unreadable(file, reason(error));
    }
    const { text, encoding } = decodeText(bytes);
    if (encoding === 'binary') return file.required ? unreadable(file, 'not a text file') : SKIPPED;
    return checkText(file, text, active, lowest, settings);
  };
}

const SKIPPED: FileOutcome = { kind: 'skipped', output: '', counts: NOTHING, trouble: [], failures: [] };

const unreadable = ({ shown }: FileToCheck, why: string): FileOutcome => ({
  ...SKIPPED,
  kind: 'unreadable',
  trouble: [`${shown}: ${why}`],
});

function checkText(
  file: FileToCheck,
  text: string,
  active: RuleSet,
  lowest: number,
  settings: CheckSettings,
): FileOutcome {
  const trial = readTrial(parse(text));
  if (!trial.isProtocol) {
    if (!file.required) return SKIPPED;
    return unreadable(file, 'no protocol in the registry format (a line "NCT ID: NCT…" or its sections)');
  }
  const analysis = analyseNow(trial, active);
  const findings = collect(analysis).findings.filter((f) => SEVERITIES.indexOf(f.severity) <= lowest);
  const counts = { ...NOTHING };
  for (const finding of findings) counts[finding.severity]++;
  const source = trial.tree.text;
  return {
    kind: 'checked',
    output:
      settings.format === 'json'
        ? jsonFile(file.shown, source, findings)
        : textFile(file.shown, source, findings, settings),
    counts,
    trouble: [...analysis.failures].map(([rule, error]) => `rule ${rule} failed on ${file.shown}: ${String(error)}`),
    failures: [...analysis.failures.keys()],
  };
}

const reason = (error: unknown): string =>
  error instanceof Error ? error.message.replace(/, \w+ '.*'$/, '') : String(error);
