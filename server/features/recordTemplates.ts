// Records to fill in: a whole one, one section of it, one entry of a section. All are printed by the format's printer from
// a record whose values are tab stops, so that they hold the format's own headings, sentences, labels and values.
import { type PrintLayout, print } from '../format/print';
import type { TrialRecord } from '../format/record';
import { type AnySectionKind, lineText, type Section } from '../format/section';
import { parse } from '../format/tree';
import { criterionLists, EMPTY_RECORD, entriesOf, type RecordForm, recordOf } from './recordToFillIn';
import { type TabStops, type Template, tabStops } from './template';

/** A whole record: every section, in the format's order. */
export function recordTemplate(form: RecordForm, layout: PrintLayout): Template {
  const stops = tabStops();
  return stops.read(print(recordOf(form, stops), { layout }));
}

/** One section to fill in. None of its texts ends in a line end. */
export interface SectionTemplate {
  /** Heading, fixed sentence, and what stands below. */
  readonly whole: Template;
  /** What stands below the fixed sentence. */
  readonly body: Template;
  /** Each label with its value below it. */
  readonly labels: readonly LineTemplate[];
  /** Each key with its value behind it: "Identifier Type: -". */
  readonly keys: readonly LineTemplate[];
}

export interface LineTemplate {
  /** The label or the key, with its colon. */
  readonly text: string;
  readonly template: Template;
}

export type SectionTemplates = ReadonlyMap<AnySectionKind, SectionTemplate>;

/** Every section of a record, by its kind; the lines above the first heading as `record`. */
export const sectionTemplates = once((form, layout): SectionTemplates => {
  const stops = tabStops();
  return templatesOf(recordOf({ studyType: form.studyType, arms: form.arms }, stops), stops, layout);
});

/** One entry more of a section that holds several: an arm, an intervention, a site, an outcome, a secondary number, ... */
export const entryTemplates = once((form, layout): SectionTemplates => {
  const stops = tabStops();
  return templatesOf(entriesOf(form, stops), stops, layout);
});

/** The two lists of criteria, each with its heading and its first item. */
export const criterionListTemplates = once((_form, layout): readonly LineTemplate[] => {
  const stops = tabStops();
  return criterionLists(stops).flatMap((list) => {
    const eligibility = { lists: [list], minimumAge: '', maximumAge: '', sex: '', healthyVolunteers: '' };
    const section = templatesOf({ ...EMPTY_RECORD, eligibility }, stops, layout).get('eligibility');
    return section === undefined ? [] : [{ text: list.heading, template: section.body }];
  });
});

/** `make`, asked once for each form and layout: printing and reading a record is too much for every key. */
function once<T>(make: (form: RecordForm, layout: PrintLayout) => T): (form: RecordForm, layout: PrintLayout) => T {
  const known = new Map<string, T>();
  return (form, layout) => {
    const key = `${form.studyType} ${form.arms} ${layout}`;
    const made = known.get(key) ?? make(form, layout);
    known.set(key, made);
    return made;
  };
}

// Sections of what was printed

function templatesOf(record: TrialRecord, stops: TabStops, layout: PrintLayout): SectionTemplates {
  const { sections } = parse(print(record, { layout }));
  return new Map(sections.map((section) => [section.kind, templateOf(section, stops)]));
}

function templateOf(section: Section, stops: TabStops): SectionTemplate {
  const { lines, roles, sentenceLine } = section;
  const read = (from: number, to: number): Template => stops.read(lines.slice(from, to).join('').trimEnd());
  const head = section.kind === 'record' ? 0 : Math.max(0, sentenceLine) + 1;
  const first = roles.findIndex((role, line) => line >= head && role !== 'blank');
  const labels = roles.flatMap((role, line) =>
    role === 'label'
      ? [{ text: lineText(section, line), template: read(line, roles.indexOf('text', line) + 1 || lines.length) }]
      : [],
  );
  const keys = roles.flatMap((role, line) => {
    const key = role === 'text' ? KEY.exec(lineText(section, line))?.[0] : undefined;
    return key === undefined ? [] : [{ text: key, template: read(line, line + 1) }];
  });
  return {
    whole: read(0, lines.length),
    body: first === -1 ? [] : read(first, lines.length),
    labels: distinct(labels),
    keys: distinct(keys),
  };
}

const KEY = /^[A-Z][A-Za-z ]{1,20}:(?= |$)/;

const distinct = (lines: readonly LineTemplate[]): readonly LineTemplate[] =>
  lines.filter(({ text }, index) => lines.findIndex((other) => other.text === text) === index);
