// The values by which two files of one record are held against each other.
import { unescaped } from '../format/escapes';
import type { Field } from './field';
import type { Trial } from './trial';
import type { AgeLimit, PartialDate } from './values';

/** By the name of the value. What a file lacks, or does not say clearly, is not among them. */
export type RecordValues = ReadonlyMap<string, RecordValue>;

interface RecordValue {
  /** As it is written. */
  readonly text: string;
  /** Equal for equal values, however they are written. */
  readonly key: string;
}

/** The single values of a record; lists are left out, since an extract from a web page has lost parts of them. */
export function comparedValues({
  record,
  basicInformation: basic,
  studyDesign: design,
  eligibility,
}: Trial): RecordValues {
  const values = new Map<string, RecordValue>();
  const add = <T>(name: string, field: Field<T> | undefined, keyOf: (value: T) => string): void => {
    if (field?.value !== undefined) values.set(name, { text: unescaped(field.text), key: keyOf(field.value) });
  };
  const code = (text: string): string => text;
  add('title', record.title, (text) => unescaped(text).replace(/\s+/g, ' ').trim());
  add('status', basic?.status, code);
  add('phase', basic?.phase, code);
  add('enrollment', basic?.enrollment, String);
  add('study type', basic?.studyType, code);
  add('start date', basic?.startDate, monthOf);
  add('completion date', basic?.completionDate, monthOf);
  add('allocation', design?.allocation, code);
  add('intervention model', design?.interventionModel, code);
  add('primary purpose', design?.primaryPurpose, code);
  add('masking', design?.masking, code);
  add('minimum age', eligibility?.minimumAge, ageKey);
  add('maximum age', eligibility?.maximumAge, ageKey);
  add('sex', eligibility?.sex, code);
  add('healthy volunteers', eligibility?.healthyVolunteers, code);
  return values;
}

/** Without the day: some exports turn a month without one into its last day. */
const monthOf = ({ year, month }: PartialDate): string => `${year}-${month}`;

const ageKey = (age: AgeLimit): string => JSON.stringify(age);

/** A value that two files of one record give differently. */
export interface Disagreement {
  readonly name: string;
  readonly here: string;
  readonly there: string;
}

/** The values that both have and that differ, in the order of the format. */
export function disagreements(here: RecordValues, there: RecordValues): readonly Disagreement[] {
  const found: Disagreement[] = [];
  for (const [name, value] of here) {
    const other = there.get(name);
    if (other !== undefined && other.key !== value.key) found.push({ name, here: value.text, there: other.text });
  }
  return found;
}
