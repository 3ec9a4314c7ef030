// Criteria added, removed, reworded and moved, and bounds that were tightened or loosened.
import type { CriterionReading } from '../criteria/reading';
import type { Polarity } from '../format/listHeading';
import { readingInList } from '../protocol/criterionReadings';
import { type Criterion, type CriterionList, criteriaOf, type EligibilityReading } from '../protocol/eligibility';
import { documentRange, type Trial } from '../protocol/trial';
import { comparedBounds } from './bounds';
import { asMeant, type Change, type CriterionPlace, type Move, type Passage } from './change';
import { type Comparable, type Pairing, paired, wordsOf } from './matching';
import { outOfOrder } from './order';

/** A criterion of one version, with what is compared of it. */
interface Placed extends Comparable {
  readonly criterion: Criterion;
  readonly list: number;
  /** The index of the criterion that it stands below; -1 at the first level. */
  readonly parent: number;
  readonly place: CriterionPlace;
  readonly reading: () => CriterionReading;
}

interface Side {
  readonly trial: Trial;
  readonly reading: EligibilityReading;
  readonly criteria: readonly Placed[];
  readonly names: readonly string[];
}

/** Changes of the lists of criteria, in the order of the later version, what is gone behind what stood above it. */
export function* criteriaChanges(before: Trial, after: Trial): Generator<undefined, readonly Change[], undefined> {
  const [one, other] = [sideOf(before), sideOf(after)];
  if (one === undefined || other === undefined) {
    const added = other?.criteria.map((_, at) => oneSided(undefined, passageOf(other, at), other.criteria[at])) ?? [];
    const removed = one?.criteria.map((_, at) => oneSided(passageOf(one, at), undefined, one.criteria[at])) ?? [];
    return [...removed, ...added];
  }
  const pairing = yield* paired(one.criteria, other.criteria);
  const moves = yield* movesOf(one, other, pairing);
  const found: { readonly at: number; readonly change: Change }[] = [];
  const mates = new Map(pairing.pairs);
  for (const [n, [i, j]] of pairing.pairs.entries()) {
    if (n % STEP === STEP - 1) yield;
    const change = changed(one, i, other, j, moves.get(i) ?? NONE);
    if (change !== undefined) found.push({ at: j, change });
  }
  for (const at of pairing.removed) {
    if (isLost(after, one, at)) continue;
    found.push({ at: behind(mates, at), change: oneSided(passageOf(one, at), undefined, one.criteria[at]) });
  }
  for (const at of pairing.added) {
    if (isLost(before, other, at)) continue;
    found.push({ at, change: oneSided(undefined, passageOf(other, at), other.criteria[at]) });
  }
  const lists = isExtractOfOther(before, after) ? [] : listChanges(one, other);
  return [...lists, ...found.toSorted((a, b) => a.at - b.at).map(({ change }) => change)];
}

const STEP = 64;
const NONE: readonly Move[] = [];

/** Where in the later version something that is gone would stand: right behind what stood above it. */
function behind(mates: ReadonlyMap<number, number>, index: number): number {
  for (let at = index - 1; at >= 0 && at > index - FARTHEST; at--) {
    const mate = mates.get(at);
    if (mate !== undefined) return mate + 0.5;
  }
  return index;
}

const FARTHEST = 200;

/** True when one of the two is an extract and the other is whole. */
const isExtractOfOther = (before: Trial, after: Trial): boolean =>
  (before.extract === undefined) !== (after.extract === undefined);

/** True for the first criterion of a list where the other version is an extract, which loses just these. */
function isLost(other: Trial, { trial, criteria }: Side, at: number): boolean {
  if (other.extract === undefined || trial.extract !== undefined) return false;
  return criteria[at]?.list !== criteria[at - 1]?.list;
}

function sideOf(trial: Trial): Side | undefined {
  const reading = trial.eligibility;
  if (reading === undefined) return undefined;
  const names = namesOf(reading);
  const criteria: Placed[] = [];
  for (const [list, found] of reading.lists.entries()) readList(reading, found, list, names[list] ?? '', criteria);
  return { trial, reading, criteria, names };
}

