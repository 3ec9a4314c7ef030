// Refactorings of a list's marks: counting it anew, bullets to numbers, numbers to bullets.
import type { ListMarker } from '../../format/listMarker';
import { inSection, NO_CRITERION } from '../../protocol/eligibility';
import { countOf, numberedRuns } from '../../protocol/numbering';
import { renumbered } from '../../protocol/renumbering';
import { replace, type TextEdit } from '../../text/edit';
import { type Item, inDocument, itemAt, numbersAreFixed } from './item';
import type { FindRefactorings, Place, Refactoring } from './refactoring';

export const listMarks: FindRefactorings = (place) => {
  const item = itemAt(place);
  return item?.entry.marker === undefined ? [] : [...renumber(place, item), ...exchange(item)];
};

function renumber({ trial }: Place, item: Item): readonly Refactoring[] {
  const { reading, list, line, start } = item;
  // What an extract lost is not to be hidden.
  if (trial.extract !== undefined) return [];
  const runs = numberedRuns(reading, list).filter(({ breaks }, index) => breaks.length > 0 || startsLate(item, index));
  if (runs.length === 0) return [];
  const reason = numbersAreFixed(reading, countOf(reading, list, line));
  return [
    {
      id: 'renumber-list',
      kind: 'refactor.rewrite',
      title: 'Renumber this list',
      ...(reason === undefined ? {} : { disabled: reason }),
      edits: () => {
        const edits: TextEdit[] = [];
        for (const [index, run] of numberedRuns(reading, list).entries()) {
          const first = startsLate(item, index) ? 1 : (run.ordinals[0] ?? 1);
          for (const edit of renumbered(reading, run, 0, first) ?? []) edits.push(edit);
        }
        return inDocument(edits, start);
      },
    },
  ];
}

/** True for the list's first count when it begins neither at 1 nor where the list before ends. */
function startsLate({ reading, list }: Item, index: number): boolean {
  const first = numberedRuns(reading, list)[index]?.ordinals[0];
  if (index > 0 || first === undefined || first === 1) return false;
  const before = reading.lists[reading.lists.indexOf(list) - 1];
  const last = before === undefined ? undefined : numberedRuns(reading, before)[0]?.ordinals.at(-1);
  return last === undefined || first !== last + 1;
}

/** The items at the item's level and under the same one, in order. */
function siblings({ reading, list, line, depth }: Item): readonly number[] {
  const { depths } = reading;
  let from = line;
  while (from > list.firstLine && !isOutside(depths[from - 1], depth)) from--;
  const found: number[] = [];
  for (let at = from; at < list.endLine && !isOutside(depths[at], depth); at++)
    if (depths[at] === depth) found.push(at);
  return found;
}

const isOutside = (here: number | undefined, depth: number): boolean =>
  here !== undefined && here !== NO_CRITERION && here < depth;

function exchange(item: Item): readonly Refactoring[] {
  const { reading, entry, start } = item;
  const lines = siblings(item).filter((at) => reading.lines[at]?.kind === 'item');
  const markers = lines.map((at) => reading.lines[at]?.marker);
  const toNumbers = entry.marker?.style === 'bullet';
  // A counting mark behind a bullet is both.
  const isUniform = lines.every((at, i) => {
    const mark = reading.lines[at]?.text.slice(markers[i]?.start, markers[i]?.end) ?? '';
    return (markers[i]?.style === 'bullet') === toNumbers && !/\s/.test(mark);
  });
  if (!isUniform) return [];
  const reason =
    (toNumbers && lines.length > MOST_NUMBERED ? 'The list is too long to be numbered.' : undefined) ??
    (toNumbers ? undefined : numbersAreFixed(reading, countOf(reading, item.list, item.line))) ??
    (wouldMerge(item, markers, toNumbers) ? 'Its items would look like those of another level.' : undefined);
  return [
    {
      id: toNumbers ? 'bullets-to-numbers' : 'numbers-to-bullets',
      kind: 'refactor.rewrite',
      title: toNumbers ? 'Number the items of this list' : 'Use bullets instead of numbers in this list',
      ...(reason === undefined ? {} : { disabled: reason }),
      edits: () => {
        const bullet = bulletOf(item);
        return inDocument(
          lines.flatMap((at, i) => {
            const marker = markers[i];
            const blank = marker !== undefined && marker.textStart === marker.end ? ' ' : '';
            const mark = toNumbers ? `${i + 1}.` : bullet;
            return marker === undefined ? [] : [replace(inSection(reading, at, marker), mark + blank)];
          }),
          start,
        );
      },
    },
  ];
}

/** A number of more digits is not read as a mark. */
const MOST_NUMBERED = 999;

/** True when another level of the list has such marks at the same indentation: then only the mark tells them apart. */
function wouldMerge(
  { reading, list, depth }: Item,
  markers: readonly (ListMarker | undefined)[],
  toNumbers: boolean,
): boolean {
  const level = toNumbers ? 'number' : 'bullet';
  const indents = new Set(markers.map((marker) => marker?.indent));
  for (let at = list.firstLine; at < list.endLine; at++) {
    const marker = reading.lines[at]?.marker;
    if (marker?.level === level && reading.depths[at] !== depth && indents.has(marker.indent)) return true;
  }
  return false;
}

/** The bullet that the section uses elsewhere, else a star, as most records do. */
function bulletOf({ reading }: Item): string {
  const other = reading.lines.find(({ marker }) => marker?.style === 'bullet');
  return other?.marker === undefined ? '*' : other.text.slice(other.marker.start, other.marker.end);
}
