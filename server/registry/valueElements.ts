// What the registry says of each single value of a document, for hovers.
// Source: ClinicalTrials.gov data element definitions and study data structure, paraphrased.
import type { LabelledValue } from '../format/labels';
import type { Element } from './element';
import { element, INTERVENTIONAL, OBSERVATIONAL } from './element';

/** A value with a label of its own in the labelled layout, or one that is known by its place. */
export type ValueElementName =
  | LabelledValue
  | 'title'
  | 'nctId'
  | 'lastUpdated'
  | 'sponsorClass'
  | 'armTitle'
  | 'armDescription'
  | 'interventionName'
  | 'interventionDescription'
  | 'outcomeTitle'
  | 'outcomeTimeFrame'
  | 'outcomeDescription'
  | 'inclusionCriteria'
  | 'exclusionCriteria'
  | 'identifierType'
  | 'identifierSource'
  | 'maskedRole';

const AGE = 'A number and a unit from Years to Minutes, or N/A for no limit.';

export const VALUE_ELEMENTS: Readonly<Record<ValueElementName, Element>> = {
  title: element(
    'Brief Title',
    'yes',
    'A short title in lay language that names, where possible, the participants, the condition and the intervention.',
    ['definitions', 'regulation'],
    { limit: 300, example: 'Safety and Effects of Drug A in Adults With Rheumatoid Arthritis' },
  ),
  nctId: element(
    'NCT Number',
    'assigned',
    'The number that ClinicalTrials.gov gives the study when it is registered: NCT and eight digits.',
    ['structure'],
    { example: 'NCT01234567' },
  ),
  lastUpdated: element(
    'Last Update Posted',
    'assigned',
    'The day on which the latest change of the record became public. Records are to be checked at least once a year.',
    ['structure', 'updates'],
    { example: '2024-03-15' },
  ),
  resultsState: element('Study Results', 'assigned', 'Whether results of the study have been posted.', ['structure']),
  status: element(
    'Overall Recruitment Status',
    'yes',
    'Where the whole study stands. While one site recruits, the study is RECRUITING. UNKNOWN is set by the registry, never by the author.',
    ['definitions', 'unknownStatus'],
  ),
  phase: element(
    'Study Phase',
    'conditional',
    'The phase of drug development; NA for trials without phases, such as those of devices or behavior. Observational studies have none.',
    ['definitions', 'regulation'],
    { note: INTERVENTIONAL, example: 'PHASE2' },
  ),
  enrollment: element(
    'Enrollment',
    'yes',
    'The planned number of participants; after the end of data collection for the primary outcome, the actual number.',
    ['definitions', 'updates'],
    { example: '120 participants' },
  ),
  studyType: element(
    'Study Type',
    'yes',
    'INTERVENTIONAL when the protocol assigns participants to interventions, OBSERVATIONAL when it does not.',
    ['definitions', 'regulation'],
  ),
  startDate: element(
    'Study Start Date',
    'yes',
    'The day the study is expected to open, or the actual day on which the first participant was enrolled; to be updated within 30 days of that.',
    ['definitions', 'updates'],
    { example: '2024-01-15' },
  ),
  completionDate: element(
    'Study Completion Date',
    'yes',
    'The day the last participant is examined or treated for the last time: primary and secondary outcomes and adverse events included.',
    ['definitions', 'structure'],
    { example: '2026-06-30' },
  ),
  allocation: element(
    'Allocation',
    'conditional',
    'How participants come to their arms: by chance or not. NA for a trial with one arm.',
    ['definitions', 'mapping'],
    { note: INTERVENTIONAL },
  ),
  interventionModel: element(
    'Interventional Study Model',
    'conditional',
    'The plan by which interventions are given to the groups. One arm is SINGLE_GROUP.',
    ['definitions', 'mapping'],
    { note: INTERVENTIONAL },
  ),
  primaryPurpose: element(
    'Primary Purpose',
    'conditional',
    'The main aim of the interventions: one only.',
    ['definitions', 'regulation'],
    { note: INTERVENTIONAL },
  ),
  masking: element(
    'Masking',
    'conditional',
    'How many of the four roles do not know the assignment: NONE is open label, SINGLE one role, QUADRUPLE all four.',
    ['definitions', 'mapping'],
    { note: INTERVENTIONAL },
  ),
  maskedRole: element(
    'Who Is Masked',
    'conditional',
    'A role that does not know the assignment: participants, caregivers, investigators, outcome assessors; one a line, as many as the masking says.',
    ['definitions'],
    { note: 'when the study is masked' },
  ),
  observationalModel: element(
    'Observational Study Model',
    'conditional',
    'How participants are found and followed.',
    ['definitions', 'mapping'],
    { note: OBSERVATIONAL },
  ),
  timePerspective: element(
    'Time Perspective',
    'conditional',
    'Whether the study looks forward, back, or at one point in time, seen from enrollment.',
    ['definitions', 'mapping'],
    { note: OBSERVATIONAL },
  ),
  armTitle: element(
    'Arm Title',
    'yes',
    'A short name for the group, different from all other groups of the study.',
    ['definitions', 'mapping'],
    { limit: 100, example: 'Placebo' },
  ),
  armType: element('Arm Type', 'conditional', 'The part this group plays in the trial.', ['definitions', 'mapping'], {
    note: INTERVENTIONAL,
  }),
  armDescription: element(
    'Arm Description',
    'conditional',
    'What this group gets, where title and interventions do not say it all: dose, timing, order.',
    ['definitions', 'mapping'],
    { limit: 999, note: 'when the title and interventions do not explain the group' },
  ),
  interventionType: element('Intervention Type', 'yes', 'The kind of intervention: one for each.', [
    'definitions',
    'regulation',
  ]),
  interventionName: element(
    'Intervention Name',
    'yes',
    'A brief name; for a drug its non-proprietary name, not the brand.',
    ['definitions', 'regulation'],
    { limit: 200, example: 'Methotrexate' },
  ),
  interventionDescription: element(
    'Intervention Description',
    'yes',
    'Details that tell it from similar ones, apart from the arms: for a drug the form, dose, frequency and duration.',
    ['definitions', 'regulation'],
    { limit: 1000, example: '15 mg tablets by mouth, once a week for 12 weeks' },
  ),
  outcomeTitle: element(
    'Outcome Measure Title',
    'yes',
    'What is measured, in neutral words: one measure, with its scale or unit, and no result that is hoped for.',
    ['definitions', 'regulation'],
    { limit: 254, example: 'Change from baseline in pain on a scale from 0 to 10' },
  ),
  outcomeTimeFrame: element(
    'Outcome Measure Time Frame',
    'yes',
    'The time point or period at which the measure is taken in each participant.',
    ['definitions', 'regulation'],
    { limit: 254, example: 'Baseline and week 12' },
  ),
  outcomeDescription: element(
    'Outcome Measure Description',
    'conditional',
    'What the title does not say: how the measure is taken; for a scale its range, and which end is better.',
    ['definitions'],
    { limit: 999, note: 'when the title does not explain the measure' },
  ),
  inclusionCriteria: element(
    'Inclusion Criteria',
    'yes',
    'What a person must fulfil to take part; one criterion a line.',
    ['definitions', 'comments'],
    {
      limit: 20000,
      note: 'the limit holds for all criteria together',
      example: '* Diagnosis of rheumatoid arthritis for at least 6 months',
    },
  ),
  exclusionCriteria: element(
    'Exclusion Criteria',
    'yes',
    'What keeps a person out who fulfils the inclusion criteria; one criterion a line.',
    ['definitions', 'comments'],
    { limit: 20000, note: 'the limit holds for all criteria together', example: '* Pregnant or breastfeeding' },
  ),
  minimumAge: element('Minimum Age', 'yes', `The lowest age at which a person can take part. ${AGE}`, ['definitions'], {
    example: '18 Years',
  }),
  maximumAge: element(
    'Maximum Age',
    'yes',
    `The highest age at which a person can take part. ${AGE}`,
    ['definitions'],
    {
      example: '75 Years',
    },
  ),
  sex: element('Sex', 'yes', 'Which sex a participant may be: ALL, FEMALE or MALE.', ['definitions', 'mapping']),
  healthyVolunteers: element(
    'Accepts Healthy Volunteers',
    'conditional',
    'Yes when people without the condition under study can take part, otherwise No.',
    ['definitions'],
    { note: INTERVENTIONAL },
  ),
  siteStatus: element(
    'Individual Site Status',
    'conditional',
    'Whether this site recruits. The registry shows it only while the study as a whole recruits.',
    ['definitions', 'structure'],
    { note: 'for recruiting studies; to be updated within 30 days of a change' },
  ),
  sponsorClass: element(
    'Agency Class',
    'assigned',
    'The kind of organization. The registry sets it; OTHER covers universities and hospitals.',
    ['structure', 'api'],
  ),
  identifierType: element(
    'Identifier Type',
    'conditional',
    'What kind of number it is: a grant, another registry, EudraCT, CTIS; a hyphen for none.',
    ['definitions', 'api'],
    { note: 'for every number but the protocol number of the sponsor' },
  ),
  identifierSource: element(
    'Identifier Source',
    'assigned',
    "Which field of the record the number comes from: org_study_id is the sponsor's protocol number, secondary_id any other, nct_alias an earlier NCT number.",
    ['aact'],
  ),
};
