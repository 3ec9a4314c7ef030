// Closed patterns of wrong grammar: bounds and ages, and phrases that lack a word: "between 2 to 8", "positive urine pregnancy".
import { type GrammarPattern, lastWord, replaced, unknown } from './grammarPattern';

const UNIT = '(?: ?(?:years?|months?|weeks?|days?|hours?|minutes?|mg|kg|g|ml|mL|cm|mm|%|mmHg))?';
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';

export const GRAMMAR_OF_MEASURES: readonly GrammarPattern[] = [
  {
    // "between 2 to 4 and 6 weeks": two ranges are meant.
    triggers: { words: ['between'] },
    pattern: new RegExp(
      `\\b[Bb]etween (?:(?:the )?(?:ages? of |age |ages )?\\d+(?:[.,]\\d+)?${UNIT}(?: old| of age)?|(?:the )?${MONTH}(?: \\d{1,2})?(?:,? \\d{4})?|(?:[Dd]ay|[Ww]eek|[Vv]isit|[Mm]onth) \\d+|birth) to (?=(?:\\d|${MONTH}\\b|(?:[Dd]ay|[Ww]eek|[Vv]isit|[Mm]onth) \\d|the )[^.;,)]{0,40})(?![^.;)]{0,30} and \\d)`,
      'g',
    ),
    better: replaced(/to $/, 'and '),
    wrong: '"between" stands with "and"',
    safe: true,
    example: ['* Aged ⟦between 20 to ⟧50 years', '* Aged between 20 and 50 years'],
    counted: [16, 16],
  },
  {
    triggers: { phrases: [['aged', 'from']] },
    pattern: /\b[Aa]ged from \d+(?: ?(?:years?|months?))? and (?=\d+ (?:years|months)\b)/g,
    better: replaced(/and $/, 'to '),
    wrong: '"from" stands with "to"',
    safe: true,
    example: ['* ⟦Aged from 20 and ⟧50 years', '* Aged from 20 to 50 years'],
    counted: [0, 0],
  },
  {
    triggers: {
      phrases: [
        ['of', 'old'],
        ['years', 'olds'],
        ['old', 'of'],
        ['aged', 'of'],
        ['years year', 'age aged'],
      ],
    },
    pattern:
      /\b(?:years? of old|years olds|years?[- ]old of age|(?:[2-9]|[1-9]\d) year of age(?! group| range)|(?<=\d )years age)\b/g,
    better: (bad) => [
      bad
        .replace(/years? of old|years olds/, 'years old')
        .replace(/years?[- ]old of age/, 'years of age')
        .replace('year of age', 'years of age')
        .replace('years age', 'years of age'),
    ],
    wrong: 'it is "years old" or "years of age"',
    safe: true,
    example: ['* From 18 to 60 ⟦years of old⟧', '* From 18 to 60 years old'],
    counted: [1, 1],
  },
  {
    triggers: { phrases: [['between', 'age ages']] },
    pattern: /\b[Bb]etween (?:the )?ages? of (?=\d{1,2} ?[-–] ?\d{2}\b)/g,
    better: unknown,
    wrong: '"between" stands with "and"',
    safe: false,
    example: ['Athletes ⟦between age of ⟧18-35', undefined],
    counted: [1, 1],
  },
  {
    triggers: { phrases: [['at on in of with by from', 'same']] },
    pattern:
      /\b(?:at|on|in|of|with|by|from) same (?=(?:time|day|dose|way|manner|period|hospital|type|conditions|treatment|protocol|procedure|household|home|sequence|order|points?|investigator|shoulder|knee|eye|side|group|visit|female|male)\b)/gi,
    better: replaced(/same $/, 'the same '),
    wrong: 'the article is missing',
    safe: true,
    example: ['* Given ⟦at same ⟧time', '* Given at the same time'],
    counted: [11, 11],
  },
  {
    triggers: { phrases: [['urine serum blood urinary', 'pregnancy']] },
    pattern:
      /\b(?:[Pp]ositive|[Nn]egative) (?:urine|serum|blood|urinary) pregnancy\b(?! ?-?(?:tests?|testing|results?|screen\w*|assay|exam|\())/g,
    better: (bad) => [`${bad} test`],
    wrong: 'the word "test" is missing',
    safe: true,
    example: ['* ⟦Positive urine pregnancy⟧ at entry', '* Positive urine pregnancy test at entry'],
    counted: [1, 1],
  },
  {
    triggers: { phrases: [['of', 'alcohol drug drugs substance']] },
    pattern: /\bhistory of (?:alcohol|drugs?|substance)(?= (?:within|in the (?:past|last|previous)|during the)\b)/gi,
    better: (bad) => [`${bad.replace(/drugs$/, 'drug')} abuse`],
    wrong: 'the word "abuse" or "use" is missing',
    safe: false,
    example: ['* ⟦History of alcohol⟧ within a year', '* History of alcohol abuse within a year'],
    counted: [1, 1],
  },
  {
    triggers: { phrases: [['all', 'ethnicity race gender sex']] },
    pattern: /(?<=^\W*(?:\d+\W+)?)All (?:[Ee]thnicity|[Rr]ace|[Gg]ender)\b(?=\s*[.,;)]?\s*$)/g,
    better: lastWord((word) => (word === 'ethnicity' ? 'ethnicities' : `${word}s`)),
    wrong: 'several are meant, so the noun stands in the plural',
    safe: true,
    example: ['* ⟦All gender⟧', '* All genders'],
    counted: [1, 1],
  },
  {
    triggers: {
      phrases: [
        ['of', 'every'],
        ['for', 'every'],
      ],
    },
    pattern: /\b(?:intervals? of every (?=\d|two|three|four)|for every day for (?=\d|one|two|three|a)\b)/g,
    better: (bad) => [bad.replace('of every ', 'of ').replace('for every day for', 'every day for')],
    wrong: 'one of the two words is enough',
    safe: true,
    example: ['* At an ⟦interval of every ⟧2 weeks', '* At an interval of 2 weeks'],
    counted: [7, 7],
  },
  {
    triggers: { phrases: [['remain remains', 'the this']] },
    pattern: /\bremains? (?=(?:the|this) (?:study|trial)\b(?! (?:\w+)))/g,
    better: (bad) => [`${bad}in `],
    wrong: 'the "in" is missing',
    safe: true,
    example: ['* Able to ⟦remain ⟧the study', '* Able to remain in the study'],
    counted: [1, 1],
  },
  {
    triggers: { phrases: [['immunodeficiency', 'virus']] },
    pattern: /(?<!\b(?:[Hh]uman|[Ss]imian|[Ff]eline)[ -])\b[Ii]mmunodeficiency virus(?= \(HIV)/g,
    better: (bad) => [bad.startsWith('I') ? 'Human immunodeficiency virus' : 'human immunodeficiency virus'],
    wrong: 'the word "human" is missing',
    safe: true,
    example: ['* Active ⟦immunodeficiency virus⟧ (HIV)', '* Active human immunodeficiency virus (HIV)'],
    counted: [1, 1],
  },
];
