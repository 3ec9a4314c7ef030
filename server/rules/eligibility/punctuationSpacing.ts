// punctuation-spacing: a blank before a sign, none behind it, or two signs in a row: "A,and", "(8 mg )", "Virus(HBV)".
import { type PunctuationFault, punctuationFaults } from '../../format/punctuationSpacing';
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import { quoted } from '../quoted';
import { type LineRule, PROSE } from '../rule';
import { CAPITALS, DIGITS, SMALL_LETTERS } from '../triggers';
import { exclusion, inclusion } from './criteriaExample';

export const punctuationSpacing: LineRule = {
  id: 'punctuation-spacing',
  category: 'eligibility',
  scope: 'line',
  severity: 'hint',
  recommended: 'off',
  sections: PROSE,
  triggers: {
    pairs: [
      [' \t', ',;:.)'],
      ['(', ' \t'],
      [',', SMALL_LETTERS + CAPITALS],
      [':', SMALL_LETTERS + CAPITALS + DIGITS],
      [SMALL_LETTERS, '('],
      [')', SMALL_LETTERS],
      ['.', CAPITALS],
      [',;.:', ',;.'],
    ],
  },
  summary: 'A blank stands before a sign, is missing behind it, or a sign stands twice.',
  why: 'Search and machines split words at blanks: "Virus(HBV)" is found under neither name.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'eligibility',
      text: exclusion(
        '1. Hepatitis B ⟦Virus(HBV)⟧ infection.',
        '2. Active infection (bacteria, virus,etc. ) .',
      ).replace('virus,etc. ) .', '⟦virus,etc⟧. ) .'),
      fixed: exclusion('1. Hepatitis B Virus (HBV) infection.', '2. Active infection (bacteria, virus, etc.).'),
      note: 'All of a line are one finding with one fix.',
    },
    {
      section: 'eligibility',
      text: inclusion('1. Age ⟦limits:18⟧ to 75 years.', '2. Consent was ⟦given,, in⟧ writing.'),
      fixed: inclusion('1. Age limits: 18 to 75 years.', '2. Consent was given, in writing.'),
    },
    {
      section: 'briefSummary',
      text: 'Velotimab is given every 4 ⟦weeks.Placebo⟧ is given too.',
      fixed: 'Velotimab is given every 4 weeks. Placebo is given too.',
    },
    {
      section: 'eligibility',
      text: inclusion(
        '1. Ratio 1:1 or 1 : 2; 25(OH)D, drug(s), poly(lactic)acid, N,N-dimethyl.',
        '2. See https://example.org/a,b or doi:10.1000/x, at 10:30 ... a) in, e.g., Graz etc., 1,000 mg.',
      ),
      note: 'Numbers, formulas, plurals in brackets, addresses and dots are left alone.',
    },
  ],
  limits: ['Blanks around operators, numbers and units are another matter.'],
  precision:
    'About 85 of 382 findings on 1,051 public records were read (two samples that overlap); all were right. A third of them are the French blank before a colon.',
  check({ text }, report) {
    const faults = punctuationFaults(text);
    const [first] = faults;
    if (first === undefined) return;
    const range = around(text, first);
    const more =
      faults.length === 1
        ? ''
        : ` and at ${faults.length - 1} more place${faults.length === 2 ? '' : 's'} in this line`;
    report({
      range,
      message: `${quoted(text.slice(range.start, range.end))}: ${first.what}${more}, and words run together or apart for readers and search. Correct it.`,
      fixes: [
        {
          title: faults.length === 1 ? 'Correct the blank or sign' : 'Correct all of the line',
          safe: true,
          edits: faults.map((fault) => replace({ start: fault.start, end: fault.end }, fault.newText)),
        },
      ],
      related: faults.slice(1).map((fault) => ({ range: around(text, fault), message: `Here ${fault.what}` })),
    });
  },
};

/** The sign with the words that it stands between. */
function around(text: string, { start, end }: PunctuationFault): { readonly start: number; readonly end: number } {
  const before = /[\p{L}\d/]{0,24}\W?$/u.exec(text.slice(Math.max(0, start - 25), start))?.[0] ?? '';
  const behind = /^\W?[\p{L}\d]{0,16}\)?/u.exec(text.slice(end, end + 18))?.[0].trimEnd() ?? '';
  return { start: start - before.trimStart().length, end: end + behind.length };
}
