// The abbreviations of a whole record, kept section by section: introduced, explained, used.
import { plainText } from '../../format/escapes';
import { type AnySectionKind, type Section, textRange } from '../../format/section';
import { kept } from '../../protocol/kept';
import type { Trial } from '../../protocol/trial';
import type { TextRange } from '../../text/range';
import { shift } from '../../text/range';
import { isPlaceholder } from '../placeholder';
import { type Definition, definitionsIn } from './abbreviations';

/** The sections in which abbreviations are introduced and used. */
export const WITH_ABBREVIATIONS: readonly AnySectionKind[] = [
  'record',
  'briefSummary',
  'detailedDescription',
  'conditions',
  'studyGroups',
  'interventions',
  'otherInterventionNames',
  'eligibility',
];

/** No section of a registry record is longer; in longer ones nothing is looked for, so that a key stays cheap. */
const LONGEST_SECTION = 100_000;

export const isTooLong = ({ tree }: Trial): boolean =>
  tree.sections.some(({ kind, length }) => length > LONGEST_SECTION && WITH_ABBREVIATIONS.includes(kind));

/** What `derive` makes of each line of text, with the range of the line in the section. */
const overLines = <T>(section: Section, derive: (text: string, at: TextRange) => readonly T[]): readonly T[] =>
  section.roles.flatMap((role, line) => {
    if (role !== 'text') return [];
    const at = textRange(section, line);
    const start = section.lineStarts[line] ?? 0;
    return derive((section.lines[line] ?? '').slice(at.start - start, at.end - start), at);
  });

/** The abbreviations that a section introduces. Ranges count from the section. */
export const definitionsOf: (section: Section) => readonly Definition[] = kept((section: Section) =>
  overLines(section, (text, at) =>
    definitionsIn(text).map((definition) => ({
      ...definition,
      range: shift(definition.range, at.start),
      longRange: shift(definition.longRange, at.start),
      shortRange: shift(definition.shortRange, at.start),
    })),
  ),
);

/** True where a line is still to be written: a fix has put a placeholder there. */
export const hasPlaceholder: (section: Section) => boolean = kept((section: Section) =>
  section.lines.some((line, i) => section.roles[i] === 'text' && isPlaceholder(line)),
);

export interface Use {
  /** The abbreviation without its plural s. */
  readonly short: string;
  readonly range: TextRange;
  /** True where the text around it says what it means. */
  readonly isExplained: boolean;
  /** True where it is a part of a name: "AMG 162", "NYU hospitals", "CALL scale". */
  readonly isName: boolean;
}

const TOKEN = /(?<![\w/.-])((?:[A-Z]{1,3}-)?[A-Z]{3,6})s?(?![\w-])/g;

/** The abbreviations that a section uses; none in lines of capitals. Ranges count from the section. */
export const usesOf: (section: Section) => readonly Use[] = kept((section: Section) =>
  overLines(section, (written, at) => {
    if (!/[A-Z]{3}/.test(written) || isInCapitals(written)) return [];
    const { text, offsetOf } = plainText(written);
    return [...text.matchAll(TOKEN)].map((match): Use => {
      const end = match.index + match[0].length;
      const short = match[1] ?? '';
      return {
        short,
        range: { start: at.start + offsetOf(match.index), end: at.start + offsetOf(end) },
        isExplained: isExplained(text, match.index, end, short),
        isName: NAME_BEHIND.test(text.slice(end, end + 40)),
      };
    });
  }),
);

const isInCapitals = (text: string): boolean =>
  (text.match(/[a-z]/g)?.length ?? 0) < (text.match(/[A-Z]/g)?.length ?? 0);

const NAME_BEHIND =
  /^(?:[ -]?[\d®™+]|\s+(?:[Hh]ospital|[Uu]niversity|[Cc]linic|[Hh]ealth|[Cc]ent(?:er|re)|[Pp]rogram|[Pp]rotocol|[Pp]roject|[Tt]rial|[Ss]tudy|[Gg]uideline|[Cc]riteri|[Cc]lassification|[Ss]cale|[Ss]core|[Qq]uestionnaire|[Ii]ndex|app\b|online|[Ii]nc\b|[Ll]td\b))/;

const BRACKET = 60;
const EXPLAINED_BEHIND = /^s?['’"”]?\s*(?:[([]\s*[A-Za-z]{3}|[=:]|stands for|i\.e\.)/;

/** In brackets, before brackets or a sign of equality, or beside the words whose initials it is. */
function isExplained(text: string, start: number, end: number, short: string): boolean {
  const before = text.slice(Math.max(0, start - BRACKET), start);
  if (
    Math.max(before.lastIndexOf('('), before.lastIndexOf('[')) >
    Math.max(before.lastIndexOf(')'), before.lastIndexOf(']'))
  ) {
    return true;
  }
  const behind = text.slice(end, end + BRACKET);
  if (EXPLAINED_BEHIND.test(behind)) return true;
  const initials = short.replace(/[^A-Z]/g, '').toLowerCase();
  const initialsOf = (words: readonly string[]): string => words.map((word) => word.charAt(0).toLowerCase()).join('');
  const wordsBefore = before.match(/[A-Za-z]+/g) ?? [];
  const wordsBehind = behind.match(/[A-Za-z]+/g) ?? [];
  return (
    initialsOf(wordsBefore.slice(-initials.length)) === initials ||
    initialsOf(wordsBehind.slice(0, initials.length)) === initials
  );
}
