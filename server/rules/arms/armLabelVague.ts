// arm-label-vague: the title of an arm does not say what the arm is.
import { SOURCES } from '../../registry/element';
import { TWO_ARMS, trialWith } from '../design/designExample';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';
import { sureArms } from './sureArms';

export const armLabelVague: TrialRule = {
  id: 'arm-label-vague',
  category: 'arms',
  scope: 'trial',
  reads: ['studyGroups', 'interventions'],
  severity: 'hint',
  summary: 'The title of an arm is only a letter, a number or a word like "Treatment".',
  why: 'Results are shown in columns with the titles of the arms. "Group 1" makes readers search for what it was.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'document',
      text: trialWith({
        groups:
          '⟦Group 1⟧\nVelotimab for 24 weeks.\nVelotimab\nSubcutaneous injection every 4 weeks.\n⟦Arm B⟧\nMethotrexate for 24 weeks.\nMethotrexate\nTablets once weekly.',
        interventions: 'Velotimab\nSubcutaneous injection every 4 weeks.\nMethotrexate\nTablets once weekly.',
      }),
    },
    { section: 'document', text: trialWith(TWO_ARMS) },
    {
      section: 'document',
      text: trialWith({
        groups:
          'Arm A: Velotimab\nVelotimab for 24 weeks.\nVelotimab\nSubcutaneous injection every 4 weeks.\nControl\nMethotrexate for 24 weeks.\nMethotrexate\nTablets once weekly.',
        interventions: 'Velotimab\nSubcutaneous injection every 4 weeks.\nMethotrexate\nTablets once weekly.',
      }),
      note: '"Control" says what part the arm plays.',
    },
  ],
  limits: [
    'Cohorts and sequences are numbered for a reason and left alone.',
    'Only trials with two or more arms, where the reading of Study Groups leaves no doubt.',
  ],
  precision:
    '205 findings on 1,945 public records, 30 read, all right: numbers, letters, "Intervention", "Experimental group". A matter of style, so a hint.',
  check(trial, _facts, report, at) {
    const groups = trial.studyGroups;
    const arms = sureArms(trial) ?? [];
    if (groups === undefined || arms.length < 2) return;
    for (const { title } of arms) {
      if (title.text.length > LONGEST_VAGUE || !VAGUE.test(title.text)) continue;
      report({
        range: at(groups.section, title.range),
        message: `${quoted(title.text)} does not say what the arm gets, and results are shown under this title. Name the treatment, such as "Metformin 500 mg".`,
      });
    }
  },
};

const LONGEST_VAGUE = 30;

const VAGUE =
  /^(?:(?:study )?(?:arm|group|treatment|intervention|experimental|gruppe?|regimen)?[\s-]*(?:№|#|no\.?)?\s*(?:\d{1,2}|[A-Z]|I{1,3}|IV|V|one|two|three|four)|(?:the )?(?:study|treatment|treated|intervention|interventional|experimental|experiment|active|test)(?: (?:arm|group))?)\.?$/i;
