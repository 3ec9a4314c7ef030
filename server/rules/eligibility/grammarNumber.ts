// Closed patterns of wrong grammar: one and several, of nouns and of the verbs behind them.
import { type GrammarPattern, lastWord, PEOPLE, PERSON, PLURAL, replaced, unknown } from './grammarPattern';

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
    triggers: { phrases: [['who that', Object.keys(PLURAL).join(' ')]] },
    pattern: new RegExp(
      `\\b(?:${PEOPLE})(?<!\\b(?:one|each|either|neither|any|none|number) of (?:the |these |those )?(?:${PEOPLE})) (?:who|that) (?:${Object.keys(PLURAL).join('|')})\\b`,
      'gi',
    ),
    better: lastWord((word) => PLURAL[word]),
    wrong: 'the verb is in the singular and the noun in the plural',
    safe: true,
    example: ['* ⟦Women that is⟧ pregnant', '* Women that are pregnant'],
    counted: [6, 6],
  },
  {
    // Only where the item begins: "siblings of the patient who have …" is right.
    triggers: { phrases: [[PERSON.replaceAll('|', ' '), 'who that']] },
    pattern: new RegExp(
      `(?<=^\\W*(?:\\d+\\W+)?)(?:(?:any|a|an|the|each|every|for|female|male|adult|pregnant|eligible) ){0,2}(?:${PERSON}) (?:who|that) (?:${Object.keys(SINGULAR).join('|')})\\b`,
      'gi',
    ),
    better: lastWord((word) => SINGULAR[word]),
    wrong: 'the verb is in the plural and the noun in the singular',
    safe: true,
    example: ['* ⟦Patient who have⟧ relapse', '* Patient who has relapse'],
    counted: [5, 5],
  },
  {
    triggers: { phrases: [['patients subjects participants women children', 'has is was']] },
    pattern: /(?<=(?:^|[.;] )\W*(?:\d+\W+)?)(?:patients|subjects|participants|women|children) (?:has|is|was)\b/gi,
    better: lastWord((word) => PLURAL[word]),
    wrong: 'the verb is in the singular and the noun in the plural',
    safe: true,
    example: ['* ⟦Subjects is⟧ naive', '* Subjects are naive'],
    counted: [2, 2],
  },
  {
    triggers: { phrases: [['patient subject participant individual', 'have are were']] },
    pattern: /(?<=(?:^|[.;] )\W*(?:\d+\W+)?)(?:Patient|Subject|Participant|Individual) (?:have|are|were)\b/g,
    better: (bad) => [
      bad.replace(' ', 's '),
      ...lastWord((word) => ({ have: 'has', are: 'is', were: 'was' })[word])(bad),
    ],
    wrong: 'the verb is in the plural and the noun in the singular',
    safe: false,
    example: ['* ⟦Subject were⟧ treated before', '* Subjects were treated before'],
    counted: [1, 1],
  },
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
        ['there', 'is was'],
        ['is was no limited few many several', 'studies differences reports contraindications patients subjects'],
      ],
    },
    pattern:
      /\b[Tt]here (?:is|was) (?:no |not |also |currently |limited |few |many |several |significant )*(?:studies|differences|reports|contraindications|patients|subjects|symptoms|signs)\b/g,
    better: (bad) => [bad.replace(/ (is|was) /, (_, verb: string) => (verb === 'is' ? ' are ' : ' were '))],
    wrong: 'the verb is in the singular and the noun in the plural',
    safe: true,
    example: ['* If ⟦there is no contraindications⟧ to it', '* If there are no contraindications to it'],
    counted: [1, 1],
  },
  {
    triggers: {
      phrases: [
        [
          'each every another this',
          'patients subjects participants groups visits studies drugs women children diseases',
        ],
      ],
    },
    pattern:
      /\b(?:each|every|another|this) (?:patients|subjects|participants|groups|visits|studies|drugs|women|children|diseases)\b(?!['’])/gi,
    better: unknown,
    wrong: 'the first word asks for the singular',
    safe: false,
    example: ['* ⟦Each participants⟧ at home', undefined],
    counted: [2, 2],
  },
  {
    triggers: { phrases: [['these those several both many', 'patient subject participant criterion group treatment']] },
    pattern:
      /\b(?:these|those|several|both|many) (?:patient|subject|participant|criterion|group|treatment arm)\b(?=\s*(?:[.,;)]|$)| (?:will|are|were|with|have|who|in|at)\b)/gi,
    better: unknown,
    wrong: 'the first word asks for the plural',
    safe: false,
    example: ['* Followed in ⟦both group⟧', undefined],
    counted: [1, 1],
  },
  {
    triggers: { phrases: [['all', 'patient subject participant individual volunteer']] },
    pattern:
      /\b[Aa]ll (?:[Pp]atient|[Ss]ubject|[Pp]articipant|[Ii]ndividual|[Vv]olunteer)\b(?=\s*(?:[.;)]|$)| (?:will|are|were|with|have|who|in|at|seen|undergoing|receiving|irrespective|admitted|must|should|treated|enrolled|included|being|aged|presenting|from)\b)/g,
    better: (bad) => [`${bad}s`],
    wrong: 'several are meant, so the noun stands in the plural',
    safe: true,
    example: ['* ⟦All subject⟧ with relapse', '* All subjects with relapse'],
    counted: [6, 6],
  },
  {
    triggers: {
      phrases: [
        ['a an', 'control future diagnostic positive negative different specific major severe active similar'],
        ['a an', 'patients subjects participants symptoms disorders infections tests studies groups'],
      ],
    },
    pattern:
      /(?<!\b(?:group|part|cohort|arm|class|type|grade|stage|hepatitis|vitamin) )\ban? (?:(?:control|future|diagnostic|positive|negative|different|specific|major|severe|active|similar) )?(?:patients|subjects|participants|symptoms|disorders|infections|tests|studies|groups)\b(?=[.,;:)]|$| (?:in|of|for|with|to|are|is|will|were|that|who|which|and|or|at|within)\b)/g,
    better: unknown,
    wrong: 'the article is in the singular and the noun in the plural',
    safe: false,
    example: ['* Assigned to ⟦a control groups⟧', undefined],
    counted: [3, 3],
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
