// Which files of a check hold the same record: known by the head of each before the check begins, read when one is asked about.
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from '../format/tree';
import { nctIdAmong } from '../protocol/record';
import { comparedValues } from '../protocol/recordValues';
import { documentRange, readTrial, type Trial } from '../protocol/trial';
import { MOST_OTHERS } from '../rules/acrossFiles';
import type { OtherFile } from '../rules/rule';
import { splitLines } from '../text/sourceText';
import { decodeText } from '../workspace/files';

/** Takes the bytes that are read of a file to find its NCT number, which stands on one of its first lines. */
const HEAD = Buffer.alloc(2_048);

export class OtherFiles {
  /** The files that seem to be of each number: no more than their paths, since there may be very many. */
  readonly #paths = new Map<string, Set<string>>();
  /** Of files whose record another one holds too. */
  readonly #read = new Map<string, OtherFile | undefined>();

  /** `shown` is a path as reports name it. */
  constructor(private readonly shown: (path: string) => string) {}

  /** Takes note of a file that is to be checked. One that cannot be read is left to the check, which says so. */
  note(path: string): void {
    const file = resolve(path);
    // What is read from a pipe would be gone when the check comes to it.
    if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return;
    const nctId = nctIdOf(file);
    if (nctId === undefined) return;
    const paths = this.#paths.get(nctId);
    if (paths === undefined) this.#paths.set(nctId, new Set([file]));
    else paths.add(file);
  }

  /** The other files of the record in a file, the first of them. */
  of(path: string, { record }: Trial): readonly OtherFile[] {
    const paths = record.nctId.value === undefined ? undefined : this.#paths.get(record.nctId.value);
    if (paths === undefined || paths.size < 2) return [];
    const own = resolve(path);
    const others: OtherFile[] = [];
    for (const other of paths) {
      const file = other === own ? undefined : this.#summary(other, record.nctId.value);
      if (file !== undefined) others.push(file);
      if (others.length === MOST_OTHERS) break;
    }
    return others;
  }

  #summary(path: string, nctId: string | undefined): OtherFile | undefined {
    if (!this.#read.has(path)) this.#read.set(path, this.#summarise(path, nctId));
    return this.#read.get(path);
  }

  #summarise(path: string, nctId: string | undefined): OtherFile | undefined {
    const text = textOf(() => readFileSync(path));
    if (text === undefined) return undefined;
    const trial = readTrial(parse(text));
    // Its head was looked at line by line, and that line may stand in a section.
    if (!trial.isProtocol || trial.record.nctId.value !== nctId) return undefined;
    const range = documentRange(trial, trial.record.section, trial.record.nctId.range);
    const { text: source } = trial.tree;
    const place = { start: source.positionAt(range.start), end: source.positionAt(range.end) };
    // Copied: what is cut out of a text keeps all of it in memory.
    const name = this.shown(path);
    return { name, uri: name, place, values: structuredClone(comparedValues(trial)) };
  }
}

function nctIdOf(path: string): string | undefined {
  const head = textOf(() => {
    const file = openSync(path, 'r');
    try {
      return HEAD.subarray(0, readSync(file, HEAD, 0, HEAD.length, 0));
    } finally {
      closeSync(file);
    }
  });
  // As short as a number is, it is a string of its own: it does not keep the head in memory.
  return head === undefined ? undefined : nctIdAmong(splitLines(head));
}

/** The text of bytes; undefined where there are none to be had. */
function textOf(read: () => Uint8Array): string | undefined {
  try {
    return decodeText(read()).text;
  } catch {
    // The check itself reads the file again, and says what is wrong with it.
    return undefined;
  }
}
