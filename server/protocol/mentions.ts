// Where names are mentioned in running text: looked for when something asks about a name, and kept line by line.
import { alignSections, type Section } from '../format/section';
import { NOTHING_SHARED, realigned } from '../text/align';
import type { TextRange } from '../text/range';
import type { Name } from './names';
import { PROSE } from './prose';
import { spellingsOf, wholeWords } from './wholeWords';

/** Shorter names are looked for in no running text: "A", "1", "II". */
const SHORTEST_MENTIONED = 3;

/** How a name is looked for in a line of running text. */
export function mentionsOnLine({ kind, text }: Name, line: string): readonly TextRange[] {
  switch (kind) {
    case 'registryNumber':
      return wholeWords(line, [text]);
    case 'abbreviation':
      return wholeWords(line, [text], true);
    case 'intervention':
      return text.length < SHORTEST_MENTIONED ? [] : wholeWords(line, spellings(text));
    case 'arm':
      // "Control" is an arm, "control" most often is not.
      if (text.length < SHORTEST_MENTIONED) return [];
      return wholeWords(line, /[\s\d]/.test(text) ? spellings(text) : [text]);
  }
}

const MOST_SPELLED = 2_000;
const spelled = new Map<string, readonly string[]>();

/** `spellingsOf`, kept for the names of late. */
function spellings(name: string): readonly string[] {
  const found = spelled.get(name) ?? spellingsOf(name);
  if (spelled.size >= MOST_SPELLED) spelled.clear();
  spelled.set(name, found);
  return found;
}

/** For each line of a section where a name stands in it, counted from the line; nothing for most. */
type FoundInLines = readonly (readonly TextRange[] | undefined)[];

/** What was found in a section, by what was looked for. */
const bySection = new WeakMap<Section, Map<string, FoundInLines>>();

/** The section in which it was looked for last: after an edit only the changed lines are looked through again. */
const lookedThrough = new Map<string, WeakRef<Section>>();

/** Names that are asked about one after the other, as a cursor moves. */
const MOST_KEPT = 20;

/**
 * The mentions of a name on each line of a section that the author wrote, kept for the names of late.
 *
 * @param longer names that hold this one as a part: where they stand, this one does not
 */
export function mentionsByLine(section: Section, name: Name, longer: readonly Name[]): FoundInLines {
  const results = bySection.get(section) ?? new Map<string, FoundInLines>();
  bySection.set(section, results);
  const key = JSON.stringify([name.kind, name.text, longer.map(({ text }) => text)]);
  const known = results.get(key);
  if (known !== undefined) return known;
  const latest = `${section.kind} ${key}`;
  const old = lookedThrough.get(latest)?.deref();
  const before = old === undefined ? undefined : bySection.get(old)?.get(key);
  const shared = old === undefined || before === undefined ? NOTHING_SHARED : alignSections(old, section);
  const found = realigned(before ?? [], shared, section.lines.length, (line) =>
    section.roles[line] === 'text' ? foundOnLine(section.lines[line] ?? '', name, longer) : undefined,
  );
  if (results.size >= MOST_KEPT) results.clear();
  results.set(key, found);
  if (lookedThrough.size >= MOST_KEPT * PROSE.length) lookedThrough.clear();
  lookedThrough.set(latest, new WeakRef(section));
  return found;
}

function foundOnLine(line: string, name: Name, longer: readonly Name[]): readonly TextRange[] | undefined {
  const found = mentionsOnLine(name, line);
  if (found.length === 0) return undefined;
  const covered = longer.flatMap((other) => mentionsOnLine(other, line));
  return covered.length === 0
    ? found
    : found.filter((range) => !covered.some((c) => c.start <= range.start && range.end <= c.end));
}
