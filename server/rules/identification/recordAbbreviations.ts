// The abbreviations of a whole record, kept section by section: explained and used. Where they are introduced says protocol/introducedAbbreviations.
import { plainText } from '../../format/escapes';
import type { Section } from '../../format/section';
import { WITH_ABBREVIATIONS } from '../../protocol/introducedAbbreviations';
import { kept, keptByLine } from '../../protocol/kept';
import type { Reading, Trial } from '../../protocol/trial';
import { isWellKnownAbbreviation } from '../../registry/wellKnownAbbreviations';
import type { TextRange } from '../../text/range';
import { isPlaceholder } from '../placeholder';

/** No section of a registry record is longer; in longer ones nothing is looked for, so that a key stays cheap. */
const LONGEST_SECTION = 100_000;
/** The same for criteria, which are counted: typing in one must not change what is said of the others. */
const MOST_CRITERIA = 1_000;

export const isTooLongSection = ({ kind, length, lines }: Section): boolean =>
  kind === 'eligibility' ? lines.length > MOST_CRITERIA : length > LONGEST_SECTION;

export const isTooLong = ({ tree }: Trial): boolean =>
  tree.sections.some((section) => isTooLongSection(section) && WITH_ABBREVIATIONS.includes(section.kind));

/** True where a line is still to be written: a fix has put a placeholder there. */
export const hasPlaceholder: (section: Section) => boolean = kept((section: Section) =>
  section.lines.some((line, i) => section.roles[i] === 'text' && isPlaceholder(line)),
);

export interface Uses {
  readonly count: number;
  /** The first one, in the section. */
  readonly range: TextRange;
}

/** The look ahead comes first: it fails at most letters at once, and the look behind it is slow. */
const TOKEN = /(?=[A-Z])(?<![\w/.-])((?:[A-Z]{1,3}-)?[A-Z]{3,6})s?(?![\w-])/g;

/** One use in a line. */
interface Use {
  readonly short: string;
  readonly start: number;
  readonly end: number;
}

const NO_USES: readonly Use[] = [];

function usesOfLine(line: string): readonly Use[] {
  if (!mayUse(line)) return NO_USES;
  let found = NO_USES;
  for (const match of line.matchAll(TOKEN)) {
    const short = match[1] ?? '';
    if (isWellKnownAbbreviation(short)) continue;
    found = [...found, { short, start: match.index, end: match.index + match[0].length }];
  }
  return found;
}

const usesOfCriteria = keptByLine(({ kind, text }) => (kind === 'other' ? NO_USES : usesOfLine(text)));

const usesOfLines = kept(({ lines, roles }: Section) =>
  lines.map((line, index) => (roles[index] === 'text' ? usesOfLine(line) : NO_USES)),
);

/** The abbreviations, without their plural s, that a section uses and not every reader knows; lines of capitals left out. */
export const usesOf: (reading: Reading) => ReadonlyMap<string, Uses> = kept((reading: Reading) => {
  const { section } = reading;
  const ofLines = reading.kind === 'eligibility' ? usesOfCriteria(reading) : usesOfLines(section);
  const found = new Map<string, Uses>();
  for (let line = 0; line < ofLines.length; line++) {
    for (const { short, start, end } of ofLines[line] ?? NO_USES) {
      const known = found.get(short);
      const lineStart = section.lineStarts[line] ?? 0;
      const range = known?.range ?? { start: lineStart + start, end: lineStart + end };
      found.set(short, { count: (known?.count ?? 0) + 1, range });
    }
  }
  return found;
});

/** True for a line with three capitals in a row that is not written in capitals for the most part. */
function mayUse(text: string): boolean {
  let more = 0;
  let inARow = 0;
  let most = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 65 && code <= 90) {
      more++;
      inARow++;
      if (inARow > most) most = inARow;
    } else {
      inARow = 0;
      if (code >= 97 && code <= 122) more--;
    }
  }
  return most >= 3 && more <= 0;
}

/** True where some line of the section says what the abbreviation means, or uses it as a part of a name. */
export const explains = (section: Section, short: string): boolean =>
  section.lines.some(
    (line, index) => section.roles[index] === 'text' && line.includes(short) && isExplainedIn(line, short),
  );

const NAME_BEHIND =
  /^(?:[ -]?[\d®™+]|\s+(?:[Hh]ospital|[Uu]niversity|[Cc]linic|[Hh]ealth|[Cc]ent(?:er|re)|[Pp]rogram|[Pp]rotocol|[Pp]roject|[Tt]rial|[Ss]tudy|[Gg]uideline|[Cc]riteri|[Cc]lassification|[Ss]cale|[Ss]core|[Qq]uestionnaire|[Ii]ndex|app\b|online|[Ii]nc\b|[Ll]td\b))/;

const BRACKET = 60;
const EXPLAINED_BEHIND = /^['’"”]?\s*(?:[([]\s*[A-Za-z]{3}|[=:]|stands for|i\.e\.)/;

function isExplainedIn(written: string, short: string): boolean {
  const { text } = plainText(written);
  for (let start = text.indexOf(short); start !== -1; start = text.indexOf(short, start + 1)) {
    if (/[\w/.-]/.test(text[start - 1] ?? ' ')) continue;
    let end = start + short.length;
    if (text[end] === 's') end++;
    if (isExplained(text, start, end, short)) return true;
  }
  return false;
}

/** In brackets, before brackets or a sign of equality, beside the words whose initials it is, or a part of a name. */
function isExplained(text: string, start: number, end: number, short: string): boolean {
  const before = text.slice(Math.max(0, start - BRACKET), start);
  const opened = Math.max(before.lastIndexOf('('), before.lastIndexOf('['));
  if (opened > Math.max(before.lastIndexOf(')'), before.lastIndexOf(']'))) return true;
  const behind = text.slice(end, end + BRACKET);
  if (EXPLAINED_BEHIND.test(behind) || NAME_BEHIND.test(behind)) return true;
  const initials = short.replace(/[^A-Z]/g, '').toLowerCase();
  const initialsOf = (words: readonly string[]): string => words.map((word) => word.charAt(0).toLowerCase()).join('');
  const wordsBefore = before.match(/[A-Za-z]+/g) ?? [];
  const wordsBehind = behind.match(/[A-Za-z]+/g) ?? [];
  return (
    initialsOf(wordsBefore.slice(-initials.length)) === initials ||
    initialsOf(wordsBehind.slice(0, initials.length)) === initials
  );
}
