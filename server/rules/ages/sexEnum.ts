// sex-enum: the sex is not a value of the registry.
import { enumerationRule, MEASURED_ON_CODES } from '../enumerationRule';

export const sexEnum = enumerationRule({
  id: 'sex-enum',
  category: 'ages',
  values: 'sex',
  what: 'sex',
  sections: ['eligibility'],
  fields: (reading) => (reading.kind === 'eligibility' ? [reading.sex] : []),
  sameMeaning: {
    both: 'ALL',
    'both sexes': 'ALL',
    'all sexes': 'ALL',
    'male and female': 'ALL',
    'males and females': 'ALL',
    'men and women': 'ALL',
    females: 'FEMALE',
    males: 'MALE',
  },
  why: "People look for trials that they may join by sex and age. A word of one's own excludes them all.",
  examples: [
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Age 18 to 75 years.\n2. Psoriatic arthritis according to the CASPAR criteria.\nExclusion Criteria\n1. Pregnancy.\n18 Years\n75 Years\n⟦Both⟧\nNo',
      fixed:
        'Inclusion Criteria\n1. Age 18 to 75 years.\n2. Psoriatic arthritis according to the CASPAR criteria.\nExclusion Criteria\n1. Pregnancy.\n18 Years\n75 Years\nALL\nNo',
      note: 'The registry itself wrote "Both" until it changed the word to ALL.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Age 18 to 75 years.\n2. Psoriatic arthritis according to the CASPAR criteria.\nExclusion Criteria\n1. Pregnancy.\n18 Years\n75 Years\n⟦Females⟧\nNo',
      fixed:
        'Inclusion Criteria\n1. Age 18 to 75 years.\n2. Psoriatic arthritis according to the CASPAR criteria.\nExclusion Criteria\n1. Pregnancy.\n18 Years\n75 Years\nFEMALE\nNo',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Age 18 to 75 years.\n2. Psoriatic arthritis according to the CASPAR criteria.\nExclusion Criteria\n1. Pregnancy.\n18 Years\n75 Years\n⟦Any adult⟧\nNo',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Age 18 to 75 years.\n2. Psoriatic arthritis according to the CASPAR criteria.\nExclusion Criteria\n1. Pregnancy.\n18 Years\n75 Years\nFEMALE\nNo',
    },
  ],
  precision: MEASURED_ON_CODES,
});
