// Completions of single values: what belongs on the line, by its label, its key, or its place among values without labels.
import { MASKED_ROLES } from '../format/labels';
import { lineText, type Section } from '../format/section';
import { type Field, isPresent } from '../protocol/field';
import { labelAbove, labelOf } from '../protocol/slots';
import type { Reading } from '../protocol/trial';
import type { ValueElementName } from '../registry/elements';
import { type EnumerationName, isCode } from '../registry/enumerations';
import { touches } from '../text/range';
import { completionsOf, type Expected } from './completionOfValue';
import { type Completion, isLastLine, type Place } from './completionPlace';
import { type PlacedValue, placedValues } from './placedValues';

/** The values that may stand at the cursor. Empty where none is expected, or where it stands already. */
export function valueCompletions(place: Place): readonly Completion[] {
  const found = expectedAt(place).flatMap((expected) => completionsOf(place, expected));
  // Both age limits may be missing, and both may be `N/A`.
  return found.filter(({ label }, index) => found.findIndex((other) => other.label === label) === index);
}

/** True where a value belongs at the cursor, so that nothing else does. */
export const isValuePlace = (place: Place): boolean => labelAbove(place.section, place.line) !== -1;

/** The lists of the values that stand under a label. */
const ENUMERATIONS: Partial<Readonly<Record<ValueElementName, EnumerationName>>> = {
  status: 'status',
  siteStatus: 'status',
  phase: 'phase',
  studyType: 'studyType',
  allocation: 'allocation',
  interventionModel: 'interventionModel',
  primaryPurpose: 'primaryPurpose',
  masking: 'masking',
  observationalModel: 'observationalModel',
  timePerspective: 'timePerspective',
  armType: 'armType',
  interventionType: 'interventionType',
  sex: 'sex',
  healthyVolunteers: 'healthyVolunteers',
};

function expectedAt(place: Place): readonly Expected[] {
  const { section, line, reading, text, cursor } = place;
  const label = labelAbove(section, line);
  if (label !== -1) {
    const element = labelOf(section, label);
    const name = element === undefined ? undefined : ENUMERATIONS[element];
    if (element === undefined || (section.roles[line] === 'blank' && hasValueBelow(section, line, name))) return [];
    return [{ element, enumeration: name, range: text, before: '' }];
  }
  if (!HOLDS_VALUES.has(reading.kind)) return [];
  const keyed = placedValues(reading).find(({ field }) => field.labelLine === line);
  if (keyed !== undefined) return expectedBehindKey(place, keyed);
  const whole = (value: Pick<Expected, 'element' | 'enumeration'>): Expected => ({
    element: value.element,
    enumeration: value.enumeration,
    range: text,
    before: '',
  });
  const here = placedValues(reading).find(({ field }) => field.line === line);
  if (here !== undefined && isOffered(here) && !(IN_SLOTS.has(reading.kind) && hasLabels(place) && !isRole(here))) {
    return touches(text, cursor) ? [whole(here)] : [];
  }
  return missingAt(place).map(whole);
}

const HOLDS_VALUES: ReadonlySet<Reading['kind']> = new Set<Reading['kind']>([
  'record',
  'basicInformation',
  'studyDesign',
  'eligibility',
  'sponsors',
  'responsibleParty',
  'identifiers',
]);

/** Sections whose values without labels are known by their order alone. */
const IN_SLOTS: ReadonlySet<Reading['kind']> = new Set<Reading['kind']>([
  'basicInformation',
  'studyDesign',
  'eligibility',
]);

/** Where other values have labels, a line without one is a label that is being written. */
const hasLabels = ({ section, layout }: Place): boolean => section.hasLabels || layout === 'labelled';

const isOffered = ({ enumeration: name, element }: PlacedValue): boolean =>
  name !== undefined || (element !== undefined && VALUES.has(element));

const isRole = ({ element }: PlacedValue): boolean => element === 'maskedRole';

/** Values that are no codes, and of which something can be offered. */
const VALUES: ReadonlySet<ValueElementName> = new Set<ValueElementName>([
  'enrollment',
  'startDate',
  'completionDate',
  'minimumAge',
  'maximumAge',
]);

/** True where the value stands below; behind a missing code other text may follow at once, such as the place of a site. */
function hasValueBelow(section: Section, line: number, name: EnumerationName | undefined): boolean {
  for (let i = line + 1; i < section.roles.length; i++) {
    const role = section.roles[i];
    if (role !== 'blank') return role === 'text' && (name === undefined || isCode(name, lineText(section, i)));
  }
  return false;
}

