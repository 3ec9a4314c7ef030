// The fixed values of a record: status, phase, who may take part, sponsors, identifiers; in the registry's order.
// Sources: ClinicalTrials.gov protocol registration data element definitions and API v2 enumerations, paraphrased.
import type { EnumeratedValue, Enumeration, EnumerationName } from './enumerationValue';
import { DATA_STRUCTURE, DEFINITIONS, enumerationOf, value } from './enumerationValue';

/** Two phases in one trial, as the registry joins them. They stand beside the list: completion offers them last. */
export const JOINED_PHASES: readonly EnumeratedValue[] = [
  value(
    'PHASE1/PHASE2',
    'Phase 1/Phase 2',
    'A trial that combines phase 1 and phase 2: safety and dose first, then early signs of effect in people with the condition.',
  ),
  value(
    'PHASE2/PHASE3',
    'Phase 2/Phase 3',
    'A trial that combines phase 2 and phase 3: early signs of effect first, then confirmation of benefit and safety.',
  ),
];

/** The statuses of a study that has begun and is neither over nor stopped. */
export const UNDER_WAY: ReadonlySet<string> = new Set([
  'RECRUITING',
  'ENROLLING_BY_INVITATION',
  'ACTIVE_NOT_RECRUITING',
]);

export const RECORD_VALUES = {
  status: enumerationOf(
    'status',
    'Overall recruitment status',
    DEFINITIONS,
    value('NOT_YET_RECRUITING', 'Not yet recruiting', 'Recruitment has not begun and nobody is enrolled yet.'),
    value('RECRUITING', 'Recruiting', 'Participants are being recruited now, whether or not anyone is enrolled yet.'),
    value(
      'ENROLLING_BY_INVITATION',
      'Enrolling by invitation',
      'Participants are chosen from a group decided on in advance, such as those of an earlier study; not open to others.',
    ),
    value(
      'ACTIVE_NOT_RECRUITING',
      'Active, not recruiting',
      'Participants are still being treated or examined, but no new ones are recruited or enrolled.',
    ),
    value('SUSPENDED', 'Suspended', 'The study stopped early but may start again.'),
    value(
      'TERMINATED',
      'Terminated',
      'The study stopped early and will not restart; participants are no longer treated or examined.',
    ),
    value('COMPLETED', 'Completed', "The study ended as planned; the last participant's last visit has taken place."),
    value('WITHDRAWN', 'Withdrawn', 'The study stopped before its first participant was enrolled.'),
    value(
      'UNKNOWN',
      'Unknown status',
      'Set by the registry, not by the author: the study is past its completion date and its status was not confirmed for two years.',
    ),
    value('AVAILABLE', 'Available', 'Expanded access: patients can get the treatment outside a clinical trial now.'),
    value(
      'NO_LONGER_AVAILABLE',
      'No longer available',
      'Expanded access: the treatment was available before and will not be again in this way.',
    ),
    value(
      'TEMPORARILY_NOT_AVAILABLE',
      'Temporarily not available',
      'Expanded access: the treatment cannot be had at present but is expected to be available again.',
    ),
    value(
      'APPROVED_FOR_MARKETING',
      'Approved for marketing',
      'Expanded access ended because the treatment was approved and can be prescribed.',
    ),
    value(
      'WITHHELD',
      'Withheld',
      'Details are held back by the registry because the study tests a device that is not yet approved or cleared.',
    ),
  ),
  phase: enumerationOf(
    'phase',
    'Study phase',
    DEFINITIONS,
    value(
      'NA',
      'Not applicable',
      'A trial without phases, for example of a device, a procedure or a behavioral intervention.',
    ),
    value(
      'EARLY_PHASE1',
      'Early phase 1',
      'An exploratory trial (formerly phase 0) with very small doses in few people and no aim to treat or diagnose.',
    ),
    value(
      'PHASE1',
      'Phase 1',
      'First studies in people: what the body does with the drug, which doses are safe, which side effects appear.',
    ),
    value(
      'PHASE2',
      'Phase 2',
      'Looks for an effect in people who have the condition and for the common short-term side effects.',
    ),
    value(
      'PHASE3',
      'Phase 3',
      'Confirms benefit and safety after earlier signs of effect, usually against a comparator and in many participants.',
    ),
    value('PHASE4', 'Phase 4', 'Studies an approved drug further: its risks, benefits and best use in practice.'),
  ),
  studyType: enumerationOf(
    'studyType',
    'Study type',
    DEFINITIONS,
    value(
      'INTERVENTIONAL',
      'Interventional',
      'A clinical trial: the protocol assigns participants to one or more interventions, or to none, to see their effect.',
    ),
    value(
      'OBSERVATIONAL',
      'Observational',
      'Participants are observed; what treatment they get is decided by their care, not by the protocol.',
    ),
    value(
      'EXPANDED_ACCESS',
      'Expanded access',
      'A way for patients with a serious condition to get a treatment that is not yet approved, outside a clinical trial.',
    ),
  ),
  sex: enumerationOf(
    'sex',
    'Sex of eligible participants',
    DEFINITIONS,
    value('ALL', 'All', 'Sex does not limit who can take part.'),
    value('FEMALE', 'Female', 'Only female participants can take part.'),
    value('MALE', 'Male', 'Only male participants can take part.'),
  ),
  healthyVolunteers: enumerationOf(
    'healthyVolunteers',
    'Accepts healthy volunteers',
    DEFINITIONS,
    value('No', 'No', 'People without the condition under study cannot take part.'),
    value('Yes', 'Yes', 'People without the condition under study, or any related one, can take part.'),
    value('-', 'Not given', 'The record does not say; the registry asks for an answer for interventional studies.'),
  ),
  sponsorClass: enumerationOf(
    'sponsorClass',
    'Agency class',
    DATA_STRUCTURE,
    value('NIH', 'NIH', 'The U.S. National Institutes of Health.'),
    value('FED', 'U.S. federal agency', 'A U.S. federal agency other than NIH, such as CDC or Veterans Affairs.'),
    value('OTHER_GOV', 'Other government', 'Another government body: of a U.S. state or city, or of another country.'),
    value('INDIV', 'Individual', 'A single person.'),
    value('INDUSTRY', 'Industry', 'A company, such as a drug or device maker.'),
    value('NETWORK', 'Network', 'A research network, such as a cooperative oncology group.'),
    value('AMBIG', 'Ambiguous', 'The registry could not tell the kind of organization.'),
    value('OTHER', 'Other', 'Universities, hospitals, foundations and all other organizations.'),
    value('UNKNOWN', 'Unknown', 'The registry does not know the kind of organization.'),
  ),
  responsibleParty: enumerationOf(
    'responsibleParty',
    'Responsible party',
    DEFINITIONS,
    value('SPONSOR', 'Sponsor', 'The organization that initiates the study is responsible for the record.'),
    value(
      'PRINCIPAL_INVESTIGATOR',
      'Principal investigator',
      'The sponsor has named the principal investigator, who has the rights to the data and its publication, as responsible.',
    ),
    value(
      'SPONSOR_INVESTIGATOR',
      'Sponsor-investigator',
      'The person who both initiates and conducts the study is responsible for the record.',
    ),
  ),
  identifierSource: enumerationOf(
    'identifierSource',
    'Identifier source',
    'https://aact.ctti-clinicaltrials.org/data_dictionary',
    value(
      'org_study_id',
      'Unique protocol ID',
      "The sponsor's own number for the protocol; every record has exactly one.",
    ),
    value(
      'secondary_id',
      'Secondary ID',
      'Another number of the same study: a grant, another registry, or an identifier of another organization.',
    ),
    value('nct_alias', 'Obsolete NCT number', 'An earlier NCT number that now leads to this record.'),
  ),
  identifierType: enumerationOf(
    'identifierType',
    'Identifier type',
    DEFINITIONS,
    value('-', 'No type', "The identifier has no type; usual for the sponsor's own protocol number."),
    value('NIH', 'NIH grant or contract', 'A grant or contract number of the U.S. National Institutes of Health.'),
    value('FDA', 'FDA grant or contract', 'A grant or contract number of the U.S. Food and Drug Administration.'),
    value('VA', 'VA grant or contract', 'A grant or contract number of the U.S. Department of Veterans Affairs.'),
    value(
      'CDC',
      'CDC grant or contract',
      'A grant or contract number of the U.S. Centers for Disease Control and Prevention.',
    ),
    value(
      'AHRQ',
      'AHRQ grant or contract',
      'A grant or contract number of the U.S. Agency for Healthcare Research and Quality.',
    ),
    value(
      'SAMHSA',
      'SAMHSA grant or contract',
      'A grant or contract number of the U.S. Substance Abuse and Mental Health Services Administration.',
    ),
    value(
      'OTHER_GRANT',
      'Other grant or funding number',
      'A grant number of any other funder, named in the description.',
    ),
    value(
      'EUDRACT_NUMBER',
      'EudraCT number',
      'The number of the trial in the former European database, such as 2015-001234-12.',
    ),
    value(
      'CTIS',
      'EU CT number',
      'The number of the trial in the EU Clinical Trials Information System, such as 2022-501234-12-00.',
    ),
    value('REGISTRY', 'Registry identifier', 'The number of this study in another registry, named in the description.'),
    value(
      'OTHER',
      'Other identifier',
      'Any other number of the study, such as one given by a hospital or ethics committee.',
    ),
  ),
  ageUnit: enumerationOf(
    'ageUnit',
    'Age unit',
    DEFINITIONS,
    value('Years', 'Years', 'The usual unit for adults and older children.'),
    value('Months', 'Months', 'For infants and toddlers.'),
    value('Weeks', 'Weeks', 'For infants.'),
    value('Days', 'Days', 'For newborns.'),
    value('Hours', 'Hours', 'For newborns in their first days.'),
    value('Minutes', 'Minutes', 'For newborns in their first hours.'),
  ),
} as const satisfies Partial<Record<EnumerationName, Enumeration>>;
