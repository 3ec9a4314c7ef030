// bracket-unbalanced: a bracket that is not closed, not opened, or closed by another kind.

import { isEscapeAt } from '../../format/escapes';
import { listMarker } from '../../format/listMarker';
import type { AnySectionKind } from '../../format/section';
import { SOURCES } from '../../registry/element';
import { insert, remove, replace } from '../../text/edit';
import { isSpace } from '../../text/range';
import { type Fix, type LineRule, PROSE, type Report } from '../rule';

export const bracketUnbalanced: LineRule = {
  id: 'bracket-unbalanced',
  category: 'eligibility',
  scope: 'line',
  severity: 'warning',
  sections: PROSE,
  triggers: { signs: '()[]{}（）［］【】' },
  summary: 'A bracket is not closed, or not opened, within its line.',
  why: 'Readers cannot see where an exception or an example ends, and words may have been lost there.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'eligibility',
      text: 'Exclusion Criteria\n1. Chronic infection ⟦(⟧hepatitis B or C.\n2. Pregnancy.\n18 Years\n75 Years\nALL\nNo',
      fixed: 'Exclusion Criteria\n1. Chronic infection (hepatitis B or C).\n2. Pregnancy.\n18 Years\n75 Years\nALL\nNo',
      note: 'Where the bracket can only run to the end of the sentence, the fix closes it there; it is never applied unasked.',
    },
    {
      section: 'briefSummary',
      text: 'Participants with psoriatic arthritis (PsA)⟦)⟧ receive velotimab.',
      fixed: 'Participants with psoriatic arthritis (PsA) receive velotimab.',
    },
    {
      section: 'detailedDescription',
      text: 'The dose (150 mg⟦]⟧ is given every 4 weeks.',
      fixed: 'The dose (150 mg) is given every 4 weeks.',
      note: 'A bracket closed by another kind.',
    },
    {
      section: 'eligibility',
      text: 'Exclusion Criteria\n1. Heart failure within a year⟦)⟧ or a stroke before.\n18 Years\n75 Years\nALL\nNo',
      note: 'Where the other bracket was meant to stand is not evident: no fix.',
    },
    {
      section: 'interventions',
      text: 'Velotimab\nOne infusion of velotimab ⟦(⟧150 mg in 100 mL of saline',
      fixed: 'Velotimab\nOne infusion of velotimab (150 mg in 100 mL of saline)',
      note: 'A description of an arm or an intervention is one line, also without a full stop.',
    },
    {
      section: 'eligibility',
      text: 'Exclusion Criteria\n1. Steroids on Day 1 to Day 7⟦)⟧ are not allowed.\n18 Years\n75 Years\nALL\nNo',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\na) Adults, either: 1) naive to velotimab, 2) with prior use or iii) with relapse.\n18 Years\n75 Years\nALL\nNo',
      note: 'Numbers and letters of lists have one bracket only.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n* Age group \\[18, 65) or (65, 75\\] years, \\[see the protocol (part 2)\\]\n18 Years\n75 Years\nALL\nNo',
      note: 'Half-open intervals are legitimate, and the registry’s backslashes do not matter.',
    },
  ],
  limits: [
    'A bracket whose partner may stand on another line is left alone: on a line that ends with a colon, a comma or (outside of criteria, arms and interventions) no full stop, or that begins in the middle of a sentence.',
    'Quotation marks are not looked at: the same sign stands for inches and seconds.',
    'One finding a line: the first bracket without its partner.',
  ],
  precision:
    '44 of 45 findings read on 1,051 public records were right; the miss: a row of numbers in brackets that an old record had broken over two lines.',
  check({ text, section }, report) {
    const fault = pairsUp(text) ? undefined : firstFault(text);
    if (fault === undefined) return;
    if (mayRunOn(text, fault, section)) return;
    reportFault(text, fault, report);
  },
};

const BRACKETS = /[()[\]{}（）［］【】]/g;

