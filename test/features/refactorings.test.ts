// Refactorings: text in, text out. `‸` is the cursor, `⟦⟧` a selection.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refactoringsAt } from '../../server/features/refactorings';
import { print } from '../../server/format/print';
import { criteriaOf } from '../../server/protocol/eligibility';
import { recordOf } from '../../server/protocol/recordOf';
import type { Trial } from '../../server/protocol/trial';
import { applyEdits, compatibleEdits } from '../../server/text/edit';
import { COMPLETE } from '../fixtures/completeRecord';
import { SAMPLES } from '../fixtures/folders';
import { inLists, inSection, offered, refactored } from './refactored';
import { ALL_TEXTS, BARE, CRLF, EXTRACT, LABELLED, MIXED, trialOf } from './texts';

const INCLUSION = 'Inclusion Criteria\n';
const EXCLUSION = '\nExclusion Criteria\n';
const inclusion = (items: string): string => `${INCLUSION}${items}${EXCLUSION}1. Pregnancy.`;
const exclusion = (items: string): string => `${INCLUSION}1. Adults.${EXCLUSION}${items}`;

describe('splitting a criterion', () => {
  it.each([
    ['1. Adults; cons‸ent.\n2. Naive.', '1. Adults;\n2. consent.\n3. Naive.'],
    ['1. Adults; and cons‸ent.', '1. Adults;\n2. consent.'],
    ['1. Adults are asked. Consent ‸is written.\n2. Naive.', '1. Adults are asked.\n2. Consent is written.\n3. Naive.'],
    ['1. Adults an‸d consent.', '1. Adults\n2. consent.'],
    ['* Adults;‸ consent.\n* Naive.', '* Adults;\n* consent.\n* Naive.'],
    [
      '1. Both:\n  a) Adults; ‸consent.\n  b) Naive.\n2. Able.',
      '1. Both:\n  a) Adults;\n  b) consent.\n  c) Naive.\n2. Able.',
    ],
    ['1\\. Adults; ‸consent.\n2\\. Naive.', '1\\. Adults;\n2\\. consent.\n3\\. Naive.'],
    ['‸1. Adults (with a; or b); consent; naive.', '1. Adults (with a; or b);\n2. consent; naive.'],
    ['1. Adults (with a; or b); consent; na‸ive.', '1. Adults (with a; or b); consent;\n2. naive.'],
    ['Adults; ‸consent.\nNaive.', 'Adults;\nconsent.\nNaive.'],
  ])('%j becomes %j', (before, after) => {
    expect(inLists(inclusion(before), 'split-criterion')).toBe(inclusion(after));
  });

  it.each([
    '1. Adults, e.g. Wom‸en and men.',
    '1. Adults and con‸sent.',
    '1. Adults; or cons‸ent.',
    '1. Ad‸ults.',
    '1. Adults;‸',
  ])('is not offered in %j', (before) => expect(inLists(inclusion(before), 'split-criterion')).toBeUndefined());

  it('in exclusion criteria splits at "or" and not at "and"', () => {
    expect(inLists(exclusion('1. Pregnancy o‸r breastfeeding.'), 'split-criterion')).toBe(
      exclusion('1. Pregnancy\n2. breastfeeding.'),
    );
    expect(inLists(exclusion('1. Pregnancy an‸d breastfeeding.'), 'split-criterion')).toBeUndefined();
  });

  it('keeps blank lines between items', () => {
    const text = LABELLED.replace('2. Psoriatic arthritis', '2. Psoriatic; arth‸ritis');
    expect(refactored(text, 'split-criterion')).toContain('\n\n2. Psoriatic;\n\n3. arthritis according');
  });

  it('is refused where a criterion names another by its number', () => {
    expect(inLists(inclusion('1. Adults; cons‸ent.\n2. See criterion 1.'), 'split-criterion')).toMatch(
      /^\(A criterion names/,
    );
  });
});

describe('joining criteria', () => {
  it.each([
    ['1. Adu‸lts\n2. Consent.\n3. Naive.', '1. Adults; Consent.\n2. Naive.'],
    ['1. Adu‸lts.\n2. Consent.', '1. Adults. Consent.'],
    ['* Adu‸lts;\n* consent', '* Adults; consent'],
    ['Adu‸lts\nConsent', 'Adults; Consent'],
  ])('%j becomes %j', (before, after) => {
    expect(inLists(inclusion(before), 'join-criteria')).toBe(inclusion(after));
  });

  it.each(['1. Both:‸\n  a) Adults.', '1. Adults.\n2. Con‸sent.', '1. Adults.‸\nConsent.'])(
    'is not offered in %j',
    (before) => expect(inLists(inclusion(before), 'join-criteria')).toBeUndefined(),
  );

  it('closes the gap of a spaced list', () => {
    expect(refactored(LABELLED.replace('1. Age', '1. A‸ge'), 'join-criteria')).toBe(
      LABELLED.replace('75 years.\n\n2. Psoriatic', '75 years. Psoriatic'),
    );
  });
});

describe('moving a criterion', () => {
  const move = (lists: string): string | undefined => inLists(lists, 'move-criterion');

  it('puts it at the end of the other list, and counts both anew', () => {
    expect(move(`${INCLUSION}1. Adu‸lts.\n2. Consent.${EXCLUSION}1. Pregnancy.`)).toBe(
      `${INCLUSION}1. Consent.${EXCLUSION}1. Pregnancy.\n2. Adults.`,
    );
    expect(move(`${INCLUSION}* Consent.${EXCLUSION}1. Preg‸nancy.\n2. Surgery.`)).toBe(
      `${INCLUSION}* Consent.\n* Pregnancy.${EXCLUSION}1. Surgery.`,
    );
  });

  it('takes along what stands below it', () => {
    expect(move(`${INCLUSION}1. Eit‸her:\n  a) adults\n  b) children\n2. Consent.${EXCLUSION}1. Pregnancy.`)).toBe(
      `${INCLUSION}1. Consent.${EXCLUSION}1. Pregnancy.\n2. Either:\n  a) adults\n  b) children`,
    );
  });

  it('moves the boundary where numbers go on over both lists', () => {
    expect(move(`${INCLUSION}1. Adu‸lts.\n2. Consent.${EXCLUSION}3. Pregnancy.\n4. Surgery.`)).toBe(
      `${INCLUSION}1. Consent.${EXCLUSION}2. Pregnancy.\n3. Surgery.\n4. Adults.`,
    );
    expect(move(`${INCLUSION}1. Adults.\n2. Consent.${EXCLUSION}3. Pregnancy.\n4. Sur‸gery.`)).toBe(
      `${INCLUSION}1. Adults.\n2. Consent.\n3. Surgery.${EXCLUSION}4. Pregnancy.`,
    );
  });

  it('begins an empty list with its own mark', () => {
    expect(move(`${INCLUSION}1. Adults.\n2. Con‸sent.${EXCLUSION.trimEnd()}`)).toBe(
      `${INCLUSION}1. Adults.${EXCLUSION}1. Consent.`,
    );
  });

  it('keeps blank lines between items', () => {
    const after = refactored(LABELLED.replace('1. Age', '1. A‸ge'), 'move-criterion');
    expect(after).toContain(
      'Inclusion Criteria\n\n1. Psoriatic arthritis according to the CASPAR criteria.\n\nExclusion',
    );
    expect(after).toContain('2. Pregnancy or breastfeeding.\n\n3. Age 18 to 75 years.\n\nMinimum Eligible Age');
  });

  it('says why it cannot', () => {
    expect(move('Inclusion Criteria\n1. Adu‸lts.\n2. Consent.')).toMatch(/^\(There is no list of exclusion criteria/);
  });
});

describe('the marks of a list', () => {
  it.each([
    ['1. Adu‸lts.\n2. Consent.\n2. Naive.\n3. Able.', '1. Adults.\n2. Consent.\n3. Naive.\n4. Able.'],
    ['1. Adults.\n4. Con‸sent.', '1. Adults.\n2. Consent.'],
    ['3. Adults.\n4. Con‸sent.', '1. Adults.\n2. Consent.'],
    ['a) Adults.\nc) Con‸sent.', 'a) Adults.\nb) Consent.'],
  ])('renumbered: %j becomes %j', (before, after) => {
    expect(inLists(inclusion(before), 'renumber-list')).toBe(inclusion(after));
  });

  it('are not renumbered where they are right, or go on from the list above', () => {
    expect(inLists(inclusion('1. Adu‸lts.\n2. Consent.'), 'renumber-list')).toBeUndefined();
    expect(inLists(`${INCLUSION}1. Adults.${EXCLUSION}2. Preg‸nancy.`, 'renumber-list')).toBeUndefined();
    expect(refactored(EXTRACT.replace('Swollen', 'Swol‸len'), 'renumber-list')).toBeUndefined();
  });

  it.each([
    ['* Adu‸lts.\n* Consent.', '1. Adults.\n2. Consent.', 'bullets-to-numbers'],
    ['1. Adu‸lts.\n2. Consent.', '* Adults.\n* Consent.', 'numbers-to-bullets'],
    ['1. Adu‸lts:\n  - men\n  - women\n2. Consent.', '- Adults:\n  - men\n  - women\n- Consent.', 'numbers-to-bullets'],
    [
      '1. Adults:\n  - m‸en\n  - women\n2. Consent:\n  - oral',
      '1. Adults:\n  1. men\n  2. women\n2. Consent:\n  - oral',
      'bullets-to-numbers',
    ],
  ])('exchanged: %j becomes %j', (before, after, id) => {
    expect(inLists(inclusion(before), id)).toBe(inclusion(after));
  });

  it('are not exchanged where levels would merge, or marks are mixed', () => {
    expect(inLists(inclusion('1. Adu‸lts:\n* men\n* women\n2. Consent.'), 'numbers-to-bullets')).toMatch(
      /^\(Its items/,
    );
    expect(inLists(inclusion('* 1\\) Adu‸lts.\n* 2\\) Consent.'), 'bullets-to-numbers')).toBeUndefined();
  });
});

describe('sorting a list', () => {
  it('by subject, the numbers staying where they are', () => {
    expect(
      inLists(
        inclusion(
          '1. Written informed consent.\n2. Haemoglobin ≥ 9 g/dL.\n3. Psor‸iatic arthritis.\n4. DAS28 ≥ 3.2.\n5. Men or women.\n6. Age ≥ 18 years.',
        ),
        'sort-criteria',
      ),
    ).toBe(
      inclusion(
        '1. Age ≥ 18 years.\n2. Men or women.\n3. Psoriatic arthritis.\n4. DAS28 ≥ 3.2.\n5. Haemoglobin ≥ 9 g/dL.\n6. Written informed consent.',
      ),
    );
  });

  it.each([
    ['1. Adu‸lts:\n  a) men\n  b) women\n2. Consent.', /parts below/],
    ['1. Adu‸lts.\nConsent.\n2. Naive.', /marked as items/],
    ['1. Adu‸lts; and\n2. Consent; and\n3. Naive.', /lead on/],
    ['1. Adu‸lts.\n2. See criterion 1.\n3. Naive.', /names another/],
  ])('is refused for %j', (before, reason) => {
    expect(inLists(inclusion(before), 'sort-criteria')).toMatch(reason);
  });

  it('of a length that no record has is refused', () => {
    const items = Array.from({ length: 2_000 }, (_, i) => `* Thing ${i}.`).join('\n');
    expect(inLists(inclusion(`‸${items}`), 'sort-criteria')).toMatch(/too long/);
    expect(inLists(inclusion(`‸${items}`), 'bullets-to-numbers')).toMatch(/too long/);
  });
});

describe('abbreviations', () => {
  const summary = (text: string, id: string): string | undefined => inSection('detailedDescription', text, id);

  it.each([
    [
      'Stem cell therapy (SCT) helps.\nAfter S‸CT comes rest.\n',
      'Stem cell therapy (SCT) helps.\nAfter stem cell therapy comes rest.\n',
    ],
    ['Stem cell therapy (SCT) helps.\nS‸CT is new.\n', 'Stem cell therapy (SCT) helps.\nStem cell therapy is new.\n'],
    [
      'Serious adverse events (SAEs) count.\nAll SAE‸s are told.\n',
      'Serious adverse events (SAEs) count.\nAll serious adverse events are told.\n',
    ],
    [
      'A serious adverse event (SAE) counts.\nAll SAE‸s are told.\n',
      'A serious adverse event (SAE) counts.\nAll serious adverse events are told.\n',
    ],
  ])('written out: %j', (before, after) => expect(summary(before, 'expand-abbreviation')).toBe(after));

  it.each([
    'Stem cell therapy (S‸CT) helps.\n',
    'After S‸CT comes rest.\n',
    'Serious adverse events (SAEs) count.\nOne SA‸E is told.\n',
  ])('not written out: %j', (before) => expect(summary(before, 'expand-abbreviation')).toBeUndefined());

  it('introduced at their first use, and behind a selected long form', () => {
    expect(summary('After S‸CT comes rest.\nStem cell therapy (SCT) helps.\n', 'introduce-abbreviation-here')).toBe(
      'After stem cell therapy (SCT) comes rest.\nStem cell therapy (SCT) helps.\n',
    );
    expect(summary('The ⟦duration of response⟧ counts.\n', 'introduce-abbreviation')).toBe(
      'The duration of response (DR) counts.\n',
    );
    expect(summary('Stem cell therapy (SCT) or ⟦surgical chest tube⟧.\n', 'introduce-abbreviation')).toMatch(
      /^\("SCT" is/,
    );
    expect(summary('The ⟦response⟧ counts, 5 mg.\n', 'introduce-abbreviation')).toBeUndefined();
  });
});

describe('arms', () => {
  it('get lines for what they lack', () => {
    const after = refactored(
      LABELLED.replace('Matching Placebo\n\nParticipants receive placebo every 4 weeks.', 'Matching‸ Placebo'),
      'complete-arm',
    );
    expect(after).toContain(
      'Matching Placebo\n\n[The description is missing: write it here]\n\nGroup Type\n\n[The type is missing: write it here]\n\nPlacebo\n\nSub',
    );
    expect(trialOf(after ?? '').studyGroups?.arms).toHaveLength(2);
  });

  it('of the bare layout have no type', () => {
    expect(refactored(BARE.replace('Matching Placebo', 'Matching‸ Placebo'), 'complete-arm')).toBeUndefined();
  });
});

describe('missing sections', () => {
  it('are inserted in their place, with labels in the labelled layout', () => {
    const without = LABELLED.replace(/Study Design\n[\s\S]*?(?=Study Groups)/, '');
    const after = refactored(
      without.replace('Psoriatic Arthritis\n\nStudy Groups', 'Psoriatic‸ Arthritis\n\nStudy Groups'),
      'insert-section-studyDesign',
    );
    expect(after).toContain(
      'design elements.\n\nAllocation Method\n\nIntervention Model\n\nPrimary Study Purpose\n\nBlinding Strategy\n\nStudy Groups\n',
    );
    expect(trialOf(after ?? '').tree.sections.map(({ kind }) => kind)).toEqual(
      trialOf(LABELLED).tree.sections.map(({ kind }) => kind),
    );
  });

  it('are inserted without labels in the bare layout', () => {
    const without = BARE.replace(/Countries\n[\s\S]*?(?=Central)/, '');
    expect(refactored(without.replace('Graz', 'Gr‸az'), 'insert-section-countries')).toBe(
      BARE.replace('site.\nAustria\n', 'site.\n'),
    );
  });

  it('are not offered elsewhere', () => {
    const without = BARE.replace(/Countries\n[\s\S]*?(?=Central)/, '');
    expect(refactored(without.replace('RECRU', 'RE‸CRU'), 'insert-section-countries')).toBeUndefined();
  });
});

describe("the registry's backslashes", () => {
  it('go from a line or a selection', () => {
    expect(inLists(inclusion('1\\. Age \\>‸= 18.\n2\\. CRP \\> 1.'), 'remove-escapes')).toBe(
      inclusion('1. Age >= 18.\n2\\. CRP \\> 1.'),
    );
    expect(inLists(inclusion('1\\. ⟦Age \\>= 18.\n2\\.⟧ CRP \\> 1.'), 'remove-escapes')).toBe(
      inclusion('1\\. Age >= 18.\n2. CRP \\> 1.'),
    );
    expect(inLists(inclusion('1. A‸ge.'), 'remove-escapes')).toBeUndefined();
  });
});

describe('the layout', () => {
  it('is converted as the printer writes it', () => {
    expect(refactored(`‸${BARE}`, 'convert-to-labelled')).toBe(LABELLED);
    expect(refactored(`‸${LABELLED}`, 'convert-to-bare')).toBe(BARE);
    expect(refactored(`‸${MIXED}`, 'convert-to-labelled')).toBe(LABELLED);
    expect(refactored(`‸${MIXED}`, 'convert-to-bare')).toBe(BARE);
    expect(refactored(`‸${CRLF}`, 'convert-to-bare')).toBe(print(COMPLETE, { layout: 'bare', lineEnd: '\r\n' }));
  });

  it('keeps what the format does not know', () => {
    const added = '\nFunding\nReview who pays for the conduct and the analysis of this study.\nA grant.\nSponsors\n';
    const after = refactored(`‸${BARE.replace('\nSponsors\n', added)}`, 'convert-to-labelled');
    expect(after).toBe(LABELLED.replace('\n\nSponsors\n', added.replaceAll('\n', '\n\n').trimEnd().concat('\n')));
  });

  it('is not converted where a value would be read in another way', () => {
    const text = LABELLED.replace('Minimum Eligible Age\n\n18 Years\n\n', '');
    expect(refactored(`‸${text}`, 'convert-to-bare')).toBe(
      '(In that layout Eligibility Criteria would be read in another way.)',
    );
  });

  it('is not converted to what it is', () => {
    expect(refactored(`‸${BARE}`, 'convert-to-bare')).toBeUndefined();
    expect(refactored(`‸${LABELLED}`, 'convert-to-labelled')).toBeUndefined();
  });
});

/** All criteria without their marks and joints, sorted. */
const criteria = ({ eligibility }: Trial): readonly string[] =>
  eligibility === undefined
    ? []
    : eligibility.lists.flatMap((list) => [...criteriaOf(eligibility, list)].map(({ text }) => text)).sort();

const samples = readdirSync(SAMPLES)
  .filter((name) => /\.(?:txt|trial)$/.test(name))
  .map((name) => [name, readFileSync(join(SAMPLES, name), 'utf8')] as const);

describe('at any place', () => {
  it.each([...samples, ...Object.entries(ALL_TEXTS)])(
    'of %s they hold what they promise',
    (_, text) => {
      const trial = trialOf(text);
      fc.assert(
        fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 200 }), (at, length) => {
          const start = Math.floor(at * text.length);
          const range = { start, end: Math.min(text.length, start + (length < 100 ? 0 : length)) };
          for (const { id, disabled, edits } of refactoringsAt({ trial, range }, (error) => {
            throw error;
          })) {
            if (disabled !== undefined) continue;
            const asked = edits();
            expect(compatibleEdits(asked)).toHaveLength(asked.length);
            checkRefactored(trial, trialOf(applyEdits(text, asked)), id);
          }
        }),
        { numRuns: 60 },
      );
    },
    60_000,
  );
});

function checkRefactored(before: Trial, after: Trial, id: string): void {
  expect(after.isProtocol).toBe(true);
  if (/^(?:move|sort)-/.test(id)) expect(criteria(after)).toEqual(criteria(before));
  if (/^convert-/.test(id)) expect(recordOf(after)).toEqual(recordOf(before));
  if (/^(?:renumber|bullets-|numbers-)/.test(id)) {
    expect(criteria(after)).toEqual(criteria(before));
    expect(after.eligibility?.depths).toEqual(before.eligibility?.depths);
  }
  if (/^split-/.test(id)) expect(criteria(after).length).toBe(criteria(before).length + 1);
  if (/^join-/.test(id)) expect(criteria(after).length).toBe(criteria(before).length - 1);
  if (/^insert-section-/.test(id)) expect(after.tree.sections.length).toBe(before.tree.sections.length + 1);
}

it('nothing is offered in other texts and empty ones', () => {
  expect(offered('‸').refactorings).toEqual([]);
  expect(offered('1. One; ‸two.\n2. Three.\n').refactorings).toEqual([]);
});
