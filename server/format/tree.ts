// The syntax tree: a document as sections, a section as lines with roles. Lossless, and incremental by sections.
//
// The tree is "green": a section knows its lines and nothing of where it stands, so that an edit elsewhere leaves it the
// same object. Where it stands is known to the tree of one version alone (`startOf`). Any text gives a tree.
import type { Alignment } from '../text/align';
import { align, NOTHING_SHARED, realigned } from '../text/align';
import type { TextRange } from '../text/range';
import { lastAtMost } from '../text/range';
import { SourceText } from '../text/sourceText';
import type { Boundary } from './boundaries';
import { findBoundaries } from './boundaries';
import { type LineTag, lineTag } from './lineTag';
import type { Section } from './section';
import { makeSection } from './section';
import { SECTIONS } from './sections';

export interface Tree {
  readonly text: SourceText;
  /** All sections in order; the first is the record's own lines above any heading (kind `record`), always present. */
  readonly sections: readonly Section[];
  /** For each section the number of its first line. */
  readonly firstLines: readonly number[];
  /** For sections that an edit has changed: what stood in their place before. Empty after a full parse. */
  readonly predecessors: ReadonlyMap<Section, Section>;
  /** What each line may be on its own, see lineTag.ts. */
  readonly tags: readonly LineTag[];
  /** Which sections there are; the same object while that does not change. */
  readonly structure: Structure;
}

/** The sections of a document in their order, without their lines. */
export interface Structure {
  readonly sections: readonly Pick<Section, 'kind' | 'headingState' | 'sentenceLine'>[];
}

const structureOf = (sections: readonly Section[]): Structure => ({
  sections: sections.map(({ kind, headingState, sentenceLine }) => ({ kind, headingState, sentenceLine })),
});

const sameStructure = (a: Structure, b: Structure): boolean =>
  a.sections.length === b.sections.length &&
  a.sections.every((x, i) => {
    const y = b.sections[i];
    return x.kind === y?.kind && x.headingState === y.headingState && x.sentenceLine === y.sentenceLine;
  });

/** Reads a whole text. Never fails. */
export function parse(text: string): Tree {
  return parseSource(SourceText.of(text));
}

export function parseSource(text: SourceText): Tree {
  const tags = tagLines(text.lines, [], NOTHING_SHARED);
  return buildTree(text, tags, undefined, NOTHING_SHARED);
}

/** The tree of an edited text: sections whose lines are what they were are the same objects as in `before`. */
export function reparse(before: Tree, text: SourceText): Tree {
  const shared = align(before.text.lines, text.lines);
  if (shared.prefix === text.lines.length && shared.prefix === before.text.lines.length) {
    return { ...before, text, predecessors: new Map() };
  }
  const tags = tagLines(text.lines, before.tags, shared);
  return editedInside(before, text, tags, shared) ?? buildTree(text, tags, before, shared);
}

/**
 * The tree after an edit inside one section's body, which most edits are: all boundaries stay as they are. Undefined when
 * a line that may begin a section, or one that tells what a sentence below it is, is among the changed ones.
 */
function editedInside(before: Tree, text: SourceText, tags: readonly LineTag[], shared: Alignment): Tree | undefined {
  const { prefix, suffix } = shared;
  const oldEnd = before.text.lines.length - suffix;
  const delta = text.lines.length - before.text.lines.length;
  const index = lastAtMost(before.firstLines, prefix);
  const old = before.sections[index];
  const first = before.firstLines[index] ?? 0;
  const next = before.firstLines[index + 1] ?? before.text.lines.length;
  if (old === undefined || oldEnd > next || (index > 0 && old.headingState !== 'exact')) return undefined;
  // A heading that comes to stand on the first line of all may be a title instead.
  if (next + delta === 0) return undefined;
  const below = before.sections[index + 1];
  if (below !== undefined && below.headingState !== 'exact' && below.headingState !== 'fused') return undefined;
  const body = index === 0 ? 0 : first + headLength(old);
  if (prefix < body || !isPlain(before.tags, body, next) || !isPlain(tags, body, next + delta)) return undefined;

  const lines = text.lines.slice(first, next + delta);
  const section = makeSection(old.kind, old.headingState, old.sentenceLine, lines, old);
  const sections = before.sections.slice();
  sections[index] = section;
  const firstLines =
    delta === 0 ? before.firstLines : before.firstLines.map((line, i) => (i > index ? line + delta : line));
  const { structure } = before;
  return { text, sections, firstLines, predecessors: new Map([[section, old]]), tags, structure };
}

