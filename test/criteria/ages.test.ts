// What is read of ages in criteria, and what is left alone.
import { describe, expect, it } from 'vitest';
import { readCriterion } from '../../server/criteria/read';
import { type AgeBound, agesOf } from '../../server/protocol/criterionAges';

const UNIT: Readonly<Record<string, string>> = { Years: 'y', Months: 'm', Weeks: 'w', Days: 'd', Hours: 'h' };
const bound = (b: AgeBound | undefined, open: string): string =>
  b === undefined ? '' : `${b.inclusive ? '' : open}${b.amount}${UNIT[b.unit]}`;

/** "18y..70y", "(18y.." for an open end; `?` behind what is not certain. */
const ages = (text: string): string =>
  agesOf(readCriterion(text))
    .map((a) => `${bound(a.lower, '>')}..${bound(a.upper, '<')}${a.certain ? '' : '?'}`)
    .join(' ');

describe('ages of all participants', () => {
  it.each([
    ['Age limits:18 to 70 years old.', '18y..70y'],
    ['18-70 years', '18y..70y?'],
    ['Age 18-70', '18y..70y'],
    ['Age: 18 – 70 years;', '18y..70y'],
    ['Aged \\>= 18 years', '18y..'],
    ['Age ≥ 18', '18y..'],
    ['Age＞18 years', '>18y..'],
    ['At least 18 years of age', '18y..'],
    ['Between 18 and 65 years of age', '18y..65y'],
    ['Patient age is between 18 and 95 years', '18y..95y'],
    ['Older than 18 years', '>18y..'],
    ['Infants 6 weeks to 59 months of age', '6w..59m'],
    ['18 years or older', '18y..'],
    ['18 years of age or older at the time of consent', '18y..'],
    ['\\< 18 years-old', '..<18y'],
    ['≥18y', '18y..?'],
    ['Age ≥18 and ≤75 years', '18y..75y'],
    ['Between ≥18 and ≤ 65 years old', '18y..65y'],
    ['Man or woman over 18 and under 60 years old', '>18y..<60y'],
    ['Male or female, 18 years to 89 years old (inclusive).', '18y..89y'],
    ['Adults of 18 years old and above.', '18y..'],
    ['Are 18 (eighteen) years of age or older at the time of surgery.', '18y..'],
    ['Age: 18 and over', '18y..'],
    ['Patients over the age of 18', '>18y..'],
    ['Age \\>/=18 years old.', '18y..'],
    ['18+ years of age', '18y..'],
    ['Age 3 months up to 100 years', '3m..100y'],
    ['Age 18 to 75 years, with active psoriatic arthritis', '18y..75y'],
    ['Older or equal to 20 years old', '20y..'],
    ['18-year-old to 30-year-old volunteers', '18y..30y'],
    ['Patient age at enrollment ranged from 12 to 29 years', '12y..29y'],
    ['Eighteen (18) years of age or older', '18y..'],
  ])('%s', (text, expected) => {
    expect(ages(text)).toBe(expected);
  });
});

describe('ages of others, or of some', () => {
  it.each([
    ['Siblings aged 2 to 12 years', '2y..12y?'],
    ['Donor age 18 to 60 years', '18y..60y?'],
    ['Lansky 40-100 (in patients under 12 years of age)', '..<12y?'],
    ['Diagnosed at age under 40 years', '..<40y?'],
    ['Cohort A: age 18 to 40 years', '18y..40y?'],
    ['18 to 69 years of age without diabetes and 2 risk factors', '18y..69y?'],
    ['Women aged 18 to 45 years', '18y..45y?'],
    ['Parent consents if the child is under 18 years of age', '..<18y?'],
    ['Age 18 to 40 years or age over 65 years', '18y..40y? >65y..?'],
    ['Smoking since age 15 to 20', '15y..20y?'],
    ['Mothers aged 18 to 45 years', '18y..45y?'],
    ['Age = 18 years', '18y..18y?'],
    ['Age 70 to 18 years', '70y..18y?'],
  ])('%s', (text, expected) => {
    expect(ages(text)).toBe(expected);
  });
});

describe('what is no age', () => {
  it.each([
    'No live vaccine within 5 years',
    'Disease for at least 6 months',
    'BMI 18 to 30 kg/m2',
    'Normal creatinine for age',
    'Treated for 2 to 5 years',
    'Malignancy in the last 5 years',
    'Gestational age 24 to 32 weeks',
    'Adults aged 20',
  ])('%s', (text) => {
    expect(ages(text)).toBe('');
  });
});

it('says where the age stands in the text as written', () => {
  const text = 'Age \\>= 18 years, any sex';
  const [age] = agesOf(readCriterion(text));
  expect(text.slice(age?.range.start, age?.range.end)).toBe('\\>= 18 years');
});

it('takes time in proportion to the text', () => {
  const started = performance.now();
  agesOf(readCriterion(`age ${'between 18 and '.repeat(20_000)}`));
  agesOf(readCriterion(`age ${'('.repeat(50_000)}18`));
  expect(performance.now() - started).toBeLessThan(2500);
});
