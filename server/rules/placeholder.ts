// Placeholders: lines in square brackets that a fix writes where text is to come. People see them at once, and no rule
// takes them for the text itself.

/** After a list marker, if any: square brackets around the whole line, which say that something is lost or missing. */
const PLACEHOLDER = /^(?:\\?[*•-]\s+|\(?[\dA-Za-z]{1,4}\\?[.)]\s+)*\[[^\]]*\b(?:lost|missing)\b[^\]]*\]\.?$/;

/** True for a line that a fix wrote in place of a text, with or without a list marker in front. */
export const isPlaceholder = (text: string): boolean => text.includes('[') && PLACEHOLDER.test(text.trim());

/** The placeholder for something that a conversion lost. */
export const lostPlaceholder = (what: string, verb: 'was' | 'were', pronoun: 'it' | 'them'): string =>
  `[${what} ${verb} lost: restore ${pronoun} from the registry record]`;

/** The placeholder for something that nobody has written yet. */
export const missingPlaceholder = (what: string): string => `[${what} is missing: write it here]`;

/** What is written where a section must not be empty. */
export const MISSING = {
  summary: missingPlaceholder('The summary'),
  condition: missingPlaceholder('The condition'),
  inclusionCriterion: missingPlaceholder('The first inclusion criterion'),
  exclusionCriterion: missingPlaceholder('The first exclusion criterion'),
  sponsor: missingPlaceholder('The sponsor'),
  responsibleParty: missingPlaceholder('The responsible party'),
  protocolNumber: missingPlaceholder("The sponsor's protocol number"),
} as const;
