// Closed patterns of wrong grammar: a noun in the wrong number: "one of the most common syndrome", "per days", "all adults patients".
import { type GrammarPattern, replaced, unknown } from './grammarPattern';

const alternatives = (words: string): string => words.replaceAll(' ', '|');

export const pluralOf = (noun: string): string =>
  ({ criterion: 'criteria', woman: 'women', man: 'men', child: 'children', person: 'persons' })[noun] ??
  noun
    .replace(/sis$/, 'ses')
    .replace(/([^aeiou])y$/, '$1ies')
    .replace(/(us|ss|sh|ch|x)$/, '$1es')
    .replace(/([^s])$/, '$1s')
    .replace(/iess$/, 'ies');

/** The last word in the plural. */
const lastInPlural = (bad: string): readonly string[] => {
  const at = bad.lastIndexOf(' ') + 1;
  return [bad.slice(0, at) + pluralOf(bad.slice(at))];
};

const OF_MANY =
  'cause complication disease problem reason challenge factor intervention method symptom syndrome type issue concern treatment option procedure disorder cancer malignancy condition technique operation drug medication tumor tumour infection component goal feature indicator marker biomarker tool strategy approach consequence event risk effect agent therapy vaccine device reaction injury manifestation sign country center centre hospital predictor determinant mechanism target pathogen virus measure parameter criterion group arm';

const GIVEN =
  'injections tablets capsules doses visits sessions infusions puffs drops cups samples pills applications sprays vials sachets ampoules';
const HOW_GIVEN =
  'subcutaneous intravenous intramuscular oral single daily intravitreal in-person placebo active additional blood';

const DESIGNS =
  'multicenter multicentre multi-center multi-centre multicentric monocentric single-center single-centre prospective retrospective randomized randomised controlled placebo-controlled open-label open-labeled double-blind double-blinded single-blind interventional observational clinical pilot parallel parallel-group cross-sectional crossover cross-over phase-II longitudinal case-control feasibility pragmatic comparative';

const FOLLOWS = '(?=\\s*(?:[.;)]|$)|,? (?:will|are|were|was|is|who|of|in|with|for|and|or|at|to|that)\\b)';

