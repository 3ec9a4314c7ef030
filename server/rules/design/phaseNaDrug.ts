// phase-na-drug: the phase is NA, though a drug or biological is tested.

import type { Field } from '../../protocol/field';
import type { InterventionsReading } from '../../protocol/interventions';
import { kept } from '../../protocol/kept';
import { SOURCES } from '../../registry/element';
import { isPlaceholder } from '../placeholder';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';
import { trialWith } from './designExample';

export const phaseNaDrug: TrialRule = {
  id: 'phase-na-drug',
  category: 'design',
  scope: 'trial',
  reads: ['record', 'basicInformation', 'interventions'],
  severity: 'information',
  summary: 'The phase is NA, though a drug or biological is among the interventions.',
  why: 'NA is meant for trials without phases, such as those of devices or behavior. Searches for drug trials by phase miss this one.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'document',
      text: trialWith({
        phase: '⟦NA⟧',
        interventions: 'Velotimab\nVelotimab 150 mg subcutaneously every 4 weeks.',
      }),
    },
    {
      section: 'document',
      text: trialWith({
        phase: '⟦NA⟧',
        interventions: 'Velotimab\n\nIntervention Type\n\nBIOLOGICAL\n\nSubcutaneous injection.',
      }),
    },
    {
      section: 'document',
      text: trialWith({
        phase: 'NA',
        interventions: 'Vitamin D\nVitamin D3 25 µg, equal to 1000 IU, once daily as a supplement.',
      }),
      note: 'Supplements are tested without phases too.',
    },
    {
      section: 'document',
      text: trialWith({
        phase: 'NA',
        interventions:
          'Walking Program\n\nIntervention Type\n\nBEHAVIORAL\n\nThree walks a week, with paracetamol 500 mg if needed.',
      }),
    },
    {
      section: 'document',
      text: trialWith({ phase: 'NA', studyType: 'OBSERVATIONAL', interventions: 'Velotimab\nVelotimab 150 mg.' }),
    },
  ],
  limits: [
    'Without labels an intervention counts as a drug when its description or name gives a dose in mg, µg, IU or cells/kg.',
    'Vitamins, minerals and other supplements are left alone.',
  ],
  precision:
    '22 findings on 1,945 public records (14 records), all read: each tests a drug or cells. Some authors choose NA on purpose, so this is a note.',
  check(trial, _facts, report, at) {
    const { basicInformation: basic, interventions } = trial;
    if (basic?.phase.value !== 'NA' || basic.studyType.value !== 'INTERVENTIONAL' || interventions === undefined)
      return;
    const drug = drugIn(interventions);
    if (drug === undefined || SUPPLEMENT.test(trial.record.title.text)) return;
    report({
      range: at(basic.section, basic.phase.range),
      message: `The phase is NA, which is meant for trials without drugs, but ${quoted(drug.text)} looks like one. Write the phase, such as PHASE2 or PHASE4, unless the trial has none.`,
      related: [{ range: at(interventions.section, drug.range), message: 'The drug or biological' }],
    });
  },
};

const DOSE = /\b\d+(?:[.,]\d+)?\s?(?:mg|mcg|µg|μg|IU)\b|\bcells\/kg\b/;
const SUPPLEMENT =
  /\b(?:vitamin|cholecalciferol|zinc|iron|magnesium|calcium|supplement|nutri|probiotic|omega|diet|food|formula|caffeine|test|radiation|radiotherapy|device)/i;
const NO_DRUG = /\b(?:placebo|saline|standard|usual|control)\b/i;

/** The first drug or biological: by its type where labels give it, else by a dose. */
const drugIn = kept((reading: InterventionsReading): Field | undefined => {
  for (const { name, type, description } of reading.interventions) {
    const text = [name, ...description].map((f) => f.text).join('\n');
    if (SUPPLEMENT.test(text) || NO_DRUG.test(name.text) || isPlaceholder(name.text)) continue;
    if (type === undefined ? DOSE.test(text) : type.value === 'DRUG' || type.value === 'BIOLOGICAL') return name;
  }
  return undefined;
});
