// sentence-broken-off: a line of the text ends behind "according to", or with ", .".
import { SOURCES } from '../../registry/element';
import { quoted } from '../quoted';
import type { LineRule } from '../rule';
import { SMALL_LETTERS } from '../triggers';

export const sentenceBrokenOff: LineRule = {
  id: 'sentence-broken-off',
  category: 'structure',
  scope: 'line',
  severity: 'information',
  sections: ['briefSummary', 'detailedDescription', 'studyGroups', 'interventions'],
  triggers: {
    pairs: [
      [SMALL_LETTERS, '\n'],
      [',', '. '],
    ],
  },
  summary: 'A sentence of the text ends in its middle.',
  why: 'What was cut off is lost to everybody who has only the record.',
  sources: [SOURCES.definitions],
  examples: [
    { section: 'briefSummary', text: 'Swelling is compared between the arms ⟦according to⟧' },
    {
      section: 'detailedDescription',
      text: 'The trial stops when the effect of velotimab is poor⟦, .⟧ It may go on later.',
    },
    {
      section: 'detailedDescription',
      text: 'Data are kept as long as possible\nParticipants are divided into\n* responders and\n* others\nWhat it is for\nThe group that she was in',
    },
  ],
  limits: [
    'Only endings that lead into no list and close no question are known: "according to", "due to", "of the", "from" and the like.',
    'Criteria are looked at by criterion-truncated.',
  ],
  precision: 'All 6 findings on 1,051 public records were read; each sentence is cut off or ends with a stray comma.',
  check({ text }, report) {
    const match = ENDS.exec(text) ?? STRAY_COMMA.exec(text);
    if (match === null) return;
    report({
      range: { start: match.index, end: match.index + match[0].length },
      message: `The sentence ends with ${quoted(match[0].trim())}: its end was cut off, or a word is left over. Complete it from the protocol.`,
    });
  },
};

const ENDS =
  /(?<=[a-z)\d,] )(?:according to|due to|(?:of|in|to|for|with|by|from|on|at|and|or|during|after|before) (?:the|an|a)|of possible|(?<=\. Data )from|(?<=^Data )from|because of|because|such as the|whose|than|the|an)\s*$/;

const STRAY_COMMA = /, ?\.(?![\d.])/;
