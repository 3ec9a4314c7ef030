// Where a completion was asked for, and what one is. Ranges count from the beginning of the section; completion.ts turns
// them into ranges of the document.
import type { PrintLayout } from '../format/print';
import { lineRange, type Section, textRange } from '../format/section';
import { sectionIndexAt, startOfIndex } from '../format/tree';
import type { Reading, Trial } from '../protocol/trial';
import type { PartialDate } from '../protocol/values';
import { lastAtMost, type TextRange } from '../text/range';
import type { CompletionSubject } from './completionDocumentation';
import { type RecordForm, STUDY_TYPES } from './recordToFillIn';
import type { Template } from './template';

/** What a completion inserts: editors show it as an icon. */
export type CompletionKind =
  | 'section'
  | 'entry'
  | 'label'
  | 'value'
  | 'country'
  | 'date'
  | 'unit'
  | 'instrument'
  | 'name'
  | 'trial';

export interface Completion {
  readonly label: string;
  readonly kind: CompletionKind;
  /** A few words beside the label. */
  readonly detail: string;
  /** What the documentation is about, made when someone looks at it. */
  readonly subject: CompletionSubject | undefined;
  /** What it replaces: on one line, with the cursor inside or at an end. */
  readonly range: TextRange;
  readonly template: Template;
  /** What the text in the range, up to the cursor, is held against. */
  readonly filterText: string;
}

/** Another record of the workspace. */
export interface RecordName {
  readonly nctId: string;
  readonly title: string;
}

export interface CompletionRequest {
  /** Of the document. */
  readonly offset: number;
  readonly today: PartialDate;
  /** The records that may be named here. */
  readonly records: readonly RecordName[];
  /** The character whose typing asked; undefined when the user asked. */
  readonly typed: string | undefined;
}

export interface Place extends CompletionRequest {
  readonly trial: Trial;
  readonly reading: Reading;
  readonly section: Section;
  /** The index of the section in the tree. */
  readonly index: number;
  /** The line of the section, and the cursor counted from the section's beginning. */
  readonly line: number;
  readonly cursor: number;
  /** The line's text before the cursor, without white space in front. */
  readonly head: string;
  /** The line's text behind the cursor, without white space at its end. */
  readonly tail: string;
  /** The line's text, white space up to the cursor included. */
  readonly text: TextRange;
  readonly layout: PrintLayout;
  readonly form: RecordForm;
}

/** The place of a request; undefined only for a tree without sections, which there is not. */
export function placeAt(trial: Trial, request: CompletionRequest): Place | undefined {
  const { tree } = trial;
  const index = sectionIndexAt(tree, request.offset);
  const section = tree.sections[index];
  const reading = trial.readings[index];
  if (section === undefined || reading === undefined) return undefined;
  const offset = request.offset - startOfIndex(tree, index);
  const line = Math.max(0, lastAtMost(section.lineStarts, offset));
  const whole = lineRange(section, line);
  // Inside a line end of two characters the cursor stands before it.
  const cursor = Math.min(offset, whole.end);
  const written = section.lines[line] ?? '';
  const trimmed = textRange(section, line);
  const isBlank = section.roles[line] === 'blank' || trimmed.start >= trimmed.end;
  return {
    ...request,
    trial,
    reading,
    section,
    index,
    line,
    cursor,
    head: written.slice(0, cursor - whole.start).trimStart(),
    tail: written.slice(cursor - whole.start).trimEnd(),
    text: isBlank
      ? whole
      : { start: Math.min(trimmed.start, cursor), end: Math.max(Math.min(trimmed.end, whole.end), cursor) },
    layout: trial.layout === 'bare' ? 'bare' : 'labelled',
    form: formOf(trial),
  };
}

/** What templates for this record look like. */
export function formOf({ basicInformation, studyDesign }: Trial): RecordForm {
  const studyType = STUDY_TYPES.find((type) => type === basicInformation?.studyType.value);
  return {
    studyType: studyType ?? (studyDesign?.observational === true ? 'OBSERVATIONAL' : 'INTERVENTIONAL'),
    arms: studyDesign?.interventionModel.value === 'SINGLE_GROUP' ? 1 : 2,
  };
}

/** A completion of plain text, held against its label. */
export const plainCompletion = (
  label: string,
  kind: CompletionKind,
  range: TextRange,
  more: Partial<Pick<Completion, 'detail' | 'subject' | 'filterText'>> & { readonly text?: string } = {},
): Completion => ({
  label,
  kind,
  detail: more.detail ?? '',
  subject: more.subject,
  range,
  template: [more.text ?? label],
  filterText: more.filterText ?? label,
});

/** A completion of lines to fill in, which takes the place of the line; with blank lines around it where the layout has them. */
export function linesCompletion(
  place: Place,
  label: string,
  kind: CompletionKind,
  template: Template,
  more: Partial<Pick<Completion, 'detail' | 'subject'>> = {},
): Completion {
  const { section, line, layout, text } = place;
  const needsBlank = (role: string | undefined): boolean =>
    layout === 'labelled' && role !== undefined && role !== 'blank';
  const above = needsBlank(section.roles[line - 1]) ? ['\n'] : [];
  const isLast = line === section.lines.length - 1;
  const below = needsBlank(isLast ? nextSectionRole(place) : section.roles[line + 1]) ? ['\n'] : [];
  return {
    ...plainCompletion(label, kind, text, more),
    template: [...above, ...template, ...below],
  };
}

const nextSectionRole = ({ trial, index }: Place): string | undefined => trial.tree.sections[index + 1]?.roles[0];

/** True where nothing stands on the line, or what stands there begins like the completion. */
export const suitsLine = ({ head, tail }: Place, { filterText }: Completion): boolean =>
  tail === '' && filterText.toLowerCase().startsWith(head.toLowerCase());

/** True where no text follows on the lines below in this section. */
export function isLastLine({ section, line }: Place): boolean {
  for (let i = line + 1; i < section.roles.length; i++) if (section.roles[i] !== 'blank') return false;
  return true;
}
