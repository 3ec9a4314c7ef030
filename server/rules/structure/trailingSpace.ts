// trailing-space: blanks at the end of a line, tabs and double blanks between words.
import { surplusBlanks } from '../../format/surplusBlanks';
import { SOURCES } from '../../registry/element';
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
    const edits = surplusBlanks(text);
    const [first] = edits;
    if (first === undefined) return;
    const what = first.newText === '' ? 'ends with blanks' : 'has a tab or several blanks between two words';
    report({
      range: first.range,
      message: `This line ${what}${edits.length > 1 ? `, and ${edits.length - 1} more of the kind` : ''}. They are not seen, but searches and comparisons stumble over them: remove them.`,
      fixes: [{ title: 'Remove the blanks that are too many', safe: true, edits }],
    });
  },
};
