// intervention-name-abbrev-only: the name of an intervention is an abbreviation that nothing explains.

import type { Trial } from '../../protocol/trial';
import { SOURCES } from '../../registry/element';
import { trialWith } from '../design/designExample';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';

export const interventionNameAbbrevOnly: TrialRule = {
  id: 'intervention-name-abbrev-only',
  category: 'arms',
  scope: 'trial',
  reads: ['interventions', 'otherInterventionNames'],
  severity: 'hint',
  recommended: 'off',
  summary: 'The name of an intervention is only an abbreviation.',
  why: 'Searches look for the name written out, and the same letters stand for other things in other fields.',
  sources: [SOURCES.definitions],
  examples: [
    { section: 'document', text: trialWith({ interventions: '⟦UC-MSCs⟧\nOne infusion of 10^6 cells per kilogram.' }) },
    {
      section: 'document',
      text: trialWith({ interventions: 'RHF\nRice hydrolysed formula for six months.' }),
      note: 'The description writes it out.',
    },
    {
      section: 'document',
      text: trialWith({ interventions: 'VLT-204\nOne injection every 4 weeks.' }),
      note: 'The code of a company is a name.',
    },
    { section: 'document', text: trialWith({ interventions: 'PET/CT and MRI\nAt baseline and at week 24.' }) },
  ],
  limits: [
    'Abbreviations of two to six capital letters; common ones such as MRI or BCG are left alone.',
    'It counts as explained when a word for each of its letters stands, in order, in the description or another name.',
  ],
  precision:
    '33 findings on 1,945 public records (11 names), all read: all are nothing but an abbreviation, most of them explained somewhere else. A matter of style, so a hint.',
  check(trial, _facts, report, at) {
    const interventions = trial.interventions;
    if (interventions === undefined) return;
    for (const { name } of interventions.interventions) {
      const match = ABBREVIATION.exec(name.text);
      if (match === null || COMMON.has(match[1] ?? '') || isExplained(match[1] ?? '', trial)) continue;
      report({
        range: at(interventions.section, name.range),
        message: `${quoted(name.text)} is only an abbreviation, and searches look for the full name. Write it out, with the abbreviation in brackets.`,
      });
    }
  },
};

const ABBREVIATION = /^((?:[A-Z]{1,3}-)?[A-Z]{2,6})s?$/;

/** Abbreviations that are better known than what they stand for, and names in capitals. */
const COMMON: ReadonlySet<string> = new Set([
  'MRI',
  'CT',
  'PET',
  'ECG',
  'EEG',
  'BCG',
  'ECMO',
  'CPAP',
  'DNA',
  'RNA',
  'HIV',
  'TENS',
  'TMS',
  'ECT',
  'CBT',
  'IVIG',
  'GHRH',
  'ACTH',
  'AZT',
  'BOTOX',
  'AVIGAN',
  'ASA',
  'EMDR',
  'DHEA',
  'EGCG',
]);

function isExplained(abbreviation: string, { interventions, otherInterventionNames }: Trial): boolean {
  const lines = [
    ...(interventions?.interventions ?? []).flatMap((i) => i.description),
    ...(otherInterventionNames?.values ?? []),
  ];
  const letters = abbreviation.replace('-', '').toLowerCase();
  return lines.some(({ text }) => {
    if (text.includes(`${abbreviation} (`) || text.includes(`(${abbreviation}`)) return true;
    const initials = text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .map((word) => word[0] ?? '')
      .join('');
    return initials.includes(letters);
  });
}
