// The ages that criteria speak of, from what is read of each line: "18 to 70 years old", "aged ≥ 18", "6 weeks to 59 months".
import type { Bound, Constraint, CriterionReading } from '../criteria/reading';
import { isAgeOfAll } from '../criteria/whoseAge';
import type { AgeUnit } from '../registry/ageUnits';
import { shift, type TextRange } from '../text/range';
import { type CriterionLine, type EligibilityReading, inSection, onlyList } from './eligibility';
import { kept, keptByLine } from './kept';
import { type AgeLimit, ageInDays } from './values';

export interface AgeBound {
  readonly amount: number;
  readonly unit: AgeUnit;
  /** False for "older than 18" and "< 70". */
  readonly inclusive: boolean;
}

/** What a criterion says of an age. Never without a bound. */
export interface AgeStatement {
  /** Counts from the beginning of the criterion's body. */
  readonly range: TextRange;
  readonly lower: AgeBound | undefined;
  readonly upper: AgeBound | undefined;
  /** True when it surely speaks of the age of all who may take part, and the criterion says nothing else of ages. */
  readonly certain: boolean;
}

const NONE: readonly AgeStatement[] = [];

const UNITS: ReadonlyMap<string, AgeUnit> = new Map([
  ['a', 'Years'],
  ['mo', 'Months'],
  ['wk', 'Weeks'],
  ['d', 'Days'],
  ['h', 'Hours'],
  ['min', 'Minutes'],
]);

/** Ages, in order, as a criterion states them. */
export const agesOf: (reading: CriterionReading) => readonly AgeStatement[] = kept(({ text, constraints }) => {
  const ages = constraints.filter(({ role }) => role === 'age');
  if (ages.length === 0) return NONE;
  const isAlone = ages.length === 1;
  return ages.flatMap((age) => {
    const statement = statementOf(age);
    if (statement.lower === undefined && statement.upper === undefined) return [];
    const certain = isAlone && isPlain(age, text) && isAgeOfAll(text, age.range);
    return [{ ...statement, certain }];
  });
});

function statementOf({ range, lower, upper, unit, lowerUnit }: Constraint): Omit<AgeStatement, 'certain'> {
  const ofUpper = UNITS.get(unit?.ucum ?? 'a') ?? 'Years';
  const ofLower = lowerUnit === undefined ? ofUpper : (UNITS.get(lowerUnit.ucum) ?? ofUpper);
  return { range, lower: ageBound(lower, ofLower), upper: ageBound(upper, ofUpper) };
}

const ageBound = (bound: Bound | undefined, unit: AgeUnit): AgeBound | undefined =>
  bound === undefined ? undefined : { amount: bound.value, unit, inclusive: bound.inclusive };

/** Words that can mean nothing but an age: "18-70 years" may be a duration. */
const NAMES_AGE = /\bage|\bold|\bolder\b|younger|elder|\dyo\b|\byo\b|y\/o\b|\by\.o/i;

const isPlain = ({ subject, doubts, range }: Constraint, text: string): boolean =>
  doubts.length === 0 && (subject?.kind === 'age' || NAMES_AGE.test(text.slice(range.start, range.end)));

/** Almost free to ask of a line that speaks of no age: such lines need not be read for it. */
const SPEAKS_OF_AGE = /\bage|old|younger|years?\b|yrs?\b|\dy\b|\d ?yo\b|y\/o\b|\by\.o/i;
const speaksOfAge = ({ kind, text }: CriterionLine): boolean =>
  kind !== 'other' && /\d/.test(text) && SPEAKS_OF_AGE.test(text);

/** The ages that a criterion states; undefined for most lines. */
export const statedAges = keptByLine((line): readonly AgeStatement[] | undefined => {
  const ages = speaksOfAge(line) ? agesOf(line.said()) : NONE;
  return ages.length === 0 ? undefined : ages;
});

export interface PopulationAge {
  readonly line: number;
  readonly entry: CriterionLine;
  readonly age: AgeStatement;
}

/**
 * The one criterion that surely states the age of all participants: in the only inclusion list, at its first level.
 * Undefined when there is none or more than one. Found once for a reading, because several rules ask for it.
 */
export const populationAge: (reading: EligibilityReading) => PopulationAge | undefined = kept(findPopulationAge);

/** A criterion that says nothing but an age is short; longer ones say more, and are not worth reading for it. */
const LONGEST_STATEMENT = 240;

/** The age that a short criterion surely states of all participants; undefined for most lines. */
export const certainAge = keptByLine((line): AgeStatement | undefined => {
  if (line.text.length > LONGEST_STATEMENT) return undefined;
  const [age] = statedAges.ofLine(line) ?? NONE;
  return age?.certain === true ? age : undefined;
});

