// The mark that begins a list item: `* `, `1. `, `2) `, `a. `, `(iv) `, `1.2 `, `* 1\) `, with registry escapes and with
// the full-width forms that East Asian input methods write.

/** How a mark counts. `bullet` does not. */
export type MarkerStyle = 'bullet' | 'number' | 'outline' | 'letter' | 'roman';

export interface ListMarker {
  readonly style: MarkerStyle;
  /** Blanks before the mark (a tab counts as four). */
  readonly indent: number;
  /** Offsets in the line of the mark without the blanks around it. */
  readonly start: number;
  readonly end: number;
  /** Where the item's text begins. */
  readonly textStart: number;
  /** The item's number: 3 for `3.`, `c)` and `iii.`, the last number of `1.3`; undefined for bullets. */
  readonly ordinal: number | undefined;
  /** For `outline` marks the numbers before the last: `2.1.` for `2.1.4`. */
  readonly parent: string;
  /** Marks of one level and list share it: the style, with roman numerals as letters, and how many numbers there are. */
  readonly level: string;
  /** What closes the mark: `.`, `)`, `:`, `、` or ''. */
  readonly closing: string;
}

const BULLET = /[*•·◦‣▪●○■□➢➤✓√\-–—]/;
/** An optional bullet, then the counting mark, sticky at the first character that is not blank. */
const COUNTED =
  /(?:(\\?[*•·◦‣▪●○■□➢➤\-–—])[ \t]+)?([([（]?)(?:(\d{1,3}(?:\.\d{1,2})+)|(\d{1,3})|([ivxIVX]{1,5})|([A-Za-z]))(\\?[.)\]:]|[、．）])?/y;
const FULL_WIDTH_DIGITS = /[０-９]/;

/** The mark at the beginning of `line` (with or without its line end), or undefined when there is none. */
export function listMarker(line: string): ListMarker | undefined {
  let start = 0;
  let indent = 0;
  for (; start < line.length; start++) {
    const code = line.charCodeAt(start);
    if (code === 32) indent++;
    else if (code === 9) indent += 4;
    else break;
  }
  return countedMarker(line, start, indent) ?? bulletMarker(line, start, indent);
}

function bulletMarker(line: string, start: number, indent: number): ListMarker | undefined {
  const at = line[start] === '\\' ? start + 1 : start;
  if (!BULLET.test(line[at] ?? '')) return undefined;
  const textStart = afterBlanks(line, at + 1);
  // A dash or a star sticking to a word is part of the text, unless a capital follows ("*Age", "-Pregnant", "•18 years").
  const sticks = textStart === at + 1 && textStart < line.trimEnd().length;
  if (sticks && !/[•·◦‣▪●○■□➢➤]/.test(line[at] ?? '') && !/^[*-]?[A-Z]/.test(line.slice(at + 1, at + 2)))
    return undefined;
  return {
    style: 'bullet',
    indent,
    start,
    end: at + 1,
    textStart,
    ordinal: undefined,
    parent: '',
    level: 'bullet',
    closing: '',
  };
}

function countedMarker(line: string, start: number, indent: number): ListMarker | undefined {
  COUNTED.lastIndex = start;
  const normal = FULL_WIDTH_DIGITS.test(line.slice(start, start + 6)) ? halfWidthDigits(line) : line;
  const match = COUNTED.exec(normal);
  if (match === null) return undefined;
  const [, bullet, opening = '', outline, number, roman, letter, closingMark = ''] = match;
  const end = COUNTED.lastIndex;
  const closing = closingMark.replace('\\', '').replace('．', '.').replace('）', ')');
  const blank = isBlankAt(line, end);
  const textStart = afterBlanks(line, end);
  const next = line[textStart] ?? '';
  if (opening !== '' && closing !== ')' && closing !== ']') return undefined;
  if (outline !== undefined) {
    // "1.1 Age" and "1.1. Age" are marks; "1.5 mg", "2.0 x ULN" and "3.2" are values.
    if (bullet !== undefined || !(closing === '.' || closing === ')' || (blank && /[A-Z]/.test(next))))
      return undefined;
    if (!blank && textStart < line.trimEnd().length) return undefined;
    if (/^(?:ULN|LLN|IU|U|L|G|M|N)\b/.test(line.slice(textStart))) return undefined;
  } else {
    if (closing === '' || (closing === ':' && number === undefined)) return undefined;
    // "1.Age" counts; "1.5" and "a.m." do not. A letter or roman numeral needs a blank.
    if (!blank && textStart < line.trimEnd().length) {
      if (number === undefined || /[\d.,:)]/.test(next)) return undefined;
      if (closing === ':') return undefined;
    }
  }
  const numbers = outline === undefined ? [] : outline.split('.');
  const style =
    outline !== undefined ? 'outline' : number !== undefined ? 'number' : roman !== undefined ? 'roman' : 'letter';
  return {
    style,
    level: outline !== undefined ? `outline ${numbers.length}` : style === 'number' ? 'number' : 'letter',
    indent,
    start,
    end,
    textStart,
    ordinal: ordinalOf(numbers.at(-1), number, roman, letter),
    parent: numbers
      .slice(0, -1)
      .map((n) => `${n}.`)
      .join(''),
    closing,
  };
}

function ordinalOf(last = '', number?: string, roman?: string, letter?: string): number {
  if (number !== undefined) return Number(number);
  if (last !== '') return Number(last);
  if (roman !== undefined) return romanValue(roman.toLowerCase());
  return (letter ?? 'a').toLowerCase().charCodeAt(0) - 96;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function romanValue(roman: string): number {
  let value = 0;
  for (let i = 0; i < roman.length; i++) {
    const digit = ROMAN[roman[i] ?? ''] ?? 0;
    value += digit < (ROMAN[roman[i + 1] ?? ''] ?? 0) ? -digit : digit;
  }
  return value;
}

const halfWidthDigits = (line: string): string =>
  line.replace(/[０-９]/g, (d) => String.fromCharCode(d.charCodeAt(0) - 0xff10 + 48));

const isBlankAt = (line: string, index: number): boolean => line[index] === ' ' || line[index] === '\t';

function afterBlanks(line: string, index: number): number {
  let at = index;
  while (isBlankAt(line, at)) at++;
  return at;
}
