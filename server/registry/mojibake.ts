// Finds text that was read in the wrong code page, such as `â‰¥` for `≥`, and says what it was.
import type { Sequence } from './codePages';
import { cp1252Byte, cp1252Char, sequenceAt } from './codePages';
import { fullWidthForm } from './fullWidthForms';
import { DAMAGE_PATTERNS, symbolFontCharacter } from './mojibakePatterns';
import { isForeignLetter } from './writingSystems';

export interface MojibakeMatch {
  readonly start: number;
  readonly end: number;
  readonly bad: string;
  /** What stood there; the same as `bad` where nobody can tell. */
  readonly good: string;
  /** Which code page was mistaken for which. */
  readonly how: string;
  /** True when `good` is sure enough to be written without asking. */
  readonly safe: boolean;
}

const UTF8 = 'UTF-8 read as Windows-1252';
const UTF8_TWICE = 'UTF-8 read as Windows-1252, twice';

/**
 * All damage of a line, left to right, never overlapping, the longest at each place.
 *
 * UTF-8 read as Windows-1252 is not looked up but decoded: a letter from `Â` to `ô` and behind it just the right
 * number of characters of the upper half. What comes out must be a character that registry texts hold; what ordinary
 * text also holds (`NESCAFÉ®`, `5 Å–6 Å`) is left alone. Ligatures of other code pages are known by their look.
 */
export function mojibakeIn(text: string): readonly MojibakeMatch[] {
  if (!MAY_BE_DAMAGED.test(text)) return [];
  const matches = SEQUENCE.test(text) ? utf8Damage(text) : [];
  if (OTHER_DAMAGE.test(text)) matches.push(...patternDamage(text));
  matches.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: MojibakeMatch[] = [];
  let end = 0;
  for (const match of matches) {
    if (match.start < end) continue;
    kept.push(match);
    end = match.end;
  }
  return kept;
}

/**
 * The whole line read again as UTF-8, when all of it can be and every character that comes out is plausible; read
 * again once more where it was damaged twice. Undefined when nothing is gained.
 */
export function redecoded(text: string): string | undefined {
  const decoded = decodedAgain(text, '', '');
  return decoded === undefined ? undefined : plain(decoded);
}

const MAY_BE_DAMAGED = /[\u0080-\uffff]/;
const CONTINUATION = '\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
/** The first two characters of UTF-8 read as Windows-1252, and `â€` that lost its third. */
const SEQUENCE = new RegExp(`[\\u00c2-\\u00f4][${CONTINUATION}]`);
/** One character at least of every pattern. */
const OTHER_DAMAGE = /[¡£¥¤¦»³²ËÖÄÔÈ\u0081\u008d\uf020-\uf0ff\ufffd掳碌卤脳鈮鈥]/;

function patternDamage(text: string): MojibakeMatch[] {
  const matches: MojibakeMatch[] = [];
  for (const { pattern, how, good, safe, guard } of DAMAGE_PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const [bad] = match;
      const start = match.index;
      const end = start + bad.length;
      if (guard !== undefined && !guard(text, start, end)) continue;
      const replacement = withBlank(good(bad), text.charAt(end));
      matches.push({ start, end, bad, good: replacement, how, safe: safe && replacement !== bad });
    }
  }
  return matches;
}

