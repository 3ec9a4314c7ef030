// Blanks that are too many in a line: at its end, and tabs and runs of blanks between two words.
import { replace, type TextEdit } from '../text/edit';

/**
 * Edits that take the surplus blanks out of a line (without its line end), in order: one blank for a run between two
 * words, none at the end. The indentation stays, and so do two blanks where they set something off: behind the end of a
 * sentence, a colon, or the mark of a list.
 */
export function surplusBlanks(text: string): readonly TextEdit[] {
  if (!mayHold(text)) return NONE;
  const edits: TextEdit[] = [];
  const end = endOfText(text);
  for (const match of text.slice(0, end).matchAll(BETWEEN)) {
    const isIndent = match.index === 0;
    if (!isIndent && !SETS_OFF.has(text[match.index - 1] ?? '')) {
      edits.push(replace({ start: match.index, end: match.index + match[0].length }, ' '));
    }
  }
  if (end < text.length) edits.push(replace({ start: end, end: text.length }, ''));
  return edits;
}

const NONE: readonly TextEdit[] = [];

/** A blank, a tab or a no-break space: what else is white is left to the rules on invisible and on full-width characters. */
const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 0xa0;

function endOfText(text: string): number {
  let end = text.length;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Every line is asked: plain searches are quicker than a pattern. */
const mayHold = (text: string): boolean =>
  isBlank(text.charCodeAt(text.length - 1)) || text.includes('  ') || text.includes('\t');
const BETWEEN = /[ \t]{2,}|\t/g;
/** Behind these, two blanks are a matter of style: the end of a sentence, a colon, the mark of a list. */
const SETS_OFF: ReadonlySet<string> = new Set(['.', ':', ';', '!', '?', ')', '*', '-', '•', '"', '”']);
