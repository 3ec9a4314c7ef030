// `diff --format text`: for a person at a terminal. What went is red with `-`, what came is green with `+`.
import type { Change, Comparison } from '../comparison/change';
import type { Stretch } from '../comparison/wordDifference';
import { extractNotes, summary, type VersionNames } from '../features/comparisonDocument';
import { bySection, changeInWords, sectionTitle } from '../features/comparisonWords';

const CODES = { heading: '1', gone: '31', come: '32', faint: '2' } as const;
type Paint = (style: keyof typeof CODES, text: string) => string;

export function comparisonText(comparison: Comparison, { before, after }: VersionNames, colour: boolean): string {
  const paint: Paint = (style, text) => (colour && text !== '' ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text);
  const sections = [...bySection(comparison.changes)].map(([kind, changes]) =>
    [paint('heading', sectionTitle(kind)), ...changes.map((change) => inText(change, paint))].join('\n'),
  );
  const head = `${paint('gone', `- ${before}`)}\n${paint('come', `+ ${after}`)}`;
  return `${[head, ...sections, [summary(comparison), ...extractNotes(comparison)].join('\n')].join('\n\n')}\n`;
}

function inText(change: Change, paint: Paint): string {
  const { label, said, before, after } = changeInWords(change);
  const isPair = before !== undefined && after !== undefined;
  const lines = [`  ${printable(`${label}: ${said.join('; ')}`)}`];
  if (before !== undefined) lines.push(`    - ${painted(before, 'gone', isPair, paint)}`);
  if (after !== undefined)
    lines.push(`    ${change.change === 'changed' && !isPair ? ' ' : '+'} ${painted(after, 'come', isPair, paint)}`);
  return lines.join('\n');
}

const printable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a document may hold codes that a terminal obeys
  text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '');

/** Without colours the words that differ stand between brackets of their own, where there are two wordings. */
const painted = (stretches: readonly Stretch[], style: 'gone' | 'come', isPair: boolean, paint: Paint): string =>
  stretches
    .map(({ text: written, differs }) => {
      const text = printable(written);
      if (!differs || !isPair) return text;
      const shown = paint(style, text);
      return shown === text
        ? text.replace(/^(\s*)([\s\S]*?\S)(\s*)$/, style === 'gone' ? '$1[-$2-]$3' : '$1{+$2+}$3')
        : shown;
    })
    .join('');
