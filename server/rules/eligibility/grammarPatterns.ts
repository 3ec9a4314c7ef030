// Closed patterns of wrong grammar, each with what is right. A pattern is here because it can be nothing else, or because
// real records showed that it is wrong nearly always.

import type { Phrases } from '../triggers';

export interface GrammarPattern {
  /** What every match holds: a cheap look, since the patterns are many and most lines hold none of them. */
  readonly trigger: RegExp;
  /** Two words that follow each other in every match: see Triggers. */
  readonly phrases: readonly Phrases[];
  /** Global. The whole match is what is wrong. */
  readonly pattern: RegExp;
  /** What to write instead; undefined where that is not evident. */
  readonly better: (bad: string) => string | undefined;
  /** What is wrong, as the end of a sentence that begins with the quotation. */
  readonly wrong: string;
  /** False where the right words depend on what was meant. */
  readonly safe: boolean;
}

const PEOPLE =
  'patients|subjects|participants|individuals|women|men|children|persons|people|adults|volunteers|infants|donors|females|males|those';
const PERSON = 'patient|subject|participant|individual|woman|man|child|person|volunteer|infant|donor|female|male';

const PLURAL: Readonly<Record<string, string>> = {
  has: 'have',
  is: 'are',
  was: 'were',
  does: 'do',
  suffers: 'suffer',
  needs: 'need',
  takes: 'take',
  requires: 'require',
  receives: 'receive',
  meets: 'meet',
  refuses: 'refuse',
  wants: 'want',
  uses: 'use',
  lives: 'live',
};
const SINGULAR: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(PLURAL).map(([one, many]) => [many, one])),
};

/** The last word replaced, the words before it kept. */
const lastWord =
  (right: (word: string) => string | undefined) =>
  (bad: string): string | undefined => {
    const at = bad.lastIndexOf(' ') + 1;
    const word = right(bad.slice(at).toLowerCase());
    return word === undefined ? undefined : bad.slice(0, at) + word;
  };

const always =
  (better: string) =>
  (bad: string): string =>
    /^[A-Z]/.test(bad) ? better.charAt(0).toUpperCase() + better.slice(1) : better;

