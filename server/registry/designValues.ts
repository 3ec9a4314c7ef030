// The fixed values of a study's design, its groups and its interventions, in the registry's order.
// Sources: ClinicalTrials.gov protocol registration data element definitions and API v2 enumerations, paraphrased.
import type { Enumeration, EnumerationName } from './enumerationValue';
import { DEFINITIONS, enumerationOf, value } from './enumerationValue';

export const DESIGN_VALUES = {
  allocation: enumerationOf(
    'allocation',
    'Allocation',
    DEFINITIONS,
    value('RANDOMIZED', 'Randomized', 'Chance decides which arm each participant is assigned to.'),
    value(
      'NON_RANDOMIZED',
      'Non-randomized',
      'Participants are assigned to arms on purpose and not by chance, for example by a doctor or by their own choice.',
    ),
    value('NA', 'Not applicable', 'There is only one arm, so there is nothing to allocate.'),
  ),
  interventionModel: enumerationOf(
    'interventionModel',
    'Interventional study model',
    DEFINITIONS,
    value(
      'SINGLE_GROUP',
      'Single group assignment',
      'The trial has one arm: all participants get the same intervention.',
    ),
    value(
      'PARALLEL',
      'Parallel assignment',
      'Two or more groups get different interventions side by side for the length of the study.',
    ),
    value(
      'CROSSOVER',
      'Crossover assignment',
      'Each participant gets two or more interventions one after the other, and the groups differ in the order.',
    ),
    value(
      'FACTORIAL',
      'Factorial assignment',
      'Two or more interventions are tested alone and in combination, and each group gets one of the combinations.',
    ),
    value(
      'SEQUENTIAL',
      'Sequential assignment',
      'Groups are assigned one after another, depending on what was reached before, as in dose escalation or adaptive designs.',
    ),
  ),
  primaryPurpose: enumerationOf(
    'primaryPurpose',
    'Primary purpose',
    DEFINITIONS,
    value('TREATMENT', 'Treatment', 'The interventions are tested for treating a disease, syndrome or condition.'),
    value('PREVENTION', 'Prevention', 'The interventions are tested for preventing a disease or health condition.'),
    value('DIAGNOSTIC', 'Diagnostic', 'The interventions are tested for identifying a disease or health condition.'),
    value(
      'ECT',
      'Educational/counseling/training',
      'The interventions are tested in education, counseling or training (ECT does not mean electroconvulsive therapy here).',
    ),
    value(
      'SUPPORTIVE_CARE',
      'Supportive care',
      'The aim is comfort, fewer side effects, or less decline in health or function, rather than curing the disease.',
    ),
    value(
      'SCREENING',
      'Screening',
      'The aim is to find a condition or risk factor in people who are not known to have it.',
    ),
    value(
      'HEALTH_SERVICES_RESEARCH',
      'Health services research',
      'The study looks at how health care is delivered, organized, managed or paid for.',
    ),
    value(
      'BASIC_SCIENCE',
      'Basic science',
      'The study asks how an intervention works in the body, not whether it improves health.',
    ),
    value(
      'DEVICE_FEASIBILITY',
      'Device feasibility',
      'A small trial, usually of fewer than 10 people, or a test of a prototype, to see whether a device can work at all.',
    ),
    value('OTHER', 'Other', 'None of the other purposes fits.'),
  ),
  masking: enumerationOf(
    'masking',
    'Masking',
    DEFINITIONS,
    value('NONE', 'None (open label)', 'Nobody is masked: everyone may know who gets which intervention.'),
    value(
      'SINGLE',
      'Single',
      'One of the four roles is masked: participants, caregivers, investigators or outcome assessors.',
    ),
    value(
      'DOUBLE',
      'Double',
      'Two of the four roles are masked: participants, caregivers, investigators, outcome assessors.',
    ),
    value(
      'TRIPLE',
      'Triple',
      'Three of the four roles are masked: participants, caregivers, investigators, outcome assessors.',
    ),
    value(
      'QUADRUPLE',
      'Quadruple',
      'All four roles are masked: participants, caregivers, investigators and outcome assessors.',
    ),
  ),
  maskedRole: enumerationOf(
    'maskedRole',
    'Who is masked',
    DEFINITIONS,
    value('Participants', 'Participants', 'The people in the study do not know which intervention they get.'),
    value('Caregivers', 'Caregivers', 'Those who give care to participants do not know who gets which intervention.'),
    value('Investigators', 'Investigators', 'Those who run the study do not know who gets which intervention.'),
    value(
      'Outcome Assessors',
      'Outcome assessors',
      'Those who measure or judge the outcomes do not know who got which intervention.',
    ),
  ),
  observationalModel: enumerationOf(
    'observationalModel',
    'Observational study model',
    DEFINITIONS,
    value(
      'COHORT',
      'Cohort',
      'A group of people with something in common is followed or traced over a period of time.',
    ),
    value(
      'CASE_CONTROL',
      'Case-control',
      'People with a condition or exposure are compared with otherwise similar people without it.',
    ),
    value(
      'CASE_ONLY',
      'Case-only',
      'A single group of people with the condition is studied, without a comparison group.',
    ),
    value(
      'CASE_CROSSOVER',
      'Case-crossover',
      'Each person is their own control: the time just before the disease began is compared with an earlier time.',
    ),
    value(
      'ECOLOGIC_OR_COMMUNITY',
      'Ecologic or community',
      'Whole populations, such as regions or countries, are compared rather than individual people.',
    ),
    value('FAMILY_BASED', 'Family-based', 'Family members are studied, for example in genetic or twin studies.'),
    value(
      'DEFINED_POPULATION',
      'Defined population',
      'All or a sample of the people of a population defined beforehand are studied, such as the residents of a town.',
    ),
    value(
      'NATURAL_HISTORY',
      'Natural history',
      'The course of a disease is observed over time without intervening in it.',
    ),
    value('OTHER', 'Other', 'None of the other models fits; the description explains the design.'),
  ),
  timePerspective: enumerationOf(
    'timePerspective',
    'Time perspective',
    DEFINITIONS,
    value(
      'RETROSPECTIVE',
      'Retrospective',
      'Looks back: most of the observations were made before participants were selected.',
    ),
    value(
      'PROSPECTIVE',
      'Prospective',
      'Looks forward: most of the observations are made after participants are enrolled.',
    ),
    value('CROSS_SECTIONAL', 'Cross-sectional', 'Observes at one point in time, usually at enrollment.'),
    value('OTHER', 'Other', 'None of the other perspectives fits; the description explains the design.'),
  ),
  armType: enumerationOf(
    'armType',
    'Arm type',
    DEFINITIONS,
    value('EXPERIMENTAL', 'Experimental', 'This group gets the intervention that the trial is about.'),
    value(
      'ACTIVE_COMPARATOR',
      'Active comparator',
      'This group gets an intervention that is considered effective, for comparison.',
    ),
    value(
      'PLACEBO_COMPARATOR',
      'Placebo comparator',
      'This group gets an inactive look-alike during all or part of the study.',
    ),
    value(
      'SHAM_COMPARATOR',
      'Sham comparator',
      'This group gets a procedure or device that only appears to be the real one.',
    ),
    value('NO_INTERVENTION', 'No intervention', 'This group gets no intervention from the protocol.'),
    value('OTHER', 'Other', 'None of the other types fits.'),
  ),
  interventionType: enumerationOf(
    'interventionType',
    'Intervention type',
    DEFINITIONS,
    value('DRUG', 'Drug', 'A medicine, its placebo included.'),
    value('DEVICE', 'Device', 'A medical device, its sham included.'),
    value(
      'BIOLOGICAL',
      'Biological',
      'A vaccine or another biological product, such as an antibody or a blood product.',
    ),
    value('PROCEDURE', 'Procedure', 'Surgery or another procedure done on the participant.'),
    value('RADIATION', 'Radiation', 'Treatment with radiation.'),
    value(
      'BEHAVIORAL',
      'Behavioral',
      'Something that changes what people do or think, such as psychotherapy, exercise or lifestyle counseling.',
    ),
    value('GENETIC', 'Genetic', 'Gene transfer, stem cells or recombinant DNA.'),
    value('DIETARY_SUPPLEMENT', 'Dietary supplement', 'Vitamins, minerals and other food supplements.'),
    value(
      'COMBINATION_PRODUCT',
      'Combination product',
      'One product made of two or three kinds: drug with device, biological with device, or drug with biological.',
    ),
    value(
      'DIAGNOSTIC_TEST',
      'Diagnostic test',
      'A test that finds or characterizes a condition, such as imaging or a laboratory test.',
    ),
    value('OTHER', 'Other', 'None of the other types fits.'),
  ),
} as const satisfies Partial<Record<EnumerationName, Enumeration>>;

/** The codes of masking by the number of roles that are masked, from 0 to 4. */
export const MASKINGS: readonly string[] = DESIGN_VALUES.masking.values.map(({ code }) => code);
