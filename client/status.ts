/** What the server says of an open document after each analysis, and a check that it is what it claims to be. */

/** The notification that carries a {@link TrialStatus}. */
export const STATUS_NOTIFICATION = 'trialProtocol/status';

const LAYOUTS = ['bare', 'labelled', 'mixed', 'none'] as const;
const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;

export interface TrialStatus {
  readonly uri: string;
  readonly version: number;
  readonly isProtocol: boolean;
  readonly layout: (typeof LAYOUTS)[number];
  /** The text was copied from a web page and lost parts on the way. */
  readonly extract: boolean;
  readonly inclusion: number;
  readonly exclusion: number;
  readonly findings: Readonly<Record<(typeof SEVERITIES)[number], number>>;
  /** Findings that were made but are not in the list of problems. */
  readonly unpublished: number;
}

export function isTrialStatus(value: unknown): value is TrialStatus {
  if (!isRecord(value) || !isRecord(value.findings)) return false;
  const { findings } = value;
  return (
    typeof value.uri === 'string' &&
    typeof value.isProtocol === 'boolean' &&
    typeof value.extract === 'boolean' &&
    LAYOUTS.some((layout) => layout === value.layout) &&
    [value.version, value.inclusion, value.exclusion, value.unpublished].every(Number.isFinite) &&
    SEVERITIES.every((severity) => Number.isFinite(findings[severity]))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
