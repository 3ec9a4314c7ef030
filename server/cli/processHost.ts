// What the command line needs of the process it runs in.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ReferenceDate } from '../workspace/settings';
import { todayFrom } from '../workspace/today';

export interface CliHost {
  readonly today: () => ReferenceDate;
  /** Prints, in large portions. */
  readonly out: (text: string) => Promise<void>;
  /** Prints what is left; to be called at the end. */
  readonly flush: () => Promise<void>;
  readonly err: (text: string) => void;
  readonly colour: boolean;
  /** The columns of the terminal. */
  readonly width: number;
  /** The compiled table of words. Throws when it is not beside the program. */
  readonly readUsage: () => Uint8Array;
  readonly readStdin: () => Uint8Array;
  /** Standard input as it comes, as text. */
  readonly stdinChunks: () => AsyncIterable<string>;
  /** A path as it is shown: relative to the working folder. */
  readonly shown: (path: string) => string;
}

export function processHost(): CliHost {
  const { stdout, stderr, env } = process;
  // Few large writes instead of many small ones; waiting for a slow reader keeps memory flat.
  let waiting = '';
  const flush = (): Promise<void> => {
    const text = waiting;
    waiting = '';
    return stdout.write(text) ? DONE : new Promise((resolve) => stdout.once('drain', resolve));
  };
  return {
    today: () => todayFrom(new Date()),
    out: (text) => {
      waiting += text;
      return waiting.length < WRITTEN_AT_ONCE ? DONE : flush();
    },
    flush,
    err: (text) => void stderr.write(text),
    colour: stdout.isTTY === true && env.NO_COLOR === undefined,
    width: stdout.columns ?? 120,
    readUsage: () => readFileSync(join(__dirname, 'usage.bin')),
    readStdin: () => readFileSync(0),
    stdinChunks: () => process.stdin.setEncoding('utf8'),
    shown: (path) => relative(process.cwd(), path) || path,
  };
}

const DONE = Promise.resolve();
const WRITTEN_AT_ONCE = 64 * 1024;

/** Why a file could not be read, without its path. */
export const reason = (error: unknown): string =>
  error instanceof Error ? error.message.replace(/, \w+ '.*'$/, '') : String(error);