/** How many of a section's lines say what it is: heading, sentence, and the line that may be a changed sentence. */
function headLength({ definition, sentenceLine, roles }: Section): number {
  if (sentenceLine !== -1) return sentenceLine + 1;
  if (definition === undefined || definition.sentences.length === 0) return 1;
  const below = roles.findIndex((role, line) => line > 0 && role !== 'blank');
  return below === -1 ? roles.length : below + 1;
}

/** True when no line of [from, to) may begin a section. */
function isPlain(tags: readonly LineTag[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tags[i] !== 0) return false;
  return true;
}

/** The offset at which a section begins, or -1 when it is not of this tree. */
export function startOf(tree: Tree, section: Section): number {
  const index = tree.sections.indexOf(section);
  return index === -1 ? -1 : startOfIndex(tree, index);
}

export const startOfIndex = (tree: Tree, index: number): number =>
  tree.text.lineStarts[tree.firstLines[index] ?? 0] ?? 0;

/** The index of the section that holds `offset`. */
export const sectionIndexAt = (tree: Tree, offset: number): number =>
  lastAtMost(tree.firstLines, tree.text.lineAt(offset));

/** The document range of a section, its last line end included. */
export function rangeOfIndex(tree: Tree, index: number): TextRange {
  const next = tree.firstLines[index + 1];
  return {
    start: startOfIndex(tree, index),
    end: next === undefined ? tree.text.length : (tree.text.lineStarts[next] ?? 0),
  };
}

const tagLines = (lines: readonly string[], before: readonly LineTag[], shared: Alignment): readonly LineTag[] =>
  realigned(before, shared, lines.length, (line) => lineTag(lines[line] ?? ''));

function buildTree(text: SourceText, tags: readonly LineTag[], before: Tree | undefined, shared: Alignment): Tree {
  const boundaries = findBoundaries(text.lines, tags);
  const starts: Boundary[] = [{ line: 0, index: -1, heading: 'absent', sentence: -1 }, ...boundaries];
  const reuse = before === undefined ? undefined : reusableSections(before, text, shared);
  const sections: Section[] = [];
  const firstLines: number[] = [];
  const predecessors = new Map<Section, Section>();
  const gone = new Set(before?.sections);
  const parts = starts.map((boundary, i) => {
    const end = starts[i + 1]?.line ?? text.lines.length;
    const kind = i === 0 ? 'record' : boundary.index === -1 ? 'unknown' : (SECTIONS[boundary.index]?.kind ?? 'unknown');
    const sentence = boundary.sentence === -1 ? -1 : boundary.sentence - boundary.line;
    const old = reuse?.(boundary.line, end);
    const same =
      old !== undefined && old.kind === kind && old.headingState === boundary.heading && old.sentenceLine === sentence;
    if (same) gone.delete(old);
    return { boundary, kind, sentence, end, kept: same ? old : undefined } as const;
  });
  for (const { boundary, kind, sentence, end, kept } of parts) {
    firstLines.push(boundary.line);
    if (kept !== undefined) {
      sections.push(kept);
      continue;
    }
    const predecessor = [...gone].find((s) => s.kind === kind);
    const lines = text.lines.slice(boundary.line, end);
    const section = makeSection(kind, boundary.heading, sentence, lines, predecessor);
    if (predecessor !== undefined) {
      gone.delete(predecessor);
      predecessors.set(section, predecessor);
    }
    sections.push(section);
  }
  const structure = structureOf(sections);
  const same = before !== undefined && sameStructure(before.structure, structure);
  return { text, sections, firstLines, predecessors, tags, structure: same ? before.structure : structure };
}

/** Finds the section of the tree before that held exactly the lines from `start` to `end` of the text now. */
function reusableSections(before: Tree, text: SourceText, { prefix, suffix }: Alignment) {
  const byFirstLine = new Map(before.firstLines.map((line, i) => [line, i]));
  const delta = before.text.lines.length - text.lines.length;
  return (start: number, end: number): Section | undefined => {
    const from = end <= prefix ? start : start >= text.lines.length - suffix ? start + delta : -1;
    const index = byFirstLine.get(from);
    const section = index === undefined ? undefined : before.sections[index];
    return section?.lines.length === end - start ? section : undefined;
  };
}
