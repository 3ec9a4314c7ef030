// arm-placebo-no-intervention: an arm gets a placebo that is not among its interventions.
import type { Arm } from '../../protocol/arms';
import { lazily } from '../../protocol/kept';
import type { Trial } from '../../protocol/trial';
import { SOURCES } from '../../registry/element';
import type { TextRange } from '../../text/range';
import { TWO_ARMS, trialWith } from '../design/designExample';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';
import { INERT, placeboGiven } from './placeboWords';
import { interventionsText, sureArms } from './sureArms';

export const armPlaceboNoIntervention: TrialRule = {
  id: 'arm-placebo-no-intervention',
  category: 'arms',
  scope: 'trial',
  reads: ['basicInformation', 'studyGroups', 'interventions', 'otherInterventionNames'],
  severity: 'error',
  summary: 'An arm gets a placebo, and no placebo is among its interventions.',
  why: 'A placebo is an intervention: what it is, how it looks and how it is given must be in the record. Without it readers cannot tell whether the arm gets a placebo, nothing, or the drug itself.',
  sources: [SOURCES.definitions, SOURCES.comments],
  examples: [
    {
      section: 'document',
      text: trialWith({
        groups:
          'Velotimab\nVelotimab for 24 weeks.\nVelotimab\nSubcutaneous injection every 4 weeks.\nNo Velotimab\nThe participants will receive the ⟦placebo⟧ with their present treatment.\nNo interventions assigned to this group',
        interventions: 'Velotimab\nSubcutaneous injection every 4 weeks.',
      }),
    },
    {
      section: 'document',
      text: trialWith({
        groups:
          'Velotimab\nVelotimab for 24 weeks.\nVelotimab\nSubcutaneous injection every 4 weeks.\n⟦Placebo⟧\nOne injection every 4 weeks.\nVelotimab\nSubcutaneous injection every 4 weeks.',
        interventions: 'Velotimab\nSubcutaneous injection every 4 weeks.',
      }),
      note: 'The placebo arm lists the drug itself.',
    },
    {
      section: 'document',
      text: trialWith({
        groups:
          'Low Dose\nSix participants receive 50 mg and two receive ⟦placebo⟧.\nVelotimab\nSubcutaneous injection every 4 weeks.',
        interventions: 'Velotimab\nSubcutaneous injection every 4 weeks.',
      }),
    },
    { section: 'document', text: trialWith(TWO_ARMS) },
    {
      section: 'document',
      text: trialWith({
        groups:
          'Control\nUsual care without placebo.\nNo interventions assigned to this group\nPlacebo (Folic Acid)\nOne capsule a day.\nFolic Acid\nCapsule by mouth.',
        interventions: 'Folic Acid\nCapsule by mouth.',
      }),
      note: 'A placebo may be listed under the name of its substance.',
    },
    {
      section: 'document',
      text: trialWith({
        groups:
          'Velotimab\nCompared with the placebo arm of the earlier trial.\nVelotimab\nSubcutaneous injection every 4 weeks.',
        interventions: 'Velotimab\nSubcutaneous injection every 4 weeks.',
      }),
    },
  ],
  limits: [
    'Saline, water, a vehicle, sugars and the like count as placebos.',
    'Where the reading of arms leaves doubt, only an arm without interventions and a record without any placebo are looked at.',
    'One finding an arm.',
  ],
  precision:
    '21 findings on 1,945 public records (12 arms in 10 records), all read, all right: placebo arms that list the drug itself, and placebos that are listed nowhere. One more, wrong, named the substance in brackets; that is understood since.',
  check(trial, _facts, report, at) {
    const { studyGroups: groups, basicInformation } = trial;
    if (groups === undefined || basicInformation?.studyType.value === 'OBSERVATIONAL') return;
    const sure = sureArms(trial) !== undefined;
    const listsNone = lazily(() => listsNoPlacebo(trial));
    for (const arm of groups.arms) {
      const found = placeboOf(arm, sure, listsNone);
      if (found === undefined || namesSubstance(arm)) continue;
      const names = arm.interventions.map((i) => quoted(i.name.text));
      report({
        range: at(groups.section, found),
        message:
          arm.none !== undefined
            ? 'The arm gets a placebo, but no interventions are assigned to it. Add the placebo to this arm and to Interventions, or drop the word.'
            : sure && names.length > 0
              ? `The arm gets a placebo, but its only ${names.length === 1 ? 'intervention is' : 'interventions are'} ${names.join(', ')}. List the placebo as an intervention of this arm.`
              : 'The arm gets a placebo, but none is listed in Interventions. Describe the placebo there and assign it to this arm.',
        related: [{ range: at(groups.section, arm.title.range), message: 'The arm' }],
      });
    }
  },
};

/** Where the arm speaks of a placebo that it does not list. */
function placeboOf(arm: Arm, sure: boolean, listsNone: () => boolean): TextRange | undefined {
  const texts = [arm.title, ...arm.description];
  if (arm.none !== undefined) {
    // The line above surely belongs to this arm, however the others are read.
    const above = arm.description.at(-1) ?? arm.title;
    return sure ? firstGiven(texts) : placeboGiven(above);
  }
  const given = firstGiven(texts);
  if (given === undefined || listsNone()) return given;
  const inTitle = placeboGiven(arm.title);
  const isMissing = sure && arm.interventions.length > 0 && inTitle !== undefined;
  return isMissing && !INERT.test(interventionsText(arm)) ? inTitle : undefined;
}

/** "Placebo (folic acid)": the placebo is listed under the name of its substance. */
function namesSubstance({ title, description, interventions }: Arm): boolean {
  const named = [title, ...description].flatMap(({ text }) =>
    [...text.matchAll(/placebo\s*[(:[=]\s*([^)\]]{2,60})/gi)].map((match) => (match[1] ?? '').toLowerCase()),
  );
  return interventions.some(({ name }) => named.some((text) => text.startsWith(name.text.toLowerCase().slice(0, 60))));
}

const firstGiven = (texts: readonly Arm['title'][]): TextRange | undefined => {
  for (const text of texts) {
    const given = placeboGiven(text);
    if (given !== undefined) return given;
  }
  return undefined;
};

/** True when neither interventions nor their other names speak of anything that could be a placebo. */
function listsNoPlacebo({ interventions, otherInterventionNames }: Trial): boolean {
  if (interventions === undefined || interventions.interventions.length === 0) return false;
  const names = otherInterventionNames?.values ?? [];
  const lines = interventions.interventions.flatMap((i) => [i.name, ...i.description]);
  return ![...lines, ...names].some(({ text }) => INERT.test(text));
}
