// section-heading-typo: a section's heading is misspelled.

import { headingRange, lineRange, textRange } from '../../format/section';
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import type { TextRange } from '../../text/range';
import { quoted } from '../quoted';
import type { Found, TrialRule } from '../rule';
import { isRegular } from './regularStructure';
import { HEADINGS_ALONE } from './sectionExample';
import { strayHeadings } from './strayHeading';

const SENTENCE =
  'Check the participation requirements, including inclusion and exclusion rules, age limits, and whether healthy volunteers are accepted.';

export const sectionHeadingTypo: TrialRule = {
  id: 'section-heading-typo',
  category: 'structure',
  scope: 'trial',
  reads: 'document',
  severity: 'warning',
  summary: 'The heading of a section is misspelled.',
  why: 'Programs know a section by its heading, letter by letter. Below a misspelled one the text is lost or read as part of the section above.',
  sources: [SOURCES.structure],
  examples: [
    {
      section: 'document',
      text: HEADINGS_ALONE.replace('Eligibility Criteria', `⟦Eligibilty Criteria⟧\n${SENTENCE}`),
      fixed: HEADINGS_ALONE.replace('Eligibility Criteria', `Eligibility Criteria\n${SENTENCE}`),
      note: 'The fixed sentence below tells which section it is.',
    },
    {
      section: 'document',
      text: HEADINGS_ALONE.replace('Eligibility Criteria', `⟦ELIGIBILITY CRITERIA:⟧\n${SENTENCE}`),
      fixed: HEADINGS_ALONE.replace('Eligibility Criteria', `Eligibility Criteria\n${SENTENCE}`),
    },
    {
      section: 'document',
      text: HEADINGS_ALONE.replace('Responsible Party', '⟦Responsable Party:⟧'),
      fixed: HEADINGS_ALONE,
      note: 'Without its sentence too, where the section is missing and would stand just here.',
    },
    {
      section: 'document',
      text: HEADINGS_ALONE.replace('Brief Summary', '⟦## Brief Summary⟧'),
      fixed: HEADINGS_ALONE,
      note: 'Marks of Markdown.',
    },
    {
      section: 'document',
      text: HEADINGS_ALONE.replace('Brief Summary', '  ⟦Brief Summary⟧'),
      fixed: HEADINGS_ALONE,
      note: 'Without its sentence a heading counts only at the beginning of its line.',
    },
    {
      section: 'detailedDescription',
      text: 'Condition\nSponsor\nParticipants are followed for a year.',
      note: 'Nothing is missing.',
    },
    { section: 'document', text: HEADINGS_ALONE },
  ],
  limits: [
    'A heading without its sentence is recognised only for sections that every record has, and only where one is missing.',
    'More than two wrong letters make another heading.',
  ],
  precision: 'No finding on 1,945 public records.',
  check({ tree }, _facts, report, at) {
    if (isRegular(tree.structure)) return;
    for (const section of tree.sections) {
      const heading = section.definition?.heading;
      if (heading === undefined || section.headingState !== 'misspelled') continue;
      const local = headingRange(section);
      report(found(at(section, local), (section.lines[0] ?? '').trim(), heading));
    }
    for (const { definition, section, line } of strayHeadings(tree)) {
      const range = at(section, textRange(section, line));
      const written = (section.lines[line] ?? '').trim();
      const whole = at(section, lineRange(section, line));
      if (written !== definition.heading) report(found(range, written, definition.heading));
      // Spelled right, at the beginning of its line and yet no heading: another section around it is out of place.
      else if (whole.start !== range.start) report(indented(range, whole, written));
    }
  },
};

const found = (range: TextRange, written: string, heading: string): Found => ({
  range,
  message: `${quoted(written)} is not how the heading is written, so programs miss the section. Write ${quoted(heading)}.`,
  fixes: [{ title: `Replace it by ${quoted(heading)}`, safe: true, edits: [replace(range, heading)] }],
});

/** A heading alone is one only at the beginning of its line. */
const indented = (range: TextRange, line: TextRange, heading: string): Found => ({
  range,
  message: `The heading ${quoted(heading)} does not begin its line, so programs miss the section. Remove the blanks before it.`,
  fixes: [{ title: 'Remove the blanks before it', safe: true, edits: [replace(line, heading)] }],
});
