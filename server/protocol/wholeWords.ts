// Finding a name in a line where it stands by itself: not inside a longer word, whatever registry escapes stand in it.
import { plainText } from '../format/escapes';
import { capitalised } from '../text/capitals';
import type { TextRange } from '../text/range';

/** A letter or digit; Chinese characters have no blanks around words, so they part words and belong to none. */
const WORD = /(?!\p{Script=Han})[\p{L}\p{M}\p{N}]/u;

/**
 * Where one of the spellings stands in a line as whole words, in order and without overlaps. Ranges count from the beginning
 * of the line as written; what is compared is the line without its registry escapes. A word goes on over a hyphen or an
 * underscore: "MSC" is no word of its own in "UC-MSC".
 *
 * @param spellings as meant, without escapes, none of them empty
 * @param plural true when an "s" behind it belongs to it ("MSCs")
 */
export function wholeWords(written: string, spellings: readonly string[], plural = false): readonly TextRange[] {
  const isPlain = !written.includes('\\');
  if (isPlain && !spellings.some((spelling) => written.includes(spelling))) return NOWHERE;
  const { text, offsetOf } = plainText(written);
  const found: TextRange[] = [];
  for (const spelling of spellings) {
    for (let at = text.indexOf(spelling); at !== -1; at = text.indexOf(spelling, at + 1)) {
      let end = at + spelling.length;
      if (plural && text[end] === 's') end++;
      if (isInWord(text, at, -1) || isInWord(text, end - 1, 1)) continue;
      found.push({ start: offsetOf(at), end: offsetOf(end) });
    }
  }
  return found.length < 2 ? found : withoutOverlaps(found);
}

const NOWHERE: readonly TextRange[] = [];

/** True when the word goes on from the character at `index` in that direction. */
function isInWord(text: string, index: number, direction: 1 | -1): boolean {
  const isWord = (at: number): boolean => WORD.test(text.charAt(at));
  if (!isWord(index)) return false;
  const next = index + direction;
  return isWord(next) || (/[-_]/.test(text.charAt(next)) && isWord(next + direction));
}

/** In order; of two that begin together, the longer one. */
function withoutOverlaps(ranges: readonly TextRange[]): readonly TextRange[] {
  let end = 0;
  return [...ranges]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((range) => {
      if (range.start < end) return false;
      end = range.end;
      return true;
    });
}

/**
 * The spellings in which a name stands in running text: as it is, in small letters, in capitals, and with a capital at its
 * beginning alone.
 */
export function spellingsOf(name: string): readonly string[] {
  const small = name.toLowerCase();
  return [...new Set([name, small, name.toUpperCase(), capitalised(small)])];
}

/** `name` in the letters of `model`, a spelling of another name: small, capitals, or as it is. */
export function inLettersOf(model: string, of: string, name: string): string {
  if (model === of) return name;
  if (model === model.toUpperCase()) return name.toUpperCase();
  // Words with capitals or digits inside, such as VLT-204, keep them.
  const small = name.replace(/\p{L}[\p{L}\p{M}\p{N}'’_-]*/gu, (word) =>
    /^\p{Lu}[\p{Ll}\p{M}'’-]*$/u.test(word) ? word.toLowerCase() : word,
  );
  return model === model.toLowerCase() ? small : capitalised(small);
}
