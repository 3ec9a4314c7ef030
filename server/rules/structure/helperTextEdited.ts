// helper-text-edited: the fixed sentence below a heading is not the one that the format writes.
import { lineText, textRange } from '../../format/section';
import { SECTIONS } from '../../format/sections';
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import { quoted } from '../quoted';
import type { SectionRule } from '../rule';
import { HEADINGS_ALONE } from './sectionExample';

const SENTENCE = 'See the medical conditions and disease areas that this research is targeting or investigating.';
const withSentence = (sentence: string): string => HEADINGS_ALONE.replace('Conditions\n', `Conditions\n${sentence}\n`);

export const helperTextEdited: SectionRule = {
  id: 'helper-text-edited',
  category: 'structure',
  scope: 'section',
  hinges: () => [],
  severity: 'hint',
  sections: SECTIONS.map((definition) => definition.kind),
  summary: 'The fixed sentence below a heading was changed.',
  why: 'Programs know a section by its heading and this sentence together. A changed one may be read as a part of the record.',
  sources: [SOURCES.structure],
  examples: [
    {
      section: 'document',
      text: withSentence('⟦See the medical conditions and diseases that this research is targeting or investigating.⟧'),
      fixed: withSentence(SENTENCE),
    },
    { section: 'document', text: withSentence(SENTENCE) },
    { section: 'document', text: HEADINGS_ALONE, note: 'A heading may stand without its sentence.' },
  ],
  limits: [
    'A line that shares neither its beginning nor its end with the sentence is text of the section.',
    'Sections with a heading that the format does not know are left alone.',
  ],
  precision: 'No finding on 1,945 public records, whose sentences are all as the format writes them.',
  check({ section }, _facts, report) {
    const { definition, sentenceLine } = section;
    if (definition === undefined || sentenceLine === -1) return;
    const written = lineText(section, sentenceLine);
    const [sentence] = definition.sentences;
    if (sentence === undefined || definition.sentences.includes(written)) return;
    const range = textRange(section, sentenceLine);
    report({
      range,
      message: `${quoted(written)} is not the fixed sentence of ${quoted(definition.heading)}, and programs may read it as part of the record. Restore the sentence.`,
      // Where there are two sentences, they say opposite things.
      ...(definition.sentences.length === 1 && {
        fixes: [{ title: 'Restore the fixed sentence', safe: true, edits: [replace(range, sentence)] }],
      }),
    });
  },
};
