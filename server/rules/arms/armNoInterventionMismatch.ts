// arm-no-intervention-mismatch: an arm without interventions is said to get one, or the reverse.
import type { Arm } from '../../protocol/arms';
import type { Field } from '../../protocol/field';
import { SOURCES } from '../../registry/element';
import type { TextRange } from '../../text/range';
import { trialWith } from '../design/designExample';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';
import { placeboGiven } from './placeboWords';

const labelledArms = (type: string, second: string): string =>
  `Velotimab\n\nVelotimab for 24 weeks.\n\nGroup Type\n\nEXPERIMENTAL\n\nVelotimab\n\nIntervention Type\n\nDRUG\n\nSubcutaneous injection.\n\nControl\n\nUsual care for 24 weeks.\n\nGroup Type\n\n${type}\n\n${second}`;
const INTERVENTIONS = 'Velotimab\n\nIntervention Type\n\nDRUG\n\nSubcutaneous injection.';

export const armNoInterventionMismatch: TrialRule = {
  id: 'arm-no-intervention-mismatch',
  category: 'arms',
  scope: 'trial',
  reads: ['basicInformation', 'studyGroups', 'interventions'],
  severity: 'warning',
  summary:
    'An arm without interventions is described or typed as if it had one, or an arm of the type NO_INTERVENTION has one.',
  why: 'Readers take the assigned interventions for what participants get. When type, text and list disagree, they cannot tell what the control is.',
  sources: [SOURCES.definitions, SOURCES.api],
  examples: [
    {
      section: 'document',
      text: trialWith({
        groups:
          'Velotimab\nVelotimab for 24 weeks.\nVelotimab\nSubcutaneous injection every 4 weeks.\nComparison\nParticipants take ⟦methotrexate 15 mg⟧ once weekly.\nNo interventions assigned to this group',
        interventions: 'Velotimab\nSubcutaneous injection every 4 weeks.',
      }),
    },
    {
      section: 'document',
      text: trialWith({
        groups: labelledArms('⟦NO_INTERVENTION⟧', 'Velotimab\n\nIntervention Type\n\nDRUG\n\nSubcutaneous injection.'),
        interventions: INTERVENTIONS,
      }),
    },
    {
      section: 'document',
      text: trialWith({
        groups: labelledArms('EXPERIMENTAL', '⟦No interventions assigned to this group⟧'),
        interventions: INTERVENTIONS,
      }),
    },
    {
      section: 'document',
      text: trialWith({
        groups: labelledArms('NO_INTERVENTION', 'No interventions assigned to this group'),
        interventions: INTERVENTIONS,
      }),
    },
    {
      section: 'document',
      text: trialWith({
        groups:
          'Velotimab\nVelotimab for 24 weeks.\nVelotimab\nSubcutaneous injection every 4 weeks.\nControl\nStable background methotrexate 15 mg once weekly as before.\nNo interventions assigned to this group',
        interventions: 'Velotimab\nSubcutaneous injection every 4 weeks.',
      }),
      note: 'Background, usual and standard treatment is no intervention of the trial.',
    },
  ],
  limits: [
    'In the text of an arm only a drug with a dose counts, and none that is background, usual or standard.',
    'A placebo is left to arm-placebo-no-intervention.',
    'Types stand in the labelled layout only.',
  ],
  precision:
    'No finding on 1,945 public records: the registry keeps types and assignments together, and the arms without interventions there speak of usual care.',
  check({ studyGroups: groups, basicInformation }, _facts, report, at) {
    if (groups === undefined || basicInformation?.studyType.value === 'OBSERVATIONAL') return;
    for (const arm of groups.arms) {
      const type = arm.type?.value;
      if (groups.certain && type === 'NO_INTERVENTION' && arm.interventions.length > 0 && arm.type !== undefined) {
        const names = arm.interventions.map((i) => quoted(i.name.text)).join(', ');
        report({
          range: at(groups.section, arm.type.range),
          message: `The type of this arm is NO_INTERVENTION, but it is assigned ${names}. Correct the type, or remove the assignment.`,
        });
      }
      if (arm.none === undefined) continue;
      if (groups.certain && type !== undefined && type !== 'NO_INTERVENTION' && type !== 'OTHER' && !getsPlacebo(arm)) {
        report({
          range: at(groups.section, arm.none.range),
          message: `The type of this arm is ${type}, but it has no interventions. Assign what its participants get, or write the type NO_INTERVENTION.`,
        });
        continue;
      }
      const dose = doseIn(arm);
      if (dose === undefined) continue;
      report({
        range: at(groups.section, dose.range),
        message: `The arm gets ${quoted(dose.text)}, but no interventions are assigned to it. Add the treatment to this arm and to Interventions, or say that it is background treatment.`,
      });
    }
  },
};

/** Then the placebo is what is missing, and arm-placebo-no-intervention says so. */
const getsPlacebo = ({ title, description }: Arm): boolean =>
  [title, ...description].some((text) => placeboGiven(text) !== undefined);

const DOSE = /\b(?:[A-Za-z][A-Za-z-]{1,40}\s+)?\d+(?:[.,]\d+)?\s?(?:mg|mcg|µg|μg|IU)\b(?:\/kg)?/;
const BACKGROUND =
  /\b(?:standard|usual|routine|conventional|background|current|present|stable|local|guidelines?|practice|best|prior|before|previous\w*|already|continu\w+|allowed|permitted|no|not|without|never|rescue|if needed|placebo)\b/i;

/** A dose in the line above "No interventions …", which surely belongs to that arm. */
function doseIn(arm: Arm): { readonly text: string; readonly range: TextRange } | undefined {
  const above: Field = arm.description.at(-1) ?? arm.title;
  const match = DOSE.exec(above.text);
  if (match === null || BACKGROUND.test(above.text) || BACKGROUND.test(arm.title.text)) return undefined;
  const start = above.range.start + match.index;
  return { text: match[0], range: { start, end: start + match[0].length } };
}
