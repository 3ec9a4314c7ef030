// `--format compact`: a line for each finding, as compilers print them: for problem matchers, editors and grep.
import type { Severity } from '../rules/rule';
import type { CliHost } from './processHost';
import type { Report } from './report';
import { showSummary } from './textReport';

const WORD: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'hint',
};

export const compactReport = (host: CliHost): Report => ({
  begin: async () => undefined,
  file: ({ path, text, findings }) => {
    const lines = findings.map(({ rule, severity, message, range }) => {
      const { line, character } = text.positionAt(range.start);
      return `${path}:${line + 1}:${character + 1}: ${WORD[severity]}: ${message.replace(/\s+/g, ' ')} [${rule.id}]\n`;
    });
    return host.out(lines.join(''));
  },
  end: (summary, notes) => host.out(`${[showSummary(summary, (_, plain) => plain), ...notes].join(' ')}\n`),
});
