// The hover of a criterion: how it is read, and what is known of the value under the pointer.
import { scopeOf } from '../criteria/leadIns';
import { boundsText, constraintText, decimalText } from '../criteria/print';
import type { Constraint, CriterionReading, DoubtKind, Logic, Subject } from '../criteria/reading';
import { childrenOf, readingInList, readingOfLine } from '../protocol/criterionReadings';
import { type CriterionList, type EligibilityReading, inSection } from '../protocol/eligibility';
import type { AgeUnit } from '../registry/ageUnits';
import { analyte } from '../registry/analytes';
import { instrument } from '../registry/instruments';
import { measure } from '../registry/measures';
import type { UnitConversion } from '../registry/unitConversion';
import { unitSpelling } from '../registry/unitSpellings';
import { plural } from '../text/count';
import { shift, type TextRange, touches } from '../text/range';
import { ageInOtherUnits } from './hoverAges';
import type { Hover } from './hoverTexts';
import { blocks, dotted, escapedMarkdown, link, quoted } from './markdown';
import { inOtherUnits } from './otherUnits';

/** The hover of a criterion's words, when they set a bound. `offset` and the range count from the section's beginning. */
export function constraintHover(
  reading: EligibilityReading,
  list: CriterionList,
  line: number,
  offset: number,
  units: UnitConversion | undefined,
): Hover | undefined {
  const entry = reading.lines[line];
  if (entry === undefined) return undefined;
  const body = inSection(reading, line, entry.body);
  if (!touches(body, offset)) return undefined;
  const said = readingInList(reading, list, line);
  const scope = scopeText(reading, list, line);
  if (said.constraints.length === 0) return scope === '' ? undefined : { range: body, markdown: scope };
  const under = said.constraints.find((constraint) => isUnder(constraint, offset - body.start));
  return {
    range: under === undefined ? body : shift(withSubject(under), body.start),
    markdown: blocks(
      `**Read as** ${readingText(said)}`,
      under === undefined ? '' : detailText(under, units),
      scope,
      doubtsText(said),
    ),
  };
}

/** From the subject to the bound, whichever stands first; a subject of a lead-in stands elsewhere. */
const withSubject = ({ range, subject }: Constraint): TextRange =>
  subject === undefined || subject.range.end === 0
    ? range
    : { start: Math.min(range.start, subject.range.start), end: Math.max(range.end, subject.range.end) };

const isUnder = ({ range, subject }: Constraint, offset: number): boolean =>
  touches(range, offset) || (subject !== undefined && subject.range.end > 0 && touches(subject.range, offset));

/** The logic in one line: "DAS28 ≥ 3.2 **or** SDAI > 11". */
function readingText({ logic, constraints, text }: CriterionReading): string {
  const line = (part: Logic, isInner: boolean): string => {
    switch (part.kind) {
      case 'constraint': {
        const constraint = constraints[part.constraint];
        return constraint === undefined ? '' : `\`${plainText(constraint)}\``;
      }
      case 'text':
        return quoted(text.slice(part.range.start, part.range.end), LONGEST_TEXT);
      case 'and':
      case 'or': {
        const joined = part.parts.map((inner) => line(inner, true)).join(` **${part.kind}** `);
        return isInner ? `(${joined})` : joined;
      }
      case 'not':
        return `**not** ${line(part.part, true)}`;
      case 'except':
        return `${line(part.part, true)}, **except** ${line(part.exception, true)}`;
      case 'atLeast': {
        const { least, most, of, parts } = part;
        const count = most === least ? `exactly ${least}` : `at least ${least}`;
        return `**${count} of** ${parts.length > 0 ? parts.map((inner) => line(inner, true)).join(', ') : `the ${of ?? ''} items below`.replace('  ', ' ')}`;
      }
    }
  };
  return line(logic, false);
}

const LONGEST_TEXT = 60;

