// Completions of structure: missing sections, missing labels and keys, one entry more, a whole record.
import { isProse } from '../format/boundaries';
import { labelIn } from '../format/labels';
import { lineText } from '../format/section';
import { SECTIONS, type SectionDefinition, type SectionKind } from '../format/sections';
import { isoDate } from '../protocol/values';
import type { ValueElementName } from '../registry/elements';
import { type Completion, isLastLine, linesCompletion, type Place } from './completionPlace';
import {
  criterionListTemplates,
  entryTemplates,
  type LineTemplate,
  recordTemplate,
  sectionTemplates,
} from './recordTemplates';
import { STUDY_TYPES, type StudyType } from './recordToFillIn';

const STUDY_TYPE_NAMES: Readonly<Record<StudyType, string>> = {
  INTERVENTIONAL: 'interventional study',
  OBSERVATIONAL: 'observational study',
  EXPANDED_ACCESS: 'expanded access',
};

/** Whole records, for a document in which nothing stands yet. */
export const recordCompletions = (place: Place): readonly Completion[] =>
  STUDY_TYPES.map((studyType) =>
    linesCompletion(
      place,
      `New protocol: ${STUDY_TYPE_NAMES[studyType]}`,
      'entry',
      recordTemplate({ studyType, arms: 2, today: place.today }, 'labelled'),
      { detail: studyType === 'EXPANDED_ACCESS' ? 'every section' : 'every section, 2 groups' },
    ),
  );

/** The sections that are missing between this one and the next, in their order; only where this one's text ends. */
export function sectionCompletions(place: Place): readonly Completion[] {
  if (!isLastLine(place)) return [];
  const missing = missingSections(place);
  if (missing.length === 0) return [];
  const templates = sectionTemplates(place.form, place.layout);
  const others = entryTemplates(place.form, place.layout);
  return missing.flatMap(({ kind, heading }) => {
    // What a record of this type does not have by itself, such as outcomes of other ranks.
    const template = templates.get(kind) ?? others.get(kind);
    if (template === undefined) return [];
    const subject = { of: 'section', section: kind } as const;
    return [linesCompletion(place, heading, 'section', template.whole, { subject, detail: 'section' })];
  });
}

function missingSections({ trial, index, section }: Place): readonly SectionDefinition[] {
  const { sections } = trial.tree;
  const present = new Set(sections.map(({ kind }) => kind));
  const orderOf = (kind: string): number => SECTIONS.findIndex((definition) => definition.kind === kind);
  // Sections of unknown kinds say nothing of the order.
  const before = Math.max(-1, ...sections.slice(0, index + 1).map(({ kind }) => orderOf(kind)));
  const after = sections.slice(index + 1).map(({ kind }) => orderOf(kind));
  const next = Math.min(SECTIONS.length, ...after.filter((order) => order !== -1));
  const mayAdd = section.kind !== 'record' && !isProse(orderOf(section.kind));
  return SECTIONS.filter((definition, order) => {
    if (order <= before || order >= next || present.has(definition.kind)) return false;
    return definition.added !== true || (mayAdd && isWantedOutcome(definition.kind, present));
  });
}

/** Outcomes stand all together or one section a rank. */
const isWantedOutcome = (kind: SectionKind, present: ReadonlySet<string>): boolean =>
  kind === 'outcomes'
    ? !['primaryOutcomes', 'secondaryOutcomes', 'otherOutcomes'].some((ranked) => present.has(ranked))
    : !present.has('outcomes');

/** The fixed sentence of a heading that stands without it. */
export function sentenceCompletions(place: Place): readonly Completion[] {
  const { section, line } = place;
  if (section.sentenceLine !== -1 || section.headingState === 'absent' || section.definition === undefined) return [];
  if (section.roles.slice(1, line).some((role) => role !== 'blank')) return [];
  return section.definition.sentences.map((sentence) =>
    linesCompletion(place, sentence, 'section', [sentence], { detail: 'the section’s sentence' }),
  );
}

