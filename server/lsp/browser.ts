// The server's main for a web worker.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { RULES } from '../rules';
import { todayFrom } from '../workspace/today';
import type { ServerHost } from './host';
import { startServer } from './server';

const host: ServerHost = {
  today: () => todayFrom(new Date()),
  now: () => performance.now(),
  pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
  ruleLink: undefined,
  findFiles: undefined,
  readFile: undefined,
  // A worker has no files of its own: the rules about words are silent in it.
  readUsage: undefined,
};

/** The worker's own scope; the type comes from the reader, so that no DOM types are needed here. */
const worker = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
startServer(createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker)), host, RULES);
