// arm-experimental-missing: a treatment is compared with placebo or nothing, and no arm is experimental.
import { isPresent } from '../../protocol/field';
import { SOURCES } from '../../registry/element';
import type { SectionRule } from '../rule';
import { saysExperimental } from './armTypeMismatch';

const arms = (first: string, second: string): string =>
  `Velotimab\n\nVelotimab for 24 weeks.\n\nGroup Type\n\n${first}\n\nVelotimab\n\nIntervention Type\n\nDRUG\n\nSubcutaneous injection of 150 mg every 4 weeks.\n\nMatching Placebo\n\nPlacebo for 24 weeks.\n\nGroup Type\n\n${second}\n\nPlacebo\n\nIntervention Type\n\nDRUG\n\nSubcutaneous injection of saline every 4 weeks.`;

export const armExperimentalMissing: SectionRule = {
  id: 'arm-experimental-missing',
  category: 'arms',
  scope: 'section',
  severity: 'information',
  sections: ['studyGroups'],
  summary: 'The arms are active comparators and controls, and none is EXPERIMENTAL.',
  why: 'An active comparator is a treatment known to work, which the tested one is compared with. Where all other arms are placebo or nothing, the treatment itself is what is tested.',
  sources: [SOURCES.definitions],
  examples: [
    { section: 'studyGroups', layout: 'labelled', text: arms('⟦ACTIVE_COMPARATOR⟧', 'PLACEBO_COMPARATOR') },
    { section: 'studyGroups', layout: 'labelled', text: arms('EXPERIMENTAL', 'PLACEBO_COMPARATOR') },
    {
      section: 'studyGroups',
      layout: 'labelled',
      text: arms('ACTIVE_COMPARATOR', 'ACTIVE_COMPARATOR'),
      note: 'Two known treatments may be compared.',
    },
    { section: 'studyGroups', layout: 'labelled', text: arms('OTHER', 'PLACEBO_COMPARATOR') },
  ],
  limits: ['Types stand in the labelled layout only.', 'One finding a record, at the first active comparator.'],
  precision:
    '20 findings on 1,945 public records, all read: in all of them the active comparator is the treatment under test.',
  check(reading, _facts, report) {
    if (reading.kind !== 'studyGroups' || !reading.certain || reading.arms.length < 2) return;
    const types = reading.arms.map((arm) => arm.type?.value ?? '');
    const isActive = (type: string): boolean => type === 'ACTIVE_COMPARATOR';
    if (!types.some(isActive) || !types.some((type) => CONTROLS.has(type))) return;
    if (!types.every((type) => isActive(type) || CONTROLS.has(type)) || reading.arms.some(saysExperimental)) return;
    const first = reading.arms.find((arm) => arm.type?.value === 'ACTIVE_COMPARATOR')?.type;
    if (first === undefined || !isPresent(first)) return;
    report({
      range: first.range,
      message: `No arm is EXPERIMENTAL: ACTIVE_COMPARATOR is meant for a known treatment that the tested one is compared with. If this treatment is the one under test, write EXPERIMENTAL.`,
    });
  },
};

const CONTROLS: ReadonlySet<string> = new Set(['PLACEBO_COMPARATOR', 'SHAM_COMPARATOR', 'NO_INTERVENTION']);
