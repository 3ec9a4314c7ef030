// What a rule found, before its place in the document is known, and the rules that run with their levels.

import type { Section } from '../format/section';
import { startOfIndex, type Tree } from '../format/tree';
import { kept } from '../protocol/kept';
import { lastAtMost, shift, type TextRange } from '../text/range';
import type { Fix, Found, Rule, Severity } from './rule';

export interface Active<R extends Rule> {
  readonly rule: R;
  readonly severity: Severity;
}

/**
 * A finding where it was made. Without anchors its ranges count from its line, its section, or the document, whatever the
 * rule was given. With anchors they are where these say, and stay right while other lines change.
 */
export interface LocalFinding extends Active<Rule> {
  readonly found: Found;
  /** One for each of its ranges, in the order of `rangesOf`. */
  readonly anchors?: readonly Anchor[];
}

/** A range by the line on which it begins. */
export interface Anchor {
  /** The number of the section in the tree; 0 for findings that belong to a section anyhow. */
  readonly section: number;
  /** Lines of the section. */
  readonly line: number;
  readonly lastLine: number;
  /** Offsets from the beginning of `line`. */
  readonly start: number;
  readonly end: number;
}

export const NOTHING: readonly LocalFinding[] = [];

/** A rule that throws costs its own findings only; the first thing it threw is kept. */
export function noteFailure(rule: Rule, failures: Map<string, unknown>, error: unknown): void {
  if (!failures.has(rule.id)) failures.set(rule.id, error);
}

/** All ranges of what was found: its own, those of its fixes' edits, those of its related places. */
function rangesOf({ range, fixes, related }: Found): readonly TextRange[] {
  if (fixes === undefined && related === undefined) return [range];
  const ranges = [range];
  for (const { edits } of fixes ?? []) for (const edit of edits) ranges.push(edit.range);
  for (const other of related ?? []) ranges.push(other.range);
  return ranges;
}

/** The findings of a rule on a section, whose ranges count from `section`'s beginning, by lines; the same when they are. */
export const anchoredIn = (findings: readonly LocalFinding[], section: Section): readonly LocalFinding[] =>
  anchored(findings, (range) => anchorIn(section, 0, range));

/** The findings of a rule on the trial, whose ranges count from the beginning of the document, by lines. */
export const anchoredInTree = (findings: readonly LocalFinding[], tree: Tree): readonly LocalFinding[] =>
  anchored(findings, (range) => {
    const index = lastAtMost(tree.firstLines, tree.text.lineAt(range.start));
    const by = -startOfIndex(tree, index);
    return anchorIn(tree.sections[index] as Section, index, shift(range, by));
  });

function anchored(findings: readonly LocalFinding[], anchor: (range: TextRange) => Anchor): readonly LocalFinding[] {
  // All that one rule has found is given its anchors at once.
  if (findings[0] === undefined || findings[0].anchors !== undefined) return findings;
  return findings.map((finding) => ({ ...finding, anchors: rangesOf(finding.found).map(anchor) }));
}

function anchorIn({ lineStarts }: Section, section: number, { start, end }: TextRange): Anchor {
  const line = lastAtMost(lineStarts, start);
  const from = lineStarts[line] ?? 0;
  return { section, line, lastLine: lastAtMost(lineStarts, end), start: start - from, end: end - from };
}

/** True when a finding has to do with one of the lines `from` to `to` of the section. */
export function touches(findings: readonly LocalFinding[], section: number, from: number, to: number): boolean {
  const touched = linesTouched(findings).get(section);
  return touched?.subarray(from, to + 1).includes(1) === true;
}

/** By section, 1 for each line that a finding has to do with: made once, since findings stand for many keys. */
const linesTouched = kept((findings: readonly LocalFinding[]): ReadonlyMap<number, Uint8Array> => {
  const ends = new Map<number, number>();
  const each = (tell: (anchor: Anchor) => void): void => {
    for (const { anchors } of findings) for (const anchor of anchors ?? []) tell(anchor);
  };
  each(({ section, lastLine }) => ends.set(section, Math.max(ends.get(section) ?? 0, lastLine + 1)));
  const touched = new Map([...ends].map(([section, end]) => [section, new Uint8Array(end)]));
  each(({ section, line, lastLine }) => touched.get(section)?.fill(1, line, lastLine + 1));
  return touched;
});

/** For findings of the trial: each of their anchors names its section. */
export const ANY_SECTION = -1;

/** A finding at its place in the document. Fixes and related places are placed when asked for: most never are. */
export class PlacedFinding {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly range: TextRange;
  readonly message: string;
  readonly #local: LocalFinding;
  readonly #tree: Tree;
  readonly #start: number;
  /** Its number in the tree, or ANY_SECTION. */
  readonly section: number;

  /** `start` is where what the rule was given begins; anchors count from their own lines in `section`. */
  constructor(local: LocalFinding, tree: Tree, start: number, section: number) {
    this.rule = local.rule;
    this.severity = local.severity;
    this.message = local.found.message;
    this.#local = local;
    this.#tree = tree;
    this.#start = start;
    this.section = section;
    this.range = this.#placed(local.found.range, 0);
  }

  #placed(range: TextRange, index: number): TextRange {
    const anchor = this.#local.anchors?.[index];
    if (anchor === undefined) return shift(range, this.#start);
    const { firstLines, text } = this.#tree;
    const section = this.section === ANY_SECTION ? anchor.section : this.section;
    const by = text.lineStarts[(firstLines[section] ?? 0) + anchor.line] ?? 0;
    return { start: anchor.start + by, end: anchor.end + by };
  }

  get origin(): object {
    return this.#local;
  }

  get fixes(): readonly Fix[] {
    let index = 1;
    return (this.#local.found.fixes ?? []).map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => ({ ...edit, range: this.#placed(edit.range, index++) })),
    }));
  }

  get related(): readonly { readonly range: TextRange; readonly message: string }[] {
    const { fixes, related } = this.#local.found;
    if (related === undefined) return [];
    let index = 1;
    for (const { edits } of fixes ?? []) index += edits.length;
    return related.map(({ range, message }) => ({ range: this.#placed(range, index++), message }));
  }
}
