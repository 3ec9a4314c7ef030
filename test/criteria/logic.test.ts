// The logic of criteria: which constraints hold together, which are alternatives.
import { describe, expect, it } from 'vitest';
import { logicOfText } from './readings';

const CASES: readonly (readonly [string, string])[] = [
  ['DAS28 ≥ 3.2 or SDAI > 11.0', 'or(#0, #1)'],
  ['DAS28 ≥3.2或 SDAI\\>11.0 or CDAI > 10', 'or(#0, #1, #2)'],
  ['hemoglobin < 9 g/dL and platelets < 50 x 10^9/L', 'and(#0, #1)'],
  ['Age ≥ 18 years; ECOG ≤ 2; life expectancy > 3 months', 'and(#0, #1, #2)'],
  ['ECOG ≤ 2, hemoglobin ≥ 9 g/dL, and age ≥ 18 years or BMI > 30', 'and(#0, #1, or(#2, #3))'],
  ['men and women aged 18 to 65 years', '#0'],
  ['Male or female, age ≥ 18 years, BMI 18-30 kg/m2', 'and(#0, #1)'],
  ['steroids or antibiotics within 4 weeks', '#0'],
  ['surgery within 4 weeks or radiotherapy', 'or(#0, "radiotherapy")'],
  ['life expectancy < 3 months or in hospice care', 'or(#0, "in hospice care")'],
  ['not older than 65 years', '#0'],
  ['no chemotherapy within 4 weeks before randomization', 'not(#0)'],
  ['no surgery within 4 weeks unless the dose is < 10 mg', 'except(not(#0), #1)'],
  ['malignancy within 5 years except basal cell carcinoma', 'except(#0, "basal cell carcinoma")'],
  ['malignancy except skin cancer', '"malignancy except skin cancer"'],
  ['AST and ALT ≤ 2.5 x ULN', 'and(#0, #1)'],
  ['AST or ALT > 3 x ULN', 'or(#0, #1)'],
  ['fever (temperature > 38 °C) or CRP > 10 mg/L', 'or(#0, #1)'],
  ['(age > 65 years or BMI > 40) and ECOG ≤ 1', 'and(or(#0, #1), #2)'],
  ['at least 3 of the following 6 conditions: fever, cough, CRP > 10 mg/L', '3+ of 6("fever", "cough", #2)'],
  ['at least one of the following: ECOG 0 or 1, age > 65 years', '1+ of ?(#1, #2)'],
  ['two or more of the following', '2+ of ?()'],
  ['at least one of his parents', '#0'],
  ['either within 5 half-lives or within 30 days', 'or(#0, #1)'],
  ['either within 5 half-lives of enrollment, or within 30 days', 'or(#0, #1)'],
  ['Age over 18 years. BMI below 30.', 'and(#0, #1)'],
];

describe('logic', () => {
  it.each(CASES)('%s', (text, expected) => {
    expect(logicOfText(text)).toBe(expected);
  });
});
