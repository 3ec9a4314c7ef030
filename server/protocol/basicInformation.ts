// Basic Information and Study Design: the sections of single values.
import { MASKED_ROLES } from '../format/labels';
import type { Section } from '../format/section';
import { lineText } from '../format/section';
import { asText, type Field, fieldAt, textLines } from './field';
import { assignSlots, labelOf, type Slot, SURE, slotField } from './slots';
import { codeFit, codeReader, dateFit, enrollmentFit, type PartialDate, readDate, readEnrollment } from './values';

export interface BasicInformationReading {
  readonly kind: 'basicInformation';
  readonly section: Section;
  readonly status: Field;
  readonly phase: Field;
  readonly enrollment: Field<number>;
  readonly studyType: Field;
  readonly startDate: Field<PartialDate>;
  readonly completionDate: Field<PartialDate>;
  readonly extra: readonly Field[];
}

export type BasicValue = 'status' | 'phase' | 'enrollment' | 'studyType' | 'startDate' | 'completionDate';

const BASIC_SLOTS: readonly Slot<BasicValue>[] = [
  { value: 'status', fit: codeFit('status') },
  { value: 'phase', fit: codeFit('phase') },
  { value: 'enrollment', fit: enrollmentFit },
  { value: 'studyType', fit: codeFit('studyType') },
  { value: 'startDate', fit: dateFit },
  { value: 'completionDate', fit: dateFit },
];

export function readBasicInformation(section: Section): BasicInformationReading {
  const assigned = assignSlots(section, textLines(section), BASIC_SLOTS);
  return {
    kind: 'basicInformation',
    section,
    status: slotField(section, assigned, 'status', codeReader('status')),
    phase: slotField(section, assigned, 'phase', codeReader('phase')),
    enrollment: slotField(section, assigned, 'enrollment', readEnrollment),
    studyType: slotField(section, assigned, 'studyType', codeReader('studyType')),
    startDate: slotField(section, assigned, 'startDate', readDate),
    completionDate: slotField(section, assigned, 'completionDate', readDate),
    extra: assigned.extra.map((line) => fieldAt(section, line, asText)),
  };
}

export interface StudyDesignReading {
  readonly kind: 'studyDesign';
  readonly section: Section;
  /** Whether the values present are those of an observational study. */
  readonly observational: boolean;
  readonly allocation: Field;
  readonly interventionModel: Field;
  readonly primaryPurpose: Field;
  readonly masking: Field;
  readonly maskedRoles: readonly Field[];
  readonly observationalModel: Field;
  readonly timePerspective: Field;
  readonly extra: readonly Field[];
}

export type DesignValue =
  | 'allocation'
  | 'interventionModel'
  | 'primaryPurpose'
  | 'masking'
  | 'observationalModel'
  | 'timePerspective';

const INTERVENTIONAL_SLOTS: readonly Slot<DesignValue>[] = [
  { value: 'allocation', fit: codeFit('allocation') },
  { value: 'interventionModel', fit: codeFit('interventionModel') },
  { value: 'primaryPurpose', fit: codeFit('primaryPurpose') },
  { value: 'masking', fit: codeFit('masking') },
];
const OBSERVATIONAL_SLOTS: readonly Slot<DesignValue>[] = [
  { value: 'observationalModel', fit: codeFit('observationalModel') },
  { value: 'timePerspective', fit: codeFit('timePerspective') },
];

export function readStudyDesign(section: Section): StudyDesignReading {
  const lines = textLines(section);
  const isRole = (line: number): boolean => (MASKED_ROLES as readonly string[]).includes(lineText(section, line));
  const values = lines.filter((line) => !isRole(line));
  const observational = isObservational(section, values);
  const assigned = assignSlots(section, values, observational ? OBSERVATIONAL_SLOTS : INTERVENTIONAL_SLOTS);
  const field = (value: DesignValue): Field => slotField(section, assigned, value, codeReader(value));
  return {
    kind: 'studyDesign',
    section,
    observational,
    allocation: field('allocation'),
    interventionModel: field('interventionModel'),
    primaryPurpose: field('primaryPurpose'),
    masking: field('masking'),
    maskedRoles: lines.filter(isRole).map((line) => fieldAt(section, line, asText)),
    observationalModel: field('observationalModel'),
    timePerspective: field('timePerspective'),
    extra: assigned.extra.map((line) => fieldAt(section, line, asText)),
  };
}

/** By its labels, else by which values its bare lines suit better in order (OTHER belongs to both, twice to one only). */
function isObservational(section: Section, lines: readonly number[]): boolean {
  const labels = section.roles.flatMap((role, line) => (role === 'label' ? [labelOf(section, line)] : []));
  if (labels.length > 0) return labels.includes('observationalModel') || labels.includes('timePerspective');
  // Every value of the one design exactly in its place.
  if (isExactly(section, lines, INTERVENTIONAL_SLOTS)) return false;
  const suits = (slots: readonly Slot<DesignValue>[]): number => {
    const found = assignSlots(section, lines, slots).lines;
    return slots.reduce((sum, slot) => {
      const line = found.get(slot.value)?.line;
      return line === undefined ? sum : sum + slot.fit(lineText(section, line));
    }, 0);
  };
  return suits(OBSERVATIONAL_SLOTS) > suits(INTERVENTIONAL_SLOTS);
}

const isExactly = (section: Section, lines: readonly number[], slots: readonly Slot<DesignValue>[]): boolean =>
  lines.length === slots.length && slots.every((slot, i) => slot.fit(lineText(section, lines[i] ?? 0)) === SURE);
