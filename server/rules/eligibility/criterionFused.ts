// criterion-fused: two criteria on one line: "5. Prior surgery; 6. Known allergy", "* Pregnancy. - Active tuberculosis".
import { type Criterion, criteriaOf, type EligibilityReading, inSection } from '../../protocol/eligibility';
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import { lineEndLength } from '../../text/sourceText';
import { quoted } from '../quoted';
import type { Facts, Fix, Report, SectionRule } from '../rule';
import { exclusion, inclusion } from './criteriaExample';

export const criterionFused: SectionRule = {
  id: 'criterion-fused',
  category: 'eligibility',
  scope: 'section',
  severity: 'warning',
  sections: ['eligibility'],
  summary: 'Several list items run together on one line.',
  why: 'The later ones are overlooked by people, and machines read them as a condition of the first.',
  sources: [
    SOURCES.definitions,
    {
      name: 'SPIRIT 2025, item 14a: eligibility criteria for participants',
      url: 'https://www.consort-spirit.org/nspirit/item-14a-participants',
    },
  ],
  examples: [
    {
      section: 'eligibility',
      text: exclusion(
        '1. Prior biologic therapy; ⟦2.⟧ Known allergy to velotimab. 3. Live vaccine within 4 weeks.',
        '4. Pregnancy.',
      ),
      fixed: exclusion(
        '1. Prior biologic therapy;',
        '2. Known allergy to velotimab.',
        '3. Live vaccine within 4 weeks.',
        '4. Pregnancy.',
      ),
      note: 'All items of the line are one finding; the fix gives each its own line.',
    },
    {
      section: 'eligibility',
      text: inclusion('* Psoriatic arthritis for a year ⟦-⟧Signed consent', '* Three swollen joints'),
      fixed: inclusion('* Psoriatic arthritis for a year', '* Signed consent', '* Three swollen joints'),
    },
    {
      section: 'eligibility',
      text: inclusion('1. Response at Visit 2. For adults a week later is enough.', '2. Consent.'),
      note: 'A number that ends a sentence begins no item where the list goes on by itself.',
    },
    {
      section: 'eligibility',
      text: inclusion(
        '* Any of: 1. Dactylitis; 2. Enthesitis; 3. Uveitis.',
        '* Onset in January - March, or Real Time - PCR.',
      ),
      note: 'A count that begins within the line belongs to its criterion.',
    },
  ],
  limits: ['Only marks tell: two criteria in one sentence are left alone.'],
  precision: 'PRECISION',
  check(reading, facts, report) {
    if (reading.kind !== 'eligibility') return;
    for (const list of reading.lists) {
      let before: Criterion | undefined;
      for (const criterion of criteriaOf(reading, list)) {
        if (before !== undefined) checkCriterion(reading, facts, before, criterion, report);
        before = criterion;
      }
      if (before !== undefined) checkCriterion(reading, facts, before, undefined, report);
    }
  },
};

/** Where an item begins within a criterion: from the end of the one before it to its own text. */
interface Inner {
  readonly gap: number;
  readonly start: number;
  readonly end: number;
  readonly textStart: number;
}

function checkCriterion(
  reading: EligibilityReading,
  facts: Facts,
  criterion: Criterion,
  next: Criterion | undefined,
  report: Report,
): void {
  const { text, entry, line } = criterion;
  if (text.length < 12) return;
  const inner = numberedInside(criterion, next) ?? dashedInside(criterion);
  const [first] = inner;
  if (first === undefined) return;
  const { start: from } = entry.body;
  const rest = text.slice(first.textStart).trim();
  const count = inner.length === 1 ? 'another item begins' : `${inner.length} more items begin`;
  report({
    range: inSection(reading, line, { start: from + first.start, end: from + first.end }),
    message: `In the middle of this item ${count}: ${quoted(rest)}. Readers take them for one criterion; give each its own line.`,
    fixes: splitting(reading, facts, criterion, inner),
  });
}

