// Hovers of criteria: how a criterion is read, and what is known of the value under the pointer.
import { beforeAll, describe, expect, it } from 'vitest';
import { hover } from '../../server/features/hover';
import { loadUnitConversion, type UnitConversion } from '../../server/registry/unitConversion';
import { withSection } from '../fixtures/completeRecord';
import { marked } from '../fixtures/marks';
import { trialOf } from './texts';

let units: UnitConversion;
beforeAll(async () => {
  units = await loadUnitConversion();
});

/** The hover in an inclusion list; `‸` marks the cursor. The text that it is about, then its Markdown in lines. */
function hoverIn(lines: string): readonly string[] {
  const source = withSection(
    'eligibility',
    `Inclusion Criteria\n${lines}\n18 Years\n65 Years\nALL\nNo`,
    'bare',
  ).document;
  const { text, cursor } = marked(source);
  const found = hover(trialOf(text), cursor, units);
  if (found === undefined) return [];
  return [text.slice(found.range.start, found.range.end), ...found.markdown.split('\n\n')];
}

describe('a criterion', () => {
  it('is read in its normal form, and the instrument is explained', () => {
    expect(hoverIn('1. DAS28 of more than ‸3.2 or SDAI\\>11.0')).toEqual([
      'DAS28 of more than 3.2',
      '**Read as** `DAS28 > 3.2` **or** `SDAI > 11`',
      '**Disease Activity Score in 28 joints** · 0 to 9.4 · higher is worse',
      expect.stringContaining('remission'),
      expect.stringContaining('Source: ['),
    ]);
  });

  it('shows its whole reading where the pointer is on no bound', () => {
    expect(hoverIn('1. Wi‸thout malignancy within 5 years except basal cell carcinoma')).toEqual([
      'Without malignancy within 5 years except basal cell carcinoma',
      '**Read as** **not** `malignancy within 5 years`, **except** basal cell carcinoma',
    ]);
  });

  it('gives the value in the other unit', () => {
    expect(hoverIn('1. Hemoglobin ≥ 9‸0 g/L')).toEqual([
      'Hemoglobin ≥ 90 g/L',
      '**Read as** `Hemoglobin ≥ 90 g/L`',
      '**Hemoglobin** · usually 12 to 17.5 g/dL',
      '90 g/L = 9 g/dL',
    ]);
    expect(hoverIn('1. HbA1c between 6.5 and ‸10%')).toContain('6\\.5 to 10% = 47.5 to 85.8 mmol/mol');
    expect(hoverIn('1. Body weight over 110 ‸lbs')).toContain('110 lb = 49.9 kg');
  });

  it('tells ages in other units, and what the fields cannot say', () => {
    expect(hoverIn('1. Older than 1‸8 months')).toEqual([
      'Older than 18 months',
      '**Read as** `> 18 months`',
      '18 months = 1.5 years',
      'The age itself is outside: the fields can only say "from" and "to".',
    ]);
  });

  it('says what a time window is counted from', () => {
    expect(hoverIn('1. No surgery within 4 ‸weeks before screening')).toEqual([
      'surgery within 4 weeks',
      '**Read as** **not** `surgery within 4 weeks before screening`',
      'Time window: 4 weeks, counted from: before screening.',
    ]);
    expect(hoverIn('1. A vaccine in the past ‸3 months')).toContain(
      'Time window: 3 months, before the day the criterion is checked.',
    );
    expect(hoverIn('1. A vaccine within ‸3 months')).toContain('The text does not say what the time is counted from.');
  });

  it('takes subject and anchor from the line it stands under', () => {
    expect(hoverIn('1. Blood pressure:\n   * > ‸160/100 mmHg')).toContain(
      '**Read as** `Blood pressure > 160 mmHg` **and** `Blood pressure > 100 mmHg`',
    );
    expect(hoverIn('1. Any of the following before randomization:\n   * surgery within 4 ‸weeks')).toContain(
      'Time window: 4 weeks, counted from: before randomization.',
    );
  });

  it('says how many of the items below must hold', () => {
    const items = '\n   * fever\n   * cough\n   * rash';
    expect(hoverIn(`1. At least ‸two of the following:${items}`)).toContain(
      'At least 2 of the 3 items below must hold.',
    );
    expect(hoverIn(`1. A‸ll of the following:${items}`)).toEqual([
      'All of the following:',
      'All of the 3 items below must hold.',
    ]);
  });

  it('tells an acronym that means several things, and a reading in doubt', () => {
    expect(hoverIn('1. CDAI > ‸10')).toContainEqual(expect.stringContaining('The same letters also stand for:'));
    expect(hoverIn('1. Age = ‸18 years')).toContain('⚠ "=" may be a ≥ or ≤ that was lost on the way.');
  });

  it('says nothing of words without a bound', () => {
    expect(hoverIn('1. Psoriatic ‸arthritis')).toEqual([]);
  });
});
