// The registry's fixed values: complete, looked up exactly, and found behind other spellings.
import { describe, expect, test } from 'vitest';
import { MASKED_ROLES } from '../../server/format/labels';
import type { EnumerationName } from '../../server/registry/enumerations';
import {
  ENUMERATION_NAMES,
  enumeratedValue,
  enumeration,
  isCode,
  JOINED_PHASES,
  suggestedCode,
} from '../../server/registry/enumerations';

const CODES: Readonly<Record<EnumerationName, string>> = {
  status:
    'NOT_YET_RECRUITING RECRUITING ENROLLING_BY_INVITATION ACTIVE_NOT_RECRUITING SUSPENDED TERMINATED COMPLETED WITHDRAWN UNKNOWN AVAILABLE NO_LONGER_AVAILABLE TEMPORARILY_NOT_AVAILABLE APPROVED_FOR_MARKETING WITHHELD',
  phase: 'NA EARLY_PHASE1 PHASE1 PHASE2 PHASE3 PHASE4',
  studyType: 'INTERVENTIONAL OBSERVATIONAL EXPANDED_ACCESS',
  allocation: 'RANDOMIZED NON_RANDOMIZED NA',
  interventionModel: 'SINGLE_GROUP PARALLEL CROSSOVER FACTORIAL SEQUENTIAL',
  primaryPurpose:
    'TREATMENT PREVENTION DIAGNOSTIC ECT SUPPORTIVE_CARE SCREENING HEALTH_SERVICES_RESEARCH BASIC_SCIENCE DEVICE_FEASIBILITY OTHER',
  masking: 'NONE SINGLE DOUBLE TRIPLE QUADRUPLE',
  observationalModel:
    'COHORT CASE_CONTROL CASE_ONLY CASE_CROSSOVER ECOLOGIC_OR_COMMUNITY FAMILY_BASED DEFINED_POPULATION NATURAL_HISTORY OTHER',
  timePerspective: 'RETROSPECTIVE PROSPECTIVE CROSS_SECTIONAL OTHER',
  armType: 'EXPERIMENTAL ACTIVE_COMPARATOR PLACEBO_COMPARATOR SHAM_COMPARATOR NO_INTERVENTION OTHER',
  interventionType:
    'DRUG DEVICE BIOLOGICAL PROCEDURE RADIATION BEHAVIORAL GENETIC DIETARY_SUPPLEMENT COMBINATION_PRODUCT DIAGNOSTIC_TEST OTHER',
  sex: 'ALL FEMALE MALE',
  healthyVolunteers: 'No Yes -',
  sponsorClass: 'NIH FED OTHER_GOV INDIV INDUSTRY NETWORK AMBIG OTHER UNKNOWN',
  responsibleParty: 'SPONSOR PRINCIPAL_INVESTIGATOR SPONSOR_INVESTIGATOR',
  identifierSource: 'org_study_id secondary_id nct_alias',
  identifierType: '- NIH FDA VA CDC AHRQ SAMHSA OTHER_GRANT EUDRACT_NUMBER CTIS REGISTRY OTHER',
  ageUnit: 'Years Months Weeks Days Hours Minutes',
  maskedRole: MASKED_ROLES.join(' '),
};

