// acronym-number-mismatch: an abbreviation in the plural behind a long form in the singular.

import { definitionsIn, mayBePlural, pluralOf } from '../../protocol/abbreviations';
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import { quoted } from '../quoted';
import { type LineRule, PROSE } from '../rule';
import { record } from './recordExample';

export const acronymNumberMismatch: LineRule = {
  id: 'acronym-number-mismatch',
  category: 'identification',
  scope: 'line',
  severity: 'hint',
  recommended: 'off',
  sections: PROSE,
  triggers: { pairs: [['s', ')]\\']] },
  summary: 'An abbreviation in the plural stands behind a long form in the singular.',
  why: 'The abbreviation is introduced once and read many times; a slip there is copied everywhere.',
  sources: [SOURCES.comments],
  examples: [
    {
      section: 'record',
      text: record('⟦Mesenchymal Stem Cell (MSCs)⟧ in the Treatment of Psoriatic Arthritis'),
      fixed: record('Mesenchymal Stem Cells (MSCs) in the Treatment of Psoriatic Arthritis'),
    },
    {
      section: 'briefSummary',
      text: 'Each participant keeps a ⟦daily symptom diary (DSDs)⟧ at home.',
      fixed: 'Each participant keeps a daily symptom diary (DSD) at home.',
      note: 'Behind "a" the abbreviation is what is wrong. The fix is not applied unasked there.',
    },
    {
      section: 'briefSummary',
      text: 'Mesenchymal stem cells (MSCs) and instrumental activities of daily living (IADLs).',
    },
    {
      section: 'briefSummary',
      text: 'Mesenchymal stem cells (MSC) are infused.',
      note: 'An abbreviation may do without the s.',
    },
  ],
  limits: ['Only where the abbreviation is made of the initials of the words before it.'],
  precision: 'The one finding on 1,051 public records is right.',
  check({ text }, report) {
    if (!mayHold(text)) return;
    for (const { short, isPlural, words, range, longRange, shortRange } of definitionsIn(text)) {
      if (!isPlural || words.some(mayBePlural)) continue;
      const long = text.slice(longRange.start, longRange.end);
      const noun = /[A-Za-z]+$/.exec(long)?.[0];
      if (noun === undefined) continue;
      const isOne = /\b(?:an?|one|each|every|single)\s+(?:[a-z]+\s+)?$/i.test(text.slice(0, range.start));
      const nounRange = { start: longRange.end - noun.length, end: longRange.end };
      const fix = isOne
        ? { title: `Write ${short}`, safe: false, edits: [replace(shortRange, short)] }
        : { title: `Write "${pluralOf(noun)}"`, safe: true, edits: [replace(nounRange, pluralOf(noun))] };
      report({
        range,
        message: `${quoted(`${short}s`)} is a plural, but the words before it are a singular. ${fix.title}.`,
        fixes: [fix],
      });
    }
  },
};

/** Every line is asked: plain searches are quicker than a pattern. */
const mayHold = (text: string): boolean => text.includes('s)') || text.includes('s]') || text.includes('s\\]');
