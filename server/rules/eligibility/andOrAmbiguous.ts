// and-or-ambiguous: "and/or" in a criterion.
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import type { LineRule } from '../rule';
import { inclusion } from './criteriaExample';

export const andOrAmbiguous: LineRule = {
  id: 'and-or-ambiguous',
  category: 'eligibility',
  scope: 'line',
  severity: 'information',
  recommended: 'off',
  sections: ['eligibility'],
  triggers: { signs: '/' },
  summary: 'A criterion joins its parts with "and/or".',
  why: 'Whether one of them is enough is left to the reader; in an inclusion this decides who may take part.',
  sources: [
    { name: 'Cragg et al. 2021, eligibility criteria', url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8542410' },
    SOURCES.definitions,
  ],
  examples: [
    {
      section: 'eligibility',
      text: inclusion('1. Dactylitis ⟦and/or⟧ enthesitis.'),
      fixed: inclusion('1. Dactylitis or enthesitis.'),
    },
    { section: 'eligibility', text: inclusion('1. Dactylitis or enthesitis, or both.') },
  ],
  limits: ['Widely used and mostly understood: off until asked for.'],
  precision:
    '30 of 330 findings on 1,051 public records were read; all say "and/or", and in most nobody would misunderstand it. Off until asked for.',
  check({ text }, report) {
    if (!text.includes('/')) return;
    for (const match of text.matchAll(/\band ?\/ ?or\b/gi)) {
      const range = { start: match.index, end: match.index + match[0].length };
      const or = match[0] === match[0].toUpperCase() ? 'OR' : 'or';
      report({
        range,
        message: `"${match[0]}" leaves open whether one of them is enough. Write "or" where it is, "and" where all must be met.`,
        fixes: [{ title: `Write "${or}"`, safe: false, edits: [replace(range, or)] }],
      });
    }
  },
};
