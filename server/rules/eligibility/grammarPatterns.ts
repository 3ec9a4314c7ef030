// Closed patterns of wrong grammar, each with what is right. A pattern is here because it can be nothing else, or because
// real records showed that it is wrong nearly always.
import { GRAMMAR_OF_NUMBER } from './grammarNumber';
import type { GrammarPattern } from './grammarPattern';
import { GRAMMAR_OF_VERBS } from './grammarVerbs';
import { GRAMMAR_OF_WORDS } from './grammarWords';

export const GRAMMAR: readonly GrammarPattern[] = [...GRAMMAR_OF_NUMBER, ...GRAMMAR_OF_VERBS, ...GRAMMAR_OF_WORDS];
