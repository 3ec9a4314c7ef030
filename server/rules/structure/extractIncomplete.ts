// extract-incomplete: the document was copied from a web page, which lost part of it. The one finding for all its gaps.

import { lineEndOf } from '../../format/lineSpacing';
import { textRange } from '../../format/section';
import { isPresent } from '../../protocol/field';
import { SOURCES } from '../../registry/element';
import { shiftEdit } from '../../text/edit';
import { listed } from '../quoted';
import type { TrialRule } from '../rule';
import { type Gap, gapsOf } from './extractPlaceholders';

const extract = (...[summary, conditions, masked, inclusion, exclusion, party]: readonly string[]): string =>
  [
    '⟦Velotimab in Psoriatic Arthritis⟧',
    'NCT ID: NCT90000101',
    'Last Updated: 2026-09-14',
    'Study Results',
    'Basic Information',
    'RECRUITING',
    'PHASE2',
    '120 participants',
    'INTERVENTIONAL',
    '2026-03-02',
    '2028-06-30',
    'Brief Summary',
    summary,
    'Conditions',
    conditions,
    'Study Design',
    'RANDOMIZED',
    'PARALLEL',
    'TREATMENT',
    'DOUBLE',
    masked,
    'Eligibility Criteria',
    'Inclusion Criteria',
    inclusion,
    '2. Age 18 to 75 years.',
    '3. Written consent.',
    'Exclusion Criteria',
    exclusion,
    '2. Pregnancy or breastfeeding.',
    '18 Years',
    '75 Years',
    'ALL',
    'No',
    'Sponsors',
    'Northgate Biologics',
    'INDUSTRY',
    'Responsible Party',
    party,
    'Other Identifiers',
    'VLT-204-PSA',
    'Identifier Type: -',
    'Identifier Source: org_study_id',
  ]
    .filter((line) => line !== undefined)
    .join('\n');

export const extractIncomplete: TrialRule = {
  id: 'extract-incomplete',
  category: 'structure',
  scope: 'trial',
  reads: [
    'record',
    'briefSummary',
    'conditions',
    'studyDesign',
    'eligibility',
    'responsibleParty',
    'locations',
    'countries',
  ],
  hinges: () => [],
  severity: 'warning',
  summary: 'The document is an extract from a web page that lost part of the record.',
  why: 'Copying a registry page loses the first criterion of each list and everything that the page shows as a badge. Readers take the rest for the whole: the lost first criterion is often the diagnosis.',
  sources: [SOURCES.structure],
  examples: [
    {
      section: 'document',
      text: extract(),
      fixed: extract(
        '[The summary was lost: restore it from the registry record]',
        '[Conditions were lost: restore them from the registry record]',
        '[The masked roles were lost: restore them from the registry record]',
        '1. [Inclusion criterion 1 was lost: restore it from the registry record]',
        '1. [Exclusion criterion 1 was lost: restore it from the registry record]',
        '[The responsible party was lost: restore it from the registry record]',
      ).replace(/[⟦⟧]/g, ''),
      note: 'One finding names all gaps. The fix makes them visible; the text itself must come from the registry record.',
    },
    {
      section: 'document',
      text: extract(
        'Velotimab lowers joint swelling.',
        'Psoriatic Arthritis',
        'Participants\nInvestigators',
        '1. Psoriatic arthritis.',
        '1. Live vaccine within 4 weeks.',
        'SPONSOR',
      ).replace(/[⟦⟧]/g, ''),
      note: 'Nothing is lost.',
    },
  ],
  limits: [
    'While a document is an extract, no other rule reports what the extract lost.',
    'What leaves no trace, such as the first line of a detailed description, cannot be seen.',
    'A list that begins at 1 is taken as complete.',
  ],
  precision: 'All 599 extracts among 1,945 public records are found, and none of the 1,346 whole records.',
  check(trial, _facts, report, at) {
    if (trial.extract === undefined) return;
    const gaps = gapsOf(trial.extract, trial.eligibility, lineEndOf(trial.tree));
    const { section, title, nctId } = trial.record;
    const firstLine = section.roles.findIndex((role) => role !== 'blank');
    const range = isPresent(title) ? title.range : textRange(section, Math.max(0, firstLine));
    const record = nctId.value === undefined ? 'the registry record' : `the registry record of ${nctId.value}`;
    report({
      range: at(section, range),
      message: `This is an extract from a web page: copying lost ${lossesNamed(gaps)}. Readers take the rest for the whole. Restore the lost parts from ${record}, or insert placeholders.`,
      fixes: [
        {
          title: 'Insert visible placeholders',
          safe: false,
          edits: gaps.map((gap) => shiftEdit(gap.edit, at(gap.section, { start: 0, end: 0 }).start)),
        },
      ],
      related: gaps.map((gap) => ({ range: at(gap.section, gap.range), message: gap.message })),
    });
  },
};

const NAMES: Readonly<Record<Exclude<Gap['what'], 'firstCriterion'>, string>> = {
  conditions: 'the conditions',
  summary: 'the summary',
  maskedRoles: 'who is masked',
  responsibleParty: 'the responsible party',
  countries: 'the countries',
};

/** By what was lost, since that changes less often than where. */
const named = new Map<string, string>();

function lossesNamed(gaps: readonly Gap[]): string {
  let key = '';
  for (const { what, polarity } of gaps) key += `${what} ${polarity} `;
  const known = named.get(key);
  if (known !== undefined) return known;
  const names = listed(namesOf(gaps));
  if (named.size >= MOST_NAMED) named.clear();
  named.set(key, names);
  return names;
}

const MOST_NAMED = 100;

/** What was lost, the weightiest first. */
function namesOf(gaps: readonly Gap[]): readonly string[] {
  const polarities = new Set(gaps.flatMap((gap) => gap.polarity ?? []));
  const [only] = polarities;
  const criteria =
    only === undefined
      ? []
      : [polarities.size === 2 ? 'the first criterion of both lists' : `the first ${only} criterion`];
  const kinds = ['conditions', 'summary', 'maskedRoles', 'responsibleParty', 'countries'] as const;
  return [...criteria, ...kinds.filter((kind) => gaps.some((gap) => gap.what === kind)).map((kind) => NAMES[kind])];
}
