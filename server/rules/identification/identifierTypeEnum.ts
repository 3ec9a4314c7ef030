// identifier-type-enum: the identifier type is not a value of the registry.
import { enumerationRule, MEASURED_ON_CODES } from '../enumerationRule';

export const identifierTypeEnum = enumerationRule({
  id: 'identifier-type-enum',
  category: 'identification',
  values: 'identifierType',
  what: 'identifier type',
  sections: ['otherIdentifiers'],
  fields: (reading) => (reading.kind === 'identifiers' ? reading.identifiers.map((i) => i.type) : []),
  common: ['EUDRACT_NUMBER', 'CTIS', 'REGISTRY', 'OTHER'],
  why: 'The type says which registry or agency gave the number, so that the same trial is found there.',
  examples: [
    {
      section: 'otherIdentifiers',
      text: 'VLT-204-PSA\nIdentifier Type: -\nIdentifier Source: org_study_id\n2019-001234-12\nIdentifier Type: ⟦EudraCT⟧\nIdentifier Source: secondary_id',
      fixed:
        'VLT-204-PSA\nIdentifier Type: -\nIdentifier Source: org_study_id\n2019-001234-12\nIdentifier Type: EUDRACT_NUMBER\nIdentifier Source: secondary_id',
    },
    {
      section: 'otherIdentifiers',
      text: 'VLT-204-PSA\nIdentifier Type: -\nIdentifier Source: org_study_id\nR01-XY-0042\nIdentifier Type: ⟦NIH grant⟧\nIdentifier Source: secondary_id',
      fixed:
        'VLT-204-PSA\nIdentifier Type: -\nIdentifier Source: org_study_id\nR01-XY-0042\nIdentifier Type: NIH\nIdentifier Source: secondary_id',
    },
    {
      section: 'otherIdentifiers',
      text: 'VLT-204-PSA\nIdentifier Type: -\nIdentifier Source: org_study_id\nLKS-77\nIdentifier Type: ⟦Hospital number⟧\nIdentifier Source: secondary_id',
    },
    {
      section: 'otherIdentifiers',
      text: 'VLT-204-PSA\nIdentifier Type: -\nIdentifier Source: org_study_id',
      note: "`-` is right: the sponsor's own number has no type.",
    },
  ],
  precision: MEASURED_ON_CODES,
});
