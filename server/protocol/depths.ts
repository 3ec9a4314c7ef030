// How deep criteria stand in their lists.
import type { ListMarker } from '../format/listMarker';
import type { CriterionLine, CriterionList } from './eligibility';

/** In place of a depth: the line is no criterion. */
export const NO_CRITERION = 255;

/** Levels deeper than this are shown at this depth. */
export const DEEPEST = 20;

/** A level is a deeper indentation, or another style of marker at the same one ("1." with "a)" or "*" below it). */
export function depthsOf(lines: readonly CriterionLine[], lists: readonly CriterionList[]): readonly number[] {
  const depths = new Array<number>(lines.length).fill(NO_CRITERION);
  for (const list of lists) {
    const levels = new Levels();
    for (let i = list.firstLine; i < list.endLine; i++) {
      const entry = lines[i];
      if (entry === undefined || entry.kind === 'other') continue;
      if (entry.kind === 'heading') {
        if (entry.body.end > entry.body.start) depths[i] = 0;
      } else if (entry.marker === undefined) {
        depths[i] = 0;
        levels.close();
      } else depths[i] = Math.min(DEEPEST, levels.of(entry.marker));
    }
  }
  return depths;
}

/** The open levels of a list. A counter rather than an array that shrinks, which is slow on lists of 60,000 lines. */
class Levels {
  readonly #indents: number[] = [];
  readonly #styles: string[] = [];
  #count = 0;

  close(): void {
    this.#count = 0;
  }

  of({ indent, level }: ListMarker): number {
    while (this.#count > 0 && indent < (this.#indents[this.#count - 1] ?? 0)) this.#count--;
    // The same style at the same indentation, at whatever level it was opened, is the same level.
    for (let i = this.#count - 1; i >= 0; i--) {
      if (this.#indents[i] !== indent || this.#styles[i] !== level) continue;
      this.#count = i + 1;
      return i;
    }
    this.#indents[this.#count] = indent;
    this.#styles[this.#count] = level;
    return this.#count++;
  }
}
