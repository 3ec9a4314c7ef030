// What an enumeration of the registry is: a fixed list of codes, each with its name and one plain sentence.

export type EnumerationName =
  | 'status'
  | 'phase'
  | 'studyType'
  | 'allocation'
  | 'interventionModel'
  | 'primaryPurpose'
  | 'masking'
  | 'observationalModel'
  | 'timePerspective'
  | 'armType'
  | 'interventionType'
  | 'sex'
  | 'healthyVolunteers'
  | 'sponsorClass'
  | 'responsibleParty'
  | 'identifierSource'
  | 'identifierType'
  | 'ageUnit'
  | 'maskedRole';

export interface EnumeratedValue {
  readonly code: string;
  /** Plain English name, as the registry's own pages show it. */
  readonly name: string;
  /** One plain sentence. */
  readonly definition: string;
}

export interface Enumeration {
  readonly name: EnumerationName;
  /** The registry's name of the data element. */
  readonly title: string;
  readonly values: readonly EnumeratedValue[];
  /** Where the registry explains the values. */
  readonly source: string;
}

/** The registry's definitions of its data elements. */
export const DEFINITIONS = 'https://clinicaltrials.gov/policy/protocol-definitions';
/** The structure of the registry's public data. */
export const DATA_STRUCTURE = 'https://clinicaltrials.gov/data-api/about-api/study-data-structure';

export const value = (code: string, name: string, definition: string): EnumeratedValue => ({ code, name, definition });

export const enumerationOf = (
  name: EnumerationName,
  title: string,
  source: string,
  ...values: readonly EnumeratedValue[]
): Enumeration => ({ name, title, values, source });
