// arm-intervention-undeclared: an arm lists an intervention that is not in Interventions.
import { distance } from 'fastest-levenshtein';
import type { Field } from '../../protocol/field';
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import { trialWith } from '../design/designExample';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';

const arm = (name: string, title = 'Velotimab'): string =>
  `${title}\n\nFor 24 weeks.\n\nGroup Type\n\nEXPERIMENTAL\n\n${name}\n\nIntervention Type\n\nDRUG\n\nSubcutaneous injection.`;
const ONE = 'NA\nSINGLE_GROUP\nTREATMENT\nNONE';
const DECLARED = 'Velotimab 150 mg\n\nIntervention Type\n\nDRUG\n\nSubcutaneous injection.';

export const armInterventionUndeclared: TrialRule = {
  id: 'arm-intervention-undeclared',
  category: 'arms',
  scope: 'trial',
  reads: ['studyGroups', 'interventions'],
  severity: 'error',
  summary: 'An arm lists an intervention that Interventions does not have.',
  why: 'Arms refer to interventions by their names. A name that is not in the list refers to nothing.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'document',
      text: trialWith({ design: ONE, groups: arm('⟦velotimab 150mg⟧'), interventions: DECLARED }),
      fixed: trialWith({ design: ONE, groups: arm('Velotimab 150 mg'), interventions: DECLARED }),
      note: 'A name in another spelling; the fix takes that of the list.',
    },
    {
      section: 'document',
      text: trialWith({
        groups: `${arm('Velotimab 150 mg')}\n\n${arm('⟦Methotrexate⟧', 'Control')}`,
        interventions: DECLARED,
      }),
    },
    { section: 'document', text: trialWith({ groups: arm('Velotimab 150 mg'), interventions: DECLARED }) },
    {
      section: 'document',
      text: trialWith({
        groups: 'Velotimab\nFor 24 weeks.\nMethotrexate\nTablet once weekly.',
        interventions: 'Velotimab 150 mg\nSubcutaneous injection.',
      }),
      note: 'Without labels a name cannot be told from a description.',
    },
  ],
  limits: [
    'Labelled layout only: there a name stands above `Intervention Type`.',
    'A name that several arms list is one finding.',
  ],
  precision: 'No finding on 1,346 whole public records; the registry assigns from its list.',
  check({ studyGroups: groups, interventions }, _facts, report, at) {
    if (groups === undefined || interventions === undefined || !groups.certain || !interventions.certain) return;
    if (interventions.interventions.length === 0) return;
    const unknown = new Map<string, Field[]>();
    for (const { name, type, declared } of groups.arms.flatMap((a) => a.interventions)) {
      if (declared !== undefined || type === undefined) continue;
      unknown.set(name.text, [...(unknown.get(name.text) ?? []), name]);
    }
    const known = interventions.interventions.map((i) => i.name.text);
    for (const [text, places] of unknown) {
      const [first, ...others] = places;
      if (first === undefined) continue;
      const meant = similarName(text, known);
      report({
        range: at(groups.section, first.range),
        message:
          meant === undefined
            ? `${quoted(text)} is not in Interventions, so this arm refers to nothing. Add it there, or assign an intervention of the list.`
            : `${quoted(text)} is not in Interventions, where the name is ${quoted(meant)}. Write it in the same way.`,
        ...(meant !== undefined && {
          fixes: [
            {
              title: `Write ${quoted(meant)}`,
              safe: false,
              edits: places.map((place) => replace(at(groups.section, place.range), meant)),
            },
          ],
        }),
        related: others.map((place) => ({ range: at(groups.section, place.range), message: 'It stands here too' })),
      });
    }
  },
};

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The one known name that differs only in case, blanks and punctuation, or by a letter or two without a digit. */
function similarName(text: string, known: readonly string[]): string | undefined {
  const same = known.filter((name) => letters(name) === letters(text));
  if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  const digits = (name: string): string => name.replace(/\D+/g, ' ').trim();
  const close = known.filter(
    (name) => name.length >= 7 && digits(name) === digits(text) && distance(letters(name), letters(text)) <= 2,
  );
  return close.length === 1 ? close[0] : undefined;
}
