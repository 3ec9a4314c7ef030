// phase-enum: the study phase is not a value of the registry.
import { enumerationRule, MEASURED_ON_CODES } from '../enumerationRule';

export const phaseEnum = enumerationRule({
  id: 'phase-enum',
  category: 'design',
  values: 'phase',
  what: 'study phase',
  sections: ['basicInformation'],
  fields: (reading) => (reading.kind === 'basicInformation' ? [reading.phase] : []),
  common: ['NA', 'PHASE1', 'PHASE2', 'PHASE3'],
  why: 'Reviewers filter trials by phase. "Phase II" and "2" are not found, and a trial without phases must say NA.',
  examples: [
    {
      section: 'basicInformation',
      text: 'RECRUITING\n⟦Phase II⟧\n120 participants\nINTERVENTIONAL\n2026-03-02\n2028-06-30',
      fixed: 'RECRUITING\nPHASE2\n120 participants\nINTERVENTIONAL\n2026-03-02\n2028-06-30',
      note: 'Roman and Arabic numerals are understood.',
    },
    {
      section: 'basicInformation',
      text: 'RECRUITING\n⟦Phase 1/2⟧\n120 participants\nINTERVENTIONAL\n2026-03-02\n2028-06-30',
      fixed: 'RECRUITING\nPHASE1/PHASE2\n120 participants\nINTERVENTIONAL\n2026-03-02\n2028-06-30',
      note: 'Two phases in one trial are joined by a slash.',
    },
    {
      section: 'basicInformation',
      text: 'RECRUITING\n⟦Phase 2a⟧\n120 participants\nINTERVENTIONAL\n2026-03-02\n2028-06-30',
      fixed: 'RECRUITING\nPHASE2\n120 participants\nINTERVENTIONAL\n2026-03-02\n2028-06-30',
      note: 'The registry has no phase 2a; the fix drops the letter, so it is never applied unasked.',
    },
    {
      section: 'basicInformation',
      text: 'RECRUITING\n⟦Pilot⟧\n120 participants\nINTERVENTIONAL\n2026-03-02\n2028-06-30',
    },
    {
      section: 'basicInformation',
      text: 'RECRUITING\nPHASE1/PHASE2\n120 participants\nINTERVENTIONAL\n2026-03-02\n2028-06-30',
    },
  ],
  limits: ['Only the value itself is read; a phase in the title is left as the author wrote it.'],
  precision: MEASURED_ON_CODES,
});
