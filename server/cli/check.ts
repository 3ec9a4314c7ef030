// `check`: every protocol of the given files and folders, in constant memory.
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Rule } from '../rules/rule';
import { protocolsBelow } from '../workspace/walk';
import { type CheckSettings, type FileOutcome, type FileToCheck, fileChecker } from './checkFile';
import { JSON_BEGIN, JSON_END } from './jsonReport';
import type { CheckOptions } from './options';
import type { CliHost } from './processHost';
import type { Summary } from './summary';
import { textSummary } from './textReport';
import { checkInThreads, WORTH_THREADS } from './threads';

/** Nothing of severity error. */
const EXIT_CLEAN = 0;
const EXIT_FINDINGS = 1;
const EXIT_TROUBLE = 2;

/** Runs the command; the result is the exit code. `program` is the file to start further threads with. */
export async function runCheck(
  options: CheckOptions,
  rules: readonly Rule[],
  host: CliHost,
  program: string,
): Promise<number> {
  const { format, severity } = options;
  const settings: CheckSettings = {
    format,
    severity,
    rules: options.rules,
    referenceDate: options.referenceDate ?? host.today(),
    colour: host.colour,
    width: host.width,
  };
  const summary: Summary = { files: 0, skipped: 0, unreadable: 0, error: 0, warning: 0, information: 0, hint: 0 };
  const failed = new Set<string>();

  const tell = async ({ kind, output, counts, trouble, failures }: FileOutcome): Promise<void> => {
    // A rule that throws is said once, with the first file it failed on.
    const isNews = failures.length === 0 || failures.some((rule) => !failed.has(rule));
    for (const rule of failures) failed.add(rule);
    if (isNews) for (const line of trouble) host.err(`trial-protocol: ${line}\n`);
    if (kind === 'skipped') summary.skipped++;
    else if (kind === 'unreadable') summary.unreadable++;
    else {
      const isFirst = summary.files++ === 0;
      for (const s of ['error', 'warning', 'information', 'hint'] as const) summary[s] += counts[s];
      if (output !== '') await host.out(format === 'json' && !isFirst ? `,\n${output}` : output);
    }
  };
  const onTrouble = (message: string): void => {
    summary.unreadable++;
    host.err(`trial-protocol: ${message}\n`);
  };

  if (format === 'json') await host.out(JSON_BEGIN);
  const check = fileChecker(settings, rules);
  const files = filesOf(options.paths, host, onTrouble);
  const first = await firstFiles(files, WORTH_THREADS);
  if (first.length < WORTH_THREADS) {
    for (const file of first) await tell(check(file, file.path === '-' ? host.readStdin() : undefined));
  } else {
    // Standard input is read here; it has no path that a thread could read.
    for (const file of first.filter((f) => f.path === '-')) await tell(check(file, host.readStdin()));
    await checkInThreads(
      chained(
        first.filter((f) => f.path !== '-'),
        files,
      ),
      settings,
      program,
      tell,
    );
  }
  await host.out(format === 'json' ? JSON_END : `${textSummary(summary, host.colour)}\n`);
  await host.flush();
  if (summary.unreadable > 0 || failed.size > 0) return EXIT_TROUBLE;
  return summary.error > 0 ? EXIT_FINDINGS : EXIT_CLEAN;
}

/** All files of the given paths, in order; folders are walked. */
async function* filesOf(
  paths: readonly string[],
  host: CliHost,
  onTrouble: (message: string) => void,
): AsyncGenerator<FileToCheck, void, undefined> {
  // Standard input first: it is not read by another thread.
  for (const path of [...paths].sort((a, b) => Number(b === '-') - Number(a === '-'))) {
    const kind = path === '-' ? 'file' : kindOf(path);
    if (kind === 'missing') onTrouble(`${path}: there is no such file or folder`);
    else if (kind === 'file') yield { path, shown: path === '-' ? path : host.shown(path), required: true };
    else {
      for await (const found of protocolsBelow(resolve(path), onTrouble)) {
        yield { path: found, shown: host.shown(found), required: false };
      }
    }
  }
}

async function firstFiles(files: AsyncGenerator<FileToCheck, void, undefined>, most: number): Promise<FileToCheck[]> {
  const first: FileToCheck[] = [];
  while (first.length < most) {
    const next = await files.next();
    if (next.done) break;
    first.push(next.value);
  }
  return first;
}

async function* chained(first: readonly FileToCheck[], rest: AsyncIterable<FileToCheck>): AsyncGenerator<FileToCheck> {
  yield* first;
  yield* rest;
}

function kindOf(path: string): 'file' | 'folder' | 'missing' {
  const info = statSync(path, { throwIfNoEntry: false });
  if (info === undefined) return 'missing';
  return info.isDirectory() ? 'folder' : 'file';
}