function findPopulationAge(reading: EligibilityReading): PopulationAge | undefined {
  const list = onlyList(reading, 'inclusion');
  if (list === undefined) return undefined;
  const ages = certainAge(reading);
  let found: PopulationAge | undefined;
  for (let line = list.firstLine; line < list.endLine; line++) {
    const age = ages[line];
    const entry = reading.lines[line];
    if (age === undefined || entry === undefined || reading.depths[line] !== 0) continue;
    if (found !== undefined) return undefined;
    found = { line, entry, age };
  }
  return found;
}

/**
 * The ages of all participants by what the only exclusion list keeps out at its first level: "Age under 18" leaves 18 and
 * older. One for each end, and none for an end of which two criteria speak.
 */
export const agesLeftIn: (reading: EligibilityReading) => readonly PopulationAge[] = kept((reading) => {
  const list = onlyList(reading, 'exclusion');
  if (list === undefined) return [];
  const ages = certainAge(reading);
  const found: PopulationAge[] = [];
  for (let line = list.firstLine; line < list.endLine; line++) {
    const age = ages[line];
    const entry = reading.lines[line];
    if (age === undefined || entry === undefined || reading.depths[line] !== 0) continue;
    if ((age.lower === undefined) === (age.upper === undefined)) continue;
    found.push({ line, entry, age: { ...age, lower: beyond(age.upper), upper: beyond(age.lower) } });
  }
  const lowers = found.filter(({ age }) => age.lower !== undefined);
  const uppers = found.filter(({ age }) => age.upper !== undefined);
  return found.filter(({ age }) => (age.lower === undefined ? uppers : lowers).length === 1);
});

/** Where the ages begin that a bound keeps out. */
const beyond = (bound: AgeBound | undefined): AgeBound | undefined =>
  bound === undefined ? undefined : { ...bound, inclusive: !bound.inclusive };

/** True when any criterion but that one speaks of an age of that number. */
export function mentionsAge(reading: EligibilityReading, amount: number, exceptLine: number): boolean {
  const ages = statedAges(reading);
  for (const list of reading.lists) {
    for (let line = list.firstLine; line < list.endLine; line++) {
      if (line === exceptLine) continue;
      for (const { lower, upper } of ages[line] ?? NONE) {
        if (lower?.amount === amount || upper?.amount === amount) return true;
      }
    }
  }
  return false;
}

/** How a limit of the age fields stands to what the criteria say. */
export type Agreement = 'agrees' | 'other unit' | 'differs';

/** Lengths in different units that are this near are the same age ("12 weeks" and "3 Months"). */
const TOLERANCE = 0.1;

/** Compares a field with a bound; "> 18" agrees with 18 and 19 Years, "< 70" with 70 and 69 Years. */
export function agreement(field: AgeLimit, bound: AgeBound, end: 'lower' | 'upper'): Agreement {
  if (field.kind === 'none') {
    const isNoLimit = end === 'lower' ? bound.amount === 0 : ageInDays(bound) >= 99 * 365;
    return isNoLimit ? 'agrees' : 'differs';
  }
  if (field.unit === bound.unit) {
    // "Up to 17.99 years" is up to 17 in the fields, which count whole ones.
    if (end === 'upper' && field.amount === Math.floor(bound.amount)) return 'agrees';
    const next = end === 'lower' ? bound.amount + 1 : bound.amount - 1;
    const agrees = field.amount === bound.amount || (!bound.inclusive && field.amount === next);
    return agrees ? 'agrees' : 'differs';
  }
  const written = ageInDays(bound);
  if (Math.abs(ageInDays(field) - written) <= TOLERANCE * written) return 'agrees';
  return field.amount === bound.amount ? 'other unit' : 'differs';
}

/** True when the minimum age is above the maximum age; a limit and the same age in another unit are not. */
export function agesReversed({ minimumAge, maximumAge }: EligibilityReading): boolean {
  const min = minimumAge.value;
  const max = maximumAge.value;
  if (min?.kind !== 'limit' || max?.kind !== 'limit') return false;
  if (min.unit === max.unit) return min.amount > max.amount;
  return ageInDays(min) > ageInDays(max) * (1 + SAME_AGE);
}

/** "52 Weeks" and "1 Year", "366 Days" and "12 Months": units do not divide each other exactly. */
const SAME_AGE = 0.02;

/** A bound as the registry writes it in an age field. */
export const limitText = ({ amount, unit }: { readonly amount: number; readonly unit: AgeUnit }): string =>
  `${amount} ${amount === 1 ? unit.slice(0, -1) : unit}`;

/** The section range of an age in a criterion. */
export const ageRange = (reading: EligibilityReading, { line, entry, age }: PopulationAge): TextRange =>
  inSection(reading, line, shift(age.range, entry.body.start));
