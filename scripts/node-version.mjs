/** Says plainly that Node is too old, before a syntax error or a failing install does so less plainly. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repository } from './repository.mjs';

export function requireNode() {
  const { engines } = JSON.parse(readFileSync(path.join(repository, 'package.json'), 'utf8'));
  const wanted = Number(/\d+/.exec(engines.node)?.[0]);
  const major = Number(process.versions.node.split('.')[0]);
  if (major < wanted) throw new Error(`Node ${wanted} or newer is needed; this is ${process.versions.node}.`);
}
