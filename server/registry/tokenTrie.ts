// Tries over word tokens: the longest of many phrases that begins at a token, at a cost of the phrase's length.

export interface TokenTrie<T> {
  next: Map<string, TokenTrie<T>> | undefined;
  /** What the phrase that ends here stands for; several where letters or case make the difference. */
  found: T[] | undefined;
}

export interface TrieMatch<T> {
  /** Never empty. */
  readonly values: readonly T[];
  /** Tokens. */
  readonly length: number;
}

export const tokenTrie = <T>(): TokenTrie<T> => ({ next: undefined, found: undefined });

export function addPhrase<T>(trie: TokenTrie<T>, tokens: readonly string[], value: T): void {
  let node = trie;
  for (const token of tokens) {
    node.next ??= new Map();
    let next = node.next.get(token);
    if (next === undefined) {
      next = tokenTrie<T>();
      node.next.set(token, next);
    }
    node = next;
  }
  if (node.found === undefined) node.found = [value];
  else if (!node.found.includes(value)) node.found.push(value);
}

/**
 * The longest phrase at `at` with at least one value that `fits`. With `looseHyphens` a hyphen of the text inside a phrase
 * that has none there is passed over.
 */
export function longestPhrase<T>(
  trie: TokenTrie<T>,
  words: readonly string[],
  at: number,
  fits: (value: T, length: number) => boolean,
  looseHyphens = false,
): TrieMatch<T> | undefined {
  // Most tokens begin no phrase.
  let node: TokenTrie<T> | undefined = trie.next?.get(plainMark(words[at] ?? ''));
  if (node === undefined) return undefined;
  let longest: TrieMatch<T> | undefined;
  for (let index = at + 1; node !== undefined; index++) {
    const length = index - at;
    const values = node.found?.filter((value) => fits(value, length));
    if (values !== undefined && values.length > 0) longest = { values, length };
    const word = words[index];
    if (word === undefined) break;
    const mark = plainMark(word);
    const next: TokenTrie<T> | undefined = node.next?.get(mark);
    if (next === undefined && looseHyphens && mark === '-') continue;
    node = next;
  }
  return longest;
}

const isPlainAscii = (code: number): boolean => code < 128 && code !== 0x60;

/** Every dash as a hyphen, every apostrophe as the plain one: phrases in tries are written with these. */
export function plainMark(word: string): string {
  if (word.length !== 1 || isPlainAscii(word.charCodeAt(0))) return word;
  if ('‐‑‒–—−﹣－'.includes(word)) return '-';
  return '’ʼ‘`´'.includes(word) ? "'" : word;
}
