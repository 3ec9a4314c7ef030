// Tables of wordings: every row finds what it shows, says what is meant, and has nothing against that.
import { describe, expect, it } from 'vitest';
import { EVERYDAY_PHRASES } from '../../server/rules/eligibility/everydayPhrases';
import { ADJECTIVES_FOR_ADVERBS, PREPOSITIONS, TERMS } from '../../server/rules/eligibility/grammarTables';
import { MEDICAL_PHRASES } from '../../server/rules/eligibility/medicalPhrases';
import { NAME_SLIPS } from '../../server/rules/eligibility/nameSlips';
import { PARTED_WORDS } from '../../server/rules/eligibility/partedWords';
import { SET_PHRASES } from '../../server/rules/eligibility/setPhrases';
import { STUDY_PHRASES } from '../../server/rules/eligibility/studyPhrases';
import { phraseSlips } from '../../server/rules/eligibility/wordConfusionPhrase';
import { wordings } from '../../server/rules/eligibility/wordings';
import { newScan } from '../../server/rules/triggers';
import { askedRules } from '../fixtures/askedRules';

const TABLES = {
  ADJECTIVES_FOR_ADVERBS,
  NAME_SLIPS,
  PARTED_WORDS,
  PREPOSITIONS,
  SET_PHRASES,
  STUDY_PHRASES,
  MEDICAL_PHRASES,
  EVERYDAY_PHRASES,
  TERMS,
};

describe.each(Object.entries(TABLES))('%s', (_name, table) => {
  const rows = wordings(table, {});

  it.each(rows.map((row) => [row.example[0], row] as const))('%s', (marked, row) => {
    const wrong = marked.replace(/[⟦⟧]/g, '');
    const [match] = [...wrong.matchAll(row.pattern)];
    expect(`⟦${match?.[0]}⟧`).toBe(/⟦.*⟧/.exec(marked)?.[0]);
    const scan = newScan([row]);
    scan.look(wrong);
    expect([...askedRules(scan)]).toEqual([0]);
    const [better = ''] = row.better(match?.[0] ?? '');
    const right = wrong.replace(match?.[0] ?? '', better);
    expect(right.toLowerCase()).toBe(row.example[1].toLowerCase());
    expect(rows.filter(({ pattern }) => right.search(pattern) >= 0).map(({ example }) => example[0])).toEqual([]);
  });
});

describe('a row', () => {
  const found = (row: string, text: string): readonly string[] =>
    wordings(row, {}).flatMap(({ pattern, better }) => [...text.matchAll(pattern)].flatMap(([bad]) => better(bad)));

  it('is found behind and before the words in brackets only', () => {
    expect(found('[the a] ration > ratio [of]', 'the ration of milk, ration of a, the ration')).toEqual(['ratio']);
  });

  it('knows numbers, endings and blanks in brackets', () => {
    expect(found('[#] mouths > months [after~ or_less]', '3 mouths afterwards, 4 mouths or less, 5 mouths')).toEqual([
      'months',
      'months',
    ]);
  });

  it('keeps capitals', () => {
    expect(found('primary investigator > principal investigator', 'Primary Investigator')).toEqual([
      'Principal Investigator',
    ]);
    expect(found('ration > ratio', 'RATION; Ration')).toEqual(['RATIO', 'Ratio']);
  });

  it('is no part of a longer word', () => {
    expect(found('ration > ratio', 'rations, X-ration, ration-like')).toEqual([]);
  });

  it('that cannot be read is refused', () => {
    expect(() => wordings('ration ratio', {})).toThrow('No row of wordings: ration ratio');
  });
});

describe('set phrases', () => {
  it.each([
    'The principle of the trial is explained.',
    'A dose not exceeding 10 mg, plural marriages, a ration card.',
    'The health of adults, a health adviser.',
    'Patients who flow up to the ward.',
    'Prior surgery; in patient care; the waste of time.',
  ])('%s', (text) => {
    expect(phraseSlips(text)).toEqual([]);
  });
});
