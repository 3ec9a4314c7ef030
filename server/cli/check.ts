// `check`: every protocol of the given files and folders, one after the other, in constant memory.
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from '../format/tree';
import { readTrial } from '../protocol/trial';
import { analyseNow, collect } from '../rules/engine';
import { type Rule, SEVERITIES } from '../rules/rule';
import { decodeText } from '../workspace/files';
import { rulesFor } from '../workspace/settings';
import { protocolsBelow } from '../workspace/walk';
import { jsonReport } from './jsonReport';
import type { CheckOptions } from './options';
import type { CliHost } from './processHost';
import type { Report, Summary } from './report';
import { textReport } from './textReport';

/** Nothing of severity error. */
const EXIT_CLEAN = 0;
const EXIT_FINDINGS = 1;
const EXIT_TROUBLE = 2;

/** Runs the command; the result is the exit code. */
export async function runCheck(options: CheckOptions, rules: readonly Rule[], host: CliHost): Promise<number> {
  const report: Report = options.format === 'json' ? jsonReport(host) : textReport(host);
  const active = rulesFor({ rules: options.rules, referenceDate: options.referenceDate }, rules, host.today());
  const lowest = SEVERITIES.indexOf(options.severity);
  const failed = new Set<string>();
  const summary: Summary = { files: 0, skipped: 0, unreadable: 0, error: 0, warning: 0, information: 0, hint: 0 };

  const checkText = async (path: string, text: string, required: boolean): Promise<void> => {
    const trial = readTrial(parse(text));
    if (!trial.isProtocol && !required) {
      summary.skipped++;
      return;
    }
    if (!trial.isProtocol) {
      summary.unreadable++;
      host.err(`trial-protocol: ${path}: no protocol in the registry format (a line "NCT ID: NCT…" or its sections)\n`);
      return;
    }
    const analysis = analyseNow(trial, active);
    for (const [rule, error] of analysis.failures) {
      if (failed.has(rule)) continue;
      failed.add(rule);
      host.err(`trial-protocol: rule ${rule} failed on ${path}: ${String(error)}\n`);
    }
    const findings = collect(analysis).findings.filter((f) => SEVERITIES.indexOf(f.severity) <= lowest);
    for (const finding of findings) summary[finding.severity]++;
    summary.files++;
    await report.file(path, trial.tree.text, findings);
  };

  const checkPath = async (path: string, required: boolean): Promise<void> => {
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(path);
    } catch (error) {
      summary.unreadable++;
      host.err(`trial-protocol: ${host.shown(path)}: ${reason(error)}\n`);
      return;
    }
    await checkBytes(host.shown(path), bytes, required);
  };

  const checkBytes = async (path: string, bytes: Uint8Array, required: boolean): Promise<void> => {
    const { text, encoding } = decodeText(bytes);
    if (encoding === 'binary' && required) {
      summary.unreadable++;
      host.err(`trial-protocol: ${path}: not a text file\n`);
    } else if (encoding === 'binary') summary.skipped++;
    else await checkText(path, text, required);
  };

  await report.begin();
  for (const path of options.paths) {
    if (path === '-') {
      await checkBytes('-', host.readStdin(), true);
      continue;
    }
    const kind = kindOf(path);
    if (kind === 'missing') {
      summary.unreadable++;
      host.err(`trial-protocol: ${path}: there is no such file or folder\n`);
    } else if (kind === 'folder') {
      for await (const found of protocolsBelow(resolve(path), (error) => {
        summary.unreadable++;
        host.err(`trial-protocol: ${error}\n`);
      })) {
        await checkPath(found, false);
      }
    } else await checkPath(path, true);
  }
  await report.end(summary);
  await host.flush();
  if (summary.unreadable > 0 || failed.size > 0) return EXIT_TROUBLE;
  return summary.error > 0 ? EXIT_FINDINGS : EXIT_CLEAN;
}

function kindOf(path: string): 'file' | 'folder' | 'missing' {
  const info = statSync(path, { throwIfNoEntry: false });
  if (info === undefined) return 'missing';
  return info.isDirectory() ? 'folder' : 'file';
}

const reason = (error: unknown): string =>
  error instanceof Error ? error.message.replace(/, \w+ '.*'$/, '') : String(error);
