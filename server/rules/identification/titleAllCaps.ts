// title-all-caps: a title in capital letters.
import { SOURCES } from '../../registry/element';
import { quoted } from '../quoted';
import type { SectionRule } from '../rule';
import { record } from './recordExample';

export const titleAllCaps: SectionRule = {
  id: 'title-all-caps',
  category: 'identification',
  scope: 'section',
  severity: 'information',
  sections: ['record'],
  summary: 'The title is written in capital letters.',
  why: 'Capitals hide which words are abbreviations, and they are hard to read in lists of search results.',
  sources: [SOURCES.definitions],
  examples: [
    { section: 'record', text: record('⟦SAFETY OF VELOTIMAB IN ADULTS WITH PSORIATIC ARTHRITIS⟧') },
    { section: 'record', text: record('Safety of VLT-204 in Adults With PsA') },
    { section: 'record', text: record('VLT-204 ASCOT PSA II'), note: 'Codes and abbreviations alone.' },
  ],
  limits: ['Only titles without any small letter, and with at least three words of four letters or more.'],
  precision: 'No finding on 1,945 public records.',
  check(reading, _facts, report) {
    if (reading.kind !== 'record') return;
    const { text, range } = reading.title;
    if (/\p{Ll}/u.test(text) || (text.match(/\p{Lu}{4,}/gu)?.length ?? 0) < WORDS) return;
    report({
      range,
      message: `The title ${quoted(text)} is in capitals, which hides abbreviations and is hard to read. Write it with a capital at the beginning of each main word.`,
    });
  },
};

const WORDS = 3;
