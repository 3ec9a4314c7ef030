// Many files: checked by several threads of this process, told in the order in which they were found.
import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Rule } from '../rules/rule';
import { type CheckSettings, type FileOutcome, type FileToCheck, fileChecker } from './checkFile';

/** Fewer files than this are done before another thread has started. */
export const WORTH_THREADS = 150;

/** Files a message: few enough to share the work evenly, many enough not to pass messages all the time. */
const FILES_A_BATCH = 24;
/** Batches that a thread has before it, so that it never waits for the next. */
const BATCHES_AHEAD = 2;
const MOST_THREADS = 8;

interface Batch {
  readonly number: number;
  readonly files: readonly FileToCheck[];
}

interface Answer {
  readonly number: number;
  readonly outcomes: readonly FileOutcome[];
}

/**
 * Checks the files in threads that run `program` (this very program, see `serveThread`). `tell` gets the outcomes in order;
 * the next files are not asked for until it is done, so that memory does not grow with their number.
 */
export async function checkInThreads(
  files: AsyncIterable<FileToCheck>,
  settings: CheckSettings,
  program: string,
  tell: (outcome: FileOutcome) => Promise<void>,
): Promise<void> {
  const threads = Array.from(
    { length: Math.max(1, Math.min(availableParallelism(), MOST_THREADS)) },
    () => new CheckThread(program, settings),
  );
  try {
    const asked: Promise<Answer>[] = [];
    let next = 0;
    const tellOldest = async (): Promise<void> => {
      const answer = await asked.shift();
      for (const outcome of answer?.outcomes ?? []) await tell(outcome);
    };
    for await (const batch of inBatches(files)) {
      const thread = threads[next++ % threads.length];
      if (thread !== undefined) asked.push(thread.check(batch));
      if (asked.length >= threads.length * BATCHES_AHEAD) await tellOldest();
    }
    while (asked.length > 0) await tellOldest();
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()));
  }
}

class CheckThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: unknown) => void }>();

  constructor(program: string, settings: CheckSettings) {
    this.#worker = new Worker(program, { workerData: settings });
    this.#worker.on('message', (answer: Answer) => {
      this.#waiting.get(answer.number)?.resolve(answer);
      this.#waiting.delete(answer.number);
    });
    this.#worker.on('error', (error) => {
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
    });
  }

  check(batch: Batch): Promise<Answer> {
    const answer = new Promise<Answer>((resolve, reject) => this.#waiting.set(batch.number, { resolve, reject }));
    // Whoever awaits the answer later is told of its failure then.
    answer.catch(() => undefined);
    this.#worker.postMessage(batch);
    return answer;
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }
}

async function* inBatches(files: AsyncIterable<FileToCheck>): AsyncGenerator<Batch, void, undefined> {
  let number = 0;
  let batch: FileToCheck[] = [];
  for await (const file of files) {
    batch.push(file);
    if (batch.length < FILES_A_BATCH) continue;
    yield { number: number++, files: batch };
    batch = [];
  }
  if (batch.length > 0) yield { number, files: batch };
}

/** What a thread does: checks batches until it is stopped. */
export function serveThread(rules: readonly Rule[]): void {
  const check = fileChecker(workerData as CheckSettings, rules);
  parentPort?.on('message', ({ number, files }: Batch) => {
    const answer: Answer = { number, outcomes: files.map((file) => check(file)) };
    parentPort?.postMessage(answer);
  });
}
