// misspelled-verb-administer: "administrated" for "administered".
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import { quoted } from '../quoted';
import { type LineRule, PROSE } from '../rule';

export const misspelledVerbAdminister: LineRule = {
  id: 'misspelled-verb-administer',
  category: 'arms',
  scope: 'line',
  severity: 'hint',
  sections: PROSE,
  triggers: {
    words: [
      'administrated',
      'administrates',
      'administrating',
      'coadministrated',
      'coadministrates',
      'coadministrating',
    ],
  },
  summary: '"Administrated" stands for "administered".',
  why: 'Drugs are administered. The other form is a translation that reviewers of the registry correct.',
  sources: [SOURCES.comments],
  examples: [
    {
      section: 'interventions',
      text: 'Velotimab\nVelotimab will be ⟦administrated⟧ by injection.',
      fixed: 'Velotimab\nVelotimab will be administered by injection.',
    },
    {
      section: 'briefSummary',
      text: '⟦Administrating⟧ velotimab early may help.',
      fixed: 'Administering velotimab early may help.',
    },
    {
      section: 'briefSummary',
      text: 'Velotimab is ⟦co-administrated⟧ with methotrexate.',
      fixed: 'Velotimab is co-administered with methotrexate.',
    },
    { section: 'briefSummary', text: 'The fund is administrated by the ministry; the drug is administered by nurses.' },
  ],
  limits: ['What an authority, a ministry or a fund administrates is left alone.'],
  precision: '13 findings on 1,945 public records, all read, all right.',
  check({ text }, report) {
    if (!text.includes('dministrat')) return;
    for (const match of text.matchAll(/\b(?:co-?)?administrat(ed|es|ing)\b/gi)) {
      const end = match.index + match[0].length;
      if (OFFICE.test(text.slice(end, end + 60))) continue;
      const word = match[0];
      const ending = match[1] ?? '';
      const right = `${word.slice(0, word.length - ending.length - 3)}er${ending === 'es' ? 's' : ending}`;
      const range = { start: match.index, end };
      report({
        range,
        message: `${quoted(word)} is not the word for giving a treatment. Write ${quoted(right)}.`,
        fixes: [{ title: `Write ${quoted(right)}`, safe: true, edits: [replace(range, right)] }],
      });
    }
  },
};

const OFFICE =
  /^\s+by (?:the |an? )?(?:\w+ )?(?:ministry|government|authorit|agency|department|office|fund|state|board|bank)/i;
