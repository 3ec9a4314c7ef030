// Short readable names for long texts: the first words of a criterion or a paragraph, cut where a reader would pause.
import { unescaped } from '../format/escapes';
import { isHan } from './words';

/** A name has at most this many characters; what is longer is cut after this many words at most. */
const LONGEST = 60;
const MOST_WORDS = 8;
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
  const whole = withoutPause(text);
  const name = isWhole && whole.length <= LONGEST ? whole : firstWords(text);
  return name === '' ? otherwise : name;
}

function firstWords(text: string): string {
  let words = 0;
  let pause = -1;
  let end = 0;
  for (let at = 1; at <= text.length && at <= LONGEST && words < MOST_WORDS; at++) {
    // Chinese in an English line begins a clause of its own: the slip of a translated text.
    const isBreak = isHan(text, at) && !isHan(text, at - 1);
    if (at < text.length && text[at] !== ' ' && !isBreak) continue;
    if (text[at - 1] !== ' ') words++;
    end = at;
    if (words >= FEWEST_WORDS && (isBreak || /[,;:.]/.test(text[at - 1] ?? ''))) pause = at;
  }
  // One word longer than a name, or a script without blanks.
  if (end === 0) end = Math.min(text.length, LONGEST);
  const cut = withoutOpenBracket(text.slice(0, pause === -1 ? end : pause));
  const name = withoutPause(withoutLooseEnd(cut));
  return `${name === '' ? text.slice(0, end) : name}…`;
}

/** A bracket that the cut left open goes, unless hardly anything stands before it. */
function withoutOpenBracket(text: string): string {
  const open = text.lastIndexOf('(');
  return open > text.lastIndexOf(')') && text.slice(0, open).split(' ').length > 2 ? text.slice(0, open) : text;
}

/** Words and signs that leave a reader waiting for the next one. */
const LOOSE =
  /(?: (?:and|or|and\/or|nor|of|the|a|an|to|in|on|at|by|for|with|within|without|from|than|that|which|who|as|is|are|be|has|have|may|will|any|not|such|least|most|before|after|during|between|per|if|when|[≥≤<>=×+/(-]+))+$/i;
const withoutLooseEnd = (text: string): string => text.trimEnd().replace(LOOSE, '');
const withoutPause = (text: string): string => text.replace(/[\s,;:.]+$/, '');
