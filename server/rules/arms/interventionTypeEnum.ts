// intervention-type-enum: the intervention type is not a value of the registry.
import type { Field } from '../../protocol/field';
import type { Reading } from '../../protocol/trial';
import { enumerationRule, MEASURED_ON_CODES } from '../enumerationRule';

export const interventionTypeEnum = enumerationRule({
  id: 'intervention-type-enum',
  category: 'arms',
  values: 'interventionType',
  what: 'intervention type',
  sections: ['studyGroups', 'interventions'],
  fields: interventionTypes,
  common: ['DRUG', 'DEVICE', 'BIOLOGICAL', 'PROCEDURE'],
  why: 'Drugs, devices and procedures fall under different laws; the type says which of them is tested.',
  examples: [
    {
      section: 'interventions',
      text: 'Velotimab\n\nIntervention Type\n\n⟦Drug⟧\n\nSubcutaneous injection of 150 mg every 4 weeks.\n\nPlacebo\n\nIntervention Type\n\nDRUG\n\nSubcutaneous injection of saline every 4 weeks.',
      fixed:
        'Velotimab\n\nIntervention Type\n\nDRUG\n\nSubcutaneous injection of 150 mg every 4 weeks.\n\nPlacebo\n\nIntervention Type\n\nDRUG\n\nSubcutaneous injection of saline every 4 weeks.',
      layout: 'labelled',
    },
    {
      section: 'interventions',
      text: 'Velotimab\n\nIntervention Type\n\n⟦Vaccine⟧\n\nSubcutaneous injection of 150 mg every 4 weeks.\n\nPlacebo\n\nIntervention Type\n\nDRUG\n\nSubcutaneous injection of saline every 4 weeks.',
      fixed:
        'Velotimab\n\nIntervention Type\n\nBIOLOGICAL\n\nSubcutaneous injection of 150 mg every 4 weeks.\n\nPlacebo\n\nIntervention Type\n\nDRUG\n\nSubcutaneous injection of saline every 4 weeks.',
      note: 'A vaccine is a biological; offered, never applied unasked.',
      layout: 'labelled',
    },
    {
      section: 'interventions',
      text: 'Velotimab\n\nIntervention Type\n\n⟦Antibody⟧\n\nSubcutaneous injection of 150 mg every 4 weeks.\n\nPlacebo\n\nIntervention Type\n\nDRUG\n\nSubcutaneous injection of saline every 4 weeks.',
      layout: 'labelled',
    },
    {
      section: 'studyGroups',
      text: 'Velotimab\n\nParticipants receive velotimab 150 mg every 4 weeks.\n\nGroup Type\n\nEXPERIMENTAL\n\nVelotimab\n\nIntervention Type\n\n⟦drug⟧\n\nSubcutaneous injection of 150 mg every 4 weeks.\n\nMatching Placebo\n\nParticipants receive placebo every 4 weeks.\n\nGroup Type\n\nPLACEBO_COMPARATOR\n\nPlacebo\n\nIntervention Type\n\nDRUG\n\nSubcutaneous injection of saline every 4 weeks.',
      fixed:
        'Velotimab\n\nParticipants receive velotimab 150 mg every 4 weeks.\n\nGroup Type\n\nEXPERIMENTAL\n\nVelotimab\n\nIntervention Type\n\nDRUG\n\nSubcutaneous injection of 150 mg every 4 weeks.\n\nMatching Placebo\n\nParticipants receive placebo every 4 weeks.\n\nGroup Type\n\nPLACEBO_COMPARATOR\n\nPlacebo\n\nIntervention Type\n\nDRUG\n\nSubcutaneous injection of saline every 4 weeks.',
      layout: 'labelled',
    },
    {
      section: 'interventions',
      text: 'Velotimab\n\nIntervention Type\n\nBIOLOGICAL\n\nSubcutaneous injection of 150 mg every 4 weeks.\n\nPlacebo\n\nIntervention Type\n\nDRUG\n\nSubcutaneous injection of saline every 4 weeks.',
      layout: 'labelled',
    },
  ],
  limits: [
    'Types that stand without the label `Intervention Type` cannot be told from a description and are not read.',
  ],
  precision: MEASURED_ON_CODES,
});

function interventionTypes(reading: Reading): readonly (Field | undefined)[] {
  // Types stand under labels only.
  if (!reading.section.hasLabels) return [];
  if (reading.kind === 'interventions') return reading.interventions.map((i) => i.type);
  return reading.kind === 'studyGroups' ? reading.arms.flatMap((arm) => arm.interventions.map((i) => i.type)) : [];
}
