// The table of sections: headings, fixed sentences, and what stands below them. The one place that knows them.
// Source: the registry format as rendered from ClinicalTrials.gov records (AACT-style tables).

/** What the lines below a heading are. */
export type SectionContent =
  | 'values'
  | 'prose'
  | 'pairs'
  | 'triples'
  | 'arms'
  | 'interventions'
  | 'lines'
  | 'eligibility'
  | 'outcomes';

export interface SectionDefinition {
  readonly kind: SectionKind;
  /** The heading line, exactly. */
  readonly heading: string;
  /** The fixed sentences that may follow it; the first is the one to write. */
  readonly sentences: readonly string[];
  readonly content: SectionContent;
  /** True when every record has the section (seen in all of 1,945 records). */
  readonly always: boolean;
  /** True when the text in it belongs to other records, so that nothing in it is this author's. */
  readonly foreign?: true;
  /** True for a section that no printed record has and an author may add, wherever it suits: its place says nothing. */
  readonly added?: true;
  /** Other headings that mean the same section. */
  readonly otherHeadings?: readonly string[];
}

export type SectionKind =
  | 'studyResults'
  | 'basicInformation'
  | 'briefSummary'
  | 'relatedTrials'
  | 'detailedDescription'
  | 'conditions'
  | 'studyDesign'
  | 'studyGroups'
  | 'interventions'
  | 'otherInterventionNames'
  | OutcomesKind
  | 'eligibility'
  | 'sponsors'
  | 'responsibleParty'
  | 'locations'
  | 'countries'
  | 'centralContacts'
  | 'facilityContacts'
  | 'otherIdentifiers'
  | 'moreRelatedTrials';

/** The sections of outcome measures: all together, or one a rank. */
export type OutcomesKind = 'outcomes' | 'primaryOutcomes' | 'secondaryOutcomes' | 'otherOutcomes';

const define = (
  kind: SectionKind,
  heading: string,
  content: SectionContent,
  always: boolean,
  ...sentences: readonly string[]
): SectionDefinition => ({ kind, heading, sentences, content, always });

/** A section of outcome measures. The page that records are printed from has none, so that it has no fixed sentence. */
const defineOutcomes = (kind: OutcomesKind, heading: string, ...others: readonly string[]): SectionDefinition => ({
  ...define(kind, heading, 'outcomes', false),
  added: true,
  otherHeadings: [heading, ...others].flatMap(spellings).filter((spelling) => spelling !== heading),
});

/** As authors write a heading: also with small letters behind the first word, and with a colon. */
const spellings = (heading: string): string[] =>
  [...new Set([heading, heading.charAt(0) + heading.slice(1).toLowerCase()])].flatMap((h) => [h, `${h}:`]);

