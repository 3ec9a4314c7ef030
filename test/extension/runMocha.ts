/** Runs Mocha tests inside an extension host, the one in Node as well as the one in a web worker. */

// Mocha's browser build: one file that asks neither for Node's modules nor for a page.
import 'mocha/mocha.js';

/** Loads a module that calls `suite` and `test` when it is evaluated. */
export type Load = () => Promise<unknown>;

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Loads the modules, then runs their tests. Everything is printed to the console, which the host passes on. */
export async function runMocha(modules: readonly Load[]): Promise<Counts> {
  mocha.setup({ ui: 'tdd', timeout: 20_000, reporter: PlainReporter });
  for (const load of modules) await load();
  // Not `mocha.run`: the browser build looks at the page's address there, and an extension host has none.
  return new Promise((resolve) => {
    const runner: Mocha.Runner = Mocha.prototype.run.call(mocha, () => {
      const { passes = 0, failures = 0 } = runner.stats ?? {};
      resolve({ passed: passes, failed: failures });
    });
  });
}

/** One line a test; no colours, since the lines pass through VS Code's log. */
class PlainReporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    runner.on('pass', (test) => console.log(`  ok      ${test.fullTitle()} (${test.duration ?? 0} ms)`));
    runner.on('fail', (test, error: Error) => console.log(`  FAILED  ${test.fullTitle()}\n${error.stack ?? error}`));
  }
}
