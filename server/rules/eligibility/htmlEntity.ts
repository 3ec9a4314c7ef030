// html-entity: markup of web pages left in the text: "&gt;", "<br>", "10<sup>9</sup>".
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import { quoted } from '../quoted';
import { type LineRule, PROSE } from '../rule';
import { inclusion } from './criteriaExample';

export const htmlEntity: LineRule = {
  id: 'html-entity',
  category: 'eligibility',
  scope: 'line',
  severity: 'warning',
  sections: PROSE,
  triggers: { signs: '&<' },
  summary: 'Markup of a web page (an entity or a tag) stands in the text.',
  why: 'The registry prints it letter by letter: "&gt; 18" is not read as "> 18", by people or by machines.',
  sources: [
    {
      name: 'HTML Living Standard: named character references',
      url: 'https://html.spec.whatwg.org/multipage/named-characters.html',
    },
    SOURCES.structure,
  ],
  examples: [
    {
      section: 'eligibility',
      text: inclusion('1. Platelets ⟦&gt;⟧ 100 × 10<sup>9</sup>/L and ALT &lt; 3 × ULN.'),
      fixed: inclusion('1. Platelets > 100 × 10^9/L and ALT < 3 × ULN.'),
      note: 'All markup of a line is one finding with one fix; exponents keep their sign.',
    },
    {
      section: 'briefSummary',
      text: 'Velotimab is given every 4 weeks.⟦<br/>⟧Placebo is given at the same visits.',
      fixed: 'Velotimab is given every 4 weeks. Placebo is given at the same visits.',
    },
    {
      section: 'detailedDescription',
      text: 'Visits take place at the clinic&#39;s ward.'.replace('&#39;', '⟦&#39;⟧'),
      fixed: "Visits take place at the clinic's ward.",
    },
    {
      section: 'eligibility',
      text: inclusion('1. PaO2 <b and c> 18 in R&D wards; AST;ALT normal.', '2. Pain \\<5 or \\>7.'),
      note: 'Signs of comparison and an ampersand in a name are no markup.',
    },
  ],
  limits: ['Only tags of text (bold, lines, lists, exponents, links) and entities with their semicolon are known.'],
  precision:
    'One finding on 1,051 public records, and it is right ("&Amp;" in a list of conditions): the registry cleans what is typed into it.',
  check({ text }, report) {
    if (!text.includes('&') && !text.includes('<')) return;
    const found = [...text.matchAll(MARKUP)].flatMap((match) => {
      const meant = meaningOf(match[0], text, match.index);
      return meant === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, meant }];
    });
    const [first] = found;
    if (first === undefined) return;
    const written = text.slice(first.start, first.end);
    const more = found.length === 1 ? '' : ` and ${found.length - 1} more in this line`;
    const means = first.meant.trim() === '' ? '' : `, which means ${quoted(first.meant)}`;
    report({
      range: { start: first.start, end: first.end },
      message: `${quoted(written)}${more} is markup of a web page${means}. The registry prints it as it stands; write plain text.`,
      fixes: [
        {
          title:
            found.length === 1 ? `Replace ${written} by plain text` : 'Replace all markup of the line by plain text',
          safe: found.every(({ start, end }) => !/^\\?<a\b|^\\?<(?:font|span|div)\b/i.test(text.slice(start, end))),
          edits: found.map(({ start, end, meant }) => replace({ start, end }, meant)),
        },
      ],
    });
  },
};

/** An entity, or a tag without attributes or with some that are written as such; the registry may have escaped its brackets. */
const MARKUP =
  /&(?:#\d{2,6}|#x[\da-f]{2,6}|[a-z]{2,8}\d?);|\\?<\/?(?:br|p|b|i|u|li|ul|ol|sup|sub|strong|em|span|div|a|font|table|tbody|tr|td|th|h[1-6])(?:\s+[a-z-]+=[^<>]{1,120})?\s*\/?\\?>/gi;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  le: '≤',
  ge: '≥',
  ne: '≠',
  nbsp: ' ',
  quot: '"',
  apos: "'",
  deg: '°',
  micro: 'µ',
  mu: 'μ',
  times: '×',
  divide: '÷',
  plusmn: '±',
  sup1: '¹',
  sup2: '²',
  sup3: '³',
  frac12: '½',
  middot: '·',
  bull: '•',
  hellip: '…',
  ndash: '-',
  mdash: '-',
  lsquo: "'",
  rsquo: "'",
  ldquo: '"',
  rdquo: '"',
  reg: '®',
  copy: '©',
  trade: '™',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  kappa: 'κ',
  lambda: 'λ',
  omega: 'ω',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  ntilde: 'ñ',
  aring: 'å',
  oslash: 'ø',
  szlig: 'ß',
  infin: '∞',
  asymp: '≈',
}; // prettier-ignore

/** What the markup stands for; undefined when it is none. */
function meaningOf(written: string, text: string, at: number): string | undefined {
  if (written.startsWith('&')) {
    const name = written.slice(1, -1);
    if (!name.startsWith('#')) return ENTITIES[name] ?? ENTITIES[name.toLowerCase()];
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    if (!(code >= 32 && code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) return undefined;
    return code === 0xa0 ? ' ' : String.fromCodePoint(code);
  }
  if (/^\\?<sup\b/i.test(written)) return /\d$/.test(text.slice(0, at)) ? '^' : '';
  if (/^\\?<\/?(?:br|p|li|td|tr|div)\b/i.test(written)) {
    const isBetween = /\S$/.test(text.slice(0, at)) && /^\S/.test(text.slice(at + written.length));
    return isBetween ? ' ' : '';
  }
  return '';
}
