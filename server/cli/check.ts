// `check`: every protocol of the given files and folders, one after the other, in constant memory.
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from '../format/tree';
import { readTrial } from '../protocol/trial';
import { readUsage, type WordUsage } from '../registry/usage/table';
import { findingsAcross } from '../rules/acrossFiles';
import { analyseNow, type Finding } from '../rules/engine';
import { type Rule, SEVERITIES } from '../rules/rule';
import { grouped, plural } from '../text/count';
import { decodeText, type TextFile } from '../workspace/files';
import { collectKept, recordOf } from '../workspace/ignoring';
import { protocolsBelow } from '../workspace/walk';
import { compactReport } from './compactReport';
import { fixed, writeFixed } from './fixing';
import { githubReport } from './githubReport';
import { jsonReport } from './jsonReport';
import type { CheckOptions, OutputFormat } from './options';
import { OtherFiles } from './otherFiles';
import { type CliHost, reason } from './processHost';
import { type Checks, CliProjects } from './projects';
import type { Report, Summary } from './report';
import { sarifReport } from './sarifReport';
import { textReport } from './textReport';

/** Nothing of severity error, and not too many warnings. */
const EXIT_CLEAN = 0;
const EXIT_FINDINGS = 1;
const EXIT_TROUBLE = 2;

/** Runs the command; the result is the exit code. */
export async function runCheck(options: CheckOptions, rules: readonly Rule[], host: CliHost): Promise<number> {
  const report = reportFor(options.format, rules, host);
  // From the package the table is always there; what goes by it must not be silent without a word.
  let usage: WordUsage | undefined;
  try {
    usage = readUsage(host.readUsage());
  } catch (error) {
    host.err(`trial-protocol: words are not checked: ${String(error)}\n`);
  }
  const projects = new CliProjects(options, rules, host, usage);
  const lowest = SEVERITIES.indexOf(options.severity);
  const failed = new Set<string>();
  const others = new OtherFiles(host.shown);
  const summary: Summary = {
    ...{ files: 0, skipped: 0, unreadable: 0, ignored: 0, fixed: 0, fixedFiles: 0 },
    ...{ error: 0, warning: 0, information: 0, hint: 0 },
  };
  const unreadable = (message: string): void => {
    summary.unreadable++;
    host.err(`trial-protocol: ${message}\n`);
  };

  const findingsIn = (path: string, content: string, { rules: active, entries, file }: Checks) => {
    const trial = readTrial(parse(content));
    const analysis = analyseNow(trial, active);
    for (const [rule, error] of analysis.failures) {
      if (failed.has(rule)) continue;
      failed.add(rule);
      host.err(`trial-protocol: rule ${rule} failed on ${path === '-' ? path : host.shown(path)}: ${String(error)}\n`);
    }
    const across = findingsAcross(trial, active, others.of(path, trial));
    const kept = collectKept(analysis, entries, file, Number.POSITIVE_INFINITY, across);
    return { trial, record: recordOf(analysis), kept };
  };

  const fix = (path: string, file: TextFile, findings: readonly Finding[], checks: Checks): string => {
    const after = fixed(file.text, findings, checks);
    if (after === undefined) return file.text;
    try {
      if (options.fixing === 'write') writeFixed(path, file, after.text);
    } catch (error) {
      unreadable(`${host.shown(path)}: ${reason(error)}`);
      return file.text;
    }
    summary.fixed += after.count;
    summary.fixedFiles++;
    return options.fixing === 'write' ? after.text : file.text;
  };

  const checkText = async (path: string, file: TextFile, required: boolean): Promise<void> => {
    const shown = path === '-' ? path : host.shown(path);
    const checks = await projects.of(path);
    let found = findingsIn(path, file.text, checks);
    if (!found.trial.isProtocol) {
      if (required) unreadable(`${shown}: no protocol in the registry format (a line "NCT ID: NCT…" or its sections)`);
      else summary.skipped++;
      return;
    }
    if (options.fixing !== 'no') {
      const text = fix(path, file, found.kept.findings, checks);
      if (text !== file.text) found = findingsIn(path, text, checks);
    }
    checks.note(found.kept);
    const findings = found.kept.findings.filter((f) => SEVERITIES.indexOf(f.severity) <= lowest);
    for (const finding of findings) summary[finding.severity]++;
    summary.ignored += found.kept.ignored;
    summary.files++;
    await report.file({ path: shown, text: found.trial.tree.text, record: found.record, findings });
  };

  const checkPath = async (path: string, required: boolean): Promise<void> => {
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(path);
    } catch (error) {
      unreadable(`${host.shown(path)}: ${reason(error)}`);
      return;
    }
    await checkBytes(path, bytes, required);
  };

  const checkBytes = async (path: string, bytes: Uint8Array, required: boolean): Promise<void> => {
    const file = { ...decodeText(bytes), bytes };
    if (file.encoding === 'binary' && required) unreadable(`${host.shown(path)}: not a text file`);
    else if (file.encoding === 'binary') summary.skipped++;
    else await checkText(path, file, required);
  };

  for await (const path of filesOf(options.paths)) others.note(path);
  await report.begin();
  for (const path of options.paths) {
    if (path === '-') {
      await checkBytes('-', host.readStdin(), true);
      continue;
    }
    const kind = kindOf(path);
    if (kind === 'missing') unreadable(`${path}: there is no such file or folder`);
    else if (kind === 'folder') {
      for await (const found of protocolsBelow(resolve(path), unreadable)) await checkPath(found, false);
    } else await checkPath(path, true);
  }
  await report.end(summary, notesOn(summary, options, projects));
  await host.flush();
  if (summary.unreadable > 0 || failed.size > 0 || projects.isWrong) return EXIT_TROUBLE;
  return summary.error > 0 || tooManyWarnings(summary, options) ? EXIT_FINDINGS : EXIT_CLEAN;
}

