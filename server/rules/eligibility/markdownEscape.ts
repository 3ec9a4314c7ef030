// markdown-escape: the registry's backslashes in the text: "\>=", "10\^6".
import { escapesIn } from '../../format/escapes';
import type { Section } from '../../format/section';
import { kept } from '../../protocol/kept';
import { SOURCES } from '../../registry/element';
import { plural } from '../../text/count';
import { remove } from '../../text/edit';
import { PROSE, type TrialRule } from '../rule';
import { inclusion } from './criteriaExample';

export const markdownEscape: TrialRule = {
  id: 'markdown-escape',
  category: 'eligibility',
  scope: 'trial',
  reads: PROSE,
  severity: 'warning',
  recommended: 'off',
  summary: 'The text carries the backslashes with which the registry escapes its signs.',
  why: 'They are the encoding of the download, and every rule reads through them; in a text for people or for another system "\\>=" is a stumbling block.',
  sources: [
    { name: 'CommonMark, backslash escapes', url: 'https://spec.commonmark.org/0.31.2/#backslash-escapes' },
    SOURCES.api,
  ],
  examples: [
    {
      section: 'eligibility',
      text: inclusion('1. Age ⟦\\>⟧= 18 years.', '2. Platelets \\>= 100 × 10\\^9/L.'),
      fixed: inclusion('1. Age >= 18 years.', '2. Platelets >= 100 × 10^9/L.'),
      note: 'One finding and one fix for the whole document.',
    },
    {
      section: 'briefSummary',
      text: 'Images are read from C:\\data and \\alpha is 0.05.',
      note: 'A backslash before a letter is no escape.',
    },
  ],
  limits: [
    'Off until asked for: the escapes are the registry’s own, not the author’s slip. The next upload writes them again.',
  ],
  precision:
    "509 of 1,051 public records carry escapes; all findings are of the registry's own making. Off until asked for.",
  check(trial, _facts, report, at) {
    const sections = trial.tree.sections.filter(({ kind }) => PROSE.includes(kind));
    const all = sections.flatMap((section) => escapesOf(section).map((offset) => ({ section, offset })));
    const [first] = all;
    if (first === undefined) return;
    const place = (where: Place, length: number) =>
      at(where.section, { start: where.offset, end: where.offset + length });
    const lines = firstOfLines(all);
    report({
      range: place(first, 2),
      message: `The text carries ${plural(all.length, 'backslash', 'backslashes')} of the registry's download, such as "${sign(first)}". They are no slip, but readers stumble over them. Remove them all, or leave them if the text goes back to the registry.`,
      fixes: [
        {
          title: 'Remove all escapes of the registry',
          safe: false,
          edits: all.map((where) => remove(place(where, 1))),
        },
      ],
      related: lines
        .slice(1, MOST_RELATED)
        .map((where) => ({ range: place(where, 2), message: 'Another line with escapes' })),
    });
  },
};

interface Place {
  readonly section: Section;
  readonly offset: number;
}

const MOST_RELATED = 50;

/** Offsets of the escapes in a section, from its beginning. */
const escapesOf = kept((section: Section): readonly number[] => {
  const found: number[] = [];
  section.lines.forEach((line, index) => {
    if (!line.includes('\\') || section.roles[index] !== 'text') return;
    for (const offset of escapesIn(line)) found.push((section.lineStarts[index] ?? 0) + offset);
  });
  return found;
});

const lineOf = ({ section, offset }: Place): string => {
  const index = section.lineStarts.findLastIndex((start) => start <= offset);
  return (section.lines[index] ?? '').slice(offset - (section.lineStarts[index] ?? 0));
};

const sign = (where: Place): string => lineOf(where).slice(0, 2);

function firstOfLines(all: readonly Place[]): readonly Place[] {
  const lines: Place[] = [];
  let end = -1;
  let section: Section | undefined;
  for (const place of all) {
    if (lines.length >= MOST_RELATED) break;
    if (place.section === section && place.offset < end) continue;
    section = place.section;
    end = place.offset + lineOf(place).length;
    lines.push(place);
  }
  return lines;
}
