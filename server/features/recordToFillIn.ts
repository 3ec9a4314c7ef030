// The record that templates are printed from: every value is a tab stop, with the choices that the registry allows, the
// likeliest first, or with a placeholder that says what is missing.
import { RESULTS_PENDING } from '../format/labels';
import type {
  ArmEntry,
  ContactEntry,
  CriterionListEntry,
  IdentifierEntry,
  InterventionEntry,
  OutcomeEntry,
  SiteEntry,
  StudyDesign,
  TrialRecord,
} from '../format/record';
import { isoDate, type PartialDate } from '../protocol/values';
import { type EnumerationName, enumeration, JOINED_PHASES } from '../registry/enumerations';
import { EXPANDED_ACCESS_STATUSES, STUDY_STATUSES } from '../registry/statuses';
import { MISSING, missingPlaceholder } from '../rules/placeholder';
import type { TabStops } from './template';

export const STUDY_TYPES = ['INTERVENTIONAL', 'OBSERVATIONAL', 'EXPANDED_ACCESS'] as const;
export type StudyType = (typeof STUDY_TYPES)[number];

export interface RecordForm {
  readonly studyType: StudyType;
  /** How many arms or groups; expanded access has none. */
  readonly arms: number;
  /** For the date of the last update; without it a placeholder stands there. */
  readonly today?: PartialDate;
}

/** A record without any section. */
export const EMPTY_RECORD: TrialRecord = {
  title: '',
  nctId: '',
  lastUpdated: '',
  studyResults: undefined,
  basicInformation: undefined,
  briefSummary: undefined,
  relatedTrials: undefined,
  detailedDescription: undefined,
  conditions: undefined,
  studyDesign: undefined,
  studyGroups: undefined,
  interventions: undefined,
  otherInterventionNames: undefined,
  outcomes: undefined,
  primaryOutcomes: undefined,
  secondaryOutcomes: undefined,
  otherOutcomes: undefined,
  eligibility: undefined,
  sponsors: undefined,
  responsibleParty: undefined,
  locations: undefined,
  countries: undefined,
  centralContacts: undefined,
  facilityContacts: undefined,
  otherIdentifiers: undefined,
  moreRelatedTrials: undefined,
};

/** A record with every section, in which every value that its author knows is a tab stop. */
export function recordOf({ studyType, arms, today }: RecordForm, stops: TabStops): TrialRecord {
  const { stop } = stops;
  const isInterventional = studyType === 'INTERVENTIONAL';
  const isExpandedAccess = studyType === 'EXPANDED_ACCESS';
  const numbers = Array.from({ length: isExpandedAccess ? 0 : arms }, (_, index) =>
    arms === 1 ? '' : String(index + 1),
  );
  const title = stop(missingPlaceholder('The brief title'));
  const basicInformation = {
    status: stop(...(isExpandedAccess ? EXPANDED_ACCESS_STATUSES : STUDY_STATUSES)),
    phase: isInterventional ? stop(...codes('phase', 'NA'), ...JOINED_PHASES.map(({ code }) => code)) : 'NA',
    enrollment: `${stop('0')} participants`,
    studyType,
    startDate: stop(DATE),
    completionDate: stop(DATE),
  };
  const briefSummary = [stop(MISSING.summary)];
  const detailedDescription = [stop(missingPlaceholder('The detailed description'))];
  const conditions = [stop(MISSING.condition)];
  const studyDesign = designOf(stops, studyType, arms);
  const interventions = isExpandedAccess
    ? [interventionOf(stops, '')]
    : isInterventional
      ? numbers.map((number) => interventionOf(stops, number))
      : [];
  const country = stop('Country');
  return {
    title,
    nctId: '',
    lastUpdated: today === undefined ? stop(DATE) : isoDate(today),
    studyResults: { badge: RESULTS_PENDING, published: false },
    basicInformation,
    briefSummary,
    relatedTrials: [],
    detailedDescription,
    conditions,
    studyDesign,
    studyGroups: numbers.map((number, index) => armOf(stops, studyType, index, number, interventions[index])),
    interventions,
    otherInterventionNames: [],
    outcomes: undefined,
    primaryOutcomes: isExpandedAccess ? undefined : [outcomeOf(stops, 'primary')],
    secondaryOutcomes: isExpandedAccess ? undefined : [outcomeOf(stops, 'secondary')],
    otherOutcomes: undefined,
    eligibility: {
      lists: criterionLists(stops),
      minimumAge: stop('18 Years', 'N/A'),
      maximumAge: stop('N/A', '65 Years', '75 Years'),
      sex: stop(...codes('sex', 'ALL')),
      healthyVolunteers: stop(...codes('healthyVolunteers', 'No').filter((code) => code !== '-')),
    },
    sponsors: [sponsorOf(stops)],
    responsibleParty: { type: stop(...codes('responsibleParty', 'SPONSOR')), details: [] },
    locations: [siteOf(stops, country)],
    countries: [country],
    centralContacts: [contactOf(stops)],
    facilityContacts: [],
    otherIdentifiers: [{ id: stop(MISSING.protocolNumber), type: '-', source: 'org_study_id' }],
    moreRelatedTrials: [],
  };
}

