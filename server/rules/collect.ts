// The findings of an analysis at their places in the document.
import type { TextRange } from '../text/range';
import type { Analysis } from './engine';
import { type Anchor, type LocalFinding, PlacedFinding } from './localFinding';
import type { FilesFinding, Fix, Rule, Severity } from './rule';

/** A finding in the document: all ranges count from the document's beginning. */
export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly range: TextRange;
  readonly message: string;
  readonly fixes: readonly Fix[];
  readonly related: readonly { readonly range: TextRange; readonly message: string }[];
  /** Places in other files that belong to it. */
  readonly elsewhere?: FilesFinding['elsewhere'];
}

export interface Collected {
  /** In the order of the document. */
  readonly findings: readonly Finding[];
  /** How many of each severity there are in all. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** How many were left out because of the limit: the least severe, and of those the last. */
  readonly omitted: number;
}

/** The findings in the document, at most `limit` of them, errors before others. */
export function collect(analysis: Analysis, limit = Number.POSITIVE_INFINITY): Collected {
  const placed: Record<Severity, PlacedFinding[]> = { error: [], warning: [], information: [], hint: [] };
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  const { tree } = analysis.trial;
  const add = (finding: LocalFinding, by: (anchor: Anchor | undefined) => number): void => {
    counts[finding.severity]++;
    const list = placed[finding.severity];
    if (list.length < limit) list.push(new PlacedFinding(finding, by));
  };
  const lineStart = (line: number): number => tree.text.lineStarts[line] ?? 0;
  const inDocument = (anchor: Anchor | undefined): number =>
    anchor === undefined ? 0 : lineStart((tree.firstLines[anchor.section] ?? 0) + anchor.line);
  for (const found of analysis.ofTrial) for (const finding of found) add(finding, inDocument);
  analysis.sections.forEach(({ ofLines, ofSection }, index) => {
    const first = tree.firstLines[index] ?? 0;
    const inSection = (anchor: Anchor | undefined): number => lineStart(first + (anchor?.line ?? 0));
    for (const found of ofSection) for (const finding of found) add(finding, inSection);
    for (let line = 0; line < ofLines.length; line++) {
      const found = ofLines[line];
      if (found === undefined) continue;
      const start = lineStart(first + line);
      for (const finding of found) add(finding, () => start);
    }
  });
  const all = [...placed.error, ...placed.warning, ...placed.information, ...placed.hint];
  const kept = all.length > limit ? all.slice(0, limit) : all;
  kept.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  const total = counts.error + counts.warning + counts.information + counts.hint;
  return { findings: kept, counts, omitted: total - kept.length };
}
