// placebo-not-listed: the study is called placebo-controlled, and neither arms nor interventions have a placebo.
import type { Section } from '../../format/section';
import { lineText } from '../../format/section';
import { textLines } from '../../protocol/field';
import type { Trial } from '../../protocol/trial';
import { SOURCES } from '../../registry/element';
import type { TextRange } from '../../text/range';
import { ONE_ARM, TWO_ARMS, trialWith } from '../design/designExample';
import { statementsIn } from '../design/studyStatement';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';
import { INERT } from './placeboWords';

const TWO_DOSES = {
  groups:
    'Low Dose\nFor 24 weeks.\nVelotimab 150 mg\nEvery 4 weeks.\nHigh Dose\nFor 24 weeks.\nVelotimab 300 mg\nEvery 2 weeks.',
  interventions: 'Velotimab 150 mg\nEvery 4 weeks.\nVelotimab 300 mg\nEvery 2 weeks.',
};

export const placeboNotListed: TrialRule = {
  id: 'placebo-not-listed',
  category: 'arms',
  scope: 'trial',
  reads: [
    'record',
    'basicInformation',
    'briefSummary',
    'detailedDescription',
    'studyGroups',
    'interventions',
    'otherInterventionNames',
  ],
  severity: 'warning',
  summary: 'The study is called placebo-controlled, and no arm and no intervention is a placebo.',
  why: 'The control is missing from the record: readers do not learn what the placebo is, nor who gets it.',
  sources: [SOURCES.definitions, SOURCES.comments],
  examples: [
    {
      section: 'document',
      text: trialWith({ summary: 'This is a randomized, ⟦placebo-controlled⟧ study of velotimab.', ...TWO_DOSES }),
    },
    {
      section: 'document',
      text: trialWith({ title: 'A ⟦Placebo-Controlled⟧ Trial of Velotimab in Psoriatic Arthritis', ...TWO_DOSES }),
    },
    {
      section: 'document',
      text: trialWith({ summary: 'This is a randomized, placebo-controlled study of velotimab.', ...TWO_ARMS }),
    },
    {
      section: 'document',
      text: trialWith({ summary: 'An earlier placebo-controlled study of velotimab was positive.', ...ONE_ARM }),
    },
    {
      section: 'document',
      text: trialWith({
        title: 'Extension of a Placebo-Controlled Trial of Velotimab',
        summary: 'All participants receive velotimab.',
        ...ONE_ARM,
      }),
      note: 'The word speaks of another study.',
    },
  ],
  limits: [
    'Saline, water, a vehicle, sugars and the like count as placebos.',
    'Records without Study Groups, as old ones are, are left alone.',
    'An arm that is said to get a placebo is left to arm-placebo-no-intervention.',
  ],
  precision:
    '4 findings on 1,346 whole public records, all read, all right. Nothing is said of extracts, which may have lost the placebo.',
  check(trial, facts, report, at) {
    if (trial.basicInformation?.studyType.value !== 'INTERVENTIONAL' || facts.isExtract) return;
    const said = saidIn(trial);
    if (said === undefined || !listsNoPlacebo(trial)) return;
    report({
      range: at(said.section, said.range),
      message: `The study is called ${quoted(said.text)}, but neither Study Groups nor Interventions have a placebo. Add the arm and the placebo, or correct the text.`,
    });
  },
};

const inProse = statementsIn(/\bplacebo[- ]controlled\b/gi, ['lacebo', 'LACEBO']);
const OTHER_STUDY =
  /\b(?:extension|follow-?up|long-?term|after|previous|challenge|rollover|participants? (?:of|from|in))\b/i;

function saidIn(
  trial: Trial,
): { readonly text: string; readonly range: TextRange; readonly section: Section } | undefined {
  const { title, section } = trial.record;
  const match = /\bplacebo[- ]controlled\b/i.exec(title.text);
  if (match !== null && !OTHER_STUDY.test(title.text)) {
    const start = title.range.start + match.index;
    return { text: match[0], range: { start, end: start + match[0].length }, section };
  }
  for (const reading of [trial.briefSummary, trial.detailedDescription]) {
    const [first] = reading === undefined ? [] : inProse(reading);
    if (reading !== undefined && first !== undefined) return { ...first, section: reading.section };
  }
  return undefined;
}

/** The type of an arm with a known drug: it compares, and is no placebo. */
const ACTIVE = 'ACTIVE_COMPARATOR';

/** By the lines alone, however arms and interventions are read. */
function listsNoPlacebo({ studyGroups, interventions, otherInterventionNames }: Trial): boolean {
  const sections = [studyGroups?.section, interventions?.section];
  const lines = sections.map((section) =>
    section === undefined ? [] : textLines(section).map((line) => lineText(section, line)),
  );
  if (lines.some((texts) => texts.length === 0)) return false;
  const names = otherInterventionNames?.values.map((name) => name.text) ?? [];
  return ![...lines.flat(), ...names].some((text) => text !== ACTIVE && INERT.test(text));
}
