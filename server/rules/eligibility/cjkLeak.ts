// cjk-leak: words and signs of Chinese, Japanese or Korean left in English text.
import type { AnySectionKind } from '../../format/section';
import { type ForeignRun, type FullWidthRun, foreignRuns, fullWidthRuns } from '../../registry/foreignText';
import { type ForeignLanguage, mayHoldForeignScript } from '../../registry/writingSystems';
import { replace } from '../../text/edit';
import { type LineRule, PROSE, type Report } from '../rule';

/** Sections that hold names of organizations and people. */
const NAMES: readonly AnySectionKind[] = [
  'sponsors',
  'responsibleParty',
  'locations',
  'centralContacts',
  'facilityContacts',
];

export const cjkLeak: LineRule = {
  id: 'cjk-leak',
  category: 'eligibility',
  scope: 'line',
  severity: 'error',
  sections: [...PROSE, ...NAMES],
  triggers: { beyondAscii: true },
  summary: 'A Chinese, Japanese or Korean word or full-width sign stands in English text.',
  why: 'It is left over from a translation. Sites and patients cannot read it, machines drop it, and with it the "or" between two thresholds; the registry returns the record.',
  sources: [
    {
      name: 'ClinicalTrials.gov, PRS Guided Tutorials: records are written in English',
      url: 'https://prsinfo.clinicaltrials.gov/tutorial/content/index.html',
    },
    { name: 'Unicode Standard Annex #11, East Asian Width', url: 'https://www.unicode.org/reports/tr11/' },
  ],
  examples: [
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. DAS28 ≥ 3.2⟦或⟧ Simplified Disease Activity Index (SDAI) \\>11.0⟦或⟧ CDAI \\>10.0.\n18 Years\n75 Years\nALL\nNo',
      fixed:
        'Inclusion Criteria\n1. DAS28 ≥ 3.2 or Simplified Disease Activity Index (SDAI) \\>11.0 or CDAI \\>10.0.\n18 Years\n75 Years\nALL\nNo',
      note: 'The word is replaced by its English, with one blank on each side.',
    },
    {
      section: 'briefSummary',
      text: 'Adults with psoriatic arthritis⟦，⟧rated by a blinded assessor（rheumatologist）, take part.',
      fixed: 'Adults with psoriatic arthritis, rated by a blinded assessor (rheumatologist), take part.',
      note: 'All full-width signs of a line are one finding with one fix.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Age 18⟦岁⟧ or older.\n18 Years\nN/A\nALL\nNo',
      fixed: 'Inclusion Criteria\n1. Age 18 years or older.\n18 Years\nN/A\nALL\nNo',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. ⟦银屑病关节炎⟧ for at least 6 months.\n18 Years\n75 Years\nALL\nNo',
      note: 'Words that the table does not know are reported without a fix.',
    },
    {
      section: 'detailedDescription',
      text: 'The formula (柴胡加龙骨牡蛎汤) is given twice daily at 37 ℃.',
      note: 'An original name in brackets and signs such as ℃ are left alone.',
    },
    { section: 'locations', text: '西京医院\nGraz, Austria' },
    {
      section: 'sponsors',
      text: 'Northgate⟦（⟧Graz）Biologics\nINDUSTRY',
      fixed: 'Northgate (Graz) Biologics\nINDUSTRY',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Blood products (albumin⟦或⟧ plasma) within 4 weeks.\n18 Years\n75 Years\nALL\nNo',
      fixed: 'Inclusion Criteria\n1. Blood products (albumin or plasma) within 4 weeks.\n18 Years\n75 Years\nALL\nNo',
      note: 'A word between English ones in brackets is no original name.',
    },
  ],
  limits: [
    'An original name in brackets is left alone, and so are names of sponsors, sites and contacts; full-width signs in their English names are reported.',
    'Signs in general use (℃, Ⅱ, ①) are left alone.',
    'Words are replaced from a table of about 180; others are reported without a fix.',
  ],
  precision:
    'All 72 findings on 1,051 public records were read; all were right: full-width commas, brackets, colons and full stops in English sentences.',
  check({ text, isAscii, section }, report) {
    if (isAscii || !mayHoldForeignScript(text)) return;
    if (NAMES.includes(section)) {
      // A name in its own language is right there, with its own signs.
      if (foreignRuns(text).length === 0) reportSigns(text, report);
      return;
    }
    for (const run of foreignRuns(text)) if (!isOriginalInBrackets(text, run)) reportWord(text, run, report);
    reportSigns(text, report);
  },
};

