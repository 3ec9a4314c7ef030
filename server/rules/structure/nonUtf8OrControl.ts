// non-utf8-or-control: characters that nobody sees: control characters, zero-width blanks, marks of writing direction.
import { replace } from '../../text/edit';
import { type LineRule, OWN_SECTIONS } from '../rule';

export const nonUtf8OrControl: LineRule = {
  id: 'non-utf8-or-control',
  category: 'structure',
  scope: 'line',
  severity: 'warning',
  sections: OWN_SECTIONS,
  summary: 'An invisible character stands in the text.',
  why: 'Nobody sees it, and search does not find the word that it stands in; some systems refuse the whole file.',
  sources: [
    {
      name: 'The Unicode Standard, chapter 23: special areas and format characters',
      url: 'https://www.unicode.org/versions/latest/core-spec/chapter-23/',
    },
  ],
  examples: [
    {
      section: 'briefSummary',
      text: 'Velotimab is given sub⟦\u200b⟧cutaneously.',
      fixed: 'Velotimab is given subcutaneously.',
      note: 'All of a line are one finding with one fix.',
    },
    { section: 'conditions', text: 'Psoriatic⟦\u0007⟧ Arthritis', fixed: 'Psoriatic Arthritis' },
    { section: 'briefSummary', text: 'Velotimab\tis given at 22 °C (µ = 3) to “naïve” adults.' },
  ],
  limits: [
    'Damaged and private characters are found by mojibake.',
    'Joiners between letters of scripts that need them are left alone.',
  ],
  precision:
    'Both findings on 1,051 public records were read and are right: marks of writing direction behind telephone numbers.',
  check({ text }, report) {
    if (text.search(INVISIBLE) === -1) return;
    const [first, ...others] = [...text.matchAll(INVISIBLE)].filter((match) => !joinsLetters(text, match.index));
    if (first === undefined) return;
    const more = others.length === 0 ? '' : ` and ${others.length} more in this line`;
    const code = first[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    report({
      range: { start: first.index, end: first.index + 1 },
      message: `An invisible character (U+${code})${more} stands here: nobody sees it, and search misses the word. Remove it.`,
      fixes: [
        {
          title: others.length === 0 ? 'Remove the invisible character' : 'Remove all invisible characters of the line',
          safe: true,
          edits: [first, ...others].map((match) =>
            replace({ start: match.index, end: match.index + 1 }, /[\u2028\u2029]/.test(match[0]) ? ' ' : ''),
          ),
        },
      ],
    });
  },
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const INVISIBLE = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g;

/** Zero-width joiners are letters' own in Arabic and Indic scripts. */
const joinsLetters = (text: string, at: number): boolean =>
  /[\u200c\u200d]/.test(text.charAt(at)) && /[\u0600-\u0dff]/.test(text.charAt(at - 1) + text.charAt(at + 1));
