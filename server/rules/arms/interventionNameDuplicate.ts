// intervention-name-duplicate: two interventions have the same name.
import type { Field } from '../../protocol/field';
import { SOURCES } from '../../registry/element';
import { TWO_ARMS, trialWith } from '../design/designExample';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';
import { sureArms } from './sureArms';

export const interventionNameDuplicate: TrialRule = {
  id: 'intervention-name-duplicate',
  category: 'arms',
  scope: 'trial',
  reads: ['studyGroups', 'interventions'],
  severity: 'information',
  summary: 'Two interventions have the same name.',
  why: 'Arms refer to interventions by name, and with two of the same name readers cannot tell which one an arm gets.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'document',
      text: trialWith({
        groups:
          'Low Dose\nVelotimab for 24 weeks.\nVelotimab\n150 mg every 4 weeks.\nHigh Dose\nVelotimab for 24 weeks.\nVelotimab\n300 mg every 4 weeks.',
        interventions: 'Velotimab\n150 mg every 4 weeks.\n⟦Velotimab⟧\n300 mg every 4 weeks.',
      }),
    },
    { section: 'document', text: trialWith(TWO_ARMS) },
    {
      section: 'document',
      text: trialWith({
        groups:
          'Low Dose\nVelotimab for 24 weeks.\nVelotimab 150 mg\nOnce every 4 weeks.\nHigh Dose\nVelotimab for 24 weeks.\nVelotimab 300 mg\nOnce every 4 weeks.',
        interventions: 'Velotimab 150 mg\nOnce every 4 weeks.\nVelotimab 300 mg\nOnce every 4 weeks.',
      }),
    },
  ],
  limits: ['Only where the reading of Study Groups and Interventions leaves no doubt.'],
  precision:
    '20 findings on 1,945 public records (9 records), all read, all right: the same drug in several doses, each under the same name.',
  check(trial, _facts, report, at) {
    const interventions = trial.interventions;
    if (interventions === undefined || sureArms(trial) === undefined) return;
    const first = new Map<string, Field>();
    for (const { name } of interventions.interventions) {
      const key = name.text.toLowerCase();
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, name);
        continue;
      }
      report({
        range: at(interventions.section, name.range),
        message: `Another intervention is called ${quoted(name.text)} too, so an arm that lists it could mean either. Add what tells them apart, such as the dose.`,
        related: [{ range: at(interventions.section, other.range), message: 'The first of this name' }],
      });
    }
  },
};
