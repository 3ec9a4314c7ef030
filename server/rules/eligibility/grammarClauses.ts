// Closed patterns of wrong grammar: verbs and pronouns that do not fit the clause: "whom are", "the aim of this study to evaluate",
// "who discharged after", "helps harmonizing".
import { always, type GrammarPattern, lastWord, PEOPLE, PERSON, replaced, unknown } from './grammarPattern';
import { verbOf } from './verbForms';

const AIMS =
  'assess evaluate determine compare investigate examine explore identify describe detect find measure develop establish analyze analyse improve reduce provide validate verify understand';
const AIM = 'aim purpose objective goal';

/** Verbs that nobody mistakes for a noun. */
const PLAIN =
  'evaluate determine investigate identify achieve provide obtain undergo administer receive prevent improve reduce detect confirm assess';
const HELPED =
  'reducing improving preventing increasing decreasing avoiding controlling identifying determining predicting managing achieving maintaining developing providing harmonizing explaining establishing';

/** Pasts that no English verb has. */
const NO_PAST: Readonly<Record<string, string>> = {
  outbreaked: 'broke out',
  choosed: 'chose',
  writed: 'wrote',
  teached: 'taught',
  catched: 'caught',
  undergoed: 'underwent',
  undertaked: 'undertook',
  underwented: 'underwent',
  becomed: 'became',
  beginned: 'began',
  splitted: 'split',
  spended: 'spent',
  keeped: 'kept',
  holded: 'held',
  growed: 'grew',
  taked: 'took',
  maked: 'made',
  rised: 'rose',
  bleeded: 'bled',
  breastfeeded: 'breastfed',
  feeded: 'fed',
  withdrawed: 'withdrew',
  overcomed: 'overcame',
  understanded: 'understood',
  seeked: 'sought',
  builded: 'built',
  leaded: 'led',
};

const WITHOUT_PASSIVE =
  'depend belong contain differ exist become remain represent constitute suffer consist happen occur participate';

const alternatives = (words: string): string => words.replaceAll(' ', '|');
const ingToBase = (word: string): string | undefined =>
  verbOf(word)?.base ??
  { controlling: 'control' }[word] ??
  word
    .replace(/(at|iz|v|eas|ag|uc|op|in)ing$/, (_, end: string) => (end === 'op' ? 'op' : `${end}e`))
    .replace(/ing$/, '');

