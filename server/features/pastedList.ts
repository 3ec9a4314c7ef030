// A list as a word processor leaves it on the clipboard, cleaned: odd bullets, full-width signs, no-break blanks, soft
// hyphens, tabs behind marks, and lines that were broken to fit a page. No word changes.

import { lineTag } from '../format/lineTag';
import { listHeading } from '../format/listHeading';
import { listMarker } from '../format/listMarker';
import { fullWidthRuns } from '../registry/foreignText';
import { splitLines, withoutLineEnd } from '../text/sourceText';

/** What is longer is no list that a person pastes. */
const LONGEST = 200_000;

/** How the place that a list goes to writes its lists. */
export interface ListPlace {
  /** What stands between two lines: one line end, or two where the document spaces its lines. */
  readonly between: string;
  /** The indentation, mark and blank of the items of the first level, by index: those that follow on the list there. */
  readonly marks?: ((index: number) => string | undefined) | undefined;
}

/** The text with one item a line, each behind a plain mark; undefined when it is no list, or is clean already. */
export function cleanedList(text: string, { between, marks }: ListPlace = { between: '\n' }): string | undefined {
  if (text.length > LONGEST) return undefined;
  const lines = splitLines(text.replace(/[\u2028\u2029\v]/g, '\n')).map(withoutLineEnd);
  // A record with its headings is more than a list.
  if (lines.some((line) => lineTag(line) !== 0)) return undefined;
  const isForeign = FOREIGN_LETTERS.test(text);
  const read = lines.map((line) => readLine(line, isForeign));
  const joined = withoutWraps(read);
  const items = joined.filter(({ mark }) => mark !== undefined);
  const isList =
    items.length > 1 || (items.length === 1 && joined.length < read.filter(({ isBlank }) => !isBlank).length);
  if (!isList || items.length * 2 < joined.length) return undefined;
  const write = writer(joined, levelsOf(items), marks);
  const lineEnd = between.startsWith('\r\n') ? '\r\n' : '\n';
  // A paragraph that stood apart from the list stays apart, or it would be taken for the rest of an item.
  const apart = between === lineEnd ? lineEnd + lineEnd : between;
  const body = joined.map((line, i) => (i === 0 ? '' : line.isApart ? apart : between) + write(line)).join('');
  const isBehindBreak = text.slice(0, text.length - text.trimStart().length).includes('\n');
  const [behind = ''] = /\r?\n/.exec(text.slice(text.trimEnd().length)) ?? [];
  const cleaned = (isBehindBreak ? between : '') + body + behind;
  return cleaned === text ? undefined : cleaned;
}

/** Chinese, Japanese and Korean letters: in such a text full-width signs are right. */
const FOREIGN_LETTERS = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

interface Mark {
  /** For bullets how deep word processors put them, from 0; undefined for marks that count. */
  readonly rank: number | undefined;
  /** As it is written: `*` for all bullets. */
  readonly text: string;
  readonly indent: number;
}

interface PastedLine {
  readonly mark: Mark | undefined;
  readonly text: string;
  readonly isBlank: boolean;
  /** True for a line without a mark behind a blank one. */
  readonly isApart: boolean;
  /** How long the line was, and whether it ended in a soft hyphen. */
  readonly length: number;
  readonly isHyphenated: boolean;
}

function readLine(line: string, isForeign: boolean): PastedLine {
  const plain = plainSigns(line, isForeign);
  const { mark, text } = markOf(plain);
  return {
    mark,
    text: text.replace(/[ \t]+/g, ' ').trim(),
    isBlank: plain.trim() === '',
    isApart: false,
    length: plain.trim().length,
    isHyphenated: /\u00ad\s*$/.test(line),
  };
}

const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
const BLANK = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

function plainSigns(line: string, isForeign: boolean): string {
  const text = line.replace(INVISIBLE, '').replace(BLANK, ' ');
  if (isForeign) return text;
  let out = '';
  let end = 0;
  for (const run of fullWidthRuns(text)) {
    // "Ⅱ" is a habit; "①" is a mark where it begins a line, and a sign of its own elsewhere.
    const isMark = run.kinds[0] === 'listMarker' && text.slice(0, run.start).trim() === '';
    if (!isMark && run.kinds.some((kind) => kind === 'numeral' || kind === 'listMarker')) continue;
    out += text.slice(end, run.start) + run.replacement;
    end = run.end;
  }
  return out + text.slice(end);
}

/** Bullets in the order in which word processors nest them. Private-use signs are those of the fonts Symbol and Wingdings. */
const RANKS: readonly RegExp[] = [/[*•●·‣∙\uf0b7➢➤✓✔√❖\uf0d8\uf0fc\uf076\-–—]/, /[◦○\uf06fo]/, /[▪■□▫§\uf0a7\uf0a8]/];
/** Signs that begin words, sentences and values too: they are bullets with a blank behind them. */
const NEEDS_BLANK = /[o§·√*\-–—]/;

