// Planted defects of characters and of text: scripts, code pages, markup, brackets, doubled words.
import { cp1252Char } from '../../server/registry/codePages';
import { FOREIGN_WORDS } from '../../server/registry/foreignWords';
import { criterionOf, inWords } from './listItems';
import { chosen, type Random } from './random';
import { type Defect, insertedBelow, lineOf, type Plant } from './record';

const wordsFor = (meaning: string): readonly (readonly [foreign: string, english: string])[] =>
  FOREIGN_WORDS.filter((row) => row[3] === meaning).map(([foreign, english]) => [foreign, english]);

/** Replaces one place that matches; `by` gives what comes there. */
export function oneOf(pattern: RegExp, by: (match: RegExpExecArray, random: Random) => string | undefined) {
  return (text: string, random: Random): string | undefined => {
    const all = [...text.matchAll(pattern)];
    const match = chosen(random, all);
    const put = match === undefined ? undefined : by(match, random);
    if (match === undefined || put === undefined) return undefined;
    return text.slice(0, match.index) + put + text.slice(match.index + match[0].length);
  };
}

const CONJUNCTIONS = wordsFor('conjunction');
const conjunction = (english: string, random: Random): string | undefined =>
  chosen(
    random,
    CONJUNCTIONS.filter((row) => row[1] === english.toLowerCase()),
  )?.[0];

const UNITS: Readonly<Record<string, readonly string[]>> = {
  year: ['年', '岁', '歳', '년', '세'],
  month: ['个月', 'ヶ月', '개월'],
  week: ['周', '週間', '주'],
  day: ['天', '日', '일'],
  hour: ['小时', '時間'],
};

const FULL_WIDTH: Readonly<Record<string, readonly string[]>> = {
  ',': ['，', '、'],
  '.': ['。'],
  '(': ['（'],
  ')': ['）'],
  ':': ['：'],
  ';': ['；'],
  '%': ['％'],
  '<': ['＜'],
  '>': ['＞'],
  '=': ['＝'],
  '+': ['＋'],
  '/': ['／'],
};

/** Bytes of UTF-8 as Windows-1252 shows them. */
export const misread = (text: string, shown: (byte: number) => string): string =>
  Array.from(new TextEncoder().encode(text), shown).join('');

const BEYOND_ASCII = /[\u00a0-\u024f\u0370-\u03ff\u2013-\u2265]/g;
const WITH_SIGNS = [
  'Body temperature above 38 °C on the day of the visit.',
  'Creatine kinase above 300 µg/L before the first visit.',
  'Sjögren syndrome diagnosed by a rheumatologist.',
  'Ménière disease at any time.',
  'Behçet disease at any time.',
  'Visit within 14 ± 2 days after the injury.',
  'Interferon β taken at any time.',
  'Relative’s consent not given.',
  'Refractory “storm” of arrhythmia – at any time.',
  'Waist circumference ≥ 110 cm.',
  'Neck circumference ≤ 30 cm.',
  'Tobacco – more than one pack a day.',
];
const misreadSign = (times: number, shown: (byte: number) => string = cp1252Char): Plant => {
  const damage = (text: string): string => {
    const sign = BEYOND_ASCII.exec(text);
    BEYOND_ASCII.lastIndex = 0;
    if (sign === null) return text;
    let bad = sign[0];
    for (let i = 0; i < times; i++) bad = misread(bad, shown);
    return text.slice(0, sign.index) + bad + text.slice(sign.index + sign[0].length);
  };
  const inPlace = inWords('criteria', (text) => damage(text));
  const added = criterionOf('exclusion', WITH_SIGNS.map(damage));
  return (record, random) => inPlace(record, random) ?? added(record, random);
};

/** A sentence at the end of the summary. */
export const inSummary =
  (sentences: readonly string[], unless?: RegExp): Plant =>
  (record, random) => {
    const { briefSummary } = record.trial;
    const last = lineOf(record, briefSummary?.section, briefSummary?.values.at(-1));
    if (last === undefined || unless?.test(record.text) === true) return undefined;
    return insertedBelow(record, last, [chosen(random, sentences) ?? '']);
  };

