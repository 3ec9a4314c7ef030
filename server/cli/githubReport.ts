// `--format github`: commands of a GitHub workflow's log, which shows them beside the lines of a pull request.
import type { Finding } from '../rules/engine';
import type { Severity } from '../rules/rule';
import type { SourceText } from '../text/sourceText';
import type { CliHost } from './processHost';
import type { Report } from './report';
import { showSummary } from './textReport';

const COMMAND: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

export const githubReport = (host: CliHost): Report => ({
  begin: async () => undefined,
  file: ({ path, text, findings }) => host.out(findings.map((f) => `${annotation(path, text, f)}\n`).join('')),
  end: (summary, notes) => host.out(`${[showSummary(summary, (_, plain) => plain), ...notes].join(' ')}\n`),
});

function annotation(path: string, text: SourceText, { rule, severity, message, range }: Finding): string {
  const start = text.positionAt(range.start);
  const end = text.positionAt(range.end);
  const place = [`file=${property(path.replaceAll('\\', '/'))}`, `line=${start.line + 1}`];
  // GitHub takes columns only within one line.
  if (start.line === end.line) place.push(`col=${start.character + 1}`, `endColumn=${end.character + 1}`);
  else place.push(`endLine=${end.line + 1}`);
  return `::${COMMAND[severity]} ${place.join(',')},title=${property(rule.id)}::${data(message)}`;
}

/** What would end the command stands as its code. */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
