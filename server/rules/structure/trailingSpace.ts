// trailing-space: blanks at the end of a line, or several between two words.
import { listMarker } from '../../format/listMarker';
import { replace } from '../../text/edit';
import { type LineRule, OWN_SECTIONS } from '../rule';

export const trailingSpace: LineRule = {
  id: 'trailing-space',
  category: 'structure',
  scope: 'line',
  severity: 'hint',
  recommended: 'off',
  sections: OWN_SECTIONS,
  summary: 'Blanks stand at the end of a line, or several in a row between two words.',
  why: 'They make equal lines different for comparison and search.',
  sources: [{ name: 'CommonMark, hard line breaks', url: 'https://spec.commonmark.org/0.31.2/#hard-line-breaks' }],
  examples: [
    { section: 'briefSummary', text: 'Velotimab is⟦  ⟧given.', fixed: 'Velotimab is given.' },
    { section: 'briefSummary', text: 'Velotimab is given.⟦ ⟧', fixed: 'Velotimab is given.' },
    {
      section: 'eligibility',
      text: 'Inclusion Criteria\n* Adults:\n  * naive\n1.  Consent\n18 Years\n75 Years\nALL\nNo',
      note: 'Indentation and blanks behind a mark are left alone.',
    },
  ],
  limits: ['Off until asked for: a blank at the end is there at every second key while one writes.'],
  precision: 'No finding on 1,051 public records: the registry folds blanks. Off until asked for.',
  check({ text }, report) {
    if (!/[ \t]{2}|[ \t]$|\t/.test(text)) return;
    const from = listMarker(text)?.textStart ?? text.length - text.trimStart().length;
    if (from >= text.length) return;
    const found = [...text.slice(from).matchAll(/[ \t]{2,}|\t|[ \t]+$/g)];
    const [first, ...others] = found;
    if (first === undefined) return;
    const range = (match: RegExpExecArray | RegExpMatchArray) => {
      const start = from + (match.index ?? 0);
      return { start, end: start + match[0].length };
    };
    const more = others.length === 0 ? '' : ` and ${others.length} more in this line`;
    const where =
      range(first).end === text.length
        ? 'Blanks at the end of the line'
        : 'Several blanks, or a tab, between two words';
    report({
      range: range(first),
      message: `${where}${more}: nobody sees them, and comparison does. Remove them.`,
      fixes: [
        {
          title: 'Remove the extra blanks of the line',
          safe: true,
          edits: found.map((match) => replace(range(match), range(match).end === text.length ? '' : ' ')),
        },
      ],
    });
  },
};
