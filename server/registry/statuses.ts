// Which recruitment statuses suit which type of study.
// Source: ClinicalTrials.gov protocol registration data element definitions, Overall Recruitment Status and Expanded Access Status.

/** Statuses that only expanded access has. */
export const EXPANDED_ACCESS_STATUSES: readonly string[] = [
  'AVAILABLE',
  'NO_LONGER_AVAILABLE',
  'TEMPORARILY_NOT_AVAILABLE',
  'APPROVED_FOR_MARKETING',
];

/** Statuses that only interventional and observational studies have, in the order of a study's life. WITHDRAWN is of both. */
export const STUDY_STATUSES: readonly string[] = [
  'NOT_YET_RECRUITING',
  'RECRUITING',
  'ENROLLING_BY_INVITATION',
  'ACTIVE_NOT_RECRUITING',
  'SUSPENDED',
  'TERMINATED',
  'COMPLETED',
];
