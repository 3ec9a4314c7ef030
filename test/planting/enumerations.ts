// Planted defects of enumerated values: what people write in place of the registry's codes.
import { basic, design, inValue, type Pick } from './fields';
import { chosen, type Random } from './random';
import type { Defect } from './record';

/** A letter left out, doubled, or two of them exchanged. */
function misspelt(text: string, random: Random): string | undefined {
  if (text.length < 5 || !/^[A-Z_]+$/.test(text)) return undefined;
  const at = 1 + Math.floor(random() * (text.length - 3));
  const [a = '', b = ''] = [text[at], text[at + 1]];
  if (a === '_' || b === '_') return undefined;
  if (a === b || random() < 0.4) return text.slice(0, at) + text.slice(at + 1);
  return random() < 0.7 ? text.slice(0, at) + b + a + text.slice(at + 2) : text.slice(0, at) + a + text.slice(at);
}

/** As pages show it: `Active not recruiting`, `Phase 2`. */
const shown = (text: string): string | undefined => {
  if (!/^[A-Z][A-Z_\d/]{2,}$/.test(text)) return undefined;
  const words = text
    .toLowerCase()
    .replaceAll('_', ' ')
    .replaceAll(/phase(?=\d)/g, 'phase ');
  return words[0]?.toUpperCase() + words.slice(1);
};

/** What people write in its place. */
const LOOSE: Readonly<Record<string, readonly string[]>> = {
  RECRUITING: ['RECRUITNG', 'Open to enrollment', 'Currently recruiting', 'ONGOING'],
  COMPLETED: ['COMPLETE', 'Finished', 'Study completed', 'COMPLETD'],
  INTERVENTIONAL: ['INTERVENTION', 'Interventional', 'Clinical trial', 'INTERVENTIONEL'],
  OBSERVATIONAL: ['Observational', 'OBSERVATION', 'OBSERVATIONAL STUDY'],
  RANDOMIZED: ['RANDOMISED', 'Randomized', 'RANDOM'],
  NON_RANDOMIZED: ['NON-RANDOMIZED', 'Not randomized', 'NONRANDOMIZED'],
  PARALLEL: ['PARALLEL ASSIGNMENT', 'Parallel', 'PARALEL'],
  SINGLE_GROUP: ['SINGLE GROUP', 'Single arm', 'SINGLE_ARM'],
  CROSSOVER: ['CROSS-OVER', 'Cross over', 'CROSS_OVER'],
  TREATMENT: ['Treatment', 'TREATEMENT', 'THERAPY', 'Therapeutic'],
  PREVENTION: ['Prevention', 'PREVENTIVE', 'Prophylaxis'],
  NONE: ['Open label', 'OPEN', 'None (Open Label)', 'NONE (OPEN LABEL)'],
  SINGLE: ['Single', 'SINGLE BLIND', 'Single-blind'],
  DOUBLE: ['Double', 'DOUBLE BLIND', 'DOUBLE-BLIND', 'Double-blind'],
  TRIPLE: ['Triple', 'TRIPLE MASKED'],
  QUADRUPLE: ['Quadruple', 'QUADRUPEL'],
  COHORT: ['Cohort', 'COHORT STUDY'],
  CASE_CONTROL: ['CASE-CONTROL', 'Case control'],
  PROSPECTIVE: ['Prospective', 'PROSPECTIV'],
  RETROSPECTIVE: ['Retrospective', 'RETROSPECTIV'],
  CROSS_SECTIONAL: ['CROSS-SECTIONAL', 'Cross-sectional'],
  ALL: ['Both', 'All', 'BOTH', 'Male and female'],
  FEMALE: ['Female', 'F', 'FEMALES', 'Women'],
  MALE: ['Male', 'MALES', 'Men'],
  No: ['NO', 'no', 'N', 'False', 'Not accepted'],
  Yes: ['YES', 'yes', 'Y', 'True', 'Accepts healthy volunteers'],
  INDUSTRY: ['Industry', 'INDUSTRIAL', 'COMPANY', 'Pharma'],
  OTHER: ['Other', 'OTHERS', 'HOSPITAL', 'University'],
  SPONSOR: ['Sponsor', 'SPONSORS', 'SPONOR'],
  PRINCIPAL_INVESTIGATOR: ['Principal Investigator', 'PRINCIPLE_INVESTIGATOR', 'PI'],
  PHASE1: ['Phase I', 'PHASE 1', 'I', 'Phase1'],
  PHASE2: ['Phase II', 'PHASE II', 'PHASE 2', 'Phase 2b'],
  PHASE3: ['Phase III', 'PHASE-3', 'III'],
  PHASE4: ['Phase IV', 'PHASE 4', 'PHASEIV'],
  NA: ['N/A', 'Not applicable', 'n.a.'],
  EXPERIMENTAL: ['Experimental', 'EXPERIMENTEL', 'Intervention'],
  ACTIVE_COMPARATOR: ['ACTIVE COMPARATOR', 'Control', 'Active Comparator'],
  DRUG: ['Drug', 'DRUGS', 'Medication'],
  BIOLOGICAL: ['Biological', 'BIOLOGIC', 'Vaccine'],
  org_study_id: ['Org Study ID', 'org study id', 'ORG_STUDY_ID', 'org_study'],
  secondary_id: ['Secondary ID', 'secondary', 'SECONDARY_ID'],
};

