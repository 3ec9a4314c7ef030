// A line as words, numbers and signs, and what may stand before and behind a noun: for the rules of agreement, which go
// through it word by word (agreementNouns.ts, agreementVerbs.ts).
import { listMarker } from '../../format/listMarker';
import { FUNCTION_WORDS } from './confusedPairs';
import { pluralNoun } from './nouns';
import type { Slip } from './patternSlips';
import { verbOf } from './verbForms';

/** A word, a number or a sign of a line. */
export interface Token {
  /** In small letters. */
  readonly text: string;
  readonly written: string;
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
  /** True when nothing but blanks stands between it and the token before. */
  readonly isApart: boolean;
}

/** What of a line stands behind the mark of its item. A word may have hyphens and apostrophes, a number commas and points. */
export function tokensOf(line: string): readonly Token[] {
  const tokens: Token[] = [];
  let isApart = true;
  for (let start = listMarker(line)?.textStart ?? 0; start < line.length; ) {
    const kind = kindOf(line.charCodeAt(start));
    let end = start + 1;
    if (kind === BLANK) {
      isApart = true;
      start = end;
      continue;
    }
    if (kind !== SIGN) {
      for (; end < line.length; end++) {
        const code = line.charCodeAt(end);
        if (kindOf(code) === kind) continue;
        const isInside = kind === LETTER ? isInsideWord(code) : code === COMMA || code === POINT;
        if (!isInside) break;
        if (kindOf(line.charCodeAt(end + 1)) !== kind) {
          if (isApostrophe(code)) end++;
          break;
        }
      }
    }
    const written = line.slice(start, end);
    const isWord = kind === LETTER;
    tokens.push({ text: isWord ? written.toLowerCase() : written, written, start, end, isWord, isApart });
    isApart = false;
    start = end;
  }
  return tokens;
}

const SIGN = 0;
const LETTER = 1;
const DIGIT = 2;
const BLANK = 3;

/** NaN, behind the end, is a sign. */
function kindOf(code: number): number {
  const small = code | 32;
  if (small >= 97 && small <= 122) return LETTER;
  if (code >= 48 && code <= 57) return DIGIT;
  return code === 32 || code === 9 || code === 0xa0 ? BLANK : SIGN;
}

const COMMA = 44;
const POINT = 46;
const HYPHEN = 45;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
const isInsideWord = (code: number): boolean => code === HYPHEN || isApostrophe(code);

const ENDS: ReadonlySet<string> = new Set(['.', ';', ':', '•']);

/** True for the first word of a line or of a sentence. */
export const begins = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return before === undefined || ENDS.has(before.text);
};

/** What may stand behind a noun that is the last of its phrase. */
const FOLLOWING: ReadonlySet<string> = new Set(
  (
    'will are were is was be been has have had who that which with without in of for to at by on from during after before ' +
    'than may can could must should would not per do does did while when if enrolled included treated randomized ' +
    'randomised assigned allocated recruited admitted hospitalized hospitalised underwent received seen undergoing ' +
    'receiving irrespective aged presenting examining evaluating'
  ).split(' '),
);

const RELATIVE: ReadonlySet<string> = new Set(['which', 'who']);

/** True when no other noun can stand behind: the noun is what its phrase speaks of. */
export function isLast(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return true;
  if (!next.isWord) {
    // "several cardiovascular disease (CVD) processes".
    if (next.text === '(') return next.isApart && !/^[A-Z]{2}/.test(tokens[at + 2]?.written ?? '');
    if (next.text === ',') return RELATIVE.has(tokens[at + 2]?.text ?? '');
    return next.text === '.' || next.text === ';' || next.text === ')';
  }
  return next.isApart && FOLLOWING.has(next.text);
}

/** True for a word that may stand between a determiner and its noun: no word of the grammar, and no verb. */
export function isAttribute({ text, written, isWord, isApart }: Token): boolean {
  if (!isWord || !isApart || written !== text || /['’]/.test(text)) return false;
  if (FUNCTION_WORDS.has(text) || NO_ATTRIBUTES.has(text) || pluralNoun(text) !== undefined) return false;
  const verb = verbOf(text);
  return verb === undefined || (verb.isNoun && text !== verb.third) || text === verb.participle || text === verb.ing;
}

/** Numbers, and prepositions and conjunctions that are longer than those of the grammar. */
const NO_ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'two three four five six seven eight nine ten twelve several various multiple numerous hundred thousand dozen million ' +
    'couple double half per versus vs plus minus during between towards toward among amongst against before after until ' +
    'since despite regarding concerning following including due because about under above below across through ' +
    'throughout except beyond along around behind near like unlike while whereas although though whether'
  ).split(' '),
);

export const slip = (
  line: string,
  from: Token,
  to: Token,
  wrong: string,
  right: readonly string[],
  safe = false,
): Slip => ({
  range: { start: from.start, end: to.end },
  bad: line.slice(from.start, to.end),
  wrong,
  better: right,
  safe,
});
