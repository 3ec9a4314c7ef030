// outcome-duplicate: the same outcome stands in the list twice.

import { unescaped } from '../../format/escapes';
import type { Outcome } from '../../protocol/outcomes';
import { SOURCES } from '../../registry/element';
import { entryRemoved } from '../entryRemoval';
import { quoted } from '../quoted';
import type { SectionRule } from '../rule';
import { descriptionOf, linesOf, OUTCOME_SECTIONS, plainWords, titledOutcomes } from './outcomeSections';

export const outcomeDuplicate: SectionRule = {
  id: 'outcome-duplicate',
  category: 'outcomes',
  scope: 'section',
  severity: 'warning',
  sections: OUTCOME_SECTIONS,
  summary: 'The same outcome, with the same time frame, stands in the list twice.',
  why: 'Results have to be given for each outcome of the list; one of the two was most often meant to be another.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'secondaryOutcomes',
      text: '* Serum CRP [Time Frame: Week 24]\n* Deaths [Time Frame: Week 24]\n* ⟦Serum CRP⟧ [Time Frame: Week 24]',
      fixed: '* Serum CRP [Time Frame: Week 24]\n* Deaths [Time Frame: Week 24]',
    },
    {
      section: 'secondaryOutcomes',
      text: 'Measure: Serum CRP\nTime Frame: Week 24\nMeasure: ⟦Serum CRP⟧\nTime Frame: week 24',
      fixed: 'Measure: Serum CRP\nTime Frame: Week 24',
    },
    {
      section: 'secondaryOutcomes',
      text: '1. Serum CRP [Time Frame: Week 12]\n2. Serum CRP [Time Frame: Week 24]',
      note: 'Two times are two outcomes.',
    },
    {
      section: 'secondaryOutcomes',
      text: 'Measure: Pain\nDescription: At rest, from 0 to 10.\nTime Frame: Week 24\nMeasure: Pain\nDescription: When walking, from 0 to 10.\nTime Frame: Week 24',
      note: 'The descriptions tell them apart.',
    },
  ],
  limits: [
    'Compared inside one section. Where the items are numbered, the repeated one is removed on request only: the numbers below it stay.',
  ],
  precision:
    'No outcomes stand in the 1,945 public records of the workshop. The only finding in 2,444 outcomes of 337 other registered studies was read and is right.',
  check(reading, _facts, report) {
    if (reading.kind !== 'outcomes') return;
    const first = new Map<string, Outcome>();
    for (const outcome of titledOutcomes(reading)) {
      const key = [outcome.rank, outcome.title.text, outcome.timeFrame.text, descriptionOf(outcome)]
        .map((text) => plainWords(text ?? ''))
        .join('\n');
      const earlier = first.get(key);
      if (earlier === undefined) {
        first.set(key, outcome);
        continue;
      }
      const [own, other] = [linesOf(reading, outcome), linesOf(reading, earlier)];
      report({
        range: outcome.title.range,
        message: `${quoted(unescaped(outcome.title.text))} stands in the list already, with the same time frame. Remove it, or write the measure that is meant.`,
        fixes: [
          {
            title: 'Remove the repeated outcome',
            safe: own.length === other.length && own.every((line, i) => line === other[i]),
            edits: [entryRemoved(reading.section, outcome.firstLine, outcome.lastLine)],
          },
        ],
        related: [{ range: earlier.title.range, message: 'First stands here' }],
      });
    }
  },
};
