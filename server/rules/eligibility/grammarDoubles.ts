// Closed patterns of wrong grammar: what is said twice: "at least 18 years or older", "unable or unable", "in the in the".
import { type GrammarPattern, replaced } from './grammarPattern';

const MORE =
  'higher lower better older younger longer shorter greater larger smaller worse easier faster stronger earlier safer deeper thicker';

export const GRAMMAR_OF_DOUBLES: readonly GrammarPattern[] = [
  {
    triggers: { phrases: [['or', 'older above over more greater higher']] },
    pattern:
      /(?:\b(?:at least|[Aa]bove|[Oo]ver|[Oo]lder than|[Mm]ore than|[Gg]reater than)|≥|\\>=?|>=?) ?\d+ ?(?:years?|yrs?|y)(?: of age| old)?,? or (?:older|above|over|more|greater)\b(?! than)/g,
    better: (bad) => [bad.replace(/,? or \w+$/, '')],
    wrong: 'the bound is given twice',
    safe: false,
    example: ['* Men ⟦at least 18 years or older⟧', '* Men at least 18 years'],
    counted: [2, 2],
  },
  {
    triggers: { phrases: [['more most', `${MORE} highest lowest best worst greatest largest commonest`]] },
    pattern: new RegExp(
      `(?<!\\b(?:or|and|one|once|no|any|\\d+|two|three|four|far|much|not|is|are|was|with) )\\b(?:more (?:${MORE.replaceAll(' ', '|')})(?= than\\b)|most (?:highest|lowest|best|worst|greatest|largest|commonest))\\b`,
      'g',
    ),
    better: replaced(/^mo\w+ /, ''),
    wrong: 'the comparison is made twice',
    safe: true,
    example: ['* A score ⟦more higher⟧ than 5', '* A score higher than 5'],
    counted: [0, 0],
  },
  {
    triggers: { phrases: [['the', 'both']] },
    pattern: /\bthe both (?=(?:groups|arms|sexes|eyes|patients|treatments|sides|knees|studies)\b)/g,
    better: replaced(/^the /, ''),
    wrong: 'the article does not belong there',
    safe: true,
    example: ['* In ⟦the both ⟧groups', '* In both groups'],
    counted: [0, 0],
  },
  {
    triggers: {
      phrases: [
        ['be', 'able'],
        ['unable', 'can'],
      ],
    },
    pattern: /\b(?:can be able to|could be able to|cannot be able to|can not be able to|unable can)\b/g,
    better: (bad) => [
      bad
        .replace('cannot be able to', 'cannot')
        .replace('can not be able to', 'cannot')
        .replace(/(can|could) be able to/, '$1')
        .replace('unable can', 'unable'),
    ],
    wrong: '"can" and "be able to" say the same',
    safe: false,
    example: ['* Those who ⟦can be able to⟧ walk', '* Those who can walk'],
    counted: [0, 0],
  },
  {
    triggers: {
      phrases: [
        ['incapable unable unwilling able willing pregnant breastfeeding lactating allergic intolerant', 'or and'],
      ],
    },
    pattern:
      /\b(incapable|unable|unwilling|able|willing|pregnant|breastfeeding|lactating|allergic|intolerant) (?:or|and) \1\b(?!-)/g,
    better: (bad) => [bad.replace(/ .*/, '')],
    wrong: 'the same word stands twice, and another one may be meant',
    safe: false,
    example: ['* Those ⟦unable or unable⟧ to walk', '* Those unable to walk'],
    counted: [1, 1],
  },
  {
    triggers: {
      phrases: [
        ['the a an this these', 'in of to for on with at by from and'],
        ['be', 'will may can should must to'],
      ],
    },
    pattern:
      /\b((?:in|of|to|for|on|with|at|by|from|and) (?:the|an?|this|these)|(?:will|may|can|should|must|to) be) \1\b/gi,
    better: (bad) => [bad.split(' ').slice(0, 2).join(' ')],
    wrong: 'two words stand twice',
    safe: true,
    example: ['* Seen ⟦in the in the⟧ ward', '* Seen in the ward'],
    counted: [0, 0],
  },
];
