// Texts with tab stops: what a person fills in, one place after the other. They are printed by the format's own printer
// with a mark for each stop, so that no template can drift from the format; the marks then become a snippet or plain text.

/** A place to fill in. The first choice stands there until then; several are offered to choose from. */
export interface TabStop {
  readonly choices: readonly string[];
}

/** Text and tab stops in order. A stop that occurs twice is filled in once. */
export type Template = readonly (string | TabStop)[];

/** Characters for private use: nothing that the templates print holds them. */
const OPEN = '\uE000';
const CLOSE = '\uE001';
const MARK = new RegExp(`${OPEN}(\\d+)${CLOSE}`);

export interface TabStops {
  /** A new tab stop, as the mark that stands for it in what is printed. */
  readonly stop: (...choices: readonly string[]) => string;
  /** Printed text, its marks turned into stops. */
  readonly read: (printed: string) => Template;
}

/** The tab stops of one template. */
export function tabStops(): TabStops {
  const stops: TabStop[] = [];
  return {
    stop: (...choices) => `${OPEN}${stops.push({ choices }) - 1}${CLOSE}`,
    read: (printed) =>
      printed
        .split(MARK)
        .map((part, index) => (index % 2 === 0 ? part : (stops[Number(part)] ?? '')))
        .filter((part) => part !== ''),
  };
}

export const hasStops = (template: Template): boolean => template.some((part) => typeof part !== 'string');

/** The text with the first choice at every stop. */
export const plainTemplate = (template: Template): string =>
  template.map((part) => (typeof part === 'string' ? part : (part.choices[0] ?? ''))).join('');

/** The text in the snippet syntax of LSP and VS Code. Stops are numbered as they stand in the text. */
export function snippetText(template: Template): string {
  const numbers = new Map<TabStop, number>();
  return template
    .map((part) => {
      if (typeof part === 'string') return escapedSnippet(part);
      const known = numbers.get(part);
      if (known !== undefined) return `\${${known}}`;
      numbers.set(part, numbers.size + 1);
      return stopText(part, numbers.size);
    })
    .join('');
}

function stopText({ choices }: TabStop, number: number): string {
  const [first = ''] = choices;
  if (choices.length > 1) return `\${${number}|${choices.map((c) => c.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
  return first === '' ? `\${${number}}` : `\${${number}:${escapedSnippet(first)}}`;
}

const escapedSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
