// location-duplicate: the same facility in the same city twice.
import { isPresent } from '../../protocol/field';
import type { Site } from '../../protocol/organizations';
import { SOURCES } from '../../registry/element';
import { entryRemoved } from '../entryRemoval';
import { isPlaceholder } from '../placeholder';
import { quoted } from '../quoted';
import type { SectionRule } from '../rule';

export const locationDuplicate: SectionRule = {
  id: 'location-duplicate',
  category: 'sponsors',
  scope: 'section',
  severity: 'hint',
  sections: ['locations'],
  summary: 'The same facility in the same city stands among the sites twice.',
  why: 'Readers count one site too many; two departments of a hospital need their names to be told apart.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'locations',
      text: 'Lakeside Hospital\nGraz, Austria\nHeidegg Clinic\nLinz, Austria\n⟦Lakeside Hospital⟧\nGraz, Austria',
      fixed: 'Lakeside Hospital\nGraz, Austria\nHeidegg Clinic\nLinz, Austria',
      note: 'The fix is never applied in bulk: another department may be meant.',
    },
    {
      section: 'locations',
      text: 'Lakeside Hospital, Rheumatology\nGraz, Austria\nLakeside Hospital, Dermatology\nGraz, Austria',
      note: 'Two departments.',
    },
    {
      section: 'locations',
      text: 'Research Site\nGraz, Austria\nResearch Site\nGraz, Austria',
      note: 'Names that hide the facility.',
    },
    { section: 'locations', text: 'Lakeside Hospital\nGraz, Austria\nLakeside Hospital\nLinz, Austria' },
  ],
  limits: [
    'Facilities without a name of their own ("Research Site", "Northgate Investigational Site") are left alone.',
  ],
  precision:
    'All 10 findings on 1,945 public records were read: each facility stands twice in the same city. Whether two departments were meant cannot be seen.',
  check(reading, _facts, report) {
    if (reading.kind !== 'locations') return;
    // By the facility's name alone: most names stand once, and records may have hundreds of sites.
    const first = new Map<string, Site[]>();
    for (const site of reading.sites) {
      const { facility, place } = site;
      const named = first.get(facility.text);
      if (named === undefined) {
        first.set(facility.text, [site]);
        continue;
      }
      if (isUnnamed(facility.text) || !isPresent(place)) continue;
      const earlier = named.find((other) => other.place.text === place.text);
      if (earlier === undefined) {
        named.push(site);
        continue;
      }
      report({
        range: facility.range,
        message: `${quoted(facility.text)} in this city is among the sites already. Remove it, or add the department that tells the two apart.`,
        fixes: [
          {
            title: 'Remove the repeated site',
            safe: false,
            edits: [entryRemoved(reading.section, facility.line, place.line)],
          },
        ],
        related: [{ range: earlier.facility.range, message: 'First stands here' }],
      });
    }
  },
};

const isUnnamed = (facility: string): boolean =>
  HIDDEN.test(facility) || !/\w/.test(facility) || isPlaceholder(facility);

/** Names by which sponsors keep facilities unnamed. */
const HIDDEN = /\b(?:site|investigational|investigative|investigator|local institution|clinical trials? unit)\b/i;
