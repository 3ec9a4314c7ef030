// A short record for the examples of rules on sections: headings without their sentences, and nothing missing.

export const HEADINGS_ALONE = `Velotimab in Psoriatic Arthritis
NCT ID: NCT90000101
Last Updated: 2026-09-14
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
Eligibility Criteria
Inclusion Criteria
1. Psoriatic arthritis.
18 Years
75 Years
ALL
No
Sponsors
Northgate Biologics
INDUSTRY
Responsible Party
SPONSOR
Other Identifiers
VLT-204-PSA
Identifier Type: -
Identifier Source: org_study_id
`;
