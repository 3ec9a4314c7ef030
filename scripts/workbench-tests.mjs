/** Runs extension tests in a VS Code page: the workbench reports to two functions on its window and says when it ends. */
import { format } from 'node:util';

/** @import { Browser } from 'playwright-core' */

/** A run that takes longer has hung. */
const limitMinutes = 5;

/** What VS Code from npm says in every run: no native modules, no extension gallery, no files in the web. */
const expected = [
  /Could not locate the bindings file/, // spdlog: its log files are written later
  /build\/Release\/watchdog/,
  /^\[Service Worker\] registration/,
  /^(Resolving|Resolved) connection token/,
  /^Creating a socket/,
  /additional builtin extensions/,
  /^ChatSessionStore: Migrating 0/,
  /^\[File Watcher/,
  /^Failed to resolve files at location: file:\/\/\/\./,
  /^\[(AgentHost|AccountPolicyGate)/,
];

/**
 * @param {Browser} browser
 * @param {string} address of a workbench with `extensionTestsPath`
 * @param {(line: string) => void} print gets the workbench's log, with everything the tests write to the console
 * @returns {Promise<number>} the tests' exit code; 0 means that `run()` resolved
 */
export async function runWorkbenchTests(browser, address, print) {
  const page = await browser.newPage();
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ level, /** @type {unknown[]} */ args) => {
    const text = format(...args);
    if (!expected.some((pattern) => pattern.test(text))) print(level === 'info' ? text : `[${level}] ${text}`);
  });
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  /** @type {Promise<number>} */
  const end = new Promise((resolve, reject) => {
    page
      .exposeFunction('codeAutomationExit', resolve)
      .then(() => page.goto(address), reject)
      .catch(reject);
    page.once('crash', () => reject(new Error('The page with VS Code crashed.')));
    const giveUp = () => reject(new Error(`The tests did not end within ${limitMinutes} minutes.`));
    timer = setTimeout(giveUp, limitMinutes * 60_000);
  });
  return end.finally(() => clearTimeout(timer));
}
