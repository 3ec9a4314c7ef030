// The build writes letters beyond ASCII as codes, which `String.raw` would show: it may only hold regular expressions.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

it.each(['client', 'server'])('String.raw in %s stands only in files that make regular expressions', (folder) => {
  for (const entry of readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })) {
    if (!entry.endsWith('.ts')) continue;
    const text = readFileSync(join(ROOT, folder, entry), 'utf8');
    if (text.includes('String.raw')) expect(text, entry).toContain('new RegExp(');
  }
});
