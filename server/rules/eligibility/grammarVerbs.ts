// Closed patterns of wrong grammar: a verb in the wrong form behind another one.
import { always, type GrammarPattern, lastWord, PEOPLE, PERSON, replaced, unknown } from './grammarPattern';
import { VERBS, type VerbForms, verbOf } from './verbForms';

const words = (list: readonly string[]): string => [...new Set(list)].join(' ');
const alternatives = (list: readonly string[]): string => [...new Set(list)].join('|');

const PAST = VERBS.flatMap(({ past, participle }) => [past, participle]);
const ING = VERBS.map(({ ing }) => ing);
/** Bases that are no noun and no adjective either. */
const NO_NOUN = VERBS.map(({ base }) => base).filter(
  (base) =>
    !/^(?:access|appear|ask|complete|conduct|consent|discharge|do|draw|express|fill|follow|increase|insert|last|measure|monitor|offer|place|prescribe|record|refer|repeat|report|result|return|review|scan|schedule|screen|see|select|separate|share|show|sign|spray|start|stay|stop|store|supply|support|train|transfer|treat|use|visit)$/.test(
      base,
    ),
);
/** Verbs of which an aim speaks. */
const AIMS = 'assess|evaluate|determine|compare|investigate|examine|explore|identify|describe|detect';

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
    triggers: {
      phrases: [['will would can could may might must shall should cannot not also then only', words(PAST)]],
    },
    pattern: new RegExp(
      `\\b(?:will|would|can|could|may|might|must|shall|should|cannot)(?: not)?(?: also| then| only)? (?:${alternatives(PAST)})\\b`,
      'g',
    ),
    better: changed(({ base, participle, past, takesObject }, bad) =>
      !takesObject || (past !== participle && bad.endsWith(past)) ? [base] : [base, `be ${participle}`],
    ),
    wrong: 'behind an auxiliary the verb stands in its plain form, or "be" is missing',
    safe: false,
    example: ['* Those who ⟦will received⟧ velotimab', '* Those who will receive velotimab'],
    counted: [19, 19],
  },
  {
    triggers: { phrases: [['be is are was were been not', words(NO_NOUN)]] },
    pattern: new RegExp(`\\b(?:be|been|is|are|was|were)(?: not)? (?:${alternatives(NO_NOUN)})\\b`, 'g'),
    better: changed(({ base, participle, takesObject }, bad) => {
      const aim = /^(?:is|was|are|were) /.test(bad) && new RegExp(`^(?:${AIMS})$`).test(base) ? [`to ${base}`] : [];
      return takesObject ? [participle, ...aim] : [];
    }),
    wrong: 'behind a form of "be" the verb stands as a participle',
    safe: false,
    example: ['* The device will ⟦be give⟧ to all', '* The device will be given to all'],
    counted: [8, 8],
  },
  {
    triggers: {
      phrases: [
        [
          'have has had having not never previously already recently',
          `be underwent took gave began chose wrote ${words(NO_NOUN)}`,
        ],
      ],
    },
    pattern: new RegExp(
      `\\b(?:have|has|had|having)(?: not| never| previously| already| recently)? (?:be|underwent|took|gave|began|chose|wrote|${alternatives(NO_NOUN)})\\b`,
      'g',
    ),
    better: (bad) =>
      bad.endsWith(' be') ? [bad.replace(/be$/, 'been')] : changed(({ participle }) => [participle])(bad),
    wrong: 'behind a form of "have" the verb stands as a participle',
    safe: false,
    example: ['* Those who ⟦have underwent⟧ surgery', '* Those who have undergone surgery'],
    counted: [1, 1],
  },
  {
    triggers: { phrases: [['to', `had was were ${words(PAST)}`]] },
    pattern: new RegExp(
      `(?<!\\b(?:according|due|prior|lead|leads|leading|led|compared|relative|owing|related|response|exposed|exposure|addition|contributed?) )\\bto (?:had|was|were|${alternatives(PAST)}) (?=(?:the|a|an|whether|if|their|his|her|its)\\b)`,
      'g',
    ),
    better: (bad) => {
      const word = bad.trim().slice(3);
      const base = word === 'had' ? 'have' : word === 'was' || word === 'were' ? 'be' : verbOf(word)?.base;
      return base === undefined ? [] : [`to ${base} `];
    },
    wrong: 'behind "to" the verb stands in its plain form',
    safe: false,
    example: ['* Asked ⟦to assessed ⟧the pain', '* Asked to assess the pain'],
    counted: [2, 2],
  },
  {
    triggers: { phrases: [['to', words(PAST)]] },
    pattern: new RegExp(
      `\\b(?:[Aa]ble|[Uu]nable|[Ww]illing|[Uu]nwilling|[Pp]ossible|[Aa]bility|[Ii]nability|[Rr]efuses?|[Rr]equired|[Ww]ants?|[Aa]ims?|[Aa]imed|order|[Dd]esigned|plans|planned|intends|intended|hopes) to (?:${alternatives(PAST)})\\b`,
      'g',
    ),
    better: changed(({ base }) => [base]),
    wrong: 'behind "to" the verb stands in its plain form',
    safe: false,
    example: ['* ⟦able to signed⟧ the form', '* able to sign the form'],
    counted: [1, 1],
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
