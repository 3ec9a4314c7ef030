// Phrases of several words, found at a token: the longest that matches.
import type { Tokens } from './lexer';
import { lex } from './lexer';

interface Node<T> {
  meaning: T | undefined;
  readonly next: Map<string, Node<T>>;
}

export interface PhraseMatch<T> {
  readonly meaning: T;
  /** The index behind the phrase. */
  readonly next: number;
}

/** Finds the longest phrase that begins at a token. */
export type PhraseTable<T> = (tokens: Tokens, at: number) => PhraseMatch<T> | undefined;

/** `entries`: phrases separated by `|`, each list with its meaning. */
export function phraseTable<T>(entries: readonly (readonly [phrases: string, meaning: T])[]): PhraseTable<T> {
  const root = new Map<string, Node<T>>();
  for (const [phrases, meaning] of entries) {
    for (const phrase of phrases.split('|')) add(root, lex(phrase.trim()).words, meaning);
  }
  return (tokens, at) => {
    let node = root.get(tokens.words[at] ?? '');
    if (node === undefined) return undefined;
    let next = at + 1;
    let match: PhraseMatch<T> | undefined;
    for (;;) {
      if (node.meaning !== undefined) match = { meaning: node.meaning, next };
      node = node.next.get(tokens.words[next] ?? '');
      if (node === undefined) return match;
      next++;
    }
  };
}

function add<T>(root: Map<string, Node<T>>, words: readonly string[], meaning: T): void {
  let level = root;
  words.forEach((word, index) => {
    let node = level.get(word);
    if (node === undefined) {
      node = { meaning: undefined, next: new Map() };
      level.set(word, node);
    }
    if (index === words.length - 1) node.meaning = meaning;
    level = node.next;
  });
}

/** The words that the phrases of a table begin with. */
export const firstWords = (entries: readonly (readonly [phrases: string, meaning: unknown])[]): readonly string[] =>
  entries.flatMap(([phrases]) => phrases.split('|').map((phrase) => lex(phrase.trim()).words[0] ?? ''));

/** The words of a list, for asking whether a token is one of them. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