/** East Asian marks have their blank built in; plain ones need one in front of a word. */
const withBlank = (good: string, after: string): string =>
  /[,:;]$/.test(good) && /[\p{L}\p{N}(]/u.test(after) ? `${good} ` : good;

// UTF-8 read as Windows-1252

function utf8Damage(text: string): MojibakeMatch[] {
  const matches: MojibakeMatch[] = [];
  for (let at = 0; at < text.length; ) {
    const end = plausibleEnd(text, at);
    if (end > at) {
      matches.push(utf8Match(text, at, end));
      at = end;
    } else if (text.startsWith('â€', at)) {
      // A closing quotation mark whose third byte Windows-1252 does not show and that went lost.
      matches.push({ start: at, end: at + 2, bad: 'â€', good: '"', how: UTF8, safe: false });
      at += 2;
    } else {
      at++;
    }
  }
  return matches;
}

function utf8Match(text: string, start: number, end: number): MojibakeMatch {
  const bad = text.slice(start, end);
  const once = decode(bad);
  const twice = decodedAgain(once, text.charAt(start - 1), text.charAt(end));
  const decoded = twice ?? once;
  return {
    start,
    end,
    bad,
    good: /^\s|^$/.test(text.charAt(end)) ? plain(decoded).trimEnd() : plain(decoded),
    how: twice === undefined ? UTF8 : UTF8_TWICE,
    // What is another script is still wrong once it can be read: nothing to do without asking.
    safe: ![...decoded].some((char) => isOtherScript(char.codePointAt(0) ?? 0)),
  };
}

/** The end of the damaged characters that begin at `index`; `index` when none does. */
function plausibleEnd(text: string, index: number): number {
  let end = index;
  for (let next = sequenceAt(text, end); next !== undefined; next = sequenceAt(text, end)) {
    // "Ä›Å™" or "â‚¬Å“", damaged twice: behind damage, every letter that Windows-1252 or Central Europe has is damage.
    const isInDamage = end > index && next.length === 2 && (next.codePoint <= 0x17f || isCp1252(next.codePoint));
    if (isInDamage || isStrong(text, end, next)) {
      end += next.length;
      continue;
    }
    const group = weakGroupEnd(text, end);
    if (group === end) break;
    end = group;
  }
  return end;
}

/** The end of two or more characters of other scripts in a row; alone each of them could be ordinary text. */
function weakGroupEnd(text: string, index: number): number {
  let end = index;
  let count = 0;
  for (let next = sequenceAt(text, end); next !== undefined; next = sequenceAt(text, end)) {
    if (!isWithin(next.codePoint, WEAK)) break;
    end += next.length;
    count++;
  }
  return count >= 2 ? end : index;
}

/** True when the damage at `index` cannot be ordinary text. */
function isStrong(text: string, index: number, { codePoint, length }: Sequence): boolean {
  if (length > 2) return isWithin(codePoint, STRONG);
  const before = text.charAt(index - 1);
  const after = text.charAt(index + 2);
  const next = text.charAt(index + 1);
  // No ordinary text holds a control character.
  if (/[\u0080-\u009f]/.test(next) && codePoint <= 0x17f) return true;
  const isMark = /[‘’“”–—•…™\s]/.test(next);
  if (codePoint <= 0xff) {
    // "AMANHÃ…", "IRMÃ’S", "MAÇÃ " with a no-break space: a word in capitals, and what follows it. But "KÃ–LN".
    return !isMark || !/\p{Lu}/u.test(before) || (/[^’\s]/.test(next) && /\p{L}/u.test(after));
  }
  // "5 Å–6 Å", "Å²", "Å’s": Å and Ä are ordinary letters, and the unit; inside a word they are damage.
  if (codePoint <= 0x17f) {
    const isInside = /\p{L}/u.test(before) && /\p{L}/u.test(after);
    return isInside ? next !== '’' : !isMark && (/\p{Ll}/u.test(before) || /\p{Ll}/u.test(after));
  }
  return codePoint >= 0x370 && codePoint <= 0x3ff;
}

/** A character of Windows-1252 beyond Latin-1, such as `œ`. */
const isCp1252 = (codePoint: number): boolean => codePoint > 0xff && cp1252Byte(codePoint) !== -1;

type Ranges = readonly (readonly [number, number])[];

/** What damage of three or more characters may stand for by itself. */
const STRONG: Ranges = [
  [0x1e00, 0x1eff], // Vietnamese letters
  [0x2000, 0x206f], // dashes, quotation marks, spaces
  [0x2070, 0x218f], // superscripts, €, ™, ℃, Roman numerals
  [0x2190, 0x23ff], // arrows, ≥ and ≤
  [0x2460, 0x27bf], // circled numbers, bullets, check marks
  [0x2a7d, 0x2a7e],
  [0x3000, 0x30ff], // East Asian marks, Kana
  [0x3380, 0x33df],
  [0xf020, 0xf0ff], // Symbol font
  [0xfb00, 0xfb06], // ligatures
  [0xfe0e, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xff01, 0xffee],
  [0xfffd, 0xfffd],
  [0x1f300, 0x1faff],
];

/** What damage may stand for only in a row of two or more. */
const WEAK: Ranges = [
  [0x0400, 0x06ff], // Cyrillic, Armenian, Hebrew, Arabic
  [0x0900, 0x0e7f], // scripts of India, Thai
  [0x10a0, 0x11ff], // Georgian, Hangul Jamo
  [0x3400, 0x9fff], // Han
  [0xac00, 0xd7a3], // Hangul
];

const isOtherScript = (codePoint: number): boolean => isWithin(codePoint, WEAK) || isForeignLetter(codePoint);

const isWithin = (codePoint: number, ranges: Ranges): boolean =>
  ranges.some(([first, last]) => codePoint >= first && codePoint <= last);

/** Every sequence of `text` decoded; a C1 control character becomes what Windows-1252 shows for its byte. */
function decode(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; ) {
    const next = sequenceAt(text, at);
    if (next === undefined) {
      out += text.charAt(at++);
      continue;
    }
    out += next.codePoint <= 0x9f ? cp1252Char(next.codePoint) : String.fromCodePoint(next.codePoint);
    at += next.length;
  }
  return out;
}

/** `text`, which stands between `before` and `after`, read again as often as that is plausible; undefined for never. */
function decodedAgain(text: string, before: string, after: string): string | undefined {
  let decoded: string | undefined;
  for (let current = text; SEQUENCE.test(current); current = decoded) {
    if (!isAllDamage(before + current + after, before.length, before.length + current.length)) break;
    decoded = decode(current);
  }
  return decoded;
}

/** True when everything between the two offsets that is not ASCII is plausible damage. */
function isAllDamage(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    if (text.charCodeAt(at) < 0x80) {
      at++;
      continue;
    }
    const end = plausibleEnd(text, at);
    if (end === at || end > to) return false;
    at = end;
  }
  return true;
}

/** The decoded text as it should be written: plain marks for full-width ones, no invisible characters. */
function plain(decoded: string): string {
  let out = '';
  for (const char of decoded) {
    const code = char.charCodeAt(0);
    if (code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f) out += ' ';
    else if (code === 0xfeff || (code >= 0x200b && code <= 0x200f) || code === 0xfe0e || code === 0xfe0f) continue;
    else out += symbolFontCharacter(char) ?? fullWidthForm(char)?.replacement ?? char;
  }
  return out;
}
