// Closed patterns of wrong grammar, each with what is right. A pattern is here because it can be nothing else, or because
// real records showed that it is wrong nearly always.
import { GRAMMAR_OF_NUMBER } from './grammarNumber';
import type { GrammarPattern } from './grammarPattern';
import { ADJECTIVES_FOR_ADVERBS, PREPOSITIONS, TERMS } from './grammarTables';
import { GRAMMAR_OF_VERBS } from './grammarVerbs';
import { GRAMMAR_OF_WORDS } from './grammarWords';
import { wordings } from './wordings';

const ofTable = (table: string, wrong: string, counted: readonly [number, number]): readonly GrammarPattern[] =>
  wordings(table, { wrong, safe: true, counted });

export const GRAMMAR: readonly GrammarPattern[] = [
  ...GRAMMAR_OF_NUMBER,
  ...GRAMMAR_OF_VERBS,
  ...GRAMMAR_OF_WORDS,
  ...ofTable(ADJECTIVES_FOR_ADVERBS, 'an adverb is needed here', [23, 23]),
  ...ofTable(PREPOSITIONS, 'the preposition is another one, or none', [34, 34]),
  ...ofTable(TERMS, 'the term has another form', [20, 20]),
];
