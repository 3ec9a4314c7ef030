// item-empty: a mark or number of a list with no criterion behind it.

import {
  type CriterionLine,
  type CriterionList,
  type EligibilityReading,
  inSection,
  NO_CRITERION,
  nextCriterion,
} from '../../protocol/eligibility';
import { holdsMarks } from '../../protocol/numbering';
import { linesRemoved, MOST_REMOVED, namesNumber, type Removal, removal } from '../../protocol/renumbering';
import { SOURCES } from '../../registry/element';
import type { Fix, SectionRule } from '../rule';

export const itemEmpty: SectionRule = {
  id: 'item-empty',
  category: 'eligibility',
  scope: 'section',
  severity: 'warning',
  sections: ['eligibility'],
  hinges: () => [emptiness, holdsMarks, namesNumber],
  summary: 'A list item has a mark or number and no text.',
  why: 'Readers cannot tell whether a criterion was lost there or the line is left over.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Adults.\n⟦2.⟧\n3. Psoriatic arthritis.\n4. Consent.\n18 Years\n75 Years\nALL\nNo',
      fixed: 'Inclusion Criteria\n1. Adults.\n2. Psoriatic arthritis.\n3. Consent.\n18 Years\n75 Years\nALL\nNo',
      note: 'The fix removes the line and closes the gap in the numbers.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n* Adults.\n⟦*⟧ \n* Consent.\nExclusion Criteria\n* Pregnancy.\n18 Years\n75 Years\nALL\nNo',
      fixed: 'Inclusion Criteria\n* Adults.\n* Consent.\nExclusion Criteria\n* Pregnancy.\n18 Years\n75 Years\nALL\nNo',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Adults.\n⟦2.⟧ .\n⟦3.⟧\n4. Consent.\n18 Years\n75 Years\nALL\nNo',
      fixed: 'Inclusion Criteria\n1. Adults.\n2. Consent.\n18 Years\n75 Years\nALL\nNo',
      note: 'A lone full stop is no text. One fix removes all empty items of a numbered list.',
    },
    {
      section: 'eligibility',
      layout: 'labelled',
      text: 'Inclusion Criteria\n\n1. Adults.\n\n⟦2.⟧\n\nExclusion Criteria\n\n1. Pregnancy.\n\nMinimum Eligible Age\n\n18 Years\n\nMaximum Eligible Age\n\n75 Years\n\nEligible Sex\n\nALL\n\nAccepts Healthy Volunteers\n\nNo\n',
      fixed:
        'Inclusion Criteria\n\n1. Adults.\n\nExclusion Criteria\n\n1. Pregnancy.\n\nMinimum Eligible Age\n\n18 Years\n\nMaximum Eligible Age\n\n75 Years\n\nEligible Sex\n\nALL\n\nAccepts Healthy Volunteers\n\nNo\n',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1.\nAdults with psoriatic arthritis.\n2.\nConsent.\n18 Years\n75 Years\nALL\nNo',
      note: 'The text may stand on the line below its number.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1. Adults.\n18 Years\n75 Years\nALL\n-',
      note: 'The dash for healthy volunteers is a value, not an item.',
    },
  ],
  limits: [
    'A number whose text stands on the next line is left alone.',
    'An empty item above deeper ones is reported, and removed only on request.',
    'No fix is offered for the only item of a list.',
  ],
  precision:
    'All 8 findings on 1,051 public records were read and are right: lone dashes, most of them for a whole list.',
  check(reading, _facts, report) {
    if (reading.kind !== 'eligibility') return;
    for (const list of reading.lists) {
      const empty = emptyItems(reading, list);
      if (empty.length === 0) continue;
      const all = removal(reading, list, new Set(empty));
      const canRemove = hasOthers(reading, list, empty.length);
      for (const line of empty) {
        const marker = reading.lines[line]?.marker;
        if (marker === undefined) continue;
        const mark = (reading.lines[line]?.text ?? '').slice(marker.start, marker.end);
        report({
          range: inSection(reading, line, marker),
          message: canRemove
            ? `The item "${mark}" has no text: a criterion was lost here, or the line is left over. Write the criterion or remove the line.`
            : `The list holds nothing but "${mark}", so readers cannot tell "none" from "forgotten". Write the criteria, or "None".`,
          fixes: canRemove ? fixFor(reading, list, line, empty, all) : [],
        });
      }
    }
  },
};

const isEmpty = ({ kind, text, body }: CriterionLine): boolean =>
  kind === 'item' && body.end - body.start <= 1 && !/[^.;,]/.test(text.slice(body.start, body.end));
const emptiness = { ofLine: isEmpty };

function emptyItems(reading: EligibilityReading, list: CriterionList): number[] {
  const empty: number[] = [];
  for (let line = list.firstLine; line < list.endLine; line++) {
    const entry = reading.lines[line];
    if (entry === undefined || !isEmpty(entry)) continue;
    if (reading.lines[nextCriterion(reading, list, line)]?.kind !== 'plain') empty.push(line);
  }
  return empty;
}

function hasOthers(reading: EligibilityReading, list: CriterionList, count: number): boolean {
  let others = -count;
  for (let line = list.firstLine; line < list.endLine && others <= 0; line++) {
    if (reading.depths[line] !== NO_CRITERION) others++;
  }
  return others > 0;
}

/** Alone where the numbers stay as they are; all empty items together where the rest is renumbered. */
function fixFor(
  reading: EligibilityReading,
  list: CriterionList,
  line: number,
  empty: readonly number[],
  all: Removal,
): readonly Fix[] {
  const isAlone = all.keepsNumbers || empty.length === 1;
  if (!isAlone && empty.length > MOST_REMOVED) return [];
  const next = nextCriterion(reading, list, line);
  const holdsOthers = next !== -1 && (reading.depths[next] ?? 0) > (reading.depths[line] ?? 0);
  const title = isAlone ? 'Remove the empty item' : `Remove the ${empty.length} empty items of the list`;
  const edits = all.keepsNumbers ? linesRemoved(reading, [line]) : all.edits;
  return [{ title, safe: all.safe && !holdsOthers, edits }];
}
