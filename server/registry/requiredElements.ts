// What a registration must have, in two lists: the required elements of ClinicalTrials.gov and WHO's 24 items.
//
// Sources: the data element definitions of ClinicalTrials.gov with 42 CFR 11.28, and the WHO Trial Registration Data Set
// (version 1.3.1), paraphrased. What the document format has no place for is in the lists too, so that nobody takes a
// document that is complete for a registration that is.
import { type Element, element } from './element';
import { sectionElement, valueElement } from './elements';

export type RequiredList = 'clinicalTrials' | 'who';

/** A place of a document where a required element stands. */
export type ElementPlace =
  | 'title'
  | 'nctId'
  | 'status'
  | 'phase'
  | 'enrollment'
  | 'studyType'
  | 'startDate'
  | 'completionDate'
  | 'briefSummary'
  | 'conditions'
  | 'allocation'
  | 'interventionModel'
  | 'primaryPurpose'
  | 'masking'
  | 'maskedRoles'
  | 'observationalModel'
  | 'timePerspective'
  | 'arms'
  | 'armTypes'
  | 'interventions'
  | 'interventionTypes'
  | 'interventionDescriptions'
  | 'primaryOutcomes'
  | 'outcomeTimeFrames'
  | 'secondaryOutcomes'
  | 'criteria'
  | 'minimumAge'
  | 'maximumAge'
  | 'sex'
  | 'healthyVolunteers'
  | 'leadSponsor'
  | 'collaborators'
  | 'responsibleParty'
  | 'investigator'
  | 'sites'
  | 'countries'
  | 'contacts'
  | 'protocolNumber'
  | 'results';

/** When an element is asked for; several together must all hold. */
export type RequirementCondition =
  | 'interventional'
  | 'observational'
  /** Interventional and observational, but not expanded access. */
  | 'study'
  /** Some role is masked. */
  | 'masked'
  /** An investigator is the responsible party. */
  | 'investigator'
  /** Suspended, terminated or withdrawn. */
  | 'stopped'
  /** Recruiting or about to. */
  | 'recruiting'
  /** Recruiting, by invitation too, or active. */
  | 'active'
  /** Nothing can be missing: only where there is any. */
  | 'ifAny';

export interface RequiredElement {
  readonly element: Element;
  /** Where it stands; none = the format has no place for it. */
  readonly places: readonly ElementPlace[];
  readonly when: readonly RequirementCondition[];
}

const required = (
  of: Element,
  places: readonly ElementPlace[],
  ...when: readonly RequirementCondition[]
): RequiredElement => ({ element: of, places, when });

/** An element of ClinicalTrials.gov that the page, and so the format, does not show. */
const elsewhere = (title: string, belongs: string, ...when: readonly RequirementCondition[]): RequiredElement =>
  required(element(title, 'yes', belongs, ['definitions']), [], ...when);

const CLINICAL_TRIALS: readonly RequiredElement[] = [
  required(valueElement('title'), ['title']),
  elsewhere('Official Title', 'The title of the protocol; for studies that started on 2017-01-18 or later.'),
  required(sectionElement('otherIdentifiers'), ['protocolNumber']),
  required(valueElement('status'), ['status']),
  elsewhere(
    'Record Verification Date',
    'When the responsible party last checked the whole record: at least once a year.',
  ),
  elsewhere('Why Study Stopped', 'A short reason why the study stopped early.', 'stopped'),
  required(valueElement('startDate'), ['startDate'], 'study'),
  elsewhere(
    'Primary Completion Date',
    'When data for the primary outcome are collected for the last time. It starts the clock for posting results.',
    'study',
  ),
  required(valueElement('completionDate'), ['completionDate'], 'study'),
  required(sectionElement('responsibleParty'), ['responsibleParty']),
  required(
    element(
      'Investigator',
      'conditional',
      'Name, title and affiliation of the investigator who is the responsible party.',
      ['definitions', 'mapping'],
    ),
    ['investigator'],
    'investigator',
  ),
  required(sectionElement('sponsors'), ['leadSponsor']),
  elsewhere('Studies a U.S. FDA-regulated Drug Product', 'Yes or no.', 'interventional'),
  elsewhere('Studies a U.S. FDA-regulated Device Product', 'Yes or no.', 'interventional'),
  required(sectionElement('briefSummary'), ['briefSummary']),
  required(sectionElement('conditions'), ['conditions']),
  required(valueElement('studyType'), ['studyType']),
  required(valueElement('primaryPurpose'), ['primaryPurpose'], 'interventional'),
  required(valueElement('phase'), ['phase'], 'interventional'),
  required(valueElement('interventionModel'), ['interventionModel'], 'interventional'),
  required(valueElement('masking'), ['masking'], 'interventional'),
  required(valueElement('maskedRole'), ['maskedRoles'], 'interventional', 'masked'),
  required(valueElement('allocation'), ['allocation'], 'interventional'),
  required(valueElement('enrollment'), ['enrollment'], 'study'),
  required(valueElement('observationalModel'), ['observationalModel'], 'observational'),
  required(valueElement('timePerspective'), ['timePerspective'], 'observational'),
  required(sectionElement('studyGroups'), ['arms'], 'study'),
  required(valueElement('armType'), ['armTypes'], 'interventional'),
  required(valueElement('interventionName'), ['interventions'], 'interventional'),
  required(valueElement('interventionType'), ['interventionTypes'], 'interventional'),
  required(valueElement('interventionDescription'), ['interventionDescriptions'], 'interventional'),
  required(sectionElement('primaryOutcomes'), ['primaryOutcomes'], 'study'),
  required(valueElement('outcomeTimeFrame'), ['outcomeTimeFrames'], 'study'),
  required(sectionElement('eligibility'), ['criteria']),
  required(valueElement('minimumAge'), ['minimumAge']),
  required(valueElement('maximumAge'), ['maximumAge']),
  required(valueElement('sex'), ['sex']),
  required(valueElement('healthyVolunteers'), ['healthyVolunteers'], 'interventional'),
  elsewhere('Study Population', 'Which people the groups come from.', 'observational'),
  elsewhere('Sampling Method', 'Whether it is a probability sample.', 'observational'),
  required(sectionElement('locations'), ['sites'], 'active'),
  required(sectionElement('centralContacts'), ['contacts'], 'recruiting'),
];

