// name-inconsistent: a drug or its code that stands otherwise in one place: "RX-1047" and "RX-1074", "metfromin".
import type { Section } from '../../format/section';
import type { CriterionLine } from '../../protocol/eligibility';
import { kept, keptByLine } from '../../protocol/kept';
import type { Trial } from '../../protocol/trial';
import { isDrugName } from '../../registry/drugStems';
import { SOURCES } from '../../registry/element';
import { withCapitalOf } from '../../text/capitals';
import { replace } from '../../text/edit';
import type { TextRange } from '../../text/range';
import { exclusion } from '../eligibility/criteriaExample';
import { quoted } from '../quoted';
import { PROSE, type TrialRule } from '../rule';
import { type OneEdit, oneEdit } from './oneEdit';
import { isTooLong } from './recordAbbreviations';

export const nameInconsistent: TrialRule = {
  id: 'name-inconsistent',
  category: 'identification',
  scope: 'trial',
  reads: PROSE,
  hinges: () => [namesNamed],
  severity: 'warning',
  summary: 'A drug or code of the record is written otherwise in one place.',
  why: 'RX-1047 and RX-1074 may be two drugs. Sites cannot tell whether a slip or another product is meant, and searches miss the place.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'interventions',
      text: 'RX-1047\nRX-1047 is given once daily. All doses of RX-1047 are taken fasting; ⟦RX-1074⟧ is stopped after 12 weeks.',
      fixed:
        'RX-1047\nRX-1047 is given once daily. All doses of RX-1047 are taken fasting; RX-1047 is stopped after 12 weeks.',
    },
    {
      section: 'interventions',
      text: 'Metformin\nMetformin is given twice daily. Metformin 500 mg is the first dose; ⟦metfromin⟧ is stopped after 12 weeks.',
      fixed:
        'Metformin\nMetformin is given twice daily. Metformin 500 mg is the first dose; metformin is stopped after 12 weeks.',
    },
    {
      section: 'interventions',
      text: 'RX-1047\nRX-1047 is given once daily, alone or with RX-1048, RX-1050. Compare RX-1047 and RX-1074, and RX-1047B.',
      note: 'Codes that differ in the last digit, stand beside each other or have a letter more are other products.',
    },
    {
      section: 'eligibility',
      text: exclusion('1. Velotimab or velotamib at any time.'),
      note: 'Only names of the record’s own interventions that occur at least three times are held against others.',
    },
  ],
  limits: [
    'Names are those of the Interventions section and of the other intervention names: INN-like words of seven letters and more, and codes of at least three digits.',
    'One letter or digit is changed, missing or too many, or two have changed places; what differs at the end, or occurs more than once, is left alone.',
    'Names of arms and instruments are not compared.',
    'Nothing is looked for in a record with a section of more than 100,000 characters.',
  ],
  precision:
    'All 8 findings on 1,051 public records were read and are right: "durvaluamb", "Emtiricitabine", a code with another digit once in 53 places. "injection" and "infection", "HPV-16" and "HPV-18" were met on the way and are left alone.',
  check(trial, _facts, report, at) {
    if (isTooLong(trial)) return;
    const declared = declaredIn(trial);
    if (declared.size === 0) return;
    const counts = countsOf(trial, shapesOf(declared));
    for (const name of declared) {
      const own = counts.get(name);
      if (own === undefined || own.count < SURE_OF) continue;
      for (const [other, slip] of counts) {
        if (slip.count !== 1 || declared.has(other) || slip.beside.includes(name) || !isSlipOf(name, other)) continue;
        const range = at(slip.section, slip.range);
        const right = like(slip.word, own.word);
        report({
          range,
          message: `${quoted(slip.word)} stands nowhere else in this record; ${quoted(own.word)} stands ${own.count} times and is one of its interventions. If both are the same, write it one way; if not, say what the other is.`,
          fixes: [{ title: `Write "${right}"`, safe: false, edits: [replace(range, right)] }],
          related: [{ range: at(own.section, own.range), message: `${quoted(own.word)} first stands here` }],
        });
      }
    }
  },
};

/** How often a name must occur before one that differs counts as a slip of it. */
const SURE_OF = 3;

/** A name or code in small letters and without blank or hyphen: what is compared. */
const keyOf = (word: string): string => word.toLowerCase().replace(/[ -]/g, '');

/** The words of a line that may be names, and where each begins. Most are none: nothing more is made of them. */
interface LineNames {
  readonly words: readonly string[];
  readonly starts: readonly number[];
}

const NO_NAMES: LineNames = { words: [], starts: [] };

/** Codes ("RX-1047", "ABC 12345") and words of seven letters and more, of which a name of a drug may be one. */
const NAMES =
  /(?<![\w@./-])(?:[A-Z][A-Za-z]{1,6}[- ]?\d{3,7}(?![\w]|[.,]\d|-[A-Za-z\d])|[A-Za-z][a-z]{6,}(?![\w@]|[-/]\d))/g;
/** Two names with fewer characters between them are an enumeration. */
const BESIDE = 12;

const isCode = (key: string): boolean => /\d/.test(key);

function namesOfLine(line: string): LineNames {
  const words: string[] = [];
  const starts: number[] = [];
  for (const { 0: word, index } of line.matchAll(NAMES)) {
    words.push(word);
    starts.push(index);
  }
  return words.length === 0 ? NO_NAMES : { words, starts };
}

