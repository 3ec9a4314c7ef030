// outcome-scale-range-missing: an outcome on a rating scale does not say how far the scale goes, and which end is better.
import { unescaped } from '../../format/escapes';
import { textRange } from '../../format/section';
import type { Outcome, OutcomesReading } from '../../protocol/outcomes';
import { SOURCES } from '../../registry/element';
import type { Instrument } from '../../registry/instruments';
import { insert } from '../../text/edit';
import { ownLineEnd } from '../../text/sourceText';
import { quoted } from '../quoted';
import type { Fix, SectionRule } from '../rule';
import { namedScales } from './namedScales';
import { descriptionOf, GUIDANCE, OUTCOME_SECTIONS, titledOutcomes } from './outcomeSections';

export const outcomeScaleRangeMissing: SectionRule = {
  id: 'outcome-scale-range-missing',
  category: 'outcomes',
  scope: 'section',
  severity: 'warning',
  sections: OUTCOME_SECTIONS,
  summary: 'An outcome on a rating scale says neither how far the scale goes nor which end is better.',
  why: 'A score of 6 is good on one scale and bad on another; reviewers of the registry ask for range and direction of each scale.',
  sources: [GUIDANCE.scales, SOURCES.definitions],
  examples: [
    {
      section: 'primaryOutcomes',
      text: 'Measure: Change from baseline in the ⟦BASDAI⟧ score\nTime Frame: Week 24',
    },
    {
      section: 'secondaryOutcomes',
      text: '1. Change in ⟦EDSS⟧ [Time Frame: Week 24]',
      fixed: '1. Change in EDSS [Time Frame: Week 24]\nEDSS runs from 0 to 10; higher scores are worse.',
      note: 'Offered where the scale has one version only.',
    },
    {
      section: 'secondaryOutcomes',
      text: 'Measure: Change in ⟦EDSS⟧\nTime Frame: Week 24',
      fixed:
        'Measure: Change in EDSS\nTime Frame: Week 24\nDescription: EDSS runs from 0 to 10; higher scores are worse.',
    },
    { section: 'secondaryOutcomes', text: '1. Change in EDSS (0 to 10, higher is worse) [Time Frame: Week 24]' },
    {
      section: 'secondaryOutcomes',
      text: 'Measure: Change in EDSS\nDescription: Scores range from 0 to 10.\nTime Frame: Week 24',
      note: 'The author has thought of it.',
    },
    {
      section: 'secondaryOutcomes',
      text: '1. Number of participants with an EDSS of at most 3 [Time Frame: Week 24]',
      note: 'A response is counted, no score is reported.',
    },
  ],
  limits: [
    'Only scales of the table of instruments, with numbers and a direction; grades, stages and counts are left alone.',
    'Anything in title or description that looks like a range, a limit or a direction is enough.',
  ],
  precision:
    'No outcomes stand in the 1,945 public records of the workshop. All 76 findings in 2,444 outcomes of 337 other registered studies were read with their descriptions and are right. Five wrong ones of an earlier version were mended.',
  check(reading, _facts, report) {
    if (reading.kind !== 'outcomes') return;
    for (const outcome of titledOutcomes(reading)) {
      const { title } = outcome;
      if (RESPONSE.test(title.text)) continue;
      const scales = namedScales(title.text).filter(({ scale }) => isScore(scale));
      const [first] = scales;
      if (first === undefined || SAYS_RANGE.test(`${unescaped(title.text)} ${descriptionOf(outcome)}`)) continue;
      const { start } = title.range;
      const range = { start: start + first.range.start, end: start + first.range.end };
      const name = unescaped(title.text.slice(first.range.start, first.range.end));
      const isKnown =
        scales.every(({ scale }) => scale === first.scale) && !first.isAmbiguous && hasOneVersion(first.scale);
      report({
        range,
        message: `${quoted(name)} is a scale, and nothing says how far it goes and which end is better. Write both in the description${isKnown ? `: ${described(first.scale)}` : ', as "0 to 10; higher scores are worse"'}.`,
        fixes:
          isKnown && outcome.certain
            ? [describe(reading, outcome, `${name} runs from ${described(first.scale)}.`)]
            : [],
      });
    }
  },
};

/** Titles that count people or name a threshold. */
const RESPONSE =
  /\b(?:number|proportion|percentage|percent|share|frequency|rate|incidence) of\b|respon[sd]|remission|criteria|[<>≥≤%]|grade|stage|toxicit|adverse|correlat|reliab|valid/i;

/** Any sign of a range or a direction. */
const SAYS_RANGE =
  /\d\s?%?\s?(?:-|–|to|through|until|and|\/)\s?\d|\d\s?-?(?:mm|cm)\b|(?<![\d.,])0(?![\d.,])|\b(?:range|ranging|ranges|minimum|maximum|min|max|out of|between|worst|best|worse|better|higher|highest|lower|lowest|greater|scale of|points?|indicates?|total (?:score (?:of|is) )?\d+)\b/i;

/** Scales on which a score is reported: five steps at least, and no grading of events, tumours or organs. */
function isScore({ min, max, kind, direction, area }: Instrument): boolean {
  if (min === undefined || max === undefined || kind === 'categorical' || direction === 'category') return false;
  return max - min >= 5 && area !== 'oncology' && area !== 'surgery' && area !== 'cardiology';
}

/** Scales of pain and the like are drawn in millimetres here and in centimetres there. */
const hasOneVersion = ({ min, max, loosest, notes, area }: Instrument): boolean =>
  area !== 'general' &&
  loosest.min === min &&
  loosest.max === max &&
  !/version|scored|soft|also|when|some/i.test(notes);

const described = ({ min, max, direction }: Instrument): string =>
  `${min ?? ''} to ${max ?? ''}; higher scores are ${direction === 'higher-worse' ? 'worse' : 'better'}`;

function describe({ section }: OutcomesReading, outcome: Outcome, text: string): Fix {
  const hasKey = outcome.title.labelLine !== -1;
  const lineEnd = ownLineEnd(section.lines[outcome.lastLine] ?? '') || '\n';
  const isSpaced = section.roles[1] === 'blank';
  const between = isSpaced ? lineEnd + lineEnd : lineEnd;
  return {
    title: 'Add range and direction',
    safe: false,
    edits: [insert(textRange(section, outcome.lastLine).end, between + (hasKey ? 'Description: ' : '') + text)],
  };
}
