// section-missing: a section that every record has, or the heading above a fixed sentence, is not there.

import { type Section, textRange } from '../../format/section';
import type { SectionDefinition } from '../../format/sections';
import type { Trial } from '../../protocol/trial';
import { SOURCES } from '../../registry/element';
import { shiftEdit } from '../../text/edit';
import { listed, quoted } from '../quoted';
import type { Found, TrialRule } from '../rule';
import { isRegular } from './regularStructure';
import { HEADINGS_ALONE } from './sectionExample';
import {
  insertHeading,
  insertSections,
  mayBeInsertedUnasked,
  rangeOfGap,
  type SectionGap,
  sectionGaps,
} from './sectionInsertion';
import { strayHeadings } from './strayHeading';

const SENTENCE =
  'Understand how the trial is structured, including allocation methods, masking strategies, primary purpose, and other design elements.';

/** A record that has just been begun, and what the fix adds below it. */
const HALF = `Velotimab in Psoriatic Arthritis
NCT ID: NCT90000101
Study Results
Basic Information
RECRUITING
Brief Summary
`;
const REST = [
  'Conditions',
  'See the medical conditions and disease areas that this research is targeting or investigating.',
  '[The condition is missing: write it here]',
  'Study Design',
  SENTENCE,
  'Eligibility Criteria',
  'Check the participation requirements, including inclusion and exclusion rules, age limits, and whether healthy volunteers are accepted.',
  'Inclusion Criteria',
  '1. [The first inclusion criterion is missing: write it here]',
  'Exclusion Criteria',
  '1. [The first exclusion criterion is missing: write it here]',
  'Sponsors',
  'Meet the organizations funding or collaborating on the study and learn about their roles.',
  '[The sponsor is missing: write it here]',
  'Responsible Party',
  'Identify the individual or organization who holds primary responsibility for the study information submitted to regulators.',
  '[The responsible party is missing: write it here]',
  'Other Identifiers',
  'Review additional registry numbers or institutional identifiers associated with this trial.',
  "[The sponsor's protocol number is missing: write it here]",
  'Identifier Type: -',
  'Identifier Source: org_study_id',
];

export const sectionMissing: TrialRule = {
  id: 'section-missing',
  category: 'structure',
  scope: 'trial',
  reads: 'document',
  severity: 'warning',
  summary: 'A section that every record has is not there, or has lost its heading.',
  why: 'Readers and programs find their way by the headings. Text below a lost heading is read as part of the section above.',
  sources: [SOURCES.structure],
  examples: [
    {
      section: 'document',
      text: HEADINGS_ALONE.replace(
        'Study Design\nRANDOMIZED\nPARALLEL\nTREATMENT\nNONE\nEligibility Criteria',
        '⟦Eligibility Criteria⟧',
      ),
      fixed: HEADINGS_ALONE.replace(
        'Study Design\nRANDOMIZED\nPARALLEL\nTREATMENT\nNONE\n',
        `Study Design\n${SENTENCE}\n`,
      ),
      note: 'The heading and its sentence are inserted where they belong.',
    },
    {
      section: 'document',
      text: HEADINGS_ALONE.replace('Study Design\n', `⟦${SENTENCE}⟧\n`),
      fixed: HEADINGS_ALONE.replace('Study Design\n', `Study Design\n${SENTENCE}\n`),
      note: 'The sentence is still there, the heading is not.',
    },
    {
      section: 'document',
      text: HEADINGS_ALONE.replace('Conditions\nPsoriatic Arthritis\nStudy Design', '⟦Study Design⟧'),
      fixed: HEADINGS_ALONE.replace(
        'Psoriatic Arthritis\nStudy Design',
        'See the medical conditions and disease areas that this research is targeting or investigating.\n[The condition is missing: write it here]\nStudy Design',
      ),
      note: 'A section that must not be empty gets a placeholder; this is never done unasked.',
    },
    {
      section: 'document',
      text: `${HALF}⟦Velotimab lowers joint swelling.⟧`,
      fixed: [`${HALF}Velotimab lowers joint swelling.`, ...REST].join('\n'),
      note: 'A document that lacks most sections is one finding. The fix writes the frame of the record.',
    },
    { section: 'document', text: HEADINGS_ALONE, note: 'Headings count without their sentences.' },
  ],
  limits: [
    'Only sections that all public records have are asked for; Locations, Study Groups, Interventions and others may be absent.',
    'A heading with a slip in it is left to section-heading-typo.',
  ],
  precision: 'No finding on 1,945 public records, which have all of these sections.',
  check(trial, _facts, report, at) {
    const { tree } = trial;
    if (isRegular(tree.structure)) return;
    for (const section of tree.sections) {
      if (section.headingState === 'absent' && section.definition !== undefined) {
        report(headingFound(trial, section, at(section, { start: 0, end: 0 }).start));
      }
    }
    const gaps = sectionGaps(tree, new Set(strayHeadings(tree).map((stray) => stray.definition.kind)));
    const missing = gaps.flatMap((gap) => gap.missing);
    const [first] = gaps;
    if (first === undefined) return;
    if (missing.length >= MOST_SECTIONS) report(manyFound(trial, gaps));
    else for (const gap of gaps) report(gapFound(trial, gap));
  },
};

/** A document that lacks more sections than it has is half a record: one finding. */
const MOST_SECTIONS = 5;

function headingFound({ tree }: Trial, section: Section, start: number): Found {
  const heading = section.definition?.heading ?? '';
  const { start: from, end } = textRange(section, section.sentenceLine);
  const edit = insertHeading(tree, section);
  return {
    range: { start: start + from, end: start + end },
    message: `The heading ${quoted(heading)} is missing above this sentence. Insert it.`,
    fixes:
      edit === undefined
        ? []
        : [{ title: `Insert the heading ${quoted(heading)}`, safe: true, edits: [shiftEdit(edit, start)] }],
  };
}

const headings = (definitions: readonly SectionDefinition[]): string =>
  listed(definitions.map((d) => `"${d.heading}"`));

function gapFound({ tree }: Trial, gap: SectionGap): Found {
  const { missing, before } = gap;
  const names = headings(missing);
  const next = tree.sections[before]?.definition?.heading;
  const place = next === undefined ? 'at the end' : `above ${quoted(next)}`;
  return {
    range: rangeOfGap(tree, before),
    message:
      missing.length === 1
        ? `The section ${names} is missing ${place}, though every record has it. Insert it.`
        : `The sections ${names} are missing ${place}, though every record has them. Insert them.`,
    fixes: [
      {
        title: missing.length === 1 ? `Insert the section ${names}` : `Insert the sections ${names}`,
        safe: missing.every(mayBeInsertedUnasked),
        edits: [insertSections(tree, gap)],
      },
    ],
  };
}

function manyFound({ tree }: Trial, gaps: readonly SectionGap[]): Found {
  const missing = gaps.flatMap((gap) => gap.missing);
  const last = gaps.at(-1);
  return {
    range: rangeOfGap(tree, last?.before ?? tree.sections.length),
    message: `This document lacks ${missing.length} of the sections that every record has: ${headings(missing)}. Write or insert them.`,
    fixes: [
      {
        title: `Insert the ${missing.length} missing sections`,
        safe: false,
        edits: gaps.map((gap) => insertSections(tree, gap)),
      },
    ],
  };
}
