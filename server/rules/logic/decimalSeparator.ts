// decimal-separator: a number whose comma or point can be read in two ways.
import { SOURCES } from '../../registry/element';
import { grouped } from '../../text/count';
import { replace } from '../../text/edit';
import { criterionRule } from '../criterionRule';
import { exclusion, inclusion } from '../eligibility/criteriaExample';
import { quoted } from '../quoted';
import { DIGITS } from '../triggers';
import { written } from './surroundingsOfBound';

export const decimalSeparator = criterionRule({
  id: 'decimal-separator',
  category: 'logic',
  severity: 'warning',
  summary: 'A number has a decimal comma, or a point that may group thousands.',
  why: 'In English a comma groups thousands and a point marks decimals: "50.000" is 50, and "1,5" is easily read as 15 or as two numbers.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'eligibility',
      text: exclusion('1. Platelets < ⟦50.000⟧ /mm3.'),
      fixed: exclusion('1. Platelets < 50,000 /mm3.'),
      note: 'The second fix writes 50; which one is meant, only the author knows.',
    },
    {
      section: 'eligibility',
      text: inclusion('1. Creatinine ≤ ⟦1,5⟧ mg/dL.'),
      fixed: inclusion('1. Creatinine ≤ 1.5 mg/dL.'),
    },
    {
      section: 'eligibility',
      text: inclusion('1. Platelets ≥ 50,000/mm3, creatinine ≤ 1.5 mg/dL.', '2. ECOG 0,1 or 2; grades 1,2 and 3.'),
    },
  ],
  limits: ['Numbers outside the bounds of criteria are not looked at.'],
  precision: '26 findings on 1,051 public records and 10,861 annotated criteria of other records, all read, all right.',
  triggers: { pairs: [['.,', DIGITS]] },
  mayHold: /\d[.,]\d/,
  check(said, report) {
    const seen = new Set<number>();
    for (const { doubts } of said.constraints) {
      for (const { kind, range } of doubts) {
        if ((kind !== 'decimal-comma' && kind !== 'separator-ambiguous') || seen.has(range.start)) continue;
        seen.add(range.start);
        // "ECOG 0,1 or 2": a list without blanks.
        if (kind === 'decimal-comma' && /^\s*(?:,|or|and|&|to|-|\/)\s*\d/.test(said.text.slice(range.end))) continue;
        const text = written(said, range);
        const [whole = '', decimals = ''] = text.split(/[.,]/);
        if (kind === 'decimal-comma') {
          report({
            range,
            message: `${quoted(text)} has a decimal comma, which English readers take for thousands or for two numbers. Write ${quoted(`${whole}.${decimals}`)}.`,
            fixes: [
              {
                title: `Write ${whole}.${decimals}`,
                safe: false,
                edits: [replace(range, `${whole}.${decimals}`)],
              },
            ],
          });
          continue;
        }
        const thousands = grouped(Number(whole + decimals));
        const plain = String(Number(text));
        report({
          range,
          message: `${quoted(text)} means ${plain} in English and ${thousands} where a point groups thousands. Write the one that is meant.`,
          fixes: [thousands, plain].map((number) => ({
            title: `Write ${number}`,
            safe: false,
            edits: [replace(range, number)],
          })),
        });
      }
    }
  },
});
