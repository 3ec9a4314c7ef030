// Bounds that decide by themselves who is let in or kept out, and whether two criteria speak of the same people.
import type { TextRange } from '../text/range';
import { lex, wordAt } from './lexer';
import { wordSet } from './phraseTable';
import type { Constraint, CriterionReading, Logic } from './reading';
import { FEMALE_WORDS, MALE_WORDS } from './whichSex';
import { isAgeOfAll } from './whoseAge';

/** An inclusion criterion lets in who fulfils all of its parts; an exclusion criterion keeps out who fulfils any. */
export type Polarity = 'inclusion' | 'exclusion';

/** The constraints of a criterion on which alone it depends whether somebody is let in (or kept out). */
export function decidingBounds({ constraints, logic }: CriterionReading, polarity: Polarity): readonly Constraint[] {
  const found: Constraint[] = [];
  const joint = polarity === 'inclusion' ? 'and' : 'or';
  const collect = (part: Logic): void => {
    if (part.kind === joint || isTimed(part, constraints)) for (const inner of part.parts) collect(inner);
    const constraint = part.kind === 'constraint' ? constraints[part.constraint] : undefined;
    if (constraint !== undefined && isComparable(constraint)) found.push(constraint);
  };
  collect(logic);
  return found;
}

/** False where no bound of a criterion can decide; almost free to ask. */
export const mayDecide = ({ constraints }: CriterionReading): boolean => constraints.some(isComparable);

type Joined = Extract<Logic, { readonly parts: readonly Logic[] }>;

/** "More than 10 mg/day within 1 month": a bound and its time. */
function isTimed(part: Logic, constraints: readonly Constraint[]): part is Joined {
  if (part.kind !== 'and') return false;
  const untimed = part.parts.filter(
    (p) => p.kind !== 'constraint' || !/^(?:window|duration)$/.test(constraints[p.constraint]?.role ?? ''),
  );
  return untimed.length < 2;
}

function isComparable({ role, subject, lower, upper, doubts, population }: Constraint): boolean {
  if ((lower === undefined && upper === undefined) || doubts.length > 0) return false;
  if (role === 'age') return true;
  return (role === 'value' || role === 'dose') && population === undefined && subject?.id !== undefined;
}

/** What the constraint is about, the same for all names of it. */
export const subjectOf = ({ role, subject }: Constraint): string =>
  role === 'age' ? 'age' : `${subject?.kind} ${subject?.id}`;

/** Words that add nothing to a bound. */
const PLAIN = wordSet(
  `a an the of in at on or and with is are was be been being has have had having who whose their his her either patient
  patients subject subjects participant participants person persons people individual individuals adult adults male males
  female females men women volunteers s study level levels value values count counts score scores concentration concentrations
  result results test tests serum plasma blood total peripheral absolute index as defined by known current currently measured
  calculated estimated ratio time documented must should between than : , . ; ( ) [ ] / - = ' " * &`,
);
/** People of an age, who need no other word where the age is bounded. */
const AGED = wordSet('children minors adolescents elderly young old');
/** When: two criteria that name other times speak of other measurements. */
const TIMES = wordSet(
  `screening baseline enrollment enrolment entry inclusion visit randomization randomisation admission hospitalization
  discharge diagnosis day week month run surgery`,
);
/** Words that make a criterion hold for some, or at another time, or not at all. */
const CONDITIONS = wordSet(
  `if when while unless except without not no never may despite after before during since prior previous previously history
  past following within receiving treated cohort cohorts arm arms part group groups subgroup stratum only donor donors
  sibling siblings partner partners mother mothers parent parents relative relatives child family once ever nadir peak fasting
  caregiver caregivers control controls fetal foetal csf cerebrospinal urine or either percent some`,
);

/** The words of a criterion beside a constraint of it and what it is about. */
interface Surroundings {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Beside other constraints of the criterion. */
  readonly all: readonly string[];
}

function surroundingsOf({ text, constraints }: CriterionReading, constraint: Constraint): Surroundings {
  const tokens = lex(text);
  const covered: TextRange[] = constraints.flatMap(({ range, subject }) =>
    subject === undefined ? [range] : [range, subject.range],
  );
  const before: string[] = [];
  const after: string[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.starts[i] ?? 0;
    if (covered.some((range) => start >= range.start && start < range.end)) continue;
    (start < constraint.range.start ? before : after).push(wordAt(tokens, i));
  }
  return { before, after, all: [...before, ...after] };
}

const hasBothSexesOrNone = (words: readonly string[]): boolean =>
  words.some((word) => MALE_WORDS.has(word)) === words.some((word) => FEMALE_WORDS.has(word));

/**
 * True when nothing in either criterion says that its bound holds for other people, or at another time, than the other's.
 * The words of an exclusion criterion narrow whom it keeps out: only plain ones and those of the inclusion criterion are let
 * pass, and a name before the bound that it defines ("severe anaemia (haemoglobin < 8 g/dL)").
 */
export function isOfSamePeople(
  letsIn: CriterionReading,
  inner: Constraint,
  keepsOut: CriterionReading,
  outer: Constraint,
): boolean {
  const ins = surroundingsOf(letsIn, inner);
  const outs = surroundingsOf(keepsOut, outer);
  if (!hasBothSexesOrNone(ins.all) || !hasBothSexesOrNone(outs.all)) return false;
  if (inner.role === 'age')
    return isAgeOfAll(letsIn.text, inner.range) && outs.all.every((word) => isPlain(word) || AGED.has(word));
  const shared = new Set(ins.all);
  if (ins.all.some((word) => CONDITIONS.has(word) && !outs.all.includes(word) && word !== 'or')) return false;
  if (!haveSameTimes(ins.all, outs.all)) return false;
  const passes = (word: string): boolean =>
    isPlain(word) || TIMES.has(word) || (shared.has(word) && !CONDITIONS.has(word));
  if (outs.all.every(passes)) return true;
  return outs.after.every(passes) && isDefined(keepsOut.text, outer, outs.before);
}

const isPlain = (word: string): boolean => PLAIN.has(word);

function haveSameTimes(one: readonly string[], other: readonly string[]): boolean {
  const ones = one.filter((word) => TIMES.has(word));
  const others = other.filter((word) => TIMES.has(word));
  return ones.length === 0 || others.length === 0 || ones.some((word) => others.includes(word));
}

/** The longest name that a bound may define. */
const LONGEST_NAME = 5;
const NO_NAME = wordSet('with and who which receiving taking using on for to from plus');

/** "Severe anaemia (haemoglobin < 8 g/dL)", "hypertension, defined as systolic pressure > 160 mmHg". */
function isDefined(text: string, { subject, range }: Constraint, before: readonly string[]): boolean {
  const start = Math.min(subject?.range.start ?? range.start, range.start);
  if (!/(?:\(|\bdefined as|\bdefined by|\bi\.e\.,?)\s*(?:an? |the )?$/i.test(text.slice(0, start))) return false;
  const name = before.filter((word) => !isPlain(word));
  return name.length <= LONGEST_NAME && !before.some((word) => CONDITIONS.has(word) || NO_NAME.has(word));
}
