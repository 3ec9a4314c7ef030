/**
 * Runs test/web/ in VS Code for the web: the browser bundles of client and server, in real web workers.
 *
 *   node scripts/test-web.mjs [--built]     --built: dist/ is up to date
 */
import { startChromium } from './chromium.mjs';
import { ensureBuilt } from './ensure-built.mjs';
import { bundleTests } from './test-bundles.mjs';
import { installWebHost } from './vscode-install.mjs';
import { serveWebHost } from './web-host.mjs';
import { runWorkbenchTests } from './workbench-tests.mjs';

/** @returns {Promise<{ passed: number, failed: number }>} */
async function runWebTests() {
  await bundleTests('web');
  const host = await serveWebHost(await installWebHost());
  const browser = await startChromium();
  /** @type {{ passed: number, failed: number } | undefined} */
  let counts;
  const read = (/** @type {string} */ line) => {
    const found = /^counts (\{.*\})$/.exec(line)?.[1];
    if (found) counts = JSON.parse(found);
    else console.log(line);
  };
  try {
    const exitCode = await runWorkbenchTests(browser, host.address, read);
    if (!counts) throw new Error(`the tests ended with exit code ${exitCode} and said nothing`);
    return counts;
  } finally {
    await browser.close();
    host.close();
  }
}

ensureBuilt();
const { passed, failed } = await runWebTests().catch((error) => {
  console.error(error);
  return { passed: 0, failed: 1 };
});
console.log(`web: ${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
