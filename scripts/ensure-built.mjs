/** Builds dist/ before a run that loads it, unless the caller has just done so and says `--built`. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { repository } from './repository.mjs';

/** @param {string[]} [args] */
export function ensureBuilt(args = process.argv.slice(2)) {
  if (args.includes('--built')) return;
  const { status } = spawnSync(process.execPath, [path.join(repository, 'scripts/build.mjs')], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
