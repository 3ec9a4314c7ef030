// Safe fixes for files: the fixed text, and writing it so that nothing is lost when something goes wrong on the way.
import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fixedText } from '../features/fixes';
import { parse } from '../format/tree';
import { readTrial } from '../protocol/trial';
import { analyseNow, type Finding } from '../rules/engine';
import { encodeText, type TextFile } from '../workspace/files';
import { collectKept } from '../workspace/ignoring';
import type { Checks } from './projects';

/** A text after its safe fixes. */
export interface Fixed {
  readonly text: string;
  /** How many findings are gone. */
  readonly count: number;
}

/** All safe fixes of findings that are not ignored; undefined when there is none. */
export function fixed(text: string, findings: readonly Finding[], { rules, entries, file }: Checks): Fixed | undefined {
  if (!findings.some(({ fixes: [first] }) => first?.safe === true)) return undefined;
  let left = findings;
  const after = fixedText(text, (next) => {
    if (next !== text) left = collectKept(analyseNow(readTrial(parse(next)), rules), entries, file).findings;
    return left;
  });
  return after.text === text ? undefined : { text: after.text, count: findings.length - left.length };
}

/**
 * Writes a text in the encoding of the file as it was read. A new file takes the place of the old one at once, so that there
 * is never half a file. Throws when the text cannot be written, or when writing would change more than the fixes did.
 */
export function writeFixed(path: string, before: TextFile, text: string): void {
  const unchanged = encodeText({ ...before });
  if (unchanged === undefined || Buffer.compare(unchanged, before.bytes) !== 0) {
    throw new Error('its bytes cannot be kept in its encoding; it was left as it is');
  }
  const bytes = encodeText({ ...before, text });
  if (bytes === undefined)
    throw new Error(`a fix needs a character that ${before.encoding} does not have; it was left as it is`);
  // A link stays one: what it points to is written.
  const target = realpathSync(path);
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    writeFileSync(beside, bytes, { flag: 'wx' });
    chmodSync(beside, statSync(target).mode);
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
