// masking-role-missing: someone is masked, and nothing says who.
import { SOURCES } from '../../registry/element';
import type { SectionRule } from '../rule';

export const maskingRoleMissing: SectionRule = {
  id: 'masking-role-missing',
  category: 'design',
  scope: 'section',
  severity: 'information',
  sections: ['studyDesign'],
  summary: 'The study is masked, but nothing says who does not know the assignment.',
  why: '"Double" alone can mean any two of four roles. Whether participants or only outcome assessors are masked decides how far the results can be trusted.',
  sources: [SOURCES.definitions, SOURCES.mapping],
  examples: [
    { section: 'studyDesign', text: 'RANDOMIZED\nPARALLEL\nTREATMENT\n⟦DOUBLE⟧' },
    { section: 'studyDesign', text: 'RANDOMIZED\nPARALLEL\nTREATMENT\n⟦SINGLE⟧' },
    { section: 'studyDesign', text: 'RANDOMIZED\nPARALLEL\nTREATMENT\nSINGLE\nOutcome Assessors' },
    { section: 'studyDesign', text: 'RANDOMIZED\nPARALLEL\nTREATMENT\nNONE' },
    {
      section: 'studyDesign',
      text: 'RANDOMIZED\nPARALLEL\nTREATMENT\nDOUBLE\n[The masked roles were lost: restore them from the registry record]',
      note: 'A placeholder says already that something is to be written here.',
    },
  ],
  limits: ['Extracts from web pages have lost the roles; that is said once, by extract-incomplete.'],
  precision:
    '38 findings on 1,945 public records: in all of them no line names a role. Nearly all began before 2005, when the registry did not ask, so this is a note.',
  check(reading, facts, report) {
    if (reading.kind !== 'studyDesign' || facts.isExtract) return;
    const { masking, maskedRoles, extra } = reading;
    if (masking.value === undefined || masking.value === 'NONE' || maskedRoles.length > 0) return;
    // A line that was not understood may name the role.
    if (extra.length > 0) return;
    report({
      range: masking.range,
      message: `The masking is ${masking.text}, but nothing says who is masked. Write below it each masked role on its own line: Participants, Caregivers, Investigators or Outcome Assessors.`,
    });
  },
};
