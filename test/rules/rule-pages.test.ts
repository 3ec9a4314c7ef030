// The pages of the rules and their entries in the settings say what the rules say.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { RULES } from '../../server/rules';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = (id: string): string => readFileSync(`${root}/docs/rules/${id}.md`, 'utf8');

it('is up to date (if not: npm run rule-pages)', () => {
  const said = execFileSync(process.execPath, ['scripts/rule-pages.mjs', '--check'], { cwd: root, encoding: 'utf8' });
  expect(said).toContain(`${RULES.length} rules`);
});

it('marks what is found, says so, and shows what the fix makes of it', () => {
  const text = page('date-format');
  expect(text).toContain('<mark>2026-3-1</mark>\n  → 2026-03-01');
  expect(text).toContain('> The start date "2026-3-1"');
  expect(text).toContain('"date-format": "off"');
  expect(text).toContain('[date-impossible](date-impossible.md)');
});

it('leaves no mark of the examples in a page', () => {
  for (const { id } of RULES) expect(page(id), id).not.toMatch(/[⟦⟧\ue000\ue001]|(?<!acronym-)undefined/);
});