function markOf(line: string): { readonly mark: Mark | undefined; readonly text: string } {
  const start = line.length - line.trimStart().length;
  const indent = [...line.slice(0, start)].reduce((width, blank) => width + (blank === '\t' ? 4 : 1), 0);
  const sign = line.charAt(start);
  const rank = sign === '' ? -1 : RANKS.findIndex((signs) => signs.test(sign));
  const behind = line.slice(start + 1);
  if (rank !== -1 && (!NEEDS_BLANK.test(sign) || (/^[ \t]/.test(behind) && behind.trim() !== ''))) {
    // A counting mark behind a bullet stays with it.
    return { mark: { rank, text: '*', indent }, text: behind };
  }
  const counted = listMarker(line);
  if (counted === undefined || counted.ordinal === undefined) return { mark: undefined, text: line };
  return {
    mark: { rank: undefined, text: line.slice(counted.start, counted.end), indent },
    text: line.slice(counted.textStart),
  };
}

/** The lines without blank ones, broken lines put together again. */
function withoutWraps(lines: readonly PastedLine[]): readonly PastedLine[] {
  const longest = Math.max(0, ...lines.map(({ length }) => length));
  const joined: PastedLine[] = [];
  let above: PastedLine | undefined;
  let inItem = false;
  for (const line of lines) {
    const before = joined.at(-1);
    if (
      !line.isBlank &&
      line.mark === undefined &&
      above !== undefined &&
      before !== undefined &&
      inItem &&
      goesOn(above, line, longest)
    ) {
      joined[joined.length - 1] = {
        ...before,
        text: before.text + (before.text === '' ? '' : joiner(above, line)) + line.text,
      };
    } else if (!line.isBlank) {
      joined.push({ ...line, isApart: line.mark === undefined && above === undefined });
      inItem = line.mark !== undefined;
    }
    above = line.isBlank ? undefined : line;
  }
  // A bullet without a word is nothing; a number without one is seen to be missing its text.
  return joined.filter(({ mark, text }) => text !== '' || mark?.rank === undefined);
}

/** A page's lines are nearly full; a line that is shorter was ended on purpose. */
const NEARLY_FULL = 0.75;
const SHORTEST_PAGE = 40;

function goesOn(above: PastedLine, line: PastedLine, longest: number): boolean {
  // A mark alone on its line: its text follows on the next.
  if (above.isHyphenated || (above.mark !== undefined && above.text === '')) return true;
  if (listHeading(line.text) !== undefined || /:$/.test(above.text)) return false;
  const isFull = longest >= SHORTEST_PAGE && above.length >= longest * NEARLY_FULL;
  if (/^[a-z(,;≥≤<>=±%]/.test(line.text)) return true;
  return isFull && !/[.;!?]$/.test(above.text);
}

function joiner(above: PastedLine, line: PastedLine): string {
  if (above.isHyphenated) return '';
  return /[A-Za-z]-$/.test(above.text) && /^[a-z]/.test(line.text) ? '' : ' ';
}

/** The level of each item: by indentation where that differs, else by what bullets are nested in what. */
function levelsOf(items: readonly PastedLine[]): ReadonlyMap<PastedLine, number> {
  const marks = items.flatMap(({ mark }) => mark ?? []);
  const indents = distinct(marks.map(({ indent }) => indent));
  const ranks = distinct(marks.flatMap(({ rank }) => rank ?? []));
  // Bullets stand below numbers where the list begins with a number.
  const isBelow = marks[0]?.rank === undefined && ranks.length > 0 ? 1 : 0;
  const isIndented = indents.length > 1 && marks[0]?.indent === indents[0];
  const levels = new Map<PastedLine, number>();
  // No item is more than one level below the one above it.
  let deepest = 0;
  for (const item of items) {
    const { indent = 0, rank } = item.mark ?? {};
    const byRank = rank === undefined ? 0 : ranks.indexOf(rank) + isBelow;
    const level = Math.min(deepest, isIndented ? indents.indexOf(indent) : byRank);
    levels.set(item, level);
    deepest = level + 1;
  }
  return levels;
}

const distinct = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)].sort((a, b) => a - b);

/** Writes one line. With marks of the place, an item of the first level takes the next, and what is nested follows its indentation. */
function writer(
  lines: readonly PastedLine[],
  levels: ReadonlyMap<PastedLine, number>,
  marks: ListPlace['marks'],
): (line: PastedLine) => string {
  const first = lines.filter((line) => levels.get(line) === 0);
  const placed = lines[0]?.mark === undefined ? [] : first.map((_, index) => marks?.(index));
  // Letters may end before the list does.
  const isPlaced = placed.length > 0 && !placed.includes(undefined);
  const next = new Map(isPlaced ? first.map((line, index) => [line, placed[index] ?? '']) : []);
  const [indent = ''] = isPlaced ? (/^\s*/.exec(placed[0] ?? '') ?? []) : [];
  return (line) => {
    const { mark, text } = line;
    if (mark === undefined) return text;
    const written = next.get(line) ?? `${indent}${'  '.repeat(levels.get(line) ?? 0)}${mark.text} `;
    return (written + text).trimEnd();
  };
}
