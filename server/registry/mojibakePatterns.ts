// Damage by wrong code pages that is known by its look: GBK read as Windows-1252, symbol fonts, lost bytes.
// Source: generated with code-page tables; contextual entries from general knowledge of registry texts.

/** A kind of damage. `guard` sees the whole line and where the match stands. */
export interface DamagePattern {
  readonly pattern: RegExp;
  readonly how: string;
  readonly good: (bad: string) => string;
  readonly safe: boolean;
  readonly guard?: (text: string, start: number, end: number) => boolean;
}

/** Marks of GBK, whose first byte is 0xA1 or 0xA3, as Windows-1252 shows them. Plain marks, not full-width ones. */
const GBK_MARKS: ReadonlyMap<string, string> = new Map([
  ['¡Ý', '≥'],
  ['¡Ü', '≤'],
  ['¡À', '±'],
  ['¡Á', '×'],
  ['¡Â', '÷'],
  ['¡ã', '°'],
  ['¡æ', '°C'],
  ['¡«', '~'],
  ['¡ª', '—'],
  ['¡°', '"'],
  ['¡±', '"'],
  ['¡®', "'"],
  ['¡¯', "'"],
  ['¡­', '…'],
  ['¡£', '.'],
  ['¡¢', ','],
  ['£¬', ','],
  ['£º', ':'],
  ['£»', ';'],
  ['£¨', '('],
  ['£©', ')'],
  ['£¥', '%'],
  ['¦Ì', 'μ'],
  ['¦Á', 'α'],
  ['¦Â', 'β'],
  ['¦Ã', 'γ'],
]);

/** Units of GBK as Windows-1252 shows them; each is two letters, so only right behind a number. */
const GBK_UNITS: ReadonlyMap<string, string> = new Map([
  ['Ëê', 'years'],
  ['ÖÜ', 'weeks'],
  ['Äê', 'years'],
  ['ÔÂ', 'months'],
  ['ÈÕ', 'days'],
]);

/** UTF-8 read as GBK leaves single Han letters, known by what surrounds them. */
const UTF8_AS_GBK: ReadonlyMap<string, string> = new Map([
  ['掳', '°'],
  ['碌', 'µ'],
  ['卤', '±'],
  ['脳', '×'],
]);

/** Characters of Symbol and Wingdings that a word processor puts in Unicode's private use area. */
const SYMBOL_FONT: ReadonlyMap<string, string> = new Map([
  ['\uf0b3', '≥'],
  ['\uf0a3', '≤'],
  ['\uf0b0', '°'],
  ['\uf0b1', '±'],
  ['\uf06d', 'µ'],
  ['\uf061', 'α'],
  ['\uf062', 'β'],
  ['\uf067', 'γ'],
  ['\uf044', 'Δ'],
  ['\uf0b4', '×'],
  ['\uf0b9', '≠'],
  ['\uf0bb', '≈'],
  ['\uf0ae', '→'],
  ['\uf0b7', '•'],
  ['\uf0a7', '•'],
]);

/** The plain character of a character of the Symbol font. */
export const symbolFontCharacter = (char: string): string | undefined => SYMBOL_FONT.get(char);

const GBK = 'GBK read as Windows-1252';
const SYMBOL = 'Symbol font';
const UNKNOWN = 'undecodable byte';

const is = (char: string): string => char;
const from =
  (table: ReadonlyMap<string, string>) =>
  (bad: string): string =>
    table.get(bad) ?? bad;

const isLetter = (char: string): boolean => /\p{L}/u.test(char);

/** Spanish `¡Ánimo!` and `¡Último!` begin like damaged `×` and `≤`, and go on with a letter. */
const isNoSpanishWord = (text: string, start: number, end: number): boolean =>
  text.charAt(start) !== '¡' || !/\p{Lu}/u.test(text.charAt(end - 1)) || !isLetter(text.charAt(end));

const UNIT_WORDS =
  'years?|yrs?|y\\.?o|months?|weeks?|days?|hours?|%|mg|g|kg|µg|mcg|mm|cm|ml|l|dl|mmol|µmol|umol|u|iu|x|×|times|points?|score|uln';

