// What a line may be on its own, whatever stands around it: one small number a line, so that finding the sections of a
// document after an edit is a walk over numbers.
import { trimmedRange } from '../text/range';
import { FUSED_BEFORE_HEADING, SECTIONS } from './sections';

/** 0 = nothing special. */
export type LineTag = number;

const HEADING = 1;
const FUSED = 64;
const SENTENCE = 128;
const GUIDANCE = 255;

/** The longest line that can be a heading or a fixed sentence, with some room for blanks. */
const LONGEST = 260;
const SHORTEST = Math.min(...SECTIONS.flatMap((s) => [s.heading, ...(s.otherHeadings ?? [])]).map((h) => h.length));

const TAGS: ReadonlyMap<string, LineTag> = (() => {
  const map = new Map<string, LineTag>();
  SECTIONS.forEach((section, index) => {
    map.set(section.heading, HEADING + index);
    for (const heading of section.otherHeadings ?? []) map.set(heading, HEADING + index);
    map.set(FUSED_BEFORE_HEADING + section.heading, FUSED + index);
    for (const sentence of section.sentences) map.set(sentence, SENTENCE + index);
  });
  return map;
})();

const FULL_STOP = 46;

/** 1 at the lengths that headings and fixed sentences have. */
const LENGTHS: Uint8Array = (() => {
  const lengths = new Uint8Array(LONGEST + 1);
  for (const text of TAGS.keys()) lengths[text.length] = 1;
  return lengths;
})();

/** A sentence that tells the reader of a page what a section holds: "Review the …", "Explore …". */
const GUIDANCE_SENTENCE =
  /^(?:Browse|Check|Discover|Dive into|Examine|Explore|Find|Get|Identify|Learn|Look|Meet|Reach out|Review|See|Understand|View) [^.]*\b(?:trial|trials|study|studies|research)\b[^.]*\.$/;

export function lineTag(line: string): LineTag {
  if (line.length > LONGEST) return 0;
  const { start, end } = trimmedRange(line);
  if (end - start < SHORTEST) return 0;
  // Headings and sentences begin with a capital, and have one of a few lengths; most lines are told apart by that.
  const first = line.charCodeAt(start);
  if (first < 65 || first > 90) return 0;
  const isSentence = end - start > 40 && line.charCodeAt(end - 1) === FULL_STOP;
  if (LENGTHS[end - start] !== 1 && !isSentence) return 0;
  const text = line.slice(start, end);
  return TAGS.get(text) ?? (isSentence && GUIDANCE_SENTENCE.test(text) ? GUIDANCE : 0);
}

/** The index in SECTIONS of the heading that the line is, alone or fused to other text; or -1. */
export const headingIndex = (tag: LineTag): number => {
  if (tag >= HEADING && tag < HEADING + SECTIONS.length) return tag - HEADING;
  return isFusedHeading(tag) ? tag - FUSED : -1;
};

export const isFusedHeading = (tag: LineTag): boolean => tag >= FUSED && tag < FUSED + SECTIONS.length;

/** The index in SECTIONS of the fixed sentence that the line is, or -1. */
export const sentenceIndex = (tag: LineTag): number =>
  tag >= SENTENCE && tag < SENTENCE + SECTIONS.length ? tag - SENTENCE : -1;

/** True for a sentence that reads like a section's fixed sentence but is none of the known ones. */
export const isGuidance = (tag: LineTag): boolean => tag === GUIDANCE;
