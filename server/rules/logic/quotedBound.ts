// How a message quotes a bound of a criterion: with what it is about, where that stands right before it.
import { plainText } from '../../format/escapes';
import type { PlacedBound } from '../../protocol/oppositeBounds';
import { quoted } from '../quoted';

const LONGEST_PHRASE = 50;

export function quotedBound({ reading: { text }, constraint: { subject, range } }: PlacedBound): string {
  const start = subject?.range.start ?? range.start;
  // Another bound of the same subject may stand between the two: "age < 18 or > 70 years".
  const isBefore =
    subject !== undefined && start < range.start && !/\d/.test(text.slice(subject.range.end, range.start));
  const phrase = text.slice(isBefore ? start : range.start, range.end);
  return quoted(plainText(phrase.length <= LONGEST_PHRASE ? phrase : text.slice(range.start, range.end)).text);
}
