// The placeholders that show where an extract lost its text: what to write, and where.
import { headingRange, type Section, textRange } from '../../format/section';
import {
  type CriterionLine,
  type CriterionList,
  criteriaOf,
  criterionAt,
  type EligibilityReading,
} from '../../protocol/eligibility';
import type { Extract, Loss } from '../../protocol/extract';
import { countsOf, withOrdinal } from '../../protocol/numbering';
import type { TextEdit } from '../../text/edit';
import { insert } from '../../text/edit';
import type { TextRange } from '../../text/range';
import { lineEndLength } from '../../text/sourceText';
import { lostPlaceholder } from '../placeholder';

/** One thing that was lost. Ranges count from the beginning of `section`. */
export interface Gap {
  readonly what: Loss['what'];
  /** For a criterion: of which list. */
  readonly polarity: 'inclusion' | 'exclusion' | undefined;
  readonly section: Section;
  /** The line below which it is missing. */
  readonly range: TextRange;
  /** What is said there. */
  readonly message: string;
  readonly edit: TextEdit;
}

const LOST: Readonly<Record<Exclude<Loss['what'], 'firstCriterion'>, { placeholder: string; message: string }>> = {
  summary: {
    placeholder: lostPlaceholder('The summary', 'was', 'it'),
    message: 'The summary was lost here.',
  },
  conditions: {
    placeholder: lostPlaceholder('Conditions', 'were', 'them'),
    message: 'The conditions were lost here.',
  },
  maskedRoles: {
    placeholder: lostPlaceholder('The masked roles', 'were', 'them'),
    message: 'Who is masked was lost here.',
  },
  responsibleParty: {
    placeholder: lostPlaceholder('The responsible party', 'was', 'it'),
    message: 'The responsible party was lost here.',
  },
  countries: {
    placeholder: lostPlaceholder('Countries', 'were', 'them'),
    message: 'The countries were lost here.',
  },
};

/** The gaps of an extract, in the order of the document; kept while the extract is the same. */
export function gapsOf(extract: Extract, eligibility: EligibilityReading | undefined, lineEnd: string): readonly Gap[] {
  const known = gapsFound.get(extract);
  if (known?.eligibility === eligibility && known?.lineEnd === lineEnd) return known.gaps;
  const gaps = extract.losses.flatMap((loss) => gapOf(loss, eligibility, lineEnd) ?? []);
  gapsFound.set(extract, { eligibility, lineEnd, gaps });
  return gaps;
}

/** What was found for an extract, and from what: the rule is asked at every key. */
const gapsFound = new WeakMap<
  Extract,
  { readonly eligibility: EligibilityReading | undefined; readonly lineEnd: string; readonly gaps: readonly Gap[] }
>();

function gapOf(loss: Loss, eligibility: EligibilityReading | undefined, lineEnd: string): Gap | undefined {
  if (loss.what === 'firstCriterion') {
    return eligibility === undefined ? undefined : criterionGap(eligibility, loss.list, lineEnd);
  }
  const known = gapsOfSections.get(loss.section);
  if (known?.lineEnd === lineEnd && known.gap.what === loss.what) return known.gap;
  const gap = sectionGap(loss, lineEnd);
  gapsOfSections.set(loss.section, { lineEnd, gap });
  return gap;
}

/** What was lost of a section stays the same while the section does; a section lost one thing besides criteria. */
const gapsOfSections = new WeakMap<Section, { readonly lineEnd: string; readonly gap: Gap }>();

function sectionGap({ section, what }: Exclude<Loss, { readonly what: 'firstCriterion' }>, lineEnd: string): Gap {
  const { placeholder, message } = LOST[what];
  const line = what === 'maskedRoles' ? lastTextLine(section) : Math.max(0, section.sentenceLine);
  const edit = insertBelow(section, line, [placeholder], lineEnd);
  return { what, polarity: undefined, section, range: headingRange(section), message, edit };
}

const lastTextLine = (section: Section): number => section.roles.findLastIndex((role) => role !== 'blank');

/** Lines inserted below a line, with the document's line end; the last line of a document may have none. */
function insertBelow(section: Section, line: number, texts: readonly string[], lineEnd: string): TextEdit {
  const text = section.lines[line] ?? '';
  const offset = (section.lineStarts[line] ?? 0) + text.length;
  return lineEndLength(text) === 0
    ? insert(offset, texts.map((t) => lineEnd + t).join(''))
    : insert(offset, texts.map((t) => t + lineEnd).join(''));
}

