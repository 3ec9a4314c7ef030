// design-value-missing: a design value that the registry requires is missing.

import { headingRange } from '../../format/section';
import type { StudyDesignReading } from '../../protocol/basicInformation';
import { type Field, isPresent } from '../../protocol/field';
import { SOURCES } from '../../registry/element';
import { listed } from '../quoted';
import { isUnderTheRule } from '../registrationRule';
import type { TrialRule } from '../rule';
import { trialWith } from './designExample';

const marked = (text: string): string => text.replace('Study Design', '⟦Study Design⟧');

export const designValueMissing: TrialRule = {
  id: 'design-value-missing',
  category: 'design',
  scope: 'trial',
  reads: ['record', 'basicInformation', 'studyDesign'],
  severity: 'warning',
  summary:
    'Allocation, model, purpose or masking is missing, or the model or time perspective of an observational study.',
  why: 'The registry requires these values and does not release a record without them.',
  sources: [SOURCES.definitions, SOURCES.regulation],
  examples: [
    { section: 'document', text: marked(trialWith({ design: 'RANDOMIZED\nPARALLEL\nTREATMENT' })) },
    {
      section: 'document',
      text: marked(trialWith({ phase: 'NA', studyType: 'OBSERVATIONAL', design: 'COHORT' })),
    },
    {
      section: 'document',
      text: marked(trialWith({ design: 'Intervention Model\n\nPARALLEL\n\nPrimary Study Purpose\n\nTREATMENT' })),
    },
    { section: 'document', text: trialWith({ design: '' }), note: 'A section that has just been begun.' },
    { section: 'document', text: trialWith({}) },
    {
      section: 'document',
      text: trialWith({ phase: 'NA', studyType: 'OBSERVATIONAL', design: 'COHORT\nPROSPECTIVE' }),
    },
    {
      section: 'document',
      text: trialWith({ updated: '2009-05-06', design: 'RANDOMIZED\nPARALLEL\nTREATMENT' }),
      note: 'Old records could do without.',
    },
  ],
  limits: [
    'Asked for only where all dates of the record lie after January 18, 2017, when 42 CFR Part 11 came into force.',
    'A section with lines that were not understood is left to the rule on those.',
  ],
  precision: '3 findings on 1,945 public records (2 records), both right: the allocation of a newer trial is missing.',
  check(trial, facts, report, at) {
    const { basicInformation: basic, studyDesign: design } = trial;
    const type = basic?.studyType.value;
    if (design === undefined || facts.isExtract || design.section.headingState === 'absent' || !isUnderTheRule(trial))
      return;
    if (type !== 'INTERVENTIONAL' && type !== 'OBSERVATIONAL') return;
    const present = valuesOf(design, design.observational).filter(({ field }) => isPresent(field));
    if (design.extra.length > 0 || design.observational !== (type === 'OBSERVATIONAL')) return;
    const lacking = valuesOf(design, type === 'OBSERVATIONAL').filter(({ field }) => !isPresent(field));
    // A section that was only begun lacks everything, and that is seen without being said.
    if (lacking.length === 0 || present.length === 0) return;
    report({
      range: at(design.section, headingRange(design.section)),
      message: `The ${listed(lacking.map(({ name }) => name))} ${lacking.length === 1 ? 'is' : 'are'} missing, and the registry requires ${lacking.length === 1 ? 'it' : 'them'}. Add ${lacking.length === 1 ? 'the value' : 'the values'} in the order of the section.`,
    });
  },
};

const valuesOf = (
  design: StudyDesignReading,
  observational: boolean,
): readonly { readonly field: Field; readonly name: string }[] =>
  observational
    ? [
        { field: design.observationalModel, name: 'observational model' },
        { field: design.timePerspective, name: 'time perspective' },
      ]
    : [
        { field: design.allocation, name: 'allocation' },
        { field: design.interventionModel, name: 'intervention model' },
        { field: design.primaryPurpose, name: 'primary purpose' },
        { field: design.masking, name: 'masking' },
      ];
