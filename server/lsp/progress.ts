// Progress of work that may take a while: shown by the editor once it has taken a second, and stopped there.
import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { ServerHost } from './host';

/** Work that is done sooner is not worth a word, in milliseconds. */
const PATIENCE = 1_000;

export interface Progress {
  /** How many of how many parts are done. */
  readonly report: (done: number, total: number) => void;
  /** True when the author has asked for the end of it. */
  readonly isStopped: () => boolean;
  readonly end: () => void;
}

/** Progress under a title. Where the client shows none, nothing is sent. */
export function startProgress(connection: Connection, host: ServerHost, isShown: boolean, title: string): Progress {
  const begun = host.now();
  let isAsked = false;
  let isEnded = false;
  let shown: WorkDoneProgressServerReporter | undefined;
  let last = -1;
  const show = async (): Promise<void> => {
    const reporter = await connection.window.createWorkDoneProgress();
    reporter.begin(title, 0, undefined, true);
    if (isEnded) reporter.done();
    else shown = reporter;
  };
  return {
    report: (done, total) => {
      if (isShown && !isAsked && host.now() - begun > PATIENCE) {
        isAsked = true;
        show().catch((error: unknown) => connection.console.warn(`Progress could not be shown: ${String(error)}`));
      }
      const percentage = Math.floor((100 * done) / Math.max(1, total));
      if (percentage === last) return;
      last = percentage;
      shown?.report(percentage, `${Math.floor(done)} of ${total} files`);
    },
    isStopped: () => shown?.token.isCancellationRequested === true,
    end: () => {
      isEnded = true;
      shown?.done();
      shown = undefined;
    },
  };
}
