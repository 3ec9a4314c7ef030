// Moving a criterion, with what stands below it, to the end of the other list. The numbers of both lists follow.
import { endOfLine } from '../../format/section';
import { bodyText, type CriterionList, type EligibilityReading } from '../../protocol/eligibility';
import { type Counted, countOf } from '../../protocol/numbering';
import { linesRemoved, renumbered } from '../../protocol/renumbering';
import { insert, type TextEdit } from '../../text/edit';
import { blockEnd, type Item, inDocument, itemAt, markAfter, numbersAreFixed } from './item';
import type { FindRefactorings } from './refactoring';

export const moveCriterion: FindRefactorings = (place) => {
  const item = itemAt(place);
  if (item === undefined || item.depth !== 0 || item.list.polarity === 'characteristics') return [];
  const { reading, list, line } = item;
  const other = list.polarity === 'inclusion' ? 'exclusion' : 'inclusion';
  const target = nearestList(reading, list, other);
  const reason =
    target === undefined
      ? `There is no list of ${other} criteria to move it to.`
      : numbersAreFixed(reading, countOf(reading, list, line));
  return [
    {
      id: 'move-criterion',
      kind: 'refactor.move',
      title: `Move this criterion to the ${other} criteria`,
      ...(reason === undefined ? {} : { disabled: reason }),
      edits: () => (target === undefined ? [] : inDocument(moved(item, target), item.start)),
    },
  ];
};

/** The next list of that kind behind this one, else the last one before it. */
function nearestList(
  { lists }: EligibilityReading,
  from: CriterionList,
  polarity: CriterionList['polarity'],
): CriterionList | undefined {
  const suiting = lists.filter((list) => list.polarity === polarity && list.headingLine !== -1);
  return suiting.find(({ firstLine }) => firstLine > from.firstLine) ?? suiting.at(-1);
}

function moved({ reading, list, line, entry, between }: Item, target: CriterionList): readonly TextEdit[] {
  const { section, lines } = reading;
  const end = blockEnd(reading, list, line);
  const gone = new Set<number>();
  for (let at = line; at < end; at++) if (section.roles[at] !== 'blank') gone.add(at);

  const last = lastItem(reading, target);
  const own = countOf(reading, list, line);
  const theirs = countOf(reading, target, last);
  const edits = linesRemoved(reading, [...gone]);
  // Where the numbers go on over both lists, the boundary between them moves by one.
  if (own !== undefined && own.run.breaks.length === 0) {
    const first = (own.run.ordinals[0] ?? 1) + (goesOn(theirs, own) ? 1 : 0);
    edits.push(...(renumbered(reading, own.run, 0, first, gone) ?? []));
  }
  const isPushed = goesOn(own, theirs);
  if (theirs !== undefined && isPushed) {
    edits.push(...(renumbered(reading, theirs.run, 0, (theirs.run.ordinals[0] ?? 1) - 1) ?? []));
  }
  const mark =
    last === -1
      ? markAfter(reading, list, line, 1 - (own?.run.ordinals[own.index] ?? 0))
      : markAfter(reading, target, last, isPushed ? 0 : 1);
  const block = [mark + bodyText(entry)];
  for (const at of gone) if (at !== line) block.push(lines[at]?.text ?? '');
  const offset = endOfLine(section, lastLine(reading, target));
  return [...edits, insert(offset, block.map((text) => between + text).join(''))];
}

/** True when the second count goes on where the first one ends, and both are in order. */
function goesOn(first: Counted | undefined, second: Counted | undefined): boolean {
  if (first === undefined || second === undefined || first.run.counts !== second.run.counts) return false;
  const end = first.run.ordinals.at(-1) ?? 0;
  return first.run.breaks.length + second.run.breaks.length === 0 && second.run.ordinals[0] === end + 1;
}

const lastLine = ({ section }: EligibilityReading, { firstLine, endLine }: CriterionList): number => {
  for (let at = endLine - 1; at > firstLine; at--) if (section.roles[at] !== 'blank') return at;
  return firstLine;
};

/** The last criterion at the list's top level; -1 for a list with a heading alone. */
const lastItem = ({ depths, lines }: EligibilityReading, { headingLine, endLine }: CriterionList): number => {
  for (let at = endLine - 1; at > headingLine; at--) {
    if (depths[at] === 0 && lines[at]?.kind !== 'heading') return at;
  }
  return -1;
};
