// allocation-enum: the allocation is not a value of the registry.
import { enumerationRule, MEASURED_ON_CODES } from '../enumerationRule';

export const allocationEnum = enumerationRule({
  id: 'allocation-enum',
  category: 'design',
  values: 'allocation',
  what: 'allocation',
  sections: ['studyDesign'],
  fields: (reading) => (reading.kind === 'studyDesign' ? [reading.allocation] : []),
  why: 'Allocation tells a randomized trial from one that is not, the first thing that a reader of evidence looks for.',
  examples: [
    {
      section: 'studyDesign',
      text: '⟦Randomised⟧\nPARALLEL\nTREATMENT\nQUADRUPLE',
      fixed: 'RANDOMIZED\nPARALLEL\nTREATMENT\nQUADRUPLE',
    },
    {
      section: 'studyDesign',
      text: '⟦Not randomized⟧\nPARALLEL\nTREATMENT\nQUADRUPLE',
      fixed: 'NON_RANDOMIZED\nPARALLEL\nTREATMENT\nQUADRUPLE',
    },
    { section: 'studyDesign', text: '⟦By site⟧\nPARALLEL\nTREATMENT\nQUADRUPLE' },
    {
      section: 'studyDesign',
      text: 'Allocation Method\n\n⟦randomized⟧\n\nIntervention Model\n\nPARALLEL\n\nPrimary Study Purpose\n\nTREATMENT\n\nBlinding Strategy\n\nQUADRUPLE\n\nParticipants\n\nCaregivers\n\nInvestigators\n\nOutcome Assessors',
      fixed:
        'Allocation Method\n\nRANDOMIZED\n\nIntervention Model\n\nPARALLEL\n\nPrimary Study Purpose\n\nTREATMENT\n\nBlinding Strategy\n\nQUADRUPLE\n\nParticipants\n\nCaregivers\n\nInvestigators\n\nOutcome Assessors',
      layout: 'labelled',
    },
    { section: 'studyDesign', text: 'RANDOMIZED\nPARALLEL\nTREATMENT\nQUADRUPLE' },
  ],
  precision: MEASURED_ON_CODES,
});