/** A constraint inside backticks: none may stand in it. */
const plainText = (constraint: Constraint): string =>
  constraintText(constraint)
    .replace(/`/g, "'")
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '');

/** What is known of the subject, the value in other units, and when the window is. */
function detailText(constraint: Constraint, units: UnitConversion | undefined): string {
  const { role, subject } = constraint;
  if (role === 'age') return agesText(constraint);
  return blocks(
    subject === undefined ? '' : subjectText(subject),
    escapedMarkdown(inOtherUnits(constraint, units)),
    role === 'window' ? windowText(constraint) : '',
  );
}

const AGE_UNITS: ReadonlyMap<string, AgeUnit> = new Map([
  ['a', 'Years'],
  ['mo', 'Months'],
  ['wk', 'Weeks'],
  ['d', 'Days'],
  ['h', 'Hours'],
]);

function agesText({ lower, upper, unit, lowerUnit }: Constraint): string {
  const age = (amount: number | undefined, ucum: string | undefined): string => {
    const known = AGE_UNITS.get(ucum ?? '');
    if (amount === undefined || known === undefined) return '';
    const other = ageInOtherUnits({ amount, unit: known });
    return other === '' ? '' : `${decimalText({ value: amount })} ${known.toLowerCase()} ${other}`;
  };
  const boundary = [lower, upper].some((bound) => bound !== undefined && !bound.inclusive)
    ? 'The age itself is outside: the fields can only say "from" and "to".'
    : '';
  return blocks(dotted(age(lower?.value, (lowerUnit ?? unit)?.ucum), age(upper?.value, unit?.ucum)), boundary);
}

/** What is known of an instrument, analyte or measure. */
export function subjectText({ kind, id = '', ambiguous }: Pick<Subject, 'kind' | 'id' | 'ambiguous'>): string {
  const others = ambiguous.map(nameOf).filter((name) => name !== '');
  const otherText =
    others.length === 0
      ? ''
      : `The same letters also stand for: ${others.map(escapedMarkdown).join(', ')}. Write the name out once.`;
  if (kind === 'instrument') return blocks(instrumentText(id), otherText);
  if (kind === 'analyte') return blocks(analyteText(id), otherText);
  const row = measure(id);
  return row === undefined ? '' : blocks(`**${escapedMarkdown(row.name)}**`, otherText);
}

const nameOf = (id: string): string => (instrument(id) ?? analyte(id) ?? measure(id))?.name ?? '';

const DIRECTIONS = {
  'higher-worse': 'higher is worse',
  'higher-better': 'higher is better',
  category: '',
} as const;

function instrumentText(id: string): string {
  const row = instrument(id);
  if (row === undefined) return '';
  const { name, min, max, direction, notes, source } = row;
  const range =
    min !== undefined && max !== undefined
      ? `${min} to ${max}`
      : min !== undefined
        ? `from ${min}`
        : max !== undefined
          ? `up to ${max}`
          : '';
  return blocks(
    dotted(`**${escapedMarkdown(name)}**`, range, DIRECTIONS[direction]),
    escapedMarkdown(notes),
    source.startsWith('http') ? `Source: ${link(new URL(source).hostname, source)}` : '',
  );
}

function analyteText(id: string): string {
  const row = analyte(id);
  if (row === undefined) return '';
  const { name, conventionalUnit, refRange } = row;
  const usual =
    refRange?.min !== undefined && refRange.max !== undefined
      ? `usually ${refRange.min} to ${refRange.max} ${unitSpelling(conventionalUnit)}`
      : '';
  return dotted(`**${escapedMarkdown(name)}**`, escapedMarkdown(usual));
}

function windowText({ anchor, ...constraint }: Constraint): string {
  if (anchor === undefined) return 'The text does not say what the time is counted from.';
  const length = boundsText({ ...constraint, anchor: undefined }).replace(/^within /, '');
  const side = anchor.direction === 'before' ? 'before' : anchor.direction === 'after' ? 'after' : 'around';
  const isNow = /^(?:past|last|previous|prior|preceding|recent|next|following|coming)$/i.test(anchor.text);
  return `Time window: ${escapedMarkdown(length)}, ${isNow ? `${side} the day the criterion is checked` : `counted from: ${quoted(anchor.text, LONGEST_TEXT)}`}.`;
}

const DOUBTS: Readonly<Record<DoubtKind, string>> = {
  'comparator-lost': '"=" may be a ≥ or ≤ that was lost on the way.',
  'unit-malformed': 'The unit is not written as a unit.',
  'separator-ambiguous': 'The dot may mark thousands or decimals.',
  'decimal-comma': 'The comma is read as a decimal point.',
  'comparator-malformed': 'The comparator is not a usual one.',
  'range-reversed': 'The range goes from high to low.',
};

function doubtsText({ constraints }: CriterionReading): string {
  const kinds = new Set(constraints.flatMap(({ doubts }) => doubts.map(({ kind }) => kind)));
  return [...kinds].map((kind) => `⚠ ${DOUBTS[kind]}`).join('\n\n');
}

/** "At least 3 of the 6 items below": what a line says of the items that stand under it. */
function scopeText(reading: EligibilityReading, list: CriterionList, line: number): string {
  const scope = scopeOf(readingOfLine(reading, line));
  if (scope === undefined) return '';
  const count = childrenOf(reading, list, line).length;
  if (count === 0) return '';
  const { least, most } = scope;
  const many = least === 'all' ? 'All' : most === least ? `Exactly ${least}` : `At least ${least}`;
  return `${many} of the ${plural(count, 'item')} below must hold.`;
}
