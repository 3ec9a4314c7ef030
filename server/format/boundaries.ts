// Where sections begin. A heading followed by its fixed sentence is the safe anchor; a heading alone counts where it
// stands in a plausible place; a fixed sentence alone still begins its section, whatever became of its heading.
import { distance } from 'fastest-levenshtein';
import { isSpace, trimmedRange } from '../text/range';
import type { LineTag } from './lineTag';
import { headingIndex, isFusedHeading, isGuidance, sentenceIndex } from './lineTag';
import { SECTIONS } from './sections';

/** How a section's heading stands in the text. */
export type HeadingState =
  | 'exact'
  /** The heading follows other text on its line ("View full resultsBasic Information"). */
  | 'fused'
  /** Another spelling of the heading, known by the fixed sentence below it. */
  | 'misspelled'
  /** The fixed sentence stands without a heading. */
  | 'absent'
  /** A heading that the format does not know, above a sentence like those it knows. */
  | 'unknown';

export interface Boundary {
  /** The section's first line. */
  readonly line: number;
  /** The index in SECTIONS, or -1 for an unknown section. */
  readonly index: number;
  readonly heading: HeadingState;
  /** The line of the fixed sentence, or -1. */
  readonly sentence: number;
}

/** The boundaries of all sections, in order of their lines. */
export function findBoundaries(lines: readonly string[], tags: ArrayLike<LineTag>): Boundary[] {
  const anchors = anchoredBoundaries(lines, tags);
  const anchored = new Set(anchors.map((b) => b.index));
  const bare = bareHeadings(lines, tags, anchors, anchored);
  return bare.length === 0 ? anchors : [...anchors, ...bare].sort((a, b) => a.line - b.line);
}

function anchoredBoundaries(lines: readonly string[], tags: ArrayLike<LineTag>): Boundary[] {
  const anchors: Boundary[] = [];
  let floor = 0;
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i] ?? 0;
    if (tag === 0) continue;
    const index = sentenceIndex(tag);
    const boundary =
      index >= 0
        ? knownAnchor(lines, tags, i, index, floor)
        : isGuidance(tag)
          ? unknownAnchor(lines, tags, i, floor)
          : undefined;
    if (boundary === undefined) continue;
    anchors.push(boundary);
    floor = i + 1;
  }
  return anchors;
}

function knownAnchor(
  lines: readonly string[],
  tags: ArrayLike<LineTag>,
  sentence: number,
  index: number,
  floor: number,
): Boundary {
  const above = lineAbove(lines, sentence, floor);
  const tag = above === -1 ? 0 : (tags[above] ?? 0);
  if (headingIndex(tag) === index) {
    return { line: above, index, heading: isFusedHeading(tag) ? 'fused' : 'exact', sentence };
  }
  // A page may show a badge between heading and sentence ("Results pending").
  const aboveBadge =
    above === -1 || tag !== 0 || trimmedLength(lines[above]) > LONGEST_BADGE ? -1 : lineAbove(lines, above, floor);
  if (aboveBadge !== -1 && headingIndex(tags[aboveBadge] ?? 0) === index) {
    return { line: aboveBadge, index, heading: 'exact', sentence };
  }
  if (
    aboveBadge !== -1 &&
    headingIndex(tags[aboveBadge] ?? 0) === -1 &&
    resemblesHeading(lines[aboveBadge] ?? '', index)
  ) {
    return { line: aboveBadge, index, heading: 'misspelled', sentence };
  }
  if (above !== -1 && headingIndex(tag) === -1 && resemblesHeading(lines[above] ?? '', index)) {
    return { line: above, index, heading: 'misspelled', sentence };
  }
  return { line: sentence, index, heading: 'absent', sentence };
}

function unknownAnchor(
  lines: readonly string[],
  tags: ArrayLike<LineTag>,
  sentence: number,
  floor: number,
): Boundary | undefined {
  const above = lineAbove(lines, sentence, floor);
  if (above <= 0) return undefined;
  // A known heading above a sentence in other words: its section, with the sentence edited.
  const known = headingIndex(tags[above] ?? 0);
  if (known >= 0) return { line: above, index: known, heading: 'exact', sentence };
  return looksLikeHeading(lines[above] ?? '') ? { line: above, index: -1, heading: 'unknown', sentence } : undefined;
}

