// A trial as plain data: the values without their places.
import type {
  ArmEntry,
  ContactEntry,
  InterventionEntry,
  OutcomeEntry,
  RelatedTrialEntry,
  TrialRecord,
} from '../format/record';
import { lineText, type Section } from '../format/section';
import { sectionDefinition } from '../format/sections';
import { withoutLineEnd } from '../text/sourceText';
import type { Arm } from './arms';
import type { EligibilityReading } from './eligibility';
import type { Field } from './field';
import type { LinesReading, RelatedTrialsReading } from './lists';
import type { ContactsReading } from './organizations';
import type { OutcomesReading } from './outcomes';
import type { Trial } from './trial';

export function recordOf(trial: Trial): TrialRecord {
  const { basicInformation: basic, studyDesign: design, responsibleParty: party } = trial;
  return {
    title: trial.record.title.text,
    nctId: trial.record.nctId.text,
    lastUpdated: trial.record.lastUpdated.text,
    studyResults: studyResultsOf(trial.tree.sections.find((s) => s.kind === 'studyResults')),
    basicInformation: basic && {
      status: basic.status.text,
      phase: basic.phase.text,
      enrollment: basic.enrollment.text,
      studyType: basic.studyType.text,
      startDate: basic.startDate.text,
      completionDate: basic.completionDate.text,
    },
    briefSummary: linesOf(trial.briefSummary),
    relatedTrials: relatedOf(trial.relatedTrials),
    detailedDescription: linesOf(trial.detailedDescription),
    conditions: linesOf(trial.conditions),
    studyDesign: design && {
      allocation: design.allocation.text,
      interventionModel: design.interventionModel.text,
      primaryPurpose: design.primaryPurpose.text,
      masking: design.masking.text,
      maskedRoles: texts(design.maskedRoles),
      observationalModel: design.observationalModel.text,
      timePerspective: design.timePerspective.text,
    },
    studyGroups: trial.studyGroups?.arms.map(armOf),
    interventions: trial.interventions?.interventions.map(interventionOf),
    otherInterventionNames: linesOf(trial.otherInterventionNames),
    outcomes: outcomesOf(trial.outcomes),
    primaryOutcomes: outcomesOf(trial.primaryOutcomes),
    secondaryOutcomes: outcomesOf(trial.secondaryOutcomes),
    otherOutcomes: outcomesOf(trial.otherOutcomes),
    eligibility: trial.eligibility && eligibilityOf(trial.eligibility),
    sponsors: trial.sponsors?.sponsors.map((s) => ({ name: s.name.text, sponsorClass: s.sponsorClass.text })),
    responsibleParty: party && { type: party.type.text, details: texts(party.details) },
    locations: trial.locations?.sites.map((s) => ({
      facility: s.facility.text,
      status: textOf(s.status),
      place: s.place.text,
    })),
    countries: linesOf(trial.countries),
    centralContacts: contactsOf(trial.centralContacts),
    facilityContacts: contactsOf(trial.facilityContacts),
    otherIdentifiers: trial.otherIdentifiers?.identifiers.map((i) => ({
      id: i.id.text,
      type: i.type.text,
      source: i.source.text,
    })),
    moreRelatedTrials: relatedOf(trial.moreRelatedTrials),
  };
}

const textOf = (field: Field | undefined): string => field?.text ?? '';
const texts = (fields: readonly Field[]): string[] => fields.map((f) => f.text);
const linesOf = (reading: LinesReading | undefined): string[] | undefined => reading && texts(reading.values);

const relatedOf = (reading: RelatedTrialsReading | undefined): RelatedTrialEntry[] | undefined =>
  reading?.trials.map((t) => ({ title: t.title.text, nctId: t.nctId.text }));

const contactsOf = (reading: ContactsReading | undefined): ContactEntry[] | undefined =>
  reading?.contacts.map((c) => ({
    name: c.name.text,
    role: textOf(c.role),
    phone: textOf(c.phone),
    email: textOf(c.email),
  }));

const outcomesOf = (reading: OutcomesReading | undefined): OutcomeEntry[] | undefined =>
  reading?.outcomes.map(({ rank, title, timeFrame, description }) => ({
    rank: rank ?? '',
    title: title.text,
    timeFrame: timeFrame.text,
    description: texts(description),
  }));

const interventionOf = (i: {
  name: Field;
  type: Field | undefined;
  description: readonly Field[];
}): InterventionEntry => ({
  name: i.name.text,
  type: textOf(i.type),
  description: texts(i.description),
});

const armOf = (arm: Arm): ArmEntry => ({
  title: arm.title.text,
  description: texts(arm.description),
  type: textOf(arm.type),
  interventions: arm.interventions.map(interventionOf),
  none: arm.none !== undefined,
});

function studyResultsOf(section: Section | undefined): TrialRecord['studyResults'] {
  if (section === undefined) return undefined;
  const badgeLine = section.roles.indexOf('text');
  const published = sectionDefinition('studyResults').sentences[1];
  return {
    badge: badgeLine === -1 ? '' : lineText(section, badgeLine),
    published: section.sentenceLine !== -1 && lineText(section, section.sentenceLine) === published,
  };
}

function eligibilityOf(reading: EligibilityReading): TrialRecord['eligibility'] {
  const { section } = reading;
  const written = (line: number): string => withoutLineEnd(section.lines[line] ?? '').trimEnd();
  return {
    lists: reading.lists.map((list) => {
      const lines: string[] = [];
      for (let i = list.firstLine; i < list.endLine; i++) {
        if (section.roles[i] === 'text' && i !== list.headingLine) lines.push(written(i));
      }
      return { heading: list.headingLine === -1 ? '' : written(list.headingLine), lines };
    }),
    minimumAge: reading.minimumAge.text,
    maximumAge: reading.maximumAge.text,
    sex: reading.sex.text,
    healthyVolunteers: reading.healthyVolunteers.text,
  };
}
