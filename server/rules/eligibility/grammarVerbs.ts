// Closed patterns of wrong grammar: a verb in the wrong form behind another one.
import { always, type GrammarPattern, lastWord, PEOPLE, PERSON, replaced, unknown } from './grammarPattern';
import { VERBS, type VerbForms, verbOf } from './verbForms';

const words = (list: readonly string[]): string => [...new Set(list)].join(' ');
const alternatives = (list: readonly string[]): string => [...new Set(list)].join('|');

const ING = VERBS.map(({ ing }) => ing);
/** All words but the last, with another one in its place. */
const changed =
  (forms: (verb: VerbForms, bad: string) => readonly string[]) =>
  (bad: string): readonly string[] => {
    const at = bad.lastIndexOf(' ') + 1;
    const verb = verbOf(bad.slice(at).toLowerCase());
    return verb === undefined ? [] : forms(verb, bad).map((form) => bad.slice(0, at) + form);
  };

const NO_DO_FORM = 'need|exceed|succeed|proceed|bleed|feed|breastfeed|speed|heed|embed|shed|wed';
const BE_OF: Readonly<Record<string, string>> = { has: 'have', had: 'have', having: 'have' };

export const GRAMMAR_OF_VERBS: readonly GrammarPattern[] = [
  {
    triggers: {
      phrases: [
        ['do does did', 'not'],
        ['don doesn didn', 't'],
      ],
    },
    pattern: new RegExp(
      `\\b(?:do|does|did)(?: not|n't) (?:(?!(?:${NO_DO_FORM})\\b)[a-z]{2,}ed|(?!(?:bring|cling|sing|ring|swing|spring)\\b)[a-z]{2,}ing|has|had|is|was)\\b`,
      'gi',
    ),
    better: (bad) => {
      const word = bad.slice(bad.lastIndexOf(' ') + 1).toLowerCase();
      const base = BE_OF[word] ?? verbOf(word)?.base;
      return base === undefined ? [] : [bad.slice(0, bad.lastIndexOf(' ') + 1) + base];
    },
    wrong: 'behind "do", "does" or "did" the verb stands in its plain form',
    safe: false,
    example: ['* A device that ⟦does not involved⟧ drugs', '* A device that does not involve drugs'],
    counted: [2, 2],
  },
  {
    triggers: {
      phrases: [['must should would could cannot will shall might not', 'has had is was are were been being having']],
    },
    pattern:
      /\b(?:[Mm]ust|[Ss]hould|would|could|[Cc]annot|will|shall|might)(?: not)? (?:has|had|is|was|are|were|been|being|having)\b(?! been)/g,
    better: lastWord((word) => BE_OF[word] ?? 'be'),
    wrong: 'behind an auxiliary the verb stands in its plain form',
    safe: true,
    example: ['* Participants ⟦must has⟧ consent', '* Participants must have consent'],
    counted: [0, 0],
  },
  {
    triggers: { phrases: [['to', `${words(ING)} participation completion compliance cooperation`]] },
    pattern: new RegExp(
      `\\b(?:[Aa]ble|[Uu]nable|[Ww]illing|[Uu]nwilling|[Aa]bility|[Ii]nability) to (?:${alternatives(ING)}|participation|completion|compliance|cooperation)\\b`,
      'g',
    ),
    better: changed(({ base }) => [base]),
    wrong: 'behind "to" the verb stands in its plain form',
    safe: false,
    example: ['* ⟦Unwilling to participating⟧', '* Unwilling to participate'],
    counted: [0, 0],
  },
  {
    triggers: {
      phrases: [
        [
          'able unable willing unwilling',
          'sign provide give comply participate understand undergo tolerate complete read follow swallow cooperate attend receive',
        ],
      ],
    },
    pattern:
      /\b(?:able|unable|willing|unwilling) (?=(?:sign|provide|give|comply|participate|understand|undergo|tolerate|complete|read|follow|swallow|cooperate|attend|receive)\b)/gi,
    better: (bad) => [`${bad}to `],
    wrong: 'the "to" is missing',
    safe: true,
    example: ['* ⟦Unable ⟧provide consent', '* Unable to provide consent'],
    counted: [0, 0],
  },
  {
    triggers: { phrases: [['refer refers', 'to']] },
    pattern: /\brefers? to (?:receive|take|use|have|be)\b/gi,
    better: lastWord(
      (word) => ({ receive: 'receiving', take: 'taking', use: 'using', have: 'having', be: 'being' })[word],
    ),
    wrong: 'behind "refer to" the verb ends in -ing',
    safe: true,
    example: ['* Rescue ⟦refers to receive⟧ oxygen', '* Rescue refers to receiving oxygen'],
    counted: [0, 0],
  },
  {
    triggers: {
      phrases: [
        [
          'who currently also still now',
          'not unable unwilling willing pregnant breastfeeding breast lactating taking receiving undergoing suffering having allergic',
        ],
      ],
    },
    pattern: new RegExp(
      `\\b(?:${PEOPLE}|${PERSON}) who (?:currently |also |still |now )?(?:not(?! only\\b)|unable|unwilling|willing|pregnant|breastfeeding|breast-feeding|lactating|taking|receiving|undergoing|suffering|having|allergic)\\b`,
      'gi',
    ),
    better: unknown,
    wrong: 'the verb is missing ("who are …", "who do not …")',
    safe: false,
    example: ['* ⟦Patients who unable⟧ to walk', undefined],
    counted: [0, 0],
  },
  {
    triggers: { phrases: [['who', 'treated diagnosed randomized randomised hospitalized hospitalised scheduled']] },
    pattern: new RegExp(
      `\\b(?:${PEOPLE}|${PERSON}) who (?=(?:treated with|diagnosed (?:with|as|by)|randomi[sz]ed (?:to|in)|hospitali[sz]ed (?:with|for|in)|scheduled (?:to|for))\\b)`,
      'gi',
    ),
    better: (bad) => [`${bad}${/s who|men who|children who|people who|those who/i.test(bad) ? 'were' : 'was'} `],
    wrong: 'the verb is missing',
    safe: false,
    example: ['* ⟦Patients who ⟧treated with steroids', '* Patients who were treated with steroids'],
    counted: [1, 1],
  },
  {
    triggers: { phrases: [['it', 'not']] },
    pattern: /\bit (?=not (?:possible|necessary|clear|required|known)\b)/g,
    better: always('it is '),
    wrong: 'the verb is missing',
    safe: true,
    example: ['* Those for whom ⟦it ⟧not possible to walk', '* Those for whom it is not possible to walk'],
    counted: [1, 1],
  },
  {
    triggers: { phrases: [['will do does did can must should has have is are', 'no']] },
    pattern:
      /\b(?:will|do|does|did|can|must|should|has|have|is|are) no (?=(?:receive|received|been|participate|undergo|take|taken|include|included|treated|allowed)\b)/g,
    better: replaced(/no $/, 'not '),
    wrong: 'before a verb it is "not"',
    safe: true,
    example: ['* Those who ⟦will no ⟧receive training', '* Those who will not receive training'],
    counted: [1, 1],
  },
  {
    triggers: {
      phrases: [
        [
          'is are was were be been',
          'outline summarize summarise associate relate divide characterize characterise establish expect carry',
        ],
      ],
    },
    pattern:
      /\b(?:is|are|was|were|be|been) (?:outline|summari[sz]e|associate|relate|divide|characteri[sz]e|establish|expect|carry)(?= (?:below|above|in|by|as|to|with|into|from|out)\b)/g,
    better: (bad) => [
      bad
        .replace(/carry$/, 'carried')
        .replace(/e$/, 'ed')
        .replace(/(?<=establish|expect)$/, 'ed'),
    ],
    wrong: 'behind a form of "be" the verb stands as a participle',
    safe: true,
    example: ['* Visits ⟦are outline⟧ below', '* Visits are outlined below'],
    counted: [2, 2],
  },
  {
    triggers: { phrases: [['the', 'resulted']] },
    pattern: /\bthe resulted (?=[a-z])(?!in\b|from\b)/g,
    better: replaced(/resulted/, 'resulting'),
    wrong: 'what follows from something is "resulting"',
    safe: true,
    example: ['* Because of ⟦the resulted ⟧loss', '* Because of the resulting loss'],
    counted: [1, 1],
  },
];
