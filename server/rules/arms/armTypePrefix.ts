// arm-type-prefix: the type of an arm is written into its title.
import { ARM_TYPE_PREFIX } from '../../protocol/typePrefixes';
import { SOURCES } from '../../registry/element';
import { remove } from '../../text/edit';
import { TWO_ARMS, trialWith } from '../design/designExample';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';
import { sureArms } from './sureArms';

const record = (first: string): string =>
  trialWith({ ...TWO_ARMS, groups: (TWO_ARMS.groups ?? '').replace('Velotimab', first) });

export const armTypePrefix: TrialRule = {
  id: 'arm-type-prefix',
  category: 'arms',
  scope: 'trial',
  reads: ['studyGroups', 'interventions'],
  severity: 'warning',
  summary: 'The title of an arm begins with its type, as in "Experimental: 50 mg".',
  why: 'The registry prints the type itself, so the page will say "Experimental: Experimental: 50 mg".',
  sources: [SOURCES.definitions],
  examples: [
    { section: 'document', text: record('⟦Experimental: ⟧Velotimab 150 mg'), fixed: record('Velotimab 150 mg') },
    { section: 'document', text: record('Experimental Group: Velotimab') },
    { section: 'document', text: record('Placebo: Saline') },
  ],
  limits: [
    'Only where the reading of Study Groups leaves no doubt.',
    'The type itself is not compared with the prefix.',
  ],
  precision:
    '25 findings on 1,945 public records (10 titles in 3 records, in up to three layouts), all read, all right.',
  check(trial, _facts, report, at) {
    const groups = trial.studyGroups;
    if (groups === undefined) return;
    for (const { title } of sureArms(trial) ?? []) {
      const prefix = ARM_TYPE_PREFIX.exec(title.text)?.[0];
      if (prefix === undefined || prefix.length === title.text.length) continue;
      const range = at(groups.section, { start: title.range.start, end: title.range.start + prefix.length });
      report({
        range,
        message: `The title begins with the type ${quoted(prefix.trim())}, which the registry prints in front of it anyway. Write the title alone.`,
        fixes: [{ title: `Write ${quoted(title.text.slice(prefix.length))}`, safe: true, edits: [remove(range)] }],
      });
    }
  },
};
