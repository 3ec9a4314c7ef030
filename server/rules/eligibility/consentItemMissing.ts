// consent-item-missing: no criterion of an interventional study speaks of consent.
import { headingRange } from '../../format/section';
import { NO_CRITERION } from '../../protocol/eligibility';
import { keptByLine } from '../../protocol/kept';
import type { TrialRule } from '../rule';

export const consentItemMissing: TrialRule = {
  id: 'consent-item-missing',
  category: 'eligibility',
  scope: 'trial',
  reads: ['basicInformation', 'eligibility'],
  severity: 'hint',
  recommended: 'off',
  summary: 'No criterion of an interventional study speaks of consent.',
  why: 'Consent is asked of everybody, so that many protocols name it among the criteria; others leave it to the protocol itself.',
  sources: [
    {
      name: 'SPIRIT, item on participants',
      url: 'https://www.consort-spirit.org/nspirit/item-14a-participants',
    },
  ],
  examples: [
    {
      section: 'document',
      text: 'Velotimab in Psoriatic Arthritis\nNCT ID: NCT90000101\nBasic Information\nEssential trial identifiers, status, enrollment details, and timelines.\nRECRUITING\nPHASE2\n120 participants\nINTERVENTIONAL\n2026-03-02\n2028-06-30\n⟦Eligibility Criteria⟧\nCheck the participation requirements, including inclusion and exclusion rules, age limits, and whether healthy volunteers are accepted.\nInclusion Criteria\n1. Psoriatic arthritis.\n18 Years\nN/A\nALL\nNo\n',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Psoriatic arthritis.\n2. Signed informed consent.\n18 Years\nN/A\nALL\nNo',
    },
  ],
  limits: ['Extracts, which may have lost the criterion, and observational studies are left alone.'],
  precision:
    'It finds 391 of 1,051 public records (37 %); 10 were read, and none of them speaks of consent. Most authors leave consent to the protocol, so the rule is off until you ask for it.',
  check({ basicInformation, eligibility }, facts, report, at) {
    if (facts.isExtract || eligibility === undefined) return;
    if (basicInformation?.studyType.value !== 'INTERVENTIONAL') return;
    if (!eligibility.depths.some((depth) => depth !== NO_CRITERION)) return;
    if (consents(eligibility).includes(true)) return;
    report({
      range: at(eligibility.section, headingRange(eligibility.section)),
      message:
        'No criterion speaks of consent. Add one, such as "Written informed consent", or leave it to the protocol.',
    });
  },
};

const consents = keptByLine(({ kind, text }) => kind !== 'other' && /consent|assent|\bagree|willing/i.test(text));
