// stigmatizing-language: words that label people: "alcoholics", "drug abuse", "suffering from".
import { SOURCES } from '../../registry/element';
import { withCapitalOf } from '../../text/capitals';
import { replace } from '../../text/edit';
import { quoted } from '../quoted';
import { type LineRule, SENTENCES } from '../rule';
import { exclusion } from './criteriaExample';

export const stigmatizingLanguage: LineRule = {
  id: 'stigmatizing-language',
  category: 'eligibility',
  scope: 'line',
  severity: 'hint',
  recommended: 'off',
  sections: SENTENCES,
  triggers: {
    words: [
      'alcoholic',
      'alcoholics',
      'alcoholism',
      'abuse',
      'abuser',
      'abusers',
      'addicts',
      'retarded',
      'retardation',
      'suffering',
      'wheelchair',
      'schizophrenics',
      'epileptics',
      'diabetics',
      'asthmatics',
      'demented',
    ],
  },
  summary: 'A word labels people by their disease or habit.',
  why: 'Patients read the record; guidance of the NIH and of medical journals asks for words that put the person first.',
  sources: [
    {
      name: 'NIDA: Words Matter, preferred language for talking about addiction',
      url: 'https://nida.nih.gov/research-topics/addiction-science/words-matter-preferred-language-talking-about-addiction',
    },
    { name: 'AMA Manual of Style: inclusive language', url: 'https://academic.oup.com/amamanualofstyle' },
    SOURCES.definitions,
  ],
  examples: [
    {
      section: 'eligibility',
      text: exclusion('1. ⟦Drug abuse⟧ or ⟦alcoholism⟧.', '2. ⟦Suffering from⟧ tuberculosis.'),
      fixed: exclusion('1. Drug use disorder or alcohol use disorder.', '2. Having tuberculosis.'),
    },
    {
      section: 'eligibility',
      text: exclusion(
        '1. Alcohol abuse according to DSM-IV.',
        '2. Diabetic ketoacidosis; Alcoholics Anonymous members.',
      ),
      note: 'Official names of diagnoses, scales and organisations stay as they are.',
    },
  ],
  limits: [
    'A closed list of words. Off until asked for: many sponsors use the older terms on purpose. "Suffer from" as a verb is left alone.',
  ],
  precision:
    'All but one of about 50 findings read on 1,051 public records (135 in all, two samples that overlap) were right; "anti-epileptics" was met and is left alone now. A matter of policy: off until asked for.',
  check({ text }, report) {
    if (OFFICIAL.test(text)) return;
    for (const match of text.matchAll(LABELS)) {
      const [found] = match;
      const better = BETTER.find(([pattern]) => pattern.test(found))?.[1];
      if (better === undefined) continue;
      const range = { start: match.index, end: match.index + found.length };
      const right = withCapitalOf(found, better);
      report({
        range,
        message: `${quoted(found)} labels people, and patients read the record. Write ${quoted(right)}.`,
        fixes: [{ title: `Write "${right}"`, safe: false, edits: [replace(range, right)] }],
      });
    }
  },
};

const OFFICIAL = /\bDSM|\bICD\b|\bAUDIT\b|\bCAGE\b|\bDAST\b|Anonymous|National Institute/;

const LABELS =
  /(?<![\w-])(?:alcoholics?\b(?! (?:liver|hepat|cirrh|beverage|drink|steato|fatty|ketoacid|solution|pancrea|cardiomyo|content))|alcoholism|(?:drug|alcohol|substance) abuse(?:rs?)?|drug addicts?|addicts|mental(?:ly)? retard(?:ed|ation)|suffering from|wheelchair[- ]bound|schizophrenics|epileptics|diabetics|asthmatics|the demented)\b/gi;

const BETTER: readonly (readonly [RegExp, string])[] = [
  [/^alcoholics$/i, 'people with alcohol use disorder'],
  [/^alcoholic$/i, 'person with alcohol use disorder'],
  [/^alcoholism$/i, 'alcohol use disorder'],
  [/^drug abusers$|addicts$/i, 'people with drug use disorder'],
  [/^drug abuse$/i, 'drug use disorder'],
  [/^alcohol abuse$/i, 'alcohol use disorder'],
  [/^substance abuse$/i, 'substance use disorder'],
  [/retarded$/i, 'with intellectual disability'],
  [/retardation$/i, 'intellectual disability'],
  [/^suffering from$/i, 'having'],
  [/^wheelchair/i, 'using a wheelchair'],
  [/^schizophrenics$/i, 'people with schizophrenia'],
  [/^epileptics$/i, 'people with epilepsy'],
  [/^diabetics$/i, 'people with diabetes'],
  [/^asthmatics$/i, 'people with asthma'],
  [/demented$/i, 'people with dementia'],
];