function wrongCode(text: string, random: Random): string | undefined {
  const forms = [...(LOOSE[text] ?? []), misspelt(text, random), misspelt(text, random), shown(text)];
  return chosen(
    random,
    forms.filter((form) => form !== undefined && form !== text),
  );
}

const enumeration = (id: string, pick: Pick): Defect => ({ id, rules: [id], plant: inValue(pick, wrongCode) });

export const ENUMERATION_DEFECTS: readonly Defect[] = [
  enumeration('status-enum', basic('status')),
  enumeration('phase-enum', basic('phase')),
  enumeration('study-type-enum', basic('studyType')),
  enumeration('allocation-enum', design('allocation')),
  enumeration('intervention-model-enum', design('interventionModel')),
  enumeration('purpose-enum', design('primaryPurpose')),
  enumeration('masking-enum', design('masking')),
  enumeration('observational-model-enum', design('observationalModel')),
  enumeration('time-perspective-enum', design('timePerspective')),
  enumeration('sex-enum', ({ eligibility }) => [eligibility, [eligibility?.sex]]),
  enumeration('healthy-volunteers-enum', ({ eligibility }) => [eligibility, [eligibility?.healthyVolunteers]]),
  enumeration('sponsor-class-enum', ({ sponsors }) => [
    sponsors,
    (sponsors?.sponsors ?? []).map((s) => s.sponsorClass),
  ]),
  enumeration('responsible-party-enum', ({ responsibleParty }) => [responsibleParty, [responsibleParty?.type]]),
  enumeration('site-status-enum', ({ locations }) => [locations, (locations?.sites ?? []).map((s) => s.status)]),
  enumeration('arm-type-enum', ({ studyGroups }) => [studyGroups, (studyGroups?.arms ?? []).map((a) => a.type)]),
  enumeration('intervention-type-enum', ({ interventions }) => [
    interventions,
    (interventions?.interventions ?? []).map((i) => i.type),
  ]),
  enumeration('identifier-source-enum', ({ otherIdentifiers }) => [
    otherIdentifiers,
    (otherIdentifiers?.identifiers ?? []).map((i) => i.source),
  ]),
  {
    id: 'identifier-type-enum',
    rules: ['identifier-type-enum'],
    plant: inValue(
      ({ otherIdentifiers }) => [otherIdentifiers, (otherIdentifiers?.identifiers ?? []).map((i) => i.type)],
      (_, random) => chosen(random, ['EudraCT', 'NIH grant', 'Hospital number', 'Registry', 'Ethics', 'EUDRA_CT']),
    ),
  },
];
