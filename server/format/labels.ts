// The table of labels: in the labelled layout every value stands under one of these lines. The one place that knows them.
import type { SectionKind } from './sections';

/** The value that a label announces. */
export type LabelledValue =
  | 'resultsState'
  | 'status'
  | 'phase'
  | 'enrollment'
  | 'studyType'
  | 'startDate'
  | 'completionDate'
  | 'allocation'
  | 'interventionModel'
  | 'primaryPurpose'
  | 'masking'
  | 'observationalModel'
  | 'timePerspective'
  | 'armType'
  | 'interventionType'
  | 'minimumAge'
  | 'maximumAge'
  | 'sex'
  | 'healthyVolunteers'
  | 'siteStatus';

export interface LabelDefinition {
  readonly value: LabelledValue;
  /** The label line, exactly. */
  readonly label: string;
  readonly sections: readonly SectionKind[];
}

/** All labels, in their order inside each section. */
export const LABELS: readonly LabelDefinition[] = [
  { value: 'status', label: 'Recruitment Status', sections: ['basicInformation'] },
  { value: 'phase', label: 'Clinical Phase', sections: ['basicInformation'] },
  { value: 'enrollment', label: 'Total Enrollment', sections: ['basicInformation'] },
  { value: 'studyType', label: 'Study Classification', sections: ['basicInformation'] },
  { value: 'startDate', label: 'Study Start Date', sections: ['basicInformation'] },
  { value: 'completionDate', label: 'Study Completion Date', sections: ['basicInformation'] },
  { value: 'allocation', label: 'Allocation Method', sections: ['studyDesign'] },
  { value: 'interventionModel', label: 'Intervention Model', sections: ['studyDesign'] },
  { value: 'primaryPurpose', label: 'Primary Study Purpose', sections: ['studyDesign'] },
  { value: 'masking', label: 'Blinding Strategy', sections: ['studyDesign'] },
  { value: 'observationalModel', label: 'Observational Model', sections: ['studyDesign'] },
  { value: 'timePerspective', label: 'Time Perspective', sections: ['studyDesign'] },
  { value: 'armType', label: 'Group Type', sections: ['studyGroups'] },
  { value: 'interventionType', label: 'Intervention Type', sections: ['studyGroups', 'interventions'] },
  { value: 'minimumAge', label: 'Minimum Eligible Age', sections: ['eligibility'] },
  { value: 'maximumAge', label: 'Maximum Eligible Age', sections: ['eligibility'] },
  { value: 'sex', label: 'Eligible Sex', sections: ['eligibility'] },
  { value: 'healthyVolunteers', label: 'Accepts Healthy Volunteers', sections: ['eligibility'] },
  { value: 'siteStatus', label: 'Site Status', sections: ['locations'] },
];

/** The line that the labelled layout writes below `Study Results` while there are none. */
export const RESULTS_PENDING = 'Results pending';

/** Who may be masked, as the labelled layout writes it, in its order. */
export const MASKED_ROLES = ['Participants', 'Caregivers', 'Investigators', 'Outcome Assessors'] as const;

const BY_SECTION: ReadonlyMap<SectionKind, ReadonlyMap<string, LabelDefinition>> = (() => {
  const map = new Map<SectionKind, Map<string, LabelDefinition>>();
  for (const definition of LABELS) {
    for (const kind of definition.sections) {
      const labels = map.get(kind) ?? new Map<string, LabelDefinition>();
      labels.set(definition.label, definition);
      map.set(kind, labels);
    }
  }
  return map;
})();

/** The label that `line` (without white space at its ends) is in a section of this kind. */
export const labelIn = (kind: SectionKind, line: string): LabelDefinition | undefined =>
  BY_SECTION.get(kind)?.get(line);

export const hasLabels = (kind: SectionKind): boolean => BY_SECTION.has(kind);

export function labelText(value: LabelledValue): string {
  const definition = LABELS.find((d) => d.value === value);
  if (definition === undefined) throw new Error(`no label for ${value}`);
  return definition.label;
}
