// Finding records, arms, interventions and conditions of a workspace by some letters of their names.
import type { RecordSummary, RecordSymbol } from './recordSummary';

/** More than this helps nobody who looks for one. */
const MOST_FOUND = 200;

export interface FoundSymbol {
  readonly symbol: RecordSymbol;
  readonly record: RecordSummary;
}

/**
 * The symbols in whose names (or their record's number or title) the letters of every word of the query stand in that order,
 * in capitals or not; those first in which they stand together, and at the beginnings of words. All of them for an empty query.
 */
export function findSymbols(records: readonly RecordSummary[], query: string): readonly FoundSymbol[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const found: { readonly symbol: RecordSymbol; readonly record: RecordSummary; readonly score: number }[] = [];
  for (const record of records) {
    const about = `${record.nctId ?? ''} ${record.title}`.toLowerCase();
    for (const symbol of record.symbols) {
      const score = scoreOf(symbol.name.toLowerCase(), about, words);
      if (score !== undefined) found.push({ symbol, record, score });
    }
  }
  // Array.prototype.sort is stable: of two that fit alike, the one of the earlier file.
  found.sort((a, b) => b.score - a.score);
  return found.slice(0, MOST_FOUND);
}

const AT_WORD = 3;
const TOGETHER = 2;
const SCATTERED = 1;
/** The word is one of the record's and not of the name. */
const ELSEWHERE = 0;

function scoreOf(name: string, about: string, words: readonly string[]): number | undefined {
  let sum = 0;
  let isNamed = words.length === 0;
  for (const word of words) {
    const score = scoreOfWord(name, word);
    if (score !== undefined) isNamed = true;
    else if (!about.includes(word)) return undefined;
    sum += score ?? ELSEWHERE;
  }
  return isNamed ? sum : undefined;
}

function scoreOfWord(name: string, word: string): number | undefined {
  const at = name.indexOf(word);
  if (at !== -1) return at === 0 || !/[\p{L}\p{N}]/u.test(name.charAt(at - 1)) ? AT_WORD : TOGETHER;
  let from = 0;
  for (const letter of word) {
    const next = name.indexOf(letter, from);
    if (next === -1) return undefined;
    from = next + letter.length;
  }
  return SCATTERED;
}
