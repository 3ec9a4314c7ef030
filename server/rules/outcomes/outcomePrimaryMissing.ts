// outcome-primary-missing: the author lists outcomes, and none of them is primary.

import type { AnySectionKind } from '../../format/section';
import { headingRange } from '../../format/section';
import { sectionDefinition } from '../../format/sections';
import type { OutcomesReading } from '../../protocol/outcomes';
import type { Trial } from '../../protocol/trial';
import { SOURCES } from '../../registry/element';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';
import { OUTCOME_SECTIONS } from './outcomeSections';

const withOutcomes = (outcomes: string): string => `Velotimab in Psoriatic Arthritis
NCT ID: NCT90000101
Basic Information
RECRUITING
Study Groups
Velotimab
${outcomes}
Eligibility Criteria
Inclusion Criteria
1. Adults.`;

/** A heading in words that are not known leaves the primary outcomes in the section above it. */
const NEIGHBOURS: readonly AnySectionKind[] = ['studyGroups', 'interventions', 'otherInterventionNames', 'unknown'];
const OTHER_HEADING = /^\W*(?:co-)?primary\b.{0,60}\b(?:outcome|end ?-?point|objective|measure)/i;

export const outcomePrimaryMissing: TrialRule = {
  id: 'outcome-primary-missing',
  category: 'outcomes',
  scope: 'trial',
  reads: [...OUTCOME_SECTIONS, ...NEIGHBOURS],
  severity: 'error',
  summary: 'The record lists secondary or other outcomes, and no primary one.',
  why: 'The primary outcome is what the study is judged by; the registry returns a record without one.',
  sources: [SOURCES.regulation, SOURCES.definitions],
  examples: [
    { section: 'document', text: withOutcomes('⟦Secondary Outcome Measures⟧\n1. Serum CRP [Time Frame: Week 24]') },
    {
      section: 'document',
      text: withOutcomes('⟦Primary Outcomes⟧\nSecondary Outcomes\n1. Serum CRP [Time Frame: Week 24]'),
    },
    {
      section: 'document',
      text: withOutcomes(
        'Primary Outcomes\n1. ACR20 response [Time Frame: Week 24]\nSecondary Outcomes\n1. Serum CRP [Time Frame: Week 24]',
      ),
    },
    {
      section: 'document',
      text: withOutcomes('Outcome Measures\n1. Serum CRP [Time Frame: Week 24]'),
      note: 'Where no rank is given, one of them may be primary.',
    },
    {
      section: 'document',
      text: withOutcomes(
        'Primary Efficacy and Safety Outcomes\n1. ACR20 response\nSecondary Outcomes\n1. Serum CRP [Time Frame: Week 24]',
      ),
      note: 'A heading in other words.',
    },
    {
      section: 'document',
      text: withOutcomes('Interventions\nVelotimab'),
      note: 'The printed format has no outcomes: a record without such a section is complete.',
    },
  ],
  limits: [
    'Nothing is said of a record without a section of outcomes.',
    'Nor where a line elsewhere looks like the heading of primary outcomes in other words.',
  ],
  precision:
    'No outcomes stand in the 1,945 public records of the workshop. No finding in 2,444 outcomes of 337 other registered studies.',
  check(trial, facts, report, at) {
    if (facts.isExtract) return;
    const readings = [trial.primaryOutcomes, trial.outcomes, trial.secondaryOutcomes, trial.otherOutcomes].filter(
      (reading) => reading !== undefined,
    );
    const all = readings.flatMap((reading) => reading.outcomes);
    if (all.length === 0 || all.some(({ rank }) => rank === 'primary' || rank === undefined)) return;
    const [place] = readings;
    if (place === undefined || hasOtherHeading(trial)) return;
    report({
      range: at(place.section, headingRange(place.section)),
      message: `${whatStands(place)}, so that the record says nothing of what the study is judged by. Write the primary outcome under ${quoted(sectionDefinition('primaryOutcomes').heading)}.`,
    });
  },
};

/** Looked for only in the rare record that has outcomes and no primary one. */
const hasOtherHeading = ({ tree }: Trial): boolean =>
  tree.sections.some(
    ({ kind, lines }) =>
      NEIGHBOURS.includes(kind) && lines.some((line) => line.length < 120 && OTHER_HEADING.test(line)),
  );

const whatStands = ({ section, outcomes }: OutcomesReading): string =>
  section.kind === 'primaryOutcomes' && outcomes.length === 0
    ? 'No outcome stands below this heading'
    : 'No outcome of the record is primary';
