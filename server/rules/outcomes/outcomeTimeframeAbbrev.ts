// outcome-timeframe-abbrev: time units in a time frame are abbreviated.
import { isPresent } from '../../protocol/field';
import { replace } from '../../text/edit';
import type { TextRange } from '../../text/range';
import { quoted } from '../quoted';
import type { SectionRule } from '../rule';
import { GUIDANCE, OUTCOME_SECTIONS } from './outcomeSections';

export const outcomeTimeframeAbbrev: SectionRule = {
  id: 'outcome-timeframe-abbrev',
  category: 'outcomes',
  scope: 'section',
  severity: 'hint',
  sections: OUTCOME_SECTIONS,
  summary: 'A time frame abbreviates its units, such as "16W" or "6 mos".',
  why: 'Records are read by patients, who do not know what W and D stand for.',
  sources: [GUIDANCE.checklist],
  examples: [
    {
      section: 'primaryOutcomes',
      text: '1. Serum CRP [Time Frame: ⟦16W⟧]',
      fixed: '1. Serum CRP [Time Frame: 16 weeks]',
    },
    {
      section: 'primaryOutcomes',
      text: 'Measure: Serum CRP\nTime Frame: Baseline, ⟦2 wks⟧ and 6 mos',
      fixed: 'Measure: Serum CRP\nTime Frame: Baseline, 2 weeks and 6 months',
      note: 'One finding for all units of a time frame.',
    },
    {
      section: 'primaryOutcomes',
      text: '1. Serum CRP [Time Frame: ⟦1 hr⟧]',
      fixed: '1. Serum CRP [Time Frame: 1 hour]',
    },
    {
      section: 'primaryOutcomes',
      text: '1. Serum CRP [Time Frame: ⟦24h⟧]',
      fixed: '1. Serum CRP [Time Frame: 24 hours]',
    },
    {
      section: 'primaryOutcomes',
      text: '1. Serum CRP [Time Frame: 30 min, 2 m and 4 weeks]',
      note: 'Units that everyone knows, or that may mean two things.',
    },
  ],
  limits: [
    '"min" and "sec" are left alone, and "m" and "M", which may mean minutes or months.',
    '"D28", "W24" and sums such as "H0+6h" are left alone.',
  ],
  precision:
    "No outcomes stand in the 1,945 public records of the workshop. All 23 findings in 2,444 outcomes of 337 other registered studies were read and are right; 17 of them are one study's.",
  check(reading, _facts, report) {
    if (reading.kind !== 'outcomes') return;
    for (const { timeFrame } of reading.outcomes) {
      if (!isPresent(timeFrame)) continue;
      const abbreviations = [...timeFrame.text.matchAll(ABBREVIATED)];
      const [first] = abbreviations;
      if (first === undefined) continue;
      const at = (match: RegExpExecArray): TextRange => {
        const start = timeFrame.range.start + match.index;
        return { start, end: start + match[0].length };
      };
      report({
        range: at(first),
        message: `${quoted(first[0])} abbreviates the unit, which patients may not know. Write ${quoted(writtenOut(first))}.`,
        fixes: [
          {
            title:
              abbreviations.length === 1
                ? `Write ${quoted(writtenOut(first))}`
                : 'Write out the units of this time frame',
            safe: true,
            edits: abbreviations.map((match) => replace(at(match), writtenOut(match))),
          },
        ],
      });
    }
  },
};

const writtenOut = ([, amount = '', unit = '']: RegExpExecArray): string =>
  `${amount} ${UNITS.find(([, spelling]) => spelling.test(unit))?.[0] ?? unit}${amount === '1' ? '' : 's'}`;

const UNITS: readonly (readonly [unit: string, spelling: RegExp])[] = [
  ['week', /^w/i],
  ['month', /^mo/i],
  ['hour', /^h/i],
  ['year', /^y/i],
  ['day', /^d/i],
];
const ABBREVIATED =
  /(?<![\d.,A-Za-z/+-])(\d{1,3}(?:\.\d)?) ?(w|W|wks?|Wks?|mos?|hrs?|Hrs?|h|yrs?|Yrs?|d|D)\b\.?(?![\w/-])/g;
