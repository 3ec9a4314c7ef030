// Changes of a record that several kinds of defect share.
import { chosen, type Random } from './random';
import { insertedBelow, lineIn, lineOf, type Plant, planted, sectionOf, type WholeRecord } from './record';

/** The first of the plants, from a chosen one on, that finds a place. */
export const any =
  (...plants: readonly Plant[]): Plant =>
  (record, random) => {
    const first = Math.floor(random() * plants.length);
    for (let i = 0; i < plants.length; i++) {
      const made = plants[(first + i) % plants.length]?.(record, random);
      if (made !== undefined) return made;
    }
    return undefined;
  };

/** Replaces one place that matches; `by` gives what comes there. */
export function oneOf(pattern: RegExp, by: (match: RegExpExecArray, random: Random) => string | undefined) {
  return (text: string, random: Random): string | undefined => {
    const all = [...text.matchAll(pattern)];
    const match = chosen(random, all);
    const put = match === undefined ? undefined : by(match, random);
    if (match === undefined || put === undefined) return undefined;
    return text.slice(0, match.index) + put + text.slice(match.index + match[0].length);
  };
}

/** A sentence at the end of the summary. */
export const inSummary =
  (sentences: readonly string[], unless?: RegExp): Plant =>
  (record, random) => {
    const { briefSummary } = record.trial;
    const last = lineOf(record, briefSummary?.section, briefSummary?.values.at(-1));
    if (last === undefined || unless?.test(record.text) === true) return undefined;
    return insertedBelow(record, last, [chosen(random, sentences) ?? '']);
  };

/** The line of a section's heading. */
export const heading = (record: WholeRecord, kind: Parameters<typeof sectionOf>[1]): number | undefined => {
  const section = sectionOf(record, kind);
  return section === undefined ? undefined : lineIn(record, section, 0);
};

/** Removes the lines of values, with the blank line behind each. */
export function removed(record: WholeRecord, lines: readonly number[], also: readonly number[]): ReturnType<Plant> {
  const gone = new Set(lines.flatMap((line) => (record.lines[line + 1] === '' ? [line, line + 1] : [line])));
  return planted(
    record,
    [...gone].map((line) => ({ line, put: [] })),
    also,
  );
}

/** All that stands in a section is taken away. */
export const emptied =
  (
    kind: Parameters<typeof sectionOf>[1],
    may: (record: WholeRecord) => boolean,
    also: (record: WholeRecord) => readonly (number | undefined)[] = () => [],
  ): Plant =>
  (record) => {
    const section = sectionOf(record, kind);
    const head = heading(record, kind);
    if (section === undefined || head === undefined || !may(record)) return undefined;
    const lines = section.roles.flatMap((role, line) => (role === 'text' || role === 'label' ? [head + line] : []));
    if (lines.length === 0) return undefined;
    const more = also(record).filter((line) => line !== undefined);
    return removed(record, lines, [head, ...more]);
  };
