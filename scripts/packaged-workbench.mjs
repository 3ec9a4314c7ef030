/** A VS Code page with the packaged extension installed, on a copy of samples/: what a person has after installing it. */
import { startChromium } from './chromium.mjs';
import { withSamplesCopy } from './samples-copy.mjs';
import { startTemporaryHost, workbenchAddress } from './vscode-host.mjs';
import { installRemoteHost } from './vscode-install.mjs';
import { vsixPath } from './vsix.mjs';
import { openWorkbench } from './workbench-page.mjs';

/** @import { Page } from 'playwright-core' */

/**
 * @template T
 * @param {{ width: number, height: number, scale?: number, settings?: Record<string, unknown> }} options
 * @param {(page: Page, samples: string) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withPackagedWorkbench({ settings, ...size }, use) {
  const root = await installRemoteHost();
  const browser = await startChromium();
  const host = await startTemporaryHost({ root, settings, vsix: vsixPath() });
  try {
    return await withSamplesCopy(async (samples) => {
      const page = await openWorkbench(browser, workbenchAddress(host, { folder: samples }), size);
      return use(page, samples);
    });
  } finally {
    await browser.close();
    await host.close();
  }
}
