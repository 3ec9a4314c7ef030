// arm-description-copied: two arms with different interventions have the same description.
import type { Arm } from '../../protocol/arms';
import { SOURCES } from '../../registry/element';
import { TWO_ARMS, trialWith } from '../design/designExample';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';
import { sureArms } from './sureArms';

export const armDescriptionCopied: TrialRule = {
  id: 'arm-description-copied',
  category: 'arms',
  scope: 'trial',
  reads: ['studyGroups', 'interventions'],
  severity: 'information',
  summary: 'Two arms have the same description, though their interventions differ.',
  why: 'The text was likely copied and not changed, so one of the arms is described as the other one.',
  sources: [SOURCES.comments],
  examples: [
    {
      section: 'document',
      text: trialWith({
        ...TWO_ARMS,
        groups: (TWO_ARMS.groups ?? '')
          .replace('Velotimab for 24 weeks.', 'Velotimab 150 mg every 4 weeks for 24 weeks.')
          .replace('Placebo for 24 weeks.', '⟦Velotimab 150 mg every 4 weeks for 24 weeks.⟧'),
      }),
    },
    { section: 'document', text: trialWith(TWO_ARMS) },
    {
      section: 'document',
      text: trialWith({
        groups:
          'Adults\nVelotimab every 4 weeks for 24 weeks.\nVelotimab\nSubcutaneous injection.\nChildren\nVelotimab every 4 weeks for 24 weeks.\nVelotimab\nSubcutaneous injection.',
        interventions: 'Velotimab\nSubcutaneous injection.',
      }),
      note: 'Arms that differ in who takes part may get the same.',
    },
  ],
  limits: [
    'Where the reading of Study Groups leaves no doubt; descriptions under 25 characters are left alone, and so is "drug or placebo".',
  ],
  precision:
    '8 findings on 1,945 public records (3 records), all read: two copies left unchanged (desflurane under propofol, the drug under placebo) and one text too general to tell the arms apart.',
  check(trial, _facts, report, at) {
    const groups = trial.studyGroups;
    const arms = sureArms(trial);
    if (groups === undefined || arms === undefined) return;
    const first = new Map<string, Arm>();
    for (const arm of arms) {
      const text = arm.description.map((f) => f.text).join('\n');
      const from = arm.description[0];
      const to = arm.description.at(-1);
      // Masked arms may be described together.
      if (
        text.length < SHORTEST ||
        /\bor (?:matching )?placebo\b/i.test(text) ||
        from === undefined ||
        to === undefined
      )
        continue;
      const other = first.get(text);
      if (other === undefined) first.set(text, arm);
      else if (namesOf(other) !== namesOf(arm)) {
        report({
          range: at(groups.section, { start: from.range.start, end: to.range.end }),
          message: `${quoted(arm.title.text)} is described word for word as ${quoted(other.title.text)}, though other interventions are assigned to it. Describe what this arm gets.`,
          related: [{ range: at(groups.section, other.title.range), message: 'The arm with the same description' }],
        });
      }
    }
  },
};

const SHORTEST = 25;

const namesOf = ({ interventions }: Arm): string =>
  interventions
    .map((i) => i.name.text)
    .sort()
    .join('\n');
