// What a criterion is about, by name: from word tokens to an instrument, an analyte or a measure.
import { lazily } from '../text/lazily';
import { analytes } from './analytes';
import { instruments } from './instruments';
import { measures } from './measures';
import { spellingVariants } from './subjectSpellings';
import { addPhrase, longestPhrase, plainMark, type TokenTrie, tokenTrie } from './tokenTrie';

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

const names = lazily((): TokenTrie<Entry> => {
  const trie = tokenTrie<Entry>();
  for (const row of instruments()) addNames(trie, row, 'instrument');
  for (const row of analytes()) addNames(trie, row, 'analyte');
  for (const row of measures()) addNames(trie, row, 'measure');
  return trie;
});

/** Tokens as the lexer gives them: runs of letters, numbers with their decimals, every other sign by itself. */
export const subjectTokens = (text: string): string[] => text.match(isPlain(text) ? PLAIN_TOKEN : TOKEN) ?? [];

const TOKEN = /[\p{L}\p{M}]+|\d+(?:[.,]\d+)*|\S/gu;
/** The same for ASCII: the tables are nearly all of it, and the classes of Unicode take ten times as long. */
const PLAIN_TOKEN = /[A-Za-z]+|\d+(?:[.,]\d+)*|\S/g;
const isPlain = (text: string): boolean => /^[ -~]*$/.test(text);

/**
 * The longest name that begins at token `at`. `words` are the tokens in lower case, `written` as the text has them:
 * acronyms of up to three letters count only in their own case (`CAT`, not `cat`).
 */
export function subjectAt(words: readonly string[], at: number, written: readonly string[]): SubjectName | undefined {
  const match = longestPhrase(names(), words, at, (entry, length) => isWritten(entry, written, at, length), true);
  if (match === undefined) return undefined;
  const [first, ...others] = match.values;
  if (first === undefined) return undefined;
  const ambiguous = [...new Set(others.map((other) => other.id))].filter((id) => id !== first.id);
  return { id: first.id, kind: first.kind, length: match.length, ambiguous };
}

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
  const letters = text.replace(/[^\p{L}]/gu, '');
  return { text, isExact: letters.length <= 3 && letters !== letters.toLowerCase() };
}

function addNames(
  trie: TokenTrie<Entry>,
  row: { readonly id: string; readonly name: string; readonly aliases: readonly string[] },
  kind: SubjectKind,
): void {
  const inAnyCase: Entry = { id: row.id, kind, written: undefined };
  const name = row.name.replace(/ \([^)]*\)$/, '');
  for (const { text, isExact } of [name, ...row.aliases].map(readAlias)) {
    const tokens = subjectTokens(text);
    if (isExact) addPhrase(trie, lowerCase(tokens), { ...inAnyCase, written: tokens });
    else for (const variant of spellingVariants(lowerCase(tokens))) addPhrase(trie, variant, inAnyCase);
  }
}

const lowerCase = (tokens: readonly string[]): string[] => tokens.map((token) => token.toLowerCase());
