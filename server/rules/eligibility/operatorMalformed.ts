// operator-malformed: a comparison sign that is not written as one: "=>", "=<", "≥≥", "≥ or equal to".

import type { CriterionReading } from '../../criteria/reading';
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import type { TextRange } from '../../text/range';
import { criterionRule } from '../criterionRule';
import { quoted } from '../quoted';
import { exclusion, inclusion } from './criteriaExample';

export const operatorMalformed = criterionRule({
  id: 'operator-malformed',
  category: 'eligibility',
  severity: 'warning',
  summary: 'A comparison sign is written in a way that no standard knows, or that contradicts itself.',
  why: 'Readers stop at it, and programs that read criteria miss the limit. Where it says two things, sites apply different limits.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'eligibility',
      text: inclusion('1. Creatinine ⟦=\\<⟧ 1.5 mg/dL and age =\\> 18 years.'),
      fixed: inclusion('1. Creatinine ≤ 1.5 mg/dL and age ≥ 18 years.'),
      note: 'One finding a criterion; the fix answers all of it.',
    },
    {
      section: 'eligibility',
      text: exclusion('1. QTc ⟦≥≥⟧ 470 ms.', '2. AST ⟦≥ or equal to⟧ 100 U/L.', '3. Weight ⟦> <⟧ 40 kg.'),
      fixed: exclusion('1. QTc ≥ 470 ms.', '2. AST ≥ 100 U/L.', '3. Weight > < 40 kg.'),
      note: 'Where two signs contradict each other there is no fix: only the author knows.',
    },
    {
      section: 'eligibility',
      text: inclusion(
        '1. Age >= 18 years; weight ≥ 40 kg.',
        '2. Screening => randomization.',
        '3. > or = 3 episodes; = or > 2 relapses.',
      ),
      note: '">=" is a usual way to write ≥, and arrows are no comparisons.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Age ⟦> =⟧ 18 years.\n18 Years\n75 Years\nALL\nNo',
      fixed: 'Inclusion Criteria\n1. Age ≥ 18 years.\n18 Years\n75 Years\nALL\nNo',
    },
  ],
  limits: ['Only before a number.'],
  precision:
    '34 findings on 1,051 public records, all read, "=<", "=>" or "> =" for ≤ and ≥. A few sponsors write so throughout.',
  triggers: { signs: '<>≥≤=' },
  mayHold: /[≥≤=]|[<>]\s*\\?[<>]/,
  check(said, report) {
    const slips: { readonly range: TextRange; readonly right: string }[] = [];
    for (const match of said.text.matchAll(SIGNS)) {
      const range = { start: match.index, end: match.index + match[0].length };
      if (!isOfBound(said, range)) continue;
      const text = match[0].replaceAll('\\', '');
      const right = meaningOf(text);
      if (right !== undefined) slips.push({ range, right });
      else {
        report({
          range,
          message: `${quoted(text)} says two things at once, so the limit is open. Write the sign that is meant.`,
        });
      }
    }
    const [first] = slips;
    if (first === undefined) return;
    const text = said.text.slice(first.range.start, first.range.end).replaceAll('\\', '');
    const more = slips.length > 1 ? ` The criterion has ${slips.length} such signs.` : '';
    report({
      range: first.range,
      message: `${quoted(text)} is no standard sign, so readers may stumble and programs miss the limit.${more} Write "${first.right}".`,
      fixes: [
        {
          title: slips.length > 1 ? 'Correct all signs of the criterion' : `Write "${first.right}"`,
          // ">>" may stand for "much greater".
          safe: slips.every(({ right }) => right === '≥' || right === '≤'),
          edits: slips.map(({ range, right }) => replace(range, right)),
        },
      ],
    });
  },
});

const BS = String.raw`\\?`;
/** Signs before a number, each with the blanks and words inside it. The registry's backslashes may stand anywhere. */
const SIGNS = new RegExp(
  [
    String.raw`${BS}=\s?${BS}[<>](?!\s*${BS}[<>=])`,
    String.raw`${BS}[<>]\s${BS}=`,
    String.raw`[≥≤]\s?(?:[≥≤]|${BS}[<>=](?!\s*${BS}[<>=]))`,
    String.raw`${BS}[<>]\s?[≥≤]`,
    String.raw`[≥≤] ?(?:or |\/ ?)?(?:equal(?:s)?(?: to)?|than or equal(?: to)?)`,
    String.raw`${BS}>\s?${BS}<|${BS}<\s?${BS}>|${BS}>\s?${BS}>|${BS}<\s?${BS}<`,
  ]
    .map((sign) => String.raw`(?<![<>=≥≤-]\s?\\?)(?:${sign})(?=\s*\d)`)
    .join('|'),
  'gi',
);

/** True when a bound begins there or within it: an arrow between two words begins none. */
const isOfBound = ({ constraints }: CriterionReading, { start, end }: TextRange): boolean =>
  constraints.some(
    ({ range, lower, upper }) =>
      (range.start <= start && range.end >= end) ||
      (lower !== undefined && lower.range.start >= end && lower.range.start <= end + 2) ||
      (upper !== undefined && upper.range.start >= end && upper.range.start <= end + 2),
  );

/** The sign that is surely meant. */
function meaningOf(text: string): string | undefined {
  const up = /[>≥]/.test(text);
  const down = /[<≤]/.test(text);
  if (up === down) return undefined;
  if (/^(?:> ?>|< ?<)$/.test(text)) return up ? '>' : '<';
  if (/^[<>]\s?[≥≤]$/.test(text)) return undefined;
  return up ? '≥' : '≤';
}
