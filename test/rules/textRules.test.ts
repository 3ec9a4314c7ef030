// The rules of the text of criteria, in cases that are too many for their pages.
import { describe, expect, it } from 'vitest';
import { criterionFused } from '../../server/rules/eligibility/criterionFused';
import { criterionInWrongList } from '../../server/rules/eligibility/criterionInWrongList';
import { criterionTruncated } from '../../server/rules/eligibility/criterionTruncated';
import { grammarAgreement } from '../../server/rules/eligibility/grammarAgreement';
import { GRAMMAR } from '../../server/rules/eligibility/grammarPatterns';
import { htmlEntity } from '../../server/rules/eligibility/htmlEntity';
import { inclusionHeadingMissing } from '../../server/rules/eligibility/inclusionHeadingMissing';
import { numberLost } from '../../server/rules/eligibility/numberLost';
import { punctuationSpacing } from '../../server/rules/eligibility/punctuationSpacing';
import { wordRepeated } from '../../server/rules/eligibility/wordRepeated';
import type { Rule } from '../../server/rules/rule';
import { placeholderText } from '../../server/rules/structure/placeholderText';
import { newScan } from '../../server/rules/triggers';
import { askedRules } from '../fixtures/askedRules';
import { fixed, inclusion, record } from '../fixtures/criteria';
import { findingsOf } from '../fixtures/findings';

const exclusion = (...lines: readonly string[]): string =>
  ['Inclusion Criteria', '* Adults', 'Exclusion Criteria', ...lines].join('\n');

/** What a rule quotes in lists of criteria. */
const quotes = (rule: Rule, lists: string): string[] => {
  const document = record(lists);
  return findingsOf(document, [rule]).map((f) => document.slice(f.range.start, f.range.end));
};

describe('criterion-truncated', () => {
  it.each([
    [['1. Patients with', '2. Consent'], ['with']],
    [['* Patients who', '* Consent'], ['who']],
    [['* History of', '* Consent'], ['of']],
    [['* Vaccine within', '* Consent'], ['within']],
    [['* Adults', '* Consent and'], ['and']],
    [['* Adults', '* Naive to velotimab with'], ['with']],
    [['* Adults (naive to the', '* Consent'], []],
    [['* Adults; and', '* Consent; or', '* Proxy'], []],
    [['* Arthritis with', '* High CRP level', '* High ESR level'], []],
    [['* Arthritis of', '  * the hand', '  * the foot'], []],
    [['* Vitamin A', '* Relatives they live with, or care for.'], []],
  ] as const)('%j', (lines, expected) => {
    expect(quotes(criterionTruncated, inclusion(...lines))).toEqual(expected);
  });
});

describe('criterion-fused', () => {
  it.each([
    [['1. Adults. 2. Consent. 3. Naive.', '4. Relapse.'], ['2.']],
    [['1) Adults 2) Consent given', '3) Naive'], ['2)']],
    [['1\\. Adults. 2\\. Consent given.', '3\\. Naive'], ['2\\.']],
    [['4. Prior surgery; 6. Known allergy to mice', '7. Naive'], ['6.']],
    [['1. Seen at Visit 2. Adults alone take part.', '2. Consent.'], []],
    [['2. Grade 3. Or worse.', '4. Consent.'], []],
    [['* One of: 1. Dactylitis; 2. Enthesitis', '* Consent'], []],
    [['* January 1 - March 31', '* Real Time - Polymerase Chain Reaction'], []],
  ] as const)('%j', (lines, expected) => {
    expect(quotes(criterionFused, inclusion(...lines))).toEqual(expected);
  });

  it('keeps bullets before numbers', () => {
    expect(fixed(criterionFused, inclusion('* 1. Adults. 2. Consent given.', '* 3. Naive.'))).toBe(
      inclusion('* 1. Adults.', '* 2. Consent given.', '* 3. Naive.'),
    );
  });
});

describe('inclusion-heading-missing', () => {
  it.each([
    [inclusion('* Adults', 'Exclusoin Criteria', '* Pregnancy'), ['Exclusoin Criteria']],
    [
      inclusion('* Adults who gave their written consent before screening Exclusion Criteria:', '* Pregnancy'),
      ['Exclusion Criteria'],
    ],
    [inclusion('* Adults', '* Meets no exclusion criteria', '* Patients not meeting the Inclusion Criteria'), []],
    [inclusion('Inclusion and exclusion criteria vary with the part.', 'Exclusion criteria include pregnancy.'), []],
    ['Adults\nExclusion Criteria\n* Pregnancy', []],
  ] as const)('%j', (lists, expected) => {
    expect(quotes(inclusionHeadingMissing, lists)).toEqual(expected);
  });
});

