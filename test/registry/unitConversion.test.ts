// The NLM's units library, and the project's own unit tables by its measure.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { analytes } from '../../server/registry/analytes';
import { measures } from '../../server/registry/measures';
import { convertUcum, ucumUnit, unitAtoms } from '../../server/registry/ucumCodes';
import { loadUnitConversion } from '../../server/registry/unitConversion';
import { wholeUnitCodes } from '../../server/registry/unitTries';

const conversion = await loadUnitConversion();

const codes = [
  ...new Set([
    ...unitAtoms().map(({ id }) => id),
    ...wholeUnitCodes(),
    ...analytes().flatMap((row) => [row.conventionalUnit, row.siUnit, ...row.otherUnits.map(({ ucum }) => ucum)]),
    ...measures().flatMap((row) => row.units),
  ]),
].filter((ucum) => ucum !== '[ULN]' && ucum !== '[LLN]');

/** The library's stdout must stay empty: it carries the messages of the language server. */
const printed: string[] = [];
beforeEach(() => {
  printed.length = 0;
  const keep = (...parts: unknown[]): void => {
    printed.push(parts.join(' '));
  };
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, method).mockImplementation(keep);
  }
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => printed.push(String(chunk)) > 0);
});
afterEach(() => {
  vi.restoreAllMocks();
  expect(printed).toEqual([]);
});

describe('the library', () => {
  it('is loaded once', () => {
    expect(loadUnitConversion()).toBe(loadUnitConversion());
  });

  it('knows every code of the tables', () => {
    expect(codes.length).toBeGreaterThan(150);
    expect(codes.filter((ucum) => !conversion.isUnit(ucum))).toEqual([]);
  });

  it.each([
    'mg dL',
    ' mg',
    '',
    'mg/',
    '(',
    '[',
    '{',
    'm^2',
    '10**',
    'µmol',
    'years',
    '[ULN]',
    'mg//L',
    '×',
    '\n',
    'x'.repeat(500),
  ])('says quietly that %j is no unit', (ucum) => {
    expect(conversion.isUnit(ucum)).toBe(false);
    expect(conversion.convert(1, ucum, 'g')).toBeUndefined();
    expect(conversion.convert(1, 'g', ucum)).toBeUndefined();
  });

  it('converts', () => {
    expect(conversion.convert(90, 'g/L', 'g/dL')).toBe(9);
    expect(conversion.convert(100.4, '[degF]', 'Cel')).toBe(38);
    expect(conversion.convert(1, 'g/L', 'mmol/L')).toBeUndefined();
  });

  it('finds the same sizes as the tables', () => {
    const differing = codes.flatMap((ucum) => {
      const unit = ucumUnit(ucum);
      const other = codes.find((code) => code !== ucum && ucumUnit(code)?.dimensions === unit?.dimensions);
      const ours = other === undefined ? undefined : convertUcum(1, ucum, other);
      const theirs = other === undefined ? undefined : conversion.convert(1, ucum, other);
      if (ours === undefined || theirs === undefined) return [];
      return Math.abs(ours / theirs - 1) < 1e-4 ? [] : [`${ucum} in ${other}: ${ours}, not ${theirs}`];
    });
    expect(differing).toEqual([]);
  });
});
