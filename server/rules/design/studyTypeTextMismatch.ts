// study-type-text-mismatch: the text calls the study observational, and the type is INTERVENTIONAL.
import { type Section, sectionSlice } from '../../format/section';
import type { Trial } from '../../protocol/trial';
import { SOURCES } from '../../registry/element';
import type { TextRange } from '../../text/range';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';
import { ONE_ARM, trialWith } from './designExample';
import { statementsIn } from './studyStatement';

export const studyTypeTextMismatch: TrialRule = {
  id: 'study-type-text-mismatch',
  category: 'design',
  scope: 'trial',
  reads: ['record', 'basicInformation', 'briefSummary', 'detailedDescription'],
  severity: 'information',
  summary: 'The text calls the study observational, a cohort or cross-sectional, and the type is INTERVENTIONAL.',
  why: 'The type decides which fields a record has and which laws apply to it; readers cannot tell which of the two is right.',
  sources: [SOURCES.definitions, SOURCES.comments],
  examples: [
    { section: 'document', text: trialWith({ details: 'This is a prospective ⟦observational⟧ study.', ...ONE_ARM }) },
    {
      section: 'document',
      text: trialWith({ title: 'An ⟦Observational⟧ Study of Velotimab in Psoriatic Arthritis', ...ONE_ARM }),
    },
    {
      section: 'document',
      text: trialWith({
        title: 'Velotimab in Psoriatic Arthritis With an Observational Follow-up',
        summary: 'A large cohort study found swollen joints. Participants enter a parallel observational study.',
        ...ONE_ARM,
      }),
      note: 'Other studies, and parts of this one.',
    },
  ],
  limits: ['Only what a title or a sentence says of the study itself. One finding a record.'],
  precision:
    'All 6 findings on 1,051 public records were read, and so were 3 on 337 others; each text says so of its own study.',
  check(trial, _facts, report, at) {
    const { basicInformation } = trial;
    if (basicInformation?.studyType.value !== 'INTERVENTIONAL') return;
    const said = saidIn(trial);
    if (said === undefined) return;
    const { studyType, section } = basicInformation;
    report({
      range: at(said.section, said.range),
      message: `The text calls the study ${quoted(said.text)}, but its type is ${studyType.text}. One of the two is wrong: correct it.`,
      related: [{ range: at(section, studyType.range), message: 'The study type' }],
    });
  },
};

const inProse = statementsIn(/\b(?:observational|cohort|cross[- ]sectional|case[- ]control)\b/gi, [
  'bservational',
  'ohort',
  'ross',
  'ase',
]);
const IN_TITLE =
  /(?:^|: |, )(?:an?|the)? ?(?:(?:prospective|retrospective|multicent(?:er|re)|multi-cent(?:er|re)|single[- ]cent(?:er|re)|national|international|pilot|open-label),? )*(observational|cohort|cross-sectional|case-control)(?: cohort)? study\b/i;

/** How much of the sentence before the word is looked at. */
const NEAR = 70;
const OWN = /\b(?:this|our|is an?|will be an?|was an?)\b/i;
const OTHER = /\b(?:trial|randomi[sz]ed|parallel|first|part)\b/i;

function saidIn(
  trial: Trial,
): { readonly text: string; readonly range: TextRange; readonly section: Section } | undefined {
  const { title, section } = trial.record;
  const match = IN_TITLE.exec(title.text);
  if (match !== null) {
    const [whole, word = ''] = match;
    const start = title.range.start + match.index + whole.toLowerCase().lastIndexOf(word.toLowerCase());
    return { text: word, range: { start, end: start + word.length }, section };
  }
  for (const reading of [trial.briefSummary, trial.detailedDescription]) {
    if (reading === undefined) continue;
    const first = inProse(reading).find(({ range: { start } }) => {
      const before = sectionSlice(reading.section, { start: Math.max(0, start - NEAR), end: start });
      return OWN.test(before) && !OTHER.test(before);
    });
    if (first !== undefined) return { ...first, section: reading.section };
  }
  return undefined;
}
