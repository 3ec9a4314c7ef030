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

/** The longest phrase at `at` with at least one value that `fits`. */
export function longestPhrase<T>(
  trie: TokenTrie<T>,
  words: readonly string[],
  at: number,
  fits: (value: T, length: number) => boolean,
): TrieMatch<T> | undefined {
  let longest: TrieMatch<T> | undefined;
  let node: TokenTrie<T> | undefined = trie;
  for (let index = at; node !== undefined; index++) {
    const length = index - at;
    const values = node.found?.filter((value) => fits(value, length));
    if (values !== undefined && values.length > 0) longest = { values, length };
    const word = words[index];
    node = word === undefined ? undefined : node.next?.get(plainMark(word));
  }
  return longest;
}

/** Every dash as a hyphen, every apostrophe as the plain one: phrases in tries are written with these. */
export function plainMark(word: string): string {
  if (word.length !== 1) return word;
  if ('‐‑‒–—−﹣－'.includes(word)) return '-';
  return '’ʼ‘`´'.includes(word) ? "'" : word;
}
