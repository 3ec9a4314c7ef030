// Lists as word processors leave them on the clipboard, cleaned.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksAt } from '../../server/features/listContinuation';
import { cleanedList } from '../../server/features/pastedList';
import { inLists, refactored } from './refactored';
import { ALL_TEXTS, BARE, LABELLED, trialOf } from './texts';

describe('bullets', () => {
  it.each([
    ['•\tAdults.\n•\tConsent.', '* Adults.\n* Consent.'],
    ['•Adults.\n•Consent.', '* Adults.\n* Consent.'],
    ['\uf0b7 Adults.\n\uf0b7 Consent.', '* Adults.\n* Consent.'],
    ['\uf0b7\tAdults:\no\tmen\no\twomen', '* Adults:\n  * men\n  * women'],
    ['•\tAdults:\n◦\tmen\n▪\tyoung\n◦\twomen', '* Adults:\n  * men\n    * young\n  * women'],
    ['–\tAdults.\n–\tConsent.', '* Adults.\n* Consent.'],
    ['➢ Adults.\n✓ Consent.', '* Adults.\n* Consent.'],
    ['▪ Adults.\n▪ Consent.', '* Adults.\n* Consent.'],
    ['•\tAdults.\n\t•\tmen\n\t•\twomen', '* Adults.\n  * men\n  * women'],
    ['1.\tAdults:\n•\tmen\n•\twomen\n2.\tConsent.', '1. Adults:\n  * men\n  * women\n2. Consent.'],
  ])('%j becomes %j', (before, after) => expect(cleanedList(before)).toBe(after));
});

describe('numbers', () => {
  it.each([
    ['1.\tAdults.\n2.\tConsent.', '1. Adults.\n2. Consent.'],
    ['1)Adults.\n2)Consent.', '1) Adults.\n2) Consent.'],
    ['（1）Adults.\n（2）Consent.', '(1) Adults.\n(2) Consent.'],
    ['１．Adults.\n２．Consent.', '1. Adults.\n2. Consent.'],
    ['①Adults.\n②Consent.', '1. Adults.\n2. Consent.'],
    ['a)\tAdults.\nb)\tConsent.', 'a) Adults.\nb) Consent.'],
  ])('%j becomes %j', (before, after) => expect(cleanedList(before)).toBe(after));
});

describe('characters', () => {
  it.each([
    ['* Age ≥ 18\u00a0years.\n* Con\u00adsent.', '* Age ≥ 18 years.\n* Consent.'],
    ['* Adults\u200b.\n*\u2003Consent.', '* Adults.\n* Consent.'],
    ['* Adults，men：any（all）.\n* Consent；naive.', '* Adults, men: any (all).\n* Consent; naive.'],
    ['* Age ≧ 18\tyears.\n* Consent.', '* Age ≥ 18 years.\n* Consent.'],
  ])('%j becomes %j', (before, after) => expect(cleanedList(before)).toBe(after));

  it('of East Asian text are left alone', () => {
    expect(cleanedList('•\t年龄（18）岁。\n•\t同意。')).toBe('* 年龄（18）岁。\n* 同意。');
  });
});

describe('broken lines', () => {
  const long = 'Psoriatic arthritis according to the CASPAR criteria for at least';
  it.each([
    [`1. ${long}\nsix months before screening.\n2. Consent.`, `1. ${long} six months before screening.\n2. Consent.`],
    [`1. ${long}\nSix Months before screening.\n2. Consent.`, `1. ${long} Six Months before screening.\n2. Consent.`],
    [`• ${long}\n  six months.\n• Consent.`, `* ${long} six months.\n* Consent.`],
    ['* Immuno\u00ad\nsuppressed.\n* Consent.', '* Immunosuppressed.\n* Consent.'],
    ['* Treatment with anti-\ntumour drugs.\n* Consent.', '* Treatment with anti-tumour drugs.\n* Consent.'],
    ['•\nAdults.\n•\nConsent.', '* Adults.\n* Consent.'],
    ['* Either of:\n(a or b).\n* Consent.', undefined],
    ['* Adults.\nAll of these count.\n* Consent.', undefined],
    ['* Adults\nMen\n* Consent.', undefined],
    [
      `1. ${long}.\nInclusion criteria for part B:\n2.\tConsent.`,
      `1. ${long}.\nInclusion criteria for part B:\n2. Consent.`,
    ],
  ])('%j becomes %j', (before, after) => expect(cleanedList(before)).toBe(after));
});

describe('blank lines', () => {
  it('go, or stand between any two lines where the document has them', () => {
    expect(cleanedList('•\tAdults.\n\n\n•\tConsent.\n')).toBe('* Adults.\n* Consent.\n');
    expect(cleanedList('•\tAdults.\r\n•\tConsent.\r\n', { between: '\r\n\r\n' })).toBe(
      '* Adults.\r\n\r\n* Consent.\r\n',
    );
  });
});

