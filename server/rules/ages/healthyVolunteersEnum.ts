// healthy-volunteers-enum: the answer on healthy volunteers is not a value of the registry.
import { enumerationRule, MEASURED_ON_CODES } from '../enumerationRule';

export const healthyVolunteersEnum = enumerationRule({
  id: 'healthy-volunteers-enum',
  category: 'ages',
  values: 'healthyVolunteers',
  what: 'answer on healthy volunteers',
  sections: ['eligibility'],
  fields: (reading) => (reading.kind === 'eligibility' ? [reading.healthyVolunteers] : []),
  why: 'Healthy people search for trials by this answer, and the registry knows Yes and No only.',
  examples: [
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Age 18 to 75 years.\n2. Psoriatic arthritis according to the CASPAR criteria.\nExclusion Criteria\n1. Pregnancy.\n18 Years\n75 Years\nALL\n⟦NO⟧',
      fixed:
        'Inclusion Criteria\n1. Age 18 to 75 years.\n2. Psoriatic arthritis according to the CASPAR criteria.\nExclusion Criteria\n1. Pregnancy.\n18 Years\n75 Years\nALL\nNo',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Age 18 to 75 years.\n2. Psoriatic arthritis according to the CASPAR criteria.\nExclusion Criteria\n1. Pregnancy.\n18 Years\n75 Years\nALL\n⟦Accepted⟧',
      fixed:
        'Inclusion Criteria\n1. Age 18 to 75 years.\n2. Psoriatic arthritis according to the CASPAR criteria.\nExclusion Criteria\n1. Pregnancy.\n18 Years\n75 Years\nALL\nYes',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Age 18 to 75 years.\n2. Psoriatic arthritis according to the CASPAR criteria.\nExclusion Criteria\n1. Pregnancy.\n18 Years\n75 Years\nALL\n⟦Controls only⟧',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Age 18 to 75 years.\n2. Psoriatic arthritis according to the CASPAR criteria.\nExclusion Criteria\n1. Pregnancy.\n18 Years\n75 Years\nALL\n-',
    },
  ],
  precision: MEASURED_ON_CODES,
});
