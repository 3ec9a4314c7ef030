// list-marker-mixed: several kinds of marks at one level of a list: "1." beside "2)", "*" beside "-".
import { type CriterionList, type EligibilityReading, inSection } from '../../protocol/eligibility';
import { keptByLine } from '../../protocol/kept';
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
    for (const list of reading.lists) checkList(reading, list, report);
  },
};

interface Mark {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly sign: string;
}

/** The sign of a line's mark: the bullet, or what closes the number. '' without a mark, 'other' for letters and the like. */
const signsOf = keptByLine(({ text, marker }): string => {
  if (marker === undefined) return '';
  const mark = text.slice(marker.start, marker.end);
  if (marker.style === 'bullet') return mark.replace('\\', '');
  return marker.style === 'number' && /^\d{1,3}\\?[.)]$/.test(mark) ? mark.slice(-1) : 'other';
});

const isNumber = (sign: string): boolean => sign === '.' || sign === ')';

function checkList(reading: EligibilityReading, list: CriterionList, report: Report): void {
  const signs = signsOf(reading);
  let sign = '';
  let first = '';
  let isMixed = false;
  for (let line = list.firstLine; line < list.endLine; line++) {
    if (reading.depths[line] !== 0) continue;
    const own = signs[line] ?? '';
    // A line without a mark may begin another list; letters, and bullets beside numbers, are a nesting that was flattened.
    if (own === 'other' || (own !== '' && first !== '' && isNumber(own) !== isNumber(first))) return;
    if (sign !== '' && own !== '' && own !== sign) {
      if (reading.lines[line - 1]?.text.trimEnd().endsWith(':') === true) return;
      isMixed = true;
    }
    sign = own;
    if (first === '') first = own;
  }
  if (isMixed) reportList(reading, marksOf(reading, list, signs), report);
}

function marksOf(reading: EligibilityReading, list: CriterionList, signs: readonly string[]): readonly Mark[] {
  const marks: Mark[] = [];
  for (let line = list.firstLine; line < list.endLine; line++) {
    const marker = reading.lines[line]?.marker;
    const sign = signs[line] ?? '';
    if (reading.depths[line] !== 0 || marker === undefined || sign === '') continue;
    const text = reading.lines[line]?.text ?? '';
    const length = isNumber(sign) && text.charAt(marker.end - 2) === '\\' ? 2 : 1;
    const start = isNumber(sign) ? marker.end - length : marker.start;
    marks.push({ line, start, end: marker.end, sign });
  }
  return marks;
}

function reportList(reading: EligibilityReading, all: readonly Mark[], report: Report): void {
  const counts = new Map<string, number>();
  for (const { sign } of all) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  const others = all.filter(({ sign }) => sign !== most?.[0]);
  const [first] = others;
  if (most === undefined || first === undefined) return;
  // Blocks of another bullet are a level that was flattened; single ones are slips.
  if (others.length > 1 && others.every(({ line }, i) => i === 0 || line === (others[i - 1]?.line ?? 0) + 1)) return;
  const entry = reading.lines[first.line];
  const start = entry?.marker?.style === 'number' ? entry.marker.start : first.start;
  report({
    range: inSection(reading, first.line, { start, end: first.end }),
    message: `The items of this list are marked with ${listed([...counts.keys()].map((sign) => `"${sign}"`))}, which looks like two levels. Use one mark.`,
    fixes: [
      {
        title: `Use "${most[0]}" throughout`,
        safe: false,
        edits: others.map(({ line, start: from, end }) =>
          replace(inSection(reading, line, { start: from, end }), most[0]),
        ),
      },
    ],
  });
}
