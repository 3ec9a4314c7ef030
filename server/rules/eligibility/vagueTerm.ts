// vague-term: a qualifier without a measure: "poor response", "adequate renal function".
import { SOURCES } from '../../registry/element';
import { quoted } from '../quoted';
import type { LineRule } from '../rule';
import { exclusion, inclusion } from './criteriaExample';

export const vagueTerm: LineRule = {
  id: 'vague-term',
  category: 'eligibility',
  scope: 'line',
  severity: 'information',
  recommended: 'off',
  sections: ['eligibility', 'studyGroups'],
  summary: 'A criterion or arm rests on a word that is not measured.',
  why: 'What is "adequate" or "severe" is decided by each site in its own way, and the populations differ.',
  sources: [
    { name: 'Cragg et al. 2021, eligibility criteria', url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8542410' },
    SOURCES.definitions,
  ],
  examples: [
    { section: 'eligibility', text: inclusion('1. ⟦Poor response⟧ to current treatment.') },
    {
      section: 'eligibility',
      text: exclusion('1. ⟦Adequate renal function⟧ not proven.', '2. A ⟦family history of⟧ allergic conditions.'),
    },
    {
      section: 'eligibility',
      text: inclusion(
        '1. Poor response: DAS28 above 3.2 after 3 months.',
        '2. Adequate renal function as defined in the protocol.',
        '3. Severe heart failure (NYHA class III or IV).',
      ),
      note: 'A number, a grade or a definition in the same item measures the word.',
    },
  ],
  limits: ['One finding an item.', 'Vague words are often meant: off until asked for.'],
  precision:
    '30 of 146 findings on 1,051 public records were read: 27 rest on an unmeasured word, and most are meant so ("severe renal impairment"). Off until asked for.',
  check({ text, section }, report) {
    const match = (section === 'eligibility' ? VAGUE : VAGUE_ARM).exec(text);
    if (match === null) return;
    if (section === 'eligibility' && MEASURED.test(sentenceAt(text, match.index))) return;
    const [found] = match;
    report({
      range: { start: match.index, end: match.index + found.length },
      message: `${quoted(found)} is not measured here, so each site decides what it means. Give a value, a grade or a definition.`,
    });
  },
};

/** The sentence of the item in which a word stands, without the item's number. */
function sentenceAt(text: string, at: number): string {
  const start = text.lastIndexOf('. ', at) + 1;
  const end = text.indexOf('. ', at);
  return text.slice(start, end === -1 ? text.length : end).replace(/^\W*\d+\W+/, '');
}

const VAGUE =
  /\b(?:(?:poor|inadequate|insufficient|unsatisfactory|good) response|(?:adequate|acceptable|sufficient|normal|abnormal|impaired|inadequate) (?:organ|renal|kidney|hepatic|liver|cardiac|heart|lung|pulmonary|bone marrow|hematologic(?:al)?|haematological|hematopoietic|coagulation|cognitive) function|(?:severe|serious|significant|major|advanced) (?:[a-z]+ ){0,2}(?:disease|disorder|illness|dysfunction|damage|insufficiency|impairment)s?|(?:cardiovascular|cerebrovascular|liver|kidney|organ|hepatic|renal) damage|family history of|recent (?:surgery|infection|trauma|illness|history)|good (?:general )?health|heavy (?:smok|drink)\w+|high[- ]risk (?:patients|participants|subjects))\b/i;

const VAGUE_ARM =
  /\b(?:the |their )?(?:present|current|existing|previous|background) (?:treatment|therapy|medication)s?\b/i;

const MEASURED =
  /\d|\b(?:defined|definition|according to|as per|per protocol|e\.g|i\.e|class|grade|stage|as (?:assessed|determined|judged|measured|evidenced)|in the (?:opinion|judge?ment)|first[- ]degree|criteria|score|[IVX]{2,}|below|following)\b|:/i;
