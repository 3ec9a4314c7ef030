// quote-unbalanced: a quotation mark without its partner.
import type { Section } from '../../format/section';
import { lineText } from '../../format/section';
import { textLines } from '../../protocol/field';
import { SOURCES } from '../../registry/element';
import { inclusion } from '../eligibility/criteriaExample';
import type { SectionRule } from '../rule';

export const quoteUnbalanced: SectionRule = {
  id: 'quote-unbalanced',
  category: 'structure',
  scope: 'section',
  severity: 'information',
  sections: ['record', 'briefSummary', 'detailedDescription', 'studyGroups', 'interventions', 'eligibility'],
  summary: 'A quotation mark has no partner.',
  why: 'Where the quotation ends is left open, or the mark was left behind by a copy.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'briefSummary',
      text: 'Adults with psoriatic arthritis are seen in the ⟦"⟧early arthritis clinic of the town.',
    },
    { section: 'eligibility', text: inclusion('* Informed consent was signed.⟦"⟧') },
    {
      section: 'briefSummary',
      text: 'A needle of 5" is used; "early" means within a year.\nThe note says "come back.\nNo later than May."',
      note: 'Inches, and a quotation over two lines.',
    },
  ],
  limits: [
    'Sections of more than 500 lines are left alone.',
    'Straight and curved double marks, where only one line of the section has an odd number of them.',
  ],
  precision:
    'All 3 findings on 1,051 public records were read: each mark has no partner. Sections with a number before one of the marks ("3+3", inches) are left alone: of 18 findings there most had one.',
  check({ section }, _facts, report) {
    if (section.lines.length > MOST_LINES) return;
    const [only, ...more] = oddLines(section);
    if (only === undefined || more.length > 0) return;
    report({
      range: { start: only, end: only + 1 },
      message: 'This quotation mark has no partner. Add the missing one, or remove it.',
    });
  },
};

/** A longer section is left alone: all of it would be looked through at every key. */
const MOST_LINES = 500;

/** Where an unpaired mark stands, for each line that has one. */
function oddLines(section: Section): readonly number[] {
  const found: number[] = [];
  for (const line of textLines(section)) {
    const text = lineText(section, line);
    if (!text.includes('"') && !text.includes('“') && !text.includes('”')) continue;
    const at = unpaired(text);
    if (at !== -1) found.push((section.lineStarts[line] ?? 0) + at);
  }
  return found;
}

function unpaired(text: string): number {
  const straight = [...text.matchAll(/"/g)].map(({ index }) => index);
  const opening = [...text.matchAll(/“/g)].map(({ index }) => index);
  const closing = [...text.matchAll(/”/g)].map(({ index }) => index);
  // Marks of both kinds are often paired with each other.
  if (straight.length > 0 && opening.length + closing.length > 0) return -1;
  // One of them may be an inch.
  if (straight.length % 2 === 1 && /\d ?"/.test(text)) return -1;
  if (straight.length % 2 === 1)
    return straight.length === 1 || isOpening(text, straight[0] ?? 0) ? (straight[0] ?? -1) : (straight.at(-1) ?? -1);
  if (opening.length === closing.length) return -1;
  if (Math.abs(opening.length - closing.length) > 1) return -1;
  return (opening.length > closing.length ? opening : closing).at(-1) ?? -1;
}

const isOpening = (text: string, at: number): boolean => at === 0 || /[\s(]/.test(text.charAt(at - 1));
