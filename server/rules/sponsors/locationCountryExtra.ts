// location-country-extra: a country is listed in which no site lies.
import { countryName } from '../../registry/countries';
import { SOURCES } from '../../registry/element';
import { isPlaceholder } from '../placeholder';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';
import { RECRUITING_RECORD } from './recruitingExample';
import { siteCountries } from './siteCountries';

export const locationCountryExtra: TrialRule = {
  id: 'location-country-extra',
  category: 'sponsors',
  scope: 'trial',
  reads: ['locations', 'countries'],
  severity: 'information',
  summary: 'A country is listed in which no site of the record lies.',
  why: 'Patients who search by country find the study and then no place to go to.',
  sources: [SOURCES.definitions],
  examples: [
    { section: 'document', text: RECRUITING_RECORD.replace('Countries\nAustria', 'Countries\nAustria\n⟦Slovenia⟧') },
    {
      section: 'document',
      text: RECRUITING_RECORD.replace('Graz, Austria', 'Praha, Czech Republic').replace(
        'Countries\nAustria',
        'Countries\nCzechia',
      ),
      note: 'Two names of one country.',
    },
    {
      section: 'document',
      text: RECRUITING_RECORD.replace('Graz, Austria', 'Graz').replace('Countries\nAustria', 'Countries\nSlovenia'),
      note: 'A site without a country may lie there.',
    },
    {
      section: 'document',
      text: RECRUITING_RECORD.replace('Lakeside Hospital\nGraz, Austria\n', ''),
      note: 'No sites are given.',
    },
  ],
  limits: [
    'A country whose sites were closed and taken out of the record may stay in the list: that is why this is a note.',
  ],
  precision: 'No finding on 1,945 public records.',
  check({ locations, countries }, _facts, report, at) {
    if (locations === undefined || countries === undefined || locations.sites.length === 0) return;
    const places = siteCountries(locations);
    if (places.length < locations.sites.length || places.some(({ country }) => country === undefined)) return;
    const inUse = new Set(places.map(({ country }) => country));
    for (const { text, range } of countries.values) {
      const country = countryName(text);
      if (country === undefined || inUse.has(country) || isPlaceholder(text)) continue;
      report({
        range: at(countries.section, range),
        message: `No site of the record lies in ${quoted(text)}, so patients there find nowhere to go. Add the site, or remove the country, unless its sites are closed.`,
      });
    }
  },
};
