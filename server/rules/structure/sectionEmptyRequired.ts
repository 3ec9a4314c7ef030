// section-empty-required: a section that must say something is empty.
import { bodyRange, headingRange, type Section } from '../../format/section';
import type { SectionKind } from '../../format/sections';
import type { Trial } from '../../protocol/trial';
import { firstDay, type PartialDate } from '../../protocol/values';
import { SOURCES } from '../../registry/element';
import { quoted } from '../quoted';
import { RULE_IN_FORCE } from '../registrationRule';
import type { Facts, TrialRule } from '../rule';
import { HEADINGS_ALONE } from './sectionExample';

export const sectionEmptyRequired: TrialRule = {
  id: 'section-empty-required',
  category: 'structure',
  scope: 'trial',
  reads: [
    'record',
    'basicInformation',
    'briefSummary',
    'conditions',
    'studyDesign',
    'interventions',
    'sponsors',
    'responsibleParty',
  ],
  severity: 'error',
  summary: 'A section that the registry requires is empty.',
  why: 'The registry returns a record without it.',
  sources: [SOURCES.regulation, SOURCES.comments, SOURCES.definitions],
  examples: [
    {
      section: 'document',
      text: HEADINGS_ALONE.replace(
        'Brief Summary\nThis trial tests whether velotimab lowers joint swelling.',
        '⟦Brief Summary⟧',
      ),
    },
    {
      section: 'document',
      text: HEADINGS_ALONE.replace('Conditions\nPsoriatic Arthritis', '⟦Conditions⟧'),
    },
    {
      section: 'document',
      text: HEADINGS_ALONE.replace('Responsible Party\nSPONSOR', '⟦Responsible Party⟧'),
    },
    {
      section: 'document',
      text: HEADINGS_ALONE.replace('Responsible Party\nSPONSOR', 'Responsible Party').replace(
        '2026-09-14',
        '2014-05-06',
      ),
      note: 'Old records could do without it.',
    },
    {
      section: 'document',
      text: HEADINGS_ALONE.replace('Eligibility', '⟦Interventions⟧\nEligibility'),
    },
    {
      section: 'document',
      text: HEADINGS_ALONE.replace('Eligibility', 'Interventions\nEligibility').replace(
        'INTERVENTIONAL',
        'OBSERVATIONAL',
      ),
      note: 'An observational study may have none.',
    },
  ],
  limits: [
    'Interventions are required of interventional studies only.',
    'The responsible party is asked for only where all dates of the record lie after January 18, 2017, when 42 CFR Part 11 came into force.',
    'Eligibility Criteria are left to eligibility-missing.',
    'Nothing is said of what an extract from a web page has lost.',
  ],
  precision: 'No finding on 1,945 public records; the registry does not release a record without these sections.',
  check(trial, facts, report, at) {
    for (const { kind, write } of REQUIRED) {
      const section = trial.tree.sections.find((s) => s.kind === kind);
      if (section === undefined || bodyRange(section) !== undefined || !isRequired(section, trial, facts)) continue;
      const heading = section.definition?.heading ?? '';
      report({
        range: at(section, headingRange(section)),
        message: `${quoted(heading)} is empty, and the registry returns a record without it. Write ${write}.`,
      });
    }
  },
};

const REQUIRED: readonly { readonly kind: SectionKind; readonly write: string }[] = [
  { kind: 'briefSummary', write: 'in a few plain sentences what the study is about' },
  { kind: 'conditions', write: 'each disease or condition under study on its own line' },
  { kind: 'interventions', write: 'each intervention with its description' },
  { kind: 'sponsors', write: 'the sponsor and, on the next line, its class, such as INDUSTRY or OTHER' },
  { kind: 'responsibleParty', write: 'SPONSOR, PRINCIPAL_INVESTIGATOR or SPONSOR_INVESTIGATOR' },
];

/** Of studies before the rule the registry may know no responsible party. A date that cannot be read may be any. */
const isUnderTheRule = (date: PartialDate | undefined): boolean =>
  date !== undefined && firstDay(date) >= RULE_IN_FORCE;

function isRequired(
  { kind, headingState }: Section,
  { basicInformation, record }: Trial,
  { isExtract }: Facts,
): boolean {
  if (headingState === 'absent') return false;
  switch (kind) {
    case 'interventions':
      return basicInformation?.studyType.value === 'INTERVENTIONAL';
    case 'sponsors':
      return true;
    case 'responsibleParty': {
      const dates = [record.lastUpdated, basicInformation?.startDate, basicInformation?.completionDate];
      return (
        !isExtract &&
        dates.every((date) => date === undefined || date.text === '' || date.text === '-' || isUnderTheRule(date.value))
      );
    }
    default:
      return !isExtract;
  }
}
