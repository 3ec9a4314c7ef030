/**
 * Child processes that end with this process, together with everything they started themselves.
 * On POSIX each child leads its own process group, so that one signal reaches its grandchildren too.
 */
import { spawn, spawnSync } from 'node:child_process';

/** @import { ChildProcess, SpawnOptions } from 'node:child_process' */

/** @type {Set<ChildProcess>} */
const running = new Set();

/**
 * @param {string} command
 * @param {string[]} args
 * @param {SpawnOptions} [options]
 * @returns {ChildProcess}
 */
export function startTree(command, args, options = {}) {
  endAllWithThisProcess();
  const child = spawn(command, args, { ...options, detached: process.platform !== 'win32' });
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/** Ends a tree and resolves once its root is gone. @param {ChildProcess} child @returns {Promise<void>} */
export function endTree(child) {
  if (!running.has(child)) return Promise.resolve();
  return new Promise((resolve) => {
    const force = setTimeout(() => signalTree(child, 'SIGKILL'), 3000);
    child.once('exit', () => {
      clearTimeout(force);
      signalTree(child, 'SIGKILL'); // what the root has left behind
      resolve();
    });
    signalTree(child, 'SIGTERM');
  });
}

/** @param {ChildProcess} child @param {NodeJS.Signals} signal */
function signalTree(child, signal) {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error; // ESRCH: nobody is left
  }
}

let watching = false;

/**
 * A signal becomes an ordinary exit, and every exit ends the children, whatever the reason. SIGTERM, not SIGKILL: a
 * child that is one of our scripts has trees of its own to end in the same way.
 */
function endAllWithThisProcess() {
  if (watching) return;
  watching = true;
  for (const [signal, code] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])) {
    process.once(signal, () => process.exit(code));
  }
  process.once('exit', () => {
    for (const child of running) signalTree(child, 'SIGTERM');
  });
}