/** The labels that the section still lacks, those that belong here first; in groups and sites each may come again. */
export function labelCompletions(place: Place): readonly Completion[] {
  const { section, line, form, layout } = place;
  const { definition, roles } = section;
  if (definition === undefined || (layout === 'bare' && !section.hasLabels && !MANY.has(definition.kind))) return [];
  const labels = (sectionTemplates(form, layout).get(definition.kind)?.labels ?? []).concat(
    MANY.has(definition.kind) ? (entryTemplates(form, layout).get(definition.kind)?.labels ?? []) : [],
  );
  const isKnown = new Set<string>();
  let above = -1;
  roles.forEach((role, at) => {
    if (role !== 'label') return;
    isKnown.add(lineText(section, at));
    if (at < line) above = labels.findIndex(({ text }) => text === lineText(section, at));
  });
  const open = labels.filter(
    ({ text }, index) =>
      labels.findIndex((other) => other.text === text) === index && (MANY.has(definition.kind) || !isKnown.has(text)),
  );
  const inOrder = MANY.has(definition.kind)
    ? open
    : [
        ...open.filter((label) => labels.indexOf(label) > above),
        ...open.filter((label) => labels.indexOf(label) < above),
      ];
  return inOrder.map(({ text, template }) => {
    const element = labelIn(definition.kind, text)?.value;
    return linesCompletion(place, text, 'label', template, about('label', element));
  });
}

const about = (
  detail: string,
  element: ValueElementName | undefined,
): Partial<Pick<Completion, 'detail' | 'subject'>> =>
  element === undefined ? { detail } : { detail, subject: { of: 'element', element } };

/** Sections whose labels stand once an entry. */
const MANY: ReadonlySet<SectionKind> = new Set<SectionKind>(['studyGroups', 'interventions', 'locations']);

/** The element behind each key. */
const KEYS: Readonly<Record<string, ValueElementName>> = {
  'NCT ID:': 'nctId',
  'Last Updated:': 'lastUpdated',
  'Identifier Type:': 'identifierType',
  'Identifier Source:': 'identifierSource',
  'Measure:': 'outcomeTitle',
  'Time Frame:': 'outcomeTimeFrame',
  'Description:': 'outcomeDescription',
};

/** Keys with their values behind them: of the record, of outcomes and identifiers. The record's own stand once. */
export function keyCompletions(place: Place): readonly Completion[] {
  const { section, layout, form, today } = place;
  const templates = section.kind === 'record' ? sectionTemplates(form, layout) : entryTemplates(form, layout);
  const keys: readonly LineTemplate[] = templates.get(section.kind)?.keys ?? [];
  const isThere = (key: string): boolean =>
    section.kind === 'record' && section.lines.some((line) => line.trimStart().startsWith(key));
  return keys
    .filter(({ text }) => !isThere(text))
    .map(({ text, template }) => {
      const isAlone = template.length === 1 && template[0] === text;
      const isToday = KEYS[text] === 'lastUpdated';
      const lines = isToday ? [`${text} ${isoDate(today)}`] : isAlone ? [`${text} `] : template;
      return linesCompletion(place, text, 'label', lines, about('label', KEYS[text]));
    });
}

const ENTRIES: Partial<Readonly<Record<SectionKind, string>>> = {
  studyGroups: 'New arm or group',
  interventions: 'New intervention',
  outcomes: 'New outcome measure',
  primaryOutcomes: 'New outcome measure',
  secondaryOutcomes: 'New outcome measure',
  otherOutcomes: 'New outcome measure',
  sponsors: 'New sponsor',
  locations: 'New location',
  centralContacts: 'New contact',
  facilityContacts: 'New contact',
  otherIdentifiers: 'New secondary identifier',
};

/** One entry more of the section: an arm, an intervention, a location, an outcome, a secondary number. */
export function entryCompletions(place: Place): readonly Completion[] {
  const kind = place.section.definition?.kind;
  const label = kind === undefined ? undefined : ENTRIES[kind];
  const body = kind === undefined ? undefined : entryTemplates(place.form, place.layout).get(kind)?.body;
  return label === undefined || body === undefined ? [] : [linesCompletion(place, label, 'entry', body)];
}

/** The lists of criteria that the section lacks. */
export function criterionListCompletions(place: Place): readonly Completion[] {
  const { reading, form, layout } = place;
  if (reading.kind !== 'eligibility') return [];
  const known = new Set(reading.lists.filter(({ headingLine }) => headingLine !== -1).map(({ polarity }) => polarity));
  return criterionListTemplates(form, layout)
    .filter(({ text }) => !known.has(text.startsWith('Inclusion') ? 'inclusion' : 'exclusion'))
    .map(({ text, template }) => linesCompletion(place, text, 'entry', template, { detail: 'list of criteria' }));
}
