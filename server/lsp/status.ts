// `trialProtocol/status`: after each analysis, what the editor's status item shows of the document.
import type { Connection } from 'vscode-languageserver';
import { type DocumentStatus, statusOf } from '../features/documentStatus';
import type { Trial } from '../protocol/trial';
import type { Collected } from '../rules/engine';
import type { ProtocolDocument } from '../workspace/document';

export const STATUS_METHOD = 'trialProtocol/status';

export interface StatusParams extends DocumentStatus {
  readonly uri: string;
  readonly version: number;
  /** Findings that were left out of the published list. */
  readonly unpublished: number;
}

export type SendStatus = (document: ProtocolDocument, trial: Trial, collected: Collected) => void;

/** The sender; it is silent unless the client said that it wants to be told. */
export const statusSender =
  (connection: Connection, wanted: () => boolean): SendStatus =>
  ({ uri, version }, trial, { counts, omitted }) => {
    if (!wanted()) return;
    const params: StatusParams = { uri, version, ...statusOf(trial, counts), unpublished: omitted };
    void connection.sendNotification(STATUS_METHOD, params);
  };
