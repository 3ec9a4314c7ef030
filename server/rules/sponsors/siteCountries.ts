// The country of a site: the last part of its place.

import { isPresent } from '../../protocol/field';
import { kept } from '../../protocol/kept';
import type { LocationsReading, Site } from '../../protocol/organizations';
import { countryName } from '../../registry/countries';

export interface SiteCountry {
  readonly site: Site;
  /** The registry's present name; undefined when the place names no country that it knows. */
  readonly country: string | undefined;
  /** Where the country stands, or what stands in its place, in the section. */
  readonly start: number;
  readonly end: number;
}

/** The countries of all sites that have a place; `-` stands for none. */
export const siteCountries: (reading: LocationsReading) => readonly SiteCountry[] = kept((reading: LocationsReading) =>
  reading.sites.filter(({ place }) => isPresent(place) && place.text !== '-').map(countryOf),
);

/** The country of a site that has a place. Some names have a comma of their own: "Korea, Republic of". */
function countryOf(site: Site): SiteCountry {
  const { text, range } = site.place;
  let from = text.lastIndexOf(',');
  let country = countryName(text.slice(from + 1).trim());
  if (country === undefined && from > 0) {
    const two = text.lastIndexOf(',', from - 1);
    country = countryName(text.slice(two + 1).trim());
    if (country !== undefined) from = two;
  }
  const part = text.slice(from + 1);
  return { site, country, start: range.end - part.trimStart().length, end: range.end };
}
