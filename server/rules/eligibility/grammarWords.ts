// Closed patterns of wrong grammar: articles, prepositions, nouns without a plural, and small words left out.
import { always, type GrammarPattern, PEOPLE, replaced, unknown } from './grammarPattern';

/** Behind these an "a" is a letter: "vitamin a". */
const LETTER_A =
  'vitamin|hepatitis|influenza|haemophilia|hemophilia|type|group|part|cohort|arm|class|grade|stage|protein|step|phase|option|criteria|criterion|and|or|to';

/** Abbreviations that are spelled: with a vowel, and with a consonant, at the beginning of the first letter's name. */
const SPELLED_WITH_VOWEL =
  'MRI|ECG|EKG|EEG|EGFR|FDA|HIV|HLA|ICU|INR|IRB|IUD|IV|LDH|LVEF|MI|NYHA|RNA|SAE|SSRI|FEV1|IgE|IgG|IgM|X-ray|hour|honest|FDG|FFP|FNA|HBV|HCC|HCV|HDL|HFNC|HPV|HR|HRCT|HSCT|HSV|LDL|LP|LTC|LV|LVAD|MDI|MDT|MMSE|MSC|MTD|NGO|NHS|NMB|NPS|NRS|NSAID|NSCLC|RBC|RCT|RR|RT|SCLC|SD|SMS|SNRI|STD|STI|SVR|OCT|OGTT|EU|EMG|ERCP|ENT|AED';
const SPELLED_WITH_CONSONANT =
  'BMI|BP|CBC|COVID|CRP|CT|DNA|DVT|GFR|GP|PCR|PD-L1|PD-1|PET|PhD|PSA|QT|TB|TNF|UTI|VAS|VEGF';

