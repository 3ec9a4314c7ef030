// Units as criteria write them: from word tokens to a UCUM code, with what is wrong about the spelling.
import { composedUnit, type UnitReading } from './composedUnits';
import { referenceLimitAt } from './referenceLimits';
import { plainMark } from './tokenTrie';
import { type UnitDimension, ucumUnit, unitSpelling } from './ucumCodes';
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
  /** Written as `unitSpelling` prints it, however its powers and blanks are written. */
  readonly isCanonical: boolean;
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
    return {
      length,
      ucum,
      kind: 'reference-limit',
      dimension: 'ratio',
      isCanonical: !malformed && length === 2,
      malformed,
    };
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
    isCanonical: !malformed && isAsPrinted(written.slice(start, end), ucum),
    malformed,
  };
}

/** `12-month`, `24-h`: not `5 - /mm3`, `type 2-D`. */
const isHyphenated = (words: readonly string[], start: number): boolean =>
  /^(?:\p{L}{2}|[adhy]$)/u.test(words[start] ?? '');

function wholeUnit(words: readonly string[], at: number, written: readonly string[]): UnitReading | undefined {
  const match = phraseAt(words, at, written);
  const value = match?.values[0];
  if (match === undefined || value === undefined) return undefined;
  return { end: at + match.length, ucum: value.ucum, malformed: value.isDamaged };
}

/** Blanks, the way a power or a micro is written, and a singular are no differences. */
function isAsPrinted(written: readonly string[], ucum: string): boolean {
  const text = plainly(written.join(''));
  const printed = plainly(unitSpelling(ucum));
  return text === printed || text === plainly(ucum) || `${text}s` === printed;
}

const plainly = (unit: string): string =>
  unit
    .replace(/[ ^\\]/g, '')
    .replace(/[²³⁰¹⁴-⁹]/g, (digit) => digit.normalize('NFKC'))
    .replace(/[µμ]/g, 'u')
    .replace(/^[x×]/, '')
    .replace(/(^|\/)([cdfmnu]?)l(?=$|\/)/g, '$1$2L');
