// dose-detail-missing: nothing says how much of a drug is given, or how often.
import { SOURCES } from '../../registry/element';
import { trialWith } from '../design/designExample';
import { isPlaceholder } from '../placeholder';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';
import { armText, sureArms } from './sureArms';

const record = (description: string, arm: string): { readonly groups: string; readonly interventions: string } => ({
  groups: `Velotimab\n\n${arm}\n\nGroup Type\n\nEXPERIMENTAL\n\nVelotimab\n\nIntervention Type\n\nDRUG\n\n${description}`,
  interventions: `⟦Velotimab⟧\n\nIntervention Type\n\nDRUG\n\n${description}`,
});
const silent = (description: string, arm: string): string => trialWith(record(description, arm)).replace(/[⟦⟧]/g, '');

export const doseDetailMissing: TrialRule = {
  id: 'dose-detail-missing',
  category: 'arms',
  scope: 'trial',
  reads: ['basicInformation', 'studyGroups', 'interventions'],
  severity: 'information',
  summary: 'Neither the description of a drug nor its arms give any dose or schedule.',
  why: 'Dose, route, frequency and duration are what makes a trial repeatable; half of all records lack one of them.',
  sources: [SOURCES.regulation, SOURCES.definitions],
  examples: [
    { section: 'document', text: trialWith(record('Subcutaneous injection.', 'Participants receive velotimab.')) },
    { section: 'document', text: silent('Subcutaneous injection of 150 mg.', 'Participants receive velotimab.') },
    {
      section: 'document',
      text: silent('Subcutaneous injection.', 'Participants receive velotimab once weekly.'),
      note: 'The arm gives the schedule.',
    },
    {
      section: 'document',
      text: silent('As described by its label.', 'Participants receive velotimab.'),
      note: 'The text refers to where the dose stands.',
    },
  ],
  limits: [
    'Drugs and biologicals by their type, so in the labelled layout only.',
    'Any number or word of frequency in the description of the drug or in one of its arms is enough.',
    'Placebos, standard care and texts that refer to a label, guideline or the choice of the doctor are left alone.',
  ],
  precision: '5 findings on 295 public records with types, all read, all right.',
  check(trial, _facts, report, at) {
    const { interventions, basicInformation } = trial;
    if (interventions === undefined || basicInformation?.studyType.value !== 'INTERVENTIONAL') return;
    if (!interventions.section.hasLabels) return;
    const arms = sureArms(trial);
    if (arms === undefined) return;
    for (const intervention of interventions.interventions) {
      const { name, type, description } = intervention;
      if ((type?.value !== 'DRUG' && type?.value !== 'BIOLOGICAL') || NO_DRUG.test(name.text)) continue;
      const given = arms.filter((arm) => arm.interventions.some((i) => i.declared === intervention)).map(armText);
      const text = [...description.map((f) => f.text), ...given].join('\n').replaceAll(name.text, '');
      if (description.length === 0 || isPlaceholder(name.text) || DETAIL.test(text) || DETAIL.test(name.text)) continue;
      report({
        range: at(interventions.section, name.range),
        message: `Nothing says how much ${quoted(name.text)} is given or how often. Add dose, route, frequency and duration to its description.`,
      });
    }
  },
};

const NO_DRUG =
  /\b(?:placebos?|sham|saline|standard|usual|routine|basic|conventional|control|treatment|therapy|test|drugs)\b/i;
const DETAIL =
  /\d|\b(?:once|twice|thrice|single|daily|weekly|monthly|hourly|every|one|two|three|four|six|per (?:day|week|kg)|label|guidelines?|according|investigator|discretion|physician|protocol|standard|specified|usual|dose[- ]escalation|escalating|ascending)\b/i;
