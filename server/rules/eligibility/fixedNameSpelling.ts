// fixed-name-spelling: a name with one official spelling, written otherwise: "COVID19", "SARS-CoV2", "Hba1c".
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import { quoted } from '../quoted';
import { type LineRule, PROSE } from '../rule';
import { exclusion, inclusion } from './criteriaExample';

export const fixedNameSpelling: LineRule = {
  id: 'fixed-name-spelling',
  category: 'eligibility',
  scope: 'line',
  severity: 'hint',
  sections: PROSE,
  triggers: {
    words: [
      'covid',
      'ncovid',
      'sars',
      'sarsco',
      'sarscov',
      'mers',
      'merscov',
      'hb',
      'hba',
      'hgb',
      'hgba',
      'nt',
      'ntpro',
      'ntprobnp',
    ],
  },
  summary: 'A name with one official spelling is written otherwise.',
  why: 'Who searches the registry for "COVID-19" or "SARS-CoV-2" does not find the other spellings.',
  sources: [
    {
      name: 'WHO: Naming the coronavirus disease (COVID-19) and the virus that causes it',
      url: 'https://www.who.int/emergencies/diseases/novel-coronavirus-2019/technical-guidance/naming-the-coronavirus-disease-(covid-2019)-and-the-virus-that-causes-it',
    },
    SOURCES.definitions,
  ],
  examples: [
    {
      section: 'eligibility',
      text: exclusion('1. ⟦Covid19⟧ with SARS CoV 2 in RT-PCR.', '2. ⟦Hb A1c⟧ above 7 %; Covid-19.'),
      fixed: exclusion('1. COVID-19 with SARS-CoV-2 in RT-PCR.', '2. HbA1c above 7 %; Covid-19.'),
      note: 'All names of a line are one finding with one fix.',
    },
    {
      section: 'eligibility',
      text: inclusion(
        '1. COVID-19-related illness in the STOP-COVID19 trial.',
        '2. SARS-CoV infection in 2003; COVID status known.',
        '3. See https://example.org/covid19.',
      ),
      note: 'Names of trials, addresses and other viruses are left alone.',
    },
  ],
  limits: [
    'A closed list of names: COVID-19, SARS-CoV-2, MERS-CoV, HbA1c, NT-proBNP.',
    'Other capitals ("Covid-19") are left alone: search finds them.',
  ],
  precision:
    '40 of 408 findings on 1,051 public records were read; all were right: "COVID19", "SARS-CoV2" and their like.',
  check({ text }, report) {
    if (!MAY_HOLD.test(text)) return;
    const found = NAMES.filter(({ hint }) => hint.test(text))
      .flatMap(({ pattern, right }) =>
        [...text.matchAll(pattern)]
          .filter((match) => match[0].toLowerCase() !== right.toLowerCase() && !isAddress(text, match.index))
          .map((match) => ({ start: match.index, end: match.index + match[0].length, right })),
      )
      .sort((a, b) => a.start - b.start);
    const [first] = found;
    if (first === undefined) return;
    const more = found.length === 1 ? '' : ` (and ${found.length - 1} more in this line)`;
    report({
      range: { start: first.start, end: first.end },
      message: `${quoted(text.slice(first.start, first.end))}${more}: the name is spelled ${quoted(first.right)}, and search finds it so. Write it that way.`,
      fixes: [
        {
          title: found.length === 1 ? `Write "${first.right}"` : 'Correct all names of the line',
          safe: true,
          edits: found.map(({ start, end, right }) => replace({ start, end }, right)),
        },
      ],
    });
  },
};

const MAY_HOLD = /[cC][oO]-?[vV]|[bB] ?[aA] ?1|[bB][nN][pP]/;

/** `hint` is what every match holds: a pattern with a look behind it is slow. */
const NAMES: readonly { readonly hint: RegExp; readonly pattern: RegExp; readonly right: string }[] = [
  {
    hint: /covid/i,
    pattern: /(?=n?covid)(?<![\w/.@#-])n?covid ?[- ]? ?(?:20)?19(?![\w@]|-[A-Z\d]| [A-Z]{2,}-)/gi,
    right: 'COVID-19',
  },
  {
    hint: /sars/i,
    pattern: /(?=sars)(?<![\w/.@#-])sars ?[- ]? ?co-?v ?[- ]? ?2(?![\w@.]\d|\w|-[A-Z\d])/gi,
    right: 'SARS-CoV-2',
  },
  { hint: /mers/i, pattern: /(?=mers)(?<![\w/.@#-])MERS ?[- ]? ?cov(?![\w-])/gi, right: 'MERS-CoV' },
  { hint: /b ?a ?1/i, pattern: /(?=hg?b)(?<![\w/.@#-])h(?:b|gb) ?a ?1 ?c(?![\w-])/gi, right: 'HbA1c' },
  { hint: /bnp/i, pattern: /(?=nt)(?<![\w/.@#-])NT ?-? ?pro ?-? ?BNP(?![\w-])/gi, right: 'NT-proBNP' },
];

const isAddress = (text: string, at: number): boolean =>
  /(?:https?:|www\.|@)\S*$/.test(text.slice(Math.max(0, at - 120), at));
