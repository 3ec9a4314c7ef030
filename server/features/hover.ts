// The hover: what stands under the pointer, what belongs there, and what the registry asks of it.
import { unescaped } from '../format/escapes';
import { headingRange, type Section, sectionSlice, textRange } from '../format/section';
import { sectionIndexAt, startOfIndex } from '../format/tree';
import { isPresent } from '../protocol/field';
import { labelOf } from '../protocol/slots';
import type { Reading, Trial } from '../protocol/trial';
import { NCT_NUMBERS } from '../protocol/values';
import { sectionElement, valueElement } from '../registry/elements';
import type { UnitConversion } from '../registry/unitConversion';
import { lastAtMost, shift, type TextRange, touches } from '../text/range';
import { armHover } from './hoverArms';
import { criteriaHover } from './hoverCriteria';
import { elementText, type Hover, trialNumberText } from './hoverTexts';
import { valueHover } from './hoverValues';
import { type PlacedValue, placedValues } from './placedValues';

/** The hover at an offset of the document, its range too, or undefined when there is nothing to say. `units` converts where it is given. */
export function hover(trial: Trial, offset: number, units?: UnitConversion): Hover | undefined {
  if (!trial.isProtocol) return undefined;
  const index = sectionIndexAt(trial.tree, offset);
  const section = trial.tree.sections[index];
  const reading = trial.readings[index];
  if (section === undefined || reading === undefined) return undefined;
  const start = startOfIndex(trial.tree, index);
  const found = hoverInSection(trial, reading, offset - start, units);
  return found === undefined ? undefined : { range: shift(found.range, start), markdown: found.markdown };
}

/** As above; `offset` and the range count from the section's beginning. */
function hoverInSection(
  trial: Trial,
  reading: Reading,
  offset: number,
  units: UnitConversion | undefined,
): Hover | undefined {
  const { section } = reading;
  const line = lastAtMost(section.lineStarts, offset);
  const range = textRange(section, line);
  const role = section.roles[line];
  if (!touches(range, offset) || role === 'blank' || role === undefined) return undefined;
  if (role === 'heading') {
    const heading = headingRange(section);
    return touches(heading, offset) ? sectionHover(section, reading, heading) : undefined;
  }
  if (role === 'sentence') return sectionHover(section, reading, range);
  if (role === 'label') return labelHover(section, line, range);
  return textHover(trial, reading, line, offset, units) ?? numberHover(section, line, offset);
}

function textHover(
  trial: Trial,
  reading: Reading,
  line: number,
  offset: number,
  units: UnitConversion | undefined,
): Hover | undefined {
  if (reading.kind === 'eligibility') {
    const found = criteriaHover(reading, line, offset, units);
    if (found !== undefined) return found;
  }
  if (reading.kind === 'studyGroups') {
    const found = armHover(reading, line);
    if (found !== undefined) return found;
  }
  const here = placedValues(reading).filter(({ field }) => field.line === line || field.labelLine === line);
  // A title and its time frame may stand on one line.
  const value = here.find(({ field }) => isPresent(field) && touches(field.range, offset)) ?? here[0];
  if (value === undefined) return undefined;
  const { range } = value.field;
  if (isPresent(value.field) && touches(range, offset)) {
    const markdown = valueHover(trial, reading, value);
    return markdown === undefined ? undefined : { range, markdown };
  }
  return value.field.labelLine === line ? keyHover(reading.section, value, line, offset) : undefined;
}

function sectionHover(section: Section, reading: Reading, range: TextRange): Hover | undefined {
  if (section.definition === undefined) return undefined;
  const element = sectionElement(section.definition.kind);
  return { range, markdown: elementText(element, used(reading)) };
}

function labelHover(section: Section, line: number, range: TextRange): Hover | undefined {
  const label = labelOf(section, line);
  return label === undefined ? undefined : { range, markdown: elementText(valueElement(label)) };
}

/** The key in front of a value on its line: "NCT ID:", "Identifier Type:". */
function keyHover(section: Section, { field, element }: PlacedValue, line: number, offset: number): Hover | undefined {
  if (element === undefined) return undefined;
  const whole = textRange(section, line);
  const end = isPresent(field) ? field.range.start : whole.end;
  const key = sectionSlice(section, { start: whole.start, end }).trimEnd();
  const range = { start: whole.start, end: whole.start + key.length };
  return touches(range, offset) ? { range, markdown: elementText(valueElement(element)) } : undefined;
}

/** The characters that count against the section's limit: those that the author wrote, registry escapes left out. */
function used(reading: Reading): number | undefined {
  const { section } = reading;
  const isProse = section.definition?.content === 'prose';
  if (!isProse && reading.kind !== 'eligibility') return undefined;
  const end = reading.kind === 'eligibility' ? reading.valuesLine : section.lines.length;
  let characters = 0;
  let lines = 0;
  for (let line = 0; line < end; line++) {
    if (section.roles[line] !== 'text') continue;
    characters += unescaped((section.lines[line] ?? '').trim()).length;
    lines++;
  }
  // A line end counts as one character.
  return characters + Math.max(0, lines - 1);
}

/** A registry number in running text. */
function numberHover(section: Section, line: number, offset: number): Hover | undefined {
  const text = section.lines[line] ?? '';
  const start = section.lineStarts[line] ?? 0;
  for (const match of text.matchAll(NCT_NUMBERS)) {
    const range = { start: start + match.index, end: start + match.index + match[0].length };
    if (touches(range, offset)) return { range, markdown: trialNumberText(match[0]) };
  }
  return undefined;
}
