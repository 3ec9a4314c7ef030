/** Where the packaged extension is put. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repository } from './repository.mjs';

export function vsixPath() {
  const { name, version } = JSON.parse(readFileSync(path.join(repository, 'package.json'), 'utf8'));
  return path.join(repository, 'dist', `${name}-${version}.vsix`);
}
