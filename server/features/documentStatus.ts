// What the status bar says of a document.
import { countCriteria } from '../protocol/eligibility';
import type { Layout } from '../protocol/layout';
import type { Trial } from '../protocol/trial';
import type { Severity } from '../rules/rule';

export interface DocumentStatus {
  readonly isProtocol: boolean;
  readonly layout: Layout;
  /** True for a text copied from a web page that lost parts on the way. */
  readonly extract: boolean;
  /** Criteria at the top level of all lists of that kind. */
  readonly inclusion: number;
  readonly exclusion: number;
  readonly findings: Readonly<Record<Severity, number>>;
}

export function statusOf(trial: Trial, counts: Readonly<Record<Severity, number>>): DocumentStatus {
  const { eligibility, isProtocol } = trial;
  const isCounted = isProtocol && eligibility !== undefined;
  return {
    isProtocol,
    layout: trial.layout,
    extract: trial.extract !== undefined,
    inclusion: isCounted ? countCriteria(eligibility, 'inclusion') : 0,
    exclusion: isCounted ? countCriteria(eligibility, 'exclusion') : 0,
    findings: counts,
  };
}
