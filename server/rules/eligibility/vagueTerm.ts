// vague-term: a qualifier without a measure: "poor response", "adequate renal function".
import { SOURCES } from '../../registry/element';
import { insert } from '../../text/edit';
import { quoted } from '../quoted';
import type { LineRule, Report } from '../rule';
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
      text: exclusion(
        '1. ⟦Adequate renal function⟧ not proven.',
        '2. A ⟦family history of⟧ allergic conditions.',
        '3. ⟦Medication that may affect⟧ the tests.',
      ),
    },
    {
      section: 'eligibility',
      text: inclusion('1. A stable dose of glucocorticoids, at most 10 mg/day ⟦of prednisone⟧.'),
      fixed: inclusion('1. A stable dose of glucocorticoids, at most 10 mg/day of prednisone or equivalent.'),
      note: 'A dose of one drug says nothing of the others of its class.',
    },
    {
      section: 'eligibility',
      text: inclusion(
        '1. Poor response: DAS28 above 3.2 after 3 months.',
        '2. Adequate renal function as defined in the protocol.',
        '3. Severe heart failure (NYHA class III or IV).',
        '4. Glucocorticoids at no more than 10 mg/day of prednisone or its equivalent.',
      ),
      note: 'A number, a grade or a definition in the same item measures the word.',
    },
  ],
  limits: ['One finding an item.', 'Vague words are often meant: off until asked for.'],
  precision:
    '30 of 146 findings on 1,051 public records were read: 27 rest on an unmeasured word, and most are meant so ("severe renal impairment"). Of "medication that may affect", added later, 20 were read: all leave open which. Off until asked for.',
  check({ text, section }, report) {
    const match = (section === 'eligibility' ? VAGUE : VAGUE_ARM).exec(text);
    if (match === null) {
      reportDoseOfClass(text, report);
      return;
    }
    if (section === 'eligibility' && MEASURED.test(sentenceAt(text, match.index))) return;
    const [found] = match;
    report({
      range: { start: match.index, end: match.index + found.length },
      message: `${quoted(found)} is not measured here, so each site decides what it means. Give a value, a grade or a definition.`,
    });
  },
};

/** "Glucocorticoids at 10 mg/day of prednisone": how much of another one is meant? */
function reportDoseOfClass(text: string, report: Report): void {
  const match = OF_PREDNISONE.exec(text);
  const [, found = ''] = match ?? [];
  if (match === null || /equivalen/i.test(text) || !STEROIDS.test(text.slice(0, match.index))) return;
  const end = match.index + match[0].length;
  report({
    range: { start: end - found.length, end },
    message: `${quoted(found)} leaves open how much of another steroid is meant. Write "or equivalent".`,
    fixes: [{ title: 'Write "or equivalent"', safe: false, edits: [insert(end, ' or equivalent')] }],
  });
}

const OF_PREDNISONE = /\d ?mg ?(?:\/|per) ?d(?:ay)? ((?:of )?prednis(?:ol)?one)\b/i;
const STEROIDS = /\b(?:glucocorticoids?|corticosteroids?|steroids?)\b/i;

/** The sentence of the item in which a word stands, without the item's number. */
function sentenceAt(text: string, at: number): string {
  const start = text.lastIndexOf('. ', at) + 1;
  const end = text.indexOf('. ', at);
  return text.slice(start, end === -1 ? text.length : end).replace(/^\W*\d+\W+/, '');
}

const VAGUE =
  /\b(?:(?:poor|inadequate|insufficient|unsatisfactory|good) response|(?:adequate|acceptable|sufficient|normal|abnormal|impaired|inadequate) (?:organ|renal|kidney|hepatic|liver|cardiac|heart|lung|pulmonary|bone marrow|hematologic(?:al)?|haematological|hematopoietic|coagulation|cognitive) function|(?:severe|serious|significant|major|advanced) (?:[a-z]+ ){0,2}(?:disease|disorder|illness|dysfunction|damage|insufficiency|impairment)s?|(?:cardiovascular|cerebrovascular|liver|kidney|organ|hepatic|renal) damage|family history of|recent (?:surgery|infection|trauma|illness|history)|good (?:general )?health|heavy (?:smok|drink)\w+|high[- ]risk (?:patients|participants|subjects)|(?:drugs?|medications?|medicines?) (?:that|which) (?:may |might |could |can )?(?:affects?|influences?|interferes? with))\b/i;

const VAGUE_ARM =
  /\b(?:the |their )?(?:present|current|existing|previous|background) (?:treatment|therapy|medication)s?\b/i;

const MEASURED =
  /\d|\b(?:defined|definition|according to|as per|per protocol|e\.g|i\.e|class|grade|stage|as (?:assessed|determined|judged|measured|evidenced)|in the (?:opinion|judge?ment)|first[- ]degree|criteria|score|[IVX]{2,}|below|following)\b|:/i;
