// Removing one entry of several lines, a sponsor, a site or an outcome, from its section.
import type { Section } from '../format/section';
import { textRange } from '../format/section';
import { remove, type TextEdit } from '../text/edit';

/** Takes away lines `first` to `last` of a section and the blank lines that parted them from their neighbours. */
export function entryRemoved(section: Section, first: number, last: number): TextEdit {
  const isWritten = (line: number): boolean => section.roles[line] !== 'blank';
  const next = section.roles.findIndex((_, line) => line > last && isWritten(line));
  if (next !== -1) return remove({ start: section.lineStarts[first] ?? 0, end: section.lineStarts[next] ?? 0 });
  const before = section.roles.findLastIndex((_, line) => line < first && isWritten(line));
  const start = before === -1 ? 0 : textRange(section, before).end;
  return remove({ start, end: textRange(section, last).end });
}
