// Growing selections: word, value or criterion, what is nested in it, list, section, document.
import { bodyRange, contentRange, headingRange, textRange } from '../format/section';
import { sectionIndexAt, startOfIndex } from '../format/tree';
import type { ArmsReading } from '../protocol/arms';
import {
  type CriterionList,
  type EligibilityReading,
  inSection,
  listAt,
  NO_CRITERION,
  nextCriterion,
} from '../protocol/eligibility';
import { isPresent } from '../protocol/field';
import type { InterventionsReading } from '../protocol/interventions';
import type { Reading, Trial } from '../protocol/trial';
import { isEmpty, lastAtMost, shift, type TextRange } from '../text/range';
import { placedValues } from './placedValues';
import { wordAt } from './words';

/** The ranges around an offset, each larger than the one before; the last is the document. */
export function selectionRanges(trial: Trial, offset: number): readonly TextRange[] {
  if (!trial.isProtocol) return [];
  const { tree } = trial;
  const index = sectionIndexAt(tree, offset);
  const reading = trial.readings[index];
  const start = startOfIndex(tree, index);
  const inside = reading === undefined ? [] : around(reading, offset - start).map((range) => shift(range, start));
  return growing([...inside, { start: 0, end: tree.text.length }], offset);
}

/** Those that hold the offset and what came before, and more. */
function growing(ranges: readonly TextRange[], offset: number): TextRange[] {
  const chain: TextRange[] = [];
  for (const range of ranges) {
    const last = chain.at(-1) ?? { start: offset, end: offset };
    const holds = range.start <= last.start && last.end <= range.end;
    if (holds && range.end - range.start > last.end - last.start && !isEmpty(range)) chain.push(range);
  }
  return chain;
}

/** Candidates from small to large; offsets count from the section's beginning. */
function around(reading: Reading, offset: number): TextRange[] {
  const { section } = reading;
  const line = lastAtMost(section.lineStarts, offset);
  const at = section.lineStarts[line] ?? 0;
  const word = wordAt(section.lines[line] ?? '', offset - at);
  const ranges: (TextRange | undefined)[] = [word === undefined ? undefined : shift(word, at)];
  if (line === 0 && section.roles[0] === 'heading') ranges.push(headingRange(section));
  ranges.push(...valuesAround(reading, line));
  if (reading.kind === 'eligibility') ranges.push(...criteriaAround(reading, line));
  ranges.push(textRange(section, line));
  if (reading.kind === 'eligibility') ranges.push(...listsAround(reading, line));
  if (reading.kind === 'studyGroups' || reading.kind === 'interventions') ranges.push(...blocksAround(reading, line));
  ranges.push(bodyRange(section), contentRange(section));
  return ranges.filter((range) => range !== undefined);
}

/** The value on the line, then with its label. */
function valuesAround(reading: Reading, line: number): TextRange[] {
  const { section } = reading;
  return placedValues(reading)
    .filter(({ field }) => field.line === line || field.labelLine === line)
    .flatMap(({ field }) => {
      if (!isPresent(field)) return [];
      if (field.labelLine === -1) return [field.range];
      const label = textRange(section, field.labelLine);
      return [
        line === field.labelLine && line !== field.line ? label : field.range,
        { start: label.start, end: field.range.end },
      ];
    });
}

/** The criterion's words. */
const criteriaAround = (reading: EligibilityReading, line: number): TextRange[] => {
  const entry = reading.lines[line];
  if (entry === undefined) return [];
  const part = entry.heading === undefined ? [] : [inSection(reading, line, entry.heading)];
  return [...part, inSection(reading, line, entry.body)];
};

/** The criterion with what is nested in it, every one that it is nested in, the list without and with its heading. */
function listsAround(reading: EligibilityReading, line: number): TextRange[] {
  const list = listAt(reading, line);
  if (list === undefined) return [];
  const ranges: TextRange[] = [];
  let depth = reading.depths[line] ?? NO_CRITERION;
  for (let at = line; depth !== NO_CRITERION; ) {
    ranges.push({ start: textRange(reading.section, at).start, end: endOfNested(reading, list, at) });
    const parent = parentOf(reading, list, at);
    if (parent === -1) break;
    at = parent;
    depth = reading.depths[parent] ?? NO_CRITERION;
  }
  const last = lastCriterion(reading, list);
  const end = textRange(reading.section, last).end;
  const first = firstCriterion(reading, list);
  if (first !== -1) ranges.push({ start: textRange(reading.section, first).start, end });
  return [...ranges, { start: textRange(reading.section, list.firstLine).start, end }];
}

function endOfNested({ section, depths }: EligibilityReading, list: CriterionList, line: number): number {
  const depth = depths[line] ?? NO_CRITERION;
  let last = line;
  for (let at = line + 1; at < list.endLine; at++) {
    const other = depths[at] ?? NO_CRITERION;
    if (other <= depth) break;
    if (other !== NO_CRITERION) last = at;
  }
  return textRange(section, last).end;
}

function parentOf({ depths }: EligibilityReading, list: CriterionList, line: number): number {
  const depth = depths[line] ?? NO_CRITERION;
  for (let at = line - 1; at >= list.firstLine && depth > 0; at--) if ((depths[at] ?? NO_CRITERION) < depth) return at;
  return -1;
}

/** The first criterion below the heading's line; -1 when there is none. */
const firstCriterion = (reading: EligibilityReading, list: CriterionList): number =>
  nextCriterion(reading, list, list.headingLine === -1 ? list.firstLine - 1 : list.firstLine);

function lastCriterion({ depths }: EligibilityReading, list: CriterionList): number {
  for (let at = list.endLine - 1; at > list.firstLine; at--) if (depths[at] !== NO_CRITERION) return at;
  return list.firstLine;
}

/** The intervention, then the group that holds it. */
function blocksAround(reading: ArmsReading | InterventionsReading, line: number): TextRange[] {
  const { section } = reading;
  const arms = reading.kind === 'studyGroups' ? reading.arms : [];
  const arm = arms.find((a) => a.title.line <= line && line <= a.lastLine);
  const interventions = reading.kind === 'interventions' ? reading.interventions : (arm?.interventions ?? []);
  const ranges = interventions.map(({ name, type, description }) => ({
    start: name.range.start,
    end: Math.max(name.range.end, type?.range.end ?? 0, description.at(-1)?.range.end ?? 0),
  }));
  const at = textRange(section, line);
  const own = ranges.filter((range) => range.start <= at.start && at.end <= range.end);
  return arm === undefined
    ? own
    : [...own, { start: arm.title.range.start, end: textRange(section, arm.lastLine).end }];
}
