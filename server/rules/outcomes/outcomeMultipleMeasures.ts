// outcome-multiple-measures: one outcome holds two measures.
import { unescaped } from '../../format/escapes';
import { SOURCES } from '../../registry/element';
import { quoted } from '../quoted';
import type { SectionRule } from '../rule';
import { type NamedScale, namedScales } from './namedScales';
import { GUIDANCE, OUTCOME_SECTIONS, titledOutcomes } from './outcomeSections';

export const outcomeMultipleMeasures: SectionRule = {
  id: 'outcome-multiple-measures',
  category: 'outcomes',
  scope: 'section',
  severity: 'warning',
  sections: OUTCOME_SECTIONS,
  summary: 'The title of an outcome joins two rating scales.',
  why: 'Each outcome gets one result with one unit; two scales do not fit into it, and reviewers of the registry ask for two outcomes.',
  sources: [GUIDANCE.oneMeasure, SOURCES.definitions],
  examples: [
    { section: 'primaryOutcomes', text: '1. Change in ⟦DAS28 and HAQ-DI⟧ [Time Frame: Week 24]' },
    {
      section: 'secondaryOutcomes',
      text: 'Measure: Disability by ⟦EDSS, and Barthel Index⟧ scores\nTime Frame: Week 24',
    },
    {
      section: 'secondaryOutcomes',
      text: '1. Numeric rating scale (NRS) of pain [Time Frame: Week 24]',
      note: 'One scale, and its short name.',
    },
    {
      section: 'secondaryOutcomes',
      text: '1. Pain on a visual analogue scale or numeric rating scale [Time Frame: Week 24]',
    },
    {
      section: 'secondaryOutcomes',
      text: '1. Correlation of MMSE and MoCA [Time Frame: Week 24]',
      note: 'One figure from two scales.',
    },
  ],
  limits: [
    'Only rating scales of the table of instruments are known as measures, and only where "and", "&" or a comma with one of them joins the names directly.',
    'Composites, agreements, correlations and comparisons of two scales are left alone.',
  ],
  precision:
    'No outcomes stand in the 1,945 public records of the workshop. No finding in 2,444 outcomes of 337 other registered studies, and no title in them joins two scales.',
  check(reading, _facts, report) {
    for (const { title } of titledOutcomes(reading)) {
      if (ONE_FIGURE.test(title.text)) continue;
      const scales = namedScales(title.text);
      const at = scales.findIndex((scale, i) => areJoined(title.text, scale, scales[i + 1]));
      const [first, second] = [scales[at], scales[at + 1]];
      if (first === undefined || second === undefined) continue;
      const { start } = title.range;
      const range = { start: start + first.range.start, end: start + second.range.end };
      report({
        range,
        message: `${quoted(unescaped(title.text.slice(first.range.start, second.range.end)))} are two scales in one outcome, and each has a result of its own. Make two outcomes.`,
      });
    }
  },
};

const ONE_FIGURE = /composite|combin|correlat|agreement|compar|associat|versus|\bvs\b|ratio|\bor\b|relation/i;

const JOINED =
  /^[\s,]*(?:scores?|scales?|index|total|tests?)?\s*(?:\([^()]{1,30}\))?\s*(?:,\s*)?(?:and|&)\s+(?:the\s+)?$/i;

const areJoined = (text: string, one: NamedScale, other: NamedScale | undefined): boolean =>
  other !== undefined &&
  one.scale.id !== other.scale.id &&
  other.range.start - one.range.end < LONGEST_JOIN &&
  JOINED.test(unescaped(text.slice(one.range.end, other.range.start)));

const LONGEST_JOIN = 60;
