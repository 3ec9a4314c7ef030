// eligibility-missing: a record whose Eligibility Criteria section names no criterion.
import { headingRange } from '../../format/section';
import { type EligibilityReading, NO_CRITERION } from '../../protocol/eligibility';
import { isPresent } from '../../protocol/field';
import { SOURCES } from '../../registry/element';
import type { TrialRule } from '../rule';

export const eligibilityMissing: TrialRule = {
  id: 'eligibility-missing',
  category: 'eligibility',
  scope: 'trial',
  reads: ['eligibility'],
  hinges: () => [],
  severity: 'error',
  summary: 'The Eligibility Criteria section names no criterion.',
  why: 'Patients and sites cannot tell who may take part; the registry requires the criteria of every study and returns the record.',
  sources: [SOURCES.regulation, SOURCES.comments, SOURCES.definitions],
  examples: [
    {
      section: 'document',
      text: 'Velotimab in Psoriatic Arthritis\nNCT ID: NCT90000101\n⟦Eligibility Criteria⟧\nCheck the participation requirements, including inclusion and exclusion rules, age limits, and whether healthy volunteers are accepted.\nSponsors\nMeet the organizations funding or collaborating on the study and learn about their roles.\nNorthgate Biologics\nINDUSTRY\n',
      note: 'An empty section is this one finding.',
    },
    {
      section: 'document',
      text: 'Velotimab in Psoriatic Arthritis\nNCT ID: NCT90000101\n⟦Eligibility Criteria⟧\nCheck the participation requirements, including inclusion and exclusion rules, age limits, and whether healthy volunteers are accepted.\n18 Years\n75 Years\nALL\nNo\nSponsors\nMeet the organizations funding or collaborating on the study and learn about their roles.\nNorthgate Biologics\nINDUSTRY\n',
      note: 'Age, sex and healthy volunteers do not make up for the lists.',
    },
    {
      section: 'document',
      text: 'Velotimab in Psoriatic Arthritis\nNCT ID: NCT90000101\n⟦Eligibility Criteria⟧\nCheck the participation requirements, including inclusion and exclusion rules, age limits, and whether healthy volunteers are accepted.\nInclusion Criteria\nExclusion Criteria\n18 Years\n75 Years\nALL\nNo\n',
      note: 'Headings without criteria are not enough.',
    },
    {
      section: 'eligibility',
      text: 'DISEASE CHARACTERISTICS: Psoriatic arthritis with three swollen joints\n18 Years\n75 Years\nALL\nNo',
      note: 'The blocks of old records are criteria.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n* Members of the Lakeside cohort.\n18 Years\nN/A\nALL\nNo',
      note: 'One list is enough.',
    },
    {
      section: 'eligibility',
      text: 'No eligibility criteria\nN/A\nN/A\nALL\nNo',
      note: 'The registry itself writes this line in old records without criteria.',
    },
  ],
  limits: [
    'A section that is absent altogether is reported by section-missing.',
    'Nothing is said of an extract from a web page, which loses lists of one line.',
  ],
  precision:
    'Both findings on 1,051 public records were read and are right: old cohort records with ages and sex alone.',
  check({ eligibility }, facts, report, at) {
    if (eligibility === undefined || facts.isExtract || hasCriterion(eligibility)) return;
    const { section, lists } = eligibility;
    const hasValues = isPresent(eligibility.minimumAge) || isPresent(eligibility.sex);
    const what =
      lists.length > 0
        ? 'The lists of criteria are empty'
        : hasValues
          ? 'There are no inclusion and exclusion criteria'
          : 'The Eligibility Criteria section is empty';
    report({
      range: at(section, headingRange(section)),
      message: `${what}, so nobody can tell who may take part. Add at least an "Inclusion Criteria" list.`,
    });
  },
};

/** Stops at the first criterion: the section may be long. */
function hasCriterion({ depths, valuesLine }: EligibilityReading): boolean {
  for (let line = 0; line < valuesLine; line++) if (depths[line] !== NO_CRITERION) return true;
  return false;
}
