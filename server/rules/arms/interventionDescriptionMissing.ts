// intervention-description-missing: an intervention has a name and no description.
import { SOURCES } from '../../registry/element';
import { quoted } from '../quoted';
import type { SectionRule } from '../rule';

export const interventionDescriptionMissing: SectionRule = {
  id: 'intervention-description-missing',
  category: 'arms',
  scope: 'section',
  severity: 'warning',
  sections: ['interventions'],
  summary: 'An intervention has no description.',
  why: 'The registry asks what exactly is given: form, dose, frequency and duration. A name alone does not let anyone repeat it.',
  sources: [SOURCES.regulation, SOURCES.mapping],
  examples: [
    { section: 'interventions', text: '⟦Velotimab⟧' },
    {
      section: 'interventions',
      layout: 'labelled',
      text: 'Velotimab\n\nIntervention Type\n\nDRUG\n\nSubcutaneous injection of 150 mg every 4 weeks.\n\n⟦Methotrexate⟧\n\nIntervention Type\n\nDRUG',
    },
    { section: 'interventions', text: 'Velotimab\nSubcutaneous injection of 150 mg every 4 weeks.' },
    {
      section: 'interventions',
      text: 'Velotimab\nMethotrexate\nTablets of 15 mg once weekly.',
      note: 'Without labels, several lines may be names or descriptions: nothing is said.',
    },
  ],
  limits: ['Without labels only a single line is surely a name without description.'],
  precision: '',
  check(reading, facts, report) {
    if (reading.kind !== 'interventions' || facts.isExtract || !reading.certain) return;
    for (const { name, type, description } of reading.interventions) {
      if (description.length > 0 || (reading.section.hasLabels && type === undefined)) continue;
      report({
        range: name.range,
        message: `${quoted(name.text)} has no description, and the registry asks for one. Write below it what is given: form, dose, how often and how long.`,
      });
    }
  },
};
