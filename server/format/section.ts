// One section of the tree: its lines, each with its role.
import { type Alignment, align, NOTHING_SHARED, realigned } from '../text/align';
import { type LineStarts, NO_STARTS, startsOf } from '../text/lineStarts';
import type { TextRange } from '../text/range';
import { lastAtMost, trimmedRange } from '../text/range';
import { lineEndLength } from '../text/sourceText';
import type { HeadingState } from './boundaries';
import { hasLabels, labelIn } from './labels';
import type { SectionDefinition, SectionKind } from './sections';
import { sectionDefinition } from './sections';

/** `record` = the lines above the first heading; `unknown` = a heading that the format does not know. */
export type AnySectionKind = SectionKind | 'record' | 'unknown';

/** What a line is in its section. `text` is everything that the author wrote. */
export type LineRole = 'heading' | 'sentence' | 'label' | 'blank' | 'text';

/** A section's lines and their roles. Offsets in it count from its own beginning. Equal lines, equal section. */
export interface Section extends LineStarts {
  readonly kind: AnySectionKind;
  /** Undefined for `record` and `unknown`. */
  readonly definition: SectionDefinition | undefined;
  readonly headingState: HeadingState;
  /** The line of the fixed sentence, or -1. */
  readonly sentenceLine: number;
  /** Lines with their line ends. Joined over all sections, they are the document. */
  readonly lines: readonly string[];
  readonly roles: readonly LineRole[];
  /** True when a value of it stands under a label. */
  readonly hasLabels: boolean;
}

/** Makes a section of lines; `before` is what stood in its place, whose unchanged lines keep their roles. */
export function makeSection(
  kind: AnySectionKind,
  headingState: HeadingState,
  sentenceLine: number,
  lines: readonly string[],
  before?: Section,
): Section {
  const labelled = kind !== 'record' && kind !== 'unknown' && hasLabels(kind) ? kind : undefined;
  const roleAt = (line: number): LineRole => {
    if (line === 0 && kind !== 'record' && headingState !== 'absent') return 'heading';
    return line === sentenceLine ? 'sentence' : roleOf(lines[line] ?? '', labelled);
  };
  const shared = before === undefined ? NOTHING_SHARED : align(before.lines, lines);
  let roles = realigned(before?.roles ?? [], shared, lines.length, roleAt);
  const setRole = (line: number, role: LineRole): void => {
    if (roles[line] !== role) roles = roles.with(line, role);
  };
  // Heading and sentence are roles by position: where either was and where it is, the role is read again.
  const moved = lines.length - (before?.lines.length ?? 0);
  for (const old of [0, before?.sentenceLine ?? -1]) {
    for (const line of [old, old + moved])
      if (old !== -1 && line >= 0 && line < lines.length) setRole(line, roleAt(line));
  }
  if (lines.length > 0) setRole(0, roleAt(0));
  if (sentenceLine !== -1) setRole(sentenceLine, 'sentence');
  return {
    kind,
    definition: kind === 'record' || kind === 'unknown' ? undefined : sectionDefinition(kind),
    headingState,
    sentenceLine,
    lines,
    roles,
    hasLabels: roles === before?.roles ? before.hasLabels : roles.includes('label'),
    ...startsOf(lines, before ?? NO_STARTS, shared),
  };
}

/** No label is longer, with its line end and some blanks. */
const LONGEST_LABEL_LINE = 44;

function roleOf(line: string, labelled: SectionKind | undefined): LineRole {
  const first = line.charCodeAt(0);
  // Most lines begin with a letter or a mark, and in most sections nothing is a label.
  if (first > 32 && first < 127 && (labelled === undefined || line.length > LONGEST_LABEL_LINE)) return 'text';
  const { start, end } = trimmedRange(line);
  if (start === end) return 'blank';
  if (labelled !== undefined && labelIn(labelled, line.slice(start, end)) !== undefined) {
    return 'label';
  }
  return 'text';
}

/** The range in the section of a line's text without white space at its ends. */
export function textRange(section: Section, line: number): TextRange {
  const start = section.lineStarts[line] ?? section.length;
  const { start: from, end: to } = trimmedRange(section.lines[line] ?? '');
  return { start: start + from, end: start + to };
}

/** The line's text without white space at its ends. */
export const lineText = (section: Section, line: number): string => {
  const text = section.lines[line] ?? '';
  const { start, end } = trimmedRange(text);
  return start === 0 && end === text.length ? text : text.slice(start, end);
};

/** The range in the section of a whole line, its line end left out. */
export function lineRange(section: Section, line: number): TextRange {
  const start = section.lineStarts[line] ?? section.length;
  const text = section.lines[line] ?? '';
  return { start, end: start + text.length - lineEndLength(text) };
}

/** The offset in the section at which a line ends, before its line end. */
export const endOfLine = (section: Section, line: number): number => lineRange(section, line).end;

/** The text of a range in the section. */
export function sectionSlice(section: Section, { start, end }: TextRange): string {
  const first = lastAtMost(section.lineStarts, start);
  const last = lastAtMost(section.lineStarts, end);
  const from = start - (section.lineStarts[first] ?? 0);
  const to = end - (section.lineStarts[last] ?? 0);
  if (first === last) return (section.lines[first] ?? '').slice(from, to);
  const middle = section.lines.slice(first + 1, last).join('');
  return (section.lines[first] ?? '').slice(from) + middle + (section.lines[last] ?? '').slice(0, to);
}

/** The heading as it stands in the text; empty at the section's start when it has none. */
export const headingRange = (section: Section): TextRange =>
  section.roles[0] === 'heading' ? fusedPartLeftOut(section) : { start: 0, end: 0 };

function fusedPartLeftOut(section: Section): TextRange {
  const r = textRange(section, 0);
  const heading = section.definition?.heading;
  if (section.headingState !== 'fused' || heading === undefined) return r;
  return { start: r.end - heading.length, end: r.end };
}

/** The range in the section from its first to its last line that the author wrote, or undefined when there is none. */
export function bodyRange(section: Section): TextRange | undefined {
  const isBody = (role: LineRole): boolean => role === 'text' || role === 'label';
  const first = section.roles.findIndex(isBody);
  if (first === -1) return undefined;
  const last = section.roles.findLastIndex(isBody);
  return { start: textRange(section, first).start, end: textRange(section, last).end };
}

/** The range in the section from its heading to its last line that is not blank. */
export function contentRange(section: Section): TextRange {
  const last = section.roles.findLastIndex((role) => role !== 'blank');
  return { start: 0, end: last === -1 ? 0 : textRange(section, last).end };
}

/**
 * What two versions of a section share: equal lines with equal roles. The same words are a sentence in one place and text
 * in another, so lines alone do not tell.
 */
export function alignSections(before: Section, after: Section): Alignment {
  const shared = align(before.lines, after.lines);
  if (before.roles === after.roles) return shared;
  const moved = after.roles.length - before.roles.length;
  let prefix = 0;
  while (prefix < shared.prefix && before.roles[prefix] === after.roles[prefix]) prefix++;
  const last = after.roles.length - 1;
  let suffix = 0;
  while (suffix < shared.suffix && before.roles[last - moved - suffix] === after.roles[last - suffix]) suffix++;
  return { prefix, suffix };
}
