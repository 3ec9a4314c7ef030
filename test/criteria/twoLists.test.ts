// What two criteria say of each other, and what one says of sex, health, drugs and conditions.
import { describe, expect, it } from 'vitest';
import { type BoundRelation, boundRelation } from '../../server/criteria/boundRelation';
import { conceptOf, namesBefore, otherCauses } from '../../server/criteria/concept';
import { isOfSamePeople } from '../../server/criteria/decidingBounds';
import { drugsTakenOn, excludedClass } from '../../server/criteria/drugsNamed';
import { healthyPeople } from '../../server/criteria/healthyPeople';
import { conditionNames, namesCondition } from '../../server/criteria/namesCondition';
import { readCriterion } from '../../server/criteria/read';
import type { Constraint, CriterionReading } from '../../server/criteria/reading';
import { statedSex } from '../../server/criteria/whichSex';
import { sexOfCondition } from '../../server/registry/sexConditions';

const first = ({ constraints, text }: CriterionReading): Constraint => {
  const [constraint] = constraints;
  if (constraint === undefined) throw new Error(`no constraint in ${text}`);
  return constraint;
};
const shown = (relation: BoundRelation | undefined): string =>
  relation === undefined || relation.kind === 'meet'
    ? (relation?.kind ?? 'none')
    : `${relation.kind} ${relation.from}..${relation.to}`;

describe('a bound that lets in beside one that keeps out', () => {
  it.each([
    ['Hemoglobin ≥ 9 g/dL', 'Hemoglobin < 9 g/dL', 'lower', 'meet'],
    ['Hemoglobin ≥ 9 g/dL', 'Hemoglobin < 10 g/dL', 'lower', 'overlap 9..10'],
    ['Hemoglobin ≥ 10 g/dL', 'Hemoglobin < 9 g/dL', 'lower', 'gap 9..10'],
    ['Hemoglobin ≥ 90 g/L', 'Hemoglobin < 9 g/dL', 'lower', 'meet'],
    ['Hemoglobin ≥ 9 g/dL', 'Hemoglobin ≤ 9 g/dL', 'lower', 'overlap 9..9'],
    ['Hemoglobin > 9 g/dL', 'Hemoglobin < 9 g/dL', 'lower', 'gap 9..9'],
    ['Creatinine ≤ 1.5 mg/dL', 'Creatinine > 133 µmol/L', 'upper', 'meet'],
    ['Creatinine ≤ 1.5 mg/dL', 'Creatinine > 100 µmol/L', 'upper', 'overlap 100..132.6'],
    ['ALT ≤ 2.5 x ULN', 'ALT > 3 x ULN', 'upper', 'gap 2.5..3'],
    ['ALT ≤ 2.5 x ULN', 'ALT > 100 U/L', 'upper', 'none'],
    ['HbA1c ≤ 7.9 %', 'HbA1c ≥ 8.0 %', 'upper', 'meet'],
    ['ECOG 0 to 1', 'ECOG ≥ 2', 'upper', 'meet'],
    ['ECOG 0 to 1', 'ECOG > 2', 'upper', 'gap 2..2'],
    ['Age 18 to 59 years', 'Age ≥ 60 years', 'upper', 'meet'],
    ['Age 18 to 60 years', 'Age ≥ 60 years', 'upper', 'overlap 60..60'],
    ['Age > 18 years', 'Age < 18', 'lower', 'gap 18..18'],
    ['Age ≥ 24 months', 'Age < 2 years', 'lower', 'meet'],
    ['Age ≥ 18 years', 'Age > 75 years', 'lower', 'none'],
  ] as const)('%s / %s', (inner, outer, side, expected) => {
    expect(shown(boundRelation(first(readCriterion(inner)), first(readCriterion(outer)), side))).toBe(expected);
  });
});

describe('the same people at the same time', () => {
  const same = (inner: string, outer: string): boolean => {
    const [letsIn, keepsOut] = [readCriterion(inner), readCriterion(outer)];
    return isOfSamePeople(letsIn, first(letsIn), keepsOut, first(keepsOut));
  };

  it.each([
    ['Hemoglobin ≥ 9 g/dL at screening', 'Patients with hemoglobin < 10 g/dL'],
    ['SpO2 > 93% on room air', 'SpO2 ≤ 93% on room air'],
    ['Platelets ≥ 100 x 10^9/L', 'Severe thrombocytopenia (platelets < 50 x 10^9/L)'],
    ['Adults aged 18 years or older with asthma', 'Children under age 18'],
  ])('%s / %s', (inner, outer) => expect(same(inner, outer)).toBe(true));

  it.each([
    ['Hemoglobin ≥ 9 g/dL at screening', 'Hemoglobin < 10 g/dL at baseline'],
    ['Hemoglobin ≥ 9 g/dL', 'Hemoglobin < 12 g/dL despite transfusion'],
    ['Hemoglobin ≥ 9 g/dL', 'Women with hemoglobin < 12 g/dL'],
    ['Hemoglobin ≥ 9 g/dL if not transfused', 'Hemoglobin < 12 g/dL'],
    ['Aged 18 years or older', 'Fertile women under 50 years of age'],
    ['Aged 18 years or older', 'Under 50 years of age with epilepsy'],
    ['Donor aged 18 years or older', 'Under 16 years of age'],
  ])('not: %s / %s', (inner, outer) => expect(same(inner, outer)).toBe(false));
});

