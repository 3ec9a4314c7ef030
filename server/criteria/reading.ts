// What a criterion says: a tree of logic over constraints. Every part carries the range it was read from.
//
//   "DAS28 ≥ 3.2 or SDAI > 11.0"  ->  or( DAS28 [3.2, ∞), SDAI (11, ∞) )
//
// What could not be read stays in the tree as text; nothing is guessed. All offsets count in the text as written.
import type { UnitDimension } from '../registry/unitSpellings';
import type { TextRange } from '../text/range';
import type { Written } from './numbers';

/** One end of a constraint: a number, and whether it is itself allowed. */
export interface Bound {
  readonly value: number;
  readonly inclusive: boolean;
  /** Of the number. */
  readonly range: TextRange;
  /** "3", "three", "III" or "20/40". */
  readonly written: Written;
}

/**
 * What kind of quantity is bounded: `age` of the participant; `value` of a measurement or score; `dose` of a drug;
 * `count` of things or events; `duration` of something; `window`: when, before or after an anchor; `stage`: grade, class
 * or stage of a disease.
 */
export type Role = 'age' | 'value' | 'dose' | 'count' | 'duration' | 'window' | 'stage';

/** A stretch of the text that has a meaning of its own. */
export interface Part {
  readonly range: TextRange;
  readonly text: string;
}

export interface Subject extends Part {
  /**
   * `age`; an `instrument` (DAS28), `analyte` (haemoglobin) or `measure` (blood pressure) of the registry tables; or a
   * `phrase`: the noun phrase as written.
   */
  readonly kind: 'age' | 'instrument' | 'analyte' | 'measure' | 'phrase';
  /** The id in its table; `age` for ages. */
  readonly id: string | undefined;
  /** Other entries of the tables with the same name. */
  readonly ambiguous: readonly string[];
}

export interface Unit extends Part {
  /** Its UCUM code. */
  readonly ucum: string;
  readonly dimension: UnitDimension;
  /** Recognisable, but wrong as it stands ("109/L", "kg/m"). */
  readonly malformed: boolean;
}

/** What a number is a multiple of: the upper or lower limit of normal. */
export type Reference = 'ULN' | 'LLN';

export interface Anchor extends Part {
  readonly direction: 'before' | 'after' | 'around';
}

/** Why a reading may not be what the author meant. */
export type DoubtKind =
  /** "Age = 18 years": most likely a lost ≥ or ≤. */
  | 'comparator-lost'
  /** "x 109/L", "kg/m", "1.5 ULN": recognisable, but wrong as it stands. */
  | 'unit-malformed'
  /** "50.000 /mm3": 50 or 50,000. */
  | 'separator-ambiguous'
  /** "0,25": a decimal comma. */
  | 'decimal-comma'
  /** "≥≥ 3", "> < 5", "=> 3", "> or 18": no comparator that means one thing. */
  | 'comparator-malformed'
  /** "70 to 18 years". */
  | 'range-reversed';

export interface Doubt {
  readonly kind: DoubtKind;
  readonly range: TextRange;
}

export interface Constraint {
  /** From the comparator or first number to the unit: "≥ 3.2", "18 to 65 years", "within 3 months". */
  readonly range: TextRange;
  readonly role: Role;
  readonly subject: Subject | undefined;
  /** Both undefined for an amount without a comparator ("for 2 weeks"), which is in `amount`. */
  readonly lower: Bound | undefined;
  readonly upper: Bound | undefined;
  readonly amount: Bound | undefined;
  readonly unit: Unit | undefined;
  /** Of the lower end, when it is another: "6 weeks to 59 months". */
  readonly lowerUnit: Unit | undefined;
  /** "per day", "/kg", "daily", beside what the unit itself says. */
  readonly per: Part | undefined;
  readonly reference: (Part & { readonly of: Reference }) | undefined;
  /** What a time window counts from: "before screening". */
  readonly anchor: Anchor | undefined;
  /** Whom or when it concerns, when not all: "women", "if liver metastases are present". */
  readonly population: Part | undefined;
  /** True when comparator, number and subject are surely read. */
  readonly certain: boolean;
  readonly doubts: readonly Doubt[];
}

/** The logic of a criterion. `constraint` and `constraints` point into `CriterionReading.constraints`. */
export type Logic =
  | { readonly kind: 'constraint'; readonly range: TextRange; readonly constraint: number }
  | { readonly kind: 'text'; readonly range: TextRange }
  | { readonly kind: 'and' | 'or'; readonly range: TextRange; readonly parts: readonly Logic[] }
  | { readonly kind: 'not'; readonly range: TextRange; readonly part: Logic }
  | { readonly kind: 'except'; readonly range: TextRange; readonly part: Logic; readonly exception: Logic }
  | {
      /** "at least 3 of the following six conditions". Without parts, those are the items below it in the list. */
      readonly kind: 'atLeast';
      readonly range: TextRange;
      readonly least: number;
      readonly most: number | undefined;
      /** How many there are in all, when the text says so. */
      readonly of: number | undefined;
      readonly parts: readonly Logic[];
    };

export interface CriterionReading {
  readonly text: string;
  /** In the order of the text. */
  readonly constraints: readonly Constraint[];
  readonly logic: Logic;
}
