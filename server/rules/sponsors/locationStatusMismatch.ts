// location-status-mismatch: the study recruits and no site does, or the reverse.
import { isPresent } from '../../protocol/field';
import type { Site } from '../../protocol/organizations';
import { SOURCES } from '../../registry/element';
import { plural } from '../../text/count';
import type { TrialRule } from '../rule';
import { RECRUITING_RECORD } from './recruitingExample';

const withSite = (status: string, overall = 'RECRUITING'): string =>
  RECRUITING_RECORD.replace('Graz, Austria', `Site Status\n${status}\nGraz, Austria`).replace('RECRUITING', overall);

export const locationStatusMismatch: TrialRule = {
  id: 'location-status-mismatch',
  category: 'sponsors',
  scope: 'trial',
  reads: ['basicInformation', 'locations'],
  severity: 'error',
  summary: 'The study recruits and none of its sites does, or a site recruits and the study does not.',
  why: 'While one site recruits, the whole study is RECRUITING; otherwise patients are sent to a closed site, or miss an open one.',
  sources: [SOURCES.structure, SOURCES.definitions],
  examples: [
    { section: 'document', text: withSite('COMPLETED', '⟦RECRUITING⟧') },
    { section: 'document', text: withSite('⟦RECRUITING⟧', 'COMPLETED') },
    {
      section: 'document',
      text: withSite('RECRUITING', 'UNKNOWN'),
      note: 'UNKNOWN is set by the registry; the sites stay as they were.',
    },
    {
      section: 'document',
      text: withSite('COMPLETED\nHeidegg Clinic\nLinz, Austria'),
      note: 'One site has no status of its own.',
    },
    { section: 'document', text: withSite('RECRUITING') },
  ],
  limits: [
    'Where a site has no status, nothing is said of a study that recruits.',
    'The bare layout prints no states of sites.',
  ],
  precision: 'No finding on 295 labelled public records, the only ones with states of sites.',
  check({ basicInformation, locations }, _facts, report, at) {
    const overall = basicInformation?.status.value;
    if (basicInformation === undefined || locations === undefined || overall === undefined) return;
    const { section, sites } = locations;
    const open = sites.find((site) => site.status?.value === 'RECRUITING');
    if (overall === 'RECRUITING') {
      if (open !== undefined || sites.length === 0 || !sites.every(hasKnownStatus)) return;
      const states = [...new Set(sites.map((site) => site.status?.text ?? ''))].join(', ');
      report({
        range: at(basicInformation.section, basicInformation.status.range),
        message: `The study is RECRUITING, and ${sites.length === 1 ? 'its only site is' : `its ${plural(sites.length, 'site')} are`} ${states}. Correct the status of the study, or that of the sites that are open.`,
        related: sites
          .slice(0, MOST_RELATED)
          .flatMap(({ status }) =>
            status === undefined ? [] : [{ range: at(section, status.range), message: 'The status of a site' }],
          ),
      });
    } else if (open?.status !== undefined && CLOSED.has(overall)) {
      report({
        range: at(section, open.status.range),
        message: `This site is RECRUITING, and the study is ${overall}. While one site recruits, the study is RECRUITING. Correct the one that is wrong.`,
        related: [
          { range: at(basicInformation.section, basicInformation.status.range), message: 'The status of the study' },
        ],
      });
    }
  },
};

const hasKnownStatus = ({ status }: Site): boolean =>
  status !== undefined && isPresent(status) && status.value !== undefined;

/** States of a study in which no site takes part in recruiting. */
const CLOSED: ReadonlySet<string> = new Set([
  'NOT_YET_RECRUITING',
  'ACTIVE_NOT_RECRUITING',
  'COMPLETED',
  'SUSPENDED',
  'TERMINATED',
  'WITHDRAWN',
]);

const MOST_RELATED = 5;
