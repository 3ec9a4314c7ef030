// study-type-enum: the study type is not a value of the registry.
import { enumerationRule, MEASURED_ON_CODES } from '../enumerationRule';

export const studyTypeEnum = enumerationRule({
  id: 'study-type-enum',
  category: 'design',
  values: 'studyType',
  what: 'study type',
  sections: ['basicInformation'],
  fields: (reading) => (reading.kind === 'basicInformation' ? [reading.studyType] : []),
  why: 'The study type decides which other values the registry demands.',
  examples: [
    {
      section: 'basicInformation',
      text: 'RECRUITING\nPHASE2\n120 participants\n⟦Interventional⟧\n2026-03-02\n2028-06-30',
      fixed: 'RECRUITING\nPHASE2\n120 participants\nINTERVENTIONAL\n2026-03-02\n2028-06-30',
    },
    {
      section: 'basicInformation',
      text: 'RECRUITING\nPHASE2\n120 participants\n⟦Clinical trial⟧\n2026-03-02\n2028-06-30',
      fixed: 'RECRUITING\nPHASE2\n120 participants\nINTERVENTIONAL\n2026-03-02\n2028-06-30',
    },
    {
      section: 'basicInformation',
      text: 'RECRUITING\nPHASE2\n120 participants\n⟦Basket⟧\n2026-03-02\n2028-06-30',
      note: 'One line that is no study type, where all other values are in their places.',
    },
    {
      section: 'basicInformation',
      text: 'RECRUITING\nPHASE2\n120 participants\nINTERVENTIONAL\n2026-03-02\n2028-06-30',
    },
  ],
  precision: MEASURED_ON_CODES,
});
