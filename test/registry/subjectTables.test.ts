// The tables of what criteria bound: rows that are whole, ids that are unique, aliases that clash only where said.
import { describe, expect, it } from 'vitest';
import { analyte, analytes } from '../../server/registry/analytes';
import { instrument, instruments } from '../../server/registry/instruments';
import { measure, measures } from '../../server/registry/measures';
import { readAlias, subjectTokens } from '../../server/registry/subjectNames';
import type { Range } from '../../server/registry/textTable';
import { ucumUnit } from '../../server/registry/ucumCodes';

const named = [...instruments(), ...analytes(), ...measures()];

const isOrdered = ({ min, max }: Range): boolean =>
  !Number.isNaN(min) && !Number.isNaN(max) && (min === undefined || max === undefined || min < max);
const isKnownUnit = (ucum: string): boolean => ucum === '[ULN]' || ucumUnit(ucum) !== undefined;

describe('the tables of subjects', () => {
  it('are complete', () => {
    expect([instruments().length, analytes().length, measures().length]).toEqual([151, 100, 101]);
  });

  it('have one row for an id', () => {
    expect(named.map(({ id }) => id)).toHaveLength(new Set(named.map(({ id }) => id)).size);
    expect(named.filter(({ id, name }) => !/^[a-z0-9-]+$/.test(id) || name === '')).toEqual([]);
  });

  it('have aliases that clash only where the rows say so', () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, name, aliases } of named) {
      for (const alias of [name, ...aliases]) {
        const key = subjectTokens(readAlias(alias).text).join(' ').toLowerCase();
        owners.set(key, (owners.get(key) ?? new Set()).add(id));
      }
    }
    const clashes = [...owners].filter(([, ids]) => ids.size > 1);
    expect(clashes.map(([alias]) => alias).sort()).toEqual(['cdai', 'iss', 'performance status']);
    for (const [, ids] of clashes) {
      const [first = '', ...others] = ids;
      expect(instrument(first)?.ambiguousWith).toEqual(expect.arrayContaining(others));
    }
  });

  it('have no empty or marked-twice alias', () => {
    const aliases = named.flatMap((row) => row.aliases);
    expect(aliases.filter((alias) => alias === '' || /[!~]{2}$|\|/.test(alias))).toEqual([]);
  });

  it('name ids that exist where they name others', () => {
    const ids = new Set(named.map(({ id }) => id));
    expect(instruments().flatMap((row) => row.ambiguousWith.filter((id) => !ids.has(id)))).toEqual([]);
  });

  it('have ranges with the smaller number first', () => {
    const ranges = [
      ...instruments().flatMap((row) => [row, row.loosest]),
      ...analytes().flatMap((row) => [row.refRange, row.plausibleConventional, row.plausibleSI]),
      ...measures().map((row) => row.plausible),
    ].filter((range) => range !== undefined);
    expect(ranges.length).toBeGreaterThan(600);
    expect(ranges.filter((range) => !isOrdered(range))).toEqual([]);
  });

  it('have loosest ranges that hold the usual ones', () => {
    const narrower = instruments().filter(
      ({ min, max, loosest }) =>
        (loosest.min ?? Number.NEGATIVE_INFINITY) > (min ?? Number.NEGATIVE_INFINITY) ||
        (loosest.max ?? Number.POSITIVE_INFINITY) < (max ?? Number.POSITIVE_INFINITY),
    );
    expect(narrower.map(({ id }) => id)).toEqual([]);
  });

  it('have values of the known kinds', () => {
    const kinds = new Set(instruments().map(({ kind, direction }) => `${kind} ${direction}`));
    expect([...kinds].sort()).toEqual([
      'categorical category',
      'continuous category',
      'continuous higher-better',
      'continuous higher-worse',
      'discrete category',
      'discrete higher-better',
      'discrete higher-worse',
    ]);
    expect(instruments().filter(({ step }) => step !== undefined && !(step > 0))).toEqual([]);
  });

  it('say where they know it from', () => {
    const sources = [
      ...instruments().map(({ source }) => source),
      ...analytes().flatMap(({ sources: { factor, refRange, plausible } }) => [factor, refRange, plausible]),
      ...measures().flatMap(({ source, plausible }) => (plausible === undefined ? [] : [source])),
    ];
    expect(sources.filter((source) => !/^(?:https?:\/\/\S+|general knowledge$|plain sense$)/.test(source))).toEqual([]);
  });

  it('have units of the unit table', () => {
    const units = [
      ...analytes().flatMap((row) => [row.conventionalUnit, row.siUnit, ...row.otherUnits.map(({ ucum }) => ucum)]),
      ...measures().flatMap((row) => row.units),
    ];
    expect(units.filter((ucum) => !isKnownUnit(ucum))).toEqual([]);
  });
});

describe('a row', () => {
  it('of the instruments', () => {
    expect(instrument('mmse')).toMatchObject({ name: 'Mini-Mental State Examination', min: 0, max: 30, step: 1 });
    expect(instrument('hbi')).toMatchObject({ min: 0, max: undefined });
    expect(instrument('gds-15')).toMatchObject({ max: 15, loosest: { min: 0, max: 30 } });
    expect(instrument('no-such-thing')).toBeUndefined();
  });

  it('of the analytes', () => {
    expect(analyte('hemoglobin')).toMatchObject({
      conventionalUnit: 'g/dL',
      siUnit: 'g/L',
      factorToSI: 10,
      otherUnits: [{ ucum: 'mmol/L', factor: 0.6206 }],
      plausibleConventional: { min: 2, max: 25 },
      plausibleSI: { min: 20, max: 250 },
      sources: { refRange: 'general knowledge' },
    });
    expect(analyte('lpa')).toMatchObject({ factorToSI: undefined, plausibleSI: undefined });
    expect(analyte('life-expectancy')?.refRange).toBeUndefined();
  });

  it('of the measures', () => {
    expect(measure('gestational-age')).toMatchObject({ units: ['wk', 'd', 'mo'], plausible: { min: 4, max: 45 } });
    expect(measure('stenosis')?.source).toBe('plain sense');
  });
});
