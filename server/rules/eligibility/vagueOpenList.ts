// vague-open-list: a criterion whose list is left open: "etc.", "and so on".
import { SOURCES } from '../../registry/element';
import { quoted } from '../quoted';
import type { LineRule } from '../rule';
import { exclusion } from './criteriaExample';

export const vagueOpenList: LineRule = {
  id: 'vague-open-list',
  category: 'eligibility',
  scope: 'line',
  severity: 'information',
  recommended: 'off',
  sections: ['eligibility'],
  triggers: { words: ['etc', 'cetera', 'so'] },
  summary: 'A criterion leaves its list open with "etc." or "and so on".',
  why: 'What else belongs to the list is decided by each site in its own way.',
  sources: [
    { name: 'Cragg et al. 2021, eligibility criteria', url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8542410' },
    SOURCES.definitions,
  ],
  examples: [
    {
      section: 'eligibility',
      text: exclusion('1. Active infection (bacteria, virus, ⟦etc.⟧).', '2. Biologics such as velotimab, ⟦and so on⟧.'),
    },
    {
      section: 'eligibility',
      text: exclusion('1. Biologics such as velotimab or similar antibodies.', '2. The ETC study.'),
      note: 'Examples behind "such as" are meant as examples.',
    },
  ],
  limits: ['Only "etc.", "and so on" and "and so forth" are known.'],
  precision:
    '30 of 81 findings on 1,051 public records were read; all say "etc." or "and so on", two of them in a list of exceptions.',
  check({ text }, report) {
    if (!MAY_BE_OPEN.test(text)) return;
    for (const match of text.matchAll(OPEN)) {
      const [found] = match;
      report({
        range: { start: match.index, end: match.index + found.length },
        message: `${quoted(found)} leaves the list open, and each site will complete it in its own way. Name all that belongs to it, or the class that is meant.`,
      });
    }
  },
};

const MAY_BE_OPEN = /etc|et cet|so (?:on|forth)/;
const OPEN = /\b(?:etc\b\.?|et cetera|and so (?:on|forth)\b)/g;
