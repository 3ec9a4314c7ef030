// What is remembered of each record of a workspace, so that others can refer to it: a few names and values, not its text.
import { unescaped } from '../format/escapes';
import { startOfIndex } from '../format/tree';
import { isPresent } from '../protocol/field';
import { namesIn, nctNumbersIn } from '../protocol/names';
import { comparedValues, type RecordValues } from '../protocol/recordValues';
import type { Trial } from '../protocol/trial';
import { documentRange } from '../protocol/trial';
import type { TextRange } from '../text/range';
import type { LinePosition } from '../text/sourceText';

/** A place in a file, in lines and columns, since the text is not kept. */
export interface FilePlace {
  readonly start: LinePosition;
  readonly end: LinePosition;
}

export interface RecordSymbol {
  readonly kind: 'record' | 'arm' | 'intervention' | 'condition';
  /** Without registry escapes. */
  readonly name: string;
  readonly place: FilePlace;
}

export interface RecordSummary {
  readonly uri: string;
  /** Undefined when the record has none of the right form. */
  readonly nctId: string | undefined;
  readonly nctPlace: FilePlace;
  readonly title: string;
  readonly symbols: readonly RecordSymbol[];
  /** The NCT numbers in its text, also its own. */
  readonly numbers: readonly { readonly number: string; readonly place: FilePlace }[];
  readonly values: RecordValues;
}

/** More symbols, or numbers, of one record are not remembered. */
const MOST_KEPT = 500;

/** Titles and names are remembered up to this length. */
const LONGEST_NAME = 200;

/** The summary of a record; undefined for a text that is none. `place` turns offsets of the document into lines and columns. */
export function summarise(
  uri: string,
  trial: Trial,
  place: (range: TextRange) => FilePlace,
): RecordSummary | undefined {
  if (!trial.isProtocol) return undefined;
  const { record, conditions } = trial;
  const title = short(unescaped(record.title.text));
  const head = documentRange(trial, record.section, isPresent(record.nctId) ? record.nctId.range : record.title.range);
  const nctPlace = place(head);
  const name = [record.nctId.text, title].filter((text) => text !== '').join(' ');
  const symbols: RecordSymbol[] = name === '' ? [] : [{ kind: 'record', name: short(name), place: nctPlace }];
  const numbers: { number: string; place: FilePlace }[] = [];
  trial.readings.forEach((reading, index) => {
    const start = startOfIndex(trial.tree, index);
    const at = ({ start: from, end }: TextRange): FilePlace => place({ start: start + from, end: start + end });
    for (const { kind, text, range } of namesIn(reading)) symbols.push({ kind, name: short(text), place: at(range) });
    if (reading === conditions) {
      for (const { text, range } of conditions.values)
        symbols.push({ kind: 'condition', name: short(unescaped(text)), place: at(range) });
    }
    for (const { text, range } of nctNumbersIn(reading.section).slice(0, MOST_KEPT - numbers.length))
      numbers.push({ number: text, place: at(range) });
  });
  return {
    uri,
    nctId: record.nctId.value,
    nctPlace,
    title,
    symbols: symbols.slice(0, MOST_KEPT),
    numbers,
    values: comparedValues(trial),
  };
}

const short = (text: string): string => (text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME - 1)}…`);
