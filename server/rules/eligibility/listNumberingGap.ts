// list-numbering-gap: a number of a list that is left out, stands twice or goes back.
import type { EligibilityReading } from '../../protocol/eligibility';
import { inSection } from '../../protocol/eligibility';
import { type NumberedRun, namesNumbers, numberedRuns, renumbered } from '../../protocol/numbering';
import type { Fix, Report, SectionRule } from '../rule';
import { eligibilityText } from './criteriaExample';

export const listNumberingGap: SectionRule = {
  id: 'list-numbering-gap',
  category: 'eligibility',
  scope: 'section',
  severity: 'warning',
  sections: ['eligibility'],
  summary: 'A number is left out or repeated within a numbered list of criteria.',
  why: 'A number left out is the trace of a deleted or lost criterion, and a repeated one makes "criterion 5" mean two things to the sites.',
  sources: [],
  examples: [],
  limits: [],
  precision: '-',
  check(reading, _facts, report) {
    if (reading.kind !== 'eligibility') return;
    for (const list of reading.lists) {
      for (const run of numberedRuns(reading, list)) if (run.breaks.length > 0) reportRun(reading, run, report);
    }
  },
};
