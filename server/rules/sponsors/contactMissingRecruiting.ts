// contact-missing-recruiting: a study that looks for participants names nobody to ask.
import { bodyRange, headingRange } from '../../format/section';
import { SOURCES } from '../../registry/element';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';
import { RECRUITING_RECORD } from './recruitingExample';
import { hasMarkedGaps } from './restoredExtract';

export const contactMissingRecruiting: TrialRule = {
  id: 'contact-missing-recruiting',
  category: 'sponsors',
  scope: 'trial',
  reads: ['basicInformation', 'conditions', 'centralContacts', 'facilityContacts'],
  severity: 'warning',
  summary: 'A study that recruits, or is about to, has neither a central nor a facility contact.',
  why: 'Patients and their doctors have nobody to ask; the registry requires a contact for the study or for each site.',
  sources: [
    SOURCES.definitions,
    { name: 'Viergever et al. 2014, quality of registration', url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3888400' },
  ],
  examples: [
    {
      section: 'document',
      text: RECRUITING_RECORD.replace('Central Contacts\nInes Halvorsen\n+43 555 0100', '⟦Central Contacts⟧'),
    },
    {
      section: 'document',
      text: RECRUITING_RECORD.replace(/\nCentral[\s\S]*$/, '').replace('RECRUITING', '⟦NOT_YET_RECRUITING⟧'),
    },
    {
      section: 'document',
      text: RECRUITING_RECORD.replace('Central Contacts\nInes Halvorsen\n+43 555 0100', 'Central Contacts').replace(
        'RECRUITING',
        'COMPLETED',
      ),
      note: 'The registry hides the contacts of studies that do not recruit.',
    },
    {
      section: 'document',
      text: RECRUITING_RECORD.replace(
        'Central Contacts\nInes Halvorsen\n+43 555 0100\nFacility Contacts',
        'Central Contacts\nFacility Contacts\nInes Halvorsen\n+43 555 0100',
      ),
      note: 'Contacts of the sites are enough.',
    },
  ],
  limits: [
    'Only RECRUITING and NOT_YET_RECRUITING studies are asked for contacts.',
    'Whether each site has its own contact is not looked at: the format does not say whose contact is whose.',
    'Nothing is said of an extract from a web page.',
  ],
  precision:
    'All 13 findings on 1,051 public records (7 on 295 labelled ones) were read and are right: studies not yet recruiting, without contact and without sites; the registry had let them pass.',
  check(trial, facts, report, at) {
    const status = trial.basicInformation?.status;
    if (
      facts.isExtract ||
      hasMarkedGaps(trial) ||
      (status?.value !== 'RECRUITING' && status?.value !== 'NOT_YET_RECRUITING')
    )
      return;
    const sections = [trial.centralContacts?.section, trial.facilityContacts?.section];
    if (sections.some((section) => section !== undefined && bodyRange(section) !== undefined)) return;
    const section = sections.find((s) => s !== undefined && s.headingState !== 'absent');
    const basic = trial.basicInformation;
    if (basic === undefined) return;
    report({
      range: section === undefined ? at(basic.section, status.range) : at(section, headingRange(section)),
      message: `The study is ${quoted(status.text)} and names no contact, so that nobody can ask to take part. Write a name, with phone or e-mail, under "Central Contacts".`,
    });
  },
};
