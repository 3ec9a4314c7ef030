// vital-sign-unit-missing: "respiratory rate > 24", "SpO2 > 90", "eGFR < 30".
import { SOURCES } from '../../registry/element';
import { exclusion, inclusion } from '../eligibility/criteriaExample';
import { quoted } from '../quoted';
import type { LineRule } from '../rule';

export const vitalSignUnitMissing: LineRule = {
  id: 'vital-sign-unit-missing',
  category: 'logic',
  scope: 'line',
  severity: 'information',
  sections: ['eligibility'],
  triggers: { words: ['spo', 'sao', 'saturation', 'respiratory', 'respiration', 'rr', 'gfr', 'egfr'] },
  summary: 'A respiratory rate, an oxygen saturation or a GFR is bounded without its unit.',
  why: 'A limit without its unit is sent back by the registry, and programs that read criteria pass over it.',
  sources: [SOURCES.definitions],
  examples: [
    { section: 'eligibility', text: inclusion('1. Respiratory rate ⟦≥ 24⟧ and SpO2 ⟦\\<93⟧ on room air.') },
    { section: 'eligibility', text: exclusion('1. Chronic renal disease (eGFR ⟦\\< 30⟧).') },
    {
      section: 'eligibility',
      text: inclusion(
        '1. Respiratory rate ≥ 24/min, SpO2 < 93 %, saturation of 90-93%.',
        '2. Respiratory rate > 24 breaths per minute; GFR < 30 mL/min; RR (95% CI) > 30 times/min.',
        '3. SpO2 between 90 and 95%.',
      ),
    },
  ],
  limits: [
    'Only behind a comparison, and where nothing but an end, a comma, a bracket or "or", "and", "on", "at" follows.',
  ],
  precision:
    'All 14 findings on 1,051 public records were read: none of the limits has a unit. Readers will mostly guess it rightly, so it is a note.',
  check({ text }, report) {
    for (const match of text.matchAll(BOUND)) {
      const [whole, what = '', bound = '', number = ''] = match;
      const isGfr = /GF|filtration/i.test(what);
      if (/^(?:resp|rr)/i.test(what) && Number(number) < 12) continue;
      const start = match.index + whole.length - bound.length;
      report({
        range: { start, end: match.index + whole.length },
        message: `${quoted(`${what.trim()} ${bound.replaceAll('\\', '')}`)} has no unit. Add it: ${isGfr ? 'mL/min/1.73 m2' : /^r/i.test(what) ? 'breaths/min' : '%'}.`,
      });
    }
  },
};

const BOUND =
  /\b(respiratory rate|respirat(?:ory|ion) frequency|(?:oxygen |O2 )?saturation|SpO2|SaO2|eGFR|GFR|glomerular filtration rate)\b(?: \([A-Za-z0-9]{2,5}\))?(?: of| is| was)? ?((?:≥|≤|\\?[<>] ?(?:\\?=)?|(?:more|less|greater|higher|lower) than|above|below|less or equal to) ?(\d{2}))(?![\d.,%/:-]*[\d%/])(?=\s*(?:$|[,;)]|\.(?:\s|$)|(?:or|and|on room|on RA|at rest|at room|in room)\b))(?!,? ?(?:or|and|to)? ?\\?[<>≤≥]? ?\d+ ?(?:%|\/|mL|ml|breath|times|bpm))/gi;
