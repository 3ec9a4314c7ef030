// reference-missing: "see Appendix 3", "as indicated by Table 5": what the record does not hold.
import { SOURCES } from '../../registry/element';
import { exclusion, inclusion } from '../eligibility/criteriaExample';
import { quoted } from '../quoted';
import { type LineRule, SENTENCES } from '../rule';

export const referenceMissing: LineRule = {
  id: 'reference-missing',
  category: 'structure',
  scope: 'line',
  severity: 'information',
  sections: SENTENCES,
  triggers: {
    words: [
      'table',
      'tables',
      'figure',
      'figures',
      'document',
      'attachment',
      'apendix',
      'appendix',
      'appendices',
      'annex',
      'section',
      'sections',
      'shown',
    ],
  },
  summary: 'The text refers to a table, an appendix or a section of the protocol, which a record does not have.',
  why: 'Readers of the record have no protocol: what stands there is lost to them, and often it is the limit itself.',
  sources: [SOURCES.definitions],
  examples: [
    { section: 'eligibility', text: inclusion('1. Adequate organ function (as ⟦indicated by Table 3⟧) at screening.') },
    { section: 'eligibility', text: exclusion('1. Forbidden medication (⟦see Sections 4.2⟧ and 4.3).') },
    { section: 'detailedDescription', text: 'Visits take place as ⟦shown in "8.1.2 Visits"⟧.' },
    { section: 'briefSummary', text: 'Assessments (listed ⟦in the table below⟧) are recorded.' },
    {
      section: 'detailedDescription',
      text: 'Tubes are kept in section A of the table. Patients see the section chief. Section 505 of the Act applies, and the caesarean section is recorded. Table 1: visits.',
    },
  ],
  limits: [
    'Sections are reported only with a number of the form 4.2 or behind "see"; tables, figures and appendices with a number or letter.',
    'A reference in a line that itself begins a table or an appendix is left alone.',
  ],
  precision:
    'All 40 findings on 1,051 public records (23 records) were read; each refers to a protocol or an appendix that the record does not have. One may mean a document of others.',
  check({ text }, report) {
    if (/^\W*(?:table|figure|appendix|annex)\b/i.test(text)) return;
    const match = REFERENCE.exec(text);
    if (match === null) return;
    report({
      range: { start: match.index, end: match.index + match[0].length },
      message: `${quoted(match[0])} refers to something that is not in the record. Write here what it says, or leave the reference out.`,
    });
  },
};

const REFERENCE = new RegExp(
  [
    String.raw`\b(?:see|in|by|per|refer(?:ence)? to|according to|shown in|indicated by|(?<=\()reference)\s(?:the\s)?(?:tables?|figures?|app?endix|appendices|annex)\s(?:\d[\d.]*\d|\d|[A-H]\b)`,
    String.raw`\((?:tables?|figures?|appendix|appendices|annex)\s\d`,
    String.raw`\b(?:see|in|per|refer to|reference)\ssections?\s(?:\d+(?:\.\d+)+|['"‘“]\d+(?:\.\d+)*)`,
    String.raw`\b(?:see|refer to)\ssections?\s\d+|\(sections?\s\d+(?:\.\d+)+|\bin\ssection\s\d+\sof\sthe\sprotocol\b`,
    String.raw`\bin\s(?:the\s)?table\sbelow\b`,
    String.raw`\bshown\sin\s["“]?\d+\.\d+(?:\.\d+)?\s[A-Z][a-z]+[^"”.]{0,40}["”]?`,
    String.raw`\(see\s(?:the\s)?(?:\w+\s){0,3}(?:document|flow ?chart|manual)\)`,
  ].join('|'),
  'i',
);
