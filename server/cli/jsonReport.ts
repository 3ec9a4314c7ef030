// `--format json`: one object, written file by file. Lines and columns count from 1, columns in UTF-16 code units.
import type { Finding } from '../rules/engine';
import type { SourceText } from '../text/sourceText';
import type { CliHost } from './processHost';
import type { Report } from './report';

export function jsonReport(host: CliHost): Report {
  let files = 0;
  return {
    begin: () => host.out('{"files":['),
    file: ({ path, text, findings }) => {
      const entry = JSON.stringify({ path, diagnostics: findings.map((f) => diagnostic(text, f)) });
      files++;
      return host.out(`${files === 1 ? '\n' : ',\n'}${entry}`);
    },
    end: (_, notes) => {
      for (const note of notes) host.err(`trial-protocol: ${note}\n`);
      return host.out('\n]}\n');
    },
  };
}

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
