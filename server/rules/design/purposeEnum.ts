// purpose-enum: the primary purpose is not a value of the registry.
import { enumerationRule, MEASURED_ON_CODES } from '../enumerationRule';

export const purposeEnum = enumerationRule({
  id: 'purpose-enum',
  category: 'design',
  values: 'primaryPurpose',
  what: 'primary purpose',
  sections: ['studyDesign'],
  fields: (reading) => (reading.kind === 'studyDesign' ? [reading.primaryPurpose] : []),
  common: ['TREATMENT', 'PREVENTION', 'OTHER'],
  why: 'The purpose says what the trial is for; searches and statistics rest on it.',
  examples: [
    {
      section: 'studyDesign',
      text: 'RANDOMIZED\nPARALLEL\n⟦Therapy⟧\nQUADRUPLE',
      fixed: 'RANDOMIZED\nPARALLEL\nTREATMENT\nQUADRUPLE',
      note: 'A synonym: offered, never applied unasked.',
    },
    {
      section: 'studyDesign',
      text: 'RANDOMIZED\nPARALLEL\n⟦Supportive care⟧\nQUADRUPLE',
      fixed: 'RANDOMIZED\nPARALLEL\nSUPPORTIVE_CARE\nQUADRUPLE',
    },
    { section: 'studyDesign', text: 'RANDOMIZED\nPARALLEL\n⟦Efficacy⟧\nQUADRUPLE' },
    { section: 'studyDesign', text: 'RANDOMIZED\nPARALLEL\nBASIC_SCIENCE\nQUADRUPLE' },
  ],
  precision: MEASURED_ON_CODES,
});