const OPENING = '([{（［【';
const CLOSING = ')]}）］】';
/** Full-width brackets pair with plain ones: a half-converted pair is a matter of typing, not a missing bracket. */
const kindOf = (index: number): number => index % 3;

interface Bracket {
  readonly at: number;
  readonly char: string;
  readonly kind: number;
}

type Fault =
  | { readonly what: 'unclosed'; readonly bracket: Bracket }
  | { readonly what: 'unopened'; readonly bracket: Bracket }
  | { readonly what: 'mixed'; readonly bracket: Bracket; readonly opening: Bracket };

/** True when every bracket of the line has its partner: most lines, told without a look at their marks. */
function pairsUp(text: string): boolean {
  // Round brackets alone, which most brackets are, need no more than a count.
  let open = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === ROUND_OPEN) open++;
    else if (code === ROUND_CLOSE) {
      if (--open < 0) return false;
    } else if (code > ROUND_CLOSE && mayBeBracket(code) && OTHER_BRACKETS.has(code)) return false;
  }
  return open === 0;
}

const ROUND_OPEN = 40;
const ROUND_CLOSE = 41;
/** Square and curly brackets are around the letters, the others beyond all of them. */
const mayBeBracket = (code: number): boolean => code >= 0x3000 || (code >= 0x5b && (code <= 0x5d || code >= 0x7b));
const OTHER_BRACKETS: ReadonlySet<number> = new Set([...'[]{}（）［］【】'].map((c) => c.charCodeAt(0)));

/** The first bracket of the line without a partner of its kind. */
function firstFault(text: string): Fault | undefined {
  const open: Bracket[] = [];
  let unopened: Bracket | undefined;
  let mixed: { bracket: Bracket; opening: Bracket } | undefined;
  // From bracket to bracket: everything else of the line is passed over by the expression.
  BRACKETS.lastIndex = listMarker(text)?.textStart ?? 0;
  for (let match = BRACKETS.exec(text); match !== null; match = BRACKETS.exec(text)) {
    const at = match.index;
    const char = match[0];
    const opens = OPENING.indexOf(char);
    if (opens !== -1) {
      open.push({ at, char, kind: kindOf(opens) });
      continue;
    }
    const closes = CLOSING.indexOf(char);
    if (closes === -1) continue;
    const bracket = { at, char, kind: kindOf(closes) };
    const opening = open.at(-1);
    if (opening === undefined) {
      if (!isItemMark(text, at) && !isSmiley(text, at)) unopened ??= bracket;
    } else if (opening.kind === bracket.kind) open.pop();
    else if (isInterval(text.slice(opening.at + 1, at))) open.pop();
    else if (isItemMark(text, at)) continue;
    else {
      open.pop();
      mixed ??= { bracket, opening };
    }
  }
  const unclosed = open.find((bracket) => !isSmiley(text, bracket.at));
  const first = [unopened?.at, mixed?.bracket.at, unclosed?.at].reduce<number>(
    (least, at) => Math.min(least, at ?? least),
    text.length,
  );
  if (unopened?.at === first) return { what: 'unopened', bracket: unopened };
  if (mixed?.bracket.at === first) return { what: 'mixed', ...mixed };
  return unclosed === undefined ? undefined : { what: 'unclosed', bracket: unclosed };
}

/** "1)", "a)", "iv)", "2.1)", "A1)": the mark of an item within the line. */
function isItemMark(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at).replace(/\\$/, '');
  // "On Day 7)" ends a remark.
  if (/\b(?:days?|weeks?|months?|visits?|grade|phase|cycle|stage|type|class)\s+\w+$/i.test(before)) return false;
  return /(?:^|[\s;,:.(])(?:\d{1,2}(?:\.\d{1,2})*[a-z]?|[a-z]\d?|[ivx]{1,5})\.?\s?$/i.test(before);
}

const isSmiley = (text: string, at: number): boolean =>
  /[:;]-?$/.test(text.slice(Math.max(0, at - 2), at)) && isBlankAt(text, at + 1);

const isBlankAt = (text: string, at: number): boolean => at >= text.length || isSpace(text.charCodeAt(at));

