// masking-none-placebo: a placebo or sham is given, though nobody is masked.

import type { Field } from '../../protocol/field';
import type { InterventionsReading } from '../../protocol/interventions';
import { kept } from '../../protocol/kept';
import type { LinesReading } from '../../protocol/lists';
import { SOURCES } from '../../registry/element';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';
import { ONE_ARM, TWO_ARMS, trialWith } from './designExample';
import { maskingContradiction } from './maskingStatement';

export const maskingNonePlacebo: TrialRule = {
  id: 'masking-none-placebo',
  category: 'design',
  scope: 'trial',
  reads: ['record', 'briefSummary', 'detailedDescription', 'studyDesign', 'interventions'],
  severity: 'warning',
  summary: 'A placebo or sham is among the interventions, and the masking is NONE.',
  why: 'A placebo is there to hide who gets the treatment. With NONE the record says that everyone knows.',
  sources: [SOURCES.definitions, SOURCES.comments],
  examples: [
    { section: 'document', text: trialWith({ design: 'RANDOMIZED\nPARALLEL\nTREATMENT\n⟦NONE⟧', ...TWO_ARMS }) },
    {
      section: 'document',
      text: trialWith({ details: 'This is an open-label trial.', ...TWO_ARMS }),
      note: 'An open-label placebo is unusual, but said on purpose.',
    },
    { section: 'document', text: trialWith({ design: 'RANDOMIZED\nPARALLEL\nTREATMENT\nDOUBLE', ...TWO_ARMS }) },
    {
      section: 'document',
      text: trialWith({ summary: 'This is a double-blind trial.', ...TWO_ARMS }),
      note: 'Text and masking contradict each other: left to masking-text-mismatch.',
    },
    { section: 'document', text: trialWith({ ...ONE_ARM }) },
  ],
  limits: ['Only an intervention whose name begins or ends with placebo or sham counts.'],
  precision:
    '2 findings on 1,945 public records (1 record, two layouts): right. Three more records with an open placebo say so in their text and are left alone.',
  check(trial, facts, report, at) {
    const { studyDesign: design, interventions, record } = trial;
    // What an extract lost may have said that the trial is open.
    if (design?.masking.value !== 'NONE' || interventions === undefined || facts.isExtract) return;
    const placebo = placeboIn(interventions);
    if (placebo === undefined || OPEN.test(record.title.text) || maskingContradiction(trial, 0)) return;
    if ([trial.briefSummary, trial.detailedDescription].some((prose) => prose !== undefined && saysOpen(prose))) return;
    report({
      range: at(design.section, design.masking.range),
      message: `The masking is NONE, but ${quoted(placebo.text)} is an intervention, and a placebo makes sense where someone does not know who gets it. Name the masked roles, or say that the trial is open-label.`,
      related: [{ range: at(interventions.section, placebo.range), message: 'The placebo or sham' }],
    });
  },
};

const PLACEBO_NAME = /^(?:matching |matched )?(?:placebo|sham)\b|\b(?:placebo|sham)s?$/i;
const OPEN =
  /\b(?:open[- ]label|unblinded|un-blinded|non-?blinded|not blinded|no blinding|unmasked|without blinding|open placebo)/i;

/** A name is a line of its own, so this rests on no reading of names and descriptions. */
const placeboIn = (reading: InterventionsReading): Field | undefined =>
  reading.interventions
    .map((i) => i.name)
    .find((name) => name.text.length < LONGEST_NAME && PLACEBO_NAME.test(name.text));

const LONGEST_NAME = 60;

const saysOpen = kept((prose: LinesReading) => prose.values.some((line) => OPEN.test(line.text)));
