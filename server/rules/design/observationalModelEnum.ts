// observational-model-enum: the observational model is not a value of the registry.
import { enumerationRule, MEASURED_ON_CODES } from '../enumerationRule';

export const observationalModelEnum = enumerationRule({
  id: 'observational-model-enum',
  category: 'design',
  values: 'observationalModel',
  what: 'observational model',
  sections: ['studyDesign'],
  fields: (reading) => (reading.kind === 'studyDesign' ? [reading.observationalModel] : []),
  common: ['COHORT', 'CASE_CONTROL', 'OTHER'],
  why: 'The model says how the participants of an observational study were chosen and compared.',
  examples: [
    { section: 'studyDesign', text: '⟦Case-control study⟧\nRETROSPECTIVE', fixed: 'CASE_CONTROL\nRETROSPECTIVE' },
    {
      section: 'studyDesign',
      text: 'Observational Model\n\n⟦Cohort⟧\n\nTime Perspective\n\nPROSPECTIVE',
      fixed: 'Observational Model\n\nCOHORT\n\nTime Perspective\n\nPROSPECTIVE',
      layout: 'labelled',
    },
    {
      section: 'studyDesign',
      text: 'Observational Model\n\n⟦Survey⟧\n\nTime Perspective\n\nCROSS_SECTIONAL',
      layout: 'labelled',
    },
    { section: 'studyDesign', text: 'COHORT\nPROSPECTIVE' },
  ],
  precision: MEASURED_ON_CODES,
});
