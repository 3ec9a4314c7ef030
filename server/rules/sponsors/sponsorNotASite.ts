// sponsor-not-a-site: hospitals stand among the sponsors, and the record names one other place as its only site.
import { isPresent } from '../../protocol/field';
import { SOURCES } from '../../registry/element';
import { plural } from '../../text/count';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';
import { isHospitalName, nameKey } from './organizationNames';
import { RECRUITING_RECORD } from './recruitingExample';

const withSponsors = (sponsors: string): string => RECRUITING_RECORD.replace('Northgate Biologics\nINDUSTRY', sponsors);

export const sponsorNotASite: TrialRule = {
  id: 'sponsor-not-a-site',
  category: 'sponsors',
  scope: 'trial',
  reads: ['sponsors', 'locations'],
  severity: 'hint',
  recommended: 'off',
  summary: 'Several hospitals do the study, and the record names one site only.',
  why: 'A hospital that takes part most often treats participants, and patients look for it among the sites.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'document',
      text: withSponsors('Lakeside Hospital\nOTHER\n⟦Heidegg Hospital⟧\nOTHER\nSeeblick Hospital\nOTHER'),
    },
    {
      section: 'document',
      text: withSponsors('Lakeside Hospital\nOTHER\nHeidegg Hospital\nOTHER'),
      note: 'One hospital may advise or pay.',
    },
    {
      section: 'document',
      text: withSponsors('Lakeside Hospital\nOTHER\nNorthgate Biologics\nINDUSTRY\nKarst University\nOTHER'),
    },
  ],
  limits: ['Asked only where at least two collaborating hospitals are no site and the record has one site.'],
  precision:
    'All 5 findings on 1,051 public records were read: four to nine hospitals and one site each time. Whether the others treat participants cannot be seen from the record.',
  check({ sponsors, locations }, _facts, report, at) {
    if (sponsors === undefined || sponsors.sponsors.length < 3 || locations?.sites.length !== 1) return;
    const [site] = locations.sites;
    if (site === undefined || !isPresent(site.facility)) return;
    const facility = nameKey(site.facility.text);
    const away = sponsors.sponsors
      .slice(1)
      .filter(({ name }) => isHospitalName(name.text) && !sharesName(nameKey(name.text), facility));
    const hospitals = sponsors.sponsors.filter(({ name }) => isHospitalName(name.text));
    const [first] = away;
    if (first === undefined || hospitals.length < 3) return;
    report({
      range: at(sponsors.section, first.name.range),
      message: `${quoted(first.name.text)} supports the study and is no site of it; of ${plural(hospitals.length, 'hospital')} the record names one place only. Add the sites that are missing, if there are any.`,
      related: [{ range: at(locations.section, site.facility.range), message: 'The only site' }],
    });
  },
};

const sharesName = (name: string, facility: string): boolean => facility.includes(name) || name.includes(facility);
