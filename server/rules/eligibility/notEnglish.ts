// not-english: sentences in another language, said once for the whole record.
import { listMarker } from '../../format/listMarker';
import { sectionSlice, textRange } from '../../format/section';
import type { TextRange } from '../../text/range';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';
import { inclusion } from './criteriaExample';
import { type ForeignLine, foreignLines, suspicion, WITH_WORDS } from './suspectWords';

export const notEnglish: TrialRule = {
  id: 'not-english',
  category: 'eligibility',
  scope: 'trial',
  reads: WITH_WORDS,
  hinges: () => [suspicion],
  severity: 'warning',
  summary: 'A sentence is written in another language than English.',
  why: 'The registry takes records in English alone, and returns what is not. Searches, sites abroad and machines miss such a sentence.',
  sources: [
    {
      name: 'ClinicalTrials.gov, PRS Guided Tutorials: records are written in English',
      url: 'https://prsinfo.clinicaltrials.gov/tutorial/content/index.html',
    },
  ],
  examples: [
    {
      section: 'briefSummary',
      text: '⟦El objetivo del estudio es evaluar la eficacia del tratamiento en los pacientes con artritis.⟧\nThe study lasts one year.',
    },
    {
      section: 'eligibility',
      text: inclusion(
        '1. ⟦Patienten mit aktiver Psoriasis-Arthritis, bei denen die bisherige Behandlung nicht ausreichend wirkt.⟧',
        '2. Unterschriebene Einwilligung der Patienten, die für die Teilnahme an der Studie geeignet sind.',
      ),
      note: 'One finding for the whole record, on the first such line.',
    },
    {
      section: 'briefSummary',
      text: 'Herbal granules of Eucommia ulmoides, Angelica sinensis, Ostericum koreanum, Lycium barbarum and Cibotium barometz are given.\nCare at the Hospital Universitario de la Princesa, with the consent of the Comité de Protection des Personnes.',
      note: 'Names of plants, drugs, hospitals and committees are left alone.',
    },
    {
      section: 'detailedDescription',
      text: "Haute Autorité de Santé. Retour d'expérience sur les événements indésirables graves associés à des soins. www.example.org.",
      note: 'So are references.',
    },
    {
      section: 'studyGroups',
      text: 'Velotimab\nVelotimab 500mg qd po, plus 150mg/m2 d1-8 q3wks, 2wks x 4cycles, then 80mg qd po, 6mg sc d1 and d8 of 3wks.',
      note: 'So are codes of doses and schedules.',
    },
  ],
  limits: [
    'Lines of fewer than eight words are names and titles, and are left alone.',
    'Chinese, Japanese and Korean are the rule cjk-leak.',
    'Silent in a browser, which does not carry the table of words.',
  ],
  precision:
    'No finding on 1,051 public records, and 1 on 514 others (a paragraph in Turkish), which is right. Of nine lines of these records with four unknown words and more, the other eight are names of drugs, plants, muscles and diseases, and a reference: none is reported.',
  check(trial, { words }, report, at) {
    if (words === undefined) return;
    const [first, ...others] = foreignLines(trial, words);
    if (first === undefined) return;
    const language = first.language === '' ? 'is not in English' : `is in ${first.language}`;
    const more =
      others.length === 0 ? '' : `, and so ${others.length === 1 ? 'is one more' : `are ${others.length} more`}`;
    const range = rangeOf(first);
    report({
      range: at(first.section, range),
      message: `${quoted(sectionSlice(first.section, range))} ${language}${more}: the registry takes records in English alone. Translate it.`,
      related: others.slice(0, MOST_RELATED).map((other) => ({
        range: at(other.section, rangeOf(other)),
        message: 'Not in English either',
      })),
    });
  },
};

/** An editor lists them below the finding. */
const MOST_RELATED = 10;

/** Of the line's text, without its mark. */
function rangeOf({ section, line }: ForeignLine): TextRange {
  const { start, end } = textRange(section, line);
  const from = listMarker(section.lines[line] ?? '')?.textStart ?? 0;
  return { start: Math.max(start, (section.lineStarts[line] ?? 0) + from), end };
}
