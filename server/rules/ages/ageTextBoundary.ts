// age-text-boundary: "older than 18" beside a minimum age of 18 Years.
import { plainText } from '../../format/escapes';
import { sectionSlice } from '../../format/section';
import { type AgeBound, ageRange, populationAge, statedAges } from '../../protocol/criterionAges';
import { bodyText, type EligibilityReading, inSection } from '../../protocol/eligibility';
import type { Field } from '../../protocol/field';
import { keptByLine } from '../../protocol/kept';
import { oppositeBounds } from '../../protocol/oppositeBounds';
import type { AgeLimit } from '../../protocol/values';
import { SOURCES } from '../../registry/element';
import { shift, type TextRange } from '../../text/range';
import { quoted } from '../quoted';
import type { Report, SectionRule } from '../rule';
import { OF_ALL } from './openings';

export const ageTextBoundary: SectionRule = {
  id: 'age-text-boundary',
  category: 'ages',
  scope: 'section',
  severity: 'information',
  sections: ['eligibility'],
  summary: 'The criteria leave out people of exactly the age that the field lets in.',
  why: 'A field of 18 Years lets in people aged 18; "older than 18" may leave them out, and sites read it either way.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Age ⟦> 18 years⟧.\n18 Years\nN/A\nALL\nNo',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Children ⟦younger than 12 years of age⟧.\nN/A\n12 Years\nALL\nNo',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Age > 18 years and < 70 years.\n19 Years\n69 Years\nALL\nNo',
      note: 'The fields say the same.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n* Male ⟦over the age of 18⟧\n* Psoriatic arthritis\n18 Years\nN/A\nALL\nNo',
    },
    { section: 'eligibility', text: 'Inclusion Criteria\n1. Age ≥ 18 years.\n18 Years\nN/A\nALL\nNo' },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Be over 18.\n2. In Part B, 18 to 65 years of age.\n18 Years\nN/A\nALL\nNo',
      note: 'Another criterion lets in the age.',
    },
  ],
  limits: [
    'Compared is the criterion of the inclusion list that surely states the age of all participants; where there is none, the ones that begin with a minimum age and say "older than", as long as no criterion lets that age in.',
    'Where the exclusion list leaves the same gap, range-gap-or-overlap says so.',
  ],
  precision:
    'All 67 findings on 1,051 public records were read: each text says so, and experts who read records blind marked nearly all of theirs. Many authors mean "18 or older" by it, so it is a note.',
  check(reading, _facts, report) {
    if (reading.kind !== 'eligibility') return;
    const stated = populationAge(reading);
    if (stated === undefined) {
      checkOpenings(reading, report);
      return;
    }
    const { minimumAge: min, maximumAge: max } = reading;
    const isAtMin = isLeftOut(min, stated.age.lower);
    if (!isAtMin && !isLeftOut(max, stated.age.upper)) return;
    const isGap = oppositeBounds(reading).some(
      ({ letsIn, relation, isOfSamePeople }) =>
        letsIn.line === stated.line && relation.kind !== 'meet' && isOfSamePeople,
    );
    if (!isGap) reportAt(reading, ageRange(reading, stated), isAtMin, report);
  },
};

function reportAt(reading: EligibilityReading, range: TextRange, isAtMin: boolean, report: Report): void {
  const field = isAtMin ? reading.minimumAge : reading.maximumAge;
  report({
    range,
    message: `${quoted(plainText(sectionSlice(reading.section, range)).text)} may leave out people aged exactly ${field.text.toLowerCase()}, whom the ${isAtMin ? 'minimum' : 'maximum'} age "${field.text}" lets in. Write ${isAtMin ? '"at least"' : '"up to"'}, or change the field.`,
    related: [{ range: field.range, message: `The ${isAtMin ? 'minimum' : 'maximum'} age` }],
  });
}

/** A criterion that opens with a minimum age which leaves out the number itself. */
interface Opening {
  readonly amount: number;
  readonly range: TextRange;
}

const OPENING = new RegExp(
  String.raw`^(${OF_ALL}{0,9})((?:\\?>(?!\s*\\?=)|(?:over|above|older than|greater than|more than|aged over)\b(?! or equal))\s*(?:the age of )?(\d{1,2})(?![\d.,%])(?:\s*[-–]?\s*(?:years?|yrs?|ys|yo|y\/o)\b(?: (?:old|of age))?)?)(?=$|[\s.,;:)(])(?! ?(?:kg|cm|days?|weeks?|months?|hours?|points?))`,
  'i',
);
const SAYS_AGE = /\bage|\bold|\bolder|year|yrs|\bys\b/i;

const openings = keptByLine((line): Opening | undefined => {
  if (line.kind === 'other' || line.kind === 'heading') return undefined;
  const match = OPENING.exec(bodyText(line));
  const [, before = '', age = '', amount = ''] = match ?? [];
  if (match === null || !(SAYS_AGE.test(before) || SAYS_AGE.test(age) || match[0].length === bodyText(line).length)) {
    return undefined;
  }
  return { amount: Number(amount), range: { start: before.length, end: before.length + age.length } };
});

function checkOpenings(reading: EligibilityReading, report: Report): void {
  const { value } = reading.minimumAge;
  if (value?.kind !== 'limit' || value.unit !== 'Years') return;
  const opened = openings(reading);
  const ages = statedAges(reading);
  const found: TextRange[] = [];
  for (const list of reading.lists) {
    for (let line = list.firstLine; line < list.endLine; line++) {
      const isLetIn =
        list.polarity !== 'exclusion' &&
        ages[line]?.some(({ lower }) => lower?.inclusive === true && lower.amount === value.amount);
      const isKeptOut =
        list.polarity === 'exclusion' &&
        ages[line]?.some(({ upper }) => upper !== undefined && upper.amount === value.amount);
      if (isLetIn || isKeptOut) return;
      const opening = opened[line];
      if (list.polarity !== 'inclusion' || opening?.amount !== value.amount) continue;
      const entry = reading.lines[line];
      if (entry !== undefined) found.push(inSection(reading, line, shift(opening.range, entry.body.start)));
    }
  }
  for (const range of found) reportAt(reading, range, true, report);
}

const isLeftOut = ({ value }: Field<AgeLimit>, bound: AgeBound | undefined): boolean =>
  value?.kind === 'limit' &&
  bound !== undefined &&
  !bound.inclusive &&
  bound.unit === value.unit &&
  bound.amount === value.amount;
