// Markdown of hovers: short blocks, no HTML, the author's text never taken for markup.
import { unescaped } from '../format/escapes';
import type { Element } from '../registry/elements';

/** Text of the document as it is meant, safe inside Markdown; longer than `most` characters, its beginning. */
export function quoted(written: string, most = 300): string {
  const text = unescaped(written).replace(/\s+/g, ' ').trim();
  return escapedMarkdown(text.length <= most ? text : `${text.slice(0, most).trimEnd()}…`);
}

/** What begins markup anywhere, and what begins a list or a heading at the start of a line. */
export const escapedMarkdown = (text: string): string =>
  text.replace(/[\\`*_{}[\]<>#|~&$]/g, '\\$&').replace(/^(?:[-+=]|\d+(?=[.)]))/, leadingEscaped);

const leadingEscaped = (mark: string): string => (/^\d/.test(mark) ? `${mark}\\` : `\\${mark}`);

/** Text as code. A fence longer than any run of backticks in it cannot be closed by the text. */
export function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${text}${fence}` : `${fence} ${text} ${fence}`;
}

export const link = (text: string, url: string): string => `[${text}](${url})`;

/** Blocks with a blank line between them; empty ones are left out. */
export const blocks = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');

/** Parts of one line, with dots between them. */
export const dotted = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

export const sourceLinks = ({ sources }: Element): string => {
  const [source] = sources;
  return source === undefined ? '' : `Source: ${link(source.name, source.url)}`;
};
