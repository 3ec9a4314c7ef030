// dose-inconsistent: an arm and its intervention, or a name and its description, give two doses.

import type { Section } from '../../format/section';
import type { Arm } from '../../protocol/arms';
import type { Field } from '../../protocol/field';
import type { Trial } from '../../protocol/trial';
import { SOURCES } from '../../registry/element';
import type { TextRange } from '../../text/range';
import { trialWith } from '../design/designExample';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';
import { sureArms } from './sureArms';

export const doseInconsistent: TrialRule = {
  id: 'dose-inconsistent',
  category: 'arms',
  scope: 'trial',
  reads: ['studyGroups', 'interventions'],
  severity: 'warning',
  summary: 'An arm and its only intervention give different doses, or a title and the text below it do.',
  why: 'Whoever repeats or reviews the trial cannot tell which dose participants get.',
  sources: [SOURCES.comments, SOURCES.definitions],
  examples: [
    {
      section: 'document',
      text: trialWith({
        groups:
          'Velotimab\nParticipants receive velotimab ⟦10 mg⟧ once daily.\nVelotimab\nVelotimab 100 mg by mouth once daily.',
        interventions: 'Velotimab\nVelotimab 100 mg by mouth once daily.',
      }),
    },
    {
      section: 'document',
      text: trialWith({
        groups:
          'Velotimab 150 mg\nParticipants receive ⟦300 mg⟧ every 4 weeks.\nVelotimab\nSubcutaneous injection every 4 weeks.',
        interventions: 'Velotimab\nSubcutaneous injection every 4 weeks.',
      }),
    },
    {
      section: 'document',
      text: trialWith({
        groups:
          'Velotimab 30 mg\nThree tablets of 10 mg twice daily.\nVelotimab\nTablets of 10 mg.\nVelotimab 9 mg\nVelotimab 9 mg.\nVelotimab\nTablets of 10 mg.',
        interventions: 'Velotimab\nTablets of 10 mg.',
      }),
      note: 'The strength of a tablet is not the dose.',
    },
    {
      section: 'document',
      text: trialWith({
        groups:
          'Velotimab\nVelotimab 9 mg once daily.\nVelotimab\nVelotimab from 3 mg up to 30 mg once daily.\nVelotimab 0.5 g\nVelotimab 500 mg once daily.\nVelotimab\nVelotimab from 3 mg up to 30 mg once daily.',
        interventions: 'Velotimab\nVelotimab from 3 mg up to 30 mg once daily.',
      }),
      note: 'Ranges and other units are not compared.',
    },
  ],
  limits: [
    'Two texts are compared where each gives just one dose, in the same unit, and neither speaks of tablets, parts, ranges or steps.',
    'Arms with several interventions are compared only within themselves.',
  ],
  precision:
    'No finding on 1,346 whole public records, where the few pairs of two doses are strengths, totals or ranges.',
  check(trial, _facts, report, at) {
    for (const { said, other } of pairsOf(trial)) {
      const a = onlyDose(said.field);
      const b = onlyDose(other.field);
      if (a === undefined || b === undefined || a.unit !== b.unit || a.amount === b.amount) continue;
      report({
        range: at(said.section, a.range),
        message: `${quoted(a.text)} here and ${quoted(b.text)} there: two doses for the same treatment. Correct the one that is wrong, or say when each is given.`,
        related: [{ range: at(other.section, b.range), message: 'The other dose' }],
      });
    }
  },
};

interface Place {
  readonly field: Field;
  readonly section: Section;
}

/** Pairs of texts that speak of the same treatment; of each arm at most one. */
function* pairsOf(trial: Trial): Generator<{ readonly said: Place; readonly other: Place }> {
  const { studyGroups: groups, interventions } = trial;
  const arms = sureArms(trial);
  if (groups === undefined || interventions === undefined || arms === undefined) return;
  for (const { name, description } of interventions.interventions) {
    const [text, ...more] = description;
    if (text === undefined || more.length > 0) continue;
    yield {
      said: { field: text, section: interventions.section },
      other: { field: name, section: interventions.section },
    };
  }
  for (const arm of arms) {
    const pair = pairOf(arm);
    if (pair === undefined) continue;
    yield { said: { field: pair[0], section: groups.section }, other: { field: pair[1], section: groups.section } };
  }
}

/** The two texts of an arm that differ in their dose: description and title, else one of them and the intervention. */
function pairOf({ title, description, interventions }: Arm): readonly [Field, Field] | undefined {
  const [text, ...more] = description;
  if (more.length > 0) return undefined;
  if (text !== undefined && differ(text, title)) return [text, title];
  const [only, ...others] = interventions;
  if (only === undefined || others.length > 0 || only.description.length > 1) return undefined;
  const given = [text, title].find((field) => field !== undefined && dosesIn(field.text).length > 0);
  const [described] = only.description;
  if (given === undefined || described === undefined) return undefined;
  return [given, dosesIn(described.text).length > 0 ? described : only.name];
}

const differ = (a: Field, b: Field): boolean => {
  const [x, y] = [onlyDose(a), onlyDose(b)];
  return x !== undefined && y !== undefined && x.unit === y.unit && x.amount !== y.amount;
};

interface Dose {
  readonly amount: number;
  readonly unit: string;
  readonly text: string;
  readonly range: TextRange;
}

const DOSE =
  /(?<![\d.,/-])(\d+(?:\.\d+)?)\s?(mg|mcg|µg|μg|g|IU)(?![A-Za-z0-9])((?:\s?\/\s?(?:kg|m2|m²|day|d|week|mL|ml|h))*)/g;
/** Words that make a number of milligrams something else than the dose. */
const NOT_THE_DOSE =
  /tablet|capsule|pill|vial|ampoule|sachet|syringe|sites?\b|times\b|\bx\b|×|twice|divided|total|cumulative|daily dose|up to|maximum|minimum|\bto\b|from|range|titrat|escalat|increas|reduc|taper|loading|then|followed|adjust|depending|children|per kg|strength|combin|\bor\b|\band\b|\+|plus|\/\s?\d/i;

const dosesIn = (text: string): readonly RegExpExecArray[] => [...text.matchAll(DOSE)];

/** The dose of a text that gives just one, and nothing that makes it something else. */
function onlyDose({ text, range }: Field): Dose | undefined {
  const [match, second] = dosesIn(text);
  if (match === undefined || second !== undefined || NOT_THE_DOSE.test(text)) return undefined;
  const unit = `${match[2]}${(match[3] ?? '').replace(/\s/g, '')}`.replace('μ', 'µ').replace('mcg', 'µg');
  const start = range.start + match.index;
  return { amount: Number(match[1]), unit, text: match[0], range: { start, end: start + match[0].length } };
}
