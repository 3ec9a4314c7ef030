// The printer: a record to text, in either layout. What it writes reads as the same record.
import type { LabelledValue } from './labels';
import { labelText } from './labels';
import type { ArmEntry, ContactEntry, InterventionEntry, OutcomeEntry, RelatedTrialEntry, TrialRecord } from './record';
import {
  LAST_UPDATED_KEY,
  NCT_ID_KEY,
  NO_INTERVENTIONS,
  type OutcomesKind,
  type SectionKind,
  sectionDefinition,
} from './sections';

/**
 * `labelled` writes every value under its label and a blank line between any two lines; `bare` writes one line a line,
 * with labels only for the values that have no place in that layout (types of arms and interventions, states of sites).
 */
export type PrintLayout = 'bare' | 'labelled';

export interface PrintOptions {
  readonly layout: PrintLayout;
  /** The line end to write; default `\n`. */
  readonly lineEnd?: '\n' | '\r\n';
}

export function print(record: TrialRecord, { layout, lineEnd = '\n' }: PrintOptions): string {
  const lines = new Lines(layout === 'labelled');
  lines.add(record.title);
  lines.add(`${NCT_ID_KEY} ${record.nctId}`.trimEnd());
  lines.add(`${LAST_UPDATED_KEY} ${record.lastUpdated}`.trimEnd());
  printSections(lines, record);
  return lines.out.join(layout === 'labelled' ? lineEnd + lineEnd : lineEnd) + lineEnd;
}

/** The lines written so far; missing values write nothing. */
class Lines {
  readonly out: string[] = [];
  constructor(readonly labelled: boolean) {}

  add(...texts: readonly string[]): void {
    for (const text of texts) if (text !== '') this.out.push(text);
  }

  heading(kind: SectionKind): void {
    const { heading, sentences } = sectionDefinition(kind);
    this.add(heading, sentences[0] ?? '');
  }

  /** A value under its label, where the layout has labels. */
  value(label: LabelledValue, text: string): void {
    if (text !== '') this.add(...(this.labelled ? [labelText(label)] : []), text);
  }

  /** A value that can only stand under its label. */
  underLabel(label: LabelledValue, text: string): void {
    if (text !== '') this.add(labelText(label), text);
  }
}

function printSections(lines: Lines, record: TrialRecord): void {
  if (record.studyResults !== undefined) {
    const { heading, sentences } = sectionDefinition('studyResults');
    const { badge, published } = record.studyResults;
    lines.add(heading, badge, sentences[published ? 1 : 0] ?? '');
  }
  if (record.basicInformation !== undefined) {
    lines.heading('basicInformation');
    const b = record.basicInformation;
    lines.value('status', b.status);
    lines.value('phase', b.phase);
    lines.value('enrollment', b.enrollment);
    lines.value('studyType', b.studyType);
    lines.value('startDate', b.startDate);
    lines.value('completionDate', b.completionDate);
  }
  plain(lines, 'briefSummary', record.briefSummary);
  related(lines, 'relatedTrials', record.relatedTrials);
  plain(lines, 'detailedDescription', record.detailedDescription);
  plain(lines, 'conditions', record.conditions);
  printDesign(lines, record);
  if (record.studyGroups !== undefined) {
    lines.heading('studyGroups');
    for (const arm of record.studyGroups) printArm(lines, arm);
  }
  if (record.interventions !== undefined) {
    lines.heading('interventions');
    for (const intervention of record.interventions) printIntervention(lines, intervention);
  }
  plain(lines, 'otherInterventionNames', record.otherInterventionNames);
  for (const kind of OUTCOMES) outcomes(lines, kind, record[kind]);
  printEligibility(lines, record);
  printOrganizations(lines, record);
  if (record.otherIdentifiers !== undefined) {
    lines.heading('otherIdentifiers');
    for (const { id, type, source } of record.otherIdentifiers) {
      lines.add(id);
      if (type !== '') lines.add(`Identifier Type: ${type}`);
      if (source !== '') lines.add(`Identifier Source: ${source}`);
    }
  }
  related(lines, 'moreRelatedTrials', record.moreRelatedTrials);
}

