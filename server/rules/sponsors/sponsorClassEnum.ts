// sponsor-class-enum: the sponsor class is not a value of the registry.
import { enumerationRule, MEASURED_ON_CODES } from '../enumerationRule';

export const sponsorClassEnum = enumerationRule({
  id: 'sponsor-class-enum',
  category: 'sponsors',
  values: 'sponsorClass',
  what: 'sponsor class',
  sections: ['sponsors'],
  fields: (reading) => (reading.kind === 'sponsors' ? reading.sponsors.map((s) => s.sponsorClass) : []),
  common: ['INDUSTRY', 'NIH', 'OTHER'],
  why: 'The class tells who pays for the trial: a company, a government body or others.',
  examples: [
    { section: 'sponsors', text: 'Northgate Biologics\n⟦Industry⟧', fixed: 'Northgate Biologics\nINDUSTRY' },
    {
      section: 'sponsors',
      text: 'Lakeside Hospital\n⟦HOSPITAL⟧\nNorthgate Biologics\nINDUSTRY',
      fixed: 'Lakeside Hospital\nOTHER\nNorthgate Biologics\nINDUSTRY',
      note: 'Hospitals, universities and foundations are OTHER.',
    },
    { section: 'sponsors', text: 'Northgate Biologics\nINDUSTRY\nLakeside Rheumatology Centre\n⟦CRO⟧' },
    { section: 'sponsors', text: 'Northgate Biologics\nINDUSTRY\nLakeside Rheumatology Centre\nOTHER' },
  ],
  precision: MEASURED_ON_CODES,
});
