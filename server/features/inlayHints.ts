// Inlay hints: a bound in its normal form, where the text writes it in another way.
//
//   "at least 18 years of age"  ->  "at least 18 years of age ⟨≥ 18 years⟩"
import { boundsText } from '../criteria/print';
import type { Constraint } from '../criteria/reading';
import { startOf } from '../format/tree';
import { constraintRange, readCriteria } from '../protocol/criterionReadings';
import type { Trial } from '../protocol/trial';
import { lastAtMost, type TextRange } from '../text/range';

export interface InlayHint {
  /** Counts from the document's beginning. */
  readonly offset: number;
  readonly text: string;
}

/** The hints of the criteria that touch `range`, which counts from the document's beginning. */
export function inlayHints(trial: Trial, range: TextRange): readonly InlayHint[] {
  const reading = trial.eligibility;
  if (!trial.isProtocol || reading === undefined) return [];
  const start = startOf(trial.tree, reading.section);
  const firstLine = lastAtMost(reading.section.lineStarts, range.start - start);
  const endLine = lastAtMost(reading.section.lineStarts, range.end - start) + 1;
  const hints: InlayHint[] = [];
  for (const list of reading.lists) {
    const shown = { ...list, firstLine: Math.max(list.firstLine, firstLine), endLine: Math.min(list.endLine, endLine) };
    for (const { line, reading: said } of readCriteria(reading, shown)) {
      let last = -1;
      for (const constraint of said.constraints) {
        // Subjects that share a bound share its hint.
        if (constraint.range.start === last) continue;
        last = constraint.range.start;
        const text = hintOf(constraint, said.text);
        if (text !== undefined) hints.push({ offset: start + constraintRange(reading, line, constraint).end, text });
      }
    }
  }
  return hints;
}

/** The normal form; undefined where it says no more than the text, or where the reading is in doubt. */
function hintOf(constraint: Constraint, text: string): string | undefined {
  const { lower, upper, range, doubts } = constraint;
  if ((lower === undefined && upper === undefined) || doubts.length > 0) return undefined;
  const normal = boundsText(constraint);
  const written = text.slice(range.start, range.end);
  return plain(normal) === plain(written) ? undefined : normal;
}

/** Without what makes no difference to a reader: blanks, case, grouped digits, a final ".0", how a range's dash is written. */
const plain = (bounds: string): string =>
  bounds
    .toLowerCase()
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .replace(/[\s,]/g, '')
    .replace(/μ/g, 'µ')
    .replace(/>=|≧/g, '≥')
    .replace(/<=|≦/g, '≤')
    .replace(/[-–—~]|to/g, '-')
    .replace(/(\.\d*?)0+(?!\d)/g, '$1')
    .replace(/\.(?!\d)/g, '')
    .replace(/[x*]/g, '×')
    .replace(/[²]/g, '2')
    .replace(/[³]/g, '3')
    .replace(/\^/g, '')
    .replace(/(year|month|week|day|hour)s?(?:old|ofage)?/g, '$1');
