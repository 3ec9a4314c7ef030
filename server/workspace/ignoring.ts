// Findings that the project has decided to ignore: what an entry covers, and what is left of the findings of a document.
import { type Analysis, type Collected, collect, type Finding, type RuleSet } from '../rules/engine';
import { NONE_COUNTED, roomFor } from '../rules/severityCounts';
import type { SourceText } from '../text/sourceText';

/** One entry of "ignore" in the project file. What it does not name may be anything. */
export interface Ignore {
  /** The NCT number of the record. */
  readonly record: string | undefined;
  /** The path of the file, from the project file's folder, with `/`. */
  readonly file: string | undefined;
  readonly rule: string;
  /** What the finding quotes, or more of its line; up to a `…` at its end. */
  readonly text: string | undefined;
}

/** By what a document is named in an entry. */
export interface IgnoreTarget {
  readonly record: string | undefined;
  readonly file: string | undefined;
}

export interface Kept extends Collected {
  /** Entries of the project file that covered something, and those that could have and did not. */
  readonly used: ReadonlySet<Ignore>;
  readonly unused: ReadonlySet<Ignore>;
  /** How many findings were ignored. */
  readonly ignored: number;
}

/** The NCT number, when the document has one of the right form: a wrong one will be mended, and then names nothing. */
export const recordOf = ({ trial }: Analysis): string | undefined => trial.record.nctId.value;

const NONE: ReadonlySet<Ignore> = new Set();

/**
 * The findings that are not ignored, in order, at most `limit` of them, the most severe first. `across` are those that other
 * files have a part in.
 */
export function collectKept(
  analysis: Analysis,
  entries: readonly Ignore[],
  file: string | undefined,
  limit = Number.POSITIVE_INFINITY,
  across: readonly Finding[] = [],
): Kept {
  const target = { record: recordOf(analysis), file };
  const own = analysis.trial.isProtocol ? entries.filter((entry) => speaksOf(entry, target)) : [];
  if (own.length + across.length === 0) return { ...collect(analysis, limit), used: NONE, unused: NONE, ignored: 0 };
  const byRule = new Map(own.map(({ rule }) => [rule, own.filter((entry) => entry.rule === rule)]));
  const used = new Set<Ignore>();
  const { text } = analysis.trial.tree;
  const all = [...across, ...collect(analysis).findings].sort((a, b) => a.range.start - b.range.start);
  const kept = all.filter((finding) => {
    const candidates = byRule.get(finding.rule.id);
    if (candidates === undefined) return true;
    const quote = quoteOf(text, finding);
    const covering = candidates.filter((entry) => covers(entry, quote));
    for (const entry of covering) used.add(entry);
    return covering.length === 0;
  });
  const running = idsOf(analysis.rules);
  // Of a rule that does not run nobody knows; an entry for any record may serve another one.
  const unused = own.filter((entry) => !used.has(entry) && running.has(entry.rule) && isBound(entry));
  return { ...limited(kept, limit), used, unused: new Set(unused), ignored: all.length - kept.length };
}

/** True when the entry names a record or a file. */
export const isBound = ({ record, file }: Ignore): boolean => record !== undefined || file !== undefined;

const speaksOf = (entry: Ignore, { record, file }: IgnoreTarget): boolean =>
  (entry.record === undefined || entry.record.trim().toUpperCase() === record) &&
  (entry.file === undefined || normalPath(entry.file) === file);

