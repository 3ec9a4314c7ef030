// Links: numbers of trial registries, addresses of pages, and e-mail addresses of contacts.
//
// Sources of the addresses: ClinicalTrials.gov (study pages), the EU Clinical Trials Register (search), ISRCTN.
import { unescaped } from '../format/escapes';
import { startOfIndex } from '../format/tree';
import type { CriterionLine } from '../protocol/eligibility';
import { kept, keptByLine } from '../protocol/kept';
import type { Reading, Trial } from '../protocol/trial';
import { NCT_NUMBERS } from '../protocol/values';
import { shift, type TextRange } from '../text/range';
import { studyUrl } from './hoverTexts';

export interface DocumentLink {
  /** Counts from the document's beginning. */
  readonly range: TextRange;
  readonly target: string;
  readonly tooltip: string;
}

/** All links in the order of the document. */
export function documentLinks(trial: Trial): readonly DocumentLink[] {
  if (!trial.isProtocol) return [];
  const links: DocumentLink[] = [];
  trial.tree.sections.forEach((section, index) => {
    const reading = trial.readings[index];
    if (reading === undefined) return;
    const start = startOfIndex(trial.tree, index);
    for (const { line, links: found } of linesWithLinks(reading)) {
      const at = start + (section.lineStarts[line] ?? 0);
      for (const link of found) links.push({ ...link, range: shift(link.range, at) });
    }
  });
  return links;
}

/** The links of one line; their ranges count from its beginning. */
interface LineWithLinks {
  readonly line: number;
  readonly links: readonly DocumentLink[];
}

const linesWithLinks = kept((reading: Reading): readonly LineWithLinks[] => {
  const { section } = reading;
  const found: LineWithLinks[] = [];
  const add = (line: number, links: readonly DocumentLink[]): void => {
    if (links.length > 0) found.push({ line, links });
  };
  if (reading.kind === 'eligibility') {
    const links = criterionLinks(reading);
    for (let line = 0; line < links.length; line++) add(line, links[line] ?? NO_LINKS);
  } else {
    const eudraLines = reading.kind === 'identifiers' ? eudraCtLines(reading) : NO_LINES;
    const isContact = reading.kind === 'contacts';
    for (const [line, text] of section.lines.entries())
      add(line, linksIn(text, { isContact, isEudraCt: eudraLines.has(line) }));
  }
  return found;
});

const NO_LINES: ReadonlySet<number> = new Set();

/** The lines of the identifiers whose type says that they are EudraCT numbers. */
const eudraCtLines = ({ identifiers }: Reading & { kind: 'identifiers' }): ReadonlySet<number> =>
  new Set(identifiers.filter(({ type }) => type.value === 'EUDRACT_NUMBER').map(({ id }) => id.line));

const criterionLinks = keptByLine(({ text }: CriterionLine) => linksIn(text, PROSE));

interface Where {
  readonly isContact: boolean;
  /** True where the line need not say itself that its number is one of EudraCT. */
  readonly isEudraCt: boolean;
}

const PROSE: Where = { isContact: false, isEudraCt: false };
const NO_LINKS: readonly DocumentLink[] = [];

function linksIn(line: string, { isContact, isEudraCt }: Where): readonly DocumentLink[] {
  const isAboutEudraCt = isEudraCt || line.includes('udra') || line.includes('UDRA');
  // Most lines hold none of these and cost no more than this.
  const mayHold =
    isAboutEudraCt ||
    line.includes('NCT') ||
    line.includes('ISRCTN') ||
    line.includes('http') ||
    (isContact && line.includes('@'));
  if (!mayHold) return NO_LINKS;
  const kinds = PATTERNS.filter(
    ({ needs }) => needs === undefined || (needs === 'contact' ? isContact : isAboutEudraCt),
  );
  const links = kinds.flatMap(({ pattern, link }) =>
    [...line.matchAll(pattern)].map((match) => {
      const text = withoutClosing(match[0]);
      return { range: { start: match.index, end: match.index + text.length }, ...link(unescaped(text)) };
    }),
  );
  return withoutOverlaps(links);
}

interface LinkPattern {
  readonly pattern: RegExp;
  readonly needs?: 'contact' | 'eudraCt';
  readonly link: (text: string) => { readonly target: string; readonly tooltip: string };
}

/** Each is linear in the line's length: an e-mail address is looked for at the beginning of a run of its letters alone. */
const PATTERNS: readonly LinkPattern[] = [
  {
    pattern: /\bhttps?:\/\/[^\s<>"“”，。；）]+/g,
    link: (text) => ({ target: text, tooltip: 'Open the page' }),
  },
  {
    pattern:
      /(?<![A-Za-z0-9.!#$%&'*+/=?^_{|}~\\-])[A-Za-z0-9.!#$%&'*+/=?^_{|}~\\-]{1,80}@[A-Za-z0-9-]+(?:\\?\.[A-Za-z0-9-]+)+/g,
    needs: 'contact',
    link: (text) => ({ target: `mailto:${text}`, tooltip: `Write to ${text}` }),
  },
  {
    pattern: NCT_NUMBERS,
    link: (text) => ({ target: studyUrl(text), tooltip: `Open ${text} at ClinicalTrials.gov` }),
  },
  {
    pattern: /(?<![A-Za-z0-9])ISRCTN ?\d{8}(?!\d)/g,
    link: (text) => {
      const number = text.replace(' ', '');
      return { target: `https://www.isrctn.com/${number}`, tooltip: `Open ${number} at ISRCTN` };
    },
  },
  {
    pattern: /(?<![\w-])\d{4}-\d{6}-\d{2}(?![\w-])/g,
    needs: 'eudraCt',
    link: (text) => ({
      target: `https://www.clinicaltrialsregister.eu/ctr-search/search?query=${text}`,
      tooltip: `Look up ${text} in the EU Clinical Trials Register`,
    }),
  },
];

/** An address in a sentence ends before the sentence's punctuation, and before a bracket that it did not open. */
function withoutClosing(text: string): string {
  let end = text.length;
  let unopened = count(text, ')') - count(text, '(');
  for (; end > 0; end--) {
    const last = text[end - 1] ?? '';
    if (last === ')' && unopened > 0) unopened--;
    else if (!/[.,;:!?'"\\\]]/.test(last)) break;
  }
  return text.slice(0, end);
}

const count = (text: string, char: string): number => text.split(char).length - 1;

/** In order; of two that overlap, the one that begins first. */
function withoutOverlaps(links: readonly DocumentLink[]): readonly DocumentLink[] {
  let end = 0;
  return [...links]
    .sort((a, b) => a.range.start - b.range.start)
    .filter(({ range }) => {
      if (range.start < end) return false;
      end = range.end;
      return true;
    });
}
