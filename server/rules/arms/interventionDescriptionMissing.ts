// intervention-description-missing: an intervention has a name and no description.
import { SOURCES } from '../../registry/element';
import { trialWith } from '../design/designExample';
import { quoted } from '../quoted';
import { isUnderTheRule } from '../registrationRule';
import type { TrialRule } from '../rule';

export const interventionDescriptionMissing: TrialRule = {
  id: 'intervention-description-missing',
  category: 'arms',
  scope: 'trial',
  reads: ['record', 'basicInformation', 'interventions'],
  severity: 'warning',
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
      section: 'document',
      text: trialWith({ updated: '2009-05-06', interventions: 'Velotimab' }),
      note: 'Old records could do without.',
    },
    {
      section: 'interventions',
      text: 'Velotimab\nMethotrexate\nTablets of 15 mg once weekly.',
      note: 'Without labels, several lines may be names or descriptions: nothing is said.',
    },
  ],
  limits: [
    'Asked for only where all dates of the record lie after January 18, 2017, when 42 CFR Part 11 came into force.',
    'Without labels only a single line is surely a name without description.',
  ],
  precision: 'No finding on 1,945 public records: newer ones all have descriptions, older ones are not asked.',
  check(trial, facts, report, at) {
    const { interventions } = trial;
    if (interventions === undefined || facts.isExtract || !interventions.certain || !isUnderTheRule(trial)) return;
    const { section } = interventions;
    for (const { name, type, description } of interventions.interventions) {
      if (description.length > 0 || (section.hasLabels && type === undefined)) continue;
      report({
        range: at(section, name.range),
        message: `${quoted(name.text)} has no description, and the registry asks for one. Write below it what is given: form, dose, how often and how long.`,
      });
    }
  },
};
