// masking-text-mismatch: title or text say another masking than the field.
import { MASKINGS } from '../../registry/designValues';
import { SOURCES } from '../../registry/element';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';
import { trialWith } from './designExample';
import { maskingContradiction } from './maskingStatement';

export const maskingTextMismatch: TrialRule = {
  id: 'masking-text-mismatch',
  category: 'design',
  scope: 'trial',
  reads: ['record', 'briefSummary', 'detailedDescription', 'studyDesign'],
  severity: 'warning',
  summary: 'The title or a text says "double-blind" or "open-label" of the study, and the masking says something else.',
  why: 'Masking decides how far results can be trusted. Reviewers send back records whose text and masking contradict each other.',
  sources: [SOURCES.definitions, SOURCES.comments],
  examples: [
    {
      section: 'document',
      text: trialWith({
        title: 'A ⟦Double-Blind⟧ Trial of Velotimab in Psoriatic Arthritis',
        design: 'RANDOMIZED\nPARALLEL\nTREATMENT\nNONE',
      }),
    },
    {
      section: 'document',
      text: trialWith({
        summary: 'This is a randomized, ⟦double-blind⟧, placebo-controlled study of velotimab.',
        design: 'RANDOMIZED\nPARALLEL\nTREATMENT\nSINGLE\nParticipants',
      }),
    },
    {
      section: 'document',
      text: trialWith({
        details: 'This multicentre, ⟦open-label⟧ trial compares velotimab with methotrexate.',
        design:
          'RANDOMIZED\nPARALLEL\nTREATMENT\nQUADRUPLE\nParticipants\nCaregivers\nInvestigators\nOutcome Assessors',
      }),
    },
    {
      section: 'document',
      text: trialWith({
        details: 'This is an open-label trial with a blinded assessor.',
        design: 'RANDOMIZED\nPARALLEL\nTREATMENT\nSINGLE\nOutcome Assessors',
      }),
      note: 'An open-label study whose assessors are masked is SINGLE.',
    },
    {
      section: 'document',
      text: trialWith({
        title: 'Velotimab in Psoriatic Arthritis With an Open-Label Extension',
        summary: 'In an earlier double-blind study velotimab lowered joint swelling.',
        details: 'This double-blind study is followed by an open-label extension.',
        design: 'RANDOMIZED\nPARALLEL\nTREATMENT\nDOUBLE\nParticipants\nInvestigators',
      }),
      note: 'Other studies, and periods of this one, are left alone.',
    },
  ],
  limits: [
    'Only what a sentence says of the study itself is compared: "this double-blind trial", "the study is open-label".',
    'One finding a record: the title first, then Brief Summary, then Detailed Description.',
  ],
  precision:
    '5 findings on 1,945 public records (4 records), all read, all right. An earlier version had two wrong ones, on parts of a study; parts are left alone since.',
  check(trial, _facts, report, at) {
    const design = trial.studyDesign;
    const masked = design?.masking.value === undefined ? undefined : MASKINGS.indexOf(design.masking.value);
    if (design === undefined || masked === undefined) return;
    const found = maskingContradiction(trial, masked);
    if (found === undefined) return;
    const { statement, section } = found;
    report({
      range: at(section, statement.range),
      message: `The text says ${quoted(statement.text)}, but the masking is ${design.masking.text}${NAMED[masked] ?? ''}. One of the two is wrong: correct it.`,
      related: [{ range: at(design.section, design.masking.range), message: 'The masking' }],
    });
  },
};

const NAMED: readonly string[] = [' (open label)', ' (one role is masked)'];