/** A name for each list that is the same in both versions: its kind, what its heading adds, and the how manieth of these. */
function namesOf({ lists }: EligibilityReading): readonly string[] {
  const counts = new Map<string, number>();
  return lists.map(({ polarity, heading }) => {
    const name = `${polarity} ${wordsOf(heading?.qualifier ?? '').join(' ')}`;
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return `${name} ${count}`;
  });
}

function readList(reading: EligibilityReading, list: CriterionList, index: number, name: string, into: Placed[]): void {
  const first = into.length;
  const criteria = [...criteriaOf(reading, list)];
  const hasItems = criteria.some(({ entry }) => entry.kind === 'item');
  /** By depth: the last criterion, and how many there were since one of less depth. */
  const open: number[] = [];
  const counts: number[] = [];
  for (const criterion of criteria) {
    const key = asMeant(criterion.text);
    if (key === '') continue;
    const { depth, entry } = criterion;
    const at = into.length;
    const parent = depth === 0 ? -1 : (open[depth - 1] ?? -1);
    const above = parent < first ? undefined : into[parent];
    const isCounted = entry.kind === 'item' || !hasItems;
    if (isCounted) counts[depth] = (counts[depth] ?? 0) + 1;
    const number = isCounted ? numberOf(criterion, above?.place.number ?? '', counts[depth] ?? 1) : '';
    open[depth] = at;
    open.length = depth + 1;
    counts.length = depth + 1;
    const read = () => readingInList(reading, list, criterion.line);
    into.push({
      key,
      places: [name, above?.key ?? ''],
      words: () => [...wordsOf(key), ...subjectsIn(read())],
      criterion,
      list: index,
      parent,
      place: { list: list.polarity, number, depth },
      reading: read,
    });
  }
}

/** What a criterion bounds, as further words: "Hb" and "haemoglobin" are the same. */
const subjectsIn = ({ constraints }: CriterionReading): readonly string[] =>
  constraints.flatMap(({ role, subject }) =>
    role === 'age' ? ['\u0000age'] : subject?.id === undefined ? [] : [`\u0000${subject.kind} ${subject.id}`],
  );

/** "4", "4.b": as the author counts, or counted where the marks are bullets. */
function numberOf({ entry }: Criterion, above: string, count: number): string {
  const { marker, text } = entry;
  const written =
    marker === undefined || marker.style === 'bullet'
      ? ''
      : text
          .slice(marker.start, marker.end)
          .replace(/[^\p{L}\p{N}.]/gu, '')
          .replace(/\.+$/, '');
  const own = written === '' ? String(count) : written;
  return above === '' || marker?.style === 'outline' ? own : `${above}.${own}`;
}

function passageOf({ trial, reading, criteria }: Side, at: number): Passage {
  const { key, criterion } = criteria[at] ?? UNKNOWN;
  return { text: key, range: documentRange(trial, reading.section, criterion.body) };
}

const NOWHERE = { start: 0, end: 0 };
const UNKNOWN = { key: '', criterion: { body: NOWHERE } };

function oneSided(before: Passage | undefined, after: Passage | undefined, placed: Placed | undefined): Change {
  const place = placed?.place;
  return {
    section: 'eligibility',
    part: 'criterion',
    of: undefined,
    change: before === undefined ? 'added' : 'removed',
    before,
    after,
    effect: undefined,
    criterion: {
      before: before === undefined ? undefined : place,
      after: after === undefined ? undefined : place,
      reworded: false,
      moved: NONE,
      bounds: [],
    },
  };
}

function changed(one: Side, i: number, other: Side, j: number, moved: readonly Move[]): Change | undefined {
  const [before, after] = [one.criteria[i], other.criteria[j]];
  if (before === undefined || after === undefined) return undefined;
  const isSame = before.key === after.key;
  if (isSame && moved.length === 0) return undefined;
  const list: Polarity | undefined = before.place.list === after.place.list ? after.place.list : undefined;
  const said = isSame ? SAME : comparedBounds(before.reading(), after.reading(), list);
  return {
    section: 'eligibility',
    part: 'criterion',
    of: undefined,
    change: 'changed',
    before: passageOf(one, i),
    after: passageOf(other, j),
    effect: undefined,
    criterion: { before: before.place, after: after.place, ...said, moved },
  };
}

