// `trialProtocol/status`: after each analysis, what the editor's status item shows of the document.
import type { Connection } from 'vscode-languageserver';
import { countCriteria } from '../protocol/eligibility';
import type { Layout } from '../protocol/layout';
import type { Trial } from '../protocol/trial';
import type { Collected } from '../rules/engine';
import type { Severity } from '../rules/rule';
import type { ProtocolDocument } from '../workspace/document';

export const STATUS_METHOD = 'trialProtocol/status';

export interface DocumentStatus {
  readonly uri: string;
  readonly version: number;
  readonly isProtocol: boolean;
  readonly layout: Layout;
  readonly extract: boolean;
  /** The number of criteria at the top level of the lists of each kind. */
  readonly inclusion: number;
  readonly exclusion: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Findings that were left out of the published list. */
  readonly unpublished: number;
}

export function registerStatus(connection: Connection, wanted: () => boolean) {
  return {
    send(document: ProtocolDocument, trial: Trial, collected: Collected): void {
      if (!wanted()) return;
      void connection.sendNotification(STATUS_METHOD, statusOf(document, trial, collected));
    },
  };
}

function statusOf(document: ProtocolDocument, trial: Trial, { counts, omitted }: Collected): DocumentStatus {
  const count = (polarity: 'inclusion' | 'exclusion'): number =>
    trial.eligibility === undefined ? 0 : countCriteria(trial.eligibility, polarity);
  return {
    uri: document.uri,
    version: document.version,
    isProtocol: trial.isProtocol,
    layout: trial.layout,
    extract: trial.extract !== undefined,
    inclusion: count('inclusion'),
    exclusion: count('exclusion'),
    findings: counts,
    unpublished: omitted,
  };
}
