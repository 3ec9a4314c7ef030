// title-missing-or-short: the record has no title, or one of less than 18 characters.
import { unescaped } from '../../format/escapes';
import { textRange } from '../../format/section';
import { isPresent } from '../../protocol/field';
import { SOURCES } from '../../registry/element';
import { isPlaceholder } from '../placeholder';
import { quoted } from '../quoted';
import type { SectionRule } from '../rule';
import { NUMBERS } from './recordExample';

export const titleMissingOrShort: SectionRule = {
  id: 'title-missing-or-short',
  category: 'identification',
  scope: 'section',
  severity: 'error',
  sections: ['record'],
  summary: 'The brief title is missing or shorter than 18 characters.',
  why: 'It is the first thing that patients and searches see, and the registry takes no shorter one: condition, intervention and population have no room in it.',
  sources: [SOURCES.definitions, SOURCES.regulation],
  examples: [
    { section: 'record', text: `⟦Stem cells⟧\n${NUMBERS}` },
    { section: 'record', text: '⟦NCT ID: NCT90000101⟧\nLast Updated: 2026-09-14' },
    { section: 'record', text: `Covid-19 Breath Test\n${NUMBERS}`, note: 'Twenty characters are few, but enough.' },
  ],
  limits: ['A document that begins with a section is left alone: its first lines may have been cut off on purpose.'],
  precision: 'No finding on 1,945 public records; the shortest title of them has 19 characters.',
  check({ section, ...reading }, _facts, report) {
    if (reading.kind !== 'record') return;
    const { title } = reading;
    if (!isPresent(title)) {
      const line = section.roles.indexOf('text');
      if (line === -1) return;
      report({
        range: textRange(section, line),
        message:
          'The brief title is missing above this line, and the registry takes no record without one. Write condition, intervention and population in at most 300 characters.',
      });
      return;
    }
    const length = [...unescaped(title.text)].length;
    if (length >= SHORTEST || isPlaceholder(title.text)) return;
    report({
      range: title.range,
      message: `The title ${quoted(title.text)} has ${length} characters, and the registry asks for ${SHORTEST} at least. Name condition, intervention and population.`,
    });
  },
};

const SHORTEST = 18;
