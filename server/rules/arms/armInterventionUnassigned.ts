// arm-intervention-unassigned: the title of an arm names an intervention of the list that is not assigned to it.
import type { Arm } from '../../protocol/arms';
import type { Trial } from '../../protocol/trial';
import { SOURCES } from '../../registry/element';
import type { TextRange } from '../../text/range';
import { trialWith } from '../design/designExample';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';
import { INERT } from './placeboWords';
import { interventionsText, sureArms } from './sureArms';

const record = (title: string, second = 'Methotrexate'): string =>
  trialWith({
    groups: `${title}\nBoth drugs for 24 weeks.\nVelotimab\nSubcutaneous injection every 4 weeks.\nControl\nOne drug for 24 weeks.\n${second}\nTablets once weekly.`,
    interventions: `Velotimab\nSubcutaneous injection every 4 weeks.\n${second}\nTablets once weekly.`,
  });

export const armInterventionUnassigned: TrialRule = {
  id: 'arm-intervention-unassigned',
  category: 'arms',
  scope: 'trial',
  reads: ['basicInformation', 'studyGroups', 'interventions'],
  severity: 'warning',
  summary: 'The title of an arm names an intervention of the list that is not assigned to the arm.',
  why: 'Programs compare arms by the interventions assigned to them. Here the arm seems to get less than its title says.',
  sources: [SOURCES.definitions],
  examples: [
    { section: 'document', text: record('Velotimab Plus ⟦Methotrexate⟧') },
    {
      section: 'document',
      text: record('Velotimab Without Methotrexate'),
      note: 'The title says that it is not given.',
    },
    {
      section: 'document',
      text: record('Velotimab Plus Methotrexate Placebo'),
      note: 'A placebo of the other drug: left to arm-placebo-no-intervention.',
    },
    { section: 'document', text: record('Velotimab After Failure of Methotrexate') },
    { section: 'document', text: record('Velotimab Plus Standard Care') },
  ],
  limits: [
    'Only where the reading of Study Groups leaves no doubt, only titles, and only the name as the list writes it.',
    'Titles with words such as "no", "without", "before", "after" or "placebo" are left alone.',
  ],
  precision:
    '3 findings on 1,945 public records, one record in three layouts: right ("standard care +" a drug, with the drug alone assigned).',
  check(trial, _facts, report, at) {
    const { studyGroups: groups, interventions, basicInformation } = trial;
    if (groups === undefined || interventions === undefined || basicInformation?.studyType.value !== 'INTERVENTIONAL') {
      return;
    }
    for (const arm of sureArms(trial) ?? []) {
      const found = unassignedIn(arm, interventions);
      if (found === undefined) continue;
      report({
        range: at(groups.section, found.range),
        message: `The title names ${quoted(found.name)}, but the arm is not assigned this intervention. Assign it, or correct the title.`,
      });
    }
  },
};

const NOT_GIVEN =
  /\b(?:no|non|not|without|before|after|pre|post|versus|vs|or|prior|failure|resistant|refractory|na[iï]ve|placebo|sham|waiting|delayed)\b/i;
const SHORTEST_NAME = 4;

function unassignedIn(
  arm: Arm,
  { interventions }: NonNullable<Trial['interventions']>,
): { readonly name: string; readonly range: TextRange } | undefined {
  const title = arm.title.text.toLowerCase();
  if (NOT_GIVEN.test(title)) return undefined;
  const assigned = interventionsText(arm).toLowerCase();
  for (const { name } of interventions) {
    const text = name.text.toLowerCase();
    if (text.length < SHORTEST_NAME || INERT.test(text) || assigned.includes(text)) continue;
    const index = title.indexOf(text);
    if (index === -1 || isWordAt(title, index - 1) || isWordAt(title, index + text.length)) continue;
    const start = arm.title.range.start + index;
    return { name: arm.title.text.slice(index, index + text.length), range: { start, end: start + text.length } };
  }
  return undefined;
}

const isWordAt = (text: string, index: number): boolean => /[\p{L}\p{N}-]/u.test(text[index] ?? '');
