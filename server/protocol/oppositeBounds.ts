// Bounds on the same thing in the inclusion and in the exclusion list, side by side.
import { type BoundRelation, boundRelation, type Side } from '../criteria/boundRelation';
import { decidingBounds, isOfSamePeople, mayDecide, type Polarity, subjectOf } from '../criteria/decidingBounds';
import { lex } from '../criteria/lexer';
import { wordSet } from '../criteria/phraseTable';
import type { Constraint, CriterionReading } from '../criteria/reading';
import {
  bodyTextAt,
  bothLists,
  type CriterionLine,
  type CriterionList,
  type EligibilityReading,
  NO_CRITERION,
} from './eligibility';
import { kept, keptByLine } from './kept';

/** A constraint where it stands. */
export interface PlacedBound {
  readonly line: number;
  readonly reading: CriterionReading;
  readonly constraint: Constraint;
}

export interface OppositeBounds {
  readonly letsIn: PlacedBound;
  readonly keepsOut: PlacedBound;
  readonly relation: BoundRelation;
  /** Nothing in either criterion says that it holds for other people, or at another time, than the other. */
  readonly isOfSamePeople: boolean;
}

/**
 * Each bound of the exclusion list that can be compared with one of the inclusion list, with that one. Nothing where there are several lists of a kind: they are of several groups of participants.
 */
export const oppositeBounds: (reading: EligibilityReading) => readonly OppositeBounds[] = kept((reading) => {
  const both = bothLists(reading);
  if (both === undefined) return [];
  const bounds = onlyBounds(placedBounds(reading, both.inclusion, 'inclusion'));
  // A list that bounds nothing leaves the other unread.
  if (bounds.size === 0) return [];
  return placedBounds(reading, both.exclusion, 'exclusion').flatMap((keepsOut) => {
    const pair = pairOf(bounds, keepsOut);
    return pair === undefined ? [] : [pair];
  });
});

/** What a criterion says, where it says anything that could be compared; undefined for most lines. */
const comparable = keptByLine(({ said }): CriterionReading | undefined => (mayDecide(said()) ? said() : undefined));

/** Whether a criterion says anything that could be compared. */
export const saysBounds = { ofLine: (line: CriterionLine): boolean => comparable.ofLine(line) !== undefined };

const keyOf = (side: Side, constraint: Constraint): string => `${side} ${subjectOf(constraint)}`;

/** By side and subject, the only bound; undefined where there are several: they are of several groups or times. */
function onlyBounds(bounds: readonly PlacedBound[]): ReadonlyMap<string, PlacedBound | undefined> {
  const only = new Map<string, PlacedBound | undefined>();
  for (const bound of bounds) {
    for (const side of ['lower', 'upper'] as const) {
      const key = keyOf(side, bound.constraint);
      if (bound.constraint[side] !== undefined) only.set(key, only.has(key) ? undefined : bound);
    }
  }
  return only;
}

function pairOf(
  bounds: ReadonlyMap<string, PlacedBound | undefined>,
  keepsOut: PlacedBound,
): OppositeBounds | undefined {
  const { lower, upper } = keepsOut.constraint;
  // "Exclude 3 to 6 months" takes a piece out of the middle.
  if ((lower === undefined) === (upper === undefined)) return undefined;
  const side: Side = lower === undefined ? 'lower' : 'upper';
  const only = bounds.get(keyOf(side, keepsOut.constraint));
  if (only === undefined) return undefined;
  const relation = boundRelation(only.constraint, keepsOut.constraint, side);
  if (relation === undefined) return undefined;
  return {
    letsIn: only,
    keepsOut,
    relation,
    isOfSamePeople: isOfSamePeople(only.reading, only.constraint, keepsOut.reading, keepsOut.constraint),
  };
}

function placedBounds(reading: EligibilityReading, list: CriterionList, polarity: Polarity): readonly PlacedBound[] {
  const ofLines = comparable(reading);
  const boundsOf = deciding[polarity];
  const found: PlacedBound[] = [];
  const leads = new Leads(reading, polarity);
  for (let line = list.firstLine; line < list.endLine; line++) {
    if (reading.depths[line] === NO_CRITERION) continue;
    const said = ofLines[line];
    if (said !== undefined) {
      const bounds = boundsOf(said);
      if (bounds.length > 0 && leads.arePlainAbove(line)) {
        for (const constraint of bounds) found.push({ line, reading: said, constraint });
      }
    }
    leads.pass(line);
  }
  return found;
}

const deciding = {
  inclusion: kept((said: CriterionReading) => decidingBounds(said, 'inclusion')),
  exclusion: kept((said: CriterionReading) => decidingBounds(said, 'exclusion')),
};

/** What the lines above a criterion may say, if it is to hold for everybody. */
const PLAIN_LEAD = wordSet(
  `a an the of in at on is are be been have has having who must should with patient patients subject subjects participant
  participants adequate inadequate abnormal organ marrow bone hematologic haematologic hematological hepatic liver renal kidney
  function functions laboratory lab values value parameters tests test results criteria criterion following as defined by these
  eligible will those they if when conditions apply study trial this for participation considered we enroll included excluded
  meet meeting evidenced indicated screening baseline entry enrollment below include including general : , . ; ( ) - / *`,
);
const ALL_OR_ANY: Readonly<Record<Polarity, ReadonlySet<string>>> = {
  inclusion: wordSet('all each and both'),
  exclusion: wordSet('any one or more either'),
};

/** The lines that a criterion stands under, kept up while walking down a list. */
class Leads {
  readonly #reading: EligibilityReading;
  readonly #polarity: Polarity;
  /** By depth, the last line passed. */
  readonly #parents: number[] = [];
  /** The last line without a marker: it heads the items below it. */
  #unmarked = -1;
  readonly #known = new Map<number, boolean>();

  constructor(reading: EligibilityReading, polarity: Polarity) {
    this.#reading = reading;
    this.#polarity = polarity;
  }

  arePlainAbove(line: number): boolean {
    const { lines, depths } = this.#reading;
    const depth = depths[line] ?? 0;
    for (let above = 0; above < depth; above++) {
      const parent = this.#parents[above];
      if (parent !== undefined && !this.#isPlain(parent)) return false;
    }
    if (this.#unmarked === -1) return true;
    const isHeaded = lines[line]?.kind === 'item' || lines[this.#unmarked]?.text.trimEnd().endsWith(':') === true;
    return !isHeaded || this.#isPlain(this.#unmarked);
  }

  pass(line: number): void {
    const { lines, depths } = this.#reading;
    const depth = depths[line] ?? 0;
    this.#parents[depth] = line;
    this.#parents.length = depth + 1;
    if (lines[line]?.kind === 'plain') this.#unmarked = line;
  }

  #isPlain(line: number): boolean {
    let known = this.#known.get(line);
    if (known === undefined) {
      const { words } = lex(bodyTextAt(this.#reading, line));
      known = words.every((word) => PLAIN_LEAD.has(word) || ALL_OR_ANY[this.#polarity].has(word));
      this.#known.set(line, known);
    }
    return known;
  }
}
