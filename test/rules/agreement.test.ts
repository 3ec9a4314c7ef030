// Agreement of nouns and verbs: what is found in a sentence, marked, and the sentence put right; and what is left alone.
import { describe, expect, it } from 'vitest';
import { grammarSlips } from '../../server/rules/eligibility/grammarPatterns';

const marked = (line: string): string =>
  grammarSlips(line).reduceRight(
    (text, { range: { start, end } }) => `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`,
    line,
  );

const corrected = (line: string): string =>
  grammarSlips(line).reduceRight(
    (text, { range: { start, end }, better: [best] }) => text.slice(0, start) + (best ?? '?') + text.slice(end),
    line,
  );

describe('a noun in the wrong number', () => {
  it.each([
    ['⟦100 patient⟧ will be enrolled.', '100 patients will be enrolled.'],
    ['Each arm has ⟦30 participant⟧.', 'Each arm has 30 participants.'],
    ['A total of ⟦two arm⟧ are planned.', 'A total of two arms are planned.'],
    ['⟦Three different group⟧ are compared.', 'Three different groups are compared.'],
    ['Blood is drawn at ⟦these visit⟧.', 'Blood is drawn at these visits.'],
    ['⟦Those symptom⟧ are recorded.', 'Those symptoms are recorded.'],
    ['⟦Several prognostic factor⟧ are known.', 'Several prognostic factors are known.'],
    ['⟦Many hospital⟧ in the region take part.', 'Many hospitals in the region take part.'],
    ['⟦Both group⟧ received placebo.', 'Both groups received placebo.'],
    ['⟦All the patient⟧ will be followed.', 'All the patients will be followed.'],
    ['⟦All Patient⟧ undergoing surgery.', 'All Patients undergoing surgery.'],
    ['The ⟦number of lesion⟧ will be counted.', 'The number of lesions will be counted.'],
    ['The ⟦percentage of responder⟧ is reported.', 'The percentage of responders is reported.'],
    ['⟦One of the investigator⟧ will call.', 'One of the investigators will call.'],
    ['⟦Most of the patient⟧ are elderly.', 'Most of the patients are elderly.'],
    ['No part ⟦of other trial⟧ with velotimab.', 'No part of other trials with velotimab.'],
    ['The safety ⟦of patient⟧ with gout.', 'The safety of patients with gout.'],
    ['Diaries ⟦for adult patient⟧ undergoing surgery.', 'Diaries for adult patients undergoing surgery.'],
    ['Given to ⟦each groups⟧ at night.', 'Given to each group at night.'],
    ['⟦Each treatment groups⟧ will be followed.', 'Each treatment group will be followed.'],
    ['Use of ⟦this drugs⟧ is rare.', 'Use of this drug is rare.'],
    ['⟦A healthy subjects⟧ with the same age.', 'A healthy subject with the same age.'],
    ['⟦An adverse events⟧ is recorded.', 'An adverse event is recorded.'],
    ['At ⟦least one symptoms⟧ of gout.', 'At least one symptom of gout.'],
  ])('%s', (wrong, right) => {
    const line = wrong.replace(/[⟦⟧]/g, '');
    expect(marked(line)).toBe(
      wrong.replace('No part ⟦of other', 'No part of ⟦other').replace('At ⟦least one', 'At least ⟦one'),
    );
    expect(corrected(line)).toBe(right);
  });

  it.each([
    'Arm 2 patient diaries, type 2 diabetes, week 4 visit, and phase 3 trial sites.',
    'A 6 week period, a 30 mg tablet, the 96 hour infusion, and a 3 arm study.',
    'IDH 1 or 2 mutation, CD4 cell counts, and in 2020 patient numbers fell.',
    'Several disease (RA) specialists; two infectious disease (ID) wards.',
    'Those requiring hospitalization, and these patients during treatment.',
    'Each patient visits the site; each drug causes nausea; every 3 visits.',
    'A patients’ diary, a drugs of abuse screen, vitamin a tablets are free.',
    'This measures pain, this results in loss, and this causes harm.',
    'These result in pain, many report it, and several test it at home.',
    'Any other condition, and no other drug in the last month.',
    'All study drug is returned; all of the dose is given; both patient and nurse.',
    'From patient to patient; care of patients with gout; per patient.',
    'One or more patients; group one patients; the one patients prefer.',
  ])('is not: %s', (line) => {
    expect(marked(line)).toBe(line);
  });
});

