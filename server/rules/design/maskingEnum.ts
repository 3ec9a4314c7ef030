// masking-enum: the masking is not a value of the registry.
import { enumerationRule, MEASURED_ON_CODES } from '../enumerationRule';
import { trialWith } from './designExample';

export const maskingEnum = enumerationRule({
  id: 'masking-enum',
  category: 'design',
  values: 'masking',
  what: 'masking',
  sections: ['studyDesign'],
  fields: (reading) => (reading.kind === 'studyDesign' ? [reading.masking] : []),
  why: 'Masking is how a reader judges bias. The registry counts the masked roles: SINGLE is one of them, QUADRUPLE all four.',
  examples: [
    {
      section: 'studyDesign',
      text: 'RANDOMIZED\nPARALLEL\nTREATMENT\n⟦Quadruple⟧\nParticipants\nCaregivers\nInvestigators\nOutcome Assessors',
      fixed: 'RANDOMIZED\nPARALLEL\nTREATMENT\nQUADRUPLE\nParticipants\nCaregivers\nInvestigators\nOutcome Assessors',
    },
    {
      section: 'document',
      text: trialWith({ design: 'RANDOMIZED\nPARALLEL\nTREATMENT\n⟦Open label⟧' }),
      fixed: trialWith({ design: 'RANDOMIZED\nPARALLEL\nTREATMENT\nNONE' }),
    },
    {
      section: 'studyDesign',
      text: 'RANDOMIZED\nPARALLEL\nTREATMENT\n⟦Blinded⟧',
      note: 'How many roles are masked is not said, so no code can be proposed.',
    },
    { section: 'studyDesign', text: 'RANDOMIZED\nPARALLEL\nTREATMENT\nNONE' },
  ],
  precision: MEASURED_ON_CODES,
});
