// Blanks around comparison signs, and between a number and its unit: where one is missing, or one too many.
import { insert, remove, type TextEdit } from '../text/edit';
import type { TextRange } from '../text/range';

/** The edits that set the blanks of a line, and the first text that they are about. */
export interface OperatorSpacing {
  readonly first: TextRange;
  readonly edits: readonly TextEdit[];
}

/**
 * What is to be set right in a criterion's line: "DAS28≥3.2" is "DAS28 ≥ 3.2", "up to10mg/ day" is "up to 10 mg/day". A
 * sign that sticks to its number alone ("≥18") is usual, and names with digits are names. Undefined when there is nothing.
 */
export function operatorSpacing(text: string): OperatorSpacing | undefined {
  if (!/[<>≥≤]|\dm?[gl]\b|\dmg|\/ /.test(text)) return undefined;
  const edits: TextEdit[] = [];
  let first: TextRange | undefined;
  const found = (range: TextRange, ...more: readonly TextEdit[]): void => {
    if (first === undefined || range.start < first.start) first = range;
    edits.push(...more);
  };
  for (const match of text.matchAll(SIGN)) {
    const start = match.index + (match[1]?.length ?? 0);
    const end = match.index + match[0].length;
    found({ start, end }, insert(start, ' '), ...(/\d/.test(text.charAt(end)) ? [insert(end, ' ')] : []));
  }
  for (const match of text.matchAll(UNIT)) {
    const start = match.index + (match[1]?.length ?? 0);
    const number = match[2]?.length ?? 0;
    const end = match.index + match[0].length;
    found({ start, end }, ...(match[1] === undefined ? [] : [insert(start, ' ')]), insert(start + number, ' '));
  }
  for (const match of text.matchAll(PER)) {
    const slash = match.index + (match[1]?.length ?? 0);
    found({ start: match.index, end: match.index + match[0].length }, remove({ start: slash + 1, end: slash + 2 }));
  }
  return first === undefined ? undefined : { first, edits: withoutDoubles(edits) };
}

/** A sign that sticks to the word before it. */
const SIGN = /([A-Za-z\d)\]])(?:\\?[<>]=?|[≥≤])(?=\s?\d)/g;
/** "10mg", "to10mg". */
const UNIT =
  /(?<![\d.,])(?:(\b(?:to|of|than|least|and))(?=\d))?((?<![A-Za-z-])(?<!\d)\d+(?:[.,]\d+)?|(?<=\b(?:to|of|than|least|and))\d+(?:\.\d+)?)(?:mg|µg|mcg|kg|mL|ml|mmol|mmHg|g\/[dL]L?)(?![A-Za-z])/g;
/** "mg/ day" */
const PER = /((?<![A-Za-z])(?:mg|µg|mcg|g|mL|ml|kg))\/ (?=(?:day|week|kg|month|hour|d|h)\b)/g;

/** Two places may ask for the same blank. */
function withoutDoubles(edits: readonly TextEdit[]): readonly TextEdit[] {
  const seen = new Set<string>();
  return edits.filter(({ range, newText }) => {
    const key = `${range.start}-${range.end}-${newText}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