/** "5. … 6. … 7. …": the numbers go on from the item's own, and the list does not go on by itself. */
function numberedInside({ text, entry }: Criterion, next: Criterion | undefined): readonly Inner[] | undefined {
  const { marker } = entry;
  if (marker?.style !== 'number' || marker.ordinal === undefined) return undefined;
  if (next?.entry.marker?.ordinal === marker.ordinal + 1 || !text.includes(` ${marker.ordinal + 1}`)) return undefined;
  const closing = marker.closing === ')' ? '\\\\?\\)' : '\\\\?\\.';
  const found: Inner[] = [];
  for (let ordinal = marker.ordinal + 1, at = 0; ; ordinal++) {
    // Behind a word like "Visit" or "grade" the number belongs to it.
    const mark = new RegExp(`(?<=\\S)[ \\t]+(${ordinal}${closing})[ \\t]*(?=[A-Z][a-z])`, 'g');
    mark.lastIndex = at;
    const match = mark.exec(text);
    if (match === null) break;
    if (BELONGS_BEFORE.test(text.slice(0, match.index))) break;
    const start = match.index + match[0].indexOf(match[1] ?? '');
    at = match.index + match[0].length;
    found.push({ gap: match.index, start, end: start + (match[1] ?? '').length, textStart: at });
  }
  return found.length === 0 ? undefined : found;
}

const BELONGS_BEFORE =
  /\b(?:visit|day|week|month|cycle|grade|stage|phase|part|group|cohort|arm|type|class|step|level|version|table|section|appendix|least|than|or|and|to|of|is|[<>=≥≤])$/i;

/** " -Patients …", ". - Active …": a dash that begins an item. */
function dashedInside({ text, entry }: Criterion): readonly Inner[] {
  if (entry.marker?.style !== 'bullet' || !text.includes(' -')) return [];
  const found: Inner[] = [];
  for (const match of text.matchAll(DASHED)) {
    const start = match.index + match[0].indexOf('-');
    found.push({ gap: match.index, start, end: start + 1, textStart: match.index + match[0].length });
  }
  return found;
}

const DASHED =
  /(?<=[a-z\d)%.;])[ \t]+-[ \t]*(?=(?:Patients?|Subjects?|Participants?|History|Known|Pregnan\w+|Signed|Written|Informed|Age[ds]?|Able|Unable|Willing|Active|Severe|Uncontrolled|Previous|Prior|Current|Use of|Presence|Inability|Ability|Male|Female|Women|Men|Any|Must)\b)|(?<=[.;])[ \t]+-[ \t]*(?=[A-Z][a-z]+ [a-z])/g;

/** Each on its own line, with the mark of the line it was taken from where it has none of its own. */
function splitting(
  reading: EligibilityReading,
  facts: Facts,
  { entry, line }: Criterion,
  inner: readonly Inner[],
): readonly Fix[] {
  const { marker, body, text } = entry;
  if (marker === undefined) return [];
  const written = reading.section.lines[line] ?? '';
  const lineEnd = written.slice(written.length - lineEndLength(written)) || '\n';
  const indent = text.slice(0, marker.start);
  const mark = text.slice(marker.start, marker.end);
  const edits = inner.map(({ gap, start, end, textStart }) => {
    const own = text.slice(body.start + start, body.start + end);
    // "* 1. … 2. …" keeps its bullet before each number.
    const bullet = /^\\?[*•·-][ \t]+/.exec(mark)?.[0] ?? '';
    const newMark = marker.style === 'bullet' ? mark : bullet + own;
    const range = inSection(reading, line, { start: body.start + gap, end: body.start + textStart });
    return replace(range, `${facts.layout === 'labelled' ? lineEnd : ''}${lineEnd}${indent}${newMark} `);
  });
  return [{ title: 'Give each item its own line', safe: false, edits }];
}
