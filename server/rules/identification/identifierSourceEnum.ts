// identifier-source-enum: the identifier source is not a value of the registry.
import { enumerationRule } from '../enumerationRule';

export const identifierSourceEnum = enumerationRule({
  id: 'identifier-source-enum',
  category: 'identification',
  values: 'identifierSource',
  what: 'identifier source',
  sections: ['otherIdentifiers'],
  fields: (reading) => (reading.kind === 'identifiers' ? reading.identifiers.map((i) => i.source) : []),
  why: "The source tells the sponsor's own number, of which there is one, from further numbers.",
  examples: [
    {
      section: 'otherIdentifiers',
      text: 'VLT-204-PSA\nIdentifier Type: -\nIdentifier Source: ⟦Org Study ID⟧',
      fixed: 'VLT-204-PSA\nIdentifier Type: -\nIdentifier Source: org_study_id',
    },
    {
      section: 'otherIdentifiers',
      text: 'VLT-204-PSA\nIdentifier Type: -\nIdentifier Source: org_study_id\nLKS-77\nIdentifier Type: OTHER\nIdentifier Source: ⟦secondary⟧',
      fixed:
        'VLT-204-PSA\nIdentifier Type: -\nIdentifier Source: org_study_id\nLKS-77\nIdentifier Type: OTHER\nIdentifier Source: secondary_id',
    },
    {
      section: 'otherIdentifiers',
      text: 'VLT-204-PSA\nIdentifier Type: -\nIdentifier Source: org_study_id\nLKS-77\nIdentifier Type: OTHER\nIdentifier Source: ⟦hospital⟧',
    },
    { section: 'otherIdentifiers', text: 'VLT-204-PSA\nIdentifier Type: -\nIdentifier Source: org_study_id' },
  ],
  precision: 'No finding on 1,945 public records, whose values the registry wrote.',
});
