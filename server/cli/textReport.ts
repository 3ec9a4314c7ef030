// `--format text`: for a person at a terminal. Each finding with its line, the range marked below it, and a summary.
import type { Finding } from '../rules/engine';
import { SEVERITIES, type Severity } from '../rules/rule';
import { grouped, plural } from '../text/count';
import { type SourceText, withoutLineEnd } from '../text/sourceText';
import type { CliHost } from './processHost';
import type { Report, Summary } from './report';

const CODES: Readonly<Record<Severity | 'path' | 'faint' | 'fine', string>> = {
  error: '31',
  warning: '33',
  information: '34',
  hint: '36',
  path: '1;4',
  faint: '2',
  fine: '32',
};

type Paint = (style: keyof typeof CODES, text: string) => string;

export function textReport(host: CliHost): Report {
  const paint: Paint = (style, text) => (host.colour ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text);
  return {
    begin: async () => undefined,
    file: ({ path, text, findings }) => {
      if (findings.length === 0) return Promise.resolve();
      const shown = findings.map((f) => showFinding(text, f, paint, host.width));
      return host.out(`${paint('path', path)}\n${shown.join('\n')}\n\n`);
    },
    end: (summary, notes) => host.out(`${[showSummary(summary, paint), ...notes].join(' ')}\n`),
  };
}

function showFinding(text: SourceText, finding: Finding, paint: Paint, width: number): string {
  const start = text.positionAt(finding.range.start);
  const end = text.positionAt(finding.range.end);
  const place = `${start.line + 1}:${start.character + 1}`;
  const head = `  ${place.padEnd(7)} ${paint(finding.severity, finding.severity)}  ${finding.message}  ${paint('faint', finding.rule.id)}`;
  const line = withoutLineEnd(text.line(start.line));
  const from = start.character;
  const to = end.line === start.line ? end.character : line.length;
  return line.trim() === '' ? head : `${head}\n${excerpt(line, from, to, finding.severity, paint, width)}`;
}

/** The part of the line around the range that fits the terminal, and `^^^` below the range. */
function excerpt(line: string, from: number, to: number, severity: Severity, paint: Paint, width: number): string {
  const indent = ' '.repeat(10);
  const room = Math.max(40, width - indent.length - 2);
  const marked = Math.max(1, Math.min(to - from, room - 10));
  const first =
    line.length <= room ? 0 : Math.max(0, Math.min(from - Math.floor((room - marked) / 2), line.length - room));
  const cutLeft = first > 0 ? '…' : '';
  const cutRight = first + room < line.length ? '…' : '';
  const part = line.slice(first, first + room).replaceAll('\t', ' ');
  const before = cutLeft + part.slice(0, from - first);
  const carets = '^'.repeat(columns(part.slice(from - first, from - first + marked)) || 1);
  return `${indent}${paint('faint', cutLeft)}${part}${paint('faint', cutRight)}\n${indent}${' '.repeat(columns(before))}${paint(severity, carets)}`;
}

/** Columns on a terminal: East Asian letters and full-width forms take two. */
function columns(text: string): number {
  let n = 0;
  for (const char of text)
    n += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(char)
      ? 2
      : 1;
  return n;
}

export function showSummary(summary: Summary, paint: Paint): string {
  const found = SEVERITIES.filter((s) => summary[s] > 0).map((s) => paint(s, plural(summary[s], NOUN[s])));
  const checked = `${plural(summary.files, 'protocol')} checked`;
  const parts = [`${checked}: ${found.length === 0 ? paint('fine', 'nothing found') : found.join(', ')}.`];
  if (summary.ignored > 0) parts.push(`${grouped(summary.ignored)} ignored by the project file.`);
  if (summary.skipped > 0) parts.push(`${plural(summary.skipped, 'file')} skipped (no protocol).`);
  if (summary.unreadable > 0) parts.push(paint('error', `${plural(summary.unreadable, 'file')} could not be read.`));
  return parts.join(' ');
}

const NOUN: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'hint',
};
