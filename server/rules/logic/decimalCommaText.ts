// decimal-comma-text: "0,9 %" and "62,5 ml/h" in the text outside the criteria.
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import { quoted } from '../quoted';
import { type LineRule, SENTENCES } from '../rule';
import { DIGITS } from '../triggers';

export const decimalCommaText: LineRule = {
  id: 'decimal-comma-text',
  category: 'logic',
  scope: 'line',
  severity: 'information',
  sections: SENTENCES.filter((section) => section !== 'eligibility'),
  triggers: { pairs: [[',', DIGITS]] },
  summary: 'A dose or a share is written with a decimal comma.',
  why: 'In English a comma groups thousands: "62,5 ml" is read as 625 ml or as two numbers.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'detailedDescription',
      text: 'Participants receive ⟦62,5⟧ ml/h of saline (NaCl 0,9%).',
      fixed: 'Participants receive 62.5 ml/h of saline (NaCl 0.9%).',
      note: 'One finding a line; the fix answers all of it.',
    },
    {
      section: 'detailedDescription',
      text: 'Doses of 1,500 mg, of 2,5 and 10 mg, and of 0.5 mg; weeks 1,2 and 3; 5,10 mg.',
      note: 'Thousands and lists are left alone.',
    },
  ],
  limits: ['Only before a unit or a percent sign; criteria are looked at by decimal-separator.'],
  precision: 'All 14 findings on 1,051 public records (5 records) were read and are right.',
  check({ text }, report) {
    const found = [...text.matchAll(NUMBER)];
    const [first] = found;
    if (first === undefined) return;
    const more = found.length === 1 ? '' : ` The line has ${found.length} such numbers.`;
    const right = first[0].replace(',', '.');
    report({
      range: { start: first.index, end: first.index + first[0].length },
      message: `${quoted(first[0])} has a decimal comma, which English readers take for thousands or for two numbers.${more} Write ${quoted(right)}.`,
      fixes: [
        {
          title: found.length === 1 ? `Write ${right}` : 'Write decimal points in the line',
          safe: false,
          edits: found.map(({ index, 0: number }) =>
            replace({ start: index, end: index + number.length }, number.replace(',', '.')),
          ),
        },
      ],
    });
  },
};

/** "0,9 %" whatever stands around it; other numbers with a last digit that no list would have. */
const NUMBER =
  /(?<![\d,.-])(?:0,\d{1,2}|\d{2},\d)(?= ?(?:%|mg|mcg|µg|mL|ml|kg|mm|cm|mmol|meq|g\/|UI|IU)(?![A-Za-z]))(?!\d)/g;
