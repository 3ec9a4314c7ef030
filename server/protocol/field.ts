// A value of the trial, and where it was read from.
import type { Section } from '../format/section';
import { lineText, textRange } from '../format/section';
import type { TextRange } from '../text/range';

/** One value. Ranges count from the beginning of the section that holds it. */
export interface Field<T = string> {
  /** What the text means; undefined when it is missing or not understood. */
  readonly value: T | undefined;
  /** As written, without white space at its ends; '' when missing. */
  readonly text: string;
  /** Where it stands; an empty range where it would stand when it is missing. */
  readonly range: TextRange;
  /** Its line in the section; -1 when it is missing. */
  readonly line: number;
  /** The line of its label, or -1. */
  readonly labelLine: number;
}

export const isPresent = (field: Field<unknown>): boolean => field.line !== -1;

export function fieldAt<T>(
  section: Section,
  line: number,
  read: (text: string) => T | undefined,
  labelLine = -1,
): Field<T> {
  const range = textRange(section, line);
  const start = section.lineStarts[line] ?? section.length;
  const text = (section.lines[line] ?? '').slice(range.start - start, range.end - start);
  return { value: read(text), text, range, line, labelLine };
}

/** A missing value, which would stand at `offset` of the section. */
export const missing = <T>(offset: number, labelLine = -1): Field<T> => ({
  value: undefined,
  text: '',
  range: { start: offset, end: offset },
  line: -1,
  labelLine,
});

/** The lines of the section that the author wrote, labels left out. */
export function textLines(section: Section): number[] {
  const lines: number[] = [];
  section.roles.forEach((role, line) => {
    if (role === 'text') lines.push(line);
  });
  return lines;
}

/** The offset behind the section's last line that is not blank: where a missing value would stand. */
export function endOfContent(section: Section): number {
  const last = section.roles.findLastIndex((role) => role !== 'blank');
  return last === -1 ? 0 : textRange(section, last).end;
}

/** The reader of free text. */
export const asText = (text: string): string => text;

/** The text behind a key on its line, in the range of that text alone. */
export function keyedField<T>(
  section: Section,
  line: number,
  key: RegExp,
  read: (text: string) => T | undefined,
): Field<T> {
  const whole = lineText(section, line);
  const skip = key.exec(whole)?.[0].length ?? 0;
  const { start, end } = textRange(section, line);
  const text = whole.slice(skip);
  if (text === '') return { ...missing<T>(end), labelLine: line };
  return { value: read(text), text, range: { start: start + skip, end }, line, labelLine: line };
}
