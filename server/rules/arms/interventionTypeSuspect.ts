// intervention-type-suspect: the name of an intervention contradicts its type.
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import { quoted } from '../quoted';
import type { SectionRule } from '../rule';

const one = (name: string, type: string): string => `${name}\n\nIntervention Type\n\n${type}\n\nOnce, on day 1.`;

export const interventionTypeSuspect: SectionRule = {
  id: 'intervention-type-suspect',
  category: 'arms',
  scope: 'section',
  severity: 'information',
  sections: ['interventions'],
  summary: 'A vaccine, plasma or cells are typed as a drug, or a test or questionnaire as a drug or biological.',
  why: 'Vaccines, blood products and cells are biologicals under other rules than drugs, and searches by type miss them.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'interventions',
      layout: 'labelled',
      text: one('Convalescent Plasma', '⟦DRUG⟧'),
      fixed: one('Convalescent Plasma', 'BIOLOGICAL'),
    },
    {
      section: 'interventions',
      layout: 'labelled',
      text: one('Serological Test', '⟦BIOLOGICAL⟧'),
      fixed: one('Serological Test', 'DIAGNOSTIC_TEST'),
    },
    { section: 'interventions', layout: 'labelled', text: one('Influenza Vaccine', 'BIOLOGICAL') },
    {
      section: 'interventions',
      layout: 'labelled',
      text: one('Velotimab', 'DRUG'),
      note: 'Antibodies are registered as drugs and as biologicals.',
    },
    { section: 'interventions', layout: 'labelled', text: one('Vaccine Education by Video', 'BEHAVIORAL') },
  ],
  limits: ['Types stand in the labelled layout only.', 'The arms repeat the type; change it there too.'],
  precision:
    '6 findings on 295 public records with types, all read, all right: plasma, immunoglobulin and cells as DRUG, blood tests as BIOLOGICAL.',
  check(reading, _facts, report) {
    if (reading.kind !== 'interventions' || !reading.section.hasLabels) return;
    for (const { name, type } of reading.interventions) {
      if (type?.value === undefined) continue;
      const right = rightType(name.text, type.value);
      if (right === undefined) continue;
      report({
        range: type.range,
        message: `${quoted(name.text)} is typed ${type.text}, but sounds like ${right === 'BIOLOGICAL' ? 'a biological' : 'a test'}. If so, write ${right} here and in the arms.`,
        fixes: [{ title: `Write ${right}`, safe: false, edits: [replace(type.range, right)] }],
      });
    }
  },
};

const BIOLOGICAL =
  /\b(?:vaccine|convalescent plasma|immune plasma|(?:stem|stromal|CAR[- ]?T|T|NK) cells?|immunoglobulins?|immune globulin|antivenom|antitoxin|BCG|platelet[- ]rich plasma)\b|^plasma$/i;
const TEST = /\b(?:serological|serum|blood|diagnostic|skin prick|saliva) tests?$|\bquestionnaires?$/i;

function rightType(name: string, type: string): string | undefined {
  if (type === 'DRUG' && BIOLOGICAL.test(name) && !/placebo|saline|education/i.test(name)) return 'BIOLOGICAL';
  return (type === 'DRUG' || type === 'BIOLOGICAL') && TEST.test(name) ? 'DIAGNOSTIC_TEST' : undefined;
}
