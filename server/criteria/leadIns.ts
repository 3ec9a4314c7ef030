// Lead-ins: what a line says of the items below it, and what an item takes over from the lines that it stands under.
//
//   "At least two of the following within 4 weeks before screening:"     two or more of the items; before screening
//   "Blood pressure:"  ->  "> 140/90 mmHg"                               an item that begins with its bound
import { lex } from './lexer';
import { phraseTable } from './phraseTable';
import type { Anchor, Constraint, CriterionReading, Logic, Subject } from './reading';
import { knownSubjects } from './subjects';
import { anchorIn } from './surroundings';

/** How many of the items below a line must hold. */
export interface Scope {
  readonly least: number | 'all';
  readonly most: number | undefined;
  /** How many there are, when the line says so. */
  readonly of: number | undefined;
}

const WORDED = phraseTable<Scope>([
  [
    'any of the following | any of these | either of the following | any one of the following | including any of the following',
    { least: 1, most: undefined, of: undefined },
  ],
  [
    'all of the following | all the following | each of the following | all of these | both of the following',
    { least: 'all', most: undefined, of: undefined },
  ],
]);

/** What a line says of the items below it; undefined when it does not say how many of them must hold. */
export function scopeOf({ text, logic }: CriterionReading): Scope | undefined {
  const counted = countedIn(logic);
  if (counted !== undefined) return counted;
  if (!/following|these/i.test(text)) return undefined;
  const tokens = lex(text);
  for (let at = 0; at < tokens.count; at++) {
    const match = WORDED(tokens, at);
    if (match !== undefined) return match.meaning;
  }
  return undefined;
}

/** "At least 3 of the following" with nothing behind it on its own line. */
function countedIn(logic: Logic): Scope | undefined {
  switch (logic.kind) {
    case 'atLeast':
      return logic.parts.length === 0 ? { least: logic.least, most: logic.most, of: logic.of } : undefined;
    case 'and':
    case 'or':
      return logic.parts.map(countedIn).find((scope) => scope !== undefined);
    case 'not':
      return countedIn(logic.part);
    case 'except':
      return countedIn(logic.part) ?? countedIn(logic.exception);
    default:
      return undefined;
  }
}

/**
 * The reading of an item with what it leaves open filled in from its lead-ins, the nearest first: the subject of a bound
 * that the item begins with, and the anchor of its time windows. What comes from a lead-in has an empty range at the
 * item's beginning, because it stands in no text of the item.
 */
export function underLeadIns(reading: CriterionReading, leadIns: readonly string[]): CriterionReading {
  if (leadIns.length === 0 || reading.constraints.every((constraint) => !isOpen(reading, constraint))) return reading;
  const subject = firstOf(leadIns, lastSubject);
  const anchor = firstOf(leadIns, lastAnchor);
  const constraints = reading.constraints.map((constraint) => ({
    ...constraint,
    ...(lacksSubject(reading, constraint) && { subject }),
    ...(lacksAnchor(constraint) && { anchor }),
  }));
  return {
    text: reading.text,
    constraints,
    get logic() {
      return reading.logic;
    },
  };
}

const isOpen = (reading: CriterionReading, constraint: Constraint): boolean =>
  lacksSubject(reading, constraint) || lacksAnchor(constraint);

/** Nothing stands before it but bounds that lack a subject too: "> 160/100 mmHg", "< 3.5 or > 5.1". */
function lacksSubject({ text, constraints }: CriterionReading, { subject, role, range }: Constraint): boolean {
  if (subject !== undefined || role !== 'value') return false;
  let end = 0;
  for (const before of constraints) {
    if (before.range.start > range.start) break;
    if (before.subject !== undefined || !ONLY_JOINS.test(text.slice(end, before.range.start))) return false;
    end = Math.max(end, before.range.end);
  }
  return true;
}

const ONLY_JOINS = /^(?:[\s/,(]|and|or)*$/i;

const lacksAnchor = ({ role, anchor }: Constraint): boolean => role === 'window' && anchor === undefined;

function firstOf<T>(texts: readonly string[], find: (text: string) => T | undefined): T | undefined {
  for (const text of texts) {
    const found = find(text);
    if (found !== undefined) return found;
  }
  return undefined;
}

const NOWHERE = { start: 0, end: 0 };

function lastSubject(text: string): Subject | undefined {
  const tokens = lex(text);
  const span = knownSubjects(tokens).spans.at(-1);
  if (span === undefined) return undefined;
  const { kind, id, ambiguous } = span;
  return {
    kind,
    id,
    ambiguous,
    range: NOWHERE,
    text: text.slice(tokens.starts[span.from], tokens.ends[span.next - 1]),
  };
}

function lastAnchor(text: string): Anchor | undefined {
  const found = anchorIn(lex(text));
  return found === undefined ? undefined : { ...found, range: NOWHERE };
}
