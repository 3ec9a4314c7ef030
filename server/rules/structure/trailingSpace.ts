// trailing-space: blanks at the end of a line, tabs and double blanks between words.

import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import { criterion } from '../eligibility/criteriaExample';
import { type LineRule, OWN_SECTIONS } from '../rule';

export const trailingSpace: LineRule = {
  id: 'trailing-space',
  category: 'structure',
  scope: 'line',
  severity: 'hint',
  sections: OWN_SECTIONS,
  triggers: {
    signs: '\t',
    pairs: [
      [' ', ' '],
      [' \u00a0', '\n'],
    ],
  },
  summary: 'A line has blanks at its end, or a tab or several blanks between two words.',
  why: 'Nobody sees them, but two versions differ by them, and a search for the words fails.',
  sources: [SOURCES.structure],
  examples: [
    { section: 'eligibility', text: criterion('Age⟦  ⟧18 to 75 years.'), fixed: criterion('Age 18 to 75 years.') },
    { section: 'eligibility', text: criterion('Age 18 to 75 years.⟦ ⟧'), fixed: criterion('Age 18 to 75 years.') },
    {
      section: 'briefSummary',
      text: 'Participants receive⟦\t⟧velotimab or  placebo. ',
      fixed: 'Participants receive velotimab or placebo.',
      note: 'All of a line are one finding and one fix.',
    },
    {
      section: 'briefSummary',
      text: 'Participants receive velotimab.  The dose is 150 mg:  once a week.',
      note: 'Two blanks behind a sentence are a matter of style.',
    },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n1.  Adults.\n  *  Both knees.\n18 Years\n75 Years\nALL\nNo',
      note: 'So are those behind the mark of a list, and the indentation before it.',
    },
  ],
  limits: ['Lines of nothing but blanks are left alone.'],
  precision: 'No finding on 1,945 public records, which carry no such blanks.',
  check({ text }, report) {
    if (!mayHold(text)) return;
    const runs: { start: number; end: number }[] = [];
    const end = endOfText(text);
    for (const match of text.slice(0, end).matchAll(BETWEEN)) {
      const isIndent = match.index === 0;
      if (!isIndent && !SETS_OFF.has(text[match.index - 1] ?? '')) {
        runs.push({ start: match.index, end: match.index + match[0].length });
      }
    }
    const edits = runs.map((run) => replace(run, ' '));
    if (end < text.length) {
      runs.push({ start: end, end: text.length });
      edits.push(replace({ start: end, end: text.length }, ''));
    }
    const [first] = runs;
    if (first === undefined) return;
    const what = first.start === end ? 'ends with blanks' : 'has a tab or several blanks between two words';
    report({
      range: first,
      message: `This line ${what}${runs.length > 1 ? `, and ${runs.length - 1} more of the kind` : ''}. They are not seen, but searches and comparisons stumble over them: remove them.`,
      fixes: [{ title: 'Remove the blanks that are too many', safe: true, edits }],
    });
  },
};

/** A blank, a tab or a no-break space: what else is white is left to the rules on invisible and on full-width characters. */
const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 0xa0;

function endOfText(text: string): number {
  let end = text.length;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Every line is asked: plain searches are quicker than a pattern. */
const mayHold = (text: string): boolean =>
  isBlank(text.charCodeAt(text.length - 1)) || text.includes('  ') || text.includes('\t');
const BETWEEN = /[ \t]{2,}|\t/g;
/** Behind these, two blanks are a matter of style: the end of a sentence, a colon, the mark of a list. */
const SETS_OFF: ReadonlySet<string> = new Set(['.', ':', ';', '!', '?', ')', '*', '-', '•', '"', '”']);
