// Fixes of findings: those of a place, all of one rule, and all that are safe. A fix is applied whole or not at all.
import type { Finding } from '../rules/engine';
import type { Fix, Rule } from '../rules/rule';
import { applyEdits, compatibleEdits, type TextEdit } from '../text/edit';
import { overlaps, type TextRange } from '../text/range';

/** One fix of one finding. */
export interface QuickFix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  readonly finding: Finding;
  /** True for the fix to take when none is chosen: the finding's first, when it cannot change the meaning. */
  readonly preferred: boolean;
  readonly safe: boolean;
}

/** One action for all findings of a rule. */
export interface FixAll {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  readonly rule: Rule;
  /** How many findings it answers. */
  readonly count: number;
}

/** The fixes of the findings that share text with `range`, or touch it where either is empty. */
export function quickFixes(findings: readonly Finding[], range: TextRange): readonly QuickFix[] {
  return findings
    .filter((finding) => finding.fixes.length > 0 && overlaps(finding.range, range))
    .flatMap((finding) =>
      finding.fixes.map(({ title, edits, safe }, index) => ({
        title,
        edits,
        finding,
        preferred: index === 0 && safe,
        safe,
      })),
    );
}

/** All safe first fixes of one rule as one action; undefined when they answer fewer than two findings. */
export function fixAllOf(rule: Rule, findings: readonly Finding[]): FixAll | undefined {
  const { edits, count } = together(safeFirstFixes(findings.filter((finding) => finding.rule.id === rule.id)));
  if (count < 2) return undefined;
  return { title: `Fix all '${rule.id}' findings in this file (${count})`, edits, rule, count };
}

/** The edits of all safe first fixes that go together, in order. What does not is left for the next round. */
export const safeFixes = (findings: readonly Finding[]): readonly TextEdit[] =>
  together(safeFirstFixes(findings)).edits;

export interface FixedText {
  readonly text: string;
  /** How many times the text was changed. */
  readonly rounds: number;
  /** False when the last round still found something to fix. */
  readonly converged: boolean;
}

const MOST_ROUNDS = 10;

/** The text after all safe fixes, applied and read again until none is left; `analyse` gives the findings of a text. */
export function fixedText(text: string, analyse: (text: string) => readonly Finding[]): FixedText {
  let fixed = text;
  for (let rounds = 0; rounds < MOST_ROUNDS; rounds++) {
    const next = applyEdits(fixed, safeFixes(analyse(fixed)));
    if (next === fixed) return { text: fixed, rounds, converged: true };
    fixed = next;
  }
  return { text: fixed, rounds: MOST_ROUNDS, converged: safeFixes(analyse(fixed)).length === 0 };
}

const safeFirstFixes = (findings: readonly Finding[]): Fix[] =>
  findings.flatMap(({ fixes: [first] }) => (first?.safe === true ? [first] : []));

/** As many of the fixes as can be applied at once, the earlier ones first. */
function together(fixes: readonly Fix[]): { readonly edits: readonly TextEdit[]; readonly count: number } {
  const taken: TextEdit[] = [];
  let count = 0;
  for (const { edits } of fixes) {
    const own = compatibleEdits(edits);
    if (own.length === 0 || own.length < edits.length || own.some((edit) => collides(taken, edit))) continue;
    // From behind, so that insertions of one fix at one place keep their order.
    for (const edit of own.toReversed()) taken.splice(placeOf(taken, edit), 0, edit);
    count++;
  }
  return { edits: taken, count };
}

/**
 * True when an edit of another fix changes the same text, or inserts at the same place: two rules that ask for one full
 * stop would give two.
 */
function collides(taken: readonly TextEdit[], { range }: TextEdit): boolean {
  const at = placeOf(taken, { range, newText: '' });
  return [taken[at - 1], taken[at]].some(
    (other) =>
      other !== undefined &&
      ((other.range.start < range.end && range.start < other.range.end) ||
        (other.range.start === range.start && other.range.end === range.end)),
  );
}

/** Where an edit belongs among those taken, which are in order and do not overlap. */
function placeOf(taken: readonly TextEdit[], { range }: TextEdit): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = taken[middle]?.range ?? range;
    const isBefore = other.start < range.start || (other.start === range.start && other.end < range.end);
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return low;
}
