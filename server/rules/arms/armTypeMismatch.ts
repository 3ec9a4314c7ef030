// arm-type-mismatch: the type of an arm contradicts its title or its interventions.
import type { Arm } from '../../protocol/arms';
import { isPresent } from '../../protocol/field';
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import { quoted } from '../quoted';
import type { SectionRule } from '../rule';
import { INERT } from './placeboWords';
import { armText, interventionsText } from './sureArms';

const arms = (title: string, type: string, intervention: string, first = 'EXPERIMENTAL'): string =>
  `Velotimab\n\nVelotimab for 24 weeks.\n\nGroup Type\n\n${first}\n\nVelotimab\n\nIntervention Type\n\nDRUG\n\nSubcutaneous injection of 150 mg every 4 weeks.\n\n${title}\n\nFor 24 weeks.\n\nGroup Type\n\n${type}\n\n${intervention}`;
const PLACEBO = 'Placebo\n\nIntervention Type\n\nDRUG\n\nSubcutaneous injection of saline every 4 weeks.';

export const armTypeMismatch: SectionRule = {
  id: 'arm-type-mismatch',
  category: 'arms',
  scope: 'section',
  severity: 'warning',
  sections: ['studyGroups'],
  summary: 'The type of an arm contradicts its title or its interventions.',
  why: 'Comparisons are read off the types: a placebo arm that is typed as an experimental one turns the comparison around.',
  sources: [SOURCES.definitions, SOURCES.api],
  examples: [
    {
      section: 'studyGroups',
      layout: 'labelled',
      text: arms('Matching Placebo', '⟦EXPERIMENTAL⟧', PLACEBO),
      fixed: arms('Matching Placebo', 'PLACEBO_COMPARATOR', PLACEBO),
    },
    {
      section: 'studyGroups',
      layout: 'labelled',
      text: arms(
        'Standard Care',
        '⟦PLACEBO_COMPARATOR⟧',
        'Usual Treatment\n\nIntervention Type\n\nOTHER\n\nAs in daily practice.',
      ),
      note: 'An active comparator or no intervention: the author decides.',
    },
    {
      section: 'studyGroups',
      layout: 'labelled',
      text: arms(
        'Experimental Group 2',
        '⟦ACTIVE_COMPARATOR⟧',
        'Velotimab\n\nIntervention Type\n\nDRUG\n\nSubcutaneous injection of 150 mg every 4 weeks.',
      ),
      fixed: arms(
        'Experimental Group 2',
        'EXPERIMENTAL',
        'Velotimab\n\nIntervention Type\n\nDRUG\n\nSubcutaneous injection of 150 mg every 4 weeks.',
      ),
    },
    {
      section: 'studyGroups',
      layout: 'labelled',
      text: arms('Matching Placebo', 'PLACEBO_COMPARATOR', PLACEBO),
    },
    {
      section: 'studyGroups',
      layout: 'labelled',
      text: arms(
        'Normal Saline',
        'PLACEBO_COMPARATOR',
        'Saline\n\nIntervention Type\n\nOTHER\n\n10 mL into a vein, with standard care.',
      ),
      note: 'Saline is given as a placebo.',
    },
    {
      section: 'studyGroups',
      layout: 'labelled',
      text: arms(
        'Velotimab or Placebo',
        'EXPERIMENTAL',
        `Velotimab\n\nIntervention Type\n\nDRUG\n\nSubcutaneous injection of 150 mg every 4 weeks.\n\n${PLACEBO}`,
      ),
      note: 'An arm may be both by turns.',
    },
  ],
  limits: [
    'Types stand in the labelled layout only.',
    'What substance serves as a placebo cannot be known: saline, sugars and the like are taken for one.',
  ],
  precision:
    '8 findings on 295 public records with types, all read, all right: placebo typed as experimental, usual care typed as placebo or sham, "Experimental group" typed as a comparator.',
  check(reading, _facts, report) {
    if (reading.kind !== 'studyGroups' || !reading.certain) return;
    for (const arm of reading.arms) {
      if (arm.type === undefined || !isPresent(arm.type) || arm.type.value === undefined) continue;
      const found = contradiction(arm, arm.type.value);
      if (found === undefined) continue;
      const { right, because } = found;
      report({
        range: arm.type.range,
        message: `The type is ${arm.type.text}, but ${because}. ${right === undefined ? 'Write ACTIVE_COMPARATOR or NO_INTERVENTION' : `Write ${right}`}, or correct the arm.`,
        ...(right !== undefined && {
          fixes: [{ title: `Write ${right}`, safe: false, edits: [replace(arm.type.range, right)] }],
        }),
      });
    }
  },
};

interface Contradiction {
  readonly right: string | undefined;
  readonly because: string;
}

const ONLY_PLACEBO =
  /^(?:[\w-]+ )?placebos?(?: \([^)]*\))?(?: (?:oral|tablets?|capsules?|injections?|infusions?|cream|gel|spray|pill|solution))*$/i;
const ONLY_SHAM = /^sham\b(?!.*\b(?:plus|and|with)\b)/i;
const STANDARD =
  /\b(?:standard|usual|routine|conventional)\b[\w\s-]{0,20}\b(?:care|treatments?|therap(?:y|ies)|diet|management)\b/i;

function contradiction(arm: Arm, type: string): Contradiction | undefined {
  const names = arm.interventions.map((i) => i.name.text);
  const isControl = type === 'PLACEBO_COMPARATOR' || type === 'SHAM_COMPARATOR';
  if (names.length > 0 && !isControl && type !== 'NO_INTERVENTION') {
    const what = quoted(names[0] ?? '');
    if (names.every((name) => ONLY_PLACEBO.test(name))) {
      return { right: 'PLACEBO_COMPARATOR', because: `the arm gets only ${what}` };
    }
    if (names.every((name) => ONLY_SHAM.test(name)))
      return { right: 'SHAM_COMPARATOR', because: `the arm gets only ${what}` };
  }
  if (type === 'EXPERIMENTAL' && ONLY_PLACEBO.test(arm.title.text)) {
    return { right: 'PLACEBO_COMPARATOR', because: `the arm is called ${quoted(arm.title.text)}` };
  }
  if (isControl && !INERT.test(interventionsText(arm)) && !/placebo|sham/i.test(armText(arm))) {
    const standard = [arm.title.text, ...names].find((name) => STANDARD.test(name));
    if (standard !== undefined) {
      return {
        right: undefined,
        because: `${quoted(standard)} is no ${type === 'SHAM_COMPARATOR' ? 'sham' : 'placebo'}`,
      };
    }
  }
  if (type !== 'EXPERIMENTAL' && saysExperimental(arm)) {
    return { right: 'EXPERIMENTAL', because: 'the text of the arm calls it experimental' };
  }
  return undefined;
}

/** True when the arm calls itself experimental. */
export const saysExperimental = ({ title, description }: Arm): boolean =>
  /^experimental\b/i.test(title.text) ||
  /^experimental (?:intervention|arm|group|treatment)\b/i.test(description[0]?.text ?? '');
