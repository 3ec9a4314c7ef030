// status-enum: the recruitment status is not a value of the registry.
import { enumerationRule, MEASURED_ON_CODES } from '../enumerationRule';

export const statusEnum = enumerationRule({
  id: 'status-enum',
  category: 'dates',
  values: 'status',
  what: 'recruitment status',
  sections: ['basicInformation'],
  fields: (reading) => (reading.kind === 'basicInformation' ? [reading.status] : []),
  common: ['RECRUITING', 'COMPLETED', 'TERMINATED'],
  why: "Patients and systems find open trials by this code. A word of one's own drops the trial from their searches.",
  examples: [
    {
      section: 'basicInformation',
      text: '⟦Active, no longer recruiting⟧\nPHASE2\n120 participants\nINTERVENTIONAL\n2026-03-02\n2028-06-30',
      fixed: 'ACTIVE_NOT_RECRUITING\nPHASE2\n120 participants\nINTERVENTIONAL\n2026-03-02\n2028-06-30',
      note: 'Words that mean one status for certain get a fix.',
    },
    {
      section: 'basicInformation',
      text: '⟦Recruting⟧\nPHASE2\n120 participants\nINTERVENTIONAL\n2026-03-02\n2028-06-30',
      fixed: 'RECRUITING\nPHASE2\n120 participants\nINTERVENTIONAL\n2026-03-02\n2028-06-30',
      note: 'So do slips of the pen.',
    },
    {
      section: 'basicInformation',
      text: '⟦Follow-up ongoing⟧\nPHASE2\n120 participants\nINTERVENTIONAL\n2026-03-02\n2028-06-30',
      note: 'Other words are reported without a fix.',
    },
    {
      section: 'basicInformation',
      text: 'Recruitment Status\n\n⟦not yet recruiting⟧\n\nClinical Phase\n\nPHASE2\n\nTotal Enrollment\n\n120 participants\n\nStudy Classification\n\nINTERVENTIONAL\n\nStudy Start Date\n\n2026-12-02\n\nStudy Completion Date\n\n2028-06-30',
      fixed:
        'Recruitment Status\n\nNOT_YET_RECRUITING\n\nClinical Phase\n\nPHASE2\n\nTotal Enrollment\n\n120 participants\n\nStudy Classification\n\nINTERVENTIONAL\n\nStudy Start Date\n\n2026-12-02\n\nStudy Completion Date\n\n2028-06-30',
      layout: 'labelled',
    },
    {
      section: 'basicInformation',
      text: 'ENROLLING_BY_INVITATION\nPHASE2\n120 participants\nINTERVENTIONAL\n2026-03-02\n2028-06-30',
    },
  ],
  precision: MEASURED_ON_CODES,
});
