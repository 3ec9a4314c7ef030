// What an element of the registry is, and the published sources that say so.

/** A published document, by its name and address. */
export interface Source {
  readonly name: string;
  readonly url: string;
}

/** What the registry says of one part of a record, in the words of a hover. */
export interface Element {
  readonly title: string;
  /** What belongs there: one or two plain sentences. */
  readonly belongs: string;
  /** `assigned` = the registry or the page writes it, not the author. */
  readonly required: 'yes' | 'no' | 'conditional' | 'assigned';
  /** When it is required, such as 'for interventional studies'; '' when there is nothing to add. */
  readonly requiredNote: string;
  /** In characters. */
  readonly limit: number | null;
  readonly sources: readonly Source[];
  readonly example?: string;
}

const source = (name: string, url: string): Source => ({ name, url });

/** The published documents behind the elements. */
export const SOURCES = {
  definitions: source(
    'ClinicalTrials.gov protocol registration data element definitions',
    'https://clinicaltrials.gov/policy/protocol-definitions',
  ),
  structure: source(
    'ClinicalTrials.gov study data structure',
    'https://clinicaltrials.gov/data-api/about-api/study-data-structure',
  ),
  api: source('ClinicalTrials.gov API', 'https://clinicaltrials.gov/data-api/api'),
  mapping: source('CDISC mapping of ClinicalTrials.gov elements (DDF-RA)', 'https://github.com/cdisc-org/DDF-RA'),
  regulation: source('42 CFR 11.28, registration information', 'https://ecfr.io/Title-42/Section-11.28'),
  updates: source('42 CFR 11.64, updates', 'https://hrpp.msu.edu/help/manual/7-9-C.html'),
  comments: source('ClinicalTrials.gov major comments', 'https://prsinfo.clinicaltrials.gov/MajorComments.html'),
  unknownStatus: source(
    'ClinicalTrials.gov glossary, unknown status',
    'https://clinicaltrials.gov/ct2/help/glossary/unknown',
  ),
  miron: source('Miron et al. 2020, metadata quality', 'https://www.nature.com/articles/s41597-020-00780-z'),
  who: source(
    'WHO Trial Registration Data Set, version 1.3.1',
    'https://www.who.int/clinical-trials-registry-platform/network/who-data-set',
  ),
  aact: source('AACT data dictionary', 'https://aact.ctti-clinicaltrials.org/data_dictionary'),
} as const satisfies Readonly<Record<string, Source>>;

export type SourceKey = keyof typeof SOURCES;

interface ElementFacts {
  readonly limit?: number;
  readonly note?: string;
  readonly example?: string;
}

export const element = (
  title: string,
  required: Element['required'],
  belongs: string,
  sources: readonly SourceKey[],
  { limit, note = '', example }: ElementFacts = {},
): Element => ({
  title,
  belongs,
  required,
  requiredNote: note,
  limit: limit ?? null,
  sources: sources.map((key) => SOURCES[key]),
  ...(example === undefined ? {} : { example }),
});

export const INTERVENTIONAL = 'for interventional studies';
export const OBSERVATIONAL = 'for observational studies';
