// Tables of wordings: what is written, what is meant, and the words around it that make it sure, a row each.
import { withCapitalOf } from '../../text/capitals';
import { lazily } from '../../text/lazily';
import type { Triggers } from '../triggers';

/** One row of a table. */
export interface Wording {
  readonly triggers: Triggers;
  /** Global. The whole match is what is wrong. */
  readonly pattern: RegExp;
  /** What to write instead, with the capitals of what is written. */
  readonly better: (bad: string) => readonly string[];
  /** A text in which it is found, between ⟦ and ⟧, and the same put right. */
  readonly example: readonly [wrong: string, right: string];
}

/**
 * Reads a table. A row is `[before] wrong > right [after]`: "wrong" is found behind one of the words of the first brackets
 * and before one of those of the second, where there are brackets. A word of the brackets may be `#`, a number, or end in
 * `~`, any ending; `_` is a blank inside of one of them. Each gets what all of the table have in `shared`. Throws where a row
 * cannot be read.
 */
export function wordings<Shared extends object>(table: string, shared: Shared): readonly (Shared & Wording)[] {
  return table
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '')
    .map((row) => wording(row, shared));
}

interface Parts {
  readonly befores: readonly string[];
  readonly bad: string;
  readonly right: string;
  readonly afters: readonly string[];
}

const NO_WORDS: readonly string[] = [];

/** Cut without a pattern: hundreds of rows are read at every start. */
function partsOf(row: string): Parts {
  const arrow = row.indexOf(' > ');
  const opened = row.startsWith('[') ? row.indexOf('] ') : -2;
  const closed = row.endsWith(']') ? row.indexOf(' [', arrow) : row.length;
  if (arrow === -1 || opened === -1 || closed === -1) throw new Error(`No row of wordings: ${row}`);
  return {
    befores: opened === -2 ? NO_WORDS : row.slice(1, opened).split(' '),
    bad: row.slice(opened + 2, arrow),
    right: row.slice(arrow + 3, closed),
    afters: closed === row.length ? NO_WORDS : row.slice(closed + 2, -1).split(' '),
  };
}

/** What hardly any line asks for is worked out when one does. */
function wording<Shared extends object>(row: string, shared: Shared): Shared & Wording {
  const { befores, bad, right, afters } = partsOf(row);
  const pattern = lazily(() => new RegExp(`${behind(befores)}${escaped(bad)}${ahead(afters)}`, 'gi'));
  return {
    ...shared,
    triggers: triggersOf(befores, bad, afters),
    get pattern() {
      return pattern();
    },
    better: (found) => [withCapitalsOf(found, right)],
    get example(): readonly [string, string] {
      const around = (words: readonly string[]): string => shown(words[0] ?? '');
      const written = `${around(befores)} ⟦${bad}⟧ ${around(afters)}`.trim();
      return [written, written.replace(/⟦.*⟧/, right)];
    },
  };
}

const behind = (words: readonly string[]): string =>
  words.length === 0 ? '(?<![\\w-])' : `(?<=(?<![\\w-])(?:${words.map(patternOf).join('|')}) )`;

const ahead = (words: readonly string[]): string =>
  words.length === 0
    ? '(?![\\w-])'
    : `(?= (?:${words.map((word) => `${patternOf(word)}${word.endsWith('#') ? '' : '(?!\\w)'}`).join('|')}))`;

/** "Primary Investigator" becomes "Principal Investigator", each word with its capital. */
function withCapitalsOf(found: string, right: string): string {
  const models = found.split(' ');
  const words = right.split(' ');
  if (models.length !== words.length || models.length === 1) return withCapitalOf(found, right);
  return words.map((word, i) => withCapitalOf(models[i] ?? '', word)).join(' ');
}

const escaped = (text: string): string => text.replace(/[.()/]/g, '\\$&');

/** A word of the brackets as a pattern. */
const patternOf = (word: string): string => escaped(word).replaceAll('_', ' ').replace('#', '\\d').replace('~', '\\w*');

/** A word of the brackets as somebody might write it. */
const shown = (word: string): string => word.replaceAll('_', ' ').replace('#', '3').replace('~', '');

const lettersOf = (text: string): readonly string[] => text.toLowerCase().match(/[a-z]+/g) ?? [];

/** Two words side by side where there are two, since single words are met often. */
function triggersOf(befores: readonly string[], bad: string, afters: readonly string[]): Triggers {
  const own = lettersOf(bad);
  const [first = '', second] = own;
  if (second !== undefined) return { phrases: [[first, second]] };
  if (afters.length > 0 && !afters.some((word) => word.startsWith('#'))) {
    return { phrases: [[first, afters.map(trigger).join(' ')]] };
  }
  const last = befores.map((word) => lettersOf(word).at(-1));
  if (befores.length > 0 && last.every((word, i) => word !== undefined && !/[#~]/.test(befores[i] ?? ''))) {
    return { phrases: [[last.join(' '), first]] };
  }
  return { words: [first] };
}

/** A word with any ending is told by its first letter. */
function trigger(word: string): string {
  const [first = ''] = lettersOf(word);
  return word.endsWith('~') && lettersOf(word).length === 1 ? `${first.charAt(0)}*` : first;
}
