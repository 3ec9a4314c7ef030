// Closed patterns of wrong grammar: a verb that does not agree with the noun or pronoun before it.
import { type GrammarPattern, lastWord, replaced } from './grammarPattern';

/** Verbs that say what papers and their results do, of one. */
const SHOWS = 'suggests shows indicates demonstrates reveals supports confirms proves reports recommends highlights';
const PAPERS = 'studies results findings reports trials researchers investigators authors analyses reviews guidelines';

/** Verbs of several that can be no noun behind a noun: "the study include", never "the study use". */
const DO =
  'have are were do involve include consist evaluate assess compare investigate seek examine explore demonstrate suggest indicate reveal confirm provide require contain allow seem appear describe comprise enable';
const WORKS =
  'study trial research review method technique treatment drug therapy procedure intervention protocol device approach medication vaccine project programme program questionnaire test system model tool';

const one = (verb: string): string =>
  ({ have: 'has', are: 'is', were: 'was', do: 'does', undergo: 'undergoes' })[verb] ??
  (/[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : /(?:ss|sh|ch)$/.test(verb) ? `${verb}es` : `${verb}s`);
const several = (verb: string): string =>
  ({ has: 'have', is: 'are', was: 'were', does: 'do', undergoes: 'undergo' })[verb] ??
  verb.replace(/ies$/, 'y').replace(/s$/, '');

const alternatives = (words: string): string => words.replaceAll(' ', '|');

/** Words between an article and its noun: none that begins another phrase. */
const WITHIN =
  '(?:(?!(?:of|in|for|from|by|to|with|and|or|on|at|after|before|during|under|within|who|that|which|as|than|among|between|using|receiving) )[A-Za-z-]+ ){0,3}';

export const GRAMMAR_OF_SUBJECTS: readonly GrammarPattern[] = [
  {
    // "evidence from past studies supports", "a study of the authors shows": the subject is the noun before.
    triggers: { phrases: [[PAPERS, SHOWS]] },
    pattern: new RegExp(
      `(?<!\\b(?:of|from|in|by|for|with|on|at|to|between|among|than)(?: [\\w-]+){0,4} )\\b(?:${alternatives(PAPERS)}) (?:${alternatives(SHOWS)})\\b(?! (?:of|from|and))`,
      'gi',
    ),
    better: lastWord(several),
    wrong: 'the verb is in the singular and the noun in the plural',
    safe: true,
    example: ['Preclinical ⟦studies suggests⟧ an effect', 'Preclinical studies suggest an effect'],
    counted: [1, 1],
  },
  {
    triggers: { phrases: [[`${WORKS} also`, DO]] },
    pattern: new RegExp(
      `(?:(?<=, (?:the|this|our) )(?=(?:study|trial) also )|(?<=(?:^|[.;*:] )(?:[Tt]his|[Tt]he|[Oo]ur|[Aa]nother|[Aa]|[Ee]ach) ${WITHIN}))(?:${alternatives(WORKS)}) (?:also )?(?:${alternatives(DO)})\\b(?= (?!(?:and|or)\\b))`,
      'g',
    ),
    better: lastWord(one),
    wrong: 'the verb is in the plural and the noun in the singular',
    safe: true,
    example: ['The ⟦trial include⟧ two arms', 'The trial includes two arms'],
    counted: [2, 2],
  },
  {
    triggers: { phrases: [['study trial also', 'aim seek focus plan']] },
    pattern: new RegExp(
      `(?<=(?:^|[.;*:] )(?:This|The|Our) ${WITHIN})(?:study|trial) (?:also )?(?:(?:aim|seek|plan)(?= to\\b)|focus(?= on\\b))`,
      'g',
    ),
    better: (bad) => [bad.endsWith('focus') ? `${bad}es` : `${bad}s`],
    wrong: 'the verb is in the plural and the noun in the singular',
    safe: true,
    example: ['This cohort ⟦study aim⟧ to compare', 'This cohort study aims to compare'],
    counted: [4, 4],
  },
  {
    triggers: { phrases: [['these they', 'is was has does includes']] },
    pattern: /\b(?:(?<=(?:^|[.;] ))These|[Tt]hey) (?:is|was|has|does|includes)\b/g,
    better: lastWord(several),
    wrong: 'the verb is in the singular and its subject in the plural',
    safe: false,
    example: ['* Only if ⟦they has⟧ consented', '* Only if they have consented'],
    counted: [0, 0],
  },
  {
    // "a group of people that have": what is meant may be one of several.
    triggers: { phrases: [['which that', 'consist contain have are allow require comprise']] },
    pattern:
      /\b[Aa]n? (?!(?:few|group|subset|number|subgroup|proportion|percentage|majority|minority|cohort|variety|team|family|lot|pair|couple|population|series|range|total|combination|set|list|class|type|kind)\b)(?:(?!(?:of|in|for|with|and|or|to|on|by|from|people|women|men|children|data|criteria|bacteria|media|staff|mice)\b)[a-z-]+[^s\s] ){1,3}(?:which|that) (?:consist|contain|have|are|allow|require|comprise)\b/g,
    better: lastWord(one),
    wrong: 'the verb is in the plural and the noun in the singular',
    safe: false,
    example: ['* On ⟦a diet which consist⟧ of fruit', '* On a diet which consists of fruit'],
    counted: [0, 0],
  },
  {
    triggers: {
      phrases: [
        ['care', 'which'],
        ['which', 'consist'],
      ],
    },
    pattern: /\b(?:care|treatment|therapy|intervention|programme|program|diet|surgery|training) which consist\b/g,
    better: replaced(/consist$/, 'consists'),
    wrong: 'the verb is in the plural and the noun in the singular',
    safe: true,
    example: ['* Usual ⟦care which consist⟧ of rest', '* Usual care which consists of rest'],
    counted: [3, 3],
  },
  {
    triggers: {
      phrases: [
        [
          'are were no not little limited insufficient sufficient some also enough',
          'no not little limited insufficient sufficient some also enough evidence information literature consensus',
        ],
      ],
    },
    pattern:
      /\b[Tt]here (?:are|were) (?:(?:no|not|little|limited|insufficient|sufficient|some|also|enough|any) ){0,2}(?:evidence|information|literature|consensus)\b(?![ -](?:based|gaps?|sheets?|letters?|reviews?|sources?|meetings?|and))/g,
    better: (bad) => [bad.replace(/ (are|were) /, (_, verb: string) => (verb === 'are' ? ' is ' : ' was '))],
    wrong: 'the verb is in the plural and the noun in the singular',
    safe: true,
    example: ['If ⟦there are no evidence⟧ of it', 'If there is no evidence of it'],
    counted: [0, 0],
  },
  {
    triggers: {
      phrases: [
        [
          'properties mutations genes proteins agents substances antibodies interventions procedures methods complications viruses strategies tools devices',
          'that which',
        ],
      ],
    },
    pattern:
      /\b(?:properties|mutations|genes|proteins|agents|substances|antibodies|interventions|procedures|methods|complications|viruses|strategies|tools|devices)(?<!\b(?:of|with|for|one|in|by|to|from|on|between|and|among) (?:[\w-]+ ){0,3}[a-z]+) (?:that|which) (?:has|is|was|does|allows|affects|increases|causes|requires|includes|contains|leads|makes|helps|prevents|reduces|inhibits|improves|provides|limits)\b/g,
    better: lastWord(several),
    wrong: 'the verb is in the singular and the noun in the plural',
    safe: false,
    example: ['It has ⟦properties that allows⟧ this', 'It has properties that allow this'],
    counted: [1, 1],
  },
];
