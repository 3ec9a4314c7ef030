// responsible-party-affiliation: an investigator answers for the record, and name, title or affiliation is missing.
import { SOURCES } from '../../registry/element';
import { plural } from '../../text/count';
import type { SectionRule } from '../rule';

export const responsiblePartyAffiliation: SectionRule = {
  id: 'responsible-party-affiliation',
  category: 'sponsors',
  scope: 'section',
  severity: 'warning',
  sections: ['responsibleParty'],
  summary: 'The responsible investigator lacks a name, a title or an affiliation.',
  why: 'Where an investigator and no organization answers for the record, the registry asks for all three.',
  sources: [SOURCES.definitions, SOURCES.mapping],
  examples: [
    { section: 'responsibleParty', text: '⟦PRINCIPAL_INVESTIGATOR⟧\nInes Halvorsen\nLakeside Rheumatology Centre' },
    { section: 'responsibleParty', text: '⟦SPONSOR_INVESTIGATOR⟧' },
    {
      section: 'responsibleParty',
      text: 'PRINCIPAL_INVESTIGATOR\nInes Halvorsen\nProfessor\nLakeside Rheumatology Centre',
    },
    { section: 'responsibleParty', text: 'SPONSOR', note: 'An organization is named by the section Sponsors.' },
    { section: 'responsibleParty', text: 'Ines Halvorsen', note: 'Old records have a name and no kind.' },
  ],
  limits: [
    'Only the number of lines is looked at: which of the three is missing cannot be known.',
    'Nothing is said of what an extract from a web page has lost.',
  ],
  precision: 'No finding on 1,945 public records; all 386 investigators in them have name, title and affiliation.',
  check(reading, facts, report) {
    if (reading.kind !== 'responsibleParty' || facts.isExtract) return;
    const { type, details } = reading;
    if (type.value === undefined || type.value === 'SPONSOR' || details.length >= WANTED) return;
    const stands =
      details.length === 0
        ? 'nothing stands'
        : `${plural(details.length, 'line')} ${details.length === 1 ? 'stands' : 'stand'}`;
    report({
      range: type.range,
      message: `For ${type.text} the registry asks for name, title and affiliation, and ${stands} here. Write what is missing, one a line.`,
    });
  },
};

/** Name, title, affiliation. */
const WANTED = 3;
