// The house's order: imports point down the list of rooms only, and the core knows no editor, no machine, no clock.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** Each room may import itself and the rooms before it. `lsp` and `cli` are beside each other. */
const ROOMS = [
  'text',
  'format',
  'registry',
  'criteria',
  'protocol',
  'rules',
  'comparison',
  'features',
  'workspace',
  'lsp',
  'cli',
  'program',
];
/** From text/ to features/: no Node module, no VS Code, no LSP library, no clock. */
const CORE = new Set(ROOMS.slice(0, ROOMS.indexOf('workspace')));
/** What the core may use of other people's code. */
const CORE_LIBRARIES = new Set(['fastest-levenshtein', '@lhncbc/ucum-lhc']);

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));

const importsOf = (file: string): string[] => {
  const source = readFileSync(file, 'utf8');
  const stated = source.matchAll(/^(?:import|export)\s[^;]*?from\s+'([^']+)';/gm);
  const other = source.matchAll(/^import\s+'([^']+)';|\bimport\(\s*'([^']+)'\s*\)/gm);
  return [...stated, ...other].map((m) => m[1] ?? m[2] ?? '');
};

const roomOf = (file: string): string => relative(join(ROOT, 'server'), file).split('/')[0] ?? '';

const server = filesBelow(join(ROOT, 'server'));

describe('the rooms', () => {
  it('are those of the list', () => {
    expect(new Set(server.map(roomOf)).size).toBeGreaterThan(6);
    expect([...new Set(server.map(roomOf))].filter((room) => !ROOMS.includes(room))).toEqual([]);
  });

  it('import only downwards', () => {
    const wrong = server.flatMap((file) =>
      importsOf(file)
        .filter((path) => path.startsWith('.'))
        .map((path) => roomOf(resolve(file, '..', path)))
        .filter((room) => ROOMS.includes(room))
        .filter((room) => ROOMS.indexOf(room) > ROOMS.indexOf(roomOf(file)))
        .map((room) => `${relative(ROOT, file)} imports ${room}/`),
    );
    expect(wrong).toEqual([]);
  });

  it('are pure up to features/', () => {
    const core = server.filter((file) => CORE.has(roomOf(file)));
    const wrong = core.flatMap((file) => {
      const source = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      const foreign = importsOf(file).filter((path) => !path.startsWith('.') && !CORE_LIBRARIES.has(path));
      const impure =
        source.match(/\b(?:new Date|Date\.now|performance\.now|process\.|setTimeout|fetch\(|console\.|require\()/g) ??
        [];
      return [...foreign, ...impure].map((what) => `${relative(ROOT, file)}: ${what}`);
    });
    expect(wrong).toEqual([]);
  });

  it('leave VS Code to the client', () => {
    const outside = [...server, ...filesBelow(join(ROOT, 'scripts'))].filter((file) =>
      importsOf(file).includes('vscode'),
    );
    expect(outside).toEqual([]);
  });

  it('of the client know the server only by its messages', () => {
    const wrong = filesBelow(join(ROOT, 'client')).filter((file) =>
      importsOf(file).some((path) => path.includes('server/')),
    );
    expect(wrong).toEqual([]);
  });
});
