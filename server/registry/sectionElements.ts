// What the registry says of each section of a document, for hovers.
// Source: ClinicalTrials.gov data element definitions and study data structure, paraphrased.
import type { SectionKind } from '../format/sections';
import type { Element } from './element';
import { element, INTERVENTIONAL } from './element';

const ONE_MEASURE = 'One measure each, with a title, a time frame and, where it helps, a description.';

export const SECTION_ELEMENTS: Readonly<Record<SectionKind, Element>> = {
  studyResults: element(
    'Study Results',
    'assigned',
    'Says whether results have been posted. The registry writes it; results have a form of their own and are due for many trials within 12 months of the primary completion date.',
    ['structure', 'updates'],
  ),
  basicInformation: element(
    'Basic Information',
    'yes',
    'Recruitment status, phase, number of participants, study type, and the start and completion dates.',
    ['definitions', 'regulation'],
  ),
  briefSummary: element(
    'Brief Summary',
    'yes',
    'A short description of the study for the public: what is studied and why, with the hypothesis in a sentence.',
    ['definitions', 'regulation'],
    {
      limit: 5000,
      example:
        'This study tests whether drug A lowers blood pressure more than placebo in adults with mild hypertension.',
    },
  ),
  relatedTrials: element(
    'Related Clinical Trials',
    'assigned',
    'Other studies that resemble this one. The page adds them; they are not part of this record.',
    ['api'],
  ),
  detailedDescription: element(
    'Detailed Description',
    'no',
    'A longer, more technical description. It should not repeat the eligibility criteria or outcomes, or reproduce the whole protocol.',
    ['definitions'],
    { limit: 32000 },
  ),
  conditions: element(
    'Conditions',
    'yes',
    'The diseases or conditions studied, or the focus of the study; one a line. Use terms of the MeSH vocabulary where they exist, so that the study is found.',
    ['definitions', 'regulation', 'miron'],
    { example: 'Rheumatoid Arthritis' },
  ),
  studyDesign: element(
    'Study Design',
    'yes',
    'How the study is built. Interventional: allocation, model, purpose, masking. Observational: model and time perspective.',
    ['definitions', 'regulation'],
  ),
  studyGroups: element(
    'Study Groups',
    'yes',
    'The arms of a trial, or the groups of an observational study: a title, what the group gets, and which interventions.',
    ['definitions', 'mapping'],
  ),
  interventions: element(
    'Interventions',
    'yes',
    'Each intervention once: its name, and a description that tells it from similar ones. An observational study lists what it is interested in, if anything.',
    ['definitions', 'regulation'],
    { note: INTERVENTIONAL },
  ),
  otherInterventionNames: element(
    'Other Intervention Names',
    'conditional',
    'Brand names, code names and former names of the interventions, one a line.',
    ['definitions', 'regulation'],
    { limit: 200, note: 'when an intervention has other names', example: 'Vistide' },
  ),
  outcomes: element('Outcome Measures', 'yes', `What is measured to answer the study's questions. ${ONE_MEASURE}`, [
    'definitions',
    'regulation',
  ]),
  primaryOutcomes: element(
    'Primary Outcome Measures',
    'yes',
    `The most important measures, usually those that the number of participants was calculated for. ${ONE_MEASURE}`,
    ['definitions', 'regulation'],
    { example: 'Change from baseline in pain on a scale from 0 to 10 [Time Frame: baseline and week 12]' },
  ),
  secondaryOutcomes: element(
    'Secondary Outcome Measures',
    'conditional',
    `Measures of less importance that the analysis plan names. ${ONE_MEASURE}`,
    ['definitions', 'regulation'],
    { note: 'when the plan has any' },
  ),
  otherOutcomes: element(
    'Other Outcome Measures',
    'no',
    `Further measures that were planned before the study, such as exploratory ones. ${ONE_MEASURE}`,
    ['definitions'],
  ),
  eligibility: element(
    'Eligibility Criteria',
    'yes',
    'Who can take part: a bulleted list under Inclusion Criteria and one under Exclusion Criteria, then age limits, sex and healthy volunteers.',
    ['definitions', 'regulation', 'comments'],
    { limit: 20000 },
  ),
  sponsors: element(
    'Sponsors',
    'yes',
    'First the one lead sponsor, who starts and controls the study; then the collaborators, who give support such as funding or conduct.',
    ['definitions', 'mapping'],
  ),
  responsibleParty: element(
    'Responsible Party',
    'yes',
    'Who answers for the record: the sponsor, or an investigator, then with name, title and affiliation.',
    ['definitions', 'regulation'],
  ),
  locations: element(
    'Locations',
    'yes',
    'Each site: name of the facility, then city, state and country. The registry shows the status of single sites only while the study recruits.',
    ['definitions', 'regulation'],
    { example: 'Massachusetts General Hospital\nBoston, Massachusetts, United States' },
  ),
  countries: element(
    'Countries',
    'assigned',
    'Every country with at least one site, taken from the locations; one a line.',
    ['structure'],
    { example: 'United States' },
  ),
  centralContacts: element(
    'Central Contacts',
    'conditional',
    'A person or office for questions about taking part at any site, with telephone and e-mail. The registry hides it once the study no longer recruits, so an empty section is usual then.',
    ['definitions', 'aact'],
    { note: 'for recruiting and not yet recruiting studies without a contact at each site' },
  ),
  facilityContacts: element(
    'Facility Contacts',
    'conditional',
    'A person or office for questions about taking part at one site. The registry hides it once that site or the study no longer recruits.',
    ['definitions', 'aact'],
    { note: 'for recruiting and not yet recruiting sites when there is no central contact' },
  ),
  otherIdentifiers: element(
    'Other Identifiers',
    'yes',
    "The sponsor's own protocol number, and every other number of this study: grants, other registries, EudraCT or CTIS.",
    ['definitions', 'mapping'],
    { limit: 30, note: "at least the sponsor's protocol number" },
  ),
  moreRelatedTrials: element(
    'More Related Trials',
    'assigned',
    'Further studies that resemble this one. The page adds them; they are not part of this record.',
    ['api'],
  ),
};
