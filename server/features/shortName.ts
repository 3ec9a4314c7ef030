// Short readable names for long texts: the first words of a criterion or a paragraph, cut where a reader would pause.
import { unescaped } from '../format/escapes';
import { isHan } from './words';

/** A name is cut after this many words, or this many characters. */
const MOST_WORDS = 8;
const LONGEST = 60;
/** A pause counts only behind this many words, so that names still tell items apart. */
const FEWEST_WORDS = 4;
/** A registry escape takes two characters: with these many as written, a name is never short of text. */
const LOOK_AT = 2 * LONGEST + 20;

/** The first words of `written`, registry escapes removed; `otherwise` when there are none. */
export function shortName(written: string, otherwise: string): string {
  const isWhole = written.length <= LOOK_AT;
  const text = unescaped(isWhole ? written : written.slice(0, LOOK_AT))
    .replace(/\s+/g, ' ')
    .trim();
  const name = isWhole ? (wholeName(text) ?? firstWords(text)) : firstWords(text);
  return name === '' ? otherwise : name;
}

/** The whole text without its full stop, when it is short enough. */
function wholeName(text: string): string | undefined {
  const name = withoutPause(text);
  return name.length <= LONGEST && name.split(' ').length <= MOST_WORDS ? name : undefined;
}

function firstWords(text: string): string {
  let words = 0;
  let pause = -1;
  let end = 0;
  for (let at = 0; at <= text.length && at <= LONGEST; at++) {
    const isEnd = at === text.length || text[at] === ' ';
    // Chinese in an English line begins a clause of its own: the slip of a translated text.
    const isBreak = !isEnd && isHan(text, at) && (at === 0 || !isHan(text, at - 1));
    if (!isEnd && !isBreak) continue;
    if (at > 0 && (isBreak ? text[at - 1] !== ' ' : true)) words++;
    end = at;
    if (words >= FEWEST_WORDS && (isBreak || /[,;:.]/.test(text[at - 1] ?? '') || text.startsWith(' (', at)))
      pause = at;
    if (words >= MOST_WORDS) break;
  }
  // One word longer than a name, or a script without blanks.
  if (end === 0) end = Math.min(text.length, LONGEST);
  return `${withoutPause(withoutLooseEnd(text.slice(0, pause === -1 ? end : pause)))}…`;
}

/** Words that leave a reader waiting for the next one. */
const LOOSE =
  /(?: (?:and|or|and\/or|of|the|a|an|to|in|on|at|by|for|with|within|from|than|that|which|who|as|is|are|be|any|\())+$/i;
const withoutLooseEnd = (text: string): string => text.replace(LOOSE, '');
const withoutPause = (text: string): string => text.replace(/[\s,;:.]+$/, '');