describe('criterion-in-wrong-list', () => {
  it('looks at the beginning only, and at no list that a lead-in turns round', () => {
    expect(quotes(criterionInWrongList, exclusion('* Must be naive', '* Those who must take velotimab'))).toEqual([
      'Must be',
    ]);
    expect(quotes(criterionInWrongList, exclusion('Required:', '* Must be naive'))).toEqual([]);
  });
});

describe('rules of single lines', () => {
  it.each<[string, Rule, string, readonly string[]]>([
    [wordRepeated.id, wordRepeated, 'Able to to read in in vitro models of of data', ['to to', 'of of']],
    [wordRepeated.id, wordRepeated, 'It had had that that effect; follow-up up to week 4; Loa loa; BAL BAL', []],
    [numberLost.id, numberLost, 'Relapse at least weeks before', ['at least weeks']],
    [numberLost.id, numberLost, 'A score of or more', ['score of or more']],
    [numberLost.id, numberLost, 'Between and years of age', ['Between and years']],
    [numberLost.id, numberLost, 'ALT ≤ x ULN and CRP > mg/L', ['≤ x ULN', '> mg/L']],
    [numberLost.id, numberLost, 'Older than 18 years, within weeks of onset, > ULN, (≥)', []],
    [placeholderText.id, placeholderText, 'A dose of XX mg, TBD', ['XX', 'TBD']],
    [placeholderText.id, placeholderText, 'Karyotype 46,XX; 47,XXX; TBA level; a dose to be determined in part 1', []],
    [
      placeholderText.id,
      placeholderText,
      'See [insert protocol section] and \\[TBD\\]',
      ['[insert protocol section]', '\\[TBD\\]'],
    ],
    [htmlEntity.id, htmlEntity, 'ALT &lt; 3 and R&D; a <b and c> d', ['&lt;']],
    [
      punctuationSpacing.id,
      punctuationSpacing,
      'CD4+(low) cells, 1:1, 10:30, drug(s), 25(OH)D, e.g., etc., ... and 2,3-diol',
      [],
    ],
  ])('%s', (_, rule, text, expected) => {
    expect(quotes(rule, inclusion(`* ${text}`, '* Consent'))).toEqual(expected);
  });
});

describe('grammar-agreement', () => {
  it.each([
    ['Patients who has relapse', 'Patients who have relapse'],
    ['Women that is pregnant', 'Women that are pregnant'],
    ['Patient who have relapse', 'Patient who has relapse'],
    ['Subjects is naive', 'Subjects are naive'],
    ['Velotimab in combined with rest', 'Velotimab in combination with rest'],
    ['Participants with pregnant or nursing', 'Participants who are pregnant or nursing'],
    ['Must has consent', 'Must have consent'],
    ['Diagnosed at a early stage by an specialist', 'Diagnosed at an early stage by a specialist'],
    ['Written inform consent', 'Written informed consent'],
    ['Rated according the protocol', 'Rated according to the protocol'],
    ['One of the following condition:', 'One of the following conditions:'],
  ])('%s', (wrong, right) => {
    expect(fixed(grammarAgreement, inclusion(`* ${wrong}`, '* Naive'))).toBe(inclusion(`* ${right}`, '* Naive'));
  });

  it.each(GRAMMAR.map((grammar) => [grammar.example[0], grammar] as const))('%s', (marked, grammar) => {
    const [, right] = grammar.example;
    const wrong = marked.replace(/[⟦⟧]/g, '');
    const [match] = [...wrong.matchAll(grammar.pattern)];
    const bad = match?.[0] ?? '';
    expect(`⟦${bad}⟧`).toBe(/⟦.*⟧/.exec(marked)?.[0]);
    const scan = newScan([grammar]);
    scan.look(wrong);
    expect([...askedRules(scan)]).toEqual([0]);
    const [best] = grammar.better(bad);
    expect(best === undefined ? undefined : wrong.replace(bad, best)).toBe(right);
  });

  it('keeps only patterns that are right on real records', () => {
    for (const { counted, example } of GRAMMAR)
      expect(counted[0] / Math.max(1, counted[1]), example[0]).toSatisfy(
        (share: number) => counted[1] === 0 || share >= 0.95,
      );
  });
});
