// A document's text as an array of lines: an edit costs in proportion to the lines it touches, not to the document.
import { type Alignment, NOTHING_SHARED, spliced } from './align';
import { type LineStarts, NO_STARTS, startsOf } from './lineStarts';
import type { TextRange } from './range';
import { lastAtMost } from './range';

/** A zero-based place; `character` counts UTF-16 code units, as the Language Server Protocol does by default. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/** What one edit did to the array of lines: `removed` lines from `from` on gave way to `inserted` new ones. */
export interface LineSplice {
  readonly from: number;
  readonly removed: number;
  readonly inserted: number;
}

/** Where the lines of the version before began, and what it shares with the next. */
interface Basis {
  readonly starts: LineStarts;
  readonly shared: Alignment;
}

const NO_BASIS: Basis = { starts: NO_STARTS, shared: NOTHING_SHARED };

/**
 * An immutable text. Lines keep their line end (`\n`, `\r\n` or `\r`, as in LSP); the last line may have none, and an
 * empty text is one empty line. Joined, the lines are the text.
 *
 * Why not `TextDocument`: it rebuilds the whole string at every key (8.5 ms at 6 MB), and slices of that string would
 * keep every version of it alive. A test holds this class against it.
 */
export class SourceText {
  #starts: LineStarts | undefined;
  #basis: Basis;

  private constructor(
    readonly lines: readonly string[],
    basis: Basis,
  ) {
    this.#basis = basis;
  }

  static of(text: string): SourceText {
    return new SourceText(splitLines(text), NO_BASIS);
  }

  get #counted(): LineStarts {
    if (this.#starts === undefined) {
      this.#starts = startsOf(this.lines, this.#basis.starts, this.#basis.shared);
      this.#basis = NO_BASIS;
    }
    return this.#starts;
  }

  /** Offsets of the first code unit of every line. */
  get lineStarts(): readonly number[] {
    return this.#counted.lineStarts;
  }

  get length(): number {
    return this.#counted.length;
  }

  /** The line with its line end; '' outside the text. */
  line(index: number): string {
    return this.lines[index] ?? '';
  }

  toString(): string {
    return this.lines.join('');
  }

  slice(range: TextRange): string {
    const first = this.lineAt(range.start);
    const last = this.lineAt(range.end);
    const from = range.start - (this.lineStarts[first] ?? 0);
    const to = range.end - (this.lineStarts[last] ?? 0);
    if (first === last) return this.line(first).slice(from, to);
    return this.line(first).slice(from) + this.lines.slice(first + 1, last).join('') + this.line(last).slice(0, to);
  }

  /** The line that holds `offset`; the end of the text belongs to the last line. */
  lineAt(offset: number): number {
    return lastAtMost(this.lineStarts, offset);
  }

  positionAt(offset: number): LinePosition {
    const clamped = Math.max(0, Math.min(offset, this.length));
    const line = this.lineAt(clamped);
    return { line, character: clamped - (this.lineStarts[line] ?? 0) };
  }

  /** The offset of a position; beyond a line's end it is that end, beyond the text the text's end (as LSP asks). */
  offsetAt(position: LinePosition): number {
    const { line, character } = this.clamp(position);
    return (this.lineStarts[line] ?? 0) + character;
  }

  /** The position, moved to the nearest one that exists. */
  clamp(position: LinePosition): LinePosition {
    if (position.line < 0) return { line: 0, character: 0 };
    const last = this.lines.length - 1;
    if (position.line > last) return { line: last, character: this.line(last).length };
    const text = this.line(position.line);
    const end = position.line === last ? text.length : text.length - lineEndLength(text);
    return { line: position.line, character: Math.max(0, Math.min(position.character, end)) };
  }

  /** The text with everything from `start` to `end` replaced, and what that did to the lines. */
  replaced(start: LinePosition, end: LinePosition, newText: string): { text: SourceText; splice: LineSplice } {
    let a = this.clamp(start);
    let b = this.clamp(end);
    if (b.line < a.line || (b.line === a.line && b.character < a.character)) [a, b] = [b, a];
    let first = a.line;
    let last = b.line;
    let middle = this.line(first).slice(0, a.character) + newText + this.line(last).slice(b.character);
    // A lone CR before or behind the edit may now meet its LF: the two are one line end.
    if (first > 0 && middle.startsWith('\n') && this.line(first - 1).endsWith('\r')) {
      first--;
      middle = this.line(first) + middle;
    }
    // An edit that takes away a line's end joins it with the next line.
    while (last + 1 < this.lines.length && (!endsLine(middle) || joinsNext(middle, this.line(last + 1)))) {
      last++;
      middle += this.line(last);
    }
    const inserted = splitLines(middle);
    // A text that ends in a line end has an empty last line of its own; in the middle of the text it has none.
    if (last + 1 < this.lines.length) inserted.pop();
    const lines = spliced(this.lines, first, last - first + 1, inserted);
    // What nobody asked of this version need not be worked out for it.
    const basis =
      this.#starts === undefined
        ? NO_BASIS
        : { starts: this.#starts, shared: { prefix: first, suffix: this.lines.length - last - 1 } };
    return {
      text: new SourceText(lines, basis),
      splice: { from: first, removed: last - first + 1, inserted: inserted.length },
    };
  }
}

const endsLine = (text: string): boolean => text.endsWith('\n') || text.endsWith('\r');
const joinsNext = (text: string, next: string): boolean => text.endsWith('\r') && next.startsWith('\n');

/** The number of code units of the line's end: 0, 1 or 2. */
export function lineEndLength(line: string): number {
  const last = line.charCodeAt(line.length - 1);
  if (last === 10) return line.charCodeAt(line.length - 2) === 13 ? 2 : 1;
  return last === 13 ? 1 : 0;
}

/** The line's own end as it is written; '' for a last line that has none. */
export const ownLineEnd = (line: string): string => line.slice(line.length - lineEndLength(line));

/** The line without its line end. */
export const withoutLineEnd = (line: string): string => {
  const n = lineEndLength(line);
  return n === 0 ? line : line.slice(0, line.length - n);
};

/** The lines of a text, each with its line end; a text that ends in one has an empty last line. */
export function splitLines(text: string): string[] {
  const lines: string[] = [];
  let from = 0;
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (feed !== -1 || carriage !== -1) {
    const isFeedNext = carriage === -1 || (feed !== -1 && feed <= carriage + 1);
    const end = isFeedNext ? feed : carriage;
    lines.push(text.slice(from, end + 1));
    from = end + 1;
    // Each search starts where the last one of its kind ended, so that splitting stays linear.
    if (feed !== -1 && feed < from) feed = text.indexOf('\n', from);
    if (carriage !== -1 && carriage < from) carriage = text.indexOf('\r', from);
  }
  lines.push(text.slice(from));
  return lines;
}
