// Abbreviations: writing one out where it stands, and introducing one behind its long form.
import { sectionIndexAt, startOfIndex } from '../../format/tree';
import { type Definition, LONGEST_LONG, pluralOf, SKIPPED_WORDS } from '../../protocol/abbreviations';
import { definitionsOf, WITH_ABBREVIATIONS } from '../../protocol/introducedAbbreviations';
import type { Trial } from '../../protocol/trial';
import { isTooLong } from '../../rules/identification/recordAbbreviations';
import { quoted } from '../../rules/quoted';
import { capitalised } from '../../text/capitals';
import { insert, replace } from '../../text/edit';
import { shift, type TextRange } from '../../text/range';
import type { FindRefactorings, Place, Refactoring } from './refactoring';

export const abbreviations: FindRefactorings = (place) => {
  const { trial, range } = place;
  const { tree } = trial;
  const section = tree.sections[sectionIndexAt(tree, range.start)];
  if (!trial.isProtocol || section === undefined || !WITH_ABBREVIATIONS.includes(section.kind)) return [];
  return range.start === range.end ? expand(place) : introduce(place);
};

/** A definition where it stands in the document. */
interface Defined {
  readonly definition: Definition;
  readonly start: number;
}

function* definitionsIn(trial: Trial): Generator<Defined, void, undefined> {
  if (isTooLong(trial)) return;
  for (const [index, reading] of trial.readings.entries()) {
    if (!WITH_ABBREVIATIONS.includes(reading.section.kind)) continue;
    const start = startOfIndex(trial.tree, index);
    for (const definition of definitionsOf(reading)) yield { definition, start };
  }
}

function expand({ trial, range }: Place): readonly Refactoring[] {
  const use = abbreviationAt(trial, range.start);
  if (use === undefined) return [];
  for (const { definition, start } of definitionsIn(trial)) {
    const { text, range: written } = use;
    const isPlural = text === `${definition.short}s`;
    if (text !== definition.short && !isPlural) continue;
    // Where it is introduced, the long form stands beside it.
    const own = shift(definition.range, start);
    if (own.start <= written.start && written.end <= own.end) return [];
    const long = longForm(trial.tree.text.slice(shift(definition.longRange, start)), definition, isPlural);
    if (long === undefined) return [];
    const newText = beginsSentence(trial, written.start) ? capitalised(long) : long;
    return [
      {
        id: 'expand-abbreviation',
        kind: 'refactor.inline',
        title: `Write ${quoted(text)} out as ${quoted(newText)}`,
        edits: () => [replace(written, newText)],
      },
      ...atFirstUse(trial, definition, own, use, long),
    ];
  }
  return [];
}

/** "long form (SF)" at a use that stands before the place where it is introduced. */
function atFirstUse(
  trial: Trial,
  { short }: Definition,
  own: TextRange,
  use: Use,
  long: string,
): readonly Refactoring[] {
  if (use.range.start > own.start) return [];
  const newText = `${beginsSentence(trial, use.range.start) ? capitalised(long) : long} (${use.text})`;
  return [
    {
      id: 'introduce-abbreviation-here',
      kind: 'refactor.extract',
      title: `Introduce ${quoted(short)} here: ${quoted(newText)}`,
      edits: () => [replace(use.range, newText)],
    },
  ];
}

/** The long form in the number of the use; undefined where a plural has no singular that is known. */
function longForm(long: string, { isPlural }: Definition, asked: boolean): string | undefined {
  const text = /^[A-Z][a-z]/.test(long) && !/\s[A-Z]/.test(long) ? long.charAt(0).toLowerCase() + long.slice(1) : long;
  if (isPlural === asked) return text;
  return asked ? pluralOf(text) : undefined;
}

interface Use {
  readonly text: string;
  readonly range: TextRange;
}

const ABBREVIATION = /(?<![\w/.-])[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*s?(?![\w-])/g;

function abbreviationAt({ tree: { text } }: Trial, offset: number): Use | undefined {
  const line = text.lineAt(offset);
  const start = text.lineStarts[line] ?? 0;
  for (const match of text.line(line).matchAll(ABBREVIATION)) {
    const range = { start: start + match.index, end: start + match.index + match[0].length };
    if (range.start <= offset && offset <= range.end && match[0].length > 1) return { text: match[0], range };
  }
  return undefined;
}

/** True at the beginning of a line, of a list item's text, and behind the end of a sentence. */
function beginsSentence({ tree: { text } }: Trial, offset: number): boolean {
  const line = text.lineAt(offset);
  const before = text.line(line).slice(0, offset - (text.lineStarts[line] ?? 0));
  return /^\s*(?:\S{1,6}\s+)?$/.test(before) && !/^\s*[A-Za-z]{2}/.test(before) ? true : /[.!?]\s+$/.test(before);
}

const MOST_WORDS = 8;

/** Behind a selected long form: "mesenchymal stem cells" becomes "mesenchymal stem cells (MSC)". */
function introduce({ trial, range }: Place): readonly Refactoring[] {
  const selected = trial.tree.text.slice({ start: range.start, end: Math.min(range.end, range.start + LONGEST_LONG) });
  const long = selected.trim();
  if (range.end - range.start >= LONGEST_LONG || !/^[A-Za-z][A-Za-z' -]*[A-Za-z]$/.test(long)) return [];
  const words = long.split(/[ -]+/).filter((word) => !SKIPPED_WORDS.has(word.toLowerCase()));
  if (words.length < 2 || words.length > MOST_WORDS) return [];
  const short = words.map((word) => word.charAt(0).toUpperCase()).join('');
  const taken = [...definitionsIn(trial)].some(({ definition }) => definition.short === short);
  const at = range.start + selected.indexOf(long) + long.length;
  return [
    {
      id: 'introduce-abbreviation',
      kind: 'refactor.extract',
      title: `Introduce the abbreviation ${quoted(short)} here`,
      ...(taken ? { disabled: `${quoted(short)} is introduced elsewhere.` } : {}),
      edits: () => [insert(at, ` (${short})`)],
    },
  ];
}
