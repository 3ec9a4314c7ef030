// Closed patterns of wrong grammar: one and several, of nouns and of the verbs behind them.
import { type GrammarPattern, lastWord, PLURAL, replaced } from './grammarPattern';

const SINGULAR: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(PLURAL).map(([one, many]) => [many, one])),
};

/** What a condition does that keeps somebody out, of one and of several. */
const EFFECTS =
  'requires interferes precludes prevents makes affects increases causes compromises places puts limits impairs poses renders prohibits influences determines';
const effectOfSeveral = (word: string): string | undefined => PLURAL[word] ?? word.replace(/s$/, '');
const effectOfOne = (word: string): string | undefined => SINGULAR[word] ?? `${word}s`;
const EFFECTS_OF_SEVERAL = EFFECTS.split(' ').map((effect) => effect.slice(0, -1));

const CAUSES =
  'conditions diseases disorders illnesses infections factors abnormalities medications drugs treatments findings problems circumstances therapies symptoms';
const CAUSE =
  'condition disease disorder illness event infection factor abnormality medication drug treatment finding problem circumstance therapy symptom situation';

export const GRAMMAR_OF_NUMBER: readonly GrammarPattern[] = [
  {
    // "a cascade of events that leads": what is meant may be the noun before.
    triggers: { phrases: [[CAUSES, 'that which']] },
    pattern: new RegExp(
      `\\b(?:${CAUSES.replaceAll(' ', '|')})(?<!\\b(?:of|with|for|one|in|by|to|from) (?:[a-z]+ ){0,2}[a-z]+) (?:that|which) (?:has|is|was|does|${EFFECTS.replaceAll(' ', '|')})\\b`,
      'g',
    ),
    better: lastWord(effectOfSeveral),
    wrong: 'the verb is in the singular and the noun in the plural',
    safe: false,
    example: ['* Severe ⟦diseases that affects⟧ survival', '* Severe diseases that affect survival'],
    counted: [2, 2],
  },
  {
    triggers: { phrases: [[CAUSE, 'that which']] },
    pattern: new RegExp(
      `\\b(?:[Aa]ny|[Aa]nother|[Ee]very|[Ee]ach|[Aa]n?)(?: other)? (?:(?!(?:and|of|or|in|with|for)\\b)[a-z-]+[^s\\s] ){0,3}(?:${CAUSE.replaceAll(' ', '|')}) (?:that|which) (?:have|are|were|${EFFECTS_OF_SEVERAL.join('|')})\\b`,
      'g',
    ),
    better: lastWord(effectOfOne),
    wrong: 'the verb is in the plural and the noun in the singular',
    safe: false,
    example: ['* ⟦Any medical condition that preclude⟧ consent', '* Any medical condition that precludes consent'],
    counted: [1, 1],
  },
  {
    triggers: { phrases: [['criteria', 'is was has']] },
    pattern:
      /(?<!\b(?:this|of|with|by|from|to|for|on|each|every|meeting) (?:the |these |all )?(?:[a-z]+ )?)\b(?:inclusion|exclusion|eligibility|discontinuation|diagnostic|withdrawal|stopping|response|other) criteria (?:is|was|has)\b/gi,
    better: lastWord((word) => PLURAL[word]),
    wrong: '"criteria" is the plural of "criterion"',
    safe: false,
    example: ['* Until ⟦other criteria is⟧ met', '* Until other criteria are met'],
    counted: [4, 4],
  },
  {
    triggers: {
      phrases: [
        ['this another each every a an exclusion inclusion eligibility', 'criteria exclusion inclusion eligibility'],
      ],
    },
    pattern:
      /(?<!\b(?:group|part|cohort|arm|class|type|grade|stage) )\b(?:this|another|each|every|a|an) (?:(?:exclusion|inclusion|eligibility) )?criteria\b(?! (?:list|set|met\b))/g,
    better: replaced(/criteria$/, 'criterion'),
    wrong: 'one of them is a "criterion"',
    safe: true,
    example: ['* Age is ⟦an exclusion criteria⟧ here', '* Age is an exclusion criterion here'],
    counted: [4, 4],
  },
  {
    triggers: {
      phrases: [
        ['following', 'criterion condition symptom sign disease disorder drug medication treatment abnormality'],
      ],
    },
    pattern:
      /\b(?:one|two|three|any|some|all|most|either|neither|none) of (?:the )?following (?:criterion|condition|symptom|sign|disease|disorder|drug|medication|treatment|abnormality)\b(?=\s*(?:[:.,;)]|$))/gi,
    better: (bad) => [
      bad
        .replace(/criterion$/i, 'criteria')
        .replace(/abnormality$/i, 'abnormalities')
        .replace(/(condition|symptom|sign|disease|disorder|drug|medication|treatment)$/i, '$1s'),
    ],
    wrong: 'several are meant, so the noun stands in the plural',
    safe: true,
    example: ['* ⟦One of the following condition⟧: gout', '* One of the following conditions: gout'],
    counted: [2, 2],
  },
];
