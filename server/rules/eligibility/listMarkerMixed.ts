// list-marker-mixed: several kinds of marks at one level of a list: "1." beside "2)", "*" beside "-".
import { type EligibilityReading, inSection } from '../../protocol/eligibility';
import { type MixedMarks, mixedMarks } from '../../protocol/listSigns';
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import { listed } from '../quoted';
import type { Report, SectionRule } from '../rule';
import { inclusion } from './criteriaExample';

export const listMarkerMixed: SectionRule = {
  id: 'list-marker-mixed',
  category: 'eligibility',
  scope: 'section',
  severity: 'hint',
  sections: ['eligibility'],
  hinges: () => [],
  summary: 'A list marks its items in several ways at one level.',
  why: 'A change of marks looks like a new level, and readers wonder what belongs to what.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'eligibility',
      text: inclusion('1. Adults.', '2. Consent.', '⟦3)⟧ Psoriatic arthritis.'),
      fixed: inclusion('1. Adults.', '2. Consent.', '3. Psoriatic arthritis.'),
    },
    {
      section: 'eligibility',
      text: inclusion('* Adults.', '⟦-⟧ Consent.', '* Psoriatic arthritis.', '- Three swollen joints.', '* Naive.'),
      fixed: inclusion('* Adults.', '* Consent.', '* Psoriatic arthritis.', '* Three swollen joints.', '* Naive.'),
      note: 'One finding a list; the fix writes the most frequent mark everywhere.',
    },
    {
      section: 'eligibility',
      text: inclusion(
        '* Psoriatic arthritis:',
        '  - dactylitis',
        '  - enthesitis',
        '* Consent',
        '1. Adults',
        '2. Naive',
      ),
      note: 'Deeper levels have marks of their own, and numbers below bullets are a level too.',
    },
    {
      section: 'eligibility',
      text: inclusion('* Psoriatic arthritis with:', '- dactylitis', '- enthesitis', '* Consent'),
      note: 'So are other bullets below a colon, which the registry flattened.',
    },
  ],
  limits: ['Only the top level of a list is looked at.'],
  precision: 'All 4 findings on 1,051 public records were read and are right.',
  check(reading, _facts, report) {
    if (reading.kind !== 'eligibility') return;
    for (const list of reading.lists) {
      const mixed = mixedMarks(reading, list);
      if (mixed !== undefined) reportList(reading, mixed, report);
    }
  },
};

function reportList(reading: EligibilityReading, { signs, usual, others }: MixedMarks, report: Report): void {
  const [{ line, range }] = others;
  const { marker } = reading.lines[line] ?? {};
  const start = marker?.style === 'number' ? inSection(reading, line, marker).start : range.start;
  report({
    range: { start, end: range.end },
    message: `The items of this list are marked with ${listed(signs.map((sign) => `"${sign}"`))}, which looks like two levels. Use one mark.`,
    fixes: [
      {
        title: `Use "${usual}" throughout`,
        safe: false,
        edits: others.map((other) => replace(other.range, usual)),
      },
    ],
  });
}