/**
 * Headings without their sentence, or with a changed one: the first of its kind, and in order with the anchored sections
 * around it. A section that authors add may stand anywhere but in prose, where its heading is a heading of the prose.
 */
function bareHeadings(
  lines: readonly string[],
  tags: ArrayLike<LineTag>,
  anchors: readonly Boundary[],
  anchored: ReadonlySet<number>,
): Boundary[] {
  if (anchored.size === SECTIONS.length) return [];
  const found: Boundary[] = [];
  const seen = new Set(anchored);
  const ordered = anchors.filter(({ index }) => !isAdded(index));
  let next = 0;
  let nextOrdered = 0;
  let before = -1;
  /** The section that line `i` stands in; undefined above the first one. */
  let current: number | undefined;
  for (let i = 0; i < tags.length; i++) {
    for (; next < anchors.length && (anchors[next]?.line ?? 0) <= i; next++) current = anchors[next]?.index;
    for (; nextOrdered < ordered.length && (ordered[nextOrdered]?.line ?? 0) <= i; nextOrdered++) {
      before = Math.max(before, ordered[nextOrdered]?.index ?? -1);
    }
    const index = headingIndex(tags[i] ?? 0);
    if (index === -1 || seen.has(index) || i === 0 || !standsAlone(lines, i)) continue;
    if (isAdded(index)) {
      if (current === undefined || isProse(current)) continue;
    } else {
      const after = ordered[nextOrdered]?.index ?? -1;
      if (index <= before || (after !== -1 && index >= after)) continue;
    }
    seen.add(index);
    current = index;
    const heading = isFusedHeading(tags[i] ?? 0) ? 'fused' : 'exact';
    found.push({ line: i, index, heading, sentence: editedSentence(lines, i, index) });
  }
  return found;
}

const isAdded = (index: number): boolean => SECTIONS[index]?.added === true;
/** True when the section at that index of the table holds prose. */
export const isProse = (index: number): boolean => SECTIONS[index]?.content === 'prose';

const LONGEST_BADGE = 30;

function trimmedLength(line = ''): number {
  const { start, end } = trimmedRange(line);
  return end - start;
}

/** A heading is never indented. */
const standsAlone = (lines: readonly string[], line: number): boolean => !isSpace((lines[line] ?? '').charCodeAt(0));

/** The line below a heading that still begins or ends as the fixed sentence: it is that sentence, changed; or -1. */
function editedSentence(lines: readonly string[], heading: number, index: number): number {
  for (let i = heading + 1; i < lines.length; i++) {
    const { start, end } = trimmedRange(lines[i] ?? '');
    if (start === end) continue;
    const text = (lines[i] ?? '').slice(start, end);
    const resembles = (sentence: string): boolean =>
      text.startsWith(sentence.slice(0, KEPT_OF_SENTENCE)) || text.endsWith(sentence.slice(-KEPT_OF_SENTENCE));
    return SECTIONS[index]?.sentences.some(resembles) === true ? i : -1;
  }
  return -1;
}

/** As many characters at either end tell a changed sentence from the author's own words. */
const KEPT_OF_SENTENCE = 16;

/** The nearest line above that is not blank, down to `floor`; -1 when there is none. */
function lineAbove(lines: readonly string[], line: number, floor: number): number {
  for (let i = line - 1; i >= floor; i--) {
    const text = lines[i] ?? '';
    const { start, end } = trimmedRange(text);
    if (end > start) return i;
  }
  return -1;
}

/** Misspelled by at most two letters, in other case, or with a colon behind it. */
function resemblesHeading(line: string, index: number): boolean {
  const heading = SECTIONS[index]?.heading ?? '';
  const { start, end } = trimmedRange(line);
  // With the marks of a Markdown heading at most.
  if (end - start > heading.length + 10) return false;
  const text = line
    .slice(start, end)
    .replace(/^#{1,6} +/, '')
    .replace(/:$/, '')
    .trimEnd()
    .toLowerCase();
  return distance(text, heading.toLowerCase()) <= 2;
}

/** A few capitalised words without a full stop: "Outcome Measures", "Study Officials and Oversight". */
function looksLikeHeading(line: string): boolean {
  const { start, end } = trimmedRange(line);
  if (end - start > 50) return false;
  const words = line.slice(start, end).split(' ');
  return (
    words.length <= 6 && words.every((w) => /^[A-Z][A-Za-z'-]*$/.test(w) || /^(?:and|or|of|the|for|in|to|&)$/.test(w))
  );
}
