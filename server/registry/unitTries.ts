// The spellings of the unit tables as tries over word tokens, with all the ways to write a power, a micro and a plural.
import { lazily } from '../text/lazily';
import { combinations } from './combinations';
import { firstToken, subjectTokens } from './subjectNames';
import { listCell, textTable } from './textTable';
import { type LazyPhrase, lazyTrie, longestPhrase, plainMark, type TokenTrie, type TrieMatch } from './tokenTrie';
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

const atomTrie = lazily(() =>
  lazyTrie(unitAtoms().flatMap((atom) => spelled(atom.spellings, { ucum: atom.id, isDamaged: false, atom }))),
);

const phraseTrie = lazily(() =>
  lazyTrie(
    phrases().rows.flatMap((row) =>
      spelled(row.spellings, { ucum: row.id, isDamaged: row.isDamaged, atom: undefined }),
    ),
  ),
);

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

/** The phrases of a cell of spellings; with ! one counts only as it is written. */
function spelled(cell: string, value: Omit<Spelled, 'written'>): readonly LazyPhrase<Spelled>[] {
  const inAnyCase: Spelled = { ...value, written: undefined };
  return listCell(cell).flatMap((spelling) => {
    const isExact = spelling.endsWith('!');
    const texts = plurals(isExact ? spelling.slice(0, -1) : spelling).flatMap(micros);
    if (!isExact) {
      return [{ firsts: firstsOf(texts), spellings: () => texts.flatMap(tokensOf).map(lowerCase), value: inAnyCase }];
    }
    // Each way to write the powers is one of its own: it counts only as it is written.
    return texts.flatMap((text) =>
      tokensOf(text).map((tokens) => ({
        firsts: firstsOf([text]),
        spellings: () => [lowerCase(tokens)],
        value: { ...value, written: tokens },
      })),
    );
  });
}

const tokensOf = (text: string): readonly (readonly string[])[] => powers(subjectTokens(text));
const lowerCase = (tokens: readonly string[]): readonly string[] => tokens.map((token) => token.toLowerCase());

/** The tokens that the spellings begin with; a decimal comma may be split off the first number. */
function firstsOf(texts: readonly string[]): readonly string[] {
  const firsts = new Set<string>();
  for (const text of texts) {
    const first = firstToken(text);
    firsts.add(first);
    const comma = first.indexOf(',');
    if (comma > 0) firsts.add(first.slice(0, comma));
  }
  return [...firsts];
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
