// Completions of one value, as soon as it is known which value belongs on the line.
import { AGE_UNITS } from '../registry/ageUnits';
import { type ValueElementName, valueElement } from '../registry/elements';
import { type EnumerationName, enumeration, JOINED_PHASES } from '../registry/enumerations';
import { EXPANDED_ACCESS_STATUSES, STUDY_STATUSES } from '../registry/statuses';
import { plural } from '../text/count';
import type { TextRange } from '../text/range';
import { dateCompletions } from './completionDates';
import { type Completion, type Place, plainCompletion } from './completionPlace';
import { ageInOtherUnits } from './hoverAges';
import { headingOf } from './hoverTexts';

/** A value that belongs on the line. */
export interface Expected {
  readonly element: ValueElementName | undefined;
  readonly enumeration: EnumerationName | undefined;
  /** What the value would replace. */
  readonly range: TextRange;
  /** What is written before it: a blank behind a key. */
  readonly before: string;
}

/** What can be offered for a value: all codes of its list, dates, ages with their units, a count. */
export function completionsOf(place: Place, expected: Expected): readonly Completion[] {
  const { element, enumeration: name } = expected;
  if (name !== undefined) return codeCompletions(place, expected, name);
  switch (element) {
    case 'lastUpdated':
    case 'startDate':
    case 'completionDate':
      return dateCompletions(place, expected.range, element, expected.before);
    case 'minimumAge':
    case 'maximumAge':
      return ageCompletions(place, expected.range, element);
    case 'enrollment': {
      const count = /^(\d{1,9})\b/.exec(place.head)?.[1];
      return count === undefined
        ? []
        : [plainCompletion(plural(Number(count), 'participant').replaceAll(',', ''), 'value', expected.range)];
    }
    default:
      return [];
  }
}

function codeCompletions(
  place: Place,
  { element, range, before }: Expected,
  name: EnumerationName,
): readonly Completion[] {
  const { values } = enumeration(name);
  const all = name === 'phase' ? [...values, ...JOINED_PHASES] : values;
  const used = usedCodes(place, name);
  const suits = new Set(suitingStatuses(place));
  const shown = all.filter(({ code }) => !used.has(code) && (name !== 'status' || suits.size === 0 || suits.has(code)));
  return shown.map(({ code, name: title }) =>
    plainCompletion(code, 'value', range, {
      text: before + code,
      filterText: before + code,
      detail: title.toLowerCase() === code.toLowerCase() ? headingOf(name, element) : title,
      subject: { of: 'value', enumeration: name, code },
    }),
  );
}

/** The statuses of this type of study, where the record says its type. */
function suitingStatuses({ trial, form }: Place): readonly string[] {
  if (trial.basicInformation?.studyType.value === undefined) return [];
  return [
    ...(form.studyType === 'EXPANDED_ACCESS' ? EXPANDED_ACCESS_STATUSES : STUDY_STATUSES),
    'WITHDRAWN',
    'UNKNOWN',
  ];
}

/** Each role is masked once. */
const usedCodes = ({ reading, line }: Place, name: EnumerationName): ReadonlySet<string> =>
  new Set(
    name === 'maskedRole' && reading.kind === 'studyDesign'
      ? reading.maskedRoles.filter((role) => role.line !== line).map(({ text }) => text)
      : [],
  );

/** Ages that records often have; behind a number its units. */
const USUAL_AGES = {
  minimumAge: ['18 Years', '12 Years', '6 Months', 'N/A'],
  maximumAge: ['N/A', '65 Years', '75 Years', '17 Years'],
} as const;

function ageCompletions(
  { head }: Place,
  range: TextRange,
  element: 'minimumAge' | 'maximumAge',
): readonly Completion[] {
  const amount = /^(\d{1,3})\b/.exec(head)?.[1];
  const ages: readonly string[] =
    amount === undefined
      ? USUAL_AGES[element]
      : AGE_UNITS.map((unit) => `${amount} ${amount === '1' ? unit.slice(0, -1) : unit}`);
  return ages.map((age) => {
    const unit = AGE_UNITS.find((u) => age.endsWith(` ${u}`));
    const other = unit === undefined ? '' : ageInOtherUnits({ amount: Number(age.split(' ')[0]), unit });
    return plainCompletion(age, 'value', range, {
      detail: age === 'N/A' ? 'no limit' : other || valueElement(element).title,
      subject: { of: 'element', element },
    });
  });
}