describe('a verb in the wrong form', () => {
  it.each([
    ['Patients ⟦will receives⟧ velotimab.', 'Patients will receive velotimab.'],
    ['The drug ⟦can includes⟧ sugar.', 'The drug can include sugar.'],
    ['Those who ⟦will received⟧ it.', 'Those who will receive it.'],
    ['A form that ⟦does not requires⟧ ink.', 'A form that does not require ink.'],
    ['Samples will ⟦be collect⟧ at baseline.', 'Samples will be collected at baseline.'],
    ['The tumour ⟦is resect⟧ on day 1.', 'The tumour is resected on day 1.'],
    ['Those who ⟦have underwent⟧ surgery.', 'Those who have undergone surgery.'],
    ['It ⟦has not be⟧ shown.', 'It has not been shown.'],
    ['⟦To evaluates⟧ the dose.', 'To evaluate the dose.'],
    ['Asked ⟦to had⟧ a visit.', 'Asked to have a visit.'],
    ['Able ⟦to signed⟧ the form.', 'Able to sign the form.'],
    ['IL-6 is ⟦known to mediated⟧ pain.', 'IL-6 is known to mediate pain.'],
    ['⟦The results was⟧ compared.', 'The results were compared.'],
    ['⟦Side effects is⟧ mild.', 'Side effects are mild.'],
    ['If ⟦the symptoms has⟧ resolved, stop.', 'If the symptoms have resolved, stop.'],
    ['⟦The infection have⟧ spread.', 'The infection has spread.'],
    ['⟦The dose depend⟧ on weight.', 'The dose depends on weight.'],
    ['⟦Patient have⟧ a fever.', 'Patient has a fever.'],
    ['⟦He participate⟧ in another trial.', 'He participates in another trial.'],
    ['⟦It consist⟧ of ten items.', 'It consists of ten items.'],
    ['⟦There is⟧ several reasons.', 'There are several reasons.'],
    ['⟦There are⟧ a risk of bleeding.', 'There is a risk of bleeding.'],
    ['⟦Women who undergoes⟧ surgery.', 'Women who undergo surgery.'],
    ['⟦Those who is⟧ pregnant.', 'Those who are pregnant.'],
    ['⟦Patient who have⟧ relapsed.', 'Patient who has relapsed.'],
  ])('%s', (wrong, right) => {
    const line = wrong.replace(/[⟦⟧]/g, '');
    expect(marked(line)).toBe(wrong.replace('Able ⟦to', '⟦Able to'));
    expect(corrected(line)).toBe(right);
  });

  it.each([
    'The bacteria can become resistant; it has become usual; she may need rest.',
    'Exposed to treated patients, due to infected wounds, compared to used devices.',
    'The number of patients is small; treatment with drugs is free; the use of devices has grown.',
    'The group are told; each family have a nurse; the study team were asked.',
    'It is asked that the patient receive care; should the patient have pain; if the patient were to relapse.',
    'One of the patients who is ill; siblings of the patient who have agreed.',
    'What it does is provide rest; the visits are complete; it is present.',
    'The patient and the nurse are told; the drug, placebo and diary have numbers.',
    'Treating patients is hard, and having symptoms is common.',
    'Hospital do Mar; Patients, Nurses.',
    'There are a number of reasons and a group of patients; there is no reason.',
    'Whether he were ill; did she participate; he/she participates.',
  ])('is not: %s', (line) => {
    expect(marked(line)).toBe(line);
  });
});

describe('two small words that clash', () => {
  it.each([
    'Patients ⟦with will⟧ receive the dose.',
    'Blood is drawn ⟦before of⟧ the visit.',
    'Eligible patients ⟦will with⟧ asthma.',
    'Judged by ⟦the their⟧ history.',
    'The intervention ⟦will a⟧ placebo.',
    'The patient ⟦of are⟧ known.',
  ])('%s', (wrong) => {
    expect(marked(wrong.replace(/[⟦⟧]/g, ''))).toBe(wrong);
  });

  it.each([
    'How will a patient react; will a nurse call; to see whether will a drug help.',
    'The arm they are in will be told; the team that cares for has changed.',
    'Vitamin a of plants; (a) of the list; type a of the first.',
    'An a priori test; the a priori order.',
    'Treated with WILL; the THE trial; published by The Society.',
    'On and of/for the drug; with to-be-named sites.',
  ])('is not: %s', (line) => {
    expect(marked(line)).toBe(line);
  });
});