export const GRAMMAR: readonly GrammarPattern[] = [
  {
    phrases: [['who that', Object.keys(PLURAL).join(' ')]],
    trigger: / (?:who|that) (?:has|is|was|does|suffers|needs|takes|requires|receives|meets|refuses|wants|uses|lives)\b/,
    pattern: new RegExp(
      `(?<!\\b(?:one|each|either|neither|any|none|number) of (?:the |these |those )?)\\b(?:${PEOPLE}) (?:who|that) (?:${Object.keys(PLURAL).join('|')})\\b`,
      'gi',
    ),
    better: lastWord((word) => PLURAL[word]),
    wrong: 'the verb is in the singular and the noun in the plural',
    safe: true,
  },
  {
    // Only where the item begins: "siblings of the patient who have …" is right.
    phrases: [[PERSON.replaceAll('|', ' '), 'who that']],
    trigger: / (?:who|that) (?:have|are|were|do|suffer|need|take|require|receive|meet|refuse|want|use|live)\b/,
    pattern: new RegExp(
      `(?<=^\\W*(?:\\d+\\W+)?)(?:(?:any|a|an|the|each|every|for|female|male|adult|pregnant|eligible) ){0,2}(?:${PERSON}) (?:who|that) (?:${Object.keys(SINGULAR).join('|')})\\b`,
      'gi',
    ),
    better: lastWord((word) => SINGULAR[word]),
    wrong: 'the verb is in the plural and the noun in the singular',
    safe: true,
  },
  {
    phrases: [['patients subjects participants women children', 'has is was']],
    trigger: /^\W*(?:\d+\W+)?[A-Za-z]+ (?:has|is|was)\b/,
    pattern: /(?<=^\W*(?:\d+\W+)?)(?:patients|subjects|participants|women|children) (?:has|is|was)\b/gi,
    better: lastWord((word) => PLURAL[word]),
    wrong: 'the verb is in the singular and the noun in the plural',
    safe: true,
  },
  {
    phrases: [['in', 'combined combining']],
    trigger: /n combin(?:ed|ing)/,
    pattern: /\bin combin(?:ed|ing) with\b/gi,
    better: always('in combination with'),
    wrong: 'no English phrase',
    safe: true,
  },
  {
    phrases: [['with', 'pregnant breast breastfeeding lactating']],
    trigger: /with (?:pregn|breast|lact)/,
    pattern: new RegExp(
      `\\b(?:${PEOPLE}) with (?:pregnant|breast-?feeding|lactating)\\b(?=\\s*(?:[.,;]|$|or\\b|and\\b|in\\b))`,
      'gi',
    ),
    better: (bad) => bad.replace(/ with /i, ' who are '),
    wrong: '"with" needs a noun behind it',
    safe: true,
  },
  {
    phrases: [['in', 'breast breastfeeding lactating']],
    trigger: / in (?:breast|lact)/,
    pattern: /(?<=\bpregnant,? (?:or|and) )in (?:breast-?feeding|lactating)\b(?!\s+(?:women|mothers|period|phase))/gi,
    better: (bad) => bad.replace(/^in /i, ''),
    wrong: 'the "in" does not belong there',
    safe: true,
  },
  {
    phrases: [['refer refers', 'to']],
    trigger: /efers? to (?:[rtuhb])/,
    pattern: /\brefers? to (?:receive|take|use|have|be)\b/gi,
    better: lastWord(
      (word) => ({ receive: 'receiving', take: 'taking', use: 'using', have: 'having', be: 'being' })[word],
    ),
    wrong: 'behind "refer to" the verb ends in -ing',
    safe: true,
  },
  {
    phrases: [
      ['do does did', 'not'],
      ['don doesn didn', 't'],
    ],
    trigger: /(?:o|oes|id)(?: not|n't) [a-z]+ed\b/,
    pattern:
      /\b(?:do|does|did)(?: not|n't) (?!(?:need|exceed|succeed|proceed|bleed|feed|breastfeed|speed|heed|embed|shed|wed)\b)[a-z]{2,}ed\b/gi,
    better: () => undefined,
    wrong: 'behind "do", "does" or "did" the verb stands in its plain form',
    safe: false,
  },
  {
    phrases: [['must should would could cannot not', 'has had is was are were been being having']],
    trigger: /(?:ust|ould|annot)(?: not)? (?:has|had|is|was|are|were|be[ei]|hav)/,
    pattern:
      /\b(?:must|should|would|could|cannot|must not|should not) (?:has|had|is|was|are|were|been|being|having)\b(?! been)/gi,
    better: lastWord(
      (word) =>
        ({
          has: 'have',
          had: 'have',
          having: 'have',
          is: 'be',
          was: 'be',
          are: 'be',
          were: 'be',
          been: 'be',
          being: 'be',
        })[word],
    ),
    wrong: 'behind an auxiliary the verb stands in its plain form',
    safe: true,
  },
  {
    phrases: [['able unable willing unwilling possible ability inability refuse refuses required want wants', 'to']],
    trigger: /(?:able|illing|ossible|bility|efuses?|equired|ants?) to [a-z]+(?:ed|one|ent|en|ood)\b/,
    pattern:
      /\b(?:able|unable|willing|unwilling|possible|ability|inability|refuses?|required|wants?) to (?!need|exceed|succeed|proceed|bleed|feed|breastfeed|speed)(?:[a-z]{3,}(?:[^aeiou]|i|v|c|l|t|n)ed|undergone|underwent|given|understood)\b/g,
    better: () => undefined,
    wrong: 'behind "to" the verb stands in its plain form',
    safe: false,
  },
  {
    phrases: [['a', 'a* e* i* o*']],
    trigger: / a [aeio]/,
    pattern:
      /(?<!\b(?:vitamin|hepatitis|influenza|haemophilia|hemophilia|type|group|part|cohort|arm|class|grade|stage|protein|step|phase|option|criteria|criterion|and|or|to) )\ba (?!(?:and|are|at|if|in|is|of|or|as|also|only|either|each|after)\b)(?:[ai][a-z]{2,}|e(?!u)[a-z]{2,}|o(?!n[ce]|ui)[a-z]{2,})\b/g,
    better: (bad) => bad.replace('a ', 'an '),
    wrong: 'before a vowel the article is "an"',
    safe: true,
  },
  {
    phrases: [['an', 'b* c* d* f* g* j* k* l* m* n* p* q* r* s* t* v* w* z*']],
    trigger: / an [b-df-hj-np-tv-z]/,
    pattern: /\ban (?:[bcdfgjkpqtvwz][a-z]*[aeiouy][a-z]+|[lmnrs][aeiou][a-z]{2,}|s[cklmnpqtw][a-z]*[aeiou][a-z]+)\b/g,
    better: (bad) => bad.replace('an ', 'a '),
    wrong: 'before a consonant the article is "a"',
    safe: true,
  },
  {
    phrases: [['each every another this', 'patients subjects participants groups visits studies drugs women children']],
    trigger: /(?:[Ee]ach|[Ee]very|[Aa]nother|[Tt]his) (?:pat|sub|par|gro|vis|stu|dru|wom|chi)[a-z]*[sn]\b/,
    pattern:
      /\b(?:each|every|another|this) (?:patients|subjects|participants|groups|visits|studies|drugs|women|children)\b(?!['’])/gi,
    better: () => undefined,
    wrong: 'the first word asks for the singular',
    safe: false,
  },
  {
    phrases: [['these those several both many', 'patient subject participant criterion group treatment']],
    trigger:
      /(?:[Tt]hese|[Tt]hose|[Ss]everal|[Bb]oth|[Mm]any) (?:patient|subject|participant|criterion|group|treatment arm)\b/,
    pattern:
      /\b(?:these|those|several|both|many) (?:patient|subject|participant|criterion|group|treatment arm)\b(?=\s*(?:[.,;)]|$)| (?:will|are|were|with|have|who|in|at)\b)/gi,
    better: () => undefined,
    wrong: 'the first word asks for the plural',
    safe: false,
  },
  {
    phrases: [['inform', 'consent']],
    trigger: /inform consent/,
    pattern:
      /\b(?:sign|signed|signing|written|give|gave|given|provide|provided|obtain|obtained|an|the) inform consent\b/gi,
    better: (bad) => bad.replace(/inform consent/i, 'informed consent'),
    wrong: 'the consent is "informed"',
    safe: true,
  },
  {
    phrases: [['according', 'the a an his her their its current local international standard national pathologic who']],
    trigger: /ccording (?!to)/,
    pattern:
      /\baccording (?=(?:the|a|an|his|her|their|its|current|local|international|standard|national|pathologic|WHO)\b)/gi,
    better: (bad) => `${bad}to `,
    wrong: 'the "to" is missing',
    safe: true,
  },
  {
    phrases: [['due', 'the']],
    trigger: /ue the /,
    pattern: /\bdue (?=the\b)/gi,
    better: (bad) => `${bad}to `,
    wrong: 'the "to" is missing',
    safe: true,
  },
  {
    phrases: [
      [
        'who currently also still now',
        'not unable unwilling willing pregnant breastfeeding breast lactating taking receiving undergoing suffering having allergic',
      ],
    ],
    trigger:
      / who (?:currently |also |still |now )?(?:not|unable|unwilling|willing|pregn|breast|lact|taking|receiv|underg|suffering|having|allerg)/,
    pattern: new RegExp(
      `\\b(?:${PEOPLE}|${PERSON}) who (?:currently |also |still |now )?(?:not(?! only\\b)|unable|unwilling|willing|pregnant|breastfeeding|breast-feeding|lactating|taking|receiving|undergoing|suffering|having|allergic)\\b`,
      'gi',
    ),
    better: () => undefined,
    wrong: 'the verb is missing ("who are …", "who do not …")',
    safe: false,
  },
  {
    phrases: [['following', 'criterion condition symptom sign disease disorder drug medication treatment abnormality']],
    trigger: / of (?:the )?following [a-z]/,
    pattern:
      /\b(?:one|two|three|any|some|all|most|either|neither|none) of (?:the )?following (?:criterion|condition|symptom|sign|disease|disorder|drug|medication|treatment|abnormality)\b(?=\s*(?:[:.,;)]|$))/gi,
    better: (bad) =>
      bad
        .replace(/criterion$/i, 'criteria')
        .replace(/abnormality$/i, 'abnormalities')
        .replace(/(condition|symptom|sign|disease|disorder|drug|medication|treatment)$/i, '$1s'),
    wrong: 'several are meant, so the noun stands in the plural',
    safe: true,
  },
]; // prettier-ignore

/** All triggers at once. */
export const MAY_BE_WRONG = new RegExp(GRAMMAR.map(({ trigger }) => trigger.source).join('|'));