describe.each(ENUMERATION_NAMES)('%s', (name) => {
  const { values, title, source } = enumeration(name);

  test('has the codes of the format, each once', () => {
    expect(values.map((v) => v.code).join(' ')).toBe(CODES[name]);
    expect(new Set(values.map((v) => v.code)).size).toBe(values.length);
  });

  test('has a title, a source, and a name and one sentence for every value', () => {
    expect(title).toMatch(/^[A-Z].{3,}/);
    expect(source).toMatch(/^https:\/\//);
    for (const { name: displayName, definition } of values) {
      expect(displayName).toMatch(/^[A-Z]/);
      expect(definition, definition).toMatch(/^[A-Z].{8,}\.$/);
      expect(definition.length, definition).toBeLessThan(160);
    }
  });

  test('finds every value by its code, its name, and its code in another case', () => {
    for (const value of values) {
      expect(isCode(name, value.code)).toBe(true);
      expect(enumeratedValue(name, value.code)).toBe(value);
      expect(suggestedCode(name, value.code)).toBe(value.code);
      expect(suggestedCode(name, value.code.toLowerCase())).toBe(value.code);
      expect(suggestedCode(name, ` ${value.code.replaceAll('_', ' ')} `)).toBe(value.code);
      if (value.code !== '-') expect(suggestedCode(name, value.name), value.name).toBe(value.code);
    }
  });

  test('suggests only codes that may stand in a record, and nothing for other words', () => {
    for (const text of ['', ' ', '?', 'xyz', 'zzzzzzzz', 'to be decided', 'see protocol', 'x'.repeat(5000)]) {
      expect(suggestedCode(name, text), text).toBeUndefined();
    }
  });
});

test('joined phases are phases of their own', () => {
  for (const value of JOINED_PHASES) {
    expect(isCode('phase', value.code)).toBe(true);
    expect(enumeratedValue('phase', value.code)).toBe(value);
  }
  expect(enumeratedValue('phase', 'PHASE1/PHASE2')?.name).toBe('Phase 1/Phase 2');
  expect(isCode('phase', 'PHASE1/PHASE3')).toBe(false);
});

test('an age unit may stand in the singular', () => {
  expect(enumeratedValue('ageUnit', 'Year')?.code).toBe('Years');
  expect(isCode('ageUnit', 'Month')).toBe(true);
  expect(isCode('ageUnit', 'year')).toBe(false);
});

test.each<[EnumerationName, string, string]>([
  ['status', 'Active, not recruiting', 'ACTIVE_NOT_RECRUITING'],
  ['status', 'active not recruiting', 'ACTIVE_NOT_RECRUITING'],
  ['status', 'Unknown status', 'UNKNOWN'],
  ['status', 'Recruting', 'RECRUITING'],
  ['status', 'COMPLETE', 'COMPLETED'],
  ['status', 'Not yet recuiting', 'NOT_YET_RECRUITING'],
  ['phase', 'Phase 2', 'PHASE2'],
  ['phase', 'Phase II', 'PHASE2'],
  ['phase', 'phase iib', 'PHASE2'],
  ['phase', 'Phase-3', 'PHASE3'],
  ['phase', 'PHSE 3', 'PHASE3'],
  ['phase', 'Phase 1/Phase 2', 'PHASE1/PHASE2'],
  ['phase', 'Phase 1/2', 'PHASE1/PHASE2'],
  ['phase', 'Phase Ib/IIa', 'PHASE1/PHASE2'],
  ['phase', 'Phase II/III', 'PHASE2/PHASE3'],
  ['phase', 'PHASE1|PHASE2', 'PHASE1/PHASE2'],
  ['phase', 'PHASE2, PHASE3', 'PHASE2/PHASE3'],
  ['phase', 'Phase 2 and 3', 'PHASE2/PHASE3'],
  ['phase', 'N/A', 'NA'],
  ['phase', 'Not Applicable', 'NA'],
  ['phase', 'Phase 0', 'EARLY_PHASE1'],
  ['phase', 'Early Phase 1 (Formerly listed as Phase 0)', 'EARLY_PHASE1'],
  ['studyType', 'Interventional study', 'INTERVENTIONAL'],
  ['studyType', 'Observational [Patient Registry]', 'OBSERVATIONAL'],
  ['allocation', 'RANDOMISED', 'RANDOMIZED'],
  ['allocation', 'Non-randomised', 'NON_RANDOMIZED'],
  ['allocation', 'Nonrandomized', 'NON_RANDOMIZED'],
  ['allocation', 'N/A', 'NA'],
  ['interventionModel', 'Parallel Assignment', 'PARALLEL'],
  ['interventionModel', 'PARALEL', 'PARALLEL'],
  ['interventionModel', 'Single group assignment', 'SINGLE_GROUP'],
  ['interventionModel', 'Cross-over assignment', 'CROSSOVER'],
  ['primaryPurpose', 'Therapy', 'TREATMENT'],
  ['primaryPurpose', 'Educational/Counseling/Training', 'ECT'],
  ['primaryPurpose', 'Counselling', 'ECT'],
  ['primaryPurpose', 'Supportive Care', 'SUPPORTIVE_CARE'],
  ['masking', 'Open label', 'NONE'],
  ['masking', 'None (Open Label)', 'NONE'],
  ['masking', 'Double-blind', 'DOUBLE'],
  ['masking', 'Double Blind', 'DOUBLE'],
  ['masking', 'Double (Participant, Investigator)', 'DOUBLE'],
  ['observationalModel', 'Case-Control', 'CASE_CONTROL'],
  ['observationalModel', 'Ecologic or Community', 'ECOLOGIC_OR_COMMUNITY'],
  ['timePerspective', 'Cross-Sectional', 'CROSS_SECTIONAL'],
  ['timePerspective', 'Crossectional', 'CROSS_SECTIONAL'],
  ['armType', 'Experimantal', 'EXPERIMENTAL'],
  ['armType', 'Placebo', 'PLACEBO_COMPARATOR'],
  ['armType', 'Active Comparator', 'ACTIVE_COMPARATOR'],
  ['interventionType', 'Behavioural', 'BEHAVIORAL'],
  ['interventionType', 'Dietary Supplement', 'DIETARY_SUPPLEMENT'],
  ['interventionType', 'Vaccine', 'BIOLOGICAL'],
  ['sex', 'Both', 'ALL'],
  ['sex', 'Any', 'ALL'],
  ['sex', 'Male and Female', 'ALL'],
  ['sex', 'Women', 'FEMALE'],
  ['sex', 'Femal', 'FEMALE'],
  ['sex', 'Men', 'MALE'],
  ['healthyVolunteers', 'Y', 'Yes'],
  ['healthyVolunteers', 'YES', 'Yes'],
  ['healthyVolunteers', 'false', 'No'],
  ['healthyVolunteers', '–', '-'],
  ['sponsorClass', 'Industry', 'INDUSTRY'],
  ['sponsorClass', 'U.S. Fed', 'FED'],
  ['responsibleParty', 'Sponsor-Investigator', 'SPONSOR_INVESTIGATOR'],
  ['responsibleParty', 'PI', 'PRINCIPAL_INVESTIGATOR'],
  ['identifierSource', 'Secondary ID', 'secondary_id'],
  ['identifierType', 'EudraCT Number', 'EUDRACT_NUMBER'],
  ['ageUnit', 'yrs', 'Years'],
  ['ageUnit', 'MONTHS', 'Months'],
  ['maskedRole', 'Outcomes Assessor', 'Outcome Assessors'],
  ['maskedRole', 'Care Provider', 'Caregivers'],
])('%s: %s is %s', (name, text, code) => {
  expect(suggestedCode(name, text)).toBe(code);
});

test.each<[EnumerationName, string]>([
  ['sex', 'FMALE'], // one letter from both
  ['phase', 'Phase 5'],
  ['phase', 'Phase 1/Phase 3'],
  ['phase', 'Phase 1/2/3'],
  ['status', 'Active'],
  ['status', 'Closed'],
  ['allocation', 'N RANDOMIZED'],
  ['masking', 'masked'],
  ['masking', 'One'],
  ['interventionType', 'Generic'],
  ['interventionType', 'Advice'],
  ['timePerspective', 'Perspective'],
  ['armType', 'Comparator'],
  ['ageUnit', '18'],
])('%s: %s is not guessed', (name, text) => {
  expect(suggestedCode(name, text)).toBeUndefined();
});
