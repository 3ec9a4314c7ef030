// location-country-missing: a site whose line names no country, or a country of a site that the list of countries lacks.
import { bodyRange, contentRange, headingRange } from '../../format/section';
import { isPresent } from '../../protocol/field';
import type { LinesReading } from '../../protocol/lists';
import type { LocationsReading } from '../../protocol/organizations';
import { countryName, meantCountry } from '../../registry/countries';
import { SOURCES } from '../../registry/element';
import { plural } from '../../text/count';
import { insert, replace, shiftEdit, type TextEdit } from '../../text/edit';
import { ownLineEnd } from '../../text/sourceText';
import { isPlaceholder } from '../placeholder';
import { listed, quoted } from '../quoted';
import type { Fix, Found, TrialRule } from '../rule';
import { RECRUITING_RECORD } from './recruitingExample';
import { type SiteCountry, siteCountries } from './siteCountries';

export const locationCountryMissing: TrialRule = {
  id: 'location-country-missing',
  category: 'sponsors',
  scope: 'trial',
  reads: ['locations', 'countries'],
  severity: 'warning',
  summary: 'A site names no country, or the list of countries lacks the country of a site.',
  why: 'People search for studies in their country; what stands in neither place is not found.',
  sources: [SOURCES.regulation, SOURCES.definitions],
  examples: [
    {
      section: 'document',
      text: RECRUITING_RECORD.replace('Countries\nAustria', '⟦Countries⟧'),
      fixed: RECRUITING_RECORD,
    },
    {
      section: 'document',
      text: RECRUITING_RECORD.replace(
        'Graz, Austria\nCountries',
        'Graz, Austria\nSeeblick Clinic\nLjubljana, Slovenia\n⟦Countries⟧',
      ),
      fixed: RECRUITING_RECORD.replace(
        'Graz, Austria\nCountries\nAustria',
        'Graz, Austria\nSeeblick Clinic\nLjubljana, Slovenia\nCountries\nAustria\nSlovenia',
      ),
    },
    {
      section: 'locations',
      text: 'Lakeside Rheumatology Centre\n⟦Graz, Styria⟧',
      fixed: 'Lakeside Rheumatology Centre\nGraz, Styria, Austria',
      note: 'The record names one country only; the fix is never applied in bulk.',
    },
    {
      section: 'document',
      text: RECRUITING_RECORD.replace('Graz, Austria', 'Boston, ⟦USA⟧').replace(
        'Countries\nAustria',
        'Countries\nUnited States',
      ),
      fixed: RECRUITING_RECORD.replace('Graz, Austria', 'Boston, United States').replace(
        'Countries\nAustria',
        'Countries\nUnited States',
      ),
    },
    { section: 'locations', text: '⟦Lakeside Rheumatology Centre⟧' },
    {
      section: 'document',
      text: RECRUITING_RECORD.replace('Graz, Austria', 'Moscow, Russian Federation').replace(
        'Countries\nAustria',
        'Countries\nRussia',
      ),
      note: 'Earlier names of a country are known.',
    },
    {
      section: 'document',
      text: RECRUITING_RECORD.replace('Countries\nAustria\n', ''),
      note: 'Without the section, nothing is listed.',
    },
  ],
  limits: [
    'All sites without a country are one finding.',
    'Nothing is said of the list of countries that an extract from a web page has lost.',
  ],
  precision:
    "Both findings on 1,945 public records were read and are right: a person's name in place of the city, and a facility with nothing below it. All other places end with a country that is listed.",
  check(trial, facts, report, at) {
    const { locations, countries } = trial;
    if (locations === undefined) return;
    const places = siteCountries(locations);
    const found = siteFound(locations, places, countries);
    if (found !== undefined) report(placedIn(found, at(locations.section, { start: 0, end: 0 }).start));
    if (countries === undefined || facts.isExtract) return;
    const list = listFound(places, countries);
    if (list !== undefined) report(placedIn(list, at(countries.section, { start: 0, end: 0 }).start));
  },
};