it.each([
  ['Female', 'FEMALE'],
  ['Women aged 18 to 45 years', 'FEMALE'],
  ['Male or female patients, 18 years and older', 'ALL'],
  ['Men with gout', 'MALE'],
  ['Sex: male', 'MALE'],
  ['Women of childbearing potential must use contraception', undefined],
  ['Female partners of participants', undefined],
  ['Men must not donate sperm', undefined],
  ['Women with a negative pregnancy test', undefined],
  ['Adults with gout', undefined],
])('the sex of all in %s is %s', (text, sex) => expect(statedSex(text)).toBe(sex));

it.each([
  ['Healthy male volunteers aged 18 to 45 years', 'Healthy male volunteers'],
  ['Velotimab in Healthy Japanese Adults', 'Healthy Japanese Adults'],
  ['Healthy subjects with a body mass index of 18 to 30', 'Healthy subjects'],
  ['Otherwise healthy adults', undefined],
  ['Healthy adults with mild asthma', undefined],
  ['Cells of healthy donors', undefined],
  ['Healthy eating in women', undefined],
])('healthy people in %s: %s', (text, expected) => {
  const found = healthyPeople(text);
  expect(found && text.slice(found.start, found.end)).toBe(expected);
});

it.each([
  ['Patients with a history of plaque psoriasis.', 'plaque psoriasis'],
  ['Plaque psoriasis', 'plaque psoriasis'],
  ['No plaque psoriasis', undefined],
  ['One of the following:', undefined],
  ['Unspecified', undefined],
])('the concept of %s is %s', (text, concept) => expect(conceptOf(text)).toBe(concept));

it('finds reasons that are left open', () => {
  const text = 'Anaemia and interstitial lung disease for other reasons.';
  const found = otherCauses(text);
  expect(found && text.slice(found.start, found.end)).toBe('for other reasons');
  expect(found && namesBefore(found.before)).toEqual(['interstitial lung disease', 'lung disease']);
  expect(otherCauses('Lung disease for other reasons than psoriasis')).toBeUndefined();
});

it.each([
  ['Patients taking immunosuppressants', 'immunosuppressants'],
  ['Use of immune modulators such as thymosin', 'immune modulators'],
  ['Immunosuppressants other than methotrexate', undefined],
  ['Prior use of immunosuppressants', undefined],
  ['Allergy to statins', undefined],
])('the class that %s excludes is %s', (text, expected) => {
  const found = excludedClass(text);
  expect(found && text.slice(found.range.start, found.range.end)).toBe(expected);
});

it.each([
  ['On a stable dose of methotrexate', ['methotrexate']],
  ['Currently taking warfarin and simvastatin', ['warfarin', 'simvastatin']],
  ['Previous treatment with methotrexate', []],
  ['Not currently taking methotrexate', []],
])('the drugs that %s asks for are %s', (text, drugs) => expect(drugsTakenOn(text)).toEqual(drugs));

it.each([
  ['Psoriatic Arthritis', 'Active PA for six months', true],
  ['Lymphoma, Non-Hodgkin', 'CD20-positive NHL', true],
  ['Kidney Cancer', 'Renal cell carcinoma', true],
  ['Psoriatic Arthritis', 'Age 18 to 75 years', false],
  ['Depression', 'Body mass index below 35 kg/m2', false],
])('%s in %s: %s', (condition, text, expected) =>
  expect(namesCondition(text, conditionNames([condition]))).toBe(expected),
);

it.each([
  ['Prostate Cancer', 'MALE'],
  ['Recurrent Ovarian Epithelial Cancer', 'FEMALE'],
  ['Endometriosis', 'FEMALE'],
  ['Breast Cancer', undefined],
  ['Pregnancy', undefined],
  ['Prostate Cancer and Ovarian Cancer', undefined],
])('%s is of %s', (condition, sex) => expect(sexOfCondition(condition)).toBe(sex));