export const GRAMMAR_OF_WORDS: readonly GrammarPattern[] = [
  {
    triggers: { phrases: [['a', 'a* e* i* o* u*']] },
    pattern: new RegExp(
      `(?<!\\b(?:${LETTER_A}) )(?:\\ba|(?<=(?:^|[.;] ))A) (?!(?:and|another|are|at|if|in|is|of|or|as|also|only|either|each|after|any)\\b)(?:[ai][a-z]{2,}|e(?!u)[a-z]{2,}|o(?!n[ce]|ui)[a-z]{2,}|u(?:rgent|lt|lcer|ncontrol|nder|ntreat|nknown|pper|ncommon|nstable|nsafe|mbilical)[a-z]*)\\b`,
      'g',
    ),
    better: (bad) => [bad.replace(/^(a) /i, '$1n ')],
    wrong: 'before a vowel the article is "an"',
    safe: true,
    example: ['* Diagnosed at ⟦a early⟧ stage', '* Diagnosed at an early stage'],
    counted: [5, 5],
  },
  {
    triggers: { phrases: [['an', 'b* c* d* f* g* h* j* k* l* m* n* p* q* r* s* t* v* w* z*']] },
    pattern:
      /\ban (?:[bcdfgjkpqtvwz][a-z]*[aeiouy][a-z]+|[lmnrs][aeiou][a-z]{2,}|s[cklmnpqtw][a-z]*[aeiou][a-z]+|h(?:igh|omo|ealth|ospital|alf|alv|uman|ead|eart|epat)[a-z]*)\b/g,
    better: replaced(/an /, 'a '),
    wrong: 'before a consonant the article is "a"',
    safe: true,
    example: ['* Seen by ⟦an specialist⟧', '* Seen by a specialist'],
    counted: [5, 5],
  },
  {
    triggers: {
      phrases: [['an', 'unique unit uniform universal university unilateral unified used useful usual european one']],
    },
    pattern: /\ban (?:uni(?:que|t|form|versal|versity|lateral|fied)|used|useful|usual|European|one)\b/g,
    better: replaced(/an /, 'a '),
    wrong: 'the word is spoken with a consonant first, so the article is "a"',
    safe: true,
    example: ['* Part of ⟦an European⟧ registry', '* Part of a European registry'],
    counted: [1, 1],
  },
  {
    triggers: { phrases: [['a', SPELLED_WITH_VOWEL.toLowerCase().replaceAll(/[\d|-]/g, ' ')]] },
    pattern: new RegExp(`(?<!\\b(?:${LETTER_A}) )\\ba (?:${SPELLED_WITH_VOWEL})\\b(?!-?like)`, 'g'),
    better: replaced(/a /, 'an '),
    wrong: 'it is spoken with a vowel first, so the article is "an"',
    safe: true,
    example: ['* Unable to undergo ⟦a MRI⟧', '* Unable to undergo an MRI'],
    counted: [16, 16],
  },
  {
    triggers: { phrases: [['an', SPELLED_WITH_CONSONANT.toLowerCase().replaceAll(/[\d|-]/g, ' ')]] },
    pattern: new RegExp(`\\ban (?:${SPELLED_WITH_CONSONANT})\\b`, 'g'),
    better: replaced(/an /, 'a '),
    wrong: 'it is spoken with a consonant first, so the article is "a"',
    safe: true,
    example: ['* Seen on ⟦an CT⟧ scan', '* Seen on a CT scan'],
    counted: [1, 1],
  },
  {
    triggers: {
      phrases: [
        ['a', 'an the any this another their its'],
        ['an', 'a the any this another their its'],
        ['the', 'a an any this these their its his'],
      ],
    },
    pattern:
      /\b(?:a (?:an|the|any|this|another|their|its)|an (?:a|the|any|this|another)|the (?:a|an|any|this|these|their|its|his))\b(?!['’*+-]| priori| posteriori| fortiori| fibers?\b)/g,
    better: (bad) => (bad.endsWith('another') ? ['another'] : []),
    wrong: 'one of the two words is enough',
    safe: false,
    example: ['* ⟦a another⟧ study', '* another study'],
    counted: [1, 1],
  },
  {
    triggers: { phrases: [['the', 'is']] },
    pattern: /(?<=(?:^|[.:] ))The is\b/g,
    better: always('This is'),
    wrong: 'the noun is missing, or "This" is meant',
    safe: false,
    example: ['⟦The is⟧ an open-label trial', 'This is an open-label trial'],
    counted: [1, 1],
  },
  {
    triggers: { phrases: [['and', 'or']] },
    pattern: /\band or\b(?= [a-z])/gi,
    better: (bad) => [bad.replace(' ', '/')],
    wrong: 'which of the two is meant is not said',
    safe: false,
    example: ['* Fever ⟦and or⟧ cough', '* Fever and/or cough'],
    counted: [5, 5],
  },
  {
    triggers: { phrases: [['of', 'following']] },
    pattern: /\b(?:any|one|all|some|each|either|none|two|three|more|\d) of (?=following\b)/gi,
    better: (bad) => [`${bad}the `],
    wrong: 'the article is missing',
    safe: true,
    example: ['* ⟦Any of ⟧following signs', '* Any of the following signs'],
    counted: [5, 5],
  },
  {
    triggers: { phrases: [['as', 'follow following']] },
    pattern: /\bas follow(?:ing)?(?=\s*:|\s*\.?$)/g,
    better: always('as follows'),
    wrong: 'the phrase is "as follows"',
    safe: true,
    example: ['* Defined ⟦as follow⟧: gout', '* Defined as follows: gout'],
    counted: [1, 1],
  },
  {
    triggers: { phrases: [['other clinical interventional', 'trial study clinical interventional']] },
    pattern:
      /\b(?:in|into|from) other(?: (?:clinical|interventional|investigational|drug))?(?= (?:trial|study)\b(?! (?:drug|group|arm|site|cent|procedure|medic|treatment|product|visit|personnel|staff|participant|team|protocol|phase|part|activit|requirement|related)))/g,
    better: replaced(/other/, 'another'),
    wrong: 'of one of them it is "another"',
    safe: false,
    example: ['* Participation ⟦in other⟧ trial', '* Participation in another trial'],
    counted: [4, 4],
  },
  {
    triggers: { words: ['evidences', 'informations', 'equipments', 'knowledges', 'advices', 'softwares'] },
    pattern: /(?<!\b(?:which|that|it|this|study) )\b(?:evidence|information|equipment|knowledge|advice|software)s\b/g,
    better: replaced(/s$/, ''),
    wrong: 'the word has no plural',
    safe: false,
    example: ['* Other ⟦evidences⟧ of gout', '* Other evidence of gout'],
    counted: [6, 6],
  },
  {
    triggers: { phrases: [['inform', 'consent']] },
    pattern: /(?:(?<!\b(?:to|will|may|and|or) )\binform consent|(?<=(?:^|[.;] )\W*(?:\d+\W+)?)Inform consent)\b/g,
    better: replaced(/nform /, 'nformed '),
    wrong: 'the consent is "informed"',
    safe: true,
    example: ['* Written ⟦inform consent⟧', '* Written informed consent'],
    counted: [2, 2],
  },
  {
    triggers: {
      phrases: [
        ['according', 'the a an his her their its current local international standard national pathologic who with'],
      ],
    },
    pattern:
      /\baccording (?:with |(?=(?:the|a|an|his|her|their|its|current|local|international|standard|national|pathologic|WHO)\b))/gi,
    better: (bad) => [bad.replace(/ (?:with )?$/i, ' to ')],
    wrong: 'the "to" is missing',
    safe: true,
    example: ['* Rated ⟦according ⟧the protocol', '* Rated according to the protocol'],
    counted: [5, 5],
  },
  {
    triggers: { phrases: [['due', 'the']] },
    pattern: /\bdue (?=the\b)/gi,
    better: (bad) => [`${bad}to `],
    wrong: 'the "to" is missing',
    safe: true,
    example: ['* Blind ⟦due ⟧the disease', '* Blind due to the disease'],
    counted: [0, 0],
  },
  {
    triggers: { phrases: [['in', 'combined combining']] },
    pattern: /\bin combin(?:ed|ing) with\b/gi,
    better: always('in combination with'),
    wrong: 'no English phrase',
    safe: true,
    example: ['* Velotimab ⟦in combined with⟧ rest', '* Velotimab in combination with rest'],
    counted: [0, 0],
  },
  {
    triggers: { phrases: [['capable incapable', 'to']] },
    pattern: /\b(?:in)?capable to\b/gi,
    better: (bad) => [bad.replace(/incapable/i, 'unable').replace(/capable/i, 'able')],
    wrong: '"capable" stands with "of", "able" with "to"',
    safe: true,
    example: ['* Adults ⟦capable to⟧ consent', '* Adults able to consent'],
    counted: [6, 6],
  },
  {
    triggers: { phrases: [['associated', 'to']] },
    pattern: /\bassociated to\b/gi,
    better: replaced(/to$/, 'with'),
    wrong: '"associated" stands with "with"',
    safe: true,
    example: ['* Injury ⟦associated to⟧ exercise', '* Injury associated with exercise'],
    counted: [11, 11],
  },
  {
    triggers: { phrases: [['superior inferior', 'than']] },
    pattern: /\b(?:superior|inferior) than\b/gi,
    better: replaced(/than$/, 'to'),
    wrong: 'it stands with "to"',
    safe: true,
    example: ['* A score ⟦superior than⟧ that of age', '* A score superior to that of age'],
    counted: [1, 1],
  },
  {
    triggers: { phrases: [['diagnosed', 'as of']] },
    pattern:
      /\bdiagnosed (?:as|of)\b(?! (?:having|a\b|an\b|the\b|part|described|defined|per\b|being|suffering|above|below|follow|outlined|positive|negative|with))/g,
    better: replaced(/(?:as|of)$/, 'with'),
    wrong: '"diagnosed" stands with "with"',
    safe: false,
    example: ['* ⟦diagnosed as⟧ asthma', '* diagnosed with asthma'],
    counted: [8, 8],
  },
  {
    triggers: {
      phrases: [
        ['participate participated participating', 'to'],
        ['depending dependent', 'of'],
        ['comply complies', 'to'],
        ['accordance', 'to'],
        ['allergy allergies', 'for'],
        ['in', 'addition'],
        ['despite', 'of'],
        ['regardless', 'the'],
      ],
    },
    pattern:
      /\b(?:participat(?:e|ed|ing) to (?=the\b|this\b|another\b|a\b)|depend(?:ing|ent) of\b|compl(?:y|ies) to\b|in accordance to\b|allerg(?:y|ies) for\b(?! (?:which|whom))|in addition of\b|despite of\b|regardless (?=the\b))/gi,
    better: (bad) => [
      bad
        .replace(/^(participat\w+) to/i, '$1 in')
        .replace(/^(depend\w+) of/i, '$1 on')
        .replace(/^(compl\w+) to/i, '$1 with')
        .replace(/accordance to/i, 'accordance with')
        .replace(/^(allerg\w+) for/i, '$1 to')
        .replace(/addition of/i, 'addition to')
        .replace(/despite of/i, (it) => it.slice(0, -3))
        .replace(/regardless /i, (it) => `${it}of `),
    ],
    wrong: 'the preposition is another one, or none',
    safe: true,
    example: ['* Those who ⟦participate to ⟧the registry', '* Those who participate in the registry'],
    counted: [11, 11],
  },
  {
    triggers: { phrases: [['with', 'pregnant breast breastfeeding lactating']] },
    pattern: new RegExp(
      `\\b(?:${PEOPLE}) with (?:pregnant|breast-?feeding|lactating)\\b(?=\\s*(?:[.,;]|$|or\\b|and\\b|in\\b))`,
      'gi',
    ),
    better: replaced(/ with /i, ' who are '),
    wrong: '"with" needs a noun behind it',
    safe: true,
    example: ['* ⟦Participants with pregnant⟧ or nursing', '* Participants who are pregnant or nursing'],
    counted: [1, 1],
  },
  {
    triggers: { phrases: [['with', 'unable unwilling having suffering allergic']] },
    pattern: new RegExp(
      `\\b(?:${PEOPLE}) with (?:unable to|unwilling to|having|suffering from|allergic to|known to)\\b`,
      'gi',
    ),
    better: unknown,
    wrong: '"with" needs a noun behind it',
    safe: false,
    example: ['* ⟦Patients with allergic to⟧ latex', undefined],
    counted: [0, 0],
  },
  {
    triggers: { phrases: [['in', 'breast breastfeeding lactating']] },
    pattern: /(?<=\bpregnant,? (?:or|and) )in (?:breast-?feeding|lactating)\b(?!\s+(?:women|mothers|period|phase))/gi,
    better: replaced(/^in /i, ''),
    wrong: 'the "in" does not belong there',
    safe: true,
    example: ['* Women pregnant or ⟦in breastfeeding⟧', '* Women pregnant or breastfeeding'],
    counted: [1, 1],
  },
  {
    triggers: { phrases: [['observer', 'of']] },
    pattern: /\bobserver of(?= (?:adverse|side|safety|efficacy|treatment|toxic)\b)/gi,
    better: replaced(/observer/i, 'observation'),
    wrong: 'an observer is a person',
    safe: true,
    example: [
      '* Disorders that affect the ⟦observer of⟧ adverse events',
      '* Disorders that affect the observation of adverse events',
    ],
    counted: [0, 0],
  },
];
