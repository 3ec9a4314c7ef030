// The role that a number plays: whose age, what value, how much, how many, how long, when.
import { analyte } from '../registry/analytes';
import { measure } from '../registry/measures';
import { ucumUnit } from '../registry/ucumCodes';
import type { Expression } from './expression';
import { type Tokens, wordAt } from './lexer';
import { wordSet } from './phraseTable';
import type { QuantityUnit } from './quantities';
import type { Role } from './reading';
import type { SubjectSpan } from './subjects';

export const STAGING = wordSet('stage stages grade grades class classes category phase level tanner step');

const TIME = 'time';
const HALF_LIVES = '{half-lives}';
const PAST = wordSet('past last previous prior preceding recent next first following coming');
const BEHIND_WINDOW = wordSet('before prior preceding after following since from ago post until earlier later');
/** "Patients with less than 5 years of remission", "for two years since diagnosis". */
const NO_AGE_BEHIND = wordSet('of for since after before prior ago duration');
const DOSE_DIMENSIONS = wordSet('mass concentration-mass other');
const PEOPLE = wordSet(
  `patient patients subject subjects participant participants adult adults children child men women man woman male males female
  females people individuals persons volunteers infants boys girls adolescents`,
);

/** `isBehindAge`: joined to an age ("under 18 years or over 70 years"). */
export function roleOf(
  tokens: Tokens,
  expression: Expression,
  unit: QuantityUnit | undefined,
  subject: SubjectSpan | undefined,
  isBehindAge: boolean,
): Role {
  const { from, next } = expression;
  const before = wordAt(tokens, from - 1);
  const after = wordAt(tokens, next);
  if (STAGING.has(before) && !isMeasured(unit, subject)) return 'stage';
  if (expression.isAge) return 'age';
  const dimension = unit?.match.dimension;
  if (
    subject?.kind === 'age' &&
    (dimension === TIME || (dimension === undefined && expression.reference === undefined))
  )
    return 'age';
  if (dimension === TIME) {
    if (expression.isWithin || PAST.has(before)) return 'window';
    if (isTimed(subject)) return 'value';
    const mayBeAge = unit?.match.ucum === 'a' && expression.amount === undefined;
    if (mayBeAge && !NO_AGE_BEHIND.has(after) && (isBehindAge || isOfPeople(tokens, expression))) return 'age';
    return BEHIND_WINDOW.has(after) ? 'window' : 'duration';
  }
  // "within 5 half-lives": a drug's own time.
  if (expression.isWithin && unit?.match.ucum === HALF_LIVES) return 'window';
  if (isDose(unit) && !isExcretion(subject)) return 'dose';
  if (isInTable(subject)) return 'value';
  if (unit?.match.ucum.startsWith('{') === true && !unit.match.ucum.startsWith('{score}')) return 'count';
  if (expression.per !== undefined && dimension !== undefined && DOSE_DIMENSIONS.has(dimension)) return 'dose';
  if (dimension === undefined && expression.reference === undefined)
    return isThing(after) || expression.per !== undefined || after === 'of' ? 'count' : 'value';
  return 'value';
}

const isInTable = (subject: SubjectSpan | undefined): boolean =>
  subject?.kind === 'instrument' || subject?.kind === 'analyte' || subject?.kind === 'measure';

/** "Serum creatinine level > 2 mg/dL": a level that is measured is no stage. */
const isMeasured = (unit: QuantityUnit | undefined, subject: SubjectSpan | undefined): boolean =>
  subject?.kind === 'analyte' || subject?.kind === 'measure' || (unit !== undefined && unit.match.dimension !== TIME);

/** So much of a drug a day, or for each kilogram of weight. */
const isDose = (unit: QuantityUnit | undefined): boolean =>
  unit !== undefined && /^[mun]?g(?:\/(?:kg|m2))?\/(?:d|wk|h|mo)$|^[mun]?g\/(?:kg|m2)$/.test(unit.match.ucum);

/** What the body passes in a day is measured like a dose. */
const isExcretion = (subject: SubjectSpan | undefined): boolean =>
  subject?.kind === 'analyte' && /urin|protein|albumin|excretion/.test(subject.id ?? '');

/** Measured in units of time itself: QTc, prothrombin time, gestational age. */
function isTimed(subject: SubjectSpan | undefined): boolean {
  if (subject?.id === undefined) return false;
  const units = subject.kind === 'measure' ? measure(subject.id)?.units : [analyte(subject.id)?.conventionalUnit ?? ''];
  return units?.some((unit) => ucumUnit(unit)?.dimension === TIME) ?? false;
}

/** A word that may be the things counted: "at least two episodes". */
export const isThing = (word: string): boolean => /^[a-z]{2}/.test(word) && !NO_THINGS.has(word);
const NO_THINGS = wordSet(
  'and or at in on with by for if to as is are was were from when but than the who prior before after during within without per on scale point points vas nrs',
);

/** "Patients over 18 years", or a line of nothing but "18-45 years": years of people. */
function isOfPeople(tokens: Tokens, { from, next }: Expression): boolean {
  if (from === 0) return next >= tokens.count - 1;
  for (let i = from - 1; i >= 0 && i >= from - 4; i--) {
    if (PEOPLE.has(wordAt(tokens, i))) return true;
  }
  return false;
}