/** "(柴胡汤)", "[西京医院]": the original beside its translation. */
function isOriginalInBrackets(text: string, { start, end, replacement }: ForeignRun): boolean {
  const before = /[([（【「『]([^)\]）】」』]*)$/.exec(text.slice(Math.max(0, start - LONGEST_BRACKET), start));
  const behind = /^([^([（【「『]*)[)\]）】」』]/.exec(text.slice(end, end + LONGEST_BRACKET));
  if (before === null || behind === null) return false;
  // "(albumin或protein)": a word such as "or" between English ones is no name.
  return replacement === undefined || !/[A-Za-z]{2}/.test(`${before[1]} ${behind[1]}`);
}

const LONGEST_BRACKET = 80;

const LANGUAGE: Readonly<Record<ForeignLanguage, string>> = {
  zh: 'Chinese',
  'zh-Hant': 'Chinese',
  ja: 'Japanese',
  ko: 'Korean',
};

function reportWord(text: string, run: ForeignRun, report: Report): void {
  const word = text.slice(run.start, run.end);
  const language = LANGUAGE[run.language];
  if (run.replacement === undefined) {
    report({
      range: { start: run.start, end: run.end },
      message: `${language} text "${word}" stands in the English text. Readers and machines cannot use it: translate it, or put it in brackets behind its English name.`,
    });
    return;
  }
  const english = run.replacement.trim();
  report({
    range: { start: run.start, end: run.end },
    message: `${language} "${word}" is left in the English text, where readers and machines cannot use it. Write "${english}".`,
    fixes: [
      {
        title: `Replace ${word} by "${english}"`,
        safe: run.safe,
        edits: [replace({ start: run.start, end: run.end }, run.replacement)],
      },
    ],
  });
}

/** Signs such as ℃, Ⅱ and ① are in general use; marks, letters and comparators are slips of the keyboard. */
const isSlip = (run: FullWidthRun): boolean =>
  run.kinds.some((kind) => kind === 'mark' || kind === 'letter' || kind === 'comparator');

/** All full-width signs of a line: one finding on the first, one fix for all. */
function reportSigns(text: string, report: Report): void {
  const runs = fullWidthRuns(text).filter((run) => isSlip(run) && !isAmongLetters(text, run));
  const [first] = runs;
  if (first === undefined) return;
  const sign = text.slice(first.start, first.end);
  const more = runs.length === 1 ? '' : ` and ${runs.length - 1} more in this line`;
  const plain = first.replacement.trim();
  report({
    range: { start: first.start, end: first.end },
    message: `Full-width "${sign}"${more}: a sign of an East Asian keyboard, which other systems show as a gap or a box. Write ${plain === '' ? 'a blank' : `"${plain}"`}.`,
    fixes: [
      {
        title: runs.length === 1 ? `Replace ${sign} by its plain form` : 'Replace all full-width signs of the line',
        safe: runs.every((run) => run.safe),
        edits: runs.map((run) => replace({ start: run.start, end: run.end }, run.replacement)),
      },
    ],
    related: runs.slice(1).map((run) => ({
      range: { start: run.start, end: run.end },
      message: 'Another full-width sign',
    })),
  });
}

/** A sign between foreign letters belongs to that text, which is reported as a whole or left alone as a whole. */
const isAmongLetters = (text: string, run: FullWidthRun): boolean =>
  foreignRuns(text).some((letters) => letters.end === run.start || letters.start === run.end);
