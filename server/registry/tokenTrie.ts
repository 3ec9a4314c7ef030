// Tries over word tokens: the longest of many phrases that begins at a token, at a cost of the phrase's length.

export interface TokenTrie<T> {
  next: Map<string, TokenTrie<T>> | undefined;
  /** What the phrase that ends here stands for; several where letters or case make the difference. */
  found: T[] | undefined;
  /** Phrases below this node that have not been spelled out yet. */
  waiting: LazyPhrase<T>[] | undefined;
}

/** A phrase with all its spellings, which are made when a text first has one of their first tokens. */
export interface LazyPhrase<T> {
  /** The first tokens that its spellings may begin with. */
  readonly firsts: readonly string[];
  readonly spellings: () => readonly (readonly string[])[];
  readonly value: T;
}

export interface TrieMatch<T> {
  /** Never empty. */
  readonly values: readonly T[];
  /** Tokens. */
  readonly length: number;
}

export const tokenTrie = <T>(): TokenTrie<T> => ({ next: undefined, found: undefined, waiting: undefined });

/**
 * A trie whose phrases are spelled out first token by first token, when a text has it: a table of thousands of names is
 * at hand at once, and a text that has ten of them pays for ten.
 */
export function lazyTrie<T>(phrases: Iterable<LazyPhrase<T>>): TokenTrie<T> {
  const next = new Map<string, TokenTrie<T>>();
  for (const phrase of phrases) {
    for (const first of phrase.firsts) {
      const node = next.get(first);
      if (node === undefined) next.set(first, { next: undefined, found: undefined, waiting: [phrase] });
      else if (node.waiting?.at(-1) !== phrase) node.waiting?.push(phrase);
    }
  }
  return { next, found: undefined, waiting: undefined };
}

function spellOut<T>(node: TokenTrie<T>, first: string): void {
  const waiting = node.waiting ?? [];
  node.waiting = undefined;
  for (const { spellings, value } of waiting) {
    for (const tokens of spellings()) if (tokens[0] === first) addPhrase(node, tokens.slice(1), value);
  }
}

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
  const first = plainMark(words[at] ?? '');
  let node: TokenTrie<T> | undefined = trie.next?.get(first);
  if (node === undefined) return undefined;
  if (node.waiting !== undefined) spellOut(node, first);
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
