// Texts for the tests of features: a trial of a text, and small records in every state a document can be in.
import { print } from '../../server/format/print';
import { parse } from '../../server/format/tree';
import { readTrial, type Trial } from '../../server/protocol/trial';
import { COMPLETE } from '../fixtures/completeRecord';

export const trialOf = (text: string): Trial => readTrial(parse(text));

export const BARE = print(COMPLETE, { layout: 'bare' });
export const LABELLED = print(COMPLETE, { layout: 'labelled' });
/** Basic Information without labels, the rest with them. */
export const MIXED = LABELLED.replace('Recruitment Status\n\n', '').replace('Clinical Phase\n\n', '');
export const CRLF = print(COMPLETE, { layout: 'labelled', lineEnd: '\r\n' });
export const WITH_BOM = `\uFEFF${BARE}`;
export const NO_PROTOCOL = 'Dear team,\n\nplease find attached NCT90000101.\nInclusion Criteria\n* Age > 18\n';

/** A record as a page leaves it: lists that begin at 2, no labels, no conditions. */
export const EXTRACT = `Velotimab in Psoriatic Arthritis
NCT ID: NCT90000103
Last Updated: 2026-01-09
Study Results
Outcome measurements, participant flow, baseline characteristics, and adverse events have been published for this study.
View full resultsBasic Information
Get a concise snapshot of the trial, including recruitment status, study phase, enrollment targets, and key timeline milestones.
COMPLETED
PHASE2
40 participants
INTERVENTIONAL
2023-04
2024-05-31
Brief Summary
Review the sponsor-provided synopsis that highlights what the study is about and why it is being conducted.
Conditions
See the medical conditions and disease areas that this research is targeting or investigating.
Eligibility Criteria
Check the participation requirements, including inclusion and exclusion rules, age limits, and whether healthy volunteers are accepted.
Inclusion Criteria
2. Swollen joint count \\>= 3.
Exclusion Criteria
2. Live vaccine within 4 weeks before the first dose, or planned during the trial or within 8 weeks after it.
18 Years
N/A
ALL
No
Countries
Review the countries where the study has at least one active or historical site.
`;

/** Nested criteria, several lists, an empty item, a line without mark, escapes. */
export const NESTED = BARE.replace(
  /Inclusion Criteria\n[\s\S]*?(?=18 Years)/,
  `Key Inclusion Criteria:
All of the following:
1\\. Active disease, which means both:
  a) Swollen joint count ≥ 3
  b) Tender joint count \\>= 3, of which:
    * at least one in a hand
2\\. Written informed consent.
Inclusion Criteria for Part B:
* Completed Part A
Exclusion Criteria
1. Live vaccine within 4 weeks before the first dose, or planned during the trial or within 8 weeks after it.
2.
`,
);

/** Outcome measures in the three forms in which authors write them. */
export const OUTCOMES = BARE.replace(
  '\nEligibility Criteria\n',
  `
Outcome Measures
Primary Outcome Measures
1. Change from baseline in DAS28-CRP [Time Frame: Baseline and week 24]
The score runs from 0 to 9.4.
2\\. ACR20 response \\[Time Frame: week 12\\]
Secondary Outcomes
Measure: Change from baseline in HAQ-DI
Description: From 0 to 3.
Higher is worse.
Time Frame: Baseline and week 24
Other Outcomes
Serum CRP
Time Frame
Week 24
Eligibility Criteria
`,
);

export const ALL_TEXTS: Readonly<Record<string, string>> = {
  bare: BARE,
  labelled: LABELLED,
  mixed: MIXED,
  CRLF,
  BOM: WITH_BOM,
  extract: EXTRACT,
  nested: NESTED,
  outcomes: OUTCOMES,
  empty: '',
  'no protocol': NO_PROTOCOL,
};
