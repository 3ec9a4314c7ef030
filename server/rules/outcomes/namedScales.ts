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
    // "CAT-MH" is no CAT.
    const isWhole =
      written[at + (name?.length ?? 1)] !== '-' ||
      /\s/.test(plain.text[(last?.index ?? 0) + (last?.[0].length ?? 0)] ?? '');
    if (name !== undefined && scale !== undefined && last !== undefined && isWhole) {
      const start = plain.offsetOf(tokens[at]?.index ?? 0);
      found.push({
        scale,
        range: { start, end: plain.offsetOf(last.index + last[0].length) },
        isAmbiguous: name.ambiguous.length > 0,
      });
    }
    at += name?.length ?? 1;
  }
  return found;
}
