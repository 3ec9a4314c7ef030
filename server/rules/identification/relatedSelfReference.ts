// related-self-reference: the record stands among the trials that are related to it.
import { isPresent } from '../../protocol/field';
import { SOURCES } from '../../registry/element';
import { entryRemoved } from '../entryRemoval';
import type { TrialRule } from '../rule';

export const relatedSelfReference: TrialRule = {
  id: 'related-self-reference',
  category: 'identification',
  scope: 'trial',
  reads: ['record', 'relatedTrials', 'moreRelatedTrials'],
  severity: 'hint',
  summary: 'The record stands in its own list of related trials.',
  why: 'Readers who follow the number come back to where they are.',
  sources: [SOURCES.api],
  examples: [
    {
      section: 'relatedTrials',
      text: 'Velotimab in Plaque Psoriasis\nNCT90000102\nVelotimab in Psoriatic Arthritis\n⟦NCT90000101⟧',
      fixed: 'Velotimab in Plaque Psoriasis\nNCT90000102',
    },
    {
      section: 'moreRelatedTrials',
      layout: 'labelled',
      text: 'Velotimab in Psoriatic Arthritis\n\n⟦NCT90000101⟧\n\nVelotimab in Plaque Psoriasis\n\nNCT90000102\n',
      fixed: 'Velotimab in Plaque Psoriasis\n\nNCT90000102\n',
    },
    { section: 'relatedTrials', text: 'Velotimab in Plaque Psoriasis\nNCT90000102' },
    { section: 'relatedTrials', text: 'The trial after NCT90000101\nNCT90000102', note: 'A title may name it.' },
  ],
  limits: ['Titles of other trials are never looked at.'],
  precision: 'No finding on 1,945 public records.',
  check({ record, relatedTrials, moreRelatedTrials }, _facts, report, at) {
    const own = record.nctId.value;
    if (own === undefined) return;
    for (const reading of [relatedTrials, moreRelatedTrials]) {
      for (const { title, nctId } of reading?.trials ?? []) {
        if (reading === undefined || nctId.value !== own) continue;
        const { section } = reading;
        const first = isPresent(title) ? title.line : nctId.line;
        const edit = entryRemoved(section, first, nctId.line);
        report({
          range: at(section, nctId.range),
          message: `${own} is this record itself, so the list leads readers back to it. Remove it from the related trials.`,
          fixes: [
            {
              title: 'Remove this record from its related trials',
              safe: true,
              edits: [{ ...edit, range: at(section, edit.range) }],
            },
          ],
        });
      }
    }
  },
};
