// The lines above the first heading: brief title, NCT ID, date of the last update.
import type { Section } from '../format/section';
import { lineText } from '../format/section';
import { LAST_UPDATED_KEY, NCT_ID_KEY } from '../format/sections';
import { trimmedRange } from '../text/range';
import { asText, endOfContent, type Field, fieldAt, keyedField, missing, textLines } from './field';
import { type PartialDate, readDate, readNctId } from './values';

export interface RecordReading {
  readonly kind: 'record';
  readonly section: Section;
  readonly title: Field;
  readonly nctId: Field;
  readonly lastUpdated: Field<PartialDate>;
  /** Lines above the first heading that are none of the three. */
  readonly extra: readonly Field[];
}

/** `NCT ID:` with the blanks and the case that people write. */
const NCT_KEY = /^nct[ -]?(?:id|number|no\.?)\s*[:：]\s*/i;
const UPDATED_KEY = /^last\s+update(?:d|\s+posted)?\s*[:：]\s*/i;

export function readRecord(section: Section): RecordReading {
  const lines = textLines(section);
  const keyed = (key: RegExp): number => lines.find((line) => key.test(lineText(section, line))) ?? -1;
  const nctLine = keyed(NCT_KEY);
  const updatedLine = keyed(UPDATED_KEY);
  const [first] = lines;
  const titleLine = first === undefined || first === nctLine || first === updatedLine ? -1 : first;
  const end = endOfContent(section);
  return {
    kind: 'record',
    section,
    title: titleLine === -1 ? missing(0) : fieldAt(section, titleLine, asText),
    nctId: nctLine === -1 ? missing(end) : keyedField(section, nctLine, NCT_KEY, readNctId),
    lastUpdated: updatedLine === -1 ? missing(end) : keyedField(section, updatedLine, UPDATED_KEY, readDate),
    extra: lines
      .filter((line) => line !== titleLine && line !== nctLine && line !== updatedLine)
      .map((line) => fieldAt(section, line, asText)),
  };
}

/** The NCT ID that the first of some lines with its key gives: what the lines are of the document is not looked at. */
export function nctIdAmong(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const { start, end } = trimmedRange(line);
    const text = line.slice(start, end);
    const key = NCT_KEY.exec(text);
    if (key !== null) return readNctId(text.slice(key[0].length));
  }
  return undefined;
}

/** The keys as the format writes them. */
export const RECORD_KEYS = { nctId: NCT_ID_KEY, lastUpdated: LAST_UPDATED_KEY } as const;
