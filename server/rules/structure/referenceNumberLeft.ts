// reference-number-left: "[12]" and "mortality.12 Further": numbers of a list of references that the record does not have.
import { SOURCES } from '../../registry/element';
import { quoted } from '../quoted';
import { type LineRule, SENTENCES } from '../rule';
import { DIGITS } from '../triggers';

export const referenceNumberLeft: LineRule = {
  id: 'reference-number-left',
  category: 'structure',
  scope: 'line',
  severity: 'information',
  sections: SENTENCES,
  triggers: {
    pairs: [
      ['[', DIGITS],
      ['.', DIGITS],
    ],
  },
  summary: 'The number of a reference was left in the text, and its list is not in the record.',
  why: 'Nobody can look it up, and behind a value or a word it is easily read as part of it.',
  sources: [SOURCES.definitions],
  examples: [
    { section: 'detailedDescription', text: 'Psoriatic arthritis is common ⟦[4-6]⟧. It begins late \\[7\\].' },
    { section: 'detailedDescription', text: 'Many patients die of the disease⟦.12⟧ Furthermore, it is costly.' },
    {
      section: 'detailedDescription',
      text: 'Fluorine-18 [18F] and a range of [3, 20] mg/L; version.2 of the form. Score [0-10].',
      note: 'Isotopes and ranges are left alone.',
    },
  ],
  limits: [
    'One finding a line.',
    'Numbers without brackets are reported only between a full stop and a capital.',
    'A line that begins with such a number may be the reference itself and is left alone.',
  ],
  precision: 'All 13 findings on 1,051 public records (8 records) were read and are numbers of references.',
  check({ text }, report) {
    if (/^\s*\\?\[\d/.test(text)) return;
    const match = NUMBER.exec(text);
    if (match === null) return;
    const at = match.index;
    report({
      range: { start: at, end: at + match[0].length },
      message: `${quoted(match[0].replaceAll('\\', ''))} looks like the number of a reference, and the record has no list of references. Remove it, or name the source.`,
    });
  },
};

/** Behind a word of three letters and more, and before the end of a sentence or of a part of it. */
const NUMBER =
  /(?<=[a-z]{3}[.)]? ?)(?<!\b(?:of|range|between|from|is|was|to|interval|[Ss]core|scale|grade) ?)\\?\[[1-9]\d?(?:(?:[-–]|, ?)\d{1,2}){0,5}\\?\](?=[.,;:]| [A-Za-z(]|\s*$)(?! (?:and|to|or|points?|mg|scale))|(?<=[a-z]{4})\.\d{1,2}(?:[,-]\d{1,2}){0,4}(?= [A-Z][a-z]+,? [a-z])/;
