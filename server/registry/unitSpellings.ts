// Units as criteria write them: from word tokens to a UCUM code, with what is wrong about the spelling.
import { composedUnit, type UnitReading } from './composedUnits';
import { referenceLimitAt } from './referenceLimits';
import { plainMark } from './tokenTrie';
import { type UnitDimension, ucumUnit } from './ucumCodes';
import { phraseAt } from './unitTries';

export type { UnitDimension } from './ucumCodes';
export { unitSpelling } from './ucumCodes';

export interface UnitMatch {
  /** Tokens, a hyphen before the unit (`12-month`) among them. */
  readonly length: number;
  /** A UCUM code; `[ULN]` and `[LLN]`, which UCUM lacks, for multiples of a reference limit. */
  readonly ucum: string;
  readonly kind: 'unit' | 'reference-limit';
  readonly dimension: UnitDimension;
  /** Recognisable, but wrong as it stands (`109/L`, `kg/m`, `1.5 ULN`): it should be `unitSpelling(ucum)`. */
  readonly malformed: boolean;
}

/**
 * The longest unit at token `at`, meant to stand behind a number. `words` are tokens as `subjectTokens` gives them, in
 * lower case, `written` the same as the text has them: `G/L` is giga per litre, `g/L` gram.
 */
export function unitAt(words: readonly string[], at: number, written: readonly string[]): UnitMatch | undefined {
  const limit = referenceLimitAt(words, at);
  if (limit !== undefined) {
    const { length, ucum, malformed } = limit;
    return { length, ucum, kind: 'reference-limit', dimension: 'ratio', malformed };
  }
  const start = plainMark(words[at] ?? '') === '-' ? at + 1 : at;
  const phrase = wholeUnit(words, start, written);
  const composed = composedUnit(words, start, written);
  const reading = phrase === undefined || (composed !== undefined && composed.end > phrase.end) ? composed : phrase;
  if (reading === undefined || (start > at && !isHyphenated(words, start))) return undefined;
  const { end, ucum, malformed } = reading;
  return {
    length: end - at,
    ucum,
    kind: 'unit',
    dimension: ucumUnit(ucum)?.dimension ?? 'other',
    malformed,
  };
}

/** `12-month`, `24-h`: not `5 - /mm3`, `type 2-D`. */
const isHyphenated = (words: readonly string[], start: number): boolean =>
  /^(?:[a-zµ]{2}|[adhy]$)/.test(words[start] ?? '');

function wholeUnit(words: readonly string[], at: number, written: readonly string[]): UnitReading | undefined {
  const match = phraseAt(words, at, written);
  const value = match?.values[0];
  if (match === undefined || value === undefined) return undefined;
  return { end: at + match.length, ucum: value.ucum, malformed: value.isDamaged };
}
