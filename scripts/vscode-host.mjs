/** Starts the npm-borne VS Code server and says under which address a browser opens what. */
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { endTree, startTree } from './process-tree.mjs';

/**
 * @typedef {object} RunningHost
 * @property {number} port
 * @property {string} token without it nobody gets in
 * @property {() => string} log what the server has said so far
 * @property {Promise<number | null>} exited
 * @property {() => Promise<void>} close
 */

/**
 * @typedef {object} Opening what the page shows
 * @property {string} [folder]
 * @property {string} [file]
 * @property {string[]} [extensionDevelopmentPaths] unpacked extensions
 * @property {string} [extensionTestsPath] a module whose `run()` runs in the extension host
 */

/** Nothing that pops up, asks or phones: for pages that a script looks at. */
const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'git.enabled': false,
};

/**
 * @param {object} options
 * @param {string} options.root folder of the VS Code server
 * @param {string} options.dataFolder settings, installed extensions, logs
 * @param {number} [options.port] 0: any free one
 * @returns {Promise<RunningHost>}
 */
export async function startHost({ root, dataFolder, port = 0 }) {
  if (port !== 0) await requireFreePort(port);
  const token = randomBytes(16).toString('hex');
  const server = startTree(
    process.execPath,
    [
      ...[path.join(root, 'out/server-main.js'), '--accept-server-license-terms'],
      ...['--host', '127.0.0.1', '--port', String(port), '--connection-token', token],
      ...['--server-data-dir', dataFolder, '--telemetry-level', 'off', '--disable-workspace-trust'],
    ],
    { env: serverEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let log = '';
  const exited = new Promise((resolve) => server.once('exit', resolve));
  const listening = new Promise((resolve, reject) => {
    const read = (/** @type {Buffer} */ chunk) => {
      log += chunk;
      const found = /Extension host agent listening on (\d+)/.exec(log);
      if (found) resolve(Number(found[1]));
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`The VS Code server ended (exit code ${code}):\n${log}`)));
  });
  return { port: await listening, token, log: () => log, exited, close: () => endTree(server) };
}

/** VS Code waits without a word when its port is taken. @param {number} port @returns {Promise<void>} */
function requireFreePort(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(new Error(`Port ${port} cannot be had: ${error.message}`)));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });
}

/**
 * A host with data of its own, gone with it: every run starts from the same state.
 * @param {{ root: string, settings?: Record<string, unknown>, vsix?: string }} options
 * @returns {Promise<RunningHost>}
 */
export async function startTemporaryHost({ root, settings, vsix }) {
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), 'trial-protocol-host-'));
  const userFolder = path.join(dataFolder, 'data/User');
  await mkdir(userFolder, { recursive: true });
  await writeFile(path.join(userFolder, 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }));
  if (vsix) await installExtension(root, dataFolder, vsix);
  const host = await startHost({ root, dataFolder });
  const close = async () => {
    await host.close();
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 });
  };
  return { ...host, close };
}

/** @param {string} root @param {string} dataFolder @param {string} vsix @returns {Promise<void>} */
function installExtension(root, dataFolder, vsix) {
  const main = path.join(root, 'out/server-main.js');
  const child = startTree(
    process.execPath,
    [main, '--accept-server-license-terms', '--server-data-dir', dataFolder, '--install-extension', vsix],
    { env: serverEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] },
  );
  return new Promise((resolve, reject) => {
    let log = '';
    child.stdout?.on('data', (chunk) => (log += chunk));
    child.stderr?.on('data', (chunk) => (log += chunk));
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0 && /successfully installed/.test(log)) resolve();
      else reject(new Error(`VS Code did not install ${vsix} (exit code ${code}):\n${log}`));
    });
  });
}

/** @param {RunningHost} host @param {Opening} opening */
export function workbenchAddress({ port, token }, opening) {
  const authority = `localhost:${port}`;
  const remote = (/** @type {string} */ file) => `vscode-remote://${authority}${asUriPath(file)}`;
  /** @type {[string, string][]} */
  const payload = (opening.extensionDevelopmentPaths ?? []).map((file) => ['extensionDevelopmentPath', remote(file)]);
  if (opening.extensionTestsPath) payload.push(['extensionTestsPath', remote(opening.extensionTestsPath)]);
  if (opening.file) payload.push(['openFile', remote(opening.file)]);
  const query = new URLSearchParams({ tkn: token });
  if (opening.folder) query.set('folder', asUriPath(opening.folder));
  else query.set('ew', 'true'); // an empty window
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `http://${authority}/?${query}`;
}

/** `C:\trials` is `/C:/trials` in an address. @param {string} file */
function asUriPath(file) {
  const forward = path.resolve(file).replaceAll('\\', '/');
  return forward.startsWith('/') ? forward : `/${forward}`;
}

/**
 * Started from a terminal inside VS Code, the server must not take itself for a part of that one. And it is given no
 * extension gallery: nothing of this project is there, and it would ask for it over the network.
 */
function serverEnvironment() {
  const foreign = /^(VSCODE_|ELECTRON_RUN_AS_NODE$|NODE_OPTIONS$)/;
  const own = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  return { ...Object.fromEntries(own), EXTENSIONS_GALLERY: '{}' };
}
