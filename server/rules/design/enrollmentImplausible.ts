// enrollment-implausible: the enrollment is far too large for the study.
import { SOURCES } from '../../registry/element';
import { quoted } from '../quoted';
import type { SectionRule } from '../rule';

/** More participants than this are rare in trials, and in trials of phase 1. */
const MOST = 200_000;
const MOST_IN_PHASE_1 = 1_000;

export const enrollmentImplausible: SectionRule = {
  id: 'enrollment-implausible',
  category: 'design',
  scope: 'section',
  severity: 'information',
  sections: ['basicInformation'],
  summary: 'The enrollment is far larger than trials of its kind are.',
  why: 'A digit too many is easily typed, and sums over trials are taken from this number.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'basicInformation',
      text: 'RECRUITING\nPHASE1\n⟦4000 participants⟧\nINTERVENTIONAL\n2026-03-02\n2028-06-30',
    },
    {
      section: 'basicInformation',
      text: 'RECRUITING\nNA\n⟦2500000 participants⟧\nINTERVENTIONAL\n2026-03-02\n2028-06-30',
    },
    {
      section: 'basicInformation',
      text: 'RECRUITING\nPHASE3\n44000 participants\nINTERVENTIONAL\n2026-03-02\n2028-06-30',
      note: 'Vaccine trials are that large.',
    },
    {
      section: 'basicInformation',
      text: 'RECRUITING\n-\n2500000 participants\nOBSERVATIONAL\n2026-03-02\n2028-06-30',
      note: 'Studies of health records may be larger still.',
    },
  ],
  limits: ['Interventional studies only: more than 200,000 participants, or more than 1,000 in phase 1.'],
  precision:
    'No finding on 1,945 public records; the largest trial has 66,000 participants, the largest of phase 1 has 512.',
  check(reading, _facts, report) {
    if (reading.kind !== 'basicInformation' || reading.studyType.value !== 'INTERVENTIONAL') return;
    const { enrollment, phase } = reading;
    const early = phase.value === 'PHASE1' || phase.value === 'EARLY_PHASE1';
    const most = early ? MOST_IN_PHASE_1 : MOST;
    if (enrollment.value === undefined || enrollment.value <= most) return;
    report({
      range: enrollment.range,
      message: `${quoted(enrollment.text)} is more than ${early ? 'trials of phase 1' : 'nearly all trials'} have. Check the number of digits.`,
    });
  },
};
