// The marks of a list: which signs its items begin with, and which of them stand out: "1." beside "2)", "*" beside "-".
import type { TextRange } from '../text/range';
import { type CriterionList, type EligibilityReading, inSection } from './eligibility';
import { keptByLine } from './kept';

/** The sign of one item: the bullet, or what closes its number. */
export interface ListSign {
  readonly line: number;
  /** Of the sign alone, in the section. */
  readonly range: TextRange;
  readonly sign: string;
}

/** A list whose items of the top level are marked in several ways. */
export interface MixedMarks {
  /** All signs, in the order of their first items. */
  readonly signs: readonly string[];
  /** The most frequent one. */
  readonly usual: string;
  /** The items with another one; at least one. */
  readonly others: readonly [ListSign, ...ListSign[]];
}

/** The sign of a line's mark: the bullet, or what closes the number. '' without a mark, 'other' for letters and the like. */
const signsOf = keptByLine(({ text, marker }): string => {
  if (marker === undefined) return '';
  const mark = text.slice(marker.start, marker.end);
  if (marker.style === 'bullet') return mark.replace('\\', '');
  return marker.style === 'number' && /^\d{1,3}\\?[.)]$/.test(mark) ? mark.slice(-1) : 'other';
});

const closesNumber = (sign: string): boolean => sign === '.' || sign === ')';

/**
 * The mixed marks of a list's top level; undefined when it has but one, or when the others may be a level of their own:
 * letters, bullets beside numbers, items below a colon, and blocks of another bullet are a nesting that was flattened.
 */
export function mixedMarks(reading: EligibilityReading, list: CriterionList): MixedMarks | undefined {
  const signs = signsOf(reading);
  return isMixed(reading, list, signs) ? sorted(marksOf(reading, list, signs)) : undefined;
}

function isMixed(reading: EligibilityReading, list: CriterionList, signs: readonly string[]): boolean {
  let sign = '';
  let first = '';
  let mixed = false;
  for (let line = list.firstLine; line < list.endLine; line++) {
    if (reading.depths[line] !== 0) continue;
    const own = signs[line] ?? '';
    // A line without a mark may begin another list.
    if (own === 'other' || (own !== '' && first !== '' && closesNumber(own) !== closesNumber(first))) return false;
    if (sign !== '' && own !== '' && own !== sign) {
      if (reading.lines[line - 1]?.text.trimEnd().endsWith(':') === true) return false;
      mixed = true;
    }
    sign = own;
    if (first === '') first = own;
  }
  return mixed;
}

function marksOf(reading: EligibilityReading, list: CriterionList, signs: readonly string[]): readonly ListSign[] {
  const marks: ListSign[] = [];
  for (let line = list.firstLine; line < list.endLine; line++) {
    const entry = reading.lines[line];
    const sign = signs[line] ?? '';
    if (reading.depths[line] !== 0 || entry?.marker === undefined || sign === '') continue;
    const { start, end } = entry.marker;
    const length = entry.text.charAt(end - 2) === '\\' ? 2 : 1;
    const from = closesNumber(sign) ? end - length : start;
    marks.push({ line, range: inSection(reading, line, { start: from, end }), sign });
  }
  return marks;
}

function sorted(all: readonly ListSign[]): MixedMarks | undefined {
  const counts = new Map<string, number>();
  for (const { sign } of all) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const [usual] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [''];
  const [first, ...more] = all.filter(({ sign }) => sign !== usual);
  if (first === undefined) return undefined;
  // Blocks of another bullet are a level that was flattened; single ones are slips.
  const isBlock = more.every(({ line }, i) => line === (more[i - 1] ?? first).line + 1);
  return more.length > 0 && isBlock ? undefined : { signs: [...counts.keys()], usual, others: [first, ...more] };
}
