// Hovers in the lists of criteria: what a heading means, and the place of a criterion on its mark.
import type { Polarity } from '../format/listHeading';
import {
  type CriterionList,
  type EligibilityReading,
  inSection,
  listAt,
  NO_CRITERION,
  topCriteria,
} from '../protocol/eligibility';
import { valueElement } from '../registry/elements';
import type { UnitConversion } from '../registry/unitConversion';
import { plural } from '../text/count';
import { touches } from '../text/range';
import { constraintHover } from './hoverConstraints';
import type { Hover } from './hoverTexts';
import { blocks, quoted, sourceLinks } from './markdown';

/** The hover of a list's heading, of a criterion's mark or of its words; `offset` counts from the section's beginning. */
export function criteriaHover(
  reading: EligibilityReading,
  line: number,
  offset: number,
  units: UnitConversion | undefined,
): Hover | undefined {
  const entry = reading.lines[line];
  const list = listAt(reading, line);
  if (entry === undefined || list === undefined) return undefined;
  if (entry.heading !== undefined) {
    const range = inSection(reading, line, entry.heading);
    if (touches(range, offset)) return { range, markdown: headingText(reading, list) };
  } else if (entry.marker !== undefined) {
    const range = inSection(reading, line, { start: entry.marker.start, end: entry.marker.end });
    if (touches(range, offset)) return { range, markdown: placeText(reading, list, line) };
  }
  return constraintHover(reading, list, line, offset, units);
}

function headingText(reading: EligibilityReading, list: CriterionList): string {
  const { polarity, heading } = list;
  const count = topCriteria(reading, list).length;
  if (polarity === 'characteristics') {
    return blocks(
      `**Criteria** · ${plural(count, 'line')}`,
      'A block of criteria as older records have it: its lines may include or exclude. The registry now asks for one list under Inclusion Criteria and one under Exclusion Criteria.',
    );
  }
  const element = valueElement(polarity === 'inclusion' ? 'inclusionCriteria' : 'exclusionCriteria');
  const lists = reading.lists.filter((l) => l.polarity === polarity).length;
  const qualifier = heading === undefined || heading.qualifier === '' ? '' : ` (${quoted(heading.qualifier, 80)})`;
  return blocks(
    `**${element.title}**${qualifier} · ${plural(count, 'criterion', 'criteria')}`,
    polarity === 'inclusion'
      ? 'What a person must fulfil to take part: all of them.'
      : 'What keeps a person out who fulfils the inclusion criteria: any one of them.',
    lists > 1 ? `One of ${lists} ${polarity} lists.` : '',
    sourceLinks(element),
  );
}

/** The lines of the list's criteria at its top level. */
const NAMES: Readonly<Record<Polarity, string>> = {
  inclusion: 'Inclusion criterion',
  exclusion: 'Exclusion criterion',
  characteristics: 'Criterion',
};

/** "Exclusion criterion 4 of 20", and for a nested one "item 2 of 3 below it". */
function placeText(reading: EligibilityReading, list: CriterionList, line: number): string {
  const top = topCriteria(reading, list);
  const index = top.findLastIndex((l) => l <= line);
  const ordinal = reading.lines[top[index] ?? -1]?.marker;
  const isNumbered = ordinal?.style === 'number' && ordinal.ordinal !== undefined && ordinal.ordinal !== index + 1;
  const numbered = isNumbered ? `, numbered ${ordinal.ordinal}` : '';
  const place = `${NAMES[list.polarity]} ${index + 1} of ${top.length}${numbered}`;
  if (reading.depths[line] === 0) return place;
  const siblings = siblingsOf(reading, list, line);
  return `${place} · item ${siblings.indexOf(line) + 1} of ${siblings.length}`;
}

/** The lines of the criteria at the same depth below the same criterion. */
function siblingsOf({ depths }: EligibilityReading, list: CriterionList, line: number): number[] {
  const depth = depths[line] ?? NO_CRITERION;
  const isInside = (at: number): boolean => (depths[at] ?? NO_CRITERION) >= depth;
  let first = line;
  while (first > list.firstLine && isInside(first - 1)) first--;
  const lines: number[] = [];
  for (let at = first; at < list.endLine && isInside(at); at++) if (depths[at] === depth) lines.push(at);
  return lines;
}