const SAME = { bounds: [], reworded: false } as const;

/** By index of the earlier version, how a criterion was moved; those that were not are left out. */
function* movesOf(
  one: Side,
  other: Side,
  { pairs }: Pairing,
): Generator<undefined, ReadonlyMap<number, readonly Move[]>, undefined> {
  const moves = new Map<number, readonly Move[]>();
  const [mates, back] = [new Map(pairs), new Map(pairs.map(([i, j]) => [j, i]))];
  /** Those that stand beside each other in both versions, by what they stand below in the one and in the other. */
  const rows = new Map<string, [number, number][]>();
  const isExtract = isExtractOfOther(one.trial, other.trial);
  for (const [n, [i, j]] of pairs.entries()) {
    if (n % STEP === STEP - 1) yield;
    const [before, after] = [one.criteria[i], other.criteria[j]];
    if (before === undefined || after === undefined) continue;
    const isElsewhere = isOtherList(one, before, other, after);
    const isBelow = isStillBelow(before.parent, after.parent, mates, back);
    // An extract may have lost the heading of a list, and what stands below a lead-in that it lost is on another level.
    const isBare = isExtract && [before, after].some(({ place }) => place.list === 'characteristics');
    if (isElsewhere && !isBare) moves.set(i, ['list']);
    else if (before.place.depth !== after.place.depth || !isBelow) {
      if (!isExtract) moves.set(i, ['nesting']);
    } else {
      const row = [before.list, before.parent, after.list, after.parent].join('|');
      const known = rows.get(row);
      if (known === undefined) rows.set(row, [[i, j]]);
      else known.push([i, j]);
    }
  }
  for (const row of rows.values()) {
    for (const at of outOfOrder(row.map(([, j]) => j))) moves.set(row[at]?.[0] ?? -1, ['order']);
  }
  return moves;
}

/** True for a list of another kind, or another list of the same kind that both versions have. */
function isOtherList(one: Side, before: Placed, other: Side, after: Placed): boolean {
  const [from, to] = [one.names[before.list] ?? '', other.names[after.list] ?? ''];
  if (from === to) return false;
  return before.place.list !== after.place.list || (one.names.includes(to) && other.names.includes(from));
}

/** A parent that is gone, with a new one in its place, was reworded beyond recognition: what is below it stays where it is. */
function isStillBelow(
  before: number,
  after: number,
  mates: ReadonlyMap<number, number>,
  back: ReadonlyMap<number, number>,
): boolean {
  if (before === -1 || after === -1) return before === after;
  const mate = mates.get(before);
  return mate === after || (mate === undefined && back.get(after) === undefined);
}

/** Lists that only one version has, by their headings. */
function listChanges(one: Side, other: Side): readonly Change[] {
  const heading = ({ trial, reading }: Side, at: number): Passage | undefined => {
    const list = reading.lists[at];
    if (list === undefined || list.headingLine === -1) return undefined;
    const { start, end } = list.heading ?? NOWHERE;
    const line = reading.section.lineStarts[list.headingLine] ?? 0;
    const range = documentRange(trial, reading.section, { start: line + start, end: line + end });
    return { text: asMeant((reading.lines[list.headingLine]?.text ?? '').slice(start, end)), range };
  };
  const only = (side: Side, than: Side): readonly Passage[] =>
    side.names.flatMap((name, at) => {
      const passage = than.names.includes(name) ? undefined : heading(side, at);
      return passage === undefined ? [] : [passage];
    });
  const change = (kind: 'added' | 'removed', passage: Passage): Change => ({
    section: 'eligibility',
    part: 'criterionList',
    of: undefined,
    change: kind,
    before: kind === 'removed' ? passage : undefined,
    after: kind === 'added' ? passage : undefined,
    effect: undefined,
    criterion: undefined,
  });
  return [
    ...only(one, other).map((passage) => change('removed', passage)),
    ...only(other, one).map((passage) => change('added', passage)),
  ];
}
