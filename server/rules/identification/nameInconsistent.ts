// name-inconsistent: a drug or its code that stands otherwise in one place: "RX-1047" and "RX-1074", "metfromin".
import type { Section } from '../../format/section';
import type { CriterionLine } from '../../protocol/eligibility';
import { kept, keptByLine } from '../../protocol/kept';
import type { Reading, Trial } from '../../protocol/trial';
import { isDrugName } from '../../registry/drugStems';
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import { shift, type TextRange } from '../../text/range';
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
    const counts = trial.readings.filter(({ section }) => PROSE.includes(section.kind)).map(countsOfSection);
    for (const name of declared) {
      const own = countedIn(counts, name);
      if (own === undefined || own.count < SURE_OF) continue;
      for (const other of namesLike(counts, name)) {
        if (declared.has(other) || !isSlipOf(name, other)) continue;
        const slip = countedIn(counts, other);
        if (slip === undefined || slip.count !== 1 || slip.place.beside.includes(name)) continue;
        const { section, place } = slip;
        report({
          range: at(section, place),
          message: `${quoted(place.word)} stands nowhere else in this record; ${quoted(own.place.word)} stands ${own.count} times and is one of its interventions. If both are the same, write it one way; if not, say what the other is.`,
          fixes: [
            {
              title: `Write "${like(place.word, own.place.word)}"`,
              safe: false,
              edits: [replace(at(section, place), like(place.word, own.place.word))],
            },
          ],
          related: [{ range: at(own.section, own.place), message: `${quoted(own.place.word)} first stands here` }],
        });
      }
    }
  },
};

/** How often a name must occur before one that differs counts as a slip of it. */
const SURE_OF = 3;

/** A name or code in small letters and without blank or hyphen: what is compared. */
const keyOf = (word: string): string => word.toLowerCase().replace(/[ -]/g, '');

interface NamePlace extends TextRange {
  readonly word: string;
  readonly key: string;
  /** The keys of the names that stand beside it, with nothing but a few characters between them: an enumeration. */
  readonly beside: readonly string[];
}

const NO_PLACES: readonly NamePlace[] = [];

/** Codes ("RX-1047", "ABC 12345") and words of seven letters and more, of which a name of a drug may be one. */
const NAMES =
  /(?<![\w@./-])(?:[A-Z][A-Za-z]{1,6}[- ]?\d{3,7}(?![\w]|[.,]\d|-[A-Za-z\d])|[A-Za-z][a-z]{6,}(?![\w@]|[-/]\d))/g;
const BESIDE = 12;

const isCode = (key: string): boolean => /\d/.test(key);

function namesOfLine(line: string): readonly NamePlace[] {
  const found: { word: string; key: string; start: number; end: number }[] = [];
  for (const { 0: word, index } of line.matchAll(NAMES)) {
    found.push({ word, key: keyOf(word), start: index, end: index + word.length });
  }
  if (found.length === 0) return NO_PLACES;
  return found.map((place, i) => ({
    ...place,
    beside: [found[i - 1], found[i + 1]].flatMap((other) =>
      other !== undefined && Math.max(place.start - other.end, other.start - place.end) < BESIDE ? [other.key] : [],
    ),
  }));
}

/** Which names a criterion holds, in which order and how close to each other. */
const namesNamed = {
  ofLine: (line: CriterionLine): string =>
    ofCriteria
      .ofLine(line)
      .map(({ key, beside }) => `${key} ${beside.join()}`)
      .join('|'),
};

const ofCriteria = keptByLine(({ kind, text }) => (kind === 'other' ? NO_PLACES : namesOfLine(text)));

const ofLines = kept(({ lines, roles }: Section) =>
  lines.map((line, index) => (roles[index] === 'text' ? namesOfLine(line) : NO_PLACES)),
);

interface Counted {
  readonly count: number;
  /** The first one. Its range counts from the section. */
  readonly section: Section;
  readonly place: NamePlace;
}

interface SectionNames {
  readonly byKey: ReadonlyMap<string, Counted>;
  /** By first letter and length: what may be a slip of what. */
  readonly alike: ReadonlyMap<string, readonly string[]>;
}

const shapeOf = (first: string, length: number): string => `${first}${length}`;

/** How often each name stands in a section, and where first. */
const countsOfSection = kept((reading: Reading): SectionNames => {
  const { section } = reading;
  const byKey = new Map<string, Counted>();
  const alike = new Map<string, string[]>();
  const lines = reading.kind === 'eligibility' ? ofCriteria(reading) : ofLines(section);
  lines.forEach((places, line) => {
    for (const place of places) {
      const known = byKey.get(place.key);
      if (known !== undefined) {
        byKey.set(place.key, { ...known, count: known.count + 1 });
        continue;
      }
      byKey.set(place.key, {
        count: 1,
        section,
        place: { ...place, ...shift(place, section.lineStarts[line] ?? 0) },
      });
      const shape = shapeOf(place.key.charAt(0), place.key.length);
      const others = alike.get(shape);
      if (others === undefined) alike.set(shape, [place.key]);
      else others.push(place.key);
    }
  });
  return { byKey, alike };
});

/** All places of a name together, by the first of them. */
function countedIn(sections: readonly SectionNames[], name: string): Counted | undefined {
  const found = sections.flatMap(({ byKey }) => byKey.get(name) ?? []);
  const [first] = found;
  return first && { ...first, count: found.reduce((sum, { count }) => sum + count, 0) };
}

/** Names with the same first letter that are at most one letter longer or shorter: no slip is known that is not. */
function namesLike(sections: readonly SectionNames[], name: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { alike } of sections) {
    for (let length = name.length - 1; length <= name.length + 1; length++) {
      for (const other of alike.get(shapeOf(name.charAt(0), length)) ?? []) found.add(other);
    }
  }
  return found;
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
      for (const { key } of namesOfLine(name)) if (isCode(key) || isDrugName(key)) declared.add(key);
    }
  }
  return declared;
}

/** True where the other differs as slips of the hand do and other products do not. */
function isSlipOf(name: string, other: string): boolean {
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
  const small = right.toLowerCase();
  return /^[A-Z]/.test(wrong) ? small.charAt(0).toUpperCase() + small.slice(1) : small;
}
