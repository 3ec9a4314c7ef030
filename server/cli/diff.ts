// `diff`: two versions of a record, compared by meaning.
import { existsSync, readFileSync } from 'node:fs';
import type { Change, Comparison, Passage } from '../comparison/change';
import { compare } from '../comparison/comparison';
import { comparisonDocument } from '../features/comparisonDocument';
import { changeInWords } from '../features/comparisonWords';
import { parse } from '../format/tree';
import { readTrial, type Trial } from '../protocol/trial';
import type { SourceText } from '../text/sourceText';
import { decodeText } from '../workspace/files';
import { comparisonText } from './comparisonText';
import { UsageError } from './options';
import { type CliHost, reason } from './processHost';

export type DiffFormat = 'text' | 'json' | 'markdown';
export const DIFF_FORMATS: readonly DiffFormat[] = ['text', 'json', 'markdown'];

export interface DiffOptions {
  /** Paths; one of them may be `-`, standard input. */
  readonly before: string;
  readonly after: string;
  readonly format: DiffFormat;
}

/** As diff has it: the same, different, could not be compared. */
const EXIT_SAME = 0;
const EXIT_DIFFERENT = 1;
const EXIT_TROUBLE = 2;

/** Throws UsageError where an option is wrong. */
export function readDiffOptions(before: string, after: string, raw: { readonly format?: string }): DiffOptions {
  const format = DIFF_FORMATS.find((known) => known === (raw.format ?? 'text'));
  if (format === undefined)
    throw new UsageError(`--format is "${raw.format}", but must be one of ${DIFF_FORMATS.join(', ')}`, 'diff');
  if (before === '-' && after === '-')
    throw new UsageError('only one of the two versions can be standard input (-)', 'diff');
  return { before, after, format };
}

/** Runs the command; the result is the exit code. */
export async function runDiff({ before, after, format }: DiffOptions, host: CliHost): Promise<number> {
  const versions = [before, after].map((path) => read(path, host));
  for (const version of versions) if (typeof version === 'string') host.err(`trial-protocol: ${version}\n`);
  const [one, other] = versions;
  if (one === undefined || other === undefined || typeof one === 'string' || typeof other === 'string')
    return EXIT_TROUBLE;
  const comparison = compare(one.trial, other.trial);
  const names = { before: one.name, after: other.name };
  if (format === 'markdown') await host.out(comparisonDocument(comparison, names));
  else if (format === 'json') await host.out(`${JSON.stringify(report(comparison, one, other), null, 1)}\n`);
  else await host.out(comparisonText(comparison, names, host.colour));
  await host.flush();
  return comparison.changes.length === 0 ? EXIT_SAME : EXIT_DIFFERENT;
}

interface Version {
  readonly name: string;
  readonly trial: Trial;
}

/** The version, or what is wrong with it. */
function read(path: string, host: CliHost): Version | string {
  const name = path === '-' ? 'standard input' : host.shown(path);
  if (path !== '-' && !existsSync(path)) return `${name}: there is no such file`;
  let bytes: Uint8Array;
  try {
    bytes = path === '-' ? host.readStdin() : readFileSync(path);
  } catch (error) {
    return `${name}: ${reason(error)}`;
  }
  const { text, encoding } = decodeText(bytes);
  if (encoding === 'binary') return `${name}: not a text file`;
  const trial = readTrial(parse(text));
  return trial.isProtocol
    ? { name, trial }
    : `${name}: no protocol in the registry format (a line "NCT ID: NCT…" or its sections)`;
}

/** The stable form: members may be added, none is renamed or removed while `version` is the same. */
function report({ changes, extract }: Comparison, before: Version, after: Version) {
  const [one, other] = [before.trial.tree.text, after.trial.tree.text];
  return {
    version: 1,
    before: { path: before.name, record: before.trial.record.nctId.value ?? null, extract: extract.before },
    after: { path: after.name, record: after.trial.record.nctId.value ?? null, extract: extract.after },
    changes: changes.map((change) => changeJson(change, one, other)),
  };
}

function changeJson(change: Change, before: SourceText, after: SourceText) {
  const { section, part, of, effect, criterion } = change;
  const { label, said } = changeInWords(change);
  return {
    section,
    part,
    of: of ?? null,
    change: change.change,
    effect: effect ?? null,
    label,
    said,
    before: passageJson(change.before, before),
    after: passageJson(change.after, after),
    criterion:
      criterion === undefined
        ? null
        : {
            before: criterion.before ?? null,
            after: criterion.after ?? null,
            reworded: criterion.reworded,
            moved: criterion.moved,
            bounds: criterion.bounds.map((bound) => ({ ...bound, effect: bound.effect ?? null })),
          },
  };
}

/** Lines and columns count from 1, columns in UTF-16 code units. */
function passageJson(passage: Passage | undefined, source: SourceText) {
  if (passage === undefined) return null;
  const [start, end] = [source.positionAt(passage.range.start), source.positionAt(passage.range.end)];
  return {
    text: passage.text,
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