/** All patterns. The order does not matter: the leftmost match counts, and the longest of those. */
export const DAMAGE_PATTERNS: readonly DamagePattern[] = [
  {
    pattern: /¡[ÝÜÀÁ]|£[¬º»¨©]/g,
    how: GBK,
    good: from(GBK_MARKS),
    safe: true,
    guard: isNoSpanishWord,
  },
  { pattern: /¡[Âª°±®¯\u00ad£¢«]|¦[ÌÁÂÃ]/g, how: GBK, good: from(GBK_MARKS), safe: false, guard: isNoSpanishWord },
  { pattern: /(?<=\d\s?)(?:¡[ãæ]|£¥)/g, how: GBK, good: from(GBK_MARKS), safe: false },
  {
    pattern: /Ëê|ÖÜ|Äê|ÔÂ|ÈÕ/g,
    how: GBK,
    good: (bad) => ` ${from(GBK_UNITS)(bad)}`,
    safe: false,
    guard: (text, start, end) => /\d$/.test(text.slice(0, start)) && !isLetter(text.charAt(end)),
  },
  {
    pattern: /(?<=\d\s?)»ò/g,
    how: GBK,
    good: () => ' or',
    safe: false,
    guard: (text) => !text.includes('«'),
  },
  {
    pattern: /(?<=\d\s?)掳(?=\s?[CF](?![a-z]))|碌(?=[gmMlL])|(?<=\d\s?)[卤脳](?=\s?\d)/g,
    how: 'UTF-8 read as GBK',
    good: from(UTF8_AS_GBK),
    safe: false,
  },
  // The byte behind ≥ or ≤ was lost with the mark, so which of the two it was cannot be told.
  { pattern: /[鈮鈥](?:\ufffd|\?)?/g, how: 'UTF-8 read as GBK', good: is, safe: false },
  {
    pattern: /[\uf020-\uf0ff]/g,
    how: SYMBOL,
    good: from(SYMBOL_FONT),
    safe: true,
  },
  {
    // Behind a unit it is a cube: "m ³ 18" is not meant.
    pattern: /(?<=^[*•-]?|[\s(,;:])³(?=\s?\d)/g,
    how: 'Symbol font or Mac Roman read as Windows-1252',
    good: () => '≥',
    safe: true,
    guard: isNoPower,
  },
  {
    pattern: /(?<=^[*•-]?|[\s(,;:])²(?=\s?\d)/g,
    how: 'Mac Roman read as Windows-1252',
    good: () => '≤',
    safe: true,
    guard: isNoPower,
  },
  {
    pattern: new RegExp(`(?<=^[*•-]?|[\\s(,;:])£(?=\\s?\\d+(?:\\.\\d+)?\\s?(?:${UNIT_WORDS})(?![\\p{L}]))`, 'giu'),
    how: SYMBOL,
    good: () => '≤',
    safe: false,
  },
  { pattern: /\ufffd+/g, how: UNKNOWN, good: is, safe: false },
  // The byte between the two, a control character of Latin-1, was dropped on the way.
  {
    pattern: /(?<![A-Za-zÀ-ÿ])â[¥¤](?=\s?\d)/g,
    how: 'UTF-8 read as Latin-1',
    good: (bad) => (bad.endsWith('¥') ? '≥' : '≤'),
    safe: true,
  },
  // Shift-JIS marks: the control character 0x81 never stands in a text.
  {
    pattern: /\u0081[\u2020\u2026\u017dCBij]/g,
    how: 'Shift-JIS read as Windows-1252',
    good: (bad) => SHIFT_JIS.get(bad.charAt(1)) ?? bad,
    safe: false,
  },
  { pattern: /(?<=\d)\u008d\u00ce/g, how: 'Shift-JIS read as Windows-1252', good: () => ' years', safe: false },
];

const SHIFT_JIS: ReadonlyMap<string, string> = new Map([
  ['†', '≥'],
  ['…', '≤'],
  ['C', ','],
  ['B', '.'],
  ['i', '('],
  ['j', ')'],
  ['Ž', '°C'],
]);

function isNoPower(text: string, start: number): boolean {
  return !/(?:^|[\s/\d])(?:[cdm]?m|in|ft)\s*$/i.test(text.slice(Math.max(0, start - 6), start));
}
