/**
 * `npm start`: opens VS Code on samples/ with this extension in it. Needs Node and nothing installed by hand.
 *
 *   npm start -- --browser     VS Code from npm in the browser, even where a desktop VS Code is installed
 *   npm start -- --port 8123   at this port; otherwise at a free one
 *   npm start -- --no-open     only print the address
 *   VSCODE=/path/to/code       this desktop VS Code
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './ensure-built.mjs';
import { findOnPath } from './executables.mjs';
import { requireNode } from './node-version.mjs';
import { ensureDependencies } from './npm.mjs';
import { startTree } from './process-tree.mjs';
import { cacheFolder, repository } from './repository.mjs';
import { startHost, workbenchAddress } from './vscode-host.mjs';
import { installRemoteHost } from './vscode-install.mjs';

const samples = path.join(repository, 'samples');
const firstSample = path.join(samples, 'NCT90000001.txt');

/** @returns {string | undefined} an executable that understands the desktop's arguments */
function findDesktop() {
  if (process.env.VSCODE) return process.env.VSCODE;
  const found = findOnPath(['code', 'code-insiders', 'codium']);
  // In the terminal of a remote VS Code, `code` only talks to the window it belongs to and loads no extension.
  return found?.includes('remote-cli') ? undefined : found;
}

/**
 * Resolves when the window is closed, to whether it opened at all: as root, for example, VS Code refuses.
 * @param {string} executable
 * @returns {Promise<boolean>}
 */
function openDesktop(executable) {
  console.log(`Opening ${executable}; close its window to end.`);
  const args = ['--new-window', '--wait', `--extensionDevelopmentPath=${repository}`, samples];
  const batch = process.platform === 'win32' && /\.(cmd|bat)$/i.test(executable);
  const quote = (/** @type {string} */ text) => (batch ? `"${text}"` : text);
  return new Promise((resolve) => {
    const child = startTree(quote(executable), args.map(quote), { stdio: 'inherit', shell: batch });
    child.once('exit', (code) => resolve(code === 0));
    child.once('error', (error) => {
      console.error(error.message);
      resolve(false);
    });
  });
}

/** Serves VS Code until Ctrl-C. @param {{ port: number, open: boolean }} options */
async function serveBrowser({ port, open }) {
  const root = await installRemoteHost();
  const host = await startHost({ root, dataFolder: path.join(cacheFolder, 'start-data'), port });
  const address = workbenchAddress(host, {
    folder: samples,
    file: existsSync(firstSample) ? firstSample : undefined,
    extensionDevelopmentPaths: [repository],
  });
  console.log(`\nVS Code with Trial Protocol:\n\n  ${address}\n\nCtrl-C ends it.`);
  if (open) openBrowser(address);
  const code = await host.exited;
  throw new Error(`The VS Code server ended (exit code ${code}):\n${host.log()}`);
}

/** Where there is a screen; the printed address serves everybody else. @param {string} address */
function openBrowser(address) {
  const { platform, env } = process;
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return;
  const [command, ...args] =
    platform === 'darwin'
      ? ['open', address]
      : platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler', address]
        : ['xdg-open', address];
  spawn(command, args, { stdio: 'ignore' }).once('error', (error) => {
    console.log(`No browser opened (${error.message}): open the address yourself.`);
  });
}

async function start() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '0' },
      browser: { type: 'boolean', default: false },
      'no-open': { type: 'boolean', default: false },
    },
  });
  requireNode();
  await ensureDependencies();
  ensureBuilt([]);
  const desktop = values.browser || values['no-open'] ? undefined : findDesktop();
  if (desktop) {
    if (await openDesktop(desktop)) return;
    console.log('That VS Code did not start: taking the one from npm.');
  }
  await serveBrowser({ port: Number(values.port), open: !values['no-open'] });
}

start().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
