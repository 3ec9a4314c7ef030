// The findings of an analysis at their places in the document.
import type { TextRange } from '../text/range';
import type { Analysis } from './engine';
import { ANY_SECTION, type LocalFinding, PlacedFinding } from './localFinding';
import { type FilesFinding, type Fix, type Rule, SEVERITIES, type Severity } from './rule';
import { type Counts, NONE_COUNTED, roomFor } from './severityCounts';

/** A finding in the document: all ranges count from the document's beginning. */
export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly range: TextRange;
  readonly message: string;
  readonly fixes: readonly Fix[];
  readonly related: readonly { readonly range: TextRange; readonly message: string }[];
  /** The same object in later versions too, while neither it nor anything on the lines that it touches has changed. */
  readonly origin?: object;
  /** The number of its section in the tree. Sections of one kind that come of one may share origins. */
  readonly section?: number;
  /** Places in other files that belong to it. */
  readonly elsewhere?: FilesFinding['elsewhere'];
}

export interface Collected {
  /** In the order of the document. */
  readonly findings: readonly Finding[];
  /** How many of each severity there are in all. */
  readonly counts: Counts;
  /** How many were left out because of the limit: the least severe, and of those the last. */
  readonly omitted: number;
}

/** The findings in the document, at most `limit` of them, errors before others. */
export function collect(analysis: Analysis, limit = Number.POSITIVE_INFINITY): Collected {
  const counts = countsOf(analysis);
  const total = counts.error + counts.warning + counts.information + counts.hint;
  const findings = placed(analysis, roomFor(counts, limit));
  findings.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end || rank(a) - rank(b));
  return { findings, counts, omitted: total - findings.length };
}

/** Of two findings in one place the more severe comes first. */
const rank = ({ severity }: PlacedFinding): number => SEVERITIES.indexOf(severity);

/** Counted before any is placed: of a document with very many, few are. */
function countsOf({ ofTrial, sections }: Analysis): Counts {
  const counts = { ...NONE_COUNTED };
  const count = (ofRules: readonly (readonly LocalFinding[])[]): void => {
    for (const found of ofRules) if (found[0] !== undefined) counts[found[0].severity] += found.length;
  };
  count(ofTrial);
  for (const { countOfLines, ofSection } of sections) {
    count(ofSection);
    for (const severity of SEVERITIES) counts[severity] += countOfLines[severity];
  }
  return counts;
}

/** The first findings of each severity, as many as there is room for. */
function placed({ trial: { tree }, ofTrial, sections }: Analysis, room: Record<Severity, number>): PlacedFinding[] {
  const all: PlacedFinding[] = [];
  let left = room.error + room.warning + room.information + room.hint;
  const add = (found: readonly LocalFinding[], start: number, section: number): void => {
    for (let i = 0; i < found.length && left > 0; i++) {
      const finding = found[i] as LocalFinding;
      if (room[finding.severity] === 0) continue;
      room[finding.severity]--;
      left--;
      all.push(new PlacedFinding(finding, tree, start, section));
    }
  };
  /** All that one rule finds in a part is of one severity. */
  const addOfRule = (found: readonly LocalFinding[], start: number, section: number): void => {
    if (found[0] !== undefined && room[found[0].severity] > 0) add(found, start, section);
  };
  for (const found of ofTrial) addOfRule(found, 0, ANY_SECTION);
  for (let section = 0; section < sections.length && left > 0; section++) {
    const { ofLines, ofSection } = sections[section] as Analysis['sections'][number];
    const first = tree.firstLines[section] ?? 0;
    const { lineStarts } = tree.text;
    for (const found of ofSection) addOfRule(found, lineStarts[first] ?? 0, section);
    for (let line = 0; line < ofLines.length && left > 0; line++) {
      const found = ofLines[line];
      if (found !== undefined) add(found, lineStarts[first + line] ?? 0, section);
    }
  }
  return all;
}
