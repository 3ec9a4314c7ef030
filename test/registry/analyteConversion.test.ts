// Values of analytes in other units: by size, by the factor of the analyte, and HbA1c by its equation.
import { describe, expect, it } from 'vitest';
import { analytes, convertAnalyte } from '../../server/registry/analytes';

describe('a value converts', () => {
  it.each([
    ['hemoglobin', 90, 'g/L', 'g/dL', 9],
    ['hemoglobin', 9, 'g/dL', 'mmol/L', 5.5854],
    ['hba1c', 6.5, '%', 'mmol/mol', 47.5295],
    ['hba1c', 48, 'mmol/mol', '%', 6.543],
    ['creatinine', 1.5, 'mg/dL', 'umol/L', 132.6],
    ['creatinine', 132.6, 'umol/L', 'mg/dL', 1.5],
    ['bilirubin-total', 34.2, 'umol/L', 'mg/dL', 2],
    ['platelets', 100000, '/mm3', '10*9/L', 100],
    ['platelets', 100, '10*3/uL', '10*9/L', 100],
    ['anc', 1500, '/uL', '10*9/L', 1.5],
    ['glucose', 126, 'mg/dL', 'mmol/L', 6.993],
    ['ldl', 1.8, 'mmol/L', 'mg/dL', 69.6056],
    ['potassium', 5.5, 'meq/L', 'mmol/L', 5.5],
    ['tsh', 5, 'u[IU]/mL', 'm[IU]/L', 5],
    ['alt', 60, 'U/L', 'ukat/L', 1],
    ['temperature', 100.4, '[degF]', 'Cel', 38],
    ['temperature', 38, 'Cel', '[degF]', 100.4],
    ['hematocrit', 30, '%', '1', 0.3],
    ['qtcf', 470, 'ms', 's', 0.47],
    ['pf-ratio', 300, 'mm[Hg]', 'kPa', 39.9966],
    ['weight', 110, '[lb_av]', 'kg', 49.8952],
    ['weight', 50, 'kg', 'kg', 50],
  ])('%s: %d %s to %s', (id, value, from, to, expected) => {
    const converted = convertAnalyte(id, value, from, to) ?? Number.NaN;
    expect(converted).toBeCloseTo(expected, 3);
  });

  it.each([
    ['lpa', 'mg/dL', 'nmol/L'],
    ['hba1c', '%', '1'],
    ['calcium', 'meq/L', 'mg/dL'],
    ['hemoglobin', 'g/dL', 'mm[Hg]'],
    ['hemoglobin', 'g/dL', 'furlong'],
    ['no-such-thing', 'g/dL', 'g/L'],
  ])('but not %s from %s to %s', (id, from, to) => {
    expect(convertAnalyte(id, 1, from, to)).toBeUndefined();
  });

  it('and back again, for every analyte with a factor', () => {
    for (const { id, conventionalUnit, siUnit, factorToSI } of analytes()) {
      if (factorToSI === undefined) continue;
      const there = convertAnalyte(id, 10, conventionalUnit, siUnit) ?? Number.NaN;
      expect(convertAnalyte(id, there, siUnit, conventionalUnit), id).toBeCloseTo(10, 6);
    }
  });

  it('by the factor of the table, which may be rounded', () => {
    for (const { id, conventionalUnit, siUnit, factorToSI } of analytes()) {
      if (typeof factorToSI !== 'number') continue;
      const ratio = (convertAnalyte(id, 1, conventionalUnit, siUnit) ?? Number.NaN) / factorToSI;
      expect(Math.abs(ratio - 1), id).toBeLessThan(0.005);
    }
  });
});
