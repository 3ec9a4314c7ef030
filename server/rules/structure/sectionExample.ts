// A short record for the examples of rules on sections: headings without their sentences, and nothing missing.
import { NUMBERS, OWN } from '../identification/recordExample';

export const CRITERIA_AND_SPONSOR = `Eligibility Criteria
Inclusion Criteria
1. Psoriatic arthritis.
18 Years
75 Years
ALL
No
Sponsors
Northgate Biologics
INDUSTRY`;

export const HEADINGS_ALONE = `Velotimab in Psoriatic Arthritis
${NUMBERS}
Study Results
Basic Information
RECRUITING
PHASE2
40 participants
INTERVENTIONAL
2026-03-02
2028-06-30
Brief Summary
This trial tests whether velotimab lowers joint swelling.
Conditions
Psoriatic Arthritis
Study Design
RANDOMIZED
PARALLEL
TREATMENT
NONE
${CRITERIA_AND_SPONSOR}
Responsible Party
SPONSOR
Other Identifiers
${OWN}
`;
