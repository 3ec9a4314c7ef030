// The ages that criteria speak of, kept line by line: they are read once for a line, however often the list changes.
import { type AgeBound, type AgeStatement, readAges } from '../criteria/ages';
import type { AgeUnit } from '../registry/ageUnits';
import { shift, type TextRange } from '../text/range';
import { type CriterionLine, type EligibilityReading, inSection } from './eligibility';
import { kept, keptByLine, lazily } from './kept';
import { type AgeLimit, ageInDays } from './values';

/** The ages of each line of a section, read when first asked for; their ranges count from the beginning of `entry.body`. */
const agesOfLines = keptByLine<() => readonly AgeStatement[]>(({ kind, text, body }) =>
  kind === 'other' ? noAges : lazily(() => readAges(text.slice(body.start, body.end))),
);

const NONE: readonly AgeStatement[] = [];
const noAges = (): readonly AgeStatement[] => NONE;

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

function findPopulationAge(reading: EligibilityReading): PopulationAge | undefined {
  const inclusions = reading.lists.filter((list) => list.polarity === 'inclusion');
  const [list] = inclusions;
  if (list === undefined || inclusions.length > 1) return undefined;
  const ages = agesOfLines(reading);
  let found: PopulationAge | undefined;
  for (let line = list.firstLine; line < list.endLine; line++) {
    const entry = reading.lines[line];
    if (entry === undefined || reading.depths[line] !== 0 || entry.text.length > LONGEST_STATEMENT) continue;
    const age = ages[line]?.()[0];
    if (age === undefined || !age.certain) continue;
    if (found !== undefined) return undefined;
    found = { line, entry, age };
  }
  return found;
}

/** True when any criterion but that one speaks of an age of that number. */
export function mentionsAge(reading: EligibilityReading, amount: number, exceptLine: number): boolean {
  const ages = agesOfLines(reading);
  for (const list of reading.lists) {
    for (let line = list.firstLine; line < list.endLine; line++) {
      if (line === exceptLine) continue;
      for (const { lower, upper } of ages[line]?.() ?? NONE) {
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