/** The files that the paths name or hold; what cannot be read is told by the check itself. */
async function* filesOf(paths: readonly string[]): AsyncGenerator<string, void, undefined> {
  for (const path of paths) {
    const kind = path === '-' ? 'missing' : kindOf(path);
    if (kind === 'folder') yield* protocolsBelow(resolve(path), () => undefined);
    else if (kind === 'file') yield path;
  }
}

function reportFor(format: OutputFormat, rules: readonly Rule[], host: CliHost): Report {
  switch (format) {
    case 'text':
      return textReport(host);
    case 'compact':
      return compactReport(host);
    case 'json':
      return jsonReport(host);
    case 'sarif':
      return sarifReport(host, rules);
    case 'github':
      return githubReport(host);
  }
}

function notesOn(summary: Summary, options: CheckOptions, projects: CliProjects): readonly string[] {
  const notes: string[] = [];
  const where = `${plural(summary.fixed, 'finding')} in ${plural(summary.fixedFiles, 'file')}`;
  if (options.fixing === 'write') notes.push(summary.fixed === 0 ? 'Nothing to fix.' : `Fixed ${where}.`);
  if (options.fixing === 'dry-run') notes.push(summary.fixed === 0 ? 'Nothing to fix.' : `--fix would fix ${where}.`);
  if (tooManyWarnings(summary, options)) notes.push(`More than ${grouped(options.maxWarnings ?? 0)} warnings.`);
  return [...notes, ...projects.unusedEntries()];
}

const tooManyWarnings = ({ warning }: Summary, { maxWarnings }: CheckOptions): boolean =>
  maxWarnings !== undefined && warning > maxWarnings;

function kindOf(path: string): 'file' | 'folder' | 'missing' {
  const info = statSync(path, { throwIfNoEntry: false });
  if (info === undefined) return 'missing';
  return info.isDirectory() ? 'folder' : 'file';
}
