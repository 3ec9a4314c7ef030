// What a criterion is about, by name: from word tokens to an instrument, an analyte or a measure.
import { lazily } from '../text/lazily';
import { analytes } from './analytes';
import { instruments } from './instruments';
import { measures } from './measures';
import { firstSpellings, spellingVariants } from './subjectSpellings';
import { type LazyPhrase, lazyTrie, longestPhrase, plainMark, type TokenTrie } from './tokenTrie';

export type SubjectKind = 'instrument' | 'analyte' | 'measure';

export interface SubjectName {
  readonly id: string;
  readonly kind: SubjectKind;
  /** Tokens. */
  readonly length: number;
  /** Ids of what else the same words may mean. */
  readonly ambiguous: readonly string[];
}

interface Entry {
  readonly id: string;
  readonly kind: SubjectKind;
  /** The tokens as the text must have them; undefined where case does not matter. */
  readonly written: readonly string[] | undefined;
}

const names = lazily((): TokenTrie<Entry> => lazyTrie(phrases()));

function* phrases(): Generator<LazyPhrase<Entry>> {
  for (const row of instruments()) yield* namesOf(row, 'instrument');
  for (const row of analytes()) yield* namesOf(row, 'analyte');
  for (const row of measures()) yield* namesOf(row, 'measure');
}

/** Tokens as the lexer gives them: runs of letters, numbers with their decimals, every other sign by itself. */
export const subjectTokens = (text: string): string[] => text.match(TOKEN) ?? [];

/** The letters that names hold. Unicode's own class of letters takes V8 ten milliseconds to make ready. */
const LETTERS = 'A-Za-z\\u00b5\\u00c0-\\u024f\\u0370-\\u03ff\\u0400-\\u04ff';
const TOKEN = new RegExp(`[${LETTERS}]+|\\d+(?:[.,]\\d+)*|\\S`, 'g');
/**
 * The longest name that begins at token `at`. `words` are the tokens in lower case, `written` as the text has them:
 * acronyms of up to three letters count only in their own case (`CAT`, not `cat`).
 */
export function subjectAt(words: readonly string[], at: number, written: readonly string[]): SubjectName | undefined {
  const match = longestPhrase(names(), words, at, (entry, length) => isWritten(entry, written, at, length), true);
  if (match === undefined) return undefined;
  const [first] = match.values;
  if (first === undefined) return undefined;
  const ambiguous = match.values.length === 1 ? NO_OTHERS : otherIds(match.values, first.id);
  return { id: first.id, kind: first.kind, length: match.length, ambiguous };
}

const NO_OTHERS: readonly string[] = [];

const otherIds = (values: readonly Entry[], first: string): readonly string[] =>
  [...new Set(values.map(({ id }) => id))].filter((id) => id !== first);

/** False for the tokens that begin no name, which are most. */
export const mayBeginSubject = (word: string): boolean => names().next?.has(word) === true;

function isWritten(entry: Entry, written: readonly string[], at: number, length: number): boolean {
  if (entry.written === undefined) return true;
  for (let index = 0; index < length; index++) {
    if (plainMark(written[at + index] ?? '') !== entry.written[index]) return false;
  }
  return true;
}

/** No acronym of three letters is longer, with its digits and signs. */
const LONGEST_SHORT = 12;

/** What an alias says by its mark: `!` only as written here, `~` in any case, none: in any case unless it is short. */
export function readAlias(alias: string): { readonly text: string; readonly isExact: boolean } {
  const mark = alias.at(-1);
  const text = mark === '!' || mark === '~' ? alias.slice(0, -1) : alias;
  if (mark === '!') return { text, isExact: true };
  if (mark === '~' || text.length > LONGEST_SHORT) return { text, isExact: false };
  const letters = text.replace(NO_LETTER, '');
  return { text, isExact: letters.length <= 3 && letters !== letters.toLowerCase() };
}

function* namesOf(
  row: { readonly id: string; readonly name: string; readonly aliases: readonly string[] },
  kind: SubjectKind,
): Generator<LazyPhrase<Entry>> {
  const inAnyCase: Entry = { id: row.id, kind, written: undefined };
  const name = row.name.replace(/ \([^)]*\)$/, '');
  for (const { text, isExact } of [name, ...row.aliases].map(readAlias)) {
    const first = firstToken(text);
    if (isExact) {
      const tokens = subjectTokens(text);
      yield { firsts: [first], spellings: () => [lowerCase(tokens)], value: { ...inAnyCase, written: tokens } };
    } else {
      const firsts = firstSpellings(first, text.slice(first.length));
      yield { firsts, spellings: () => spellingVariants(lowerCase(subjectTokens(text))), value: inAnyCase };
    }
  }
}

/** The first token of a text, in lower case. */
export const firstToken = (text: string): string => (FIRST_TOKEN.exec(text)?.[0] ?? '').toLowerCase();

const FIRST_TOKEN = new RegExp(`[${LETTERS}]+|\\d+(?:[.,]\\d+)*|\\S`);
const NO_LETTER = new RegExp(`[^${LETTERS}]`, 'g');

const lowerCase = (tokens: readonly string[]): string[] => tokens.map((token) => token.toLowerCase());
