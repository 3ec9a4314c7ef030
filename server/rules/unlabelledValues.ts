// Values without labels whose position is in doubt: a line too many or too few shifts all others, and that is one
// defect, not one for each line. The rules of single values leave those lines to `unlabelled-value-unrecognised`.
import { type Field, isPresent } from '../protocol/field';
import type { Reading } from '../protocol/trial';
import { type EnumerationName, suggestedCode } from '../registry/enumerations';
import { isPlaceholder } from './placeholder';

/** A single value of a section, and the enumeration that it should come from (undefined for dates and the like). */
interface SlotValue {
  readonly field: Field<unknown>;
  readonly values: EnumerationName | undefined;
}

/** The section's values that stand without a label, are not understood, and might belong to another place. */
export function doubtfulValues(reading: Reading): readonly Field<unknown>[] {
  if (reading.kind === 'sponsors') return doubtfulClasses(reading.sponsors.map((s) => s.sponsorClass));
  const slots = slotsOf(reading);
  const extra = 'extra' in reading && reading.kind !== 'record' ? reading.extra.filter(isNoPlaceholder) : [];
  if (extra.length === 0 && slots.every(({ field }) => isPresent(field))) return [];
  const shifted = slots.filter(isUnknown).map(({ field }) => field);
  return [...shifted, ...extra].sort((a, b) => a.line - b.line);
}

const isNoPlaceholder = (field: Field): boolean => !isPlaceholder(field.text);

/** True when nothing tells what the value was meant to be: no label above it, and it resembles no code of its place. */
const isUnknown = ({ field, values }: SlotValue): boolean =>
  values !== undefined &&
  isPresent(field) &&
  field.labelLine === -1 &&
  field.value === undefined &&
  field.text !== '-' &&
  suggestedCode(values, field.text) === undefined &&
  !isPlaceholder(field.text);

/** Names and classes of sponsors alternate: more than one unknown class means that the pairs have shifted. */
function doubtfulClasses(classes: readonly Field[]): readonly Field[] {
  const unknown = classes.filter((field) => isUnknown({ field, values: 'sponsorClass' }));
  const isShifted = unknown.length > 1 || (unknown.length === 1 && classes.some((field) => !isPresent(field)));
  return isShifted ? unknown : [];
}

function slotsOf(reading: Reading): readonly SlotValue[] {
  switch (reading.kind) {
    case 'basicInformation':
      return [
        { field: reading.status, values: 'status' },
        { field: reading.phase, values: 'phase' },
        { field: reading.enrollment, values: undefined },
        { field: reading.studyType, values: 'studyType' },
        { field: reading.startDate, values: undefined },
        { field: reading.completionDate, values: undefined },
      ];
    case 'studyDesign':
      return reading.observational
        ? [
            { field: reading.observationalModel, values: 'observationalModel' },
            { field: reading.timePerspective, values: 'timePerspective' },
          ]
        : [
            { field: reading.allocation, values: 'allocation' },
            { field: reading.interventionModel, values: 'interventionModel' },
            { field: reading.primaryPurpose, values: 'primaryPurpose' },
            { field: reading.masking, values: 'masking' },
          ];
    case 'eligibility':
      return [
        { field: reading.minimumAge, values: undefined },
        { field: reading.maximumAge, values: undefined },
        { field: reading.sex, values: 'sex' },
        { field: reading.healthyVolunteers, values: 'healthyVolunteers' },
      ];
    default:
      return [];
  }
}