// Criteria

/** The headings that the page writes; other headings are the author's own and stand inside the text. */
const PAGE_HEADING = /^(?:inclusion|exclusion) criteria$/i;

function criterionGap(reading: EligibilityReading, list: CriterionList, lineEnd: string): Gap | undefined {
  const { polarity, headingLine } = list;
  if (polarity === 'characteristics' || headingLine === -1) return undefined;
  const isPageHeading = PAGE_HEADING.test((reading.section.lines[headingLine] ?? '').trim());
  const sample = firstItem(reading, list);
  const ordinal = sample?.marker?.ordinal;
  if (ordinal === 1 || !(isPageHeading || ordinal === 2)) return undefined;
  const name = polarity === 'inclusion' ? 'Inclusion' : 'Exclusion';
  const texts = markersOf(reading, list, sample).map(
    ({ marker, number }) => marker + lostPlaceholder(`${name} criterion ${number}`, 'was', 'it'),
  );
  return {
    what: 'firstCriterion',
    polarity,
    section: reading.section,
    range: textRange(reading.section, headingLine),
    message: `The first ${polarity} criterion was lost here.`,
    edit: insertBelow(reading.section, headingLine, texts, lineEnd),
  };
}

/** Enough lines of a list to know how its items look. */
const LINES_LOOKED_AT = 50;

/** The first item at the outermost level among a list's first lines. */
function firstItem({ lines }: EligibilityReading, list: CriterionList): CriterionLine | undefined {
  let found: CriterionLine | undefined;
  const end = Math.min(list.endLine, list.firstLine + LINES_LOOKED_AT);
  for (let line = list.firstLine; line < end; line++) {
    const entry = lines[line];
    const indent = entry?.marker?.indent;
    if (indent === undefined) continue;
    if (found === undefined || indent < (found.marker?.indent ?? 0)) found = entry;
    // Nothing stands further out.
    if (indent === 0) break;
  }
  return found;
}

interface LostItem {
  /** The list marker to write, with its indentation and the blank behind it; '' for a list without markers. */
  readonly marker: string;
  readonly number: number;
}

/** More lost items than this are not believed: the list began at another number. */
const MOST_LOST = 3;

function markersOf(
  reading: EligibilityReading,
  list: CriterionList,
  sample: CriterionLine | undefined,
): readonly LostItem[] {
  // Lines without markers are a list all the same.
  if (sample === undefined && hasLines(reading, list)) return [{ marker: '', number: 1 }];
  const likewise = sample ?? itemOfOtherList(reading, list);
  const marker = likewise?.marker;
  if (marker === undefined) return [{ marker: '1. ', number: 1 }];
  const written = likewise?.text.slice(0, marker.textStart) ?? '';
  const prefix = /\s$/.test(written) ? written : `${written} `;
  if (marker.ordinal === undefined) return [{ marker: prefix, number: 1 }];
  const before = sample === undefined ? 0 : lastOrdinalBefore(reading, list);
  const first = before > 0 && marker.ordinal === before + 2 ? before + 1 : 1;
  const end = sample === undefined ? 2 : marker.ordinal;
  if (end - first > MOST_LOST) return [{ marker: '', number: 1 }];
  return Array.from({ length: end - first }, (_, i) => ({
    marker: withOrdinal(prefix, countsOf(marker), first + i) ?? '',
    number: first + i,
  }));
}

const hasLines = (reading: EligibilityReading, list: CriterionList): boolean => !criteriaOf(reading, list).next().done;

function itemOfOtherList(reading: EligibilityReading, list: CriterionList): CriterionLine | undefined {
  for (const other of reading.lists) {
    const item = other === list ? undefined : firstItem(reading, other);
    if (item !== undefined) return item;
  }
  return undefined;
}

/** The number of the last outermost item before a list, when numbers run on over both lists. */
function lastOrdinalBefore(reading: EligibilityReading, list: CriterionList): number {
  const floor = Math.max(0, list.firstLine - LINES_LOOKED_AT);
  for (let line = list.firstLine - 1; line >= floor; line--) {
    const criterion = criterionAt(reading, line);
    if (criterion?.depth === 0 && criterion.entry.marker?.ordinal !== undefined) return criterion.entry.marker.ordinal;
  }
  return 0;
}
