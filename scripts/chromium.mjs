/** Finds an installed Chromium or Chrome and starts it for playwright-core, which brings no browser of its own. */
import { existsSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findOnPath } from './executables.mjs';

/** What to tell someone who has none. */
export const chromiumMissing =
  'No Chromium or Chrome found. Install one (Debian, Ubuntu: apt-get install chromium; Fedora: dnf install chromium; ' +
  'macOS: brew install --cask chromium; Windows: winget install Google.Chrome), or set CHROMIUM to an executable.';

const onPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

/** @returns {string | undefined} the executable */
export function findChromium() {
  const chosen = process.env.CHROMIUM;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROMIUM is ${chosen}, which does not exist`);
    return chosen;
  }
  return findOnPath(onPath) ?? [...usualPlaces(), ...playwrightDownloads()].find((file) => existsSync(file));
}

/** Starts Chromium without a window. */
export async function startChromium() {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(chromiumMissing);
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath,
    // Signals are for process-tree.mjs: it turns them into an exit, and playwright ends its browser at exit.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      '--no-sandbox', // the sandbox refuses to run as root, as in a container
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

function usualPlaces() {
  if (process.platform === 'darwin') {
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return roots.flatMap((root) => (root ? programs.map((program) => path.join(root, program)) : []));
  }
  return [];
}

/** Browsers that `playwright install` has put in its cache for another project, newest first. */
function playwrightDownloads() {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    path.join(os.homedir(), '.cache/ms-playwright'),
    path.join(os.homedir(), 'Library/Caches/ms-playwright'),
    process.env.LOCALAPPDATA && path.join(process.env.LOCALAPPDATA, 'ms-playwright'),
  ];
  const executables = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ];
  return caches.flatMap((cache) => {
    if (!cache || !existsSync(cache)) return [];
    const versions = readdirSync(cache).filter((entry) => /^chromium-\d+$/.test(entry));
    return versions
      .sort((a, b) => Number(b.slice('chromium-'.length)) - Number(a.slice('chromium-'.length)))
      .flatMap((version) => executables.map((file) => path.join(cache, version, file)));
  });
}
