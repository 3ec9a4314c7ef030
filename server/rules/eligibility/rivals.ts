// The words that may be meant in place of another, and how much must speak for each, as far as the two words tell.
import { kept } from '../../protocol/kept';
import type { WordUsage } from '../../registry/usage/table';
import { CONFUSED, EVERYWHERE, FUNCTION_WORDS, MISTAKEN, TERMS, UNUSUAL } from './confusedPairs';
import { candidatesFor, isForm, isPlural, isSpellingVariant } from './slips';
import { type LineWord, textOf } from './wordsOfLine';

/** A word that may be meant in place of the written one. */
export interface Rival {
  readonly text: string;
  readonly number: number;
  readonly records: number;
  /** The threshold of two words that are often mistaken for each other although both are everywhere. */
  readonly confused: number | undefined;
  /** True for two that are mistaken for each other by one key or by their sound. */
  readonly isMistaken: boolean;
  /** True where trials hardly ever speak of what the written word means: one neighbour is enough. */
  readonly isSure: boolean;
  /** False where nothing but these two speaks for it. */
  readonly isOther: boolean;
  /** The threshold of another form of the same word. */
  readonly form: number | undefined;
  /** True for a word of the grammar, that stands beside everything. */
  readonly isGrammar: boolean;
}

/** Words of fewer records are meant too seldom. */
export const FREQUENT = 60;

const NO_RIVALS: readonly Rival[] = [];

/** The rivals of words, by a table. They hang on a word alone, and most have none: that is found out once for each. */
export const rivalsBy = kept((usage: WordUsage): ((word: LineWord) => readonly Rival[]) => {
  const known: (readonly Rival[] | undefined)[] = Array.from({ length: usage.words });
  return (word) => {
    const { number, records } = word;
    if (number === -1) return rivalsOfUnknown(textOf(word), usage);
    let rivals = known[number];
    if (rivals === undefined) {
      rivals = rivalsAmong([...usage.nearTo(number)], textOf(word), records, usage);
      known[number] = rivals;
    }
    return rivals;
  };
});

/** Those of a word that the table lacks: where it is long enough to be no abbreviation, English knows it. */
function rivalsOfUnknown(text: string, usage: WordUsage): readonly Rival[] {
  if (text.length > 3 && !usage.isEnglish(text)) return NO_RIVALS;
  const near = candidatesFor(text, usage).filter(({ records }) => records >= FREQUENT);
  return rivalsAmong(
    near.map(({ number }) => number),
    text,
    0,
    usage,
  );
}

function rivalsAmong(near: readonly number[], text: string, records: number, usage: WordUsage): readonly Rival[] {
  if (near.length === 0) return NO_RIVALS;
  const hasOthers = !(
    (text.length === 2 && records >= FREQUENT) ||
    FUNCTION_WORDS.has(text) ||
    TERMS.has(text) ||
    COMPOUND.test(text)
  );
  const rivals = near
    .map((number): Rival => {
      const other = usage.wordOf(number);
      const pair = `${text} ${other}`;
      return {
        text: other,
        number,
        records: usage.recordsOf(number),
        confused: CONFUSED.get(pair),
        isMistaken: MISTAKEN.has(pair),
        isSure: UNUSUAL.has(text) && MISTAKEN.has(pair),
        isOther: hasOthers && other.length >= 2 && !COMPOUND.test(other) && !isSpellingVariant(text, other),
        form: isForm(text, other) ? (isPlural(text, other) ? 10.5 : 7.9) : undefined,
        isGrammar: EVERYWHERE.has(other),
      };
    })
    .filter(({ confused, isMistaken, isOther }) => confused !== undefined || isMistaken || isOther);
  return rivals.length === 0 ? NO_RIVALS : rivals;
}

const COMPOUND = /[-']/;
