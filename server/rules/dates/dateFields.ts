// The dates of a record, and what each is called.
import { type Field, isPresent } from '../../protocol/field';
import type { Reading } from '../../protocol/trial';
import type { PartialDate } from '../../protocol/values';

export interface DateField {
  readonly field: Field<PartialDate>;
  /** What it is called inside a sentence. */
  readonly what: string;
}

/** The dates that stand in a section but could not be read. `-` stands for an empty value. */
export function unreadDates(reading: Reading): readonly DateField[] {
  return datesOf(reading).filter(
    ({ field }) => isPresent(field) && field.value === undefined && field.text !== '-' && field.text !== 'N/A',
  );
}

function datesOf(reading: Reading): readonly DateField[] {
  if (reading.kind === 'record') return [{ field: reading.lastUpdated, what: 'date of the last update' }];
  if (reading.kind !== 'basicInformation') return [];
  return [
    { field: reading.startDate, what: 'start date' },
    { field: reading.completionDate, what: 'completion date' },
  ];
}

/** True for a text in the registry's form, whether or not the day exists. */
export const isInRegistryForm = (text: string): boolean => /^\d{4}-\d{2}(?:-\d{2})?$/.test(text);
