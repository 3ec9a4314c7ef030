// Which language a line is written in, when it is not English.
import type { WordUsage } from '../../registry/usage/table';
import { isKnownWord, type LineWord, textOf, USED } from './wordsOfLine';

/** Small words of the languages that records are translated from; none is a word of English but for names. */
const SMALL_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    Spanish: 'el la los las del que con para por una en se su al como más este esta entre',
    French: 'le la les des du et dans pour avec une est sur par aux ou chez ces un ne pas',
    German: 'der die das und mit für von bei nicht den dem ein eine einer wird werden nach oder zur zum sind',
    Italian: 'il gli della dello delle nel nella con per che una sono dei di da al',
    Portuguese: 'os da do dos das para com uma em não ao nos pelo pela que na',
    Dutch: 'het een van en met voor de bij niet zijn worden wordt naar ook',
    Turkish: 've ile bir için olan bu olarak veya gibi bağlı',
    Polish: 'na oraz do lub przez się nie jest od po',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
);

/** Shorter lines are names and titles. */
const FEWEST_WORDS = 8;
/** So many small words tell which language it is. */
const FEWEST_SMALL = 3;

/** References quote titles in the language that they have. */
const REFERENCE = /https?:|www\.|\bdoi\b|\bet al\b|\[internet\\?\]/i;

/** The name of a line's language; '' for one that is not English without saying what it is; undefined for English. */
export function otherLanguageOf(line: string, words: readonly LineWord[], usage: WordUsage): string | undefined {
  if (words.length < FEWEST_WORDS || !isDoubtful(words)) return undefined;
  const counted = words.filter(isPlain);
  const known = counted.filter((word) => isKnownWord(word, usage));
  const unknown = counted.length - known.length;
  // No English sentence comes near.
  if (counted.length < FEWEST_WORDS || unknown * 3 < counted.length || REFERENCE.test(line)) return undefined;
  for (const [language, smalls] of SMALL_WORDS) {
    const small = words.filter((word) => word.lettering !== 'upper' && smalls.has(textOf(word))).length;
    // Some of them stand in the names of hospitals, and are known from there.
    const foreign = unknown + known.filter((word) => smalls.has(textOf(word))).length;
    if (small >= FEWEST_SMALL && foreign * 2 >= counted.length) return language;
  }
  return unknown * 10 >= counted.length * 7 ? '' : undefined;
}

/** False where less than a third of the words can be unknown: a look at numbers lets go nearly every line. */
function isDoubtful(words: readonly LineWord[]): boolean {
  let counted = 0;
  let unknown = 0;
  for (const { lettering, records } of words) {
    if (lettering === 'odd') unknown++;
    else if (lettering === 'lower') {
      counted++;
      if (records < USED) unknown++;
    }
  }
  return unknown * 3 >= counted;
}

/** Written in small letters. Letters that English lacks make a word odd, and so do digits beside it, which codes have. */
const isPlain = (word: LineWord): boolean =>
  word.lettering === 'lower' || (word.lettering === 'odd' && /^(?=.*[à-ž])\p{Ll}+$/u.test(textOf(word)));
