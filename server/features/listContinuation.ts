// The line break behind a list item: the next item begins with the next mark, and a break behind an empty one ends the list.
import type { ListMarker } from '../format/listMarker';
import { listMarker } from '../format/listMarker';
import type { AnySectionKind, Section } from '../format/section';
import { sectionIndexAt } from '../format/tree';
import { type EligibilityReading, listAt, NO_CRITERION } from '../protocol/eligibility';
import { countOf, countsOf, type NumberedRun, withOrdinal } from '../protocol/numbering';
import { readingOf, type Trial } from '../protocol/trial';
import { remove, replace, type TextEdit } from '../text/edit';
import { ownLineEnd, withoutLineEnd } from '../text/sourceText';

/** Sections of prose in which authors write lists too. */
const PROSE: ReadonlySet<AnySectionKind> = new Set([
  'briefSummary',
  'detailedDescription',
  'studyGroups',
  'interventions',
  'unknown',
]);

/**
 * The edits for a line break that was just typed: `offset` is where the cursor stands behind it. Nothing, where the line
 * above is no item of a list, or where text follows the cursor.
 */
export function afterLineBreak(trial: Trial, offset: number): readonly TextEdit[] {
  const { tree } = trial;
  const { text } = tree;
  const line = text.lineAt(offset);
  const item = line - 1;
  if (!trial.isProtocol || item < 0 || text.line(line).trim() !== '') return [];
  const index = sectionIndexAt(tree, text.lineStarts[item] ?? 0);
  const section = tree.sections[index];
  if (section === undefined) return [];
  const own = item - (tree.firstLines[index] ?? 0);
  const found = itemAt(trial, section, own);
  if (found === undefined) return [];
  const written = text.line(item);
  const start = text.lineStarts[line] ?? 0;
  const end = start + withoutLineEnd(text.line(line)).length;
  // Nothing behind the mark: the list is to end, and the cursor stays on this line.
  if (withoutLineEnd(written).slice(found.marker.textStart).trim() === '') {
    return [remove({ start: text.lineStarts[item] ?? 0, end })];
  }
  const mark = nextMark(written, found.marker, found.counts);
  if (mark === undefined) return [];
  const blankLine = section.roles[own - 1] === 'blank' ? ownLineEnd(written) : '';
  return [replace({ start, end }, blankLine + mark)];
}

/**
 * The marks of new items put at `offset`, by how manieth each is, from 0: they follow on the item above. Undefined where
 * none stands above, or where `offset` is inside a line.
 */
export function marksAt(trial: Trial, offset: number): ((index: number) => string | undefined) | undefined {
  const { text, sections, firstLines } = trial.tree;
  let item = text.lineAt(offset);
  if (text.slice({ start: text.lineStarts[item] ?? 0, end: offset }).trim() !== '') return undefined;
  do item--;
  while (item >= 0 && text.line(item).trim() === '');
  if (!trial.isProtocol || item < 0) return undefined;
  const index = sectionIndexAt(trial.tree, text.lineStarts[item] ?? 0);
  const section = sections[index];
  const found = section && itemAt(trial, section, item - (firstLines[index] ?? 0));
  return found && ((index) => nextMark(text.line(item), found.marker, found.counts, index + 1));
}

interface Item {
  readonly marker: ListMarker;
  readonly counts: NumberedRun['counts'];
}

/** The item on a line of a section, when it belongs to a list for sure. */
function itemAt(trial: Trial, section: Section, line: number): Item | undefined {
  if (section.roles[line] !== 'text') return undefined;
  const reading = readingOf(trial, section);
  if (reading?.kind === 'eligibility') return criterionAt(reading, line);
  return PROSE.has(section.kind) ? itemOfProse(section, line) : undefined;
}

function criterionAt(reading: EligibilityReading, line: number): Item | undefined {
  const marker = reading.lines[line]?.marker;
  if (marker === undefined || reading.depths[line] === NO_CRITERION) return undefined;
  if (marker.style !== 'roman') return { marker, counts: countsOf(marker) };
  const list = listAt(reading, line);
  const counted = list && countOf(reading, list, line);
  // "i." behind "h." is a letter: then it counts as the ninth.
  const ordinal = counted?.run.ordinals[counted.index] ?? marker.ordinal;
  return { marker: { ...marker, ordinal }, counts: counted?.run.counts ?? 'roman' };
}

/** In prose, a line with a mark is an item when the line above it is one with the mark before. */
function itemOfProse({ lines, roles }: Section, line: number): Item | undefined {
  const marker = listMarker(withoutLineEnd(lines[line] ?? ''));
  let at = line - 1;
  while (roles[at] === 'blank') at--;
  const above = roles[at] === 'text' ? listMarker(withoutLineEnd(lines[at] ?? '')) : undefined;
  if (marker === undefined || above === undefined) return undefined;
  const follows =
    above.level === marker.level &&
    above.indent === marker.indent &&
    above.parent === marker.parent &&
    (marker.ordinal === undefined || above.ordinal === marker.ordinal - 1);
  return follows ? { marker, counts: countsOf(marker) } : undefined;
}

/** The indentation, mark and blank of the item that is `steps` behind one; undefined where its letters end. */
export function nextMark(
  text: string,
  marker: ListMarker,
  counts: NumberedRun['counts'],
  steps = 1,
): string | undefined {
  const written = text.slice(0, marker.textStart);
  const mark = /\s$/.test(written) ? written : `${written} `;
  return marker.ordinal === undefined ? mark : withOrdinal(mark, counts, marker.ordinal + steps);
}