const placedIn = ({ range, message, fixes = [] }: Found, start: number): Found => ({
  range: { start: range.start + start, end: range.end + start },
  message,
  fixes: fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => shiftEdit(edit, start)) })),
});

/** One finding for all sites without a country, at the first of them. */
function siteFound(
  { sites }: LocationsReading,
  places: readonly SiteCountry[],
  countries: LinesReading | undefined,
): Found | undefined {
  const nowhere = places.filter(({ site, country }) => country === undefined && !isPlaceholder(site.place.text));
  const alone = sites.find(({ place, facility }) => !isPresent(place) && !isPlaceholder(facility.text));
  const [first] = nowhere;
  const more = nowhere.length + (alone === undefined ? 0 : 1) - 1;
  const rest = more > 0 ? ` The same holds for ${plural(more, 'other site')}.` : '';
  if (first === undefined) {
    if (alone === undefined) return undefined;
    return {
      range: alone.facility.range,
      message: `${quoted(alone.facility.text)} stands without city and country, so that people who search by place miss it. Write them on the line below.`,
    };
  }
  const meant = meantCountry(lastPart(first));
  if (meant !== undefined) {
    return {
      range: { start: first.start, end: first.end },
      message: `${quoted(lastPart(first))} is not how the registry names a country, so searches by country miss this site. Write ${quoted(meant)}.${rest}`,
      fixes: [{ title: 'Write the country as the registry does', safe: true, edits: nowhere.flatMap(spelled) }],
    };
  }
  return {
    range: first.site.place.range,
    message: `${quoted(first.site.place.text)} ends with no country that the registry knows, so searches by country miss this site. Write city, state and country.${rest}`,
    fixes: fixesWith(nowhere, countries),
  };
}

const lastPart = ({ site, start }: SiteCountry): string => site.place.text.slice(start - site.place.range.start);

function spelled(place: SiteCountry): readonly TextEdit[] {
  const meant = meantCountry(lastPart(place));
  return meant === undefined ? [] : [replace({ start: place.start, end: place.end }, meant)];
}

/** Where the record names one country only, it is surely that. */
function fixesWith(nowhere: readonly SiteCountry[], countries: LinesReading | undefined): readonly Fix[] {
  const names = countries?.values ?? [];
  const country = names.length === 1 ? countryName(names[0]?.text ?? '') : undefined;
  if (country === undefined) return [];
  return [
    {
      title: `Add ${country}`,
      safe: false,
      edits: nowhere.map(({ site }) => insert(site.place.range.end, `, ${country}`)),
    },
  ];
}

function listFound(places: readonly SiteCountry[], { section, values }: LinesReading): Found | undefined {
  if (section.headingState === 'absent' || values.some(({ text }) => isPlaceholder(text))) return undefined;
  const known = new Set(values.map(({ text }) => countryName(text) ?? meantCountry(text)));
  const lacking: string[] = [];
  for (const { country } of places) {
    if (country !== undefined && !known.has(country) && !lacking.includes(country)) lacking.push(country);
  }
  if (lacking.length === 0) return undefined;
  // As the section itself parts its lines: other sections are not read, so that they cannot say.
  const [heading = ''] = section.lines;
  const lineEnd = ownLineEnd(heading) || '\n';
  const between = section.roles[1] === 'blank' ? lineEnd + lineEnd : lineEnd;
  const text = lacking.map((country) => between + country).join('');
  const shown =
    lacking.length > MOST_NAMED ? [...lacking.slice(0, MOST_NAMED), `${lacking.length - MOST_NAMED} more`] : lacking;
  return {
    range: headingRange(section),
    message: `The sites lie in ${listed(shown)}, and ${bodyRange(section) === undefined ? 'no country is' : `${lacking.length === 1 ? 'that country is not' : 'those countries are not'}`} listed here: searches by country miss the study. Add ${lacking.length === 1 ? 'it' : 'them'}.`,
    fixes: [
      {
        title: lacking.length === 1 ? `Add ${lacking[0]}` : `Add the ${lacking.length} countries`,
        safe: true,
        edits: [insert(contentRange(section).end, text)],
      },
    ],
  };
}

const MOST_NAMED = 5;
