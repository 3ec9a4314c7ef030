// age-limit-unstated: the criteria state a minimum age only, and the field has a maximum.
import { sectionSlice } from '../../format/section';
import { ageRange, agesReversed, populationAge, statedAges } from '../../protocol/criterionAges';
import { bodyText, type CriterionLine, type EligibilityReading, inSection, onlyList } from '../../protocol/eligibility';
import { keptByLine } from '../../protocol/kept';
import { ageInDays } from '../../protocol/values';
import { SOURCES } from '../../registry/element';
import { shift, type TextRange } from '../../text/range';
import { quoted } from '../quoted';
import type { SectionRule } from '../rule';
import { OF_ALL } from './openings';

export const ageLimitUnstated: SectionRule = {
  id: 'age-limit-unstated',
  category: 'ages',
  scope: 'section',
  severity: 'information',
  sections: ['eligibility'],
  hinges: () => [statedAges, namesYoungOrNumber, opensSo],
  summary: 'The criteria state a minimum age alone, and the field sets a maximum age too.',
  why: 'Sites go by the criteria and would enrol people whom the field keeps out; searches never show them the record.',
  sources: [SOURCES.comments, SOURCES.definitions],
  examples: [
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Age ⟦18 years or older⟧.\n2. Psoriatic arthritis.\n18 Years\n75 Years\nALL\nNo',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Age 18 years or older.\nExclusion Criteria\n1. Age over 75 years.\n18 Years\n75 Years\nALL\nNo',
      note: 'The exclusion list states the maximum.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Children aged 6 years or older.\n6 Years\n17 Years\nALL\nNo',
      note: '"Children" is a maximum.',
    },
    { section: 'eligibility', text: 'Inclusion Criteria\n1. Age ≥ 18 years.\n18 Years\n100 Years\nALL\nNo' },
  ],
  limits: [
    'Silent where any criterion speaks of a highest age, of children or adolescents, or of the number of the field.',
    'A maximum of 98 years or more means no limit to many authors and is left alone.',
    'Only one criterion of the inclusion list that surely states the age of all participants is compared.',
  ],
  precision:
    'All 15 findings on 1,051 public records were read and are right: no criterion names the maximum of the field.',
  check(reading, _facts, report) {
    if (reading.kind !== 'eligibility') return;
    const { maximumAge } = reading;
    const { value } = maximumAge;
    if (value?.kind !== 'limit' || ageInDays(value) >= OLDEST || agesReversed(reading)) return;
    const stated = populationAge(reading);
    if (stated !== undefined && (stated.age.lower === undefined || stated.age.upper !== undefined)) return;
    const range = stated === undefined ? onlyOpening(reading) : ageRange(reading, stated);
    if (range === undefined || statesHighest(reading, String(value.amount))) return;
    report({
      range,
      message: `The criteria say ${quoted(sectionSlice(reading.section, range))} and name no highest age, but the maximum age is "${maximumAge.text}". State the limit in the criteria, or correct the field.`,
      related: [{ range: maximumAge.range, message: 'The maximum age' }],
    });
  },
};

/** "Patients aged ≥ 18 years, with a tumor": the only criterion that opens so. */
function onlyOpening(reading: EligibilityReading): TextRange | undefined {
  const list = onlyList(reading, 'inclusion');
  if (list === undefined) return undefined;
  const opened = openings(reading);
  let found: TextRange | undefined;
  for (let line = list.firstLine; line < list.endLine; line++) {
    const range = opened[line];
    const entry = reading.lines[line];
    if (range === undefined || entry === undefined) continue;
    if (found !== undefined || reading.depths[line] !== 0) return undefined;
    found = inSection(reading, line, shift(range, entry.body.start));
  }
  return found;
}

const openings = keptByLine((line): TextRange | undefined => {
  if (line.kind === 'other' || line.kind === 'heading') return undefined;
  const [, before = '', age] = OPENING.exec(bodyText(line)) ?? [];
  return age === undefined ? undefined : { start: before.length, end: before.length + age.length };
});

const opensSo = { ofLine: (line: CriterionLine): boolean => openings.ofLine(line) !== undefined };

const OPENING = new RegExp(
  String.raw`^(${OF_ALL}{0,9})((?:≥|\\?>\s?(?:\\?=)?|(?:at least|over|above|older than)\b)\s*\d{1,2}\s*(?:years?|yrs?)\b(?: (?:old|of age))?|\d{1,2} years (?:old |of age )?(?:or|and) (?:older|over|above)\b)`,
  'i',
);

const OLDEST = 98 * 365;

/** The numbers of a line, and a word for people who are not grown up. */
const namesYoungOrNumber = keptByLine((line): string => {
  if (line.kind === 'other') return '';
  const text = bodyText(line);
  return `${(text.match(/\d+/g) ?? []).join(' ')} ${YOUNG.test(text) ? YOUNG_MARK : ''}`;
});

const YOUNG = /\b(?:child|infant|neonat|newborn|toddler|adolesc|teen|p(?:a)?ediatric|minors?\b|school|youth)/i;
const YOUNG_MARK = 'young';

function statesHighest(reading: EligibilityReading, amount: string): boolean {
  const ages = statedAges(reading);
  const names = namesYoungOrNumber(reading);
  for (const list of reading.lists) {
    for (let line = list.firstLine; line < list.endLine; line++) {
      const isHighest =
        list.polarity === 'exclusion'
          ? ages[line]?.some(({ lower }) => lower !== undefined)
          : ages[line]?.some(({ upper }) => upper !== undefined);
      const named = names[line]?.split(' ') ?? [];
      if (isHighest || named.includes(amount) || named.includes(YOUNG_MARK)) return true;
    }
  }
  return false;
}
