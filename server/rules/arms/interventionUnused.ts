// intervention-unused: an intervention is assigned to no arm.

import { lineText } from '../../format/section';
import type { ArmsReading } from '../../protocol/arms';
import { textLines } from '../../protocol/field';
import { kept } from '../../protocol/kept';
import { SOURCES } from '../../registry/element';
import { TWO_ARMS, trialWith } from '../design/designExample';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';

const ARM =
  'Velotimab\n\nFor 24 weeks.\n\nGroup Type\n\nEXPERIMENTAL\n\nVelotimab\n\nIntervention Type\n\nDRUG\n\nSubcutaneous injection.';

export const interventionUnused: TrialRule = {
  id: 'intervention-unused',
  category: 'arms',
  scope: 'trial',
  reads: ['basicInformation', 'studyGroups', 'interventions'],
  severity: 'error',
  summary: 'An intervention is assigned to no arm.',
  why: 'The registry asks that each intervention belongs to an arm. Readers cannot tell who gets this one.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'document',
      text: trialWith({
        groups: TWO_ARMS.groups ?? '',
        interventions: `${TWO_ARMS.interventions}\n⟦Methotrexate⟧\nTablets of 15 mg once weekly.`,
      }),
    },
    {
      section: 'document',
      text: trialWith({
        groups: ARM,
        interventions:
          'Velotimab\n\nIntervention Type\n\nDRUG\n\nSubcutaneous injection.\n\n⟦Methotrexate⟧\n\nIntervention Type\n\nDRUG\n\nTablets once weekly.',
      }),
    },
    { section: 'document', text: trialWith(TWO_ARMS) },
    {
      section: 'document',
      text: trialWith({ interventions: 'Velotimab\nSubcutaneous injection every 4 weeks.' }),
      note: 'A record without arms, as old ones are.',
    },
    {
      section: 'document',
      text: trialWith({
        phase: 'NA',
        studyType: 'OBSERVATIONAL',
        design: 'COHORT\nPROSPECTIVE',
        groups: 'Participants\nAdults with psoriatic arthritis.\nNo interventions assigned to this group',
        interventions: 'Questionnaire\nOnce a year.',
      }),
      note: 'In observational studies groups and interventions need not be linked.',
    },
  ],
  limits: [
    'Without labels only an intervention none of whose lines stands in Study Groups is reported.',
    'Where an arm lists an unknown intervention, the two are likely the same one in two spellings: left to arm-intervention-undeclared.',
  ],
  precision: 'No finding on 1,346 whole public records; the registry refuses such interventions.',
  check({ studyGroups: groups, interventions, basicInformation }, _facts, report, at) {
    if (groups === undefined || interventions === undefined || basicInformation?.studyType.value !== 'INTERVENTIONAL') {
      return;
    }
    const used = new Set(groups.arms.flatMap((arm) => arm.interventions.map((i) => i.declared)));
    if (groups.arms.length === 0 || interventions.interventions.every((i) => used.has(i))) return;
    const lines = linesOf(groups);
    const unused = interventions.interventions.filter(({ name }) => !lines.has(name.text));
    if (unused.length === 0 || (groups.certain && hasUnknown(groups))) return;
    for (const { name, description } of unused) {
      // What is read as a name may be the description of another intervention that is used.
      if (!interventions.certain && description.some((line) => lines.has(line.text))) continue;
      report({
        range: at(interventions.section, name.range),
        message: `No arm in Study Groups lists ${quoted(name.text)}, so nobody seems to get it. Assign it to an arm under the same name, or remove it.`,
      });
    }
  },
};

const linesOf = kept(
  ({ section }: ArmsReading): ReadonlySet<string> => new Set(textLines(section).map((line) => lineText(section, line))),
);

const hasUnknown = ({ arms }: ArmsReading): boolean =>
  arms.some((arm) => arm.interventions.some((i) => i.declared === undefined));
