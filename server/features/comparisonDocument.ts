// A comparison of two versions as a Markdown document for people: by section, in plain words, with changed words marked.
import type { Comparison } from '../comparison/change';
import type { Stretch } from '../comparison/wordDifference';
import { plural } from '../text/count';
import { bySection, changeInWords, countEffects, sectionTitle } from './comparisonWords';
import { blocks, escapedMarkdown } from './markdown';

/** What the two versions are called. */
export interface VersionNames {
  readonly before: string;
  readonly after: string;
}

/**
 * The document. In a reworded text words that went are ~~struck through~~ and words that came are **bold**.
 *
 * @param most changes of a section beyond this are counted, not shown: a preview of thousands of them cannot be read
 */
export function comparisonDocument(
  comparison: Comparison,
  names: VersionNames,
  most = Number.POSITIVE_INFINITY,
): string {
  const { changes } = comparison;
  const sections = [...bySection(changes)].map(([kind, all]) => {
    const shown = all.slice(0, most).map((change) => {
      const { label, said, before, after } = changeInWords(change);
      const lines = [`- **${escapedMarkdown(label)}**: ${said.map(escapedMarkdown).join('; ')}`];
      const isPair = before !== undefined && after !== undefined;
      if (before !== undefined) lines.push(`  - ${isPair ? 'before: ' : ''}${marked(before, '~~')}`);
      if (after !== undefined) lines.push(`  - ${isPair ? 'after: ' : ''}${marked(after, '**')}`);
      return lines.join('\n');
    });
    const omitted = all.length - shown.length;
    if (omitted > 0) shown.push(`- ${plural(omitted, 'more change')} of this section are not shown.`);
    return blocks(`## ${escapedMarkdown(sectionTitle(kind))}`, shown.join('\n'));
  });
  return `${blocks(
    '# Comparison of two versions',
    `Before: ${escapedMarkdown(names.before)}  \nAfter: ${escapedMarkdown(names.after)}`,
    escapedMarkdown(summary(comparison)),
    ...extractNotes(comparison).map(escapedMarkdown),
    ...sections,
  )}\n`;
}

/** "12 changes; 2 limits tightened, 1 loosened." */
export function summary({ changes }: Comparison): string {
  if (changes.length === 0) return 'The two versions say the same.';
  const { tightened, loosened } = countEffects(changes);
  const limits = [
    ...(tightened > 0 ? [`${plural(tightened, 'limit')} tightened`] : []),
    ...(loosened > 0 ? [`${plural(loosened, 'limit')} loosened`] : []),
  ];
  return `${[plural(changes.length, 'change'), ...limits].join(', ')}.`;
}

/** What is to be known of versions that are copied from a web page. */
export function extractNotes({ extract }: Comparison): readonly string[] {
  const which = extract.before
    ? extract.after
      ? 'Both versions are'
      : 'The version before is'
    : 'The version after is';
  if (!extract.before && !extract.after) return [];
  return [`${which} copied from a web page, which lost text on the way: what was lost is not compared.`];
}

/** Marks stand right beside letters: inside the blanks of the stretch. */
const marked = (stretches: readonly Stretch[], mark: string): string =>
  stretches
    .map(({ text, differs }, index) => {
      const safe = index === 0 ? escapedMarkdown(text) : escapedMarkdown(`x${text}`).slice(1);
      return differs ? safe.replace(/^(\s*)([\s\S]*?\S)(\s*)$/, `$1${mark}$2${mark}$3`) : safe;
    })
    .join('');
