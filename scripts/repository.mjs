/** Where this repository is, and where its scripts keep what they have fetched. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Fetched once, kept over runs, never committed. */
export const cacheFolder = path.resolve(
  process.env.TRIAL_PROTOCOL_CACHE || path.join(repository, '.cache'),
  'vscode-host',
);
