// intervention-type-prefix: the type of an intervention is written into its name.
import { lineText } from '../../format/section';
import { asText, fieldAt, textLines } from '../../protocol/field';
import { INTERVENTION_TYPE_PREFIX } from '../../protocol/typePrefixes';
import { SOURCES } from '../../registry/element';
import { remove } from '../../text/edit';
import { trialWith } from '../design/designExample';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';

export const interventionTypePrefix: TrialRule = {
  id: 'intervention-type-prefix',
  category: 'arms',
  scope: 'trial',
  reads: ['studyGroups', 'interventions'],
  severity: 'warning',
  summary: 'The name of an intervention begins with its type, as in "Drug: aspirin".',
  why: 'The registry prints the type itself, so the page will say "Drug: Drug: aspirin", and searches by the name fail.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'document',
      text: trialWith({
        groups: 'Arm A\nFor 24 weeks.\nDrug: Velotimab\nSubcutaneous injection.',
        interventions: '⟦Drug: ⟧Velotimab\nSubcutaneous injection.',
      }),
      fixed: trialWith({
        groups: 'Arm A\nFor 24 weeks.\nVelotimab\nSubcutaneous injection.',
        interventions: 'Velotimab\nSubcutaneous injection.',
      }),
      note: 'The fix changes the name in the arms too.',
    },
    {
      section: 'document',
      text: trialWith({
        groups: 'Arm A\nFor 24 weeks.\nVelotimab\nDrug: a solution for injection.',
        interventions: 'Velotimab\nDrug: a solution for injection.',
      }),
      note: 'A description may begin as it likes.',
    },
    {
      section: 'document',
      text: trialWith({
        groups: 'Arm A\nFor 24 weeks.\nDevice-Guided Breathing\nTen minutes a day.',
        interventions: 'Device-Guided Breathing\nTen minutes a day.',
      }),
    },
  ],
  limits: ['One finding a name; the arms, which repeat it, are changed with it.'],
  precision: '10 findings on 1,945 public records (3 records in three layouts), all read, all right.',
  check({ studyGroups: groups, interventions }, _facts, report, at) {
    if (interventions === undefined) return;
    for (const { name } of interventions.interventions) {
      const prefix = INTERVENTION_TYPE_PREFIX.exec(name.text)?.[0];
      if (prefix === undefined || prefix.length === name.text.length) continue;
      const { start } = name.range;
      const range = at(interventions.section, { start, end: start + prefix.length });
      const inArms =
        groups === undefined
          ? []
          : textLines(groups.section)
              .filter((line) => lineText(groups.section, line) === name.text)
              .map((line) => fieldAt(groups.section, line, asText).range)
              .map((r) => remove(at(groups.section, { start: r.start, end: r.start + prefix.length })));
      report({
        range,
        message: `The name begins with the type ${quoted(prefix.trim())}, which the registry prints in front of it anyway. Write the name alone.`,
        fixes: [
          { title: `Write ${quoted(name.text.slice(prefix.length))}`, safe: true, edits: [remove(range), ...inArms] },
        ],
      });
    }
  },
};
