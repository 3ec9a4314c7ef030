// age-unit-enum: an age limit that is not written as the registry writes it.

import { limitText } from '../../protocol/criterionAges';
import { isPresent } from '../../protocol/field';
import { ageFit } from '../../protocol/values';
import type { AgeUnit } from '../../registry/ageUnits';
import { SOURCES } from '../../registry/element';
import { suggestedCode } from '../../registry/enumerations';
import { replace } from '../../text/edit';
import { isPlaceholder } from '../placeholder';
import { quoted } from '../quoted';
import type { SectionRule } from '../rule';

export const ageUnitEnum: SectionRule = {
  id: 'age-unit-enum',
  category: 'ages',
  scope: 'section',
  severity: 'error',
  sections: ['eligibility'],
  hinges: () => [],
  summary: 'An age limit is not a whole number with one of the six units of the registry, or N/A.',
  why: 'The registry and everyone who searches by age read Years, Months, Weeks, Days, Hours and Minutes only.',
  sources: [SOURCES.structure, SOURCES.definitions],
  examples: [
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Adults.\n⟦18 yrs old⟧\n75 Years\nALL\nNo',
      fixed: 'Inclusion Criteria\n1. Adults.\n18 Years\n75 Years\nALL\nNo',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Adults.\n⟦18 years⟧\n⟦None⟧\nALL\nNo',
      fixed: 'Inclusion Criteria\n1. Adults.\n18 Years\nN/A\nALL\nNo',
      note: 'The unit has a capital; no limit is N/A.',
    },
    {
      section: 'eligibility',
      layout: 'labelled',
      text: 'Inclusion Criteria\n\n1. Adults.\n\nMinimum Eligible Age\n\n⟦≥ 18 Years⟧\n\nMaximum Eligible Age\n\n75 Years\n\nEligible Sex\n\nALL\n\nAccepts Healthy Volunteers\n\nNo\n',
      fixed:
        'Inclusion Criteria\n\n1. Adults.\n\nMinimum Eligible Age\n\n18 Years\n\nMaximum Eligible Age\n\n75 Years\n\nEligible Sex\n\nALL\n\nAccepts Healthy Volunteers\n\nNo\n',
      note: 'The field itself says that it is the minimum.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Infants.\n⟦1.5 Years⟧\n5 Years\nALL\nNo',
      fixed: 'Inclusion Criteria\n1. Infants.\n18 Months\n5 Years\nALL\nNo',
      note: 'The registry takes whole numbers.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Infants.\n⟦6 m⟧\n5 Years\nALL\nNo',
      note: 'Months or minutes? No fix.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Infants.\n1 Year\nN/A\nALL\nNo',
      note: 'The singular and N/A are the registry’s own.',
    },
  ],
  limits: [
    'A number without any unit is reported by age-unit-missing; an empty value and `-` by neither.',
    'Without labels, words that hold no number are not taken for an age.',
  ],
  precision: 'No finding on 1,051 public records: the registry writes the ages itself.',
  check(reading, _facts, report) {
    if (reading.kind !== 'eligibility') return;
    for (const [name, field] of [
      ['minimum', reading.minimumAge],
      ['maximum', reading.maximumAge],
    ] as const) {
      const { text, range } = field;
      if (!isPresent(field) || field.value !== undefined || /^(?:\d+|-)$/.test(text) || isPlaceholder(text)) continue;
      // A stray line among values without labels is no age.
      if (field.labelLine === -1 && ageFit(text) < 6 && !/\d/.test(text)) continue;
      const suggestion = suggestedAge(text, name);
      const wrong = `${quoted(text)} is no ${name} age of the registry, so searches by age miss it.`;
      report(
        suggestion === undefined
          ? { range, message: `${wrong} Write a whole number with Years, Months, Weeks or Days, or N/A.` }
          : {
              range,
              message: `${wrong} Write "${suggestion}".`,
              fixes: [
                { title: `Replace ${quoted(text)} by ${suggestion}`, safe: true, edits: [replace(range, suggestion)] },
              ],
            },
      );
    }
  },
};

const NO_LIMIT =
  /^(?:n[./]?a\.?|n\.a\.|none|no|any|unlimited|not applicable|no (?:(?:upper|lower|maximum|minimum|age) )*(?:age|limits?))$/i;
const PREFIX = { minimum: /^(?:≥|\\?>\s?=|at least|from)\s*/i, maximum: /^(?:≤|\\?<\s?=|up to|at most)\s*/i } as const;
const SUFFIX = {
  minimum: /\s+(?:and|or) (?:older|above|over|up)$/i,
  maximum: /\s+(?:and|or) (?:younger|below|under)$/i,
} as const;
const AGE = /^(\d{1,4})(?:\.(\d{1,2}))?[\s-]*([A-Za-z][A-Za-z()./-]*)$/;

/** The limit that the text surely means, or undefined. */
function suggestedAge(text: string, name: 'minimum' | 'maximum'): string | undefined {
  if (NO_LIMIT.test(text)) return 'N/A';
  if (text.length > 60) return undefined;
  const plain = text
    .replace(PREFIX[name], '')
    .replace(SUFFIX[name], '')
    .replace(/[\s-]*(?:old|of age)\.?$/i, '');
  const [, whole, fraction, word = ''] = AGE.exec(plain) ?? [];
  const unit = whole === undefined ? undefined : unitNamed(word);
  if (unit === undefined) return undefined;
  if (fraction === undefined || Number(fraction) === 0) return limitText({ amount: Number(whole), unit });
  const months = Math.round(Number(`${whole}.${fraction}`) * 1200) / 100;
  return unit === 'Years' && Number.isInteger(months) ? limitText({ amount: months, unit: 'Months' }) : undefined;
}

function unitNamed(word: string): AgeUnit | undefined {
  if (/^y\.?\/?o\.?$/i.test(word)) return 'Years';
  // "m" may be months or minutes.
  if (word.length === 1 && !/[ywdh]/i.test(word)) return undefined;
  return suggestedCode('ageUnit', word.replace(/\.$/, '')) as AgeUnit | undefined;
}
