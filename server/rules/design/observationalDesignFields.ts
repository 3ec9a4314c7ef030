// observational-design-fields: the design values belong to the other study type.
import { type Field, isPresent } from '../../protocol/field';
import { SOURCES } from '../../registry/element';
import { listed } from '../quoted';
import type { TrialRule } from '../rule';
import { trialWith } from './designExample';

export const observationalDesignFields: TrialRule = {
  id: 'observational-design-fields',
  category: 'design',
  scope: 'trial',
  reads: ['basicInformation', 'studyDesign'],
  severity: 'warning',
  summary:
    'An observational study has allocation, model, purpose or masking of a trial, or an interventional one has an observational model.',
  why: 'The registry keeps two sets of design values, one for each study type. Values of the other set say that the study type is wrong, or they do.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'document',
      text: trialWith({ phase: 'NA', studyType: 'OBSERVATIONAL', design: '⟦RANDOMIZED⟧\nPARALLEL\nTREATMENT\nNONE' }),
    },
    {
      section: 'document',
      text: trialWith({ studyType: 'INTERVENTIONAL', design: '⟦COHORT⟧\nPROSPECTIVE' }),
    },
    {
      section: 'document',
      text: trialWith({ phase: 'NA', studyType: 'OBSERVATIONAL', design: 'COHORT\nPROSPECTIVE' }),
    },
    { section: 'document', text: trialWith({ design: 'NA\nSINGLE_GROUP\nTREATMENT\nNONE' }) },
  ],
  limits: ['OTHER alone is a value of both sets and says nothing.'],
  precision: 'No finding on 1,346 whole public records; the registry keeps the two sets apart.',
  check(trial, _facts, report, at) {
    const { basicInformation: basic, studyDesign: design } = trial;
    const type = basic?.studyType.value;
    if (basic === undefined || design === undefined || (type !== 'OBSERVATIONAL' && type !== 'INTERVENTIONAL')) return;
    if (design.observational === (type === 'OBSERVATIONAL')) return;
    const values = (
      design.observational
        ? [design.observationalModel, design.timePerspective]
        : [design.allocation, design.interventionModel, design.primaryPurpose, design.masking]
    ).filter(isTelling);
    const [first] = values;
    if (first === undefined) return;
    const other = design.observational ? 'observational studies' : 'interventional trials';
    report({
      range: at(design.section, first.range),
      message: `The study type is ${basic.studyType.text}, but ${listed(values.map((v) => v.text))} ${values.length === 1 ? 'is a value' : 'are values'} of ${other}. Correct the study type or the design.`,
      related: [{ range: at(basic.section, basic.studyType.range), message: 'The study type' }],
    });
  },
};

const isTelling = (field: Field): boolean => isPresent(field) && field.value !== undefined && field.value !== 'OTHER';
