// arm-label-duplicate: two arms have the same title.
import type { Field } from '../../protocol/field';
import { SOURCES } from '../../registry/element';
import { TWO_ARMS, trialWith } from '../design/designExample';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';
import { sureArms } from './sureArms';

export const armLabelDuplicate: TrialRule = {
  id: 'arm-label-duplicate',
  category: 'arms',
  scope: 'trial',
  reads: ['studyGroups', 'interventions'],
  severity: 'error',
  summary: 'Two arms have the same title.',
  why: 'Results and interventions are assigned to arms by their titles, and two that are the same cannot be told apart.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'document',
      text: trialWith({
        groups:
          'Velotimab\nVelotimab for 24 weeks.\nVelotimab\nSubcutaneous injection every 4 weeks.\n⟦velotimab⟧\nVelotimab for 52 weeks.\nVelotimab\nSubcutaneous injection every 4 weeks.',
        interventions: 'Velotimab\nSubcutaneous injection every 4 weeks.',
      }),
    },
    { section: 'document', text: trialWith(TWO_ARMS) },
    {
      section: 'document',
      text: trialWith({
        groups:
          'Part 1\nVelotimab for 24 weeks.\nVelotimab\nSubcutaneous injection every 4 weeks.\nPart 2\nVelotimab for 52 weeks.\nVelotimab\nSubcutaneous injection every 4 weeks.',
        interventions: 'Velotimab\nSubcutaneous injection every 4 weeks.',
      }),
    },
  ],
  limits: ['Only where the reading of Study Groups leaves no doubt; upper and lower case count as the same.'],
  precision: 'No finding on 1,346 whole public records; the registry refuses such titles.',
  check(trial, _facts, report, at) {
    const groups = trial.studyGroups;
    const arms = sureArms(trial);
    if (groups === undefined || arms === undefined) return;
    const first = new Map<string, Field>();
    for (const { title } of arms) {
      const key = title.text.toLowerCase().replace(/\s+/g, ' ');
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, title);
        continue;
      }
      report({
        range: at(groups.section, title.range),
        message: `Another arm is called ${quoted(title.text)} too, so the two cannot be told apart. Give each arm a title of its own.`,
        related: [{ range: at(groups.section, other.range), message: 'The first arm of this title' }],
      });
    }
  },
};
