// arm-type-enum: the arm type is not a value of the registry.
import { enumerationRule, MEASURED_ON_CODES } from '../enumerationRule';

export const armTypeEnum = enumerationRule({
  id: 'arm-type-enum',
  category: 'arms',
  values: 'armType',
  what: 'arm type',
  sections: ['studyGroups'],
  fields: (reading) =>
    // Types stand under labels only.
    reading.kind === 'studyGroups' && reading.section.hasLabels ? reading.arms.map((arm) => arm.type) : [],
  why: 'The type says what part an arm plays. Comparisons of arms are read off it.',
  examples: [
    {
      section: 'studyGroups',
      text: 'Velotimab\n\nParticipants receive velotimab 150 mg every 4 weeks.\n\nGroup Type\n\n⟦Experimental⟧\n\nVelotimab\n\nIntervention Type\n\nDRUG\n\nSubcutaneous injection of 150 mg every 4 weeks.\n\nMatching Placebo\n\nParticipants receive placebo every 4 weeks.\n\nGroup Type\n\nPLACEBO_COMPARATOR\n\nPlacebo\n\nIntervention Type\n\nDRUG\n\nSubcutaneous injection of saline every 4 weeks.',
      fixed:
        'Velotimab\n\nParticipants receive velotimab 150 mg every 4 weeks.\n\nGroup Type\n\nEXPERIMENTAL\n\nVelotimab\n\nIntervention Type\n\nDRUG\n\nSubcutaneous injection of 150 mg every 4 weeks.\n\nMatching Placebo\n\nParticipants receive placebo every 4 weeks.\n\nGroup Type\n\nPLACEBO_COMPARATOR\n\nPlacebo\n\nIntervention Type\n\nDRUG\n\nSubcutaneous injection of saline every 4 weeks.',
      layout: 'labelled',
    },
    {
      section: 'studyGroups',
      text: 'Velotimab\n\nParticipants receive velotimab 150 mg every 4 weeks.\n\nGroup Type\n\n⟦Investigational arm⟧\n\nVelotimab\n\nIntervention Type\n\nDRUG\n\nSubcutaneous injection of 150 mg every 4 weeks.\n\nMatching Placebo\n\nParticipants receive placebo every 4 weeks.\n\nGroup Type\n\nPLACEBO_COMPARATOR\n\nPlacebo\n\nIntervention Type\n\nDRUG\n\nSubcutaneous injection of saline every 4 weeks.',
      fixed:
        'Velotimab\n\nParticipants receive velotimab 150 mg every 4 weeks.\n\nGroup Type\n\nEXPERIMENTAL\n\nVelotimab\n\nIntervention Type\n\nDRUG\n\nSubcutaneous injection of 150 mg every 4 weeks.\n\nMatching Placebo\n\nParticipants receive placebo every 4 weeks.\n\nGroup Type\n\nPLACEBO_COMPARATOR\n\nPlacebo\n\nIntervention Type\n\nDRUG\n\nSubcutaneous injection of saline every 4 weeks.',
      layout: 'labelled',
    },
    {
      section: 'studyGroups',
      text: 'Velotimab\n\nParticipants receive velotimab 150 mg every 4 weeks.\n\nGroup Type\n\n⟦Standard⟧\n\nVelotimab\n\nIntervention Type\n\nDRUG\n\nSubcutaneous injection of 150 mg every 4 weeks.\n\nMatching Placebo\n\nParticipants receive placebo every 4 weeks.\n\nGroup Type\n\nPLACEBO_COMPARATOR\n\nPlacebo\n\nIntervention Type\n\nDRUG\n\nSubcutaneous injection of saline every 4 weeks.',
      note: '"Standard" may be an active comparator or no intervention: the author decides.',
      layout: 'labelled',
    },
    {
      section: 'studyGroups',
      text: 'Velotimab\n\nParticipants receive velotimab 150 mg every 4 weeks.\n\nGroup Type\n\nEXPERIMENTAL\n\nVelotimab\n\nIntervention Type\n\nDRUG\n\nSubcutaneous injection of 150 mg every 4 weeks.\n\nMatching Placebo\n\nParticipants receive placebo every 4 weeks.\n\nGroup Type\n\nPLACEBO_COMPARATOR\n\nPlacebo\n\nIntervention Type\n\nDRUG\n\nSubcutaneous injection of saline every 4 weeks.',
      layout: 'labelled',
    },
  ],
  limits: ['Types that stand without the label `Group Type` cannot be told from a description and are not read.'],
  precision: MEASURED_ON_CODES,
});
