// The lines above the first heading, and Other Identifiers, for the examples of rules.

/** The lines below the title. */
export const NUMBERS = 'NCT ID: NCT90000101\nLast Updated: 2026-09-14';

/** All lines above the first heading. */
export const record = (title: string): string => `${title}\n${NUMBERS}`;

/** The sponsor's own protocol number. */
export const OWN = 'VLT-204-PSA\nIdentifier Type: -\nIdentifier Source: org_study_id';

/** The sponsor's own number and a secondary one. */
export const identifier = (id: string, type: string): string =>
  `${OWN}\n${id}\nIdentifier Type: ${type}\nIdentifier Source: secondary_id`;
