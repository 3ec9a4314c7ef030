// Closed patterns of wrong grammar, each with what is right. A pattern is here because it can be nothing else, or because
// real records showed that it is wrong nearly always.
import { numberSlips } from './agreementNouns';
import { verbFormSlips } from './agreementVerbs';
import { clashingWords } from './clashingWords';
import { GRAMMAR_OF_CLAUSES } from './grammarClauses';
import { GRAMMAR_OF_DOUBLES } from './grammarDoubles';
import { GRAMMAR_OF_MEASURES } from './grammarMeasures';
import { GRAMMAR_OF_NOUNS } from './grammarNouns';
import { GRAMMAR_OF_NUMBER } from './grammarNumber';
import type { GrammarPattern } from './grammarPattern';
import { GRAMMAR_OF_SUBJECTS } from './grammarSubjects';
import { ADJECTIVES_FOR_ADVERBS, PREPOSITIONS, TERMS } from './grammarTables';
import { PLURALS_BEFORE_NOUNS, TERMS_CUT_SHORT } from './grammarTerms';
import { GRAMMAR_OF_VERBS } from './grammarVerbs';
import { GRAMMAR_OF_WORDS } from './grammarWords';
import { inOrder, type Slip, slipsBy } from './patternSlips';
import { tokensOf } from './sentenceTokens';
import { wordings } from './wordings';

const ofTable = (table: string, wrong: string, counted: readonly [number, number]): readonly GrammarPattern[] =>
  wordings(table, { wrong, safe: true, counted });

const BEFORE_NOUNS = ofTable(PLURALS_BEFORE_NOUNS, 'before a noun the first noun stands in the singular', [31, 31]);

export const GRAMMAR: readonly GrammarPattern[] = [
  ...GRAMMAR_OF_NUMBER,
  ...GRAMMAR_OF_VERBS,
  ...GRAMMAR_OF_WORDS,
  ...GRAMMAR_OF_SUBJECTS,
  ...GRAMMAR_OF_NOUNS,
  ...GRAMMAR_OF_CLAUSES,
  ...GRAMMAR_OF_MEASURES,
  ...GRAMMAR_OF_DOUBLES,
  ...ofTable(ADJECTIVES_FOR_ADVERBS, 'an adverb is needed here', [23, 23]),
  ...ofTable(PREPOSITIONS, 'the preposition is another one, or none', [34, 34]),
  ...ofTable(TERMS_CUT_SHORT, 'a word of the term is missing', [5, 5]),
  ...BEFORE_NOUNS,
  ...ofTable(TERMS, 'the term has another form', [20, 20]),
];

const patternSlips = slipsBy(GRAMMAR);

/** The slips in grammar of a line, in order: where a closed pattern and agreement speak of the same words, the pattern. */
export const grammarSlips = (line: string): readonly Slip[] => {
  const tokens = tokensOf(line);
  return withOthers(patternSlips(line), [
    ...verbFormSlips(line, tokens),
    ...numberSlips(line, tokens),
    ...clashingWords(line, tokens),
  ]);
};

const withOthers = (slips: readonly Slip[], others: readonly Slip[]): readonly Slip[] =>
  others.length === 0
    ? slips
    : inOrder([
        ...slips,
        ...others.filter(({ range: { start, end } }) =>
          slips.every(({ range }) => range.start >= end || start >= range.end),
        ),
      ]);
