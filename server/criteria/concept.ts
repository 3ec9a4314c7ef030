// What a short criterion is about, however it is worded: "Patients with a history of psoriasis." and "Psoriasis".
import { isNumberAt, lex, type Tokens, wordAt } from './lexer';
import { wordSet } from './phraseTable';

/** Words that change nothing in what a criterion is about. */
export const FILLERS = wordSet(
  `a an the of in at on for with by is are was were be been being has have had having who whose which that their his her any
  patient patients subject subjects participant participants person persons people individual individuals adult adults
  presence present current currently known diagnosis diagnosed confirmed documented established history`,
);
/** Words with which a criterion says that something is not so, or only for some, or nothing at all. */
const TURNING = wordSet(
  `no not non without absence absent never free negative except unless other otherwise if cohort cohorts group groups arm arms
  part parts able unable willing unwilling cannot lack lacking unspecified specified standard none applicable`,
);

/** Longer criteria say more than one thing. */
const MOST_WORDS = 8;
/** Shorter ones are names in a list. */
const SHORTEST = 6;

/** The same for criteria on the same thing; undefined for those that say more, or nothing, or turn it round. */
export function conceptOf(text: string): string | undefined {
  if (/[:：]\s*$/.test(text)) return undefined;
  const tokens = lex(text);
  if (tokens.count > 2 * MOST_WORDS) return undefined;
  const words: string[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const word = wordAt(tokens, at);
    if (TURNING.has(word)) return undefined;
    if ((isLetters(word) || isNumberAt(tokens, at) || /^[<>≤≥]$/.test(word)) && !FILLERS.has(word)) words.push(word);
  }
  const concept = words.join(' ');
  return words.length === 0 || words.length > MOST_WORDS || concept.length < SHORTEST ? undefined : concept;
}

const isLetters = (word: string): boolean => /^\p{L}/u.test(word);

/** "… for other reasons": other than what? */
const OTHER_CAUSES =
  /\b(?:for|of|from|due to|because of|by|with) (?:any )?other (?:reasons?|causes?|a?etiolog(?:y|ies)|origins?)\W*$/i;

/** Where a criterion ends in "for other reasons", and the words before it; undefined for others. */
export function otherCauses(
  text: string,
): { readonly start: number; readonly end: number; readonly before: Tokens } | undefined {
  const match = OTHER_CAUSES.exec(text);
  if (match === null) return undefined;
  const end = match.index + match[0].replace(/\W+$/, '').length;
  return { start: match.index, end, before: lex(text.slice(0, match.index)) };
}

/** Words that end a name. */
const ENDS = wordSet(
  'a an the of in at on for with by or and is are was such as who that which , . ; : ( ) [ ] / - including',
);

/** The names of two and more words right before the end of `tokens`, longest first: "interstitial lung disease". */
export function namesBefore({ words }: Tokens): readonly string[] {
  let start = words.length;
  while (start > 0 && start > words.length - LONGEST_NAME && !ENDS.has(words[start - 1] ?? '')) start--;
  const names: string[] = [];
  for (let from = start; from <= words.length - 2; from++) names.push(words.slice(from).join(' '));
  return names;
}

const LONGEST_NAME = 5;