/** All sections in their order in a document. */
export const SECTIONS: readonly SectionDefinition[] = [
  define(
    'studyResults',
    'Study Results',
    'lines',
    true,
    'The study team has not published outcome measurements, participant flow, or safety data for this trial yet. Check back later for updates.',
    'Outcome measurements, participant flow, baseline characteristics, and adverse events have been published for this study.',
  ),
  define(
    'basicInformation',
    'Basic Information',
    'values',
    true,
    'Get a concise snapshot of the trial, including recruitment status, study phase, enrollment targets, and key timeline milestones.',
  ),
  define(
    'briefSummary',
    'Brief Summary',
    'prose',
    true,
    'Review the sponsor-provided synopsis that highlights what the study is about and why it is being conducted.',
  ),
  {
    ...define(
      'relatedTrials',
      'Related Clinical Trials',
      'pairs',
      false,
      'Explore similar clinical trials based on study characteristics and research focus.',
    ),
    foreign: true,
  },
  define(
    'detailedDescription',
    'Detailed Description',
    'prose',
    false,
    'Dive into the extended narrative that explains the scientific background, objectives, and procedures in greater depth.',
  ),
  define(
    'conditions',
    'Conditions',
    'lines',
    true,
    'See the medical conditions and disease areas that this research is targeting or investigating.',
  ),
  define(
    'studyDesign',
    'Study Design',
    'values',
    true,
    'Understand how the trial is structured, including allocation methods, masking strategies, primary purpose, and other design elements.',
  ),
  define(
    'studyGroups',
    'Study Groups',
    'arms',
    false,
    'Review each arm or cohort in the study, along with the interventions and objectives associated with them.',
  ),
  define(
    'interventions',
    'Interventions',
    'interventions',
    false,
    'Learn about the drugs, procedures, or behavioral strategies being tested and how they are applied within this trial.',
  ),
  define(
    'otherInterventionNames',
    'Other Intervention Names',
    'lines',
    false,
    'Discover alternative or legacy names that may be used to describe the listed interventions across different sources.',
  ),
  defineOutcomes('outcomes', 'Outcome Measures', 'Outcomes', 'Study Outcomes', 'Study Endpoints'),
  defineOutcomes(
    'primaryOutcomes',
    'Primary Outcome Measures',
    'Primary Outcome Measure',
    'Primary Outcomes',
    'Primary Outcome',
    'Primary Endpoints',
    'Primary Endpoint',
  ),
  defineOutcomes(
    'secondaryOutcomes',
    'Secondary Outcome Measures',
    'Secondary Outcome Measure',
    'Secondary Outcomes',
    'Secondary Outcome',
    'Secondary Endpoints',
    'Secondary Endpoint',
  ),
  defineOutcomes(
    'otherOutcomes',
    'Other Outcome Measures',
    'Other Outcome Measure',
    'Other Outcomes',
    'Other Pre-specified Outcome Measures',
    'Other Pre-specified Outcomes',
    'Exploratory Outcome Measures',
    'Exploratory Outcomes',
    'Exploratory Endpoints',
  ),
  define(
    'eligibility',
    'Eligibility Criteria',
    'eligibility',
    true,
    'Check the participation requirements, including inclusion and exclusion rules, age limits, and whether healthy volunteers are accepted.',
  ),
  define(
    'sponsors',
    'Sponsors',
    'pairs',
    true,
    'Meet the organizations funding or collaborating on the study and learn about their roles.',
  ),
  define(
    'responsibleParty',
    'Responsible Party',
    'values',
    true,
    'Identify the individual or organization who holds primary responsibility for the study information submitted to regulators.',
  ),
  define(
    'locations',
    'Locations',
    'pairs',
    false,
    'Explore where the study is taking place and check the recruitment status at each participating site.',
  ),
  define(
    'countries',
    'Countries',
    'lines',
    false,
    'Review the countries where the study has at least one active or historical site.',
  ),
  define(
    'centralContacts',
    'Central Contacts',
    'lines',
    false,
    'Reach out to these primary contacts for questions about participation or study logistics.',
  ),
  define(
    'facilityContacts',
    'Facility Contacts',
    'lines',
    false,
    'Find local site contact details for specific facilities participating in the trial.',
  ),
  define(
    'otherIdentifiers',
    'Other Identifiers',
    'triples',
    true,
    'Review additional registry numbers or institutional identifiers associated with this trial.',
  ),
  {
    ...define(
      'moreRelatedTrials',
      'More Related Trials',
      'pairs',
      false,
      'Additional clinical trials that may be relevant based on similarity analysis.',
    ),
    foreign: true,
  },
];

/** What an extract runs together with the heading that follows published results (seen on web extractions). */
export const FUSED_BEFORE_HEADING = 'View full results';

/** The lines above the first heading: title, NCT ID, date of the last update. */
export const NCT_ID_KEY = 'NCT ID:';
export const LAST_UPDATED_KEY = 'Last Updated:';

/** The line that stands in a group without interventions. */
export const NO_INTERVENTIONS = 'No interventions assigned to this group';

const BY_KIND: ReadonlyMap<SectionKind, SectionDefinition> = new Map(SECTIONS.map((s) => [s.kind, s]));
const ORDER: ReadonlyMap<SectionKind, number> = new Map(
  SECTIONS.map((s, i) => [s.kind, s.added === true ? -1 : i] as const),
);

export function sectionDefinition(kind: SectionKind): SectionDefinition {
  const definition = BY_KIND.get(kind);
  if (definition === undefined) throw new Error(`no section of kind ${kind}`);
  return definition;
}

/** The place of a section in the document's order, from 0; -1 for one that an author added, which may stand anywhere. */
export const sectionOrder = (kind: SectionKind): number => ORDER.get(kind) ?? -1;