export const GRAMMAR_OF_CLAUSES: readonly GrammarPattern[] = [
  {
    triggers: { phrases: [['study trial research project work investigation', 'to']] },
    pattern: new RegExp(
      `\\b(?:${alternatives(AIM)}) of (?:this|the|our|the present|the current|this [a-z-]+) (?:study|trial|research|project|work|investigation) (?=to (?:${alternatives(AIMS)})\\b)`,
      'gi',
    ),
    better: (bad) => [`${bad}is `],
    wrong: 'the verb is missing',
    safe: true,
    example: ['The ⟦aim of this study ⟧to assess pain', 'The aim of this study is to assess pain'],
    counted: [2, 2],
  },
  {
    triggers: { phrases: [['is was are were', `${AIMS} test`]] },
    pattern: new RegExp(
      `\\b(?:${alternatives(AIM)})s? (?:of (?!to\\b)[a-z ]{3,40}? )?(?:is|was|are|were) (?=(?:${alternatives(AIMS.replace(' measure', '').replace(' detect', ''))}|test (?:the|whether|if))\\b)`,
      'gi',
    ),
    better: (bad) => [`${bad}to `],
    wrong: 'the "to" is missing',
    safe: true,
    example: ['Our ⟦aim is ⟧evaluate the dose', 'Our aim is to evaluate the dose'],
    counted: [5, 5],
  },
  {
    triggers: { phrases: [[`${AIM} objectives aims goals`, 'this the our']] },
    pattern:
      /\b(?:[Aa]im|[Pp]urpose|[Oo]bjective|[Gg]oal)s? (?=(?:this|our|the (?:present|current)|the) (?:study|trial|research) (?:is|was|are|were|to)\b)/g,
    better: (bad) => [`${bad}of `],
    wrong: 'the "of" is missing',
    safe: true,
    example: ['The ⟦objective ⟧this study is to', 'The objective of this study is to'],
    counted: [1, 1],
  },
  {
    triggers: {
      phrases: [
        [
          'whom',
          'are have were had has is was received receive underwent undergo meet suffer agree refuse developed presented did do',
        ],
      ],
    },
    pattern:
      /(?<!\b(?:of|by|in|for|with|to|from|on|about|upon|at|among) )\bwhom (?=(?:are|have|were|had|has|is|was|received|receive|underwent|undergo|meet|suffer|agree|refuse|developed|presented|did not|do not|does not)\b)/g,
    better: always('who '),
    wrong: 'before a verb it is "who"',
    safe: true,
    example: ['* Women ⟦whom ⟧are pregnant', '* Women who are pregnant'],
    counted: [1, 1],
  },
  {
    triggers: { phrases: [['which', 'have has had are is were was did do does received underwent suffer need']] },
    pattern:
      /(?<!\b(?:of|with|to|by|for|from|than) (?:[a-z-]+ ){0,3})\b(?:[Pp]atients|[Ss]ubjects|[Pp]articipants|[Ii]ndividuals|[Vv]olunteers|[Ww]omen|[Cc]hildren) which (?=(?:have|had|are|were|did|do|received|underwent|suffer|need)\b)/g,
    better: replaced(/which $/, 'who '),
    wrong: 'of people it is "who"',
    safe: true,
    example: ['* ⟦Patients which ⟧have relapsed', '* Patients who have relapsed'],
    counted: [0, 0],
  },
  {
    triggers: { phrases: [['patient patients subjects participants', 'in for on']] },
    pattern:
      /(?<=(?:^|[.;] )\W*(?:\d+\W+)?|\b(?:every|each|all|any|those) )(?:[Pp]atients?|[Ss]ubjects?|[Pp]articipants?) (?:in|for|on) which\b(?! (?:arm|group|cohort|phase|study))/g,
    better: replaced(/which$/, 'whom'),
    wrong: 'of people it is "whom"',
    safe: true,
    example: ['* ⟦Patients in which⟧ it failed', '* Patients in whom it failed'],
    counted: [2, 2],
  },
  {
    triggers: {
      phrases: [
        [
          'agree agrees agreed refuse refuses refused refusing decline declines declined wish wishes want wants plan plans intend intends fail fails failed',
          'participate sign comply undergo attend join enroll abstain refrain become practice provide use receive',
        ],
      ],
    },
    pattern:
      /\b(?:(?:[Rr]efus(?:e|es|ed|ing)|[Dd]eclin(?:e|es|ed)|[Ww]ish(?:es)?|[Ww]ants?|[Ii]ntends?|[Ff]ail(?:s|ed)?|[Aa]gree[sd]?) (?=(?:participate|sign|comply|undergo|attend|join|enroll|abstain|refrain|become|provide|receive)\b)|[Aa]gree[sd]? (?=(?:use|practice) (?:of |an? |the |effective |adequate |contracep|highly )))/g,
    better: (bad) => [`${bad}to `],
    wrong: 'the "to" is missing',
    safe: true,
    example: ['* Those who ⟦refuse ⟧sign it', '* Those who refuse to sign it'],
    counted: [0, 0],
  },
  {
    triggers: { phrases: [['help helps helped', HELPED]] },
    pattern: new RegExp(
      `(?<!\\b(?:can|could|can't|cannot) not )\\b[Hh]elp(?:s|ed)? (?:${alternatives(HELPED)})\\b`,
      'g',
    ),
    better: lastWord(ingToBase),
    wrong: 'behind "help" the verb stands in its plain form',
    safe: true,
    example: ['Yoga ⟦helps reducing⟧ stress', 'Yoga helps reduce stress'],
    counted: [1, 1],
  },
  {
    triggers: { phrases: [['enable enables enabling', 'to']] },
    pattern: /\benabl(?:e|es|ing) to (?=[a-z]+\b)/g,
    better: unknown,
    wrong: 'who is enabled is missing ("enables us to …"), or "makes it possible to …" is meant',
    safe: false,
    example: ['This will ⟦enable to ⟧find it', undefined],
    counted: [1, 1],
  },
  {
    triggers: {
      phrases: [
        [
          'who that',
          'discharged infected aged confirmed vaccinated admitted prescribed intubated born exposed hospitalized hospitalised recruited',
        ],
      ],
    },
    pattern: new RegExp(
      `\\b(?:${PEOPLE}|${PERSON}) (?:who|that) (?=(?:discharged (?:from|after|home|to)|infected (?:with|by)|aged (?:\\d|between|from|over|above|more|less|under|older)|confirmed (?:with|to have|positive)|vaccinated (?:with|against)|admitted (?:to (?:the |our |an? )?(?:hospital|ICU|intensive|ward|emergency)|with)|prescribed|born (?:in|at|to|before|after)|exposed to|recruited (?:in|from|to))\\b)`,
      'gi',
    ),
    better: (bad) => [
      `${bad}${/s (?:who|that) $|(?:men|children|people|those) (?:who|that) $/i.test(bad) ? 'were' : 'was'} `,
    ],
    wrong: 'the verb is missing',
    safe: false,
    example: ['* ⟦Patients who ⟧infected with HIV', '* Patients who were infected with HIV'],
    counted: [1, 1],
  },
  {
    triggers: {
      phrases: [
        [
          'will would should must may can could might not',
          'able unable willing unwilling eligible ineligible available pregnant aware capable responsible necessary',
        ],
      ],
    },
    pattern:
      /\b(?:will|would|should|must|may|can|could|might)(?: not)? (?=(?:able|unable|willing|unwilling|eligible|ineligible|available|pregnant|aware|capable|responsible|necessary)\b)/g,
    better: (bad) => [`${bad}be `],
    wrong: 'the "be" is missing',
    safe: true,
    example: ['* Those who ⟦will not ⟧able to walk', '* Those who will not be able to walk'],
    counted: [0, 0],
  },
  {
    triggers: { phrases: [['is are was were not', `${WITHOUT_PASSIVE} consists depends belongs contains occurs`]] },
    pattern: new RegExp(
      `\\b(?:is|are|was|were)(?: not)? (?:${alternatives(WITHOUT_PASSIVE)}|consists|depends|belongs|contains|occurs|happened|occurred)\\b`,
      'g',
    ),
    better: (bad) => {
      const word = bad.slice(bad.lastIndexOf(' ') + 1);
      if (/ not /.test(bad)) return [];
      if (/ed$/.test(word)) return [word];
      const base = word.replace(/s$/, '');
      return [/^(?:is|was)/.test(bad) ? `${base}s` : base];
    },
    wrong: 'the verb stands without a form of "be"',
    safe: false,
    example: ['The set ⟦is contains⟧ a pump', 'The set contains a pump'],
    counted: [1, 1],
  },
  {
    triggers: { words: Object.keys(NO_PAST) },
    pattern: new RegExp(`\\b(?:(?:has|have|had) )?(?:${Object.keys(NO_PAST).join('|')})\\b`, 'g'),
    better: (bad) => (bad.includes(' ') ? [] : [NO_PAST[bad] ?? bad]),
    wrong: 'the verb has another past',
    safe: false,
    example: ['* Those who ⟦choosed⟧ rest', '* Those who chose rest'],
    counted: [1, 1],
  },
  {
    triggers: { phrases: [['for by without of', PLAIN]] },
    pattern: new RegExp(
      `(?<!\\b(?:cared|looked|accounted|spoken|made|thought|heard|be|is|are|was|were) )\\b(?:for|by|without|of) (?:${alternatives(PLAIN)})\\b(?=\\s+(?:the|a|an|if|whether|this|their|his|her|its)\\b)`,
      'g',
    ),
    better: lastWord((word) => verbOf(word)?.ing ?? `${word.replace(/e$/, '')}ing`),
    wrong: 'behind a preposition the verb ends in -ing',
    safe: false,
    example: ['A test ⟦for evaluate⟧ the pain', 'A test for evaluating the pain'],
    counted: [0, 0],
  },
  {
    triggers: {
      phrases: [
        [
          'it which efficacy safety effect effects effectiveness role mechanism pathogenesis etiology cause has have not yet fully scientifically clearly clinically well',
          'has have not yet fully scientifically clearly clinically well recognized established elucidated understood studied evaluated determined demonstrated clarified approved',
        ],
      ],
    },
    pattern:
      /\b(?:[Ii]t|which|efficacy|safety|effects?|effectiveness|role|mechanism|pathogenesis|etiology|cause) ha(?:s|ve) not (?:(?:yet|fully|scientifically|clearly|clinically|well|completely|sufficiently) )?(?:recognized|established|elucidated|understood|studied|evaluated|determined|demonstrated|clarified|approved|reported|investigated)(?=\s*(?:[.,;]|$)| (?:by|yet|for|until|so)\b)/g,
    better: (bad) => [bad.replace(' not ', ' not been ').replace('not been yet', 'not yet been')],
    wrong: 'the "been" is missing',
    safe: false,
    example: ['* Its ⟦role has not established⟧.', '* Its role has not been established.'],
    counted: [0, 0],
  },
  {
    triggers: {
      phrases: [
        ['to', 'been'],
        ['to', 'not'],
      ],
    },
    pattern: /\b(?:to been|[Aa]gree[sd]? to not (?:becoming|being|using|participating|donating))\b/g,
    better: (bad) => [
      bad
        .replace('to been', 'to be')
        .replace(
          /to not (\w+)ing$/,
          (_, stem: string) => `not to ${stem === 'us' || stem === 'becom' || /at$/.test(stem) ? `${stem}e` : stem}`,
        ),
    ],
    wrong: 'behind "to" the verb stands in its plain form',
    safe: true,
    example: ['* Those known ⟦to been⟧ ill', '* Those known to be ill'],
    counted: [1, 1],
  },
];
