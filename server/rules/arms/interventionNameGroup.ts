// intervention-name-group: an intervention that is called "Placebo Group" or "Control arm".
import { SOURCES } from '../../registry/element';
import { quoted } from '../quoted';
import type { LineRule } from '../rule';

export const interventionNameGroup: LineRule = {
  id: 'intervention-name-group',
  category: 'arms',
  scope: 'line',
  severity: 'information',
  sections: ['interventions', 'otherInterventionNames'],
  triggers: { words: ['group', 'arm', 'groups'] },
  summary: 'An intervention, or another name of one, names a group of participants.',
  why: 'The name must say what is given; a search for the drug does not find "Control Group".',
  sources: [SOURCES.definitions, SOURCES.comments],
  examples: [
    { section: 'otherInterventionNames', text: '⟦Control GROUP⟧\nVelotimab 150 mg' },
    { section: 'otherInterventionNames', text: 'Velotimab\nGroup Therapy\nSupport Group' },
  ],
  limits: ['Only whole lines of two words such as "Placebo arm".'],
  precision: 'All 7 findings on 1,051 public records (4 records) were read and are right.',
  check({ text }, report) {
    const said = text.trim();
    if (!NAMES_GROUP.test(said)) return;
    const start = text.indexOf(said);
    report({
      range: { start, end: start + said.length },
      message: `${quoted(said)} names a group of participants, not what they receive. Write the name of the drug, the placebo or the procedure.`,
    });
  },
};

const NAMES_GROUP =
  /^(?:the )?(?:control|placebo|experimental|intervention(?:al)?|treatment|study|comparator|standard|case|test|active|drug|vaccine|treated|comparison)[ -](?:groups?|arms?)(?: [A-D1-4])?\.?$/i;
