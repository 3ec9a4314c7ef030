#!/usr/bin/env node
/**
 * Looks like a desktop VS Code that runs extension tests, and is the npm-borne VS Code in a Chromium without a window:
 * takes the desktop's arguments, prints what the tests print, ends with their exit code. So one call of
 * `runTests({ vscodeExecutablePath })` of @vscode/test-electron serves both.
 */
import { statSync } from 'node:fs';
import { startChromium } from './chromium.mjs';
import { startTemporaryHost, workbenchAddress } from './vscode-host.mjs';
import { installRemoteHost } from './vscode-install.mjs';
import { runWorkbenchTests } from './workbench-tests.mjs';

/** @param {string[]} args @returns {import('./vscode-host.mjs').Opening} */
function openingOf(args) {
  /** @param {string} name */
  const valuesOf = (name) =>
    args.filter((arg) => arg.startsWith(`--${name}=`)).map((arg) => arg.slice(name.length + 3));
  const places = args.filter((arg) => !arg.startsWith('-'));
  const isFolder = (/** @type {string} */ place) => statSync(place).isDirectory();
  return {
    folder: places.find(isFolder),
    file: places.find((place) => !isFolder(place)),
    extensionDevelopmentPaths: valuesOf('extensionDevelopmentPath'),
    extensionTestsPath: valuesOf('extensionTestsPath').at(0),
  };
}

const opening = openingOf(process.argv.slice(2));
if (!opening.extensionTestsPath) throw new Error('vscode-shim.mjs only runs tests: --extensionTestsPath=… is missing');
const browser = await startChromium();
const host = await startTemporaryHost({ root: await installRemoteHost() });
try {
  const hostEnded = host.exited.then((code) => {
    throw new Error(`The VS Code server ended before the tests did (exit code ${code}):\n${host.log()}`);
  });
  const tests = runWorkbenchTests(browser, workbenchAddress(host, opening), console.log);
  process.exitCode = await Promise.race([tests, hostEnded]);
} finally {
  await browser.close();
  await host.close();
}
