// The values of a section, each with what it is: the one walk over the typed trial that hovers, colours and the outline
// share. Criteria are not among them: they are lines of a list, read by `protocol/eligibility`.
import type { Arm, ArmIntervention } from '../protocol/arms';
import { type Field, isPresent } from '../protocol/field';
import type { Intervention } from '../protocol/interventions';
import { kept } from '../protocol/kept';
import type { Contact } from '../protocol/organizations';
import type { Reading } from '../protocol/trial';
import type { ValueElementName } from '../registry/elements';
import type { EnumerationName } from '../registry/enumerations';

export interface PlacedValue {
  readonly field: Field<unknown>;
  /** What the registry calls it; undefined for a line that is no value of its own. */
  readonly element: ValueElementName | undefined;
  /** The list of its legal values, when it has one. */
  readonly enumeration: EnumerationName | undefined;
}

/** The values of a section in the order of their lines; a missing one only where its empty label stands. */
export const placedValues: (reading: Reading) => readonly PlacedValue[] = kept((reading: Reading) =>
  valuesIn(reading)
    .filter(({ field }) => isPresent(field) || field.labelLine !== -1)
    .sort((a, b) => a.field.range.start - b.field.range.start),
);

const free = (field: Field<unknown>, element?: ValueElementName): PlacedValue => ({
  field,
  element,
  enumeration: undefined,
});
const code = (field: Field, enumeration: EnumerationName, element?: ValueElementName): PlacedValue => ({
  field,
  element,
  enumeration,
});

function valuesIn(reading: Reading): PlacedValue[] {
  switch (reading.kind) {
    case 'record':
      return [
        free(reading.title, 'title'),
        free(reading.nctId, 'nctId'),
        free(reading.lastUpdated, 'lastUpdated'),
        ...reading.extra.map((field) => free(field)),
      ];
    case 'basicInformation':
      return [
        code(reading.status, 'status', 'status'),
        code(reading.phase, 'phase', 'phase'),
        free(reading.enrollment, 'enrollment'),
        code(reading.studyType, 'studyType', 'studyType'),
        free(reading.startDate, 'startDate'),
        free(reading.completionDate, 'completionDate'),
        ...reading.extra.map((field) => free(field)),
      ];
    case 'studyDesign':
      return [
        code(reading.allocation, 'allocation', 'allocation'),
        code(reading.interventionModel, 'interventionModel', 'interventionModel'),
        code(reading.primaryPurpose, 'primaryPurpose', 'primaryPurpose'),
        code(reading.masking, 'masking', 'masking'),
        ...reading.maskedRoles.map((field) => code(field, 'maskedRole', 'maskedRole')),
        code(reading.observationalModel, 'observationalModel', 'observationalModel'),
        code(reading.timePerspective, 'timePerspective', 'timePerspective'),
        ...reading.extra.map((field) => free(field)),
      ];
    case 'studyGroups':
      return reading.arms.flatMap(ofArm);
    case 'interventions':
      return reading.interventions.flatMap(ofIntervention);
    case 'outcomes':
      return reading.outcomes.flatMap(({ title, timeFrame, description }) => [
        free(title, 'outcomeTitle'),
        free(timeFrame, 'outcomeTimeFrame'),
        ...description.map((field) => free(field, 'outcomeDescription')),
      ]);
    case 'eligibility':
      return [
        free(reading.minimumAge, 'minimumAge'),
        free(reading.maximumAge, 'maximumAge'),
        code(reading.sex, 'sex', 'sex'),
        code(reading.healthyVolunteers, 'healthyVolunteers', 'healthyVolunteers'),
      ];
    case 'sponsors':
      return reading.sponsors.flatMap(({ name, sponsorClass }) => [
        free(name),
        code(sponsorClass, 'sponsorClass', 'sponsorClass'),
      ]);
    case 'responsibleParty':
      return [code(reading.type, 'responsibleParty'), ...reading.details.map((field) => free(field))];
    case 'locations':
      return reading.sites.flatMap(({ facility, status, place }) => [
        free(facility),
        ...(status === undefined ? [] : [code(status, 'status', 'siteStatus')]),
        free(place),
      ]);
    case 'contacts':
      return reading.contacts.flatMap(ofContact);
    case 'identifiers':
      return reading.identifiers.flatMap(({ id, type, source }) => [
        free(id),
        code(type, 'identifierType', 'identifierType'),
        code(source, 'identifierSource', 'identifierSource'),
      ]);
    case 'relatedTrials':
      return reading.trials.flatMap(({ title, nctId }) => [free(title), free(nctId, 'nctId')]);
    case 'lines':
      return reading.values.map((field) => free(field));
  }
}

const ofArm = ({ title, type, description, interventions, none }: Arm): PlacedValue[] => [
  free(title, 'armTitle'),
  ...description.map((field) => free(field, 'armDescription')),
  ...(type === undefined ? [] : [code(type, 'armType', 'armType')]),
  ...interventions.flatMap(ofIntervention),
  ...(none === undefined ? [] : [free(none)]),
];

const ofIntervention = ({ name, type, description }: Intervention | ArmIntervention): PlacedValue[] => [
  free(name, 'interventionName'),
  ...(type === undefined ? [] : [code(type, 'interventionType', 'interventionType')]),
  ...description.map((field) => free(field, 'interventionDescription')),
];

const ofContact = ({ name, role, phone, email }: Contact): PlacedValue[] =>
  [name, role, phone, email].filter((field) => field !== undefined).map((field) => free(field));