export const GRAMMAR_OF_NOUNS: readonly GrammarPattern[] = [
  {
    triggers: { phrases: [['one', 'of']] },
    pattern: new RegExp(
      `\\b[Oo]ne of the (?:most|major|main|leading|key|commonest|primary|important|biggest|best|recommended|few|many|possible|known|common|first|newest|frequent|greatest|largest|several|two|three|four)(?: (?!(?:of|and|that|to|in|for|with|by|on|at|from|or|is|are|was|were|has|after|during|following|associated|affecting|causing|among|which|used)\\b)[\\w-]*(?:[^s\\s]|us|ss|is)){0,3}? (?:${alternatives(OF_MANY)})(?=\\s*(?:[.,;:)]|$)| (?:of|in|for|that|which|with|among|worldwide|is|was|has|affecting|used|after|following|associated|\\()\\b| \\()`,
      'g',
    ),
    better: lastInPlural,
    wrong: 'it is one of several, so the noun stands in the plural',
    safe: true,
    example: ['* ⟦One of the most common syndrome⟧ of age', '* One of the most common syndromes of age'],
    counted: [2, 2],
  },
  {
    triggers: { phrases: [['time', 'a per daily weekly each every']] },
    pattern:
      /(?<![.,\d-])\b(?:two|three|four|five|six|several|[2-9]) time (?=(?:a (?:day|week|month|year)|per|daily|weekly|each|every)\b)/g,
    better: replaced(/time $/, 'times '),
    wrong: 'it is several times',
    safe: true,
    example: ['* Taken ⟦three time ⟧a day', '* Taken three times a day'],
    counted: [0, 0],
  },
  {
    triggers: {
      phrases: [
        [
          'each every another this',
          'medications symptoms interventions procedures techniques parameters complications infections therapies questionnaires methods devices injections tablets days weeks months sites criterions results drugs',
        ],
      ],
    },
    pattern:
      /(?<!\bof )\b(?:(?:each|every|another|this) (?:medications|symptoms|interventions|procedures|techniques|parameters|complications|infections|therapies|questionnaires|methods|devices|injections|tablets)|each (?:days|weeks|months|years)|(?:this|This) results (?:are|were|will|suggest|show|indicate|demonstrate|support|of))\b(?!['’])/g,
    better: unknown,
    wrong: 'the first word asks for the singular',
    safe: false,
    example: ['* Taken ⟦each days⟧', undefined],
    counted: [0, 0],
  },
  {
    triggers: {
      phrases: [
        [
          'per',
          'days weeks months minutes hours years seconds patients participants subjects doses groups visits sessions sites arms tablets capsules',
        ],
      ],
    },
    pattern:
      /(?<!\bas )\b[Pp]er (?:days|weeks|months|minutes|hours|years|seconds|patients|participants|subjects|doses|groups|visits|sessions|sites|arms|tablets|capsules)\b(?!['’])/g,
    better: replaced(/s$/, ''),
    wrong: 'behind "per" the noun stands in the singular',
    safe: true,
    example: ['* At 10 L ⟦per minutes⟧', '* At 10 L per minute'],
    counted: [2, 2],
  },
  {
    triggers: { phrases: [[`one ${HOW_GIVEN.replace('in-person', 'person')}`, GIVEN]] },
    pattern: new RegExp(
      `(?<!\\b(?:plus|minus|or|to|by|arm|group|part|day|week|visit|phase|cohort|number|any|this|that|no|each|and|on)[ -])\\b[Oo]ne (?:(?:${alternatives(HOW_GIVEN)}) ){0,2}(?:${alternatives(GIVEN)})\\b(?!['’])`,
      'g',
    ),
    better: replaced(/s$/, ''),
    wrong: 'it is one, so the noun stands in the singular',
    safe: true,
    example: ['⟦One subcutaneous injections⟧ of it', 'One subcutaneous injection of it'],
    counted: [2, 2],
  },
  {
    triggers: { phrases: [[`a an ${DESIGNS.replaceAll('-', ' ')}`, `trials ${DESIGNS.replaceAll('-', ' ')}`]] },
    pattern: new RegExp(
      `\\b[Aa]n? (?:(?:${alternatives(DESIGNS)}),? (?:and )?){1,8}(?:trials|studies)\\b(?! (?:unit|group|network|cent|nurse|team|coordinator|program)|['’])`,
      'g',
    ),
    better: (bad) => [bad.replace(/studies$/, 'study').replace(/trials$/, 'trial')],
    wrong: 'the article is in the singular and the noun in the plural',
    safe: true,
    example: ['This is ⟦a prospective clinical trials⟧', 'This is a prospective clinical trial'],
    counted: [1, 1],
  },
  {
    triggers: {
      phrases: [
        [
          'adults females males elderlies others newborns neonates infants outpatients inpatients weekdays weekends',
          'patients subjects participants individuals volunteers women persons population races diseases drugs medications covid evenings mornings',
        ],
      ],
    },
    pattern: new RegExp(
      `\\b(?:(?:[Aa]dults|[Ff]emales|[Mm]ales|[Ee]lderlies|[Nn]ewborns|[Nn]eonates) (?:patients|subjects|participants|individuals|volunteers|population|COVID-19 patients)|[Oo]thers (?:races|diseases|drugs|medications|treatments|causes|conditions|disorders)${FOLLOWS}|[Ww]eek(?:days|ends) (?:evenings|mornings|afternoons))\\b`,
      'g',
    ),
    better: (bad) => [bad.replace('ies ', 'y ').replace('s ', ' ')],
    wrong: 'before a noun the word stands without its ending',
    safe: true,
    example: ['* All ⟦adults patients⟧', '* All adult patients'],
    counted: [8, 8],
  },
  {
    triggers: {
      phrases: [
        [
          'patients participants subjects investigators',
          'characteristics satisfaction demographics blood outcome outcomes perception perceptions preferences knowledge medical charts files relatives families safety quality genetic demographic personal data weight recovery anxiety symptoms clinical general condition health',
        ],
      ],
    },
    pattern:
      /(?<!\b(?:[Ii]n|[Aa]mong|give|gives|given|giving|offer|offers|offering|provide|provides|providing|help|helps|helping|show|ask) (?:the |all |these )?)\b(?:[Pp]atients|[Pp]articipants|[Ss]ubjects|[Ii]nvestigators) (?:characteristics|satisfaction|demographics|blood|outcomes?|perceptions?|preferences|knowledge|medical (?:records?|history|files?|condition)|(?:clinical|general|overall) (?:condition|status|state|health)|condition|health status|charts|files|relatives|families|safety|quality of life|genetic data|demographic data|personal data|body weight|recovery|anxiety)\b/g,
    better: replaced(/s /, "s' "),
    wrong: 'the apostrophe is missing',
    safe: true,
    example: ['The ⟦patients blood⟧ is drawn', "The patients' blood is drawn"],
    counted: [16, 16],
  },
  {
    triggers: { phrases: [['investigators physicians doctors', 'opinion opinions discretion judgment judgement']] },
    pattern: /\b(?:[Ii]nvestigators|[Pp]hysicians|[Dd]octors) (?:opinions?|discretion|judge?ment)\b/g,
    better: (bad) => [bad.replace('s ', "'s "), bad.replace('s ', "s' ")],
    wrong: 'the apostrophe is missing',
    safe: false,
    example: ['In the ⟦investigators opinion⟧', "In the investigator's opinion"],
    counted: [0, 0],
  },
  {
    triggers: { phrases: [['such', 'patient subject participant']] },
    pattern:
      /\b(?:of|for|to|with|on) such (?:patient|subject|participant)(?=\s*(?:[.,;)]|$)| (?:is|are|was|were|who|with|in|admitted|will|and)\b)/g,
    better: lastInPlural,
    wrong: 'the article is missing, or the plural is meant',
    safe: false,
    example: ['Care ⟦of such patient⟧ is hard', 'Care of such patients is hard'],
    counted: [1, 1],
  },
  {
    triggers: {
      phrases: [
        ['male', 'or and females'],
        ['or and', 'females female men women'],
        ['man woman men women males', 'or and women men woman man female'],
      ],
    },
    pattern:
      /\b(?:[Mm]ale (?:or|and|&) [Ff]emales(?! (?:patients|subjects|participants))|[Mm]ales (?:or|and|&) [Ff]emale(?! (?:\w+ )?(?:patients|subjects|participants|volunteers|partners|condom|sex)|-)|[Mm]en (?:or|and) [Ww]oman|[Ww]omen (?:or|and) [Mm]an|[Mm]an (?:or|and) [Ww]omen|[Ww]oman (?:or|and) [Mm]en)\b(?!-)/g,
    better: (bad) => [bad.replace(/male(?= |$)/gi, (it) => `${it}s`).replace(/(m)an\b/gi, '$1en')],
    wrong: 'one of the two is in the singular and the other in the plural',
    safe: true,
    example: ['* ⟦Male or females⟧ over 18', '* Males or females over 18'],
    counted: [2, 2],
  },
  {
    triggers: { words: ['half'] },
    pattern:
      /(?<![.,/-])\b(?:[2-9]|1\d|two|three|four|five|six|seven|eight|ten) (?:(?:elimination|terminal|plasma|drug) )?half[- ]life\b(?! (?:of|longer|time|is|was|periods|durations|cycles|lives))/g,
    better: replaced(/life$/, 'lives'),
    wrong: 'they are several half-lives',
    safe: true,
    example: ['* Within ⟦5 half-life⟧ or 28 days', '* Within 5 half-lives or 28 days'],
    counted: [0, 0],
  },
  {
    triggers: { phrases: [['pharmacokinetic', 'and']] },
    pattern: /\b[Pp]harmacokinetic and pharmacodynamics\b/g,
    better: (bad) => [bad.replace(' and', 's and'), bad.replace(/s$/, '')],
    wrong: 'one of the two is a noun and the other an adjective',
    safe: false,
    example: ['Its ⟦pharmacokinetic and pharmacodynamics⟧', 'Its pharmacokinetics and pharmacodynamics'],
    counted: [2, 2],
  },
  {
    triggers: { words: ['arms', 'groups'] },
    pattern:
      /\b(?:[Tt]his|[Aa]|[Oo]ur) (?:\d|two|three|four|five)[ -](?:arms|groups)(?=,? (?:(?!(?:of|in|will|to|for|with)\b)[a-z-]+,? ){0,4}(?:study|trial|design)\b)/g,
    better: (bad) => [bad.replace(/[ -](arm|group)s$/, '-$1')],
    wrong: 'before a noun the unit stands in the singular',
    safe: true,
    example: ['⟦This 4 arms⟧ open study', 'This 4-arm open study'],
    counted: [1, 1],
  },
  {
    triggers: {
      words: ['tablets', 'capsules', 'injections', 'visits', 'sessions', 'pills', 'puffs', 'sachets', 'vials'],
    },
    pattern:
      /(?:(?<=^\W*)|(?<=[(,;:] )|(?<=\b(?:of|with|receives?|take|taking|receiving|attend|given|administer|administered|plus|swallow|daily) ))1 (?:(?:in[- ]person|oral|single|daily|clinic|study) )?(?:tablets|capsules|injections|visits|sessions|pills|puffs|sachets|vials)\b/g,
    better: replaced(/s$/, ''),
    wrong: 'it is one, so the noun stands in the singular',
    safe: true,
    example: ['They attend ⟦1 in person visits⟧', 'They attend 1 in person visit'],
    counted: [2, 2],
  },
  {
    triggers: { words: ['researches', 'feedbacks', 'staffs', 'literatures'] },
    pattern:
      /\b(?:other|previous|many|some|several|recent|past|these|more|further|few|different|various|clinical|no|future|prior|and|of) (?:researches|feedbacks|literatures)\b(?! (?:the|a|an|how|whether|and develops)\b)/g,
    better: replaced(/(research|feedback|literature)e?s$/, '$1'),
    wrong: 'the word has no plural',
    safe: false,
    example: ['Findings of ⟦previous researches⟧', 'Findings of previous research'],
    counted: [2, 2],
  },
];
