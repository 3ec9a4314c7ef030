// Which sections hold what the author wrote in words of their own.
import type { AnySectionKind } from '../format/section';

/** The sections whose text is the author's own prose. */
export const PROSE: readonly AnySectionKind[] = [
  'record',
  'briefSummary',
  'detailedDescription',
  'conditions',
  'studyGroups',
  'interventions',
  'otherInterventionNames',
  'outcomes',
  'primaryOutcomes',
  'secondaryOutcomes',
  'otherOutcomes',
  'eligibility',
  'unknown',
];
