// The words by which a line of an outcomes section says what it is: a rank, a key, a time frame in brackets.
import type { AnySectionKind } from '../format/section';
import { trimmedRange } from '../text/range';

export type OutcomeRank = 'primary' | 'secondary' | 'other';

/** What a section of outcomes says of all outcomes in it. */
export function rankOfSection(kind: AnySectionKind): OutcomeRank | undefined {
  if (kind === 'primaryOutcomes') return 'primary';
  if (kind === 'secondaryOutcomes') return 'secondary';
  return kind === 'otherOutcomes' ? 'other' : undefined;
}

const RANK_WORD =
  /^(?:key |co-)?(?:(primary)|(secondary)|(?:other|exploratory|tertiary|additional)(?: pre-?specified)?)(?= |$)/i;

/** The rank that a word names: "Primary", "key secondary", "Exploratory". */
export function rankOf(text: string): OutcomeRank | undefined {
  const match = RANK_WORD.exec(text.replace(/\s*[:：]$/, ''));
  if (match === null) return undefined;
  return match[1] !== undefined ? 'primary' : match[2] !== undefined ? 'secondary' : 'other';
}

const RANK_HEADING =
  /^(?:key |co-)?(?:primary|secondary|other|exploratory|tertiary|additional)(?: pre-?specified)?(?: (?:efficacy |safety )?(?:outcomes?|end ?-?points?)(?: measures?)?)?(?: ?\(s\))?\s*[:：]?$/i;

/** The rank that a line gives all outcomes below it: "Secondary Outcome Measures:", "Primary". */
export const rankHeading = (text: string): OutcomeRank | undefined =>
  text.length <= 60 && RANK_HEADING.test(text) ? rankOf(text) : undefined;

export type OutcomeValue = 'title' | 'timeFrame' | 'description' | 'type';

/** A key at the beginning of a line. */
export interface OutcomeKey {
  readonly of: OutcomeValue;
  /** Where the value begins; the end of the line when it stands on the next one. */
  readonly start: number;
  /** "Primary Outcome: …" */
  readonly rank: OutcomeRank | undefined;
}

const RANKS = '(?:primary|secondary|other|exploratory|tertiary)';
const KEYS: readonly (readonly [OutcomeValue, RegExp])[] = [
  ['timeFrame', /time[ -]?(?:frame|point)s?(?: of (?:assessment|measurement))?/],
  ['description', /(?:outcome |measure )?description/],
  ['type', /(?:outcome |measure )?type/],
  ['title', /(?:(?:outcome )?measure(?: title| name)?|outcome(?: title| name)?|title)(?: \d{1,3})?/],
  ['title', new RegExp(`${RANKS}(?: (?:outcome|end ?point)(?: measure)?)?(?: \\d{1,3})?`)],
];
const keysAs = (make: (words: string) => string): typeof KEYS =>
  KEYS.map(([of, words]) => [of, new RegExp(make(words.source), 'i')]);
const KEY_WITH_VALUE = keysAs((words) => `^(?:${words})\\s?[:：]`);
const KEY_ALONE = keysAs((words) => `^(?:${words})$`);

/** The longest key, with some room for blanks. */
const LONGEST_KEY = 50;

/** The key that stands at `from` in a line. */
export function keyIn(text: string, from: number): OutcomeKey | undefined {
  const head = text.slice(from, from + LONGEST_KEY);
  for (const [of, pattern] of KEY_WITH_VALUE) {
    const match = pattern.exec(head);
    if (match === null) continue;
    return {
      of,
      start: trimmedRange(text, from + match[0].length).start,
      rank: rankOf(match[0].replace(/\s?[:：]$/, '')),
    };
  }
  if (text.length - from > LONGEST_KEY) return undefined;
  const alone = KEY_ALONE.find(([, pattern]) => pattern.test(head));
  return alone && { of: alone[0], start: text.length, rank: rankOf(head) };
}

/** A time frame that stands behind a title. Offsets count from the line's beginning. */
export interface TimeFramePart {
  /** The end of what stands in front of it. */
  readonly titleEnd: number;
  readonly start: number;
  readonly end: number;
  /** Where the text behind it begins. */
  readonly rest: number;
}

const TIME_FRAME = /\btime[ -]?frames?\s?[:：]/i;

export function timeFrameIn(text: string, from: number): TimeFramePart | undefined {
  const match = TIME_FRAME.exec(from === 0 ? text : text.slice(from));
  if (match === null) return undefined;
  const at = from + match.index;
  const opening = trimmedRange(text, from, at).end - 1;
  const bracket = opening < from ? '' : (text[opening] ?? '');
  const inBrackets = bracket === '[' || bracket === '(';
  const valueStart = at + match[0].length;
  const close = inBrackets ? closingOf(text, valueStart, bracket) : text.length;
  const { start, end } = trimmedRange(text, valueStart, close);
  const isEscaped = inBrackets && text[opening - 1] === '\\';
  const before = inBrackets ? opening - (isEscaped ? 1 : 0) : at;
  return {
    titleEnd: titleEndBefore(text, from, before, inBrackets),
    start,
    end: inBrackets && end > start && text[end - 1] === '\\' && end === close ? end - 1 : end,
    rest: trimmedRange(text, Math.min(text.length, close + 1)).start,
  };
}

/** Without brackets, the mark between title and time frame belongs to neither. */
function titleEndBefore(text: string, from: number, before: number, inBrackets: boolean): number {
  const { end } = trimmedRange(text, from, before);
  if (inBrackets || end <= from || !/[,;.–—-]/.test(text[end - 1] ?? '')) return end;
  return trimmedRange(text, from, end - 1).end;
}

/** The bracket that closes the one before `from`, or the end of the text. */
function closingOf(text: string, from: number, bracket: string): number {
  const closing = bracket === '[' ? ']' : ')';
  let depth = 1;
  for (let i = from; i < text.length; i++) {
    if (text[i] === bracket) depth++;
    else if (text[i] === closing && --depth === 0) return i;
  }
  return text.length;
}