function expectedBehindKey({ section, line, cursor, text }: Place, value: PlacedValue): readonly Expected[] {
  if (value.element !== 'lastUpdated' && value.enumeration === undefined) return [];
  if (isPresent(value.field)) {
    return touches(value.field.range, cursor) ? [{ ...value, range: value.field.range, before: '' }] : [];
  }
  const key = (section.lineStarts[line] ?? 0) + (section.lines[line] ?? '').trimEnd().length;
  return cursor < key ? [] : [{ ...value, range: { start: key, end: Math.max(text.end, cursor) }, before: ' ' }];
}

// Values without labels

/** The values that are missing between those above and below the line; as far as lines without labels tell. */
function missingAt(place: Place): readonly Pick<Expected, 'element' | 'enumeration'>[] {
  const { reading, line, section } = place;
  if (reading.kind === 'sponsors') {
    const above = lineAbove(section, line);
    const sponsor = reading.sponsors.find(({ name }) => name.line === above);
    const isOpen = sponsor !== undefined && (!isPresent(sponsor.sponsorClass) || sponsor.sponsorClass.line === line);
    return isOpen ? [{ element: 'sponsorClass', enumeration: 'sponsorClass' }] : [];
  }
  if (reading.kind === 'responsibleParty') {
    const isOpen = !isPresent(reading.type) && section.roles.every((role, at) => role !== 'text' || at >= line);
    return isOpen ? [{ element: undefined, enumeration: 'responsibleParty' }] : [];
  }
  if (reading.kind === 'studyDesign' && mayBeMaskedRole(reading, line)) {
    return [{ element: 'maskedRole', enumeration: 'maskedRole' }];
  }
  if (hasLabels(place)) return [];
  const slots = slotsOf(place);
  const before = slots.findLastIndex(({ field }) => isPresent(field) && field.line < line);
  const after = slots.findIndex(({ field }) => isPresent(field) && field.line > line);
  return slots.slice(before + 1, after === -1 ? slots.length : after).filter(({ field }) => !isPresent(field));
}

/** Who is masked stands below the masking. */
const mayBeMaskedRole = (
  { masking, maskedRoles, observationalModel }: Reading & { kind: 'studyDesign' },
  line: number,
): boolean =>
  isPresent(masking) &&
  masking.text !== 'NONE' &&
  line > masking.line &&
  !isPresent(observationalModel) &&
  maskedRoles.length < MASKED_ROLES.length;

interface SlotOnPage {
  readonly field: Field<unknown>;
  readonly element: ValueElementName;
  readonly enumeration: EnumerationName | undefined;
}

function slotsOf(place: Place): readonly SlotOnPage[] {
  const { reading, line } = place;
  const slot = (field: Field<unknown>, element: ValueElementName): SlotOnPage => ({
    field,
    element,
    enumeration: ENUMERATIONS[element],
  });
  switch (reading.kind) {
    case 'basicInformation':
      return [
        slot(reading.status, 'status'),
        slot(reading.phase, 'phase'),
        slot(reading.enrollment, 'enrollment'),
        slot(reading.studyType, 'studyType'),
        slot(reading.startDate, 'startDate'),
        slot(reading.completionDate, 'completionDate'),
      ];
    case 'studyDesign':
      return reading.observational || place.form.studyType === 'OBSERVATIONAL'
        ? [slot(reading.observationalModel, 'observationalModel'), slot(reading.timePerspective, 'timePerspective')]
        : [
            slot(reading.allocation, 'allocation'),
            slot(reading.interventionModel, 'interventionModel'),
            slot(reading.primaryPurpose, 'primaryPurpose'),
            slot(reading.masking, 'masking'),
          ];
    case 'eligibility':
      // Among the criteria nothing but a criterion belongs.
      return line >= reading.valuesLine || (reading.lists.length > 0 && place.head === '' && isLastLine(place))
        ? [
            slot(reading.minimumAge, 'minimumAge'),
            slot(reading.maximumAge, 'maximumAge'),
            slot(reading.sex, 'sex'),
            slot(reading.healthyVolunteers, 'healthyVolunteers'),
          ]
        : [];
    default:
      return [];
  }
}

/** The nearest line above with text; -1 when there is none. */
function lineAbove(section: Section, line: number): number {
  for (let i = line - 1; i >= 0; i--) if (section.roles[i] !== 'blank') return section.roles[i] === 'text' ? i : -1;
  return -1;
}
