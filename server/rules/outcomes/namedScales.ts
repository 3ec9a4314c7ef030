// Rating scales that the title of an outcome names.
import { plainText } from '../../format/escapes';
import { type Instrument, instrument } from '../../registry/instruments';
import { subjectAt } from '../../registry/subjectNames';
import type { TextRange } from '../../text/range';

export interface NamedScale {
  readonly scale: Instrument;
  /** In the text as written. */
  readonly range: TextRange;
  /** Other scales of the same name. */
  readonly isAmbiguous: boolean;
}

const TOKENS = /[\p{L}\p{M}]+|\d+(?:[.,]\d+)*|\S/gu;

const GOES_ON = /^[-‐–]?[\p{L}\p{N}]/u;

/** The rating scales named in a text, in order. */
export function namedScales(text: string): readonly NamedScale[] {
  const plain = plainText(text);
  const tokens = [...plain.text.matchAll(TOKENS)];
  const written = tokens.map(([token]) => token);
  const words = written.map((token) => token.toLowerCase());
  const found: NamedScale[] = [];
  for (let at = 0; at < words.length; ) {
    const name = subjectAt(words, at, written);
    const scale = name?.kind === 'instrument' ? instrument(name.id) : undefined;
    const last = tokens[at + (name?.length ?? 1) - 1];
    const end = last === undefined ? 0 : last.index + last[0].length;
    // "CAT-MH" is no CAT, and "PSQI-A" no PSQI.
    const isWhole = !GOES_ON.test(plain.text.slice(end, end + 2));
    if (name !== undefined && scale !== undefined && last !== undefined && isWhole) {
      const start = plain.offsetOf(tokens[at]?.index ?? 0);
      found.push({
        scale,
        range: { start, end: plain.offsetOf(end) },
        isAmbiguous: name.ambiguous.length > 0,
      });
    }
    at += name?.length ?? 1;
  }
  return found;
}
