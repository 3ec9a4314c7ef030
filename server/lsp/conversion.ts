// From offsets to LSP positions and types: the only place where that happens for the editor.
import {
  type CodeDescription,
  type Diagnostic,
  DiagnosticSeverity,
  type TextEdit as LspTextEdit,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Finding } from '../rules/engine';
import type { Severity } from '../rules/rule';
import type { TextEdit } from '../text/edit';
import type { TextRange } from '../text/range';
import type { SourceText } from '../text/sourceText';

export function lspRange(text: SourceText, range: TextRange): Range {
  const start = text.positionAt(range.start);
  // Most end on the line that they begin on, which then need not be looked for again.
  const endsThere = range.end < (text.lineStarts[start.line + 1] ?? text.length);
  const end = endsThere
    ? { line: start.line, character: start.character + range.end - range.start }
    : text.positionAt(range.end);
  return { start, end };
}

export const lspEdit = (text: SourceText, edit: TextEdit): LspTextEdit => ({
  range: lspRange(text, edit.range),
  newText: edit.newText,
});

/** The edits of one version of a document. */
export const workspaceEdit = (
  { uri, version, text }: { readonly uri: string; readonly version: number; readonly text: SourceText },
  edits: readonly TextEdit[],
): WorkspaceEdit => ({
  documentChanges: [{ textDocument: { uri, version }, edits: edits.map((e) => lspEdit(text, e)) }],
});

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export const SOURCE = 'Trial Protocol';

/** A finding as a diagnostic. `ruleLink` is the address of rule pages, `{id}` standing for the rule. */
export function lspDiagnostic(
  uri: string,
  text: SourceText,
  finding: Finding,
  ruleLink: string | undefined,
): Diagnostic {
  const { rule, severity, range, message, related, elsewhere = [] } = finding;
  const diagnostic: Diagnostic = {
    range: lspRange(text, range),
    severity: SEVERITY[severity],
    code: rule.id,
    source: SOURCE,
    message,
  };
  if (ruleLink !== undefined) diagnostic.codeDescription = codeDescription(rule.id, ruleLink);
  if (related.length + elsewhere.length > 0) {
    diagnostic.relatedInformation = [
      ...related.map((r) => ({ location: { uri, range: lspRange(text, r.range) }, message: r.message })),
      ...elsewhere.map(({ other, message: said }) => ({
        location: { uri: other.uri, range: other.place },
        message: said,
      })),
    ];
  }
  return diagnostic;
}

const codeDescription = (id: string, ruleLink: string): CodeDescription => ({ href: ruleLink.replace('{id}', id) });
