// Which language a line is written in, when it is not English.
import type { WordUsage } from '../../registry/usage/table';
import type { LineWord } from './wordsOfLine';

/** Small words of the languages that records are translated from; none is a word of English but for names. */
const SMALL_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    Spanish: 'el la los las del que con para por una en se su al como y más este esta entre o',
    French: 'le la les des du et dans pour avec une est sur par aux ou chez ces un ne pas de',
    German: 'der die das und mit für von bei nicht den dem ein eine einer wird werden nach oder zur zum sind',
    Italian: 'il gli della dello delle nel nella con per che una sono dei di da al e si i',
    Portuguese: 'os da do dos das para com uma em não ao nos pelo pela que na no e o',
    Dutch: 'het een van en met voor de bij niet zijn worden wordt naar ook',
    Turkish: 've ile bir için olan bu olarak veya gibi bağlı',
    Polish: 'w z na do oraz lub przez się nie jest od po',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
);

/** Shorter lines are names and titles. */
const FEWEST_WORDS = 8;
/** So many small words tell which language it is. */
const FEWEST_SMALL = 3;
/** What as many records use is a word of English, or of trials. */
const USED = 12;

/** References quote titles in the language that they have. */
const REFERENCE = /https?:|www\.|\bdoi\b|\bet al\b|\[internet\\?\]/i;

/** The language of a line in English; '' for one that is not English without saying what; undefined for English. */
export function otherLanguageOf(line: string, words: readonly LineWord[], usage: WordUsage): string | undefined {
  if (words.length < FEWEST_WORDS) return undefined;
  let counted = 0;
  let unknown = 0;
  for (const { text, number, lettering } of words) {
    // Other letters than those of English make a word odd.
    if (lettering !== 'lower' && (lettering !== 'odd' || !/^\p{Ll}+$/u.test(text))) continue;
    counted++;
    if (usage.recordsOf(number) < USED && !usage.isEnglish(text)) unknown++;
  }
  // No English sentence comes near.
  if (counted < FEWEST_WORDS || unknown * 3 < counted || REFERENCE.test(line)) return undefined;
  const [language, small] = mostSmallWords(words);
  if (small >= FEWEST_SMALL && (unknown + small) * 5 >= counted * 3) return language;
  return unknown * 10 >= counted * 7 ? '' : undefined;
}

/** The language with the most small words, and how many they are. */
function mostSmallWords(words: readonly LineWord[]): readonly [language: string, count: number] {
  let best: readonly [string, number] = ['', 0];
  for (const [language, smalls] of SMALL_WORDS) {
    const count = words.filter(({ text, lettering }) => lettering !== 'upper' && smalls.has(text)).length;
    if (count > best[1]) best = [language, count];
  }
  return best;
}
