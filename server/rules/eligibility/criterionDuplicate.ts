// criterion-duplicate: the same criterion twice in one list.
import { unescaped } from '../../format/escapes';
import {
  bodyText,
  bodyTextAt,
  type CriterionList,
  type EligibilityReading,
  inSection,
} from '../../protocol/eligibility';
import { linesRemoved, MOST_REMOVED, type Removal, removal } from '../../protocol/renumbering';
import { SOURCES } from '../../registry/element';
import { quoted } from '../quoted';
import type { Fix, Report, SectionRule } from '../rule';
import { type Repeats, repeatsIn } from './repeatedCriteria';

export const criterionDuplicate: SectionRule = {
  id: 'criterion-duplicate',
  category: 'eligibility',
  scope: 'section',
  severity: 'warning',
  sections: ['eligibility'],
  summary: 'The same criterion stands twice in one list.',
  why: 'A repeated criterion is often a copy that was meant to say something else, and the one it replaced is missing.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'eligibility',
      text: 'Exclusion Criteria\n1. Live vaccine within 4 weeks.\n2. Pregnancy or breastfeeding.\n3. ⟦Live vaccine within 4 weeks.⟧\n4. Active tuberculosis.\n18 Years\n75 Years\nALL\nNo',
      fixed:
        'Exclusion Criteria\n1. Live vaccine within 4 weeks.\n2. Pregnancy or breastfeeding.\n3. Active tuberculosis.\n18 Years\n75 Years\nALL\nNo',
      note: 'The fix removes the later one and closes the gap in the numbers.',
    },
    {
      section: 'eligibility',
      text: 'Exclusion Criteria\n* Active tuberculosis\n* Severe heart failure\n* ⟦active  tuberculosis.⟧\n* Severe heart failure;\n18 Years\n75 Years\nALL\nNo',
      fixed: 'Exclusion Criteria\n* Active tuberculosis\n* Severe heart failure\n18 Years\n75 Years\nALL\nNo',
      note: 'Case, blanks and punctuation do not matter. A repeated block is one finding.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n* Hemoglobin \\>= 9.0 g/dL\n* Consent\n* Hemoglobin \\>= 9.5 g/dL\n18 Years\n75 Years\nALL\nNo',
      note: 'Numbers and comparison signs do matter.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n* Naive group:\n  * No prior velotimab\n  * Consent was given\n* Second group:\n  * Prior velotimab\n  * Consent was given\n18 Years\n75 Years\nALL\nNo',
      note: 'What stands below two different items belongs to each of them.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria for Part A:\n* Active disease for a year\nInclusion Criteria for Part B:\n* Active disease for a year\n18 Years\n75 Years\nALL\nNo',
      note: 'So does what stands in two lists, or below two sub-headings.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n* One of the following:\n  * High CRP level\n  * High ESR level\n* One of the following:\n  * Dactylitis now\n  * Enthesitis now\n18 Years\n75 Years\nALL\nNo',
      note: 'Lead-in lines may be the same.',
    },
  ],
  limits: [
    'Only one list is looked at; the same words as inclusion and as exclusion are another matter.',
    'What stands below different items or sub-headings is not compared.',
    'Two wordings of one criterion are not found.',
  ],
  precision: 'All 7 findings on 1,051 public records were read and are right: each criterion stands twice in its list.',
  check(reading, _facts, report) {
    if (reading.kind !== 'eligibility') return;
    for (const list of reading.lists) {
      if (list.polarity === 'characteristics') continue;
      const repeats = repeatsIn(reading, list);
      if (repeats.later.length > 0) reportDuplicates(reading, list, repeats, report);
    }
  },
};

/** Repeated lines that follow each other, as indices into Repeats: [from, to). */
interface Block {
  readonly from: number;
  readonly to: number;
}

function reportDuplicates(reading: EligibilityReading, list: CriterionList, repeats: Repeats, report: Report): void {
  const { later, earlier } = repeats;
  const all = later.length > MOST_REMOVED ? undefined : removal(reading, list, new Set(later));
  for (const block of blocksOf(repeats)) {
    const line = later[block.from] ?? 0;
    const first = earlier[block.from] ?? 0;
    const entry = reading.lines[line];
    const original = reading.lines[first];
    if (entry === undefined || original === undefined) continue;
    const criterion = unescaped(bodyText(entry)).replace(/[.;,\s]+$/, '');
    const more = block.to - block.from - 1;
    const rest = more === 0 ? '' : ` The next ${more === 1 ? 'one repeats' : `${more} repeat`} theirs as well.`;
    report({
      range: inSection(reading, line, entry.body),
      message: `This criterion stands in the list already: ${quoted(criterion)}.${rest} Remove it, or write what was meant here.`,
      fixes: all === undefined ? [] : [fixFor(reading, block, repeats, all)],
      related: [{ range: inSection(reading, first, original.body), message: 'First stands here' }],
    });
  }
}

/** Duplicates that follow each other as their originals do (a copied block), or that repeat one line over and over. */
function blocksOf({ later, earlier, placeOf }: Repeats): readonly Block[] {
  const blocks: Block[] = [];
  let from = 0;
  for (let i = 1; i <= later.length; i++) {
    const first = earlier[i - 1] ?? 0;
    const other = earlier[i] ?? 0;
    const follows =
      i < later.length &&
      placeOf(later[i] ?? 0) === placeOf(later[i - 1] ?? 0) + 1 &&
      (other === first || placeOf(other) === placeOf(first) + 1);
    if (follows) continue;
    blocks.push({ from, to: i });
    from = i;
  }
  return blocks;
}

/** The block alone where the numbers stay as they are; all duplicates together where the rest is renumbered. */
function fixFor(reading: EligibilityReading, block: Block, { later, earlier }: Repeats, all: Removal): Fix {
  const { from, to } = all.keepsNumbers ? block : { from: 0, to: later.length };
  const gone = later.slice(from, to);
  const isExact = gone.every((line, i) => bodyTextAt(reading, line) === bodyTextAt(reading, earlier[from + i] ?? -1));
  const title = gone.length === 1 ? 'Remove the repeated criterion' : `Remove the ${gone.length} repeated criteria`;
  return { title, safe: all.safe && isExact, edits: all.keepsNumbers ? linesRemoved(reading, gone) : all.edits };
}
