// list-numbering-gap: a number of a list that is left out, stands twice or goes back.
import { type EligibilityReading, inSection } from '../../protocol/eligibility';
import { countsUp, holdsMarks, type NumberedRun, numberedRuns } from '../../protocol/numbering';
import { namesNumber, namesNumbers, renumbered } from '../../protocol/renumbering';
import { SOURCES } from '../../registry/element';
import type { Fix, Report, SectionRule } from '../rule';

export const listNumberingGap: SectionRule = {
  id: 'list-numbering-gap',
  category: 'eligibility',
  scope: 'section',
  severity: 'warning',
  sections: ['eligibility'],
  hinges: () => [holdsMarks, namesNumber],
  summary: 'A number is left out, repeated or goes back within a numbered list of criteria.',
  why: 'A number left out is often the trace of a lost criterion, and a repeated one makes "criterion 5" mean two things to the sites.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Age 18 to 75 years.\n2. Psoriatic arthritis.\n⟦4.⟧ Three swollen joints.\n5. Written consent.\n18 Years\n75 Years\nALL\nNo',
      fixed:
        'Inclusion Criteria\n1. Age 18 to 75 years.\n2. Psoriatic arthritis.\n3. Three swollen joints.\n4. Written consent.\n18 Years\n75 Years\nALL\nNo',
      note: 'A whole slipped list is one finding, and one fix numbers the rest of it.',
    },
    {
      section: 'eligibility',
      text: 'Exclusion Criteria\n* 1\\) Live vaccine.\n* 2\\) Pregnancy.\n* ⟦2\\)⟧ Active tuberculosis.\n* 3\\) Heart failure.\n18 Years\n75 Years\nALL\nNo',
      fixed:
        'Exclusion Criteria\n* 1\\) Live vaccine.\n* 2\\) Pregnancy.\n* 3\\) Active tuberculosis.\n* 4\\) Heart failure.\n18 Years\n75 Years\nALL\nNo',
      note: 'A repeated number is renumbered safely: nothing can be lost there.',
    },
    {
      section: 'eligibility',
      text: 'Exclusion Criteria\n1. Liver disease:\n  a. ALT above 3 × ULN.\n  ⟦c.⟧ Cirrhosis.\n2. Pregnancy.\n18 Years\n75 Years\nALL\nNo',
      fixed:
        'Exclusion Criteria\n1. Liver disease:\n  a. ALT above 3 × ULN.\n  b. Cirrhosis.\n2. Pregnancy.\n18 Years\n75 Years\nALL\nNo',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Adults.\n2. Adequate organs:\n1. Platelets ≥ 100 × 10^9/L.\n2. Hemoglobin ≥ 9 g/dL.\n3. Consent.\n18 Years\n75 Years\nALL\nNo',
      note: 'A nested list that the registry flattened counts by itself; the outer list goes on behind it.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Adults.\n2. Consent.\nFor Part B only:\n1. Prior velotimab.\n2. Response at week 24.\n18 Years\n75 Years\nALL\nNo',
      note: 'A list may begin again, or go on, below a sub-heading.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Adults. 2. Psoriatic arthritis.\n3. Consent.\nExclusion Criteria\n4. Pregnancy.\n18 Years\n75 Years\nALL\nNo',
      note: 'Two items on one line, and numbers that go on over both lists, leave nothing out.',
    },
  ],
  limits: [
    'Where a line without a number stands between two items, any number may follow.',
    'A list that begins again at 1 is a new list, not a repeated number.',
    'Renumbering over a number left out is offered but never applied in bulk: a criterion may have been lost there.',
  ],
  precision: 'Both findings on 1,051 public records were read and are right: 2 followed by 10, and 6 followed by 8.',
  check(reading, facts, report) {
    if (reading.kind !== 'eligibility') return;
    for (const list of reading.lists) {
      if (countsUp(reading, list)) continue;
      for (const run of numberedRuns(reading, list)) {
        // An extract has lost the first item of each list, and the items nested in it look like a count that goes back.
        const at = facts.isExtract ? run.breaks.find((b) => isSkip(run, b)) : run.breaks[0];
        if (at !== undefined) reportRun(reading, run, at, report);
      }
    }
  },
};

const isSkip = (run: NumberedRun, at: number): boolean => (run.ordinals[at] ?? 0) > (run.ordinals[at - 1] ?? 0) + 1;

/** One finding for all breaks of the run; its fix answers all of them. */
function reportRun(reading: EligibilityReading, run: NumberedRun, at: number, report: Report): void {
  const entry = reading.lines[run.lines[at] ?? 0];
  const before = reading.lines[run.lines[at - 1] ?? 0];
  if (entry?.marker === undefined || before?.marker === undefined) return;
  const previous = run.ordinals[at - 1] ?? 0;
  const ordinal = run.ordinals[at] ?? 0;
  const mark = countOf(entry.text.slice(entry.marker.start, entry.marker.end));
  const markBefore = countOf(before.text.slice(before.marker.start, before.marker.end));
  const line = run.lines[at] ?? 0;
  const start = entry.marker.start + (/[^*•·\s\\-]/.exec(entry.text.slice(entry.marker.start))?.index ?? 0);
  report({
    range: inSection(reading, line, { start, end: entry.marker.end }),
    message: isSkip(run, at)
      ? `The list goes from "${markBefore}" to "${mark}": a criterion was lost in between, or the numbers slipped. Restore what is missing or renumber.`
      : ordinal === previous
        ? `The number "${mark}" stands twice in this list, so a reference to it is ambiguous. Renumber the items that follow.`
        : `The list goes back from "${markBefore}" to "${mark}", so the same number stands for two criteria. Renumber the items that follow.`,
    fixes: fixOf(reading, run, at),
  });
}

function fixOf(reading: EligibilityReading, run: NumberedRun, at: number): readonly Fix[] {
  const previous = run.ordinals[at - 1] ?? 0;
  const edits = renumbered(reading, run, at, previous + 1);
  if (edits === undefined) return [];
  const safe = !run.breaks.some((b) => isSkip(run, b)) && !namesNumbers(reading);
  return [{ title: 'Renumber the rest of the list', safe, edits }];
}

/** The count alone: without a bullet before it and without the registry's escape. */
const countOf = (mark: string): string => mark.replace(/^\\?[*•·\s-]+/, '').replace('\\', '');
