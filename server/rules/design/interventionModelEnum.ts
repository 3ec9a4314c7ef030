// intervention-model-enum: the intervention model is not a value of the registry.
import { enumerationRule, MEASURED_ON_CODES } from '../enumerationRule';

export const interventionModelEnum = enumerationRule({
  id: 'intervention-model-enum',
  category: 'design',
  values: 'interventionModel',
  what: 'intervention model',
  sections: ['studyDesign'],
  fields: (reading) => (reading.kind === 'studyDesign' ? [reading.interventionModel] : []),
  why: 'The model says how participants meet the interventions: side by side, one after the other, or in one group.',
  examples: [
    {
      section: 'studyDesign',
      text: 'RANDOMIZED\n⟦Parallel group⟧\nTREATMENT\nQUADRUPLE',
      fixed: 'RANDOMIZED\nPARALLEL\nTREATMENT\nQUADRUPLE',
    },
    {
      section: 'studyDesign',
      text: 'RANDOMIZED\n⟦Cross-over⟧\nTREATMENT\nQUADRUPLE',
      fixed: 'RANDOMIZED\nCROSSOVER\nTREATMENT\nQUADRUPLE',
    },
    { section: 'studyDesign', text: 'RANDOMIZED\n⟦Adaptive platform⟧\nTREATMENT\nQUADRUPLE' },
    { section: 'studyDesign', text: 'RANDOMIZED\nSEQUENTIAL\nTREATMENT\nQUADRUPLE' },
  ],
  precision: MEASURED_ON_CODES,
});
