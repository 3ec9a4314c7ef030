// The rules of age limits, in cases that are too many for their pages.
import { describe, expect, it } from 'vitest';
import { ageImplausible } from '../../server/rules/ages/ageImplausible';
import { ageRangeReversed } from '../../server/rules/ages/ageRangeReversed';
import { ageTextFieldMismatch } from '../../server/rules/ages/ageTextFieldMismatch';
import { ageUnitEnum } from '../../server/rules/ages/ageUnitEnum';
import { ageUnitMissing } from '../../server/rules/ages/ageUnitMissing';
import { healthyVolunteersMismatch } from '../../server/rules/ages/healthyVolunteersMismatch';
import type { Rule } from '../../server/rules/rule';
import { withSection } from '../fixtures/completeRecord';
import { findingsOf } from '../fixtures/findings';

const AGES: readonly Rule[] = [ageImplausible, ageRangeReversed, ageTextFieldMismatch, ageUnitEnum, ageUnitMissing];

/** A section of these criteria and age limits, under labels. */
const section = (criteria: string, min: string, max: string): string =>
  `${criteria}\n\nMinimum Eligible Age\n\n${min}\n\nMaximum Eligible Age\n\n${max}\n\nEligible Sex\n\nALL\n\nAccepts Healthy Volunteers\n\nNo\n`;

const found = (criteria: string, min: string, max: string) =>
  findingsOf(withSection('eligibility', section(criteria, min, max), 'labelled').document, AGES);
const ids = (criteria: string, min: string, max: string): string =>
  found(criteria, min, max)
    .map((f) => f.rule.id)
    .join(' ');

describe('spellings of a limit', () => {
  it.each([
    ['18years', '18 Years'],
    ['18 Yrs.', '18 Years'],
    ['18-year-old', '18 Years'],
    ['18 y', '18 Years'],
    ['18 y/o', '18 Years'],
    ['6 mos', '6 Months'],
    ['1 years', '1 Year'],
    ['18.0 Years', '18 Years'],
    ['18 Years and older', '18 Years'],
    ['at least 18 years', '18 Years'],
    ['NA', 'N/A'],
    ['n/a', 'N/A'],
    ['No limit', 'N/A'],
    ['not applicable', 'N/A'],
  ])('%s is %s', (text, expected) => {
    const [finding] = found('Inclusion Criteria\n\n1. Adults.', text, 'N/A');
    expect(finding?.rule.id).toBe('age-unit-enum');
    expect(finding?.fixes[0]?.edits[0]?.newText).toBe(expected);
  });

  it.each(['18 Jahre', 'adult', '> 18 Years', '18 to 65 Years', '1.3 Years', '18 m'])(
    '%s has no sure spelling',
    (text) => {
      const [finding] = found('Inclusion Criteria\n\n1. Adults.', text, 'N/A');
      expect(finding?.rule.id).toBe('age-unit-enum');
      expect(finding?.fixes).toEqual([]);
    },
  );

  it.each(['18 Years', '1 Year', '0 Days', '12 Hours', 'N/A', '-'])('%s is legal', (text) => {
    expect(ids('Inclusion Criteria\n\n1. Adults.', text, 'N/A')).toBe('');
  });
});

describe('criteria against fields', () => {
  const list = (...items: readonly string[]): string =>
    `Inclusion Criteria\n\n${items.map((i) => `* ${i}`).join('\n\n')}`;

  it.each([
    ['Age 18 to 65 years', '18 Years', '70 Years'],
    ['Age 18 to 65 years', '18 Years', 'N/A'],
    ['Aged 21 years or older', '18 Years', 'N/A'],
    ['Participants must be at least 18 years of age', 'N/A', 'N/A'],
    ['Age \\>= 18 and \\<= 60 years', '18 Years', '65 Years'],
    ['Patients older than 40 years', '18 Years', 'N/A'],
    ['Children 6 to 11 years of age', '2 Years', '11 Years'],
  ])('%s contradicts %s and %s', (text, min, max) => {
    expect(ids(list(text, 'Consent'), min, max)).toBe('age-text-field-mismatch');
  });

  it.each([
    ['Age 18 to 70 years', '18 Years', '70 Years'],
    ['Age over 18 years', '18 Years', 'N/A'],
    ['Age under 65 years', 'N/A', '64 Years'],
    ['Age 18 years or older', '18 Years', '75 Years'],
    ['Age 12 to 36 months', '1 Year', '3 Years'],
    ['Age 0 to 28 days', 'N/A', '28 Days'],
    ['Age 18 to 100 years', '18 Years', 'N/A'],
    ['Siblings aged 2 to 12 years', '18 Years', 'N/A'],
    ['Diagnosis at an age of 20 to 40 years', '18 Years', 'N/A'],
    ['Bone age over 10 years', '4 Years', 'N/A'],
    ['Gestational age 24 to 32 weeks', '18 Years', 'N/A'],
    ['Karnofsky ≥ 70 (age over 16 years), Lansky ≥ 70 (age up to 16 years)', '1 Year', '30 Years'],
    ['Smoking since an age under 20 years', '30 Years', 'N/A'],
    ['No malignancy within 5 years', '18 Years', 'N/A'],
    ['Women aged 50 years or older', '18 Years', 'N/A'],
    ['Cohort 2: age 12 to 17 years', '18 Years', 'N/A'],
    ['If under 18 years of age, assent', '12 Years', 'N/A'],
  ])('%s goes with %s and %s', (text, min, max) => {
    expect(ids(list(text, 'Consent'), min, max)).toBe('');
  });

  it('says nothing where several ages are named', () => {
    expect(ids(list('Age 18 to 40 years', 'Age 60 to 80 years'), '18 Years', '85 Years')).toBe('');
  });

  it('says nothing where the exclusion list names the age of the field', () => {
    const criteria = `${list('Age 18 to 80 years')}\n\nExclusion Criteria\n\n* Age over 70 years`;
    expect(ids(criteria, '18 Years', '70 Years')).toBe('');
  });

  it('says nothing where there are two inclusion lists', () => {
    const criteria = `Inclusion Criteria for Part A:\n\n* Age 18 to 40 years\n\nInclusion Criteria for Part B:\n\n* Adults`;
    expect(ids(criteria, '18 Years', '80 Years')).toBe('');
  });

  it('leaves reversed limits and wrong units to their own rules', () => {
    expect(ids(list('Age 18 to 70 years'), '70 Years', '18 Years')).toBe('age-range-reversed');
    expect(ids(list('Age 18 to 70 years'), '18 Months', '70 Years')).toBe('age-implausible');
  });

  it('swaps safely only what the criteria confirm', () => {
    expect(found(list('Age 18 to 70 years'), '70 Years', '18 Years')[0]?.fixes[0]?.safe).toBe(true);
    expect(found(list('Adults'), '70 Years', '18 Years')[0]?.fixes[0]?.safe).toBe(false);
  });
});

describe('healthy-volunteers-mismatch', () => {
  it('gives the range of the title and no more, as it does after an edit', () => {
    const title = 'Velotimab in Healthy Volunteers';
    const { document } = withSection('record', `${title}\nNCT ID: NCT90000101\nLast Updated: 2026-09-14`);
    const ranges = findingsOf(document, [healthyVolunteersMismatch]).map((f) => f.range);
    expect(ranges).toEqual([{ start: title.indexOf('Healthy'), end: title.length }]);
  });
});
