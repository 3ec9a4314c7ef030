// item-multiple-criteria: a list item of several sentences, each a criterion of its own.
import { criteriaOf, inSection } from '../../protocol/eligibility';
import { SOURCES } from '../../registry/element';
import type { SectionRule } from '../rule';
import { inclusion } from './criteriaExample';

export const itemMultipleCriteria: SectionRule = {
  id: 'item-multiple-criteria',
  category: 'eligibility',
  scope: 'section',
  severity: 'hint',
  recommended: 'off',
  sections: ['eligibility'],
  summary: 'A list item holds several sentences.',
  why: 'A second criterion in an item is overlooked when sites check the list line by line.',
  sources: [
    {
      name: 'SPIRIT 2025, item 14a: eligibility criteria for participants',
      url: 'https://www.consort-spirit.org/nspirit/item-14a-participants',
    },
    { name: 'Cragg et al. 2021, eligibility criteria', url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8542410' },
    SOURCES.definitions,
  ],
  examples: [
    {
      section: 'eligibility',
      text: inclusion('1. ⟦Poor response to methotrexate.⟧ The dose was stable for at least a month.'),
    },
    {
      section: 'eligibility',
      text: inclusion(
        '1. Psoriatic arthritis (e.g. dactylitis). Note: enthesitis counts too.',
        '2. Read by Dr. Halvorsen vs. St. Anna.',
      ),
      note: 'Notes, exceptions and abbreviations are no second criterion.',
    },
  ],
  limits: [
    'Definitions and explanations cannot be told from criteria: off until asked for.',
    'Items that run together with their numbers have a rule of their own.',
  ],
  precision:
    '25 findings on 1,051 public records were read: 9 hold a second criterion, the others explain the first or make an exception. Off until asked for.',
  check(reading, _facts, report) {
    if (reading.kind !== 'eligibility') return;
    for (const list of reading.lists) {
      if (list.polarity === 'characteristics') continue;
      for (const { line, entry, text } of criteriaOf(reading, list)) {
        if (entry.kind !== 'item') continue;
        const match = SECOND.exec(text);
        if (match === null) continue;
        const end = match.index + 1;
        report({
          range: inSection(reading, line, { start: entry.body.start, end: entry.body.start + end }),
          message:
            'Behind this sentence the item goes on with another one, which is overlooked when the list is checked. Give each criterion its own item.',
        });
      }
    }
  },
};

/** A full stop between a word and a sentence that does not explain the first. */
const SECOND =
  /(?<=[a-z)%]{2})\.(?<!\b(?:e\.g|i\.e|ex|vs|etc|cf|approx|incl|al|Dr|St|No|Prof|resp|max|min|ca)\.)[ \t]+(?!(?:Note|NB|N\.B|For example|Except|Exceptions?|Examples?|See|However|If|This|These|Those|Such|It|They|Otherwise|In this case|In such|That|Other)\b)(?=[A-Z][a-z]+ [a-z])/;
