// The outline as an indented text: "name | detail".
import { describe, expect, it } from 'vitest';
import { type OutlineNode, outline } from '../../server/features/outline';
import { shortName } from '../../server/features/shortName';
import { withSection } from '../fixtures/completeRecord';
import { CRLF, EXTRACT, LABELLED, MIXED, NESTED, NO_PROTOCOL, OUTCOMES, trialOf, WITH_BOM } from './texts';

const lines = (nodes: readonly OutlineNode[], indent = ''): string[] =>
  nodes.flatMap((n) => [
    `${indent}${n.name}${n.detail === '' ? '' : ` | ${n.detail}`}`,
    ...lines(n.children, `${indent}  `),
  ]);

function checkOutline(text: string, expected: string, from = ''): void {
  const all = lines(outline(trialOf(text)));
  const first = Math.max(
    0,
    all.findIndex((line) => line.startsWith(from)),
  );
  const rest = all.slice(first + 1).findIndex((line) => from !== '' && !line.startsWith(' '));
  const shown = rest === -1 ? all.slice(first) : all.slice(first, first + 1 + rest);
  expect(`\n${shown.join('\n')}\n`).toBe(expected);
}

describe('the outline', () => {
  it('shows a labelled record', () => {
    checkOutline(
      LABELLED,
      `
Efficacy and Safety of Velotimab in Adults With Active Psoriatic Arthritis | NCT90000101
Study Results | not posted
Basic Information | RECRUITING · PHASE2 · 120 participants
  Recruitment Status | RECRUITING
  Clinical Phase | PHASE2
  Total Enrollment | 120 participants
  Study Classification | INTERVENTIONAL
  Study Start Date | 2026-03-02
  Study Completion Date | 2028-06-30
Brief Summary | This trial tests whether velotimab lowers joint swelling…
Related Clinical Trials | 1 trial
Detailed Description | Participants receive velotimab or placebo for 24 weeks
Conditions | Psoriatic Arthritis
Study Design | RANDOMIZED · PARALLEL · QUADRUPLE
  Allocation Method | RANDOMIZED
  Intervention Model | PARALLEL
  Primary Study Purpose | TREATMENT
  Blinding Strategy | QUADRUPLE
  Who Is Masked | Participants
  Who Is Masked | Caregivers
  Who Is Masked | Investigators
  Who Is Masked | Outcome Assessors
Study Groups | 2 groups
  Velotimab
    Velotimab
  Matching Placebo
    Placebo
Interventions | 2 interventions
  Velotimab
  Placebo
Other Intervention Names | VLT-204
Eligibility Criteria | 2 inclusion · 2 exclusion
  Inclusion Criteria | 2 criteria
    1. Age 18 to 75 years
    2. Psoriatic arthritis according to the CASPAR criteria
  Exclusion Criteria | 2 criteria
    1. Live vaccine within 4 weeks before randomization
    2. Pregnancy or breastfeeding
  Minimum Eligible Age | 18 Years
  Maximum Eligible Age | 75 Years
  Eligible Sex | ALL
  Accepts Healthy Volunteers | No
Sponsors | Northgate Biologics
  Northgate Biologics | INDUSTRY
Responsible Party | SPONSOR
Locations | 1 site
  Lakeside Rheumatology Centre | Graz, Austria
Countries | Austria
Central Contacts | Dr. Ines Halvorsen
Facility Contacts
Other Identifiers | VLT-204-PSA
More Related Trials
`,
    );
  });

  it.each([
    ['bare', WITH_BOM],
    ['mixed', MIXED],
    ['CRLF', CRLF],
  ])('is the same in another layout: %s', (_, text) => {
    expect(lines(outline(trialOf(text)))).toEqual(lines(outline(trialOf(LABELLED))));
  });

  it('shows what an extract has', () => {
    checkOutline(
      EXTRACT,
      `
Velotimab in Psoriatic Arthritis | NCT90000103
Study Results | posted
Basic Information | COMPLETED · PHASE2 · 40 participants
  Recruitment Status | COMPLETED
  Clinical Phase | PHASE2
  Total Enrollment | 40 participants
  Study Classification | INTERVENTIONAL
  Study Start Date | 2023-04
  Study Completion Date | 2024-05-31
Brief Summary
Conditions
Eligibility Criteria | 1 inclusion · 1 exclusion
  Inclusion Criteria | 1 criterion
    2. Swollen joint count >= 3
  Exclusion Criteria | 1 criterion
    2. Live vaccine within 4 weeks before the first…
  Minimum Eligible Age | 18 Years
  Maximum Eligible Age | N/A
  Eligible Sex | ALL
  Accepts Healthy Volunteers | No
Countries
`,
    );
  });

  it('nests criteria and keeps several lists apart', () => {
    checkOutline(
      NESTED,
      `
Eligibility Criteria | 3 inclusion · 2 exclusion
  Key Inclusion Criteria | 2 criteria
    All of the following
    1. Active disease, which means both
      a) Swollen joint count ≥ 3
      b) Tender joint count >= 3, of which
        at least one in a hand
    2. Written informed consent
  Inclusion Criteria for Part B | 1 criterion
    Completed Part A
  Exclusion Criteria | 2 criteria
    1. Live vaccine within 4 weeks before the first…
    2. (empty criterion)
  Minimum Eligible Age | 18 Years
  Maximum Eligible Age | 75 Years
  Eligible Sex | ALL
  Accepts Healthy Volunteers | No
`,
      'Eligibility',
    );
  });

  it('shows outcomes with their time frames', () => {
    const shown = lines(outline(trialOf(OUTCOMES)));
    expect(
      shown.slice(shown.indexOf('Outcome Measures'), shown.indexOf('Eligibility Criteria | 2 inclusion · 2 exclusion')),
    ).toEqual([
      'Outcome Measures',
      'Primary Outcome Measures | 2 outcomes',
      '  Change from baseline in DAS28-CRP | Baseline and week 24',
      '  ACR20 response | week 12',
      'Secondary Outcome Measures | 1 outcome',
      '  Change from baseline in HAQ-DI | Baseline and week 24',
      'Other Outcome Measures | 1 outcome',
      '  Serum CRP | Week 24',
    ]);
  });

  it('shows types of arms and interventions', () => {
    const text = withSection(
      'studyGroups',
      'High dose\n\nParticipants get 300 mg.\n\nGroup Type\n\nEXPERIMENTAL\n\nVelotimab\n\nIntervention Type\n\nBIOLOGICAL\n\nObservation\n\nGroup Type\n\nNO_INTERVENTION\n\nNo interventions assigned to this group\n',
      'labelled',
    ).document;
    checkOutline(
      text,
      `
Study Groups | 2 groups
  High dose | EXPERIMENTAL
    Velotimab | BIOLOGICAL
  Observation | NO_INTERVENTION
`,
      'Study Groups',
    );
  });

  it('names what has no name', () => {
    const text = withSection('record', 'NCT ID: NCT90000101').document;
    expect(lines(outline(trialOf(text)))[0]).toBe('(no title) | NCT90000101');
  });

  it('says nothing of other texts', () => {
    expect(outline(trialOf(''))).toEqual([]);
    expect(outline(trialOf(NO_PROTOCOL))).toEqual([]);
  });
});

it.each([
  [
    'Disease Activity Score (DAS) 28≥3.2或 Simple Disease Activity Index (SDAI)\\>11.0或 more',
    'Disease Activity Score (DAS) 28≥3.2…',
  ],
  ['Freely given informed consent.', 'Freely given informed consent'],
  [
    'Participants with chronic and acute infection (bacteria, virus and parasite,etc.).',
    'Participants with chronic and acute infection…',
  ],
  [
    'Eastern Cooperative Oncology Group (ECOG) performance status of 0 or 1 within 7 days',
    'Eastern Cooperative Oncology Group (ECOG) performance status…',
  ],
  ['x'.repeat(7600), `${'x'.repeat(60)}…`],
  ['或'.repeat(70), `${'或'.repeat(60)}…`],
  ['...', 'nothing'],
  [' ', 'nothing'],
])('shortens %s', (text, name) => {
  expect(shortName(text, 'nothing')).toBe(name);
});
