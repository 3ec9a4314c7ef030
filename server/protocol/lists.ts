// Sections that are lines: prose, lists of names, related trials, identifiers.
import type { Section } from '../format/section';
import { lineText } from '../format/section';
import { asText, type Field, fieldAt, keyedField, missing, textLines } from './field';
import { codeReader, readNctId } from './values';

/** Prose, or a list of names: one field a line. */
export interface LinesReading {
  readonly kind: 'lines';
  readonly section: Section;
  readonly values: readonly Field[];
}

export const readLines = (section: Section): LinesReading => ({
  kind: 'lines',
  section,
  values: textLines(section).map((line) => fieldAt(section, line, asText)),
});

export interface RelatedTrial {
  readonly title: Field;
  readonly nctId: Field;
}

export interface RelatedTrialsReading {
  readonly kind: 'relatedTrials';
  readonly section: Section;
  readonly trials: readonly RelatedTrial[];
}

/** Titles, each followed by its registry number; a title without number, or a number without title, stands alone. */
export function readRelatedTrials(section: Section): RelatedTrialsReading {
  const trials: RelatedTrial[] = [];
  let title: Field | undefined;
  for (const line of textLines(section)) {
    const field = fieldAt(section, line, asText);
    if (/^NCT ?\d+$/i.test(field.text)) {
      trials.push({ title: title ?? missing(field.range.start), nctId: { ...field, value: readNctId(field.text) } });
      title = undefined;
    } else {
      if (title !== undefined) trials.push({ title, nctId: missing(title.range.end) });
      title = field;
    }
  }
  if (title !== undefined) trials.push({ title, nctId: missing(title.range.end) });
  return { kind: 'relatedTrials', section, trials };
}

export interface Identifier {
  readonly id: Field;
  readonly type: Field;
  readonly source: Field;
}

export interface IdentifiersReading {
  readonly kind: 'identifiers';
  readonly section: Section;
  readonly identifiers: readonly Identifier[];
}

const TYPE_KEY = /^identifier\s+type\s*[:：]\s*/i;
const SOURCE_KEY = /^identifier\s+source\s*[:：]\s*/i;

export function readIdentifiers(section: Section): IdentifiersReading {
  const identifiers: { id: Field; type: Field; source: Field }[] = [];
  for (const line of textLines(section)) {
    const text = lineText(section, line);
    const current = identifiers.at(-1);
    if (current !== undefined && TYPE_KEY.test(text)) {
      current.type = keyedField(section, line, TYPE_KEY, codeReader('identifierType'));
    } else if (current !== undefined && SOURCE_KEY.test(text)) {
      current.source = keyedField(section, line, SOURCE_KEY, codeReader('identifierSource'));
    } else {
      const id = fieldAt(section, line, asText);
      identifiers.push({ id, type: missing(id.range.end), source: missing(id.range.end) });
    }
  }
  return { kind: 'identifiers', section, identifiers };
}