/** True when nothing but a few characters part a name from the next one. */
const isBesideNext = ({ words, starts }: LineNames, at: number): boolean =>
  (starts[at + 1] ?? Number.POSITIVE_INFINITY) - (starts[at] ?? 0) - (words[at]?.length ?? 0) < BESIDE;

const ofCriteria = keptByLine(({ kind, text }) => (kind === 'other' ? NO_NAMES : namesOfLine(text)));

/** Which names a criterion holds, in which order, and which of them stand beside each other. */
const namesNamed = {
  ofLine(line: CriterionLine): string {
    const names = ofCriteria.ofLine(line);
    return names.words.map((word, at) => word + (isBesideNext(names, at) ? '+' : '|')).join('');
  },
};

const ofLines = kept(({ lines, roles }: Section) =>
  lines.map((line, index) => (roles[index] === 'text' ? namesOfLine(line) : NO_NAMES)),
);

interface Counted {
  readonly count: number;
  /** The first one. */
  readonly word: string;
  readonly section: Section;
  /** In the section. */
  readonly range: TextRange;
  /** The keys of the names beside it. */
  readonly beside: readonly string[];
}

/** By first letter and length, the words that may be one of these names or a slip of one: one letter more or less, a blank or hyphen. */
function shapesOf(names: Iterable<string>): ReadonlySet<number> {
  const shapes = new Set<number>();
  for (const name of names) {
    for (let length = name.length - 1; length <= name.length + 2; length++) shapes.add(shapeOf(name, length));
  }
  return shapes;
}

const shapeOf = (word: string, length: number): number => (word.charCodeAt(0) | 32) * 256 + length;

/** How often each name of these shapes stands in the record's prose, and where first. */
function countsOf({ readings }: Trial, shapes: ReadonlySet<number>): ReadonlyMap<string, Counted> {
  const counts = new Map<string, Counted>();
  for (const reading of readings) {
    const { section } = reading;
    if (!PROSE.includes(section.kind)) continue;
    const lines = reading.kind === 'eligibility' ? ofCriteria(reading) : ofLines(section);
    lines.forEach((names, line) => {
      names.words.forEach((word, at) => {
        if (!shapes.has(shapeOf(word, word.length))) return;
        const key = keyOf(word);
        const known = counts.get(key);
        counts.set(
          key,
          known === undefined ? first(word, section, names, line, at) : { ...known, count: known.count + 1 },
        );
      });
    });
  }
  return counts;
}

function first(word: string, section: Section, names: LineNames, line: number, at: number): Counted {
  const start = (section.lineStarts[line] ?? 0) + (names.starts[at] ?? 0);
  const beside = [
    ...(at > 0 && isBesideNext(names, at - 1) ? [keyOf(names.words[at - 1] ?? '')] : []),
    ...(isBesideNext(names, at) ? [keyOf(names.words[at + 1] ?? '')] : []),
  ];
  return { count: 1, word, section, range: { start, end: start + word.length }, beside };
}

/** The names and codes of drugs in the names of the interventions, also the other ones. */
function declaredIn({ readings }: Trial): ReadonlySet<string> {
  const declared = new Set<string>();
  for (const reading of readings) {
    const names =
      reading.kind === 'interventions'
        ? reading.interventions.map(({ name }) => name.text)
        : reading.section.kind === 'otherInterventionNames'
          ? reading.section.lines
          : [];
    for (const name of names) {
      for (const key of namesOfLine(name).words.map(keyOf)) if (isCode(key) || isDrugName(key)) declared.add(key);
    }
  }
  return declared;
}

/** True where the other, in small letters too, differs as slips of the hand do and other products do not. */
export function isSlipOf(name: string, other: string): boolean {
  const edit = oneEdit(name, other);
  if (edit === undefined || isCode(name) !== isCode(other)) return false;
  return isCode(name) ? isSlipOfCode(name, other, edit) : isSlipOfWord(name, edit);
}

function isSlipOfCode(name: string, other: string, { kind, from, taken }: OneEdit): boolean {
  const digits = /\d+$/.exec(name)?.[0] ?? '';
  const firstDigit = name.length - digits.length;
  // Letters before the digits are another maker's.
  if (from < firstDigit || !/^\D+\d+$/.test(other)) return false;
  if (kind === 'transposed') return digits.length >= 3;
  // A leading zero is a way of writing; codes of one family differ at their end.
  return digits.length >= 4 && from > firstDigit - 1 && from < name.length - 1 && taken !== '0' && kind === 'changed';
}

/** Chemical names that differ in one letter on purpose. */
const OTHER_SUBSTANCE: ReadonlySet<string> = new Set(['cysteine', 'thiamine', 'histidine']);

function isSlipOfWord(name: string, { kind, from }: OneEdit): boolean {
  if (OTHER_SUBSTANCE.has(name)) return false;
  // At the beginning it is another spelling ("oestradiol") or another word, at the end another form or salt.
  if (from < 1) return false;
  return kind === 'transposed' ? from < name.length - 1 : from < name.length - 3;
}

/** The right name with the capitals of the wrong one. */
function like(wrong: string, right: string): string {
  if (/\d/.test(wrong)) return right;
  if (wrong === wrong.toUpperCase()) return right.toUpperCase();
  return withCapitalOf(wrong, right.toLowerCase());
}
