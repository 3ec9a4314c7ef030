/** The web tests: VS Code in a browser loads this module into its web worker extension host and calls `run()`. */
import { type Load, runMocha } from '../extension/runMocha.ts';

/** A new test file needs its line here: VS Code loads one bundle, in which nothing can look for files. */
const modules: readonly Load[] = [() => import('./findings.test.ts')];

/** A worker has no files and no exit code of its own: the counts go to the console, where scripts/test-web.mjs reads them. */
export async function run(): Promise<void> {
  const counts = await runMocha(modules);
  console.log(`counts ${JSON.stringify(counts)}`);
  if (counts.failed > 0) throw new Error(`${counts.failed} tests failed`);
}
