/** The extension tests: VS Code loads this module into its Node extension host and calls `run()`. */
import { writeFileSync } from 'node:fs';
import { type Load, runMocha } from './runMocha.ts';

/** A new test file needs its line here: VS Code loads one bundle, in which nothing can look for files. */
const modules: readonly Load[] = [
  () => import('./activation.test.ts'),
  () => import('./choices.test.ts'),
  () => import('./commands.test.ts'),
  () => import('./comparison.test.ts'),
  () => import('./completion.test.ts'),
  () => import('./detection.test.ts'),
  () => import('./features.test.ts'),
  () => import('./findings.test.ts'),
  () => import('./names.test.ts'),
  () => import('./newProtocol.test.ts'),
  () => import('./project.test.ts'),
  () => import('./readiness.test.ts'),
  () => import('./status.test.ts'),
  () => import('./tidying.test.ts'),
];

/** VS Code's exit code only says whether this rejects; the counts go to the file that scripts/test-extension.mjs names. */
export async function run(): Promise<void> {
  const counts = await runMocha(modules);
  const report = process.env.TRIAL_PROTOCOL_TEST_REPORT;
  if (report) writeFileSync(report, JSON.stringify(counts));
  if (counts.failed > 0) throw new Error(`${counts.failed} tests failed`);
}
