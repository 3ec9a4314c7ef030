// phase-observational: an observational study has a phase.
import { isPresent } from '../../protocol/field';
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import type { SectionRule } from '../rule';

export const phaseObservational: SectionRule = {
  id: 'phase-observational',
  category: 'design',
  scope: 'section',
  severity: 'warning',
  sections: ['basicInformation'],
  summary: 'An observational study has a phase.',
  why: 'Phases count the steps of testing an intervention; a study that only observes has none. Either the phase or the study type is wrong.',
  sources: [SOURCES.definitions, SOURCES.mapping],
  examples: [
    {
      section: 'basicInformation',
      text: 'RECRUITING\n⟦PHASE4⟧\n120 participants\nOBSERVATIONAL\n2026-03-02\n2028-06-30',
      fixed: 'RECRUITING\nNA\n120 participants\nOBSERVATIONAL\n2026-03-02\n2028-06-30',
      note: 'Offered, never done unasked: the study type may be wrong instead.',
    },
    {
      section: 'basicInformation',
      text: 'RECRUITING\n-\n120 participants\nOBSERVATIONAL\n2026-03-02\n2028-06-30',
    },
    {
      section: 'basicInformation',
      text: 'RECRUITING\nNA\n120 participants\nOBSERVATIONAL\n2026-03-02\n2028-06-30',
    },
  ],
  limits: ['A phase in the title or the text of an observational study is left alone.'],
  precision:
    'No finding on 1,346 whole public records; the registry prints no phase for any of the 389 observational ones.',
  check(reading, _facts, report) {
    if (reading.kind !== 'basicInformation' || reading.studyType.value !== 'OBSERVATIONAL') return;
    const { phase } = reading;
    if (!isPresent(phase) || phase.value === undefined || phase.value === 'NA') return;
    report({
      range: phase.range,
      message: `An observational study has no phase, but ${phase.text} is given. Write NA, or correct the study type.`,
      fixes: [{ title: 'Write NA', safe: false, edits: [replace(phase.range, 'NA')] }],
    });
  },
};
