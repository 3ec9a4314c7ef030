// misspelled-verb-administer: "administrated" for "administered".
import { lineText, type Section } from '../../format/section';
import { kept } from '../../protocol/kept';
import { SOURCES } from '../../registry/element';
import { replace } from '../../text/edit';
import type { TextRange } from '../../text/range';
import { quoted } from '../quoted';
import { PROSE, type TrialRule } from '../rule';

export const misspelledVerbAdminister: TrialRule = {
  id: 'misspelled-verb-administer',
  category: 'arms',
  scope: 'trial',
  reads: PROSE,
  hinges: () => [{ ofLine: ({ text }) => mayBeWrong(text) }],
  severity: 'hint',
  summary: '"Administrated" stands for "administered".',
  why: 'Drugs are administered. The other form is a translation that reviewers of the registry correct.',
  sources: [SOURCES.comments],
  examples: [
    {
      section: 'interventions',
      text: 'Velotimab\nVelotimab will be ⟦administrated⟧ by injection.',
      fixed: 'Velotimab\nVelotimab will be administered by injection.',
    },
    {
      section: 'briefSummary',
      text: '⟦Administrating⟧ velotimab early may help.',
      fixed: 'Administering velotimab early may help.',
    },
    {
      section: 'briefSummary',
      text: 'Velotimab is ⟦co-administrated⟧ with methotrexate.',
      fixed: 'Velotimab is co-administered with methotrexate.',
    },
    { section: 'briefSummary', text: 'The fund is administrated by the ministry; the drug is administered by nurses.' },
  ],
  limits: [
    'A sentence that stands twice, as descriptions of arms and of interventions do, is one finding.',
    'What an authority, a ministry or a fund administrates is left alone.',
  ],
  precision: '13 findings on 1,945 public records, all read, all right.',
  check(trial, _facts, report, at) {
    const bySentence = new Map<string, Place[]>();
    for (const section of trial.tree.sections) {
      if (!PROSE.includes(section.kind)) continue;
      for (const place of wrongIn(section)) {
        const key = `${lineText(section, place.line)}|${place.from}`;
        const same = bySentence.get(key);
        if (same === undefined) bySentence.set(key, [place]);
        else same.push(place);
      }
    }
    for (const same of bySentence.values()) {
      const [first, ...others] = same;
      if (first === undefined) continue;
      const { section, range, word, right } = first;
      const again = others.length === 0 ? '' : ', here and where the sentence stands again';
      report({
        range: at(section, range),
        message: `${quoted(word)} is not the word for giving a treatment. Write ${quoted(right)}${again}.`,
        fixes: [
          {
            title: `Write ${quoted(right)}`,
            safe: true,
            edits: same.map((place) => replace(at(place.section, place.range), right)),
          },
        ],
        related: others.slice(0, MOST_RELATED).map((place) => ({
          range: at(place.section, place.range),
          message: 'The same sentence',
        })),
      });
    }
  },
};

const MOST_RELATED = 20;

interface Place {
  readonly section: Section;
  readonly line: number;
  /** Where the word begins in the line's text. */
  readonly from: number;
  /** In the section. */
  readonly range: TextRange;
  readonly word: string;
  readonly right: string;
}

/** The wrong forms in a section. */
const wrongIn = kept((section: Section): readonly Place[] =>
  section.lines.flatMap((text, line) => {
    if (section.roles[line] !== 'text' || !mayBeWrong(text)) return [];
    return [...text.matchAll(/\b(?:co-?)?administrat(ed|es|ing)\b/gi)].flatMap((match): readonly Place[] => {
      const [word, ending = ''] = match;
      const end = match.index + word.length;
      if (OFFICE.test(text.slice(end, end + 60))) return [];
      const start = section.lineStarts[line] ?? 0;
      const range = { start: start + match.index, end: start + end };
      const right = `${word.slice(0, word.length - ending.length - 3)}er${ending === 'es' ? 's' : ending}`;
      const from = match.index - (text.length - text.trimStart().length);
      return [{ section, line, from, range, word, right }];
    });
  }),
);

const mayBeWrong = (text: string): boolean => text.includes('dministrat');

const OFFICE =
  /^\s+by (?:the |an? )?(?:\w+ )?(?:ministry|government|authorit|agency|department|office|fund|state|board|bank)/i;