/** "18, 65", "0; ∞", "-1, 1": two bounds and a separator. */
const isInterval = (inside: string): boolean =>
  inside.length <= 40 && /^[\s\d.+\-−∞%a-z]*\d[\s\d.+\-−∞%a-z]*[,;][\s\d.+\-−∞%a-z]*\\?$/i.test(inside);

/**
 * The partner may stand on another line: prose is broken into lines freely, and in lists a remark may hold several items
 * ("[Allowed:", "(one of:", and at its end "… for a month.]").
 */
function mayRunOn(text: string, fault: Fault, section: AnySectionKind): boolean {
  const written = text.trimEnd();
  const isList = section === 'eligibility';
  if (fault.what === 'mixed') return false;
  if (fault.what === 'unclosed') {
    if (/(?:[:,]|\b(?:and|or|of|AS)|e\.g\.|i\.e\.)$/.test(written)) return true;
    // A description is one line, whatever it ends in.
    const isWhole = isList || section === 'interventions' || section === 'studyGroups';
    return !/[.!?]["'”]?$/.test(written) && (!isWhole || fault.bracket.kind === SQUARE);
  }
  const marker = listMarker(text);
  const start = marker?.textStart ?? 0;
  if (!isList) return !/^\s*[A-Z0-9]/.test(text.slice(start));
  const isAtEnd = /^[.,;\s]*$/.test(text.slice(fault.bracket.at + 1));
  const before = text.slice(start, fault.bracket.at).replace(/\\$/, '').trimEnd();
  return (
    fault.bracket.kind === SQUARE ||
    (isAtEnd && (marker === undefined || /[.!?]$/.test(before) || /^[a-z\d]/.test(before)))
  );
}

const SQUARE = 1;

const NAME: readonly string[] = ['round bracket', 'square bracket', 'curly bracket'];

function reportFault(text: string, fault: Fault, report: Report): void {
  const { at, char, kind } = fault.bracket;
  const range = { start: isEscapeAt(text, at - 1) ? at - 1 : at, end: at + 1 };
  if (fault.what === 'mixed') {
    const partner = CLOSING.charAt(OPENING.indexOf(fault.opening.char));
    report({
      range,
      message: `"${fault.opening.char}" is closed by "${char}", so it is not clear what belongs together. Use the same kind of bracket.`,
      fixes: [{ title: `Replace "${char}" by "${partner}"`, safe: false, edits: [replace(range, partner)] }],
      related: [{ range: { start: fault.opening.at, end: fault.opening.at + 1 }, message: 'Opened here' }],
    });
    return;
  }
  const name = NAME[kind] ?? 'bracket';
  report(
    fault.what === 'unclosed'
      ? {
          range,
          message: `This ${name} is never closed, so readers cannot see where the remark ends. Close it, or remove it.`,
          fixes: closingFix(text, fault.bracket),
        }
      : {
          range,
          message: `This ${name} closes nothing that was opened; words may be missing before it. Open it, or remove it.`,
          fixes: removingFix(text, fault.bracket, range),
        },
  );
}

/** The remark can only run to the end: it is short, the only one, and no sentence ends within it. */
const LONGEST_REMARK = 80;

function closingFix(text: string, { at, char }: Bracket): readonly Fix[] {
  const end = text.trimEnd().replace(/[.;,:]+$/, '').length;
  const remark = text.slice(at + 1, end);
  if (remark.length > LONGEST_REMARK || remark.trim() === '' || /[.;:)\]]\s/.test(remark)) return [];
  const partner = CLOSING.charAt(OPENING.indexOf(char));
  return [{ title: `Add "${partner}" at the end`, safe: false, edits: [insert(end, partner)] }];
}

/** The same bracket twice in a row. */
function removingFix(text: string, { at, char }: Bracket, range: { start: number; end: number }): readonly Fix[] {
  if (text.charAt(range.start - 1) !== char || range.start !== at) return [];
  return [{ title: `Remove the second "${char}"`, safe: false, edits: [remove(range)] }];
}