const normalPath = (path: string): string => path.replaceAll('\\', '/').replace(/^\.\//, '');

/** True when an entry that speaks of a finding's document and rule covers the finding with this quote. */
function covers({ text: wanted }: Pick<Ignore, 'text'>, { line, start, end }: Quote): boolean {
  if (wanted === undefined) return true;
  const isCut = wanted.endsWith(CUT);
  const part = plainBlanks(isCut ? wanted.slice(0, -CUT.length) : wanted).trim();
  if (part === '') return line === '';
  for (let at = line.indexOf(part); at !== -1 && at <= start; at = line.indexOf(part, at + 1)) {
    const reaches = at + part.length;
    if (isCut ? reaches > start : reaches >= end) return true;
  }
  return false;
}

/** The findings that an entry covers, which speaks of their document. */
export const coveredBy = (entry: Ignore, text: SourceText, findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((finding) => finding.rule.id === entry.rule && covers(entry, quoteOf(text, finding)));

const CUT = '…';
/** Longer texts are cut: the entry is to be read by people. */
const LONGEST = 120;

/**
 * The shortest text by which an entry covers the finding and no other of its rule: what it quotes, with as many words around
 * it as it takes, at most its line. Undefined when it stands on a blank line, where there is nothing to quote.
 */
export function textFor(finding: Finding, text: SourceText, findings: readonly Finding[]): string | undefined {
  const { line, start, end } = quoteOf(text, finding);
  if (line === '') return undefined;
  const others = findings
    .filter((other) => other.rule === finding.rule && other.range.start !== finding.range.start)
    .map((other) => quoteOf(text, other));
  const isOwn = (part: string): boolean => !others.some((other) => covers({ text: part }, other));
  // The number of an item changes with its neighbours.
  const first = Math.min(start, LIST_MARK.exec(line)?.[0].length ?? 0);
  let [from, to] = start === end ? [first, line.length] : [start, end];
  for (;;) {
    const part = line.slice(from, to).trim();
    const isWhole = from <= first && to === line.length;
    if (part.length > LONGEST) return `${part.slice(0, wordEnd(part, LONGEST)).trimEnd()}${CUT}`;
    if (isWhole || (part !== '' && isOwn(part))) return part;
    from = Math.max(first, wordStart(line, from));
    to = wordEnd(line, to + 1);
  }
}

const LIST_MARK = /^(?:\d+[.)]|[*•-]) /;

const wordStart = (line: string, before: number): number => line.lastIndexOf(' ', before - 2) + 1;

function wordEnd(line: string, from: number): number {
  const blank = line.indexOf(' ', from);
  return blank === -1 ? line.length : blank;
}

/** What a finding quotes, or its line where that is nothing: the same wherever the line stands and however it is wrapped. */
export function quotedWords(text: SourceText, finding: Finding): string {
  const { line, start, end } = quoteOf(text, finding);
  return line.slice(start, end) || line;
}

interface Quote {
  /** The finding's line or lines; a run of blanks and line ends is one blank. */
  readonly line: string;
  /** Where in it the finding stands, without blanks at its ends. */
  readonly start: number;
  readonly end: number;
}

/** The words around a finding, so that they are the same wherever the line stands and however it is wrapped. */
function quoteOf(text: SourceText, { range }: Finding): Quote {
  const first = text.lineAt(range.start);
  const last = text.lineAt(range.end);
  const lineStart = text.lineStarts[first] ?? 0;
  const lineEnd = (text.lineStarts[last] ?? 0) + text.line(last).length;
  const before = plainBlanks(text.slice({ start: lineStart, end: range.start })).trimStart();
  const quoted = plainBlanks(text.slice(range)).trim();
  const after = plainBlanks(text.slice({ start: range.end, end: lineEnd })).trimEnd();
  const start = before.length;
  return { line: `${before}${quoted}${after}`, start, end: start + quoted.length };
}

const plainBlanks = (text: string): string => text.replace(/\s+/g, ' ');

function idsOf({ lineRules, sectionRules, trialRules }: RuleSet): ReadonlySet<string> {
  const active = [...[...lineRules.values(), ...sectionRules.values()].flat(), ...trialRules];
  return new Set(active.map(({ rule }) => rule.id));
}

function limited(findings: readonly Finding[], limit: number): Collected {
  const counts = { ...NONE_COUNTED };
  for (const { severity } of findings) counts[severity]++;
  if (findings.length <= limit) return { findings, counts, omitted: 0 };
  const room = roomFor(counts, limit);
  const shownOnes = findings.filter(({ severity }) => room[severity]-- > 0);
  return { findings: shownOnes, counts, omitted: findings.length - shownOnes.length };
}