function plain(lines: Lines, kind: SectionKind, texts: readonly string[] | undefined): void {
  if (texts === undefined) return;
  lines.heading(kind);
  lines.add(...texts);
}

function related(lines: Lines, kind: SectionKind, trials: readonly RelatedTrialEntry[] | undefined): void {
  if (trials === undefined) return;
  lines.heading(kind);
  for (const { title, nctId } of trials) lines.add(title, nctId);
}

function printDesign(lines: Lines, { studyDesign }: TrialRecord): void {
  if (studyDesign === undefined) return;
  lines.heading('studyDesign');
  lines.value('allocation', studyDesign.allocation);
  lines.value('interventionModel', studyDesign.interventionModel);
  lines.value('primaryPurpose', studyDesign.primaryPurpose);
  lines.value('masking', studyDesign.masking);
  lines.add(...studyDesign.maskedRoles);
  lines.value('observationalModel', studyDesign.observationalModel);
  lines.value('timePerspective', studyDesign.timePerspective);
}

function printArm(lines: Lines, arm: ArmEntry): void {
  lines.add(arm.title, ...arm.description);
  lines.underLabel('armType', arm.type);
  for (const intervention of arm.interventions) printIntervention(lines, intervention);
  if (arm.none) lines.add(NO_INTERVENTIONS);
}

function printIntervention(lines: Lines, { name, type, description }: InterventionEntry): void {
  lines.add(name);
  lines.underLabel('interventionType', type);
  lines.add(...description);
}

const OUTCOMES = ['outcomes', 'primaryOutcomes', 'secondaryOutcomes', 'otherOutcomes'] as const;

/** One key a value in either layout: the page that records come from prints no outcomes, so that they have no bare form. */
function outcomes(lines: Lines, kind: OutcomesKind, entries: readonly OutcomeEntry[] | undefined): void {
  if (entries === undefined) return;
  lines.heading(kind);
  for (const { rank, title, timeFrame, description } of entries) {
    lines.add(`Measure: ${title}`.trimEnd());
    if (rank !== '' && kind !== `${rank}Outcomes`) lines.add(`Type: ${rank}`);
    if (timeFrame !== '') lines.add(`Time Frame: ${timeFrame}`);
    const [first, ...rest] = description;
    if (first !== undefined) lines.add(`Description: ${first}`, ...rest);
  }
}

function printEligibility(lines: Lines, { eligibility }: TrialRecord): void {
  if (eligibility === undefined) return;
  lines.heading('eligibility');
  for (const { heading, lines: criteria } of eligibility.lists) lines.add(heading, ...criteria);
  lines.value('minimumAge', eligibility.minimumAge);
  lines.value('maximumAge', eligibility.maximumAge);
  lines.value('sex', eligibility.sex);
  lines.value('healthyVolunteers', eligibility.healthyVolunteers);
}

function printOrganizations(lines: Lines, record: TrialRecord): void {
  if (record.sponsors !== undefined) {
    lines.heading('sponsors');
    for (const { name, sponsorClass } of record.sponsors) lines.add(name, sponsorClass);
  }
  if (record.responsibleParty !== undefined) {
    lines.heading('responsibleParty');
    lines.add(record.responsibleParty.type, ...record.responsibleParty.details);
  }
  if (record.locations !== undefined) {
    lines.heading('locations');
    for (const { facility, status, place } of record.locations) {
      lines.add(facility);
      lines.underLabel('siteStatus', status);
      lines.add(place);
    }
  }
  plain(lines, 'countries', record.countries);
  contacts(lines, 'centralContacts', record.centralContacts);
  contacts(lines, 'facilityContacts', record.facilityContacts);
}

function contacts(lines: Lines, kind: SectionKind, entries: readonly ContactEntry[] | undefined): void {
  if (entries === undefined) return;
  lines.heading(kind);
  for (const { name, role, phone, email } of entries) lines.add(name, role, phone, email);
}
