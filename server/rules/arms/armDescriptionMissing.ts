// arm-description-missing: an arm of several has no description.
import { SOURCES } from '../../registry/element';
import { TWO_ARMS, trialWith } from '../design/designExample';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';
import { sureArms } from './sureArms';

export const armDescriptionMissing: TrialRule = {
  id: 'arm-description-missing',
  category: 'arms',
  scope: 'trial',
  reads: ['basicInformation', 'studyGroups', 'interventions'],
  severity: 'information',
  recommended: 'off',
  summary: 'An arm without interventions, in a study with several arms, has no description.',
  why: 'Where no intervention is assigned, the description is the only place that says what participants of the arm get.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'document',
      text: trialWith({
        groups:
          'Velotimab\nVelotimab for 24 weeks.\nVelotimab\nSubcutaneous injection every 4 weeks.\n⟦Usual Care⟧\nNo interventions assigned to this group',
        interventions: 'Velotimab\nSubcutaneous injection every 4 weeks.',
      }),
    },
    { section: 'document', text: trialWith(TWO_ARMS) },
    {
      section: 'document',
      text: trialWith({
        groups:
          'Velotimab\nVelotimab\nSubcutaneous injection every 4 weeks.\nUsual Care\nAs in daily practice.\nNo interventions assigned to this group',
        interventions: 'Velotimab\nSubcutaneous injection every 4 weeks.',
      }),
      note: 'The description of the intervention says it all.',
    },
  ],
  limits: [
    'Arms with interventions are left alone: the description of those may say it all.',
    'Off by default: a title like "Standard of care" is enough for many authors.',
  ],
  precision:
    '13 findings on 1,945 public records, all read: true of all, but most titles ("Standard of Care") say enough, so it is off by default.',
  check(trial, facts, report, at) {
    const groups = trial.studyGroups;
    if (groups === undefined || facts.isExtract || trial.basicInformation?.studyType.value === 'OBSERVATIONAL') return;
    const arms = sureArms(trial) ?? [];
    if (arms.length < 2) return;
    for (const { title, description, none } of arms) {
      if (description.length > 0 || none === undefined) continue;
      report({
        range: at(groups.section, title.range),
        message: `${quoted(title.text)} has no description and no interventions, so nothing says what its participants get. Describe it below the title.`,
      });
    }
  },
};
