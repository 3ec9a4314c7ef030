// Two versions of the complete record, and what is said of their difference, one line a change.
import type { Comparison } from '../../server/comparison/change';
import { compare } from '../../server/comparison/comparison';
import type { Stretch } from '../../server/comparison/wordDifference';
import { changeInWords } from '../../server/features/comparisonWords';
import { print } from '../../server/format/print';
import type { TrialRecord } from '../../server/format/record';
import { trialOf } from '../features/texts';
import { COMPLETE } from '../fixtures/completeRecord';

export const textOf = (record: Partial<TrialRecord>, layout: 'bare' | 'labelled' = 'labelled'): string =>
  print({ ...COMPLETE, ...record }, { layout });

/** The complete record with these lists of criteria. */
export const withCriteria = (
  inclusion: readonly string[],
  exclusion: readonly string[] = [],
): Partial<TrialRecord> => ({
  eligibility: {
    lists: [
      { heading: 'Inclusion Criteria', lines: inclusion },
      ...(exclusion.length === 0 ? [] : [{ heading: 'Exclusion Criteria', lines: exclusion }]),
    ],
    minimumAge: '18 Years',
    maximumAge: '75 Years',
    sex: 'ALL',
    healthyVolunteers: 'No',
  },
});

export const compared = (before: string, after: string): Comparison => compare(trialOf(before), trialOf(after));

/** What is said: `label: what`, and behind it the texts, `[-gone-]` and `[+come+]` in them. */
export const said = ({ changes }: Comparison): readonly string[] =>
  changes.map((change) => {
    const words = changeInWords(change);
    const texts = [shown(words.before, '-'), shown(words.after, '+')].filter((text) => text !== '');
    return [`${words.label}: ${words.said.join('; ')}`, ...texts].join(' | ');
  });

const shown = (stretches: readonly Stretch[] | undefined, mark: string): string =>
  (stretches ?? [])
    .map(({ text, differs }) => (differs ? `[${mark}${text.trim()}${mark}] ` : text))
    .join('')
    .trim();