/** One entry of each section that may hold several. */
export function entriesOf({ studyType }: RecordForm, stops: TabStops): TrialRecord {
  const intervention = interventionOf(stops, '');
  return {
    ...EMPTY_RECORD,
    studyGroups: [armOf(stops, studyType, 0, '', intervention)],
    interventions: [intervention],
    outcomes: [outcomeOf(stops, '')],
    primaryOutcomes: [outcomeOf(stops, 'primary')],
    secondaryOutcomes: [outcomeOf(stops, 'secondary')],
    otherOutcomes: [outcomeOf(stops, 'other')],
    sponsors: [sponsorOf(stops)],
    locations: [siteOf(stops, stops.stop('Country'))],
    centralContacts: [contactOf(stops)],
    facilityContacts: [contactOf(stops)],
    otherIdentifiers: [secondaryIdentifier(stops)],
  };
}

/** What a date looks like; no rule takes it for one. */
const DATE = 'YYYY-MM-DD';

/** All codes of an enumeration, the one that a new record most likely has first. */
function codes(name: EnumerationName, first: string): readonly string[] {
  const all = enumeration(name).values.map(({ code }) => code);
  return [first, ...all.filter((code) => code !== first)];
}

function designOf({ stop }: TabStops, studyType: StudyType, arms: number): StudyDesign {
  const none: StudyDesign = {
    allocation: '',
    interventionModel: '',
    primaryPurpose: '',
    masking: '',
    maskedRoles: [],
    observationalModel: '',
    timePerspective: '',
  };
  if (studyType === 'EXPANDED_ACCESS') return none;
  if (studyType === 'OBSERVATIONAL') {
    return {
      ...none,
      observationalModel: stop(...codes('observationalModel', 'COHORT')),
      timePerspective: stop(...codes('timePerspective', 'PROSPECTIVE')),
    };
  }
  return {
    ...none,
    allocation: stop(...codes('allocation', arms === 1 ? 'NA' : 'RANDOMIZED')),
    interventionModel: stop(...codes('interventionModel', arms === 1 ? 'SINGLE_GROUP' : 'PARALLEL')),
    primaryPurpose: stop(...codes('primaryPurpose', 'TREATMENT')),
    masking: stop(...codes('masking', 'NONE')),
  };
}

/** `number` is '' for the only one, else `2`. */
const named = (what: string, number: string): string => (number === '' ? `the ${what}` : `${what} ${number}`);

function armOf(
  { stop }: TabStops,
  studyType: StudyType,
  index: number,
  number: string,
  intervention: InterventionEntry | undefined,
): ArmEntry {
  const what = studyType === 'INTERVENTIONAL' ? 'arm' : 'group';
  const isArm = studyType === 'INTERVENTIONAL';
  return {
    title: stop(missingPlaceholder(`The title of ${named(what, number)}`)),
    description: [stop(missingPlaceholder(`The description of ${named(what, number)}`))],
    // A cohort has no type.
    type: isArm ? stop(...codes('armType', index === 0 ? 'EXPERIMENTAL' : 'ACTIVE_COMPARATOR')) : '',
    interventions: isArm && intervention !== undefined ? [intervention] : [],
    none: !isArm || intervention === undefined,
  };
}

const interventionOf = ({ stop }: TabStops, number: string): InterventionEntry => ({
  name: stop(missingPlaceholder(`The name of ${named('intervention', number)}`)),
  type: stop(...codes('interventionType', 'DRUG')),
  description: [stop(missingPlaceholder(`The description of ${named('intervention', number)}`))],
});

const outcomeOf = ({ stop }: TabStops, rank: OutcomeEntry['rank']): OutcomeEntry => ({
  rank,
  title: stop(missingPlaceholder(`The ${rank} outcome measure`.replace('  ', ' '))),
  timeFrame: stop(missingPlaceholder('The time frame')),
  description: [stop(missingPlaceholder('The description of the measure'))],
});

/** The two lists of criteria, each with one item. */
export const criterionLists = ({ stop }: TabStops): readonly CriterionListEntry[] => [
  { heading: 'Inclusion Criteria', lines: [`1. ${stop(MISSING.inclusionCriterion)}`] },
  { heading: 'Exclusion Criteria', lines: [`1. ${stop(MISSING.exclusionCriterion)}`] },
];

const sponsorOf = ({ stop }: TabStops): { name: string; sponsorClass: string } => ({
  name: stop(MISSING.sponsor),
  sponsorClass: stop(...codes('sponsorClass', 'INDUSTRY')),
});

const siteOf = ({ stop }: TabStops, country: string): SiteEntry => ({
  facility: stop(missingPlaceholder('The name of the site')),
  status: stop(...STUDY_STATUSES),
  place: `${stop('City')}, ${country}`,
});

const contactOf = ({ stop }: TabStops): ContactEntry => ({
  name: stop(missingPlaceholder('The name of the contact')),
  role: '',
  phone: stop(missingPlaceholder('The telephone number')),
  email: stop(missingPlaceholder('The e-mail address')),
});

const secondaryIdentifier = ({ stop }: TabStops): IdentifierEntry => ({
  id: stop(missingPlaceholder('The number')),
  type: stop(...codes('identifierType', 'EUDRACT_NUMBER')),
  source: 'secondary_id',
});
