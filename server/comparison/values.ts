// The single values of a record, compared; and whether a change of those about the participants lets in fewer or more.
import type { AnySectionKind, Section } from '../format/section';
import { textRange } from '../format/section';
import type { EligibilityReading } from '../protocol/eligibility';
import { type Field, textLines } from '../protocol/field';
import { documentRange, type Trial } from '../protocol/trial';
import { type AgeLimit, ageInDays } from '../protocol/values';
import { type Change, changeOf, type Effect, type PartName, type Passage, passageOf } from './change';

/** A section with its values. */
type Values = { readonly section: Section } & Readonly<Partial<Record<PartName, Field<unknown>>>>;

interface ValueSection {
  readonly kind: AnySectionKind;
  readonly of: (trial: Trial) => Values | undefined;
  readonly values: readonly PartName[];
}

const SECTIONS: readonly ValueSection[] = [
  { kind: 'record', of: (trial) => trial.record, values: ['title', 'nctId', 'lastUpdated'] },
  {
    kind: 'basicInformation',
    of: (trial) => trial.basicInformation,
    values: ['status', 'phase', 'enrollment', 'studyType', 'startDate', 'completionDate'],
  },
  {
    kind: 'studyDesign',
    of: (trial) => trial.studyDesign,
    values: ['allocation', 'interventionModel', 'primaryPurpose', 'masking', 'observationalModel', 'timePerspective'],
  },
  {
    kind: 'eligibility',
    of: (trial) => trial.eligibility,
    values: ['minimumAge', 'maximumAge', 'sex', 'healthyVolunteers'],
  },
];

/** The changes of the values of one section; a `-`, the format's empty value, is a missing one. */
export function valueChanges(before: Trial, after: Trial, kind: AnySectionKind): readonly Change[] {
  const effects = kind === 'eligibility' ? effectsOf(before.eligibility, after.eligibility) : undefined;
  return SECTIONS.filter((section) => section.kind === kind).flatMap(({ of, values }) =>
    values.flatMap((part) => {
      const change = changeOf(kind, part, passageIn(before, of(before), part), passageIn(after, of(after), part), {
        effect: effects?.get(part),
      });
      return change === undefined ? [] : [change];
    }),
  );
}

function passageIn(trial: Trial, values: Values | undefined, part: PartName): Passage | undefined {
  const field = values?.[part];
  if (values === undefined || field === undefined || field.text === '-') return undefined;
  return passageOf(trial, values.section, field);
}

/** Whether results are posted: by the fixed sentence and the badge above it. */
export function resultsChange(before: Trial, after: Trial): readonly Change[] {
  const stateOf = (trial: Trial) => {
    const section = trial.tree.sections.find(({ kind }) => kind === 'studyResults');
    if (section === undefined || section.sentenceLine === -1) return undefined;
    const isPublished = (section.lines[section.sentenceLine] ?? '').includes('have been published');
    const badge = textLines(section)[0];
    const line = badge === undefined || isPublished ? section.sentenceLine : badge;
    const text = isPublished ? 'posted' : 'not posted';
    return { text, range: documentRange(trial, section, textRange(section, line)) };
  };
  const change = changeOf('studyResults', 'resultsState', stateOf(before), stateOf(after));
  return change === undefined ? [] : [change];
}

function effectsOf(
  before: EligibilityReading | undefined,
  after: EligibilityReading | undefined,
): ReadonlyMap<PartName, Effect | undefined> {
  if (before === undefined || after === undefined) return new Map();
  return new Map<PartName, Effect | undefined>([
    ['minimumAge', ageEffect(before.minimumAge.value, after.minimumAge.value, 'minimum')],
    ['maximumAge', ageEffect(before.maximumAge.value, after.maximumAge.value, 'maximum')],
    ['sex', openness(before.sex.value, after.sex.value, 'ALL')],
    ['healthyVolunteers', openness(before.healthyVolunteers.value, after.healthyVolunteers.value, 'Yes')],
  ]);
}

/** Undefined where a limit is not understood, or is the same age in another unit. */
function ageEffect(
  before: AgeLimit | undefined,
  after: AgeLimit | undefined,
  end: 'minimum' | 'maximum',
): Effect | undefined {
  if (before === undefined || after === undefined) return undefined;
  const [from, to] = [daysOf(before, end), daysOf(after, end)];
  if (from === to || Math.abs(to - from) <= SAME_AGE * Math.max(from, to)) return undefined;
  return to > from === (end === 'minimum') ? 'tightened' : 'loosened';
}

const daysOf = (limit: AgeLimit, end: 'minimum' | 'maximum'): number =>
  limit.kind === 'limit' ? ageInDays(limit) : end === 'minimum' ? 0 : Number.MAX_SAFE_INTEGER;

/** "52 Weeks" and "1 Year": units do not divide each other exactly. */
const SAME_AGE = 0.02;

/** What lets in everybody is the widest; between two others nothing can be said. */
function openness(before: string | undefined, after: string | undefined, widest: string): Effect | undefined {
  if (before === undefined || after === undefined || before === after) return undefined;
  return before === widest ? 'tightened' : after === widest ? 'loosened' : undefined;
}
