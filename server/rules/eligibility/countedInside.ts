// Items of a count that runs on within a line: bullets, letters, Roman and circled numbers.

/** Where an item begins within a criterion: from the end of the one before it to its own text. */
export interface Inner {
  readonly gap: number;
  readonly start: number;
  readonly end: number;
  readonly textStart: number;
  /** True when it has no mark: then its first words are its place. */
  readonly unmarked?: true;
  /** True when its mark belongs to a list below the item, which cannot be restored by itself. */
  readonly counted?: true;
}

export const NONE_INSIDE: readonly Inner[] = [];

/**
 * "… lungs · The subject", "i. CRP > 2 mg/L ii. Ferritin", "fever; ② Cough" without ①: bullets, letters and Roman numbers
 * that follow a word without so much as a comma.
 */
export function countedInside(text: string, line: string): readonly Inner[] {
  if (!MAY_BE_COUNTED.test(text)) return NONE_INSIDE;
  const found: Inner[] = [];
  for (const match of text.matchAll(COUNTED)) {
    const mark = match[1] ?? match[2] ?? match[3] ?? '';
    if (/[②-⑨]/.test(mark) && text.includes('①')) continue;
    // The count must begin before: "a." before "b.", "i." before "ii.".
    if (/^\(?[b-e]/i.test(mark) && !new RegExp(`(?:^|\\s)\\(?${before(mark)}\\\\?[.)]`).test(line)) continue;
    if (/^\(?i/i.test(mark) && !/(?:^|\s)\(?i\\?[.)]/i.test(line)) continue;
    const start = match.index + match[0].indexOf(mark);
    found.push({
      gap: match.index,
      start,
      end: start + mark.length,
      textStart: match.index + match[0].length,
      counted: true,
    });
  }
  return found;
}

/** The letter before that of a mark. */
const before = (mark: string): string => String.fromCharCode((mark.replace('(', '').charCodeAt(0) ?? 98) - 1);

const MAY_BE_COUNTED = /[·•●▪◦∙②-⑨]|\s\(?(?:[b-e]|ii)\\?[.)]/;
const COUNTED =
  /(?<=[a-z\d)%.;])[ \t]+([·•●▪◦∙])[ \t]+(?=[A-Z][a-z])|(?<=[a-z)\d.;,])[ \t]*([②-⑨])[ \t]*(?=[A-Za-z\d])|(?<=[a-z\d)%\]]|\d\/[A-Za-z]{1,2}L|[A-Z])(?<!\b(?:or|OR|and|AND|and\/or|either|to))[ \t]+(\(?(?:[b-e]|ii)\\?[.)])[ \t]+(?=[A-Za-z][A-Za-z])/g;
