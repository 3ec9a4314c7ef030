// Words as medicine writes them: `UC-MSCs`, `DAS28`, `10\^6`, `1,500`, `2.5`, `NON_RANDOMIZED`, `Crohn's` are one word each.
import type { TextRange } from '../text/range';

/** A run of Chinese characters is a word of its own, also where no blank parts it from Latin letters. */
const WORD =
  /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:(?:[-'’_]|\\?[~^_]-?|(?<=\d)[.,](?=\d))(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+)*/gu;

/** The word of `line` that holds or touches `offset`, or undefined when there is none. */
export function wordAt(line: string, offset: number): TextRange | undefined {
  for (const match of line.matchAll(WORD)) {
    const range = { start: match.index, end: match.index + match[0].length };
    if (range.start > offset) return undefined;
    // Between two words that touch, the later one is meant.
    if (offset < range.end || (offset === range.end && !startsWord(line, offset))) return range;
  }
  return undefined;
}

const startsWord = (line: string, offset: number): boolean =>
  /^[\p{L}\p{M}\p{N}]/u.test(line.slice(offset, offset + 2));

/** True when a Chinese character stands at `index`. */
export const isHan = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index);
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);
};
