// Folds as the lines they begin and end on.
import { expect, it } from 'vitest';
import { type FoldingKind, foldingRanges } from '../../server/features/folding';
import { withSection } from '../fixtures/completeRecord';
import { CRLF, EXTRACT, LABELLED, NESTED, NO_PROTOCOL, OUTCOMES, trialOf } from './texts';

function checkFolding(text: string, kinds: readonly FoldingKind[], expected: string): void {
  const trial = trialOf(text);
  const source = trial.tree.text;
  const shown = foldingRanges(trial)
    .filter((fold) => kinds.includes(fold.kind))
    .map(({ start, end, kind }) => {
      const words = (offset: number): string => source.line(source.lineAt(offset)).trim().slice(0, 24).trim();
      return `${kind}: ${words(start)} … ${words(end)}`;
    });
  expect(`\n${shown.join('\n')}\n`).toBe(expected);
}

const SECTIONS = `
section: Study Results … The study team has not p
section: Basic Information … 2028-06-30
section: Brief Summary … This trial tests whether
section: Related Clinical Trials … NCT90000102
section: Detailed Description … Participants receive vel
section: Conditions … Psoriatic Arthritis
section: Study Design … Outcome Assessors
section: Study Groups … Subcutaneous injection o
section: Interventions … Subcutaneous injection o
section: Other Intervention Names … VLT-204
section: Eligibility Criteria … No
section: Sponsors … INDUSTRY
section: Responsible Party … SPONSOR
section: Locations … Graz, Austria
section: Countries … Austria
section: Central Contacts … halvorsen@example.org
section: Facility Contacts … Find local site contact
section: Other Identifiers … Identifier Source: org_s
section: More Related Trials … Additional clinical tria
`;

it.each([LABELLED, CRLF])('folds sections', (text) => checkFolding(text, ['section'], SECTIONS));

it('folds lists and what has criteria nested in it', () => {
  checkFolding(
    NESTED,
    ['list', 'group'],
    `
list: Key Inclusion Criteria: … 2\\. Written informed con
group: 1\\. Active disease, whic … * at least one in a hand
group: b) Tender joint count \\> … * at least one in a hand
list: Inclusion Criteria for P … * Completed Part A
list: Exclusion Criteria … 2.
`,
  );
});

it('folds arms', () => {
  checkFolding(
    LABELLED,
    ['arm'],
    `
arm: Velotimab … Subcutaneous injection o
arm: Matching Placebo … Subcutaneous injection o
`,
  );
});

it('folds an extract', () => {
  checkFolding(
    EXTRACT,
    ['list', 'arm', 'group'],
    `
list: Inclusion Criteria … 2. Swollen joint count \\
list: Exclusion Criteria … 2. Live vaccine within 4
`,
  );
});

it('folds nothing that stands on one line', () => {
  const { document } = withSection('studyGroups', 'Velotimab');
  expect(foldingRanges(trialOf(document)).filter((f) => f.kind === 'arm')).toEqual([]);
  expect(foldingRanges(trialOf(''))).toEqual([]);
  expect(foldingRanges(trialOf(NO_PROTOCOL))).toEqual([]);
});

it('folds outcomes of several lines', () =>
  checkFolding(
    OUTCOMES,
    ['outcome'],
    `
outcome: 1. Change from baseline … The score runs from 0 to
outcome: Measure: Change from bas … Time Frame: Baseline and
outcome: Serum CRP … Week 24
`,
  ));
