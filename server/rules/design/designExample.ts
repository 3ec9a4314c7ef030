// A short invented record for the examples of rules on design and arms: headings without their sentences, and the parts
// that an example speaks of.
import { OWN } from '../identification/recordExample';

export interface ExampleParts {
  readonly title?: string;
  readonly updated?: string;
  readonly status?: string;
  readonly phase?: string;
  readonly enrollment?: string;
  readonly studyType?: string;
  readonly summary?: string;
  readonly details?: string;
  /** The lines of Study Design. */
  readonly design?: string;
  /** The lines of Study Groups; the section is left out without them. */
  readonly groups?: string;
  /** The lines of Interventions; the section is left out without them. */
  readonly interventions?: string;
  readonly otherNames?: string;
}

/** Two arms in the bare layout, drug and placebo, with their interventions. */
export const TWO_ARMS: Pick<ExampleParts, 'groups' | 'interventions'> = {
  groups:
    'Velotimab\nVelotimab for 24 weeks.\nVelotimab\nSubcutaneous injection every 4 weeks.\nMatching Placebo\nPlacebo for 24 weeks.\nPlacebo\nSubcutaneous injection of saline every 4 weeks.',
  interventions:
    'Velotimab\nSubcutaneous injection every 4 weeks.\nPlacebo\nSubcutaneous injection of saline every 4 weeks.',
};

/** One arm in the bare layout with its intervention. */
export const ONE_ARM: Pick<ExampleParts, 'groups' | 'interventions'> = {
  groups: 'Velotimab\nAll participants receive velotimab.\nVelotimab\nSubcutaneous injection every 4 weeks.',
  interventions: 'Velotimab\nSubcutaneous injection every 4 weeks.',
};

export function trialWith(parts: ExampleParts): string {
  const section = (heading: string, lines: string | undefined): string =>
    lines === undefined ? '' : `${heading}\n${lines}\n`;
  return [
    `${parts.title ?? 'Velotimab in Psoriatic Arthritis'}\nNCT ID: NCT90000101\n`,
    `Last Updated: ${parts.updated ?? '2026-09-14'}\nStudy Results\n`,
    `Basic Information\n${parts.status ?? 'RECRUITING'}\n${parts.phase ?? 'PHASE2'}\n${parts.enrollment ?? '40 participants'}\n`,
    `${parts.studyType ?? 'INTERVENTIONAL'}\n2026-03-02\n2028-06-30\n`,
    section('Brief Summary', parts.summary ?? 'Velotimab may lower joint swelling.'),
    section('Detailed Description', parts.details),
    section('Conditions', 'Psoriatic Arthritis'),
    section('Study Design', parts.design ?? 'RANDOMIZED\nPARALLEL\nTREATMENT\nNONE'),
    section('Study Groups', parts.groups),
    section('Interventions', parts.interventions),
    section('Other Intervention Names', parts.otherNames),
    section(
      'Eligibility Criteria',
      'Inclusion Criteria\n1. Psoriatic arthritis.\n2. Age 18 to 75 years.\n18 Years\n75 Years\nALL\nNo',
    ),
    section('Sponsors', 'Northgate Biologics\nINDUSTRY'),
    section('Responsible Party', 'SPONSOR'),
    section('Other Identifiers', OWN),
  ].join('');
}
