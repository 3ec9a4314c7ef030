/**
 * When VS Code asks the server for findings, and which of them it keeps.
 *
 * The server answers for whatever it is asked. Only VS Code knows that a person has set a file back to plain text, or
 * that a document is an older version of a file, shown beside it: those have no findings.
 */
import { Uri, workspace } from 'vscode';
import { type DiagnosticPullOptions, type Middleware, vsdiag } from 'vscode-languageclient';
import type { LanguageChoices } from './choices';
import { hasProtocolName, LANGUAGE } from './language';

/** `onChange`, `onSave` and `onFocus` are off in the library unless they are named. */
export const pullOptions: DiagnosticPullOptions = {
  onChange: true,
  onSave: true,
  onFocus: true,
  onTabs: true,
  match: (_selector, resource) => hasProtocolName(resource.path),
};

type WorkspaceReport = vsdiag.WorkspaceDocumentDiagnosticReport;

/** Where the comparison with an older version of a file is shown from. */
const OLDER_VERSION_SCHEMES = new Set(['git', 'gitfs', 'gitlens', 'pr', 'review', 'vscode-local-history']);

export function diagnosticMiddleware(choices: LanguageChoices): Middleware {
  const { full } = vsdiag.DocumentDiagnosticReportKind;

  function hasFindings(uri: Uri): boolean {
    if (OLDER_VERSION_SCHEMES.has(uri.scheme) || choices.of(uri) === 'other') return false;
    const key = uri.toString();
    const open = workspace.textDocuments.find((document) => document.uri.toString() === key);
    return open === undefined || open.languageId === LANGUAGE;
  }

  function withoutFindings({ uri, version }: WorkspaceReport): WorkspaceReport {
    return { kind: full, uri, version, items: [] };
  }

  return {
    provideDiagnostics: async (document, previousResultId, token, next) => {
      const uri = document instanceof Uri ? document : document.uri;
      const report = hasFindings(uri) ? await next(document, previousResultId, token) : undefined;
      // Asked again: a change of language closes the document while the library still pulls it a last time.
      return hasFindings(uri) ? report : { kind: full, items: [] };
    },
    provideWorkspaceDiagnostics: (resultIds, token, report, next) =>
      next(resultIds, token, (chunk) => {
        const items = chunk?.items.map((item) => (hasFindings(item.uri) ? item : withoutFindings(item)));
        report(items === undefined ? null : { items });
      }),
  };
}
