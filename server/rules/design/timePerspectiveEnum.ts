// time-perspective-enum: the time perspective is not a value of the registry.
import { enumerationRule, MEASURED_ON_CODES } from '../enumerationRule';

export const timePerspectiveEnum = enumerationRule({
  id: 'time-perspective-enum',
  category: 'design',
  values: 'timePerspective',
  what: 'time perspective',
  sections: ['studyDesign'],
  fields: (reading) => (reading.kind === 'studyDesign' ? [reading.timePerspective] : []),
  why: 'It says whether the data of an observational study are collected from now on, from the past, or at one moment.',
  examples: [
    { section: 'studyDesign', text: 'COHORT\n⟦Cross-sectional⟧', fixed: 'COHORT\nCROSS_SECTIONAL' },
    {
      section: 'studyDesign',
      text: 'Observational Model\n\nCOHORT\n\nTime Perspective\n\n⟦Retrospectively⟧',
      fixed: 'Observational Model\n\nCOHORT\n\nTime Perspective\n\nRETROSPECTIVE',
      layout: 'labelled',
    },
    {
      section: 'studyDesign',
      text: 'Observational Model\n\nCOHORT\n\nTime Perspective\n\n⟦Ambispective⟧',
      layout: 'labelled',
    },
    { section: 'studyDesign', text: 'CASE_CONTROL\nRETROSPECTIVE' },
  ],
  precision: MEASURED_ON_CODES,
});
