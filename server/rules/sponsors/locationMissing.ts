// location-missing: a study that recruits names no site.
import { headingRange } from '../../format/section';
import { SOURCES } from '../../registry/element';
import { UNDER_WAY } from '../../registry/recordValues';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';
import { RECRUITING_RECORD } from './recruitingExample';
import { hasMarkedGaps } from './restoredExtract';

export const locationMissing: TrialRule = {
  id: 'location-missing',
  category: 'sponsors',
  scope: 'trial',
  reads: ['basicInformation', 'conditions', 'locations'],
  severity: 'error',
  summary: 'A study that recruits, or treats those it has recruited, names no site.',
  why: 'Patients cannot tell where they could take part; the registry requires facility, city and country of every site.',
  sources: [SOURCES.regulation, SOURCES.definitions],
  examples: [
    {
      section: 'document',
      text: RECRUITING_RECORD.replace('Locations\nLakeside Hospital\nGraz, Austria', '⟦Locations⟧'),
    },
    {
      section: 'document',
      text: RECRUITING_RECORD.replace('Locations\nLakeside Hospital\nGraz, Austria\n', '').replace(
        'RECRUITING',
        '⟦RECRUITING⟧',
      ),
    },
    {
      section: 'document',
      text: RECRUITING_RECORD.replace('Locations\nLakeside Hospital\nGraz, Austria\n', '').replace(
        'RECRUITING',
        'NOT_YET_RECRUITING',
      ),
      note: 'A study that is still to begin may not know its sites.',
    },
    { section: 'document', text: RECRUITING_RECORD },
  ],
  limits: [
    'Only RECRUITING, ENROLLING_BY_INVITATION and ACTIVE_NOT_RECRUITING studies are asked for sites: a fifth of those not yet recruiting have none in the registry.',
    'Nothing is said of an extract from a web page.',
  ],
  precision: 'No finding on 1,945 public records: all that recruit have sites.',
  check(trial, facts, report, at) {
    const basic = trial.basicInformation;
    const status = basic?.status;
    if (
      facts.isExtract ||
      hasMarkedGaps(trial) ||
      basic === undefined ||
      status?.value === undefined ||
      !UNDER_WAY.has(status.value)
    )
      return;
    if (trial.locations !== undefined && trial.locations.sites.length > 0) return;
    const section = trial.locations?.section;
    report({
      range:
        section === undefined || section.headingState === 'absent'
          ? at(basic.section, status.range)
          : at(section, headingRange(section)),
      message: `The study is ${quoted(status.text)} and names no site, so patients cannot tell where to go. Write each facility and, below it, city and country${section === undefined ? ' in a section "Locations"' : ''}.`,
    });
  },
};
