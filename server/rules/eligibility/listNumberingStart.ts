// list-numbering-start: a numbered list of criteria that begins with another number than 1.

import {
  type Criterion,
  type CriterionList,
  criteriaOf,
  type EligibilityReading,
  inSection,
} from '../../protocol/eligibility';
import { holdsMarks, type NumberedRun, numberedRuns } from '../../protocol/numbering';
import { namesNumber, renumbered } from '../../protocol/renumbering';
import { SOURCES } from '../../registry/element';
import { insert } from '../../text/edit';
import { ownLineEnd } from '../../text/sourceText';
import type { Fix, Report, SectionRule } from '../rule';

export const listNumberingStart: SectionRule = {
  id: 'list-numbering-start',
  category: 'eligibility',
  scope: 'section',
  severity: 'warning',
  sections: ['eligibility'],
  hinges: () => [holdsMarks, namesNumber],
  summary: 'A numbered list of criteria does not begin at 1.',
  why: 'A first criterion that was lost in copying changes who may take part, and nobody sees it in the list that is left.',
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
      text: 'Inclusion Criteria\n⟦2.⟧ Age 18 to 75 years.\n3. Psoriatic arthritis.\nExclusion Criteria\n1. Pregnancy.\n18 Years\n75 Years\nALL\nNo',
      fixed:
        'Inclusion Criteria\n1. [criterion 1 missing]\n2. Age 18 to 75 years.\n3. Psoriatic arthritis.\nExclusion Criteria\n1. Pregnancy.\n18 Years\n75 Years\nALL\nNo',
      note: 'The first fix keeps the place of what is missing; the second one renumbers.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Psoriatic arthritis.\n2. Consent.\nExclusion Criteria\n* ⟦2\\)⟧ Pregnancy.\n* 3\\) Live vaccine.\n18 Years\n75 Years\nALL\nNo',
      fixed:
        'Inclusion Criteria\n1. Psoriatic arthritis.\n2. Consent.\nExclusion Criteria\n* 1\\) [criterion 1 missing]\n* 2\\) Pregnancy.\n* 3\\) Live vaccine.\n18 Years\n75 Years\nALL\nNo',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Psoriatic arthritis.\n2. Consent.\nExclusion Criteria\n3. Pregnancy.\n4. Live vaccine.\n18 Years\n75 Years\nALL\nNo',
      note: 'Numbers that go on from one list to the next are legitimate.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria: 1. Psoriatic arthritis.\n2. Consent.\nExclusion Criteria\n1. Pregnancy.\n18 Years\n75 Years\nALL\nNo',
      note: 'The first criterion may stand on the line of the heading.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\nAge 18 to 75 years.\n2. Psoriatic arthritis.\n18 Years\n75 Years\nALL\nNo',
      note: 'A criterion above the first number is the first criterion, though its number is missing.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\nAll of the following:\n⟦3.⟧ Psoriatic arthritis.\n4. Consent.\n18 Years\n75 Years\nALL\nNo',
      fixed:
        'Inclusion Criteria\nAll of the following:\n1. [criterion 1 missing]\n2. [criterion 2 missing]\n3. Psoriatic arthritis.\n4. Consent.\n18 Years\n75 Years\nALL\nNo',
    },
  ],
  limits: [
    'Nothing is said of an extract from a web page: there every list has lost its first line, which is one finding of its own.',
    'Lists that count with letters or roman numerals are not looked at.',
    'Placeholders are offered for at most five missing criteria.',
  ],
  precision:
    'No finding on 1,051 public records, and none on 295 labelled ones: a list that begins late comes from copying, not from the registry.',
  check(reading, facts, report) {
    if (reading.kind !== 'eligibility' || facts.isExtract) return;
    for (const list of reading.lists) {
      const first = firstItem(reading, list);
      const ordinal = first?.entry.marker?.style === 'number' ? (first.entry.marker.ordinal ?? 1) : 1;
      if (first === undefined || ordinal <= 1 || goesOn(reading, list, ordinal)) continue;
      reportList(reading, first, ordinal, numberedRuns(reading, list), report);
    }
  },
};

/** True when a list before this one ends at the number before. */
function goesOn(reading: EligibilityReading, list: CriterionList, ordinal: number): boolean {
  const before = reading.lists.slice(0, reading.lists.indexOf(list));
  return before.some((other) => numberedRuns(reading, other).some((run) => run.ordinals.at(-1) === ordinal - 1));
}

/** The list's first item, unless a criterion without a mark stands above it. */
function firstItem(reading: EligibilityReading, list: CriterionList): Criterion | undefined {
  for (const criterion of criteriaOf(reading, list)) {
    if (criterion.entry.kind === 'item') return criterion;
    if (!criterion.text.endsWith(':')) return undefined;
  }
  return undefined;
}

function reportList(
  reading: EligibilityReading,
  first: Criterion,
  ordinal: number,
  runs: readonly NumberedRun[],
  report: Report,
): void {
  const { marker, text } = first.entry;
  if (marker === undefined) return;
  const start = marker.start + Math.max(0, text.slice(marker.start).search(/[\d０-９]/));
  const missing = ordinal === 2 ? 'criterion 1 is' : `criteria 1 to ${ordinal - 1} are`;
  report({
    range: inSection(reading, first.line, { start, end: marker.end }),
    message: `The list begins with number ${ordinal}: ${missing} missing, or the numbers slipped. Compare with the protocol, restore what was lost, or renumber.`,
    fixes: [...placeholders(reading, first, ordinal), ...renumbering(reading, first, runs)],
  });
}

const MOST_PLACEHOLDERS = 5;

/** Items that keep the place of the lost ones, marked like the first item that is left. */
function placeholders(reading: EligibilityReading, { line, entry }: Criterion, ordinal: number): readonly Fix[] {
  const count = ordinal - 1;
  if (entry.marker === undefined || count > MOST_PLACEHOLDERS) return [];
  const mark = entry.text.slice(0, entry.marker.end);
  const gap = entry.text.slice(entry.marker.end, entry.marker.textStart) || ' ';
  const lineEnd = ownLineEnd(reading.section.lines[line] ?? '') || '\n';
  let newText = '';
  for (let i = 1; i <= count; i++) {
    newText += `${mark.replace(/[\d０-９]+/, String(i))}${gap}[criterion ${i} missing]${lineEnd}`;
  }
  const title = count === 1 ? 'Insert a placeholder for criterion 1' : `Insert placeholders for criteria 1 to ${count}`;
  return [{ title, safe: false, edits: [insert(reading.section.lineStarts[line] ?? 0, newText)] }];
}

function renumbering(reading: EligibilityReading, first: Criterion, runs: readonly NumberedRun[]): readonly Fix[] {
  const run = runs.find((r) => r.lines[0] === first.line);
  const edits = run === undefined ? undefined : renumbered(reading, run, 0, 1);
  return edits === undefined ? [] : [{ title: 'Renumber the list from 1', safe: false, edits }];
}
