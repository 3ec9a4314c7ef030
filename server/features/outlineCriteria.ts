// The outline of the eligibility section: its lists, and every criterion under a short name, nested as written.

import { unescaped } from '../format/escapes';
import {
  bodyText,
  type CriterionLine,
  type CriterionList,
  type EligibilityReading,
  NO_CRITERION,
  topCriteria,
} from '../protocol/eligibility';
import { keptByLine } from '../protocol/kept';
import type { TextRange } from '../text/range';
import type { OutlineKind, OutlineNode } from './outline';
import { shortName } from './shortName';

/** A node whose end and children are still to come. */
interface OpenNode {
  readonly name: string;
  readonly detail: string;
  kind: OutlineKind;
  range: { readonly start: number; end: number };
  readonly selectionRange: TextRange;
  children: readonly OutlineNode[] | OpenNode[];
}

const NONE: readonly OutlineNode[] = [];

/** The name of a criterion: its mark, when it counts, and its first words. */
const namesOf = keptByLine((line: CriterionLine): string => {
  const { text, marker } = line;
  const mark = marker === undefined || marker.style === 'bullet' ? '' : unescaped(text.slice(marker.start, marker.end));
  // A counting mark may stand behind a bullet ("* 1) Age").
  const number = mark.replace(/^\S+\s+(?=\S)/, '');
  const name = shortName(bodyText(line), '(empty criterion)');
  return number === '' ? name : `${number} ${name}`;
});

/** More symbols than this are left out, as editors do with other large documents: making them at every key takes its time. */
export const MOST_SYMBOLS = 5_000;

/** The lists of the section, which begins at `start` of the document. */
export function criterionLists(reading: EligibilityReading, start: number): OutlineNode[] {
  const names = namesOf(reading);
  return reading.lists.map((list) => listNode(reading, list, names, start));
}

function listNode(
  reading: EligibilityReading,
  list: CriterionList,
  names: readonly string[],
  start: number,
): OutlineNode {
  const { lineStarts } = reading.section;
  const children = criteria(reading, list, names, start);
  const headed = list.heading;
  const from = start + (lineStarts[list.firstLine] ?? 0);
  const entry = reading.lines[list.firstLine];
  const first = children[0];
  const selectionRange =
    headed === undefined
      ? (first?.selectionRange ?? { start: from, end: from })
      : { start: from + headed.start, end: from + headed.end };
  const last = lastCriterion(reading, list);
  const end = last === -1 ? selectionRange.end : start + (lineStarts[last] ?? 0) + (reading.lines[last]?.body.end ?? 0);
  const count = topCriteria(reading, list).length;
  return {
    name: headed === undefined ? 'Criteria' : unescaped((entry?.text ?? '').slice(headed.start, headed.end)),
    detail: count === 1 ? '1 criterion' : `${count} criteria`,
    kind: 'criterionList',
    range: { start: selectionRange.start, end },
    selectionRange,
    children,
  };
}

function lastCriterion({ depths }: EligibilityReading, list: CriterionList): number {
  for (let line = list.endLine - 1; line >= list.firstLine; line--) if (depths[line] !== NO_CRITERION) return line;
  return -1;
}

/** A criterion ends with the last one nested in it. */
function criteria(
  { section, lines, depths }: EligibilityReading,
  list: CriterionList,
  names: readonly string[],
  start: number,
): readonly OutlineNode[] {
  const top: OpenNode[] = [];
  /** The criteria that the next one may be nested in: `level` of them. */
  const open: OpenNode[] = [];
  let level = 0;
  let count = 0;
  for (let line = list.firstLine; line < list.endLine && count < MOST_SYMBOLS; line++) {
    const depth = depths[line];
    const entry = lines[line];
    if (entry === undefined || depth === undefined || depth === NO_CRITERION) continue;
    count++;
    const at = start + (section.lineStarts[line] ?? 0);
    const end = at + entry.body.end;
    const selectionRange = { start: at + (entry.marker?.start ?? entry.body.start), end };
    const node: OpenNode = {
      name: names[line] ?? '',
      detail: '',
      kind: 'criterion',
      // One object for both, until something nested makes it longer: there are tens of thousands of them.
      range: selectionRange,
      selectionRange,
      children: NONE,
    };
    // A level may be missing: what is deeper than the open ones belongs to the last of them.
    level = Math.min(level, depth);
    const parent = open[level - 1];
    if (parent === undefined) top.push(node);
    else {
      if (parent.children === NONE) {
        parent.children = [node];
        parent.kind = 'criterionGroup';
        parent.range = { start: parent.range.start, end };
      } else (parent.children as OpenNode[]).push(node);
      for (let i = 0; i < level; i++) (open[i] as OpenNode).range.end = end;
    }
    open[level++] = node;
  }
  return top as readonly OutlineNode[];
}
