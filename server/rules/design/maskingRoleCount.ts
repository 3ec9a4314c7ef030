// masking-role-count: the masking names another number of masked roles than are listed.
import type { StudyDesignReading } from '../../protocol/basicInformation';
import { MASKINGS } from '../../registry/designValues';
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import { listed } from '../quoted';
import type { SectionRule } from '../rule';

export const maskingRoleCount: SectionRule = {
  id: 'masking-role-count',
  category: 'design',
  scope: 'section',
  severity: 'warning',
  sections: ['studyDesign'],
  summary: 'The masking does not fit the number of masked roles.',
  why: 'SINGLE, DOUBLE, TRIPLE and QUADRUPLE count the roles that are masked. When the list names another number, one of the two is wrong.',
  sources: [SOURCES.definitions, SOURCES.api],
  examples: [
    {
      section: 'studyDesign',
      text: 'RANDOMIZED\nPARALLEL\nTREATMENT\n⟦DOUBLE⟧\nParticipants',
      fixed: 'RANDOMIZED\nPARALLEL\nTREATMENT\nSINGLE\nParticipants',
      note: 'Offered, never done unasked: a role may be missing instead.',
    },
    {
      section: 'studyDesign',
      text: 'RANDOMIZED\nPARALLEL\nTREATMENT\n⟦DOUBLE⟧\nParticipants\nCaregivers\nInvestigators',
      fixed: 'RANDOMIZED\nPARALLEL\nTREATMENT\nTRIPLE\nParticipants\nCaregivers\nInvestigators',
    },
    {
      section: 'studyDesign',
      text: 'RANDOMIZED\nPARALLEL\nTREATMENT\n⟦NONE⟧\nOutcome Assessors',
      fixed: 'RANDOMIZED\nPARALLEL\nTREATMENT\nSINGLE\nOutcome Assessors',
    },
    { section: 'studyDesign', text: 'RANDOMIZED\nPARALLEL\nTREATMENT\nDOUBLE\nParticipants\nInvestigators' },
    {
      section: 'studyDesign',
      text: 'RANDOMIZED\nPARALLEL\nTREATMENT\nDOUBLE',
      note: 'No role at all: left to masking-role-missing.',
    },
  ],
  limits: ['A role that is listed twice counts once.'],
  precision: '3 findings on 1,945 public records, all read, all right: DOUBLE with three or four roles.',
  check(reading, _facts, report) {
    if (reading.kind !== 'studyDesign') return;
    const { masking, maskedRoles } = reading;
    if (masking.value === undefined || maskedRoles.length === 0) return;
    const roles = [...new Set(maskedRoles.map((role) => role.text))];
    const right = MASKINGS[roles.length];
    if (right === undefined || right === masking.value) return;
    report({
      range: masking.range,
      message: `${masking.text} means ${MEANING[masking.value] ?? 'another number of'} masked, but ${roles.length === 1 ? 'one role is' : `${roles.length} roles are`} listed: ${listed(roles)}. Correct the masking or the list.`,
      fixes: [{ title: `Write ${right}`, safe: false, edits: [replace(masking.range, right)] }],
      related: rangesOf(reading),
    });
  },
};

const MEANING: Readonly<Record<string, string>> = {
  NONE: 'that nobody is',
  SINGLE: 'that one role is',
  DOUBLE: 'that two roles are',
  TRIPLE: 'that three roles are',
  QUADRUPLE: 'that all four roles are',
};

const rangesOf = ({ maskedRoles }: StudyDesignReading) =>
  maskedRoles.map(({ range, text }) => ({ range, message: `Masked: ${text}` }));
