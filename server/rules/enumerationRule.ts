// The rules of enumerated values, all made alike: a value that is not one of the registry's codes, with the code that it
// surely means as its fix.
import { distance } from 'fastest-levenshtein';
import { type Field, isPresent } from '../protocol/field';
import type { Reading } from '../protocol/trial';
import { type EnumerationName, enumeratedValue, enumeration, suggestedCode } from '../registry/enumerations';
import { replace } from '../text/edit';
import { isPlaceholder } from './placeholder';
import { listed, quoted } from './quoted';
import type { Facts, Fix, Found, SectionRule } from './rule';
import { doubtfulValues } from './unlabelledValues';

/** What tells one rule of an enumerated value from another. */
export interface EnumeratedValueRule
  extends Pick<SectionRule, 'id' | 'category' | 'sections' | 'why' | 'examples' | 'precision'> {
  readonly values: EnumerationName;
  /** What the value is called inside a sentence: "recruitment status". */
  readonly what: string;
  /** The fields of the section that hold such a value. */
  readonly fields: (reading: Reading, facts: Facts) => readonly (Field | undefined)[];
  /** The codes to name where there are too many to name all. */
  readonly common?: readonly string[];
  /** Spellings that mean exactly one code, though they resemble it little. */
  readonly sameMeaning?: Readonly<Record<string, string>>;
  readonly limits?: readonly string[];
}

/** The precision of the rules that were measured together, all values of the registry's codes in one run. */
export const MEASURED_ON_CODES =
  'No finding on 1,945 public records, whose values the registry wrote. In 500 of them each such value was replaced by its plain name and by a made-up word: one finding each time, and every name was restored to its code.';

/** Enumerations with more codes than this are too long to be read out in a message. */
const MOST_NAMED = 6;

export function enumerationRule(rule: EnumeratedValueRule): SectionRule {
  const { id, category, sections, why, examples, precision, what, limits = [] } = rule;
  const { title, source, values } = enumeration(rule.values);
  return {
    id,
    category,
    scope: 'section',
    hinges: () => [],
    severity: 'error',
    sections,
    summary: `The ${what} is not one of the ${values.length} values of the registry.`,
    why,
    sources: [{ name: `ClinicalTrials.gov: ${title}`, url: source }],
    examples,
    limits: ['A missing value and `-`, which stands for an empty value, are left alone.', ...limits],
    precision,
    check(reading, facts, report) {
      // Nearly always there is nothing to say: the way to that is short.
      let unknown: Field[] | undefined;
      for (const field of rule.fields(reading, facts)) {
        if (field === undefined || !isUnknownValue(field)) continue;
        unknown ??= [];
        unknown.push(field);
      }
      if (unknown === undefined) return;
      const doubtful = new Set(doubtfulValues(reading).map((field) => field.line));
      for (const field of unknown) if (!doubtful.has(field.line)) report(foundAt(rule, field));
    },
  };
}

const isUnknownValue = (field: Field): boolean =>
  isPresent(field) && field.value === undefined && field.text !== '-' && !isPlaceholder(field.text);

function foundAt(rule: EnumeratedValueRule, { text, range }: Field): Found {
  const code = suggestedCode(rule.values, text);
  const wrong = `${quoted(text)} is no ${rule.what} of the registry, so searches and other systems miss it.`;
  if (code === undefined) return { range, message: `${wrong} Write ${advice(rule)}.` };
  const name = enumeratedValue(rule.values, code)?.name ?? code;
  const meaning = letters(name) === letters(code) ? '' : ` (${name})`;
  const fix: Fix = {
    title: `Replace ${quoted(text)} by ${code}`,
    safe: isSameWord(rule, text, code),
    edits: [replace(range, code)],
  };
  return { range, message: `${wrong} Write ${code}${meaning}.`, fixes: [fix] };
}

function advice({ values, common = [] }: EnumeratedValueRule): string {
  const all = enumeration(values).values.map((v) => v.code);
  if (all.length <= MOST_NAMED) return listed(all, 'or');
  return `one of its ${all.length} values, such as ${listed(common, 'or')}`;
}

/** True when the text is the code or its name in another spelling, with at most one letter wrong. */
function isSameWord({ values, sameMeaning = {} }: EnumeratedValueRule, text: string, code: string): boolean {
  const written = letters(text);
  if (sameMeaning[text.toLowerCase()] === code) return true;
  const name = enumeratedValue(values, code)?.name ?? code;
  return [code, name].some((known) => {
    const right = letters(known);
    return written === right || (right.length >= SHORTEST_TYPO && distance(written, right) === 1 && !/\d/.test(right));
  });
}

/** In shorter words one letter makes another word. */
const SHORTEST_TYPO = 6;

const ROMAN: readonly (readonly [RegExp, string])[] = [
  [/IV$/, '4'],
  [/III$/, '3'],
  [/II$/, '2'],
  [/I$/, '1'],
];

/** Letters and digits alone, in one case and in American spelling, the numeral of a phase in digits. */
function letters(text: string): string {
  const plain = text
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim()
    .replaceAll('ISED', 'IZED')
    .replaceAll('BEHAVIOUR', 'BEHAVIOR');
  if (!/PHASE/.test(plain)) return plain.replaceAll(' ', '');
  const words = plain
    .replaceAll('PHASE', ' ')
    .split(' ')
    .filter((word) => word !== '');
  const numbers = words.map((word) =>
    ROMAN.reduce((out, [roman, digit]) => (out === word ? word.replace(roman, digit) : out), word),
  );
  return `PHASE${numbers.join('PHASE')}`;
}
