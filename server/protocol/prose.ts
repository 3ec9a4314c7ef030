// Which sections hold what the author wrote in words of their own.
import type { AnySectionKind } from '../format/section';

/** The sections of the printed page whose text is the author's own prose. */
export const PRINTED_PROSE: readonly AnySectionKind[] = [
  'record',
  'briefSummary',
  'detailedDescription',
  'conditions',
  'studyGroups',
  'interventions',
  'otherInterventionNames',
  'eligibility',
];

/** The sections whose text is the author's own prose; outcome measures and unknown sections are added by authors. */
export const PROSE: readonly AnySectionKind[] = [
  ...PRINTED_PROSE,
  'outcomes',
  'primaryOutcomes',
  'secondaryOutcomes',
  'otherOutcomes',
  'unknown',
];
