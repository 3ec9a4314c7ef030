// Planted defects of characters: other scripts, full-width signs, code pages, characters that nobody sees.
import { cp1252Char } from '../../server/registry/codePages';
import { FOREIGN_WORDS } from '../../server/registry/foreignWords';
import { oneOf } from './edits';
import { criterionOf, inWords } from './listItems';
import { chosen, type Random } from './random';
import type { Defect, Plant } from './record';

const wordsFor = (meaning: string): readonly (readonly [foreign: string, english: string])[] =>
  FOREIGN_WORDS.filter((row) => row[3] === meaning).map(([foreign, english]) => [foreign, english]);

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
    id: 'invisible-character',
    rules: ['invisible-character'],
    plant: inWords(
      'prose',
      oneOf(/(?<=\b[a-z]{3})(?=[a-z]{4})/g, (_, random) =>
        chosen(random, ['\u00ad', '\u200b', '\ufeff', '\u0002', '\u200e']),
      ),
    ),
  },
];
