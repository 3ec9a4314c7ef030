// purpose-healthy: a trial in healthy people has the purpose TREATMENT.
import { SOURCES } from '../../registry/element';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';
import { trialWith } from './designExample';

export const purposeHealthy: TrialRule = {
  id: 'purpose-healthy',
  category: 'design',
  scope: 'trial',
  reads: ['record', 'studyDesign'],
  severity: 'information',
  summary: 'The title speaks of healthy volunteers alone, and the purpose is TREATMENT.',
  why: 'TREATMENT is meant for trials that treat a condition. Trials of vaccines are PREVENTION, those of how a drug moves through the body BASIC_SCIENCE or OTHER.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'document',
      text: trialWith({
        title: 'Single Ascending Doses of Velotimab in Healthy Volunteers',
        design: 'RANDOMIZED\nPARALLEL\n⟦TREATMENT⟧\nDOUBLE',
      }),
    },
    {
      section: 'document',
      text: trialWith({
        title: 'Velotimab in Healthy Adult Subjects',
        design: 'RANDOMIZED\nPARALLEL\nBASIC_SCIENCE\nDOUBLE',
      }),
    },
    {
      section: 'document',
      text: trialWith({ title: 'Velotimab in Healthy Volunteers and Patients With Psoriatic Arthritis' }),
      note: 'Patients take part too.',
    },
  ],
  limits: ['Only the title is read.'],
  precision: '4 findings on 1,945 public records (2 records): right, a vaccine and single ascending doses.',
  check(trial, _facts, report, at) {
    const { record, studyDesign: design } = trial;
    if (design?.primaryPurpose.value !== 'TREATMENT') return;
    const healthy = HEALTHY.exec(record.title.text)?.[0];
    if (healthy === undefined || PATIENTS.test(record.title.text)) return;
    report({
      range: at(design.section, design.primaryPurpose.range),
      message: `The purpose is TREATMENT, but the title names ${quoted(healthy)}, who have nothing to be treated. Write PREVENTION, BASIC_SCIENCE or OTHER if one of them fits.`,
      related: [{ range: at(record.section, record.title.range), message: 'The title' }],
    });
  },
};

const HEALTHY =
  /\bhealthy (?:\w+ )?(?:volunteers?|subjects?|participants?|adults?)\b(?! (?:with|and (?:in )?(?:patients?|adults?|subjects?|participants?) with))/i;
const PATIENTS = /\bpatients?\b|\b(?:participants?|subjects?|adults?|people|volunteers?|those|individuals?) with\b/i;
