// payment-information: what participants are paid.
import { SOURCES } from '../../registry/element';
import { quoted } from '../quoted';
import { type LineRule, SENTENCES } from '../rule';
import { exclusion } from './criteriaExample';

export const paymentInformation: LineRule = {
  id: 'payment-information',
  category: 'eligibility',
  scope: 'line',
  severity: 'error',
  sections: SENTENCES,
  triggers: {
    words: [
      'paid',
      'compensated',
      'compensation',
      'reimbursed',
      'remunerated',
      'remuneration',
      'payment',
      'payments',
      'stipend',
      'gift',
      'voucher',
      'vouchers',
      'dollars',
      'euro',
      'euros',
      'usd',
      'eur',
    ],
    signs: '$€£',
  },
  summary: 'The text says what participants are paid.',
  why: 'The registry does not accept payments as a reason to take part and returns the record.',
  sources: [SOURCES.comments],
  examples: [
    { section: 'briefSummary', text: '⟦Participants will be paid⟧ for each visit.' },
    { section: 'detailedDescription', text: 'Each participant who completes week 24 ⟦receives a gift card⟧.' },
    {
      section: 'eligibility',
      text: exclusion(
        '1. Receiving workers compensation or sick pay.',
        '2. Compensated cirrhosis.',
        '3. Costs that no insurance reimburses.',
      ),
      note: 'Insurance, costs and compensated diseases are other matters.',
    },
  ],
  limits: ['Incentives that are the intervention of a trial are reported too where they are worded as a payment.'],
  precision:
    'One finding on 1,051 public records, and it is right; reviewers return such sentences before they are published.',
  check({ text }, report) {
    if (!/paid|ompensat|eimburs|[$€£]|gift|oucher|ayment|tipend|emunerat/.test(text)) return;
    for (const match of text.matchAll(PAYMENT)) {
      const [found] = match;
      report({
        range: { start: match.index, end: match.index + found.length },
        message: `${quoted(found)}: the registry does not accept information on payments to participants and returns the record. Remove the sentence.`,
      });
    }
  },
};

const PAYMENT =
  /\b(?:participants?|subjects?|patients?|volunteers?|parents|families|respondents|you) (?:will |may |can |are to |shall |should )?(?:each )?(?:(?:also )?(?:be|are|is) (?:financially )?(?:paid|compensated|reimbursed|remunerated)\b|(?:receive|get|earn)s? (?:a |an |up to |about |financial |monetary |total )*(?:payments?|compensation|remuneration|stipend|gift cards?|vouchers?|[$€£] ?\d+|\d+ (?:dollars|euros?|USD|EUR)))|\breceives? (?:a |an )?(?:gift cards?|[$€] ?\d+)|\b(?:paid|compensation of|payment of|voucher of) (?:up to )?(?:[$€£] ?\d+|\d+ (?:dollars|euros?|USD))/gi;
