// The criteria of a record with their lines in the document, and how another one is added to a list.
import type { Polarity } from '../../server/format/listHeading';
import type { ListMarker } from '../../server/format/listMarker';
import { type CriterionList, NO_CRITERION } from '../../server/protocol/eligibility';
import { chosen, type Random, shuffled } from './random';
import { below, lineIn, lineOf, type Plant, type Planted, planted, replaced, type WholeRecord } from './record';

export interface ListItem {
  readonly line: number;
  readonly text: string;
  /** Where its words begin in the line. */
  readonly bodyStart: number;
  readonly body: string;
  readonly depth: number;
  readonly marker: ListMarker | undefined;
  readonly list: CriterionList;
}

export function readListItems(record: WholeRecord): readonly ListItem[] {
  const { eligibility } = record.trial;
  if (eligibility === undefined) return [];
  const first = lineIn(record, eligibility.section, 0);
  return eligibility.lists.flatMap((list) => {
    const items: ListItem[] = [];
    for (let line = list.firstLine; line < list.endLine; line++) {
      const entry = eligibility.lines[line];
      const depth = eligibility.depths[line] ?? NO_CRITERION;
      if (entry === undefined || depth === NO_CRITERION || entry.kind === 'heading') continue;
      const { text, body, marker } = entry;
      items.push({
        line: first + line,
        text,
        bodyStart: body.start,
        body: text.slice(body.start),
        depth,
        marker,
        list,
      });
    }
    return items;
  });
}

/** Groups of items that are the children of one parent, or the top of one list. */
export function topItems(record: WholeRecord, polarity?: Polarity): readonly (readonly ListItem[])[] {
  const lists = record.trial.eligibility?.lists ?? [];
  const items = readListItems(record);
  return lists
    .filter((list) => polarity === undefined || list.polarity === polarity)
    .map((list) => items.filter((item) => item.list === list && item.depth === 0));
}

/** The item that would come next in a list that ends as a list should; undefined where none can be added. */
export function nextItem(
  record: WholeRecord,
  polarity: Polarity,
): { readonly line: number; readonly mark: string } | undefined {
  const all = readListItems(record);
  for (const list of record.trial.eligibility?.lists ?? []) {
    if (list.polarity !== polarity) continue;
    const items = all.filter((item) => item.list === list);
    const last = items.at(-1);
    const top = items.filter((item) => item.depth === 0);
    const { marker, text } = top.at(-1) ?? {};
    if (
      last === undefined ||
      marker === undefined ||
      text === undefined ||
      /[:,]\s*$|\b(?:and|or)[.;]?\s*$/i.test(last.text)
    )
      continue;
    if (top.some((item) => item.marker?.level !== marker.level)) continue;
    if (marker.style === 'bullet') return { line: last.line, mark: text.slice(0, marker.textStart) };
    if (marker.style !== 'number' || marker.ordinal === undefined) continue;
    const next = marker.ordinal + 1;
    const goesOn = all.find((item) => item.line > last.line)?.marker?.ordinal === next;
    if (goesOn) continue;
    return { line: last.line, mark: text.slice(0, marker.textStart).replace(/\d+/, String(next)) };
  }
  return undefined;
}

/** What the record says of itself in its title and criteria. */
export const matterOf = (record: WholeRecord): string =>
  [record.lines[0] ?? '', ...readListItems(record).map((item) => item.body)].join('\n');

/** Adds a criterion to a list; undefined where `unless` says that the record speaks of its matter already. */
export function withCriterion(
  record: WholeRecord,
  polarity: Polarity,
  body: string,
  unless?: RegExp,
): Planted | undefined {
  const next = nextItem(record, polarity);
  if (next === undefined || unless?.test(matterOf(record)) === true) return undefined;
  const put = below(record, next.line, [next.mark + body]);
  return planted(record, [{ line: next.line, put, found: [put.length - 1] }]);
}

/** A plant that adds one of these criteria, where the record does not speak of its matter (its first word) already. */
export function criterionOf(polarity: Polarity, bodies: readonly string[], matter?: RegExp): Plant {
  return (record, random) => {
    const body = chosen(random, bodies) ?? '';
    return withCriterion(record, polarity, body, matter ?? new RegExp(`\\b${/^[\w-]+/.exec(body)?.[0] ?? '-'}`, 'i'));
  };
}

/** Changes the words of one line that can be changed so: `edit` gets a criterion or a paragraph without its mark. */
export function inWords(
  kinds: 'criteria' | 'prose',
  edit: (text: string, random: Random) => string | undefined,
): Plant {
  return (record, random) => {
    for (const { line, bodyStart } of shuffled(random, wordsOf(record, kinds))) {
      const text = record.lines[line] ?? '';
      const body = text.slice(bodyStart);
      const changed = edit(body, random);
      if (changed !== undefined && changed !== body) return replaced(record, line, text.slice(0, bodyStart) + changed);
    }
    return undefined;
  };
}

function wordsOf(record: WholeRecord, kinds: 'criteria' | 'prose'): readonly { line: number; bodyStart: number }[] {
  const items = readListItems(record).map(({ line, bodyStart }) => ({ line, bodyStart }));
  if (kinds === 'criteria') return items;
  const { briefSummary, detailedDescription } = record.trial;
  const prose = [briefSummary, detailedDescription].flatMap((reading) =>
    (reading?.values ?? []).map((value) => ({ line: lineOf(record, reading?.section, value) ?? 0, bodyStart: 0 })),
  );
  return [...items, ...prose];
}
