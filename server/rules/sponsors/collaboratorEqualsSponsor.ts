// collaborator-equals-sponsor: an organization stands among the sponsors twice.

import { isPresent } from '../../protocol/field';
import type { Sponsor } from '../../protocol/organizations';
import { SOURCES } from '../../registry/element';
import { entryRemoved } from '../entryRemoval';
import { quoted } from '../quoted';
import type { SectionRule } from '../rule';
import { nameKey } from './organizationNames';

export const collaboratorEqualsSponsor: SectionRule = {
  id: 'collaborator-equals-sponsor',
  category: 'sponsors',
  scope: 'section',
  severity: 'warning',
  sections: ['sponsors'],
  summary: 'A collaborator repeats the lead sponsor or another collaborator.',
  why: 'The first organization leads the study, the others support it; one cannot be both, and readers count one supporter too many.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'sponsors',
      text: 'Northgate Biologics\nINDUSTRY\n⟦Northgate Biologics⟧\nINDUSTRY\nLakeside Hospital\nOTHER',
      fixed: 'Northgate Biologics\nINDUSTRY\nLakeside Hospital\nOTHER',
    },
    {
      section: 'sponsors',
      layout: 'labelled',
      text: 'Northgate Biologics\n\nINDUSTRY\n\n⟦NORTHGATE BIOLOGICS⟧\n\nINDUSTRY\n',
      fixed: 'Northgate Biologics\n\nINDUSTRY\n',
    },
    {
      section: 'sponsors',
      text: 'Northgate Biologics\nINDUSTRY\nLakeside Hospital\nOTHER\nNorthgate Biologics Austria\nINDUSTRY',
      note: 'A branch is another organization.',
    },
  ],
  limits: ['Names are the same when they differ in nothing but case, blanks and punctuation.'],
  precision: 'No finding on 1,945 public records.',
  check(reading, _facts, report) {
    if (reading.kind !== 'sponsors' || reading.sponsors.length < 2) return;
    const first = new Map<string, Sponsor>();
    for (const sponsor of reading.sponsors) {
      const { name, sponsorClass } = sponsor;
      const key = nameKey(name.text);
      const earlier = first.get(key);
      if (earlier === undefined || key === '') {
        first.set(key, sponsor);
        continue;
      }
      const isLead = earlier === reading.sponsors[0];
      const isSame = earlier.name.text === name.text && earlier.sponsorClass.text === sponsorClass.text;
      const lastLine = isPresent(sponsorClass) ? sponsorClass.line : name.line;
      report({
        range: name.range,
        message: `${quoted(name.text)} is ${isLead ? 'the lead sponsor' : 'a collaborator'} already, so it is counted twice. Remove it here, or write the organization that is meant.`,
        fixes: [
          {
            title: 'Remove the repeated organization',
            safe: isSame,
            edits: [entryRemoved(reading.section, name.line, lastLine)],
          },
        ],
        related: [{ range: earlier.name.range, message: 'First stands here' }],
      });
    }
  },
};
