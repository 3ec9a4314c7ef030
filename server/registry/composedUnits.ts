// Units composed of others, as criteria write them: `mg/kg/day`, `x10^9 cells/L`, `ml min-1 1.73 m-2`, `mg per 24 hours`.
import { multiplierAt } from './multipliers';
import { plainMark } from './tokenTrie';
import { atomAt, type Spelled } from './unitTries';

export interface UnitReading {
  /** The token behind it. */
  readonly end: number;
  readonly ucum: string;
  readonly malformed: boolean;
}

/** A piece of a unit; without an atom where the code is not spelled by one (`24 hours` for a day). */
interface Piece {
  readonly end: number;
  readonly value: Pick<Spelled, 'ucum' | 'atom'>;
}

/** A numerator, a multiplier or both, and what they are divided by. */
export function composedUnit(
  words: readonly string[],
  at: number,
  written: readonly string[],
): UnitReading | undefined {
  const multiplier = multiplierAt(words, at, written);
  const numerator = numeratorAt(words, multiplier?.end ?? at, written);
  const above = numeratorCode(multiplier?.ucum, numerator?.value.ucum);
  let end = numerator?.end ?? multiplier?.end ?? at;
  let ucum = above;
  let last = numerator;
  let isTimed = numerator?.value.atom?.measures === 'time';
  const isBare = multiplier === undefined && numerator === undefined;
  for (;;) {
    const below = denominatorAt(words, end, written, last, isTimed);
    if (below === undefined || (isBare && !STANDS_ALONE.has(below.value.atom?.measures ?? 'time'))) break;
    if (last !== numerator && isAmountPerVolume(below, last)) break;
    ucum += `/${below.value.ucum}`;
    end = below.end;
    last = below;
    isTimed ||= (below.value.atom?.measures ?? 'time') === 'time';
  }
  const isDivided = ucum !== above;
  if (isBare && !isDivided) return undefined;
  if (!isDivided && multiplier?.needsDivision === true && numerator === undefined) return undefined;
  const isOnlyCells = numerator?.value.ucum === CELLS && !isDivided && multiplier === undefined;
  if (isOnlyCells && !/^cells?$/.test(words[at] ?? '')) return undefined;
  return { end, ucum: isOnlyCells ? CELLS : ucum, malformed: multiplier?.malformed === true };
}

const CELLS = '{cells}';
const BODY_SURFACE = '{1.73_m2}';

function numeratorAt(words: readonly string[], at: number, written: readonly string[]): Piece | undefined {
  const match = atomAt(words, at, written);
  const value = match?.values[0];
  if (match === undefined || value === undefined || value.ucum === BODY_SURFACE) return undefined;
  return { end: at + match.length, value };
}

/** Cells are counted without being named: 10*9/L. */
function numeratorCode(multiplier: string | undefined, atom: string | undefined): string {
  const counted = atom === undefined || atom === CELLS ? '' : atom;
  return multiplier === undefined || counted === '' ? (multiplier ?? counted) : `${multiplier}.${counted}`;
}

const STROKES = new Set(['/', 'per', '／', '∕', '⁄']);
const DOTS = new Set(['·', '.', '∙', '⋅', '•', '*', '×', 'x', '-', '(', ',']);
const RATES: Readonly<Record<string, string>> = { daily: 'd', weekly: 'wk', monthly: 'mo' };
const HOURS = new Set(['h', 'hr', 'hrs', 'hour', 'hours']);
/** What may follow a stroke that has nothing before it but the number: `/mm3`, `per day`, `/HPF`. */
const STANDS_ALONE = new Set(['volume', 'time', 'area', 'one']);
/** `mg/kg/D` is a day. */
const NEVER_BELOW = new Set(['refraction', 'temperature', 'fahrenheit', 'voltage', 'force', 'magnetism']);
/** Two of these with a stroke between them are two units side by side: `months/weeks`, `cm/in`. */
const SIDE_BY_SIDE = new Set(['time', 'length']);
/** Not below a concentration: `mmol/L/mg` is two units side by side too. */
const AMOUNTS = new Set(['mass', 'substance', 'catalytic']);
const NEVER_DIVIDES = new Set(['[lb_av]', '[oz_av]', '[in_i]', '[ft_i]']);

function denominatorAt(
  words: readonly string[],
  at: number,
  written: readonly string[],
  above: Piece | undefined,
  isTimed: boolean,
): Piece | undefined {
  const word = words[at] ?? '';
  if (STROKES.has(word)) {
    const end = at + (words[at + 1] === 'each' ? 2 : 1);
    return wholeDay(words, end) ?? divisor(words, end, written, above);
  }
  if (above === undefined) return undefined;
  const rate = RATES[word];
  if (rate !== undefined) return isTimed ? undefined : { end: at + 1, value: { ucum: rate, atom: undefined } };
  if (word !== 'a' && word !== 'each' && word !== 'every') return unmarkedDivisor(words, at, written, above);
  const period = divisor(words, at + 1, written, above);
  return !isTimed && period?.value.atom?.measures === 'time' ? period : undefined;
}

const isAmountPerVolume = (below: Piece, above: Piece | undefined): boolean =>
  above?.value.atom?.measures === 'volume' && AMOUNTS.has(below.value.atom?.measures ?? '');

/** `24 hours`, `24h`, `24-hour`. */
function wholeDay(words: readonly string[], at: number): Piece | undefined {
  if (words[at] !== '24') return undefined;
  const end = words[at + 1] === '-' ? at + 2 : at + 1;
  return HOURS.has(words[end] ?? '') ? { end: end + 1, value: { ucum: 'd', atom: undefined } } : undefined;
}

function divisor(
  words: readonly string[],
  at: number,
  written: readonly string[],
  above: Piece | undefined,
): Piece | undefined {
  const below = atomBelow(words, at, written);
  const [lower, upper] = [below?.value.atom, above?.value.atom];
  if (lower === undefined || NEVER_DIVIDES.has(lower.id)) return undefined;
  if (upper === undefined) return below;
  const isSideBySide = lower.measures === upper.measures && SIDE_BY_SIDE.has(lower.measures);
  return isSideBySide && lower.size <= upper.size ? undefined : below;
}

function atomBelow(words: readonly string[], at: number, written: readonly string[]): Piece | undefined {
  const match = atomAt(words, at, written);
  const value = match?.values.find(({ atom }) => atom !== undefined && !NEVER_BELOW.has(atom.measures));
  return match === undefined || value === undefined ? undefined : { end: at + match.length, value };
}

/** `min-1`, `m⁻²`; and 1.73 m² behind whatever mark, or none. */
function unmarkedDivisor(
  words: readonly string[],
  at: number,
  written: readonly string[],
  above: Piece,
): Piece | undefined {
  const starts = DOTS.has(plainMark(words[at] ?? '')) ? [at, at + 1] : [at];
  for (const start of starts) {
    const found = atomBelow(words, start, written);
    if (found === undefined) continue;
    if (found.value.ucum === BODY_SURFACE && above.value.ucum === 'min') return found;
    const sign = plainMark(words[found.end] ?? '');
    const power = words[found.end + 1] ?? '';
    if (sign !== '-' && sign !== '⁻') continue;
    if (power === '1' || power === '¹') return { ...found, end: found.end + 2 };
    if (found.value.ucum === 'm' && (power === '2' || power === '²')) {
      return { end: found.end + 2, value: { ucum: 'm2', atom: undefined } };
    }
  }
  return undefined;
}
