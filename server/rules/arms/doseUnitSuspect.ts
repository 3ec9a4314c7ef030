// dose-unit-suspect: a dose in milligrams of a drug that is given in micrograms.
import { SOURCES } from '../../registry/element';
import { quoted } from '../quoted';
import type { LineRule } from '../rule';

/** Drugs that are given in micrograms, each with more milligrams than any single dose of it has. */
const MOST_MG: Readonly<Record<string, number>> = {
  levothyroxine: 1,
  liothyronine: 0.5,
  digoxin: 2,
  calcitriol: 0.1,
  alfacalcidol: 0.1,
  paricalcitol: 0.1,
  sufentanil: 1,
  salmeterol: 1,
  formoterol: 1,
  tiotropium: 1,
  fluticasone: 10,
  fludrocortisone: 5,
  desmopressin: 5,
  latanoprost: 1,
  misoprostol: 5,
  octreotide: 100,
};

export const doseUnitSuspect: LineRule = {
  id: 'dose-unit-suspect',
  category: 'arms',
  scope: 'line',
  severity: 'information',
  sections: ['studyGroups', 'interventions'],
  triggers: { words: ['mg'] },
  summary: 'A drug that is given in micrograms has a dose in milligrams.',
  why: 'The dose would be a thousand times the usual one. "mg" for "µg" is among the most dangerous slips in a protocol.',
  sources: [SOURCES.comments],
  examples: [
    { section: 'interventions', text: 'Levothyroxine\nLevothyroxine ⟦100 mg⟧ once daily before breakfast.' },
    { section: 'interventions', text: 'Levothyroxine\nLevothyroxine 100 µg (0.1 mg) once daily before breakfast.' },
    {
      section: 'interventions',
      text: 'Digoxin\nDigoxin with verapamil 240 mg once daily.',
      note: 'The dose stands behind another drug.',
    },
  ],
  limits: [
    'Only arms and interventions are read.',
    `Only these drugs are known: ${Object.keys(MOST_MG).join(', ')}.`,
    'The dose must follow the name of the drug with at most a few words such as "sodium" between them.',
  ],
  precision: 'No finding on 1,945 public records.',
  check({ text }, report) {
    if (!text.includes('mg')) return;
    for (const match of text.matchAll(DRUG_AND_DOSE)) {
      const [whole, drug = '', dose = '', amount = ''] = match;
      const most = MOST_MG[drug.toLowerCase()];
      if (most === undefined || Number(amount) <= most) continue;
      const end = match.index + whole.length;
      report({
        range: { start: end - dose.length, end },
        message: `${quoted(dose)} of ${drug.toLowerCase()} is far more than is ever given; it is dosed in micrograms. Check the unit: µg may be meant.`,
      });
    }
  },
};

const DRUG_AND_DOSE = new RegExp(
  `\\b(${Object.keys(MOST_MG).join('|')})\\b(?: (?:sodium|propionate|furoate|acetate|xinafoate|fumarate|tablets?|dose|of|at|a|orally|oral)){0,3}[ :,(]{1,2}((\\d+(?:\\.\\d+)?) ?mg)\\b(?!\\/)`,
  'gi',
);
