// power-of-ten-lost: an exponent became part of the number, as in 1.5 × 109/L.
import { plainText } from '../../format/escapes';
import { SOURCES } from '../../registry/element';
import { insert, replace } from '../../text/edit';
import { quoted } from '../quoted';
import { type LineRule, PROSE } from '../rule';

export const powerOfTenLost: LineRule = {
  id: 'power-of-ten-lost',
  category: 'arms',
  scope: 'line',
  severity: 'warning',
  sections: PROSE,
  triggers: { pairs: [['1', '0']] },
  summary: 'A power of ten lost its raised exponent, as in "1.5 x 109/L".',
  why: '109 is a hundred and nine, 10^9 a thousand million. Doses and limits read so are wrong by many powers of ten.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'interventions',
      text: 'Velocell\nOne infusion of ⟦1×106 cells/kg⟧.',
      fixed: 'Velocell\nOne infusion of 1×10^6 cells/kg.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n* Neutrophils above ⟦1.5 x 109/L⟧ and platelets above 100 x 109/L.\n18 Years\n75 Years\nALL\nNo',
      fixed:
        'Inclusion Criteria\n* Neutrophils above 1.5 x 10^9/L and platelets above 100 x 10^9/L.\n18 Years\n75 Years\nALL\nNo',
      note: 'One finding a line; the fix answers all of it.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n* Platelets above ⟦100 x 10 9/L⟧.\n18 Years\n75 Years\nALL\nNo',
      fixed: 'Inclusion Criteria\n* Platelets above 100 x 10^9/L.\n18 Years\n75 Years\nALL\nNo',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n* Platelets above 100 x 10\\^9/L, or 100×10⁹/L, or 100 x 10E9/L.\n18 Years\n75 Years\nALL\nNo',
    },
    {
      section: 'briefSummary',
      text: '106 participants in 3 x 10 centres receive 2 x 100 mg, then 2 x 105 mg.',
      note: 'Without a count of cells, colonies or the like behind it the number stands for itself.',
    },
  ],
  limits: ['A multiplication sign must stand before the 10, and a unit that is counted in powers of ten behind it.'],
  precision: 'All 38 findings on 1,051 public records were read and are right.',
  check(line, report) {
    if (!line.text.includes('10') || !TIMES_TEN.test(line.text)) return;
    const { text, offsetOf } = plainText(line.text);
    const [first] = text.matchAll(LOST);
    if (first === undefined) return;
    // Where one of a line is lost, so are the others: "1 x 105 to 33 x 105 CFU".
    const found = [...text.matchAll(ANY)];
    const wrong = first[0];
    const number = wrong.match(/10\s?\d{1,2}(?=\D*$)/)?.[0].replace(/\s/, '') ?? '';
    const right = wrong.replace(/10\s?(\d{1,2})(?=\D*$)/, '10^$1');
    const more = found.length > 1 ? ` The line has ${found.length} of them.` : '';
    report({
      range: { start: offsetOf(first.index), end: offsetOf(first.index + wrong.length) },
      message: `In ${quoted(wrong)} the exponent is no longer raised, so readers take it for ${number}.${more} Write ${quoted(right)}.`,
      fixes: [
        {
          title: found.length > 1 ? 'Write all powers of ten of the line with ^' : `Write ${quoted(right)}`,
          safe: false,
          edits: found.map((match) => {
            const ten = match.index + match[0].search(/10\s?\d{1,2}$/) + 2;
            const blank = /\s/.test(text[ten] ?? '');
            return blank ? replace({ start: offsetOf(ten), end: offsetOf(ten + 1) }, '^') : insert(offsetOf(ten), '^');
          }),
        },
      ],
    });
  },
};

const TIMES_TEN = /[x×X*]\s?10/;

/** A number, a multiplication sign, 10 with one or two digits too many, and a unit that is counted so. */
const LOST =
  /(?:(?<![\w.,])\d+(?:[.,]\s?\d+)?|\bcells)\s?[x×X*]\s?10\s?(?:[3-9]|1[0-2])(?=\s?\/\s?(?:l|L|ml|mL|µl|µL|μl|μL|ul|uL|mcL|mm3|mm³|mm\^3|kg|m2|m²|dose)\b|\s?(?:\/|of )?\s?(?:viable |total |nucleated |living )?(?:CAR|T[- ]?cells|cells?|CFU|PFU|TCID|copies|colon(?:y|ies)|bacteria|spores|vg|vp|viral|virus|particles|platelets|leukocytes|neutrophils|lymphocytes|CD34|MSCs?|UC-MSCs?)\b)(?:\s?\/\s?(?:L|l|mL|µL|kg)\b|\s?cells\/kg)?/g;

/** The same with anything behind it but another digit or the unit of a mass, a volume or a length. */
const ANY =
  /(?:(?<![\w.,])\d+(?:[.,]\s?\d+)?|\bcells)\s?[x×X*]\s?10\s?(?:[3-9]|1[0-2])(?![\d]|[.,]\d|\s?(?:mg|µg|g|mL|ml|mm|cm|min|days?|weeks?)\b)/g;