const whoItem = (
  title: string,
  belongs: string,
  places: readonly ElementPlace[],
  ...when: readonly RequirementCondition[]
): RequiredElement => required(element(title, 'yes', belongs, ['who']), places, ...when);

const WHO: readonly RequiredElement[] = [
  whoItem('1. Primary registry and trial number', 'The registry, and the number that it gave the trial.', ['nctId']),
  whoItem('2. Date of registration', 'When the registry registered the trial. The registry writes it.', []),
  whoItem(
    '3. Secondary identifying numbers',
    "Other numbers of the trial: the sponsor's protocol number, those of other registries, funders and authorities.",
    ['protocolNumber'],
  ),
  whoItem('4. Sources of support', 'Who gives money or material: here the sponsor and the collaborators.', [
    'leadSponsor',
  ]),
  whoItem('5. Primary sponsor', 'Who is responsible for starting and managing the trial, and for its registration.', [
    'leadSponsor',
  ]),
  whoItem(
    '6. Secondary sponsors',
    'Others who have agreed to share the responsibilities of sponsorship.',
    ['collaborators'],
    'ifAny',
  ),
  whoItem(
    '7. Contact for public queries',
    'Who answers questions about taking part. The registry hides it once the trial no longer recruits.',
    ['contacts'],
    'recruiting',
  ),
  whoItem('8. Contact for scientific queries', 'The principal investigator, and whom to ask about the science.', []),
  whoItem('9. Public title', 'A title in plain words for the lay public.', ['title']),
  whoItem('10. Scientific title', 'The title of the protocol, with the intervention, condition and outcome.', []),
  whoItem('11. Countries of recruitment', 'Every country in which participants are, were or will be recruited.', [
    'countries',
  ]),
  whoItem(
    '12. Health conditions studied',
    'The disease or problem; for healthy volunteers, what the intervention is for.',
    ['conditions'],
  ),
  whoItem(
    '13. Interventions',
    'For each arm what is given, with enough detail (dose, frequency, duration) to tell the arms apart.',
    ['arms', 'interventions', 'interventionDescriptions'],
    'interventional',
  ),
  whoItem('14. Key inclusion and exclusion criteria', 'Who may take part and who may not, with age and sex.', [
    'criteria',
    'minimumAge',
    'maximumAge',
    'sex',
  ]),
  whoItem('15. Study type', 'The type of study and its design; the phase, where it has one.', ['studyType']),
  whoItem(
    '16. Date of first enrollment',
    'When the first participant was or will be enrolled.',
    ['startDate'],
    'study',
  ),
  whoItem(
    '17. Sample size',
    'How many participants are planned; later how many were enrolled.',
    ['enrollment'],
    'study',
  ),
  whoItem('18. Recruitment status', 'Whether participants are being recruited.', ['status']),
  whoItem(
    '19. Primary outcomes',
    'For each its name, how it is measured, and when.',
    ['primaryOutcomes', 'outcomeTimeFrames'],
    'study',
  ),
  whoItem('20. Key secondary outcomes', 'As for the primary outcomes.', ['secondaryOutcomes'], 'study', 'ifAny'),
  whoItem('21. Ethics review', 'Its status, its date, and the committee that approved the trial.', []),
  whoItem('22. Completion date', 'When the last data are or were collected.', ['completionDate'], 'study'),
  whoItem('23. Summary results', 'When results were posted, and where they are found.', ['results'], 'ifAny'),
  whoItem(
    '24. IPD sharing statement',
    'Whether data of single participants will be shared: which, when, how, with whom.',
    [],
  ),
];

/** The list in the order of its registry. */
export const requiredElements = (list: RequiredList): readonly RequiredElement[] =>
  list === 'who' ? WHO : CLINICAL_TRIALS;
