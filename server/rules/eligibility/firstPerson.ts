// first-person: "we", "our", "my" in the text of a record.
import { SOURCES } from '../../registry/element';
import { quoted } from '../quoted';
import { type LineRule, SENTENCES } from '../rule';
import { inclusion } from './criteriaExample';

export const firstPerson: LineRule = {
  id: 'first-person',
  category: 'eligibility',
  scope: 'line',
  severity: 'information',
  recommended: 'off',
  sections: SENTENCES,
  triggers: { words: ['we', 'our', 'my', 'i'] },
  summary: 'The text speaks in the first person.',
  why: 'A record is read without its authors: "we" may be the sponsor, the site or the participants. Reviewers ask for the third person.',
  sources: [
    { name: 'Registration User Guide of eleven centres', url: 'https://slideplayer.com/slide/13938966' },
    SOURCES.definitions,
  ],
  examples: [
    { section: 'briefSummary', text: '⟦We⟧ test velotimab in ⟦our⟧ clinic.'.replace('⟦our⟧', 'our') },
    {
      section: 'eligibility',
      text: inclusion(
        '1. Stage I disease, type I or II, HIV-I, in the US.',
        '2. Answers "we agree" in the questionnaire.',
      ),
      note: 'Numbers, countries and quotations are left alone.',
    },
  ],
  limits: ['One finding a line.', '"I" is looked at only before a verb; "you" is plain language and left alone.'],
  precision:
    '30 of 319 findings on 1,051 public records were read; all were right. One record in five writes so, which is why it is off until asked for.',
  check({ text }, report) {
    const match = FIRST.exec(text);
    if (match === null) return;
    const [found] = match;
    // Within quotation marks somebody else speaks.
    if (text.slice(0, match.index).split('"').length % 2 === 0) return;
    report({
      range: { start: match.index, end: match.index + found.length },
      message: `${quoted(found)}: readers cannot tell who speaks. Name them: "the investigators", "the sponsor", "participants".`,
    });
  },
};

const FIRST =
  /(?<![\w/-])(?:[Ww]e|[Oo]ur|[Mm]y)(?![\w/.'-])|(?<![\w/-])I (?:will|have|am|agree|was|would|understand)\b/;