it.each([
  '',
  '\n',
  'Adults with psoriatic arthritis.',
  'Adults.\nConsent.',
  '• Adults.',
  '1. Adults.\n2. Consent.',
  '* Adults.\n* Consent.\n',
  'One sentence\u00a0here.\nAnother one.\n- and a dash.',
  BARE,
  LABELLED,
])('%j is left as it is', (text) => expect(cleanedList(text)).toBeUndefined());

const LINE = fc.stringMatching(
  /^(?:[•◦▪*–\uf0b7-]|o|\d{1,2}[.)]|[a-z]\))?[ \t]{0,2}[A-Za-z0-9 ,.;:≥\u00a0\u00ad-]{0,50}$/,
);

it('no word is lost, and cleaned twice is cleaned once where no broken lines were joined', () => {
  fc.assert(
    fc.property(fc.array(LINE, { maxLength: 8 }), fc.constantFrom('\n', '\n\n'), (lines, between) => {
      const text = lines.join('\n');
      const once = cleanedList(text, { between });
      if (once === undefined) return;
      // An o may be a bullet.
      const letters = (of: string): string => of.replace(/[^A-Za-np-z0-9]/g, '');
      expect(letters(once)).toBe(letters(text));
      const linesOf = (of: string): number => of.split('\n').filter((line) => /[^\s\u00a0\u00ad]/.test(line)).length;
      // A joined line is longer than a page's, and may look full beside the others.
      if (linesOf(once) === linesOf(text)) expect(cleanedList(once, { between }) ?? once).toBe(once);
    }),
    { numRuns: 2000 },
  );
});

describe('behind an item of a list', () => {
  /** Pasted at ‸. */
  const pasted = (marked: string, text: string): string | undefined => {
    const whole = BARE.replace(/Inclusion Criteria[\s\S]*?(?=\n18 Years)/, marked);
    const offset = whole.indexOf('‸');
    const trial = trialOf(whole.replace('‸', ''));
    return cleanedList(text, { between: '\n', marks: marksAt(trial, offset) });
  };
  it.each([
    ['Inclusion Criteria\n1. Gout.\n‸', '•\tAdults.\n•\tConsent.', '2. Adults.\n3. Consent.'],
    [
      'Inclusion Criteria\n1. Gout.\n\n‸\n2. Fever.',
      '•\tAdults:\n◦\tmen\n•\tConsent.',
      '2. Adults:\n  * men\n3. Consent.',
    ],
    ['Inclusion Criteria\n- Gout.\n‸', '•\tAdults.\n•\tConsent.', '- Adults.\n- Consent.'],
    ['Inclusion Criteria\n3) Gout.\n‸', '1. Adults.\n2. Consent.', '4) Adults.\n5) Consent.'],
    ['Inclusion Criteria\n1. Gout:\n  a) acute\n  ‸', '•\tnew\n•\told', '  b) new\n  c) old'],
    ['Inclusion Criteria\n‸', '•\tAdults.\n•\tConsent.', '* Adults.\n* Consent.'],
    ['Inclusion Criteria\n1. Gout ‸', '•\tAdults.\n•\tConsent.', '* Adults.\n* Consent.'],
  ])('in %j %j becomes %j', (marked, text, cleaned) => expect(pasted(marked, text)).toBe(cleaned));
});

describe('on a selection', () => {
  it('the lines are cleaned as a whole', () => {
    expect(
      inLists('Inclusion Criteria\n•\tAd⟦ults.\n•\tCon⟧sent.\nExclusion Criteria\n1. Pregnancy.', 'clean-pasted-list'),
    ).toBe('Inclusion Criteria\n* Adults.\n* Consent.\nExclusion Criteria\n1. Pregnancy.');
  });

  it('of one line, of clean ones and over a heading nothing is offered', () => {
    expect(inLists('Inclusion Criteria\n•\tAd⟦ul⟧ts.\n•\tConsent.', 'clean-pasted-list')).toBeUndefined();
    for (const text of Object.values(ALL_TEXTS)) expect(refactored(`⟦${text}⟧`, 'clean-pasted-list')).toBeUndefined();
  });
});

it('what nobody would paste costs no time', () => {
  const started = performance.now();
  for (const part of [' ', '\t', '\u00ad', '\n', '•\n', 'a\n ', '1.', '，']) {
    const text = part.repeat(Math.floor(150_000 / part.length));
    expect(cleanedList(`* One.\n${text}x\n* Two.`)).not.toBe('');
  }
  expect(performance.now() - started).toBeLessThan(10_000);
});
