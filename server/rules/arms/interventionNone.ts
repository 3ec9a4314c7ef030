// intervention-none: an intervention that is called "No intervention".
import { SOURCES } from '../../registry/element';
import { quoted } from '../quoted';
import type { SectionRule } from '../rule';

export const interventionNone: SectionRule = {
  id: 'intervention-none',
  category: 'arms',
  scope: 'section',
  severity: 'information',
  sections: ['interventions'],
  summary: 'An intervention is called "No intervention" or the like.',
  why: 'An entry that says there is none is counted as an intervention in searches; an arm without intervention needs none.',
  sources: [SOURCES.definitions, SOURCES.comments],
  examples: [
    { section: 'interventions', text: '⟦No intervention⟧\nThey are only observed.' },
    { section: 'interventions', text: 'Velotimab\nNo intervention is needed at night.' },
  ],
  limits: ['Only names that say nothing else.'],
  precision: 'All 6 findings on 1,051 public records were read and are right.',
  check(reading, _facts, report) {
    if (reading.kind !== 'interventions') return;
    for (const { name } of reading.interventions) {
      if (!NONE.test(name.text)) continue;
      report({
        range: name.range,
        message: `${quoted(name.text)} is entered as an intervention. Leave the entry out: an arm without intervention needs none.`,
      });
    }
  },
};

const NONE =
  /^(?:(?:no|without(?: any)?) (?:study |specific )?(?:interventions?|treatments?|drugs?)|none|not applicable|n\/a|nil)\.?$/i;
