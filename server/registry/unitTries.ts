// The spellings of the unit tables as tries over word tokens, with all the ways to write a power, a micro and a plural.
import { lazily } from '../text/lazily';
import { combinations } from './combinations';
import { subjectTokens } from './subjectNames';
import { listCell, textTable } from './textTable';
import { addPhrase, longestPhrase, plainMark, type TokenTrie, type TrieMatch, tokenTrie } from './tokenTrie';
import { type UnitAtom, unitAtoms } from './ucumCodes';
import { UNIT_PHRASE_TABLE } from './unitPhraseTable';

export interface Spelled {
  readonly ucum: string;
  readonly isDamaged: boolean;
  readonly atom: UnitAtom | undefined;
  /** The tokens as the text must have them; undefined where case does not matter. */
  readonly written: readonly string[] | undefined;
}

const phrases = textTable(UNIT_PHRASE_TABLE, (cell) => ({
  id: cell(0),
  isDamaged: cell(1) === 'damaged',
  spellings: cell(2),
}));

const atomTrie = lazily(() => {
  const trie = tokenTrie<Spelled>();
  for (const atom of unitAtoms()) addSpellings(trie, atom.spellings, { ucum: atom.id, isDamaged: false, atom });
  return trie;
});

const phraseTrie = lazily(() => {
  const trie = tokenTrie<Spelled>();
  for (const row of phrases().rows) {
    addSpellings(trie, row.spellings, { ucum: row.id, isDamaged: row.isDamaged, atom: undefined });
  }
  return trie;
});

/** The longest spelling of an atom at `at`; the value that wants this case of letters first (`D` dioptre, else day). */
export const atomAt = (
  words: readonly string[],
  at: number,
  written: readonly string[],
): TrieMatch<Spelled> | undefined => spelledAt(atomTrie(), words, at, written);

/** The longest unit written as a whole at `at`. */
export const phraseAt = (
  words: readonly string[],
  at: number,
  written: readonly string[],
): TrieMatch<Spelled> | undefined => spelledAt(phraseTrie(), words, at, written);

function spelledAt(
  trie: TokenTrie<Spelled>,
  words: readonly string[],
  at: number,
  written: readonly string[],
): TrieMatch<Spelled> | undefined {
  const match = longestPhrase(trie, words, at, (entry, length) => {
    if (entry.written === undefined) return true;
    return entry.written.every((token, index) => index < length && plainMark(written[at + index] ?? '') === token);
  });
  if (match === undefined || match.values.length === 1) return match;
  const exact = match.values.filter((value) => value.written !== undefined);
  return { values: [...exact, ...match.values.filter((value) => value.written === undefined)], length: match.length };
}

function addSpellings(trie: TokenTrie<Spelled>, cell: string, value: Omit<Spelled, 'written'>): void {
  const inAnyCase: Spelled = { ...value, written: undefined };
  for (const spelling of listCell(cell)) {
    const isExact = spelling.endsWith('!');
    for (const text of plurals(isExact ? spelling.slice(0, -1) : spelling).flatMap(micros)) {
      for (const tokens of powers(subjectTokens(text))) {
        const lower = tokens.map((token) => token.toLowerCase());
        addPhrase(trie, lower, isExact ? { ...value, written: tokens } : inAnyCase);
      }
    }
  }
}

function plurals(spelling: string): readonly string[] {
  const mark = spelling.indexOf('(s)');
  if (mark < 0) return [spelling];
  const [before, after] = [spelling.slice(0, mark), spelling.slice(mark + 3)];
  return [before + after, `${before}s${after}`, `${before}(s)${after}`];
}

function micros(spelling: string): readonly string[] {
  return spelling.includes('µ') ? ['µ', 'μ', 'u', 'mc'].map((micro) => spelling.replace('µ', micro)) : [spelling];
}

/** Every way to write the powers: m2, m², m^2, m\^2, m**2; and a decimal comma that a lexer takes for punctuation. */
function powers(tokens: readonly string[]): readonly (readonly string[])[] {
  return combinations(
    tokens.map((token, index) => {
      const isPower = (token === '2' || token === '3') && isRaisable(tokens[index - 1] ?? '');
      return isPower ? powerSpellings(token) : [[token], ...splitDecimal(token)];
    }),
  );
}

const isRaisable = (before: string): boolean => before === ')' || before.toLowerCase() !== before.toUpperCase();

function powerSpellings(power: '2' | '3'): readonly (readonly string[])[] {
  const raised = power === '2' ? '²' : '³';
  return [
    [power],
    [raised],
    ['^', power],
    ['ˆ', power],
    ['\\', '^', power],
    ['*', '*', power],
    ['^', '{', power, '}'],
    ['(', power, ')'],
    ['^', raised],
  ];
}

function splitDecimal(token: string): readonly (readonly string[])[] {
  const [, whole, mark, rest] = /^(\d+)(,)(\d+)$/.exec(token) ?? [];
  return whole === undefined || mark === undefined || rest === undefined ? [] : [[whole, mark, rest]];
}

/** The codes of the units that are written as a whole. */
export const wholeUnitCodes = (): readonly string[] => phrases().rows.map(({ id }) => id);
