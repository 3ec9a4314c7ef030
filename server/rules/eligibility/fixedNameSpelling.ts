// fixed-name-spelling: a name with one official spelling, written otherwise: "COVID19", "SARS-CoV2", "Hba1c".
import { SOURCES } from '../../registry/element';
import { FIXED_NAMES } from '../../registry/fixedNames';
import { replace } from '../../text/edit';
import { quoted } from '../quoted';
import { type LineRule, PROSE } from '../rule';
import { exclusion, inclusion } from './criteriaExample';

export const fixedNameSpelling: LineRule = {
  id: 'fixed-name-spelling',
  category: 'eligibility',
  scope: 'line',
  severity: 'information',
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
      ...'covd cvoid covod convid coivd codvid coviid covind codiv corvid covidd covdi sard sarc rescist recisst recisit hippa calbg ctace ctcea wuahn whuan sp spo pa pao fi fio pdl pd recist clinicaltrials clinicaltrial redcap medra meddra sf eq karnofski karnovsky karnosky karnofksy mrna corona pt rt rtpcr d ddimer ddimers cmh h c pac v sa hbsag hbs hbcab hbc sar chinese english german american european indian japanese asian african caucasian spanish italian egyptian korean canadian brazilian mexican hispanic french turkish swedish danish norwegian finnish portuguese russian australian israeli pakistani iranian'.split(
        ' ',
      ),
    ],
    phrases: [
      ['clinical', 'trials trial'],
      ['child childs s', 'pugh'],
      ['cockcroft cockroft cockgroft and', 'gault and'],
      ['anti', 'pd'],
      ['m', 'rna'],
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
      text: exclusion('1. ⟦Sp02⟧ below 92 %, FIO2 known.', '2. Cirrhosis, ⟦Childs Pugh⟧ C; SARS-Cov-2.'),
      fixed: exclusion('1. SpO2 below 92 %, FIO2 known.', '2. Cirrhosis, Child-Pugh C; SARS-CoV-2.'),
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
    `A closed list of names: ${FIXED_NAMES.map(({ right }) => right).join(', ')}.`,
    'Other capitals of COVID-19 ("Covid-19") are left alone: search finds them.',
  ],
  precision:
    '71 of 550 findings on 1,051 public records were read, those of names with a wrong letter ("CVOID-19", "HIPPA") all; all were right: "COVID19", "SARS-CoV2", "SPO2" and their like.',
  check({ text }, report) {
    const small = text.toLowerCase();
    const found = FIXED_NAMES.filter(({ hints }) => hints.some((hint) => small.includes(hint)))
      .flatMap(({ pattern, right, exact }) =>
        [...text.matchAll(pattern)]
          .filter(({ 0: name, index }) => !isRight(name, right, exact) && !isAddress(text, index))
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

const isRight = (name: string, right: string, exact: boolean): boolean =>
  exact ? name === right : name.toLowerCase() === right.toLowerCase();

const isAddress = (text: string, at: number): boolean =>
  /(?:https?:|www\.|@)\S*$/.test(text.slice(Math.max(0, at - 120), at));
