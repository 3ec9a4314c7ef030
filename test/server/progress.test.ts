// Progress of a walk over a folder: nothing for quick work, shown after a second, and stopped by the author.
import { expect, it } from 'vitest';
import type { Connection } from 'vscode-languageserver';
import type { ServerHost } from '../../server/lsp/host';
import { startProgress } from '../../server/lsp/progress';

/** A client that shows progress, on a clock of the test's own. */
function shown(isShown = true) {
  const said: string[] = [];
  const token = { isCancellationRequested: false };
  let time = 0;
  const reporter = {
    token,
    begin: (title: string, _percentage: number, _message: undefined, isStoppable: boolean) =>
      said.push(`begin ${title}${isStoppable ? ' (can be stopped)' : ''}`),
    report: (percentage: number, message: string) => said.push(`${percentage} % ${message}`),
    done: () => said.push('done'),
  };
  const connection = { window: { createWorkDoneProgress: async () => reporter } } as unknown as Connection;
  const host = { now: () => time } as unknown as ServerHost;
  const progress = startProgress(connection, host, isShown, 'Checking');
  const at = async (now: number, done: number): Promise<void> => {
    time = now;
    progress.report(done, 200);
    await Promise.resolve();
    await Promise.resolve();
  };
  return { said, token, progress, at };
}

it('is silent about work that is done within a second', async () => {
  const { said, progress, at } = shown();
  await at(10, 1);
  await at(900, 150);
  progress.end();
  expect(said).toEqual([]);
});

it('is shown after that, each percentage once, and ends', async () => {
  const { said, progress, at } = shown();
  await at(1_100, 10);
  await at(1_200, 20.5);
  await at(1_210, 20.5);
  await at(1_300, 40);
  progress.end();
  expect(said).toEqual(['begin Checking (can be stopped)', '10 % 20 of 200 files', '20 % 40 of 200 files', 'done']);
});

it('ends also when the work was done before the client could show it', async () => {
  const { said, progress, at } = shown();
  const asked = at(1_100, 10);
  progress.end();
  await asked;
  expect(said).toEqual(['begin Checking (can be stopped)', 'done']);
});

it('says when the author wants it stopped', async () => {
  const { token, progress, at } = shown();
  await at(1_100, 10);
  expect(progress.isStopped()).toBe(false);
  token.isCancellationRequested = true;
  expect(progress.isStopped()).toBe(true);
});

it('is for clients alone that show it', async () => {
  const { said, progress, at } = shown(false);
  await at(1_100, 10);
  progress.end();
  expect(said).toEqual([]);
});
