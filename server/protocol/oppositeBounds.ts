// Bounds on the same thing in the inclusion and in the exclusion list, side by side.
import { type BoundRelation, boundRelation, type Side } from '../criteria/boundRelation';
import { decidingBounds, isOfSamePeople, type Polarity, subjectOf } from '../criteria/decidingBounds';
import { lex } from '../criteria/lexer';
import { wordSet } from '../criteria/phraseTable';
import type { Constraint, CriterionReading } from '../criteria/reading';
import { leadInsOf, readingsOfLines } from './criterionReadings';
import { type CriterionList, type EligibilityReading, NO_CRITERION } from './eligibility';
import { kept } from './kept';

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
  const inclusion = onlyList(reading, 'inclusion');
  const exclusion = onlyList(reading, 'exclusion');
  if (inclusion === undefined || exclusion === undefined) return [];
  const out = placedBounds(reading, exclusion, 'exclusion');
  const wanted = new Set(out.map(({ constraint }) => subjectOf(constraint)));
  if (wanted.size === 0) return [];
  const bySubject = new Map<string, PlacedBound[]>();
  for (const bound of placedBounds(reading, inclusion, 'inclusion')) {
    const subject = subjectOf(bound.constraint);
    if (wanted.has(subject)) bySubject.set(subject, [...(bySubject.get(subject) ?? []), bound]);
  }
  return out.flatMap((keepsOut) => {
    const letsIn = bySubject.get(subjectOf(keepsOut.constraint)) ?? [];
    const pair = pairOf(letsIn, keepsOut);
    return pair === undefined ? [] : [pair];
  });
});

function onlyList({ lists }: EligibilityReading, polarity: Polarity): CriterionList | undefined {
  const own = lists.filter((list) => list.polarity === polarity);
  return own.length === 1 && lists.length === 2 ? own[0] : undefined;
}

/** More bounds than this on one subject are of several groups or times. */
const MOST_OF_A_SUBJECT = 1;

function pairOf(letsIn: readonly PlacedBound[], keepsOut: PlacedBound): OppositeBounds | undefined {
  const { lower, upper } = keepsOut.constraint;
  // "Exclude 3 to 6 months" takes a piece out of the middle.
  if ((lower === undefined) === (upper === undefined)) return undefined;
  const side: Side = lower === undefined ? 'lower' : 'upper';
  const [only, ...others] = letsIn.filter(({ constraint }) => constraint[side] !== undefined);
  if (only === undefined || others.length >= MOST_OF_A_SUBJECT) return undefined;
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
  const readings = readingsOfLines(reading);
  const found: PlacedBound[] = [];
  for (let line = list.firstLine; line < list.endLine; line++) {
    if (reading.depths[line] === NO_CRITERION) continue;
    const read = readings[line]?.();
    if (read === undefined || read.constraints.length === 0) continue;
    const bounds = decidingBounds(read, polarity);
    if (bounds.length === 0 || !standsForItself(reading, list, line, polarity)) continue;
    for (const constraint of bounds) found.push({ line, reading: read, constraint });
  }
  return found;
}

/** What the lines above a criterion may say, if it is to hold for everybody. */
const PLAIN_LEAD = wordSet(
  `a an the of in at on is are be been has have having who must should with patient patients subject subjects participant
  participants adequate inadequate abnormal organ marrow bone hematologic haematologic hematological hepatic liver renal kidney
  function functions laboratory lab values value parameters tests test results criteria criterion following as defined by these
  eligible will those they if when conditions apply study trial this for participation considered we enroll included excluded
  meet meeting evidenced indicated screening baseline entry enrollment below include including general : , . ; ( ) - / *`,
);
const LEADS: Readonly<Record<Polarity, ReadonlySet<string>>> = {
  inclusion: wordSet('all each and both'),
  exclusion: wordSet('any one or more either'),
};

function standsForItself(reading: EligibilityReading, list: CriterionList, line: number, polarity: Polarity): boolean {
  return leadInsOf(reading, list, line).every((lead) => {
    const entry = reading.lines[lead];
    const words = lex(entry?.text.slice(entry.body.start, entry.body.end) ?? '').words;
    return words.every((word) => PLAIN_LEAD.has(word) || LEADS[polarity].has(word));
  });
}