const COMPARATOR = /(?:≥|≤|\\?>=?|\\?<=?)(?= ?\d)/g;
const damagedComparator = (forms: readonly [atLeast: string, atMost: string][]) =>
  inWords(
    'criteria',
    oneOf(/(?<![^\s(])[≥≤](?= ?\d)/g, ([sign], random) => chosen(random, forms)?.[sign === '≥' ? 0 : 1]),
  );

export const CHARACTER_DEFECTS: readonly Defect[] = [
  {
    id: 'cjk-conjunction',
    rules: ['cjk-leak'],
    plant: inWords(
      'prose',
      oneOf(/ (and|or) /g, ([, word = ''], random) => conjunction(word, random)),
    ),
  },
  {
    id: 'cjk-comparator',
    rules: ['cjk-leak'],
    plant: inWords(
      'criteria',
      oneOf(COMPARATOR, (_, random) => chosen(random, wordsFor('comparator'))?.[0]),
    ),
  },
  {
    id: 'cjk-unit',
    rules: ['cjk-leak'],
    plant: inWords(
      'criteria',
      oneOf(/(?<=\d) (year|month|week|day|hour)s?\b(?: (?:old|of age))?/gi, ([, unit = ''], random) =>
        chosen(random, UNITS[unit.toLowerCase()] ?? []),
      ),
    ),
  },
  {
    id: 'cjk-word',
    rules: ['cjk-leak'],
    plant: inWords(
      'prose',
      oneOf(
        /\b(?:patients|participants|infection|surgery|pregnancy|including|hemoglobin|platelets|such as|age)\b/g,
        ([word], random) =>
          chosen(
            random,
            FOREIGN_WORDS.filter((row) => row[1] === word),
          )?.[0],
      ),
    ),
  },
  {
    id: 'full-width-sign',
    rules: ['cjk-leak'],
    plant: inWords(
      'prose',
      oneOf(/(?<=[\w)]) ?[,.();:%<>=+/](?: |$|(?=\w))/g, ([match], random) =>
        chosen(random, FULL_WIDTH[match.trim()] ?? []),
      ),
    ),
  },
  {
    id: 'full-width-digits',
    rules: ['cjk-leak'],
    plant: inWords(
      'criteria',
      oneOf(/(?<![\w.])\d{1,3}(?![\w.])/g, ([digits]) =>
        digits.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
      ),
    ),
  },
  { id: 'mojibake', rules: ['mojibake'], plant: misreadSign(1) },
  {
    id: 'mojibake-latin-1',
    rules: ['mojibake', 'invisible-character'],
    plant: misreadSign(1, (byte) => String.fromCharCode(byte)),
  },
  { id: 'mojibake-twice', rules: ['mojibake'], plant: misreadSign(2) },
  { id: 'mojibake-gbk', rules: ['mojibake'], plant: damagedComparator([['¡Ý', '¡Ü']]) },
  {
    id: 'mojibake-symbol-font',
    rules: ['mojibake', 'invisible-character'],
    plant: damagedComparator([
      ['\uf0b3', '\uf0a3'],
      ['â¥', 'â¤'],
      ['³', '£'],
      ['³', '²'],
    ]),
  },
  {
    id: 'mojibake-lost-byte',
    rules: ['mojibake'],
    plant: damagedComparator([
      ['�', '�'],
      ['?', '?'],
      ['??', '??'],
    ]),
  },
  {
    id: 'html-entity',
    rules: ['html-entity'],
    plant: inWords(
      'criteria',
      oneOf(/≥|≤|\\?>=?|\\?<=?|±|°|µ| & |'|"/g, ([sign], random) => {
        const entities: Readonly<Record<string, readonly string[]>> = {
          '≥': ['&ge;', '&#8805;', '&gt;='],
          '≤': ['&le;', '&#8804;', '&lt;='],
          '>': ['&gt;'],
          '<': ['&lt;'],
          '>=': ['&gt;=', '&ge;'],
          '<=': ['&lt;=', '&le;'],
          '±': ['&plusmn;'],
          '°': ['&deg;', '&#176;'],
          µ: ['&micro;'],
          ' & ': [' &amp; '],
          "'": ['&#39;', '&apos;', '&rsquo;'],
          '"': ['&quot;'],
        };
        return chosen(random, entities[sign.replace('\\', '')] ?? []);
      }),
    ),
  },
  {
    id: 'html-tag',
    rules: ['html-entity'],
    plant: inWords(
      'prose',
      oneOf(
        /(?<=[a-z])([.;]) (?=[A-Z])/g,
        ([, sign = ''], random) => `${sign}${chosen(random, ['<br>', '<br/>', '</p><p>', '&nbsp;'])}`,
      ),
    ),
  },
  {
    id: 'invisible-character',
    rules: ['invisible-character'],
    plant: inWords(
      'prose',
      oneOf(/(?<=\b[a-z]{3})(?=[a-z]{4})/g, (_, random) =>
        chosen(random, ['\u00ad', '\u200b', '\ufeff', '\u0002', '\u200e']),
      ),
    ),
  },
  {
    id: 'word-repeated',
    rules: ['word-repeated'],
    plant: inWords(
      'prose',
      oneOf(/(?<= )(?:the|of|to|in|with|for|and|or|by|from|are|be)(?= [a-z])/g, ([word]) => `${word} ${word}`),
    ),
  },
  {
    id: 'bracket-not-closed',
    rules: ['bracket-unbalanced'],
    plant: inWords('criteria', (text) =>
      /^[A-Z][^()[\]]*[a-z] \([A-Za-z][^()[\]]*\)[^()[\]]*\.$/.test(text) ? text.replace(')', '') : undefined,
    ),
  },
  {
    id: 'bracket-not-opened',
    rules: ['bracket-unbalanced'],
    plant: inWords('criteria', (text) =>
      /^[A-Z][^()[\]]*[a-z] \([A-Za-z][^()[\]]*\)[^()[\]]*\.$/.test(text) ? text.replace('(', '') : undefined,
    ),
  },
  {
    id: 'placeholder',
    rules: ['placeholder-text'],
    plant: inWords(
      'criteria',
      oneOf(/(?<= )\d{1,3}(?= (?:years|months|weeks|days|hours|mg|kg|g|mL)\b)/g, (_, random) =>
        chosen(random, ['XX', 'xx', 'XXX', 'TBD', '[insert number]', '\\_\\_\\_', '\\[TBD\\]', '\\[X\\]']),
      ),
    ),
  },
  {
    id: 'placeholder-sentence',
    rules: ['placeholder-text'],
    plant: inSummary([
      'TBD',
      'To be determined.',
      'Lorem ipsum dolor sit amet.',
      '[Insert summary here]',
      'As shown in Error! Reference source not found.',
      'Click or tap here to enter text.',
      'To be completed.',
      'XXXX',
    ]),
  },
  {
    id: 'personal-data',
    rules: ['personal-data'],
    plant: inSummary([
      'Please contact Dr. Halvorsen at halvorsen@example.org.',
      'For information call +43 555 010 0123.',
      'Interested persons may write to study.team@example.org.',
      'Contact: Jane Miller, phone: 555-010-0199.',
    ]),
  },
  {
    id: 'payment',
    rules: ['payment-information'],
    plant: inSummary(
      [
        'Participants will be paid $50 for each visit.',
        'Each participant will receive a $25 gift card at the end.',
        'Patients are compensated with 100 USD for their time.',
        'Volunteers will be paid for each visit.',
      ],
      /\bpaid\b|\$|gift card|compensat/i,
    ),
  },
  {
    id: 'acronym-redefined',
    rules: ['acronym-redefined'],
    plant: inSummary([
      'Quality recovery units (QRU) and quick review utilities (QRU) are compared.',
      'The vertical jump index (VJI) and the venous joint injury (VJI) are recorded.',
    ]),
  },
];
