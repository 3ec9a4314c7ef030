// `--format json`: one object, written file by file. Lines and columns count from 1, columns in UTF-16 code units.
import type { Finding } from '../rules/engine';
import type { SourceText } from '../text/sourceText';

export const JSON_BEGIN = '{"files":[\n';
export const JSON_END = '\n]}\n';

/** One entry of `files`. */
export const jsonFile = (path: string, text: SourceText, findings: readonly Finding[]): string =>
  JSON.stringify({ path, diagnostics: findings.map((f) => diagnostic(text, f)) });

function diagnostic(text: SourceText, { rule, severity, message, range, fixes }: Finding) {
  const start = text.positionAt(range.start);
  const end = text.positionAt(range.end);
  const [fix] = fixes;
  return {
    rule: rule.id,
    severity,
    message,
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    fix: fix === undefined ? null : fix.safe ? 'safe' : 'suggested',
  };
}
