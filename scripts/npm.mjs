/** Runs npm, and with it `npm ci` when node_modules does not match package-lock.json. Only Node itself is needed. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { startTree } from './process-tree.mjs';
import { repository } from './repository.mjs';

/**
 * Runs npm in a folder, its output shown; rejects when it fails.
 * @param {string[]} args
 * @param {string} folder
 * @returns {Promise<void>}
 */
export function runNpm(args, folder) {
  // Below `npm run`, npm says where it is itself; otherwise it is on PATH, on Windows as a batch file.
  const self = process.env.npm_execpath?.endsWith('.js') ? process.env.npm_execpath : undefined;
  const command = self ? process.execPath : 'npm';
  const allArgs = self ? [self, ...args] : args;
  const shell = !self && process.platform === 'win32';
  return new Promise((resolve, reject) => {
    const child = startTree(command, allArgs, { cwd: folder, shell, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`npm ${args.join(' ')} failed (exit code ${code}) in ${folder}`));
    });
  });
}

/** Installs the development dependencies exactly as locked, unless they are there already: no network then. */
export async function ensureDependencies() {
  const reason = outOfDate();
  if (!reason) return;
  console.log(`Installing dependencies (${reason}) …`);
  await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], repository);
}

/**
 * Compares package-lock.json with the record npm keeps of what it has installed.
 * @returns {string | undefined} what differs
 */
function outOfDate() {
  const installedLock = path.join(repository, 'node_modules/.package-lock.json');
  if (!existsSync(installedLock)) return 'node_modules is not there';
  const wanted = packagesOf(path.join(repository, 'package-lock.json'));
  const installed = packagesOf(installedLock);
  for (const [folder, { version, optional }] of Object.entries(wanted)) {
    if (folder === '') continue; // the project itself
    const found = installed[folder];
    if (!found && optional) continue; // for another platform
    if (found?.version !== version) return `${folder} should be ${version}, is ${found?.version ?? 'missing'}`;
  }
  return undefined;
}

/** @param {string} lockFile @returns {Record<string, { version: string, optional?: boolean }>} */
function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}
