// Units as criteria write them.
import { describe, expect, it } from 'vitest';
import { subjectTokens } from '../../server/registry/subjectNames';
import { unitAt, unitSpelling } from '../../server/registry/unitSpellings';

function at(text: string) {
  const written = subjectTokens(text);
  const found = unitAt(
    written.map((token) => token.toLowerCase()),
    0,
    written,
  );
  return found && { ...found, rest: written.slice(found.length).join(' ') };
}

const READ: readonly (readonly [ucum: string, ...spellings: string[]])[] = [
  ['mg/dL', 'mg/dL', 'mg/dl', 'MG/DL', 'mg / dl', 'milligrams per deciliter', 'mg%', 'mg/100 mL', 'mg·dL-1'],
  ['g/dL', 'g/dL', 'gm/dl', 'g per dL'],
  ['g/L', 'g/L', 'g/l', 'grams/litre'],
  ['[IU]/L', 'IU/L', 'iu/l', 'UI/L', 'international units per litre'],
  ['U/L', 'U/L', 'u/l', 'units/L'],
  ['mm[Hg]', 'mmHg', 'mm Hg', 'mm hg', 'MMHG', 'mm of mercury', 'millimeters of mercury', 'torr'],
  ['umol/L', 'µmol/L', 'μmol/l', 'umol/L', 'mcmol/L', 'micromoles per liter', 'µM', 'uM'],
  ['mmol/L', 'mmol/L', 'mmol/l', 'mM', 'millimoles/L'],
  ['10*9/L', 'x10^9/L', 'x 10^9/L', '10^9 /L', '10e9/L', '10\\^9/L', '×10⁹/L', '× 10(9)/L', '10**9/L', 'G/L', 'Giga/L'],
  ['10*9/L', 'x 10^9 cells/L', '10E+9/L', '*10^9/L'],
  ['10*12/L', 'x10^12/L', '×10¹²/L', 'T/L'],
  ['10*3/uL', 'K/µL', 'K/uL', 'x10^3/µL', '×10³/μl', 'thousand/mcL', 'x 1000/µL'],
  ['10*6/mL', 'million/mL', 'x 10^6/ml', 'million sperm/mL'],
  [
    '/mm3',
    '/mm3',
    '/mm^3',
    '/mm³',
    '/ mm3',
    'cells/mm3',
    'per cubic millimeter',
    'cells per mm3',
    '/cu mm',
    '/mmc',
    '/mm\\^3',
  ],
  ['/uL', '/µL', '/uL', '/mcL', 'cells/μl', 'cells per microliter', 'CD4+ cells/µL'],
  ['mL/min', 'mL/min', 'ml/min', 'cc/min', 'ml per minute', 'mL·min−1', 'ml / min'],
  ['mL/min/{1.73_m2}', 'mL/min/1.73m2', 'ml/min/1.73 m^2', 'ml/min/1,73 m²', 'mL/min per 1.73 m2', 'ml/min/1.73 m\\^2'],
  ['mL/min/{1.73_m2}', 'mL/min (1.73 m2)', 'ml min-1 1.73m-2', 'mL/min/1.73 square meters', 'ml/min 1.73 m2'],
  ['kg/m2', 'kg/m2', 'kg/m²', 'Kg/m^2', 'kg∙m-2', 'KG/M2', 'kg per square meter', 'kilograms/m2', 'kg/sqm'],
  ['[lb_av]', 'lbs', 'lb', 'pounds'],
  ['Cel', '°C', '° C', 'degrees Celsius', 'degC', '℃', 'ºC', 'C'],
  ['[degF]', '°F', 'degrees F', 'F'],
  ['%', '%', 'percent', 'per cent'],
  ['%{predicted}', '% predicted', '% of predicted', 'percent of the predicted value'],
  ['ms', 'ms', 'msec', 'milliseconds'],
  ['mm', 'mm', 'millimetres'],
  ['m', 'm', 'meters'],
  ['mg/kg/d', 'mg/kg/day', 'mg/kg per day', 'mg/kg/d', 'mg/kg/D', 'mg/kg daily'],
  ['mL/kg/min', 'mL/kg/min', 'ml/kg per minute'],
  ['mL/min/kg', 'mL/min/kg'],
  ['ug/kg/min', 'mcg/kg/min', 'µg/kg/min'],
  ['mg/d', 'mg/day', 'mg daily', 'mg per day', 'mg/24 h', 'mg a day', 'mg/24 hours'],
  ['mg/m2/wk', 'mg/m2/week', 'mg/m²/wk'],
  ['Gy', 'Gy', 'gray'],
  ['dB', 'dB', 'decibels', 'dB HL'],
  ['{letters}', 'letters', 'ETDRS letters'],
  ['{logMAR}', 'logMAR'],
  ['{score}', 'points', 'point'],
  ['a', 'years', 'year', 'yrs', 'y', 'years of age', 'years old', '-year-old', 'year(s)', 'y/o', '-year'],
  ['mo', 'months', 'month', 'mo', '-month', 'months of age', 'calendar months'],
  ['wk', 'weeks', 'wks', 'week', '-week', 'completed weeks'],
  ['d', 'days', 'd', 'day(s)', 'consecutive days'],
  ['h', 'hours', 'hrs', 'h', '-h'],
  ['min', 'minutes', 'min', 'mins'],
  ['{beats}/min', 'bpm', 'beats/min', 'beats per minute'],
  ['{pack-years}', 'pack-years', 'pack years'],
  ['{drinks}/wk', 'drinks per week', 'standard drinks/week'],
  ['{half-lives}', 'half-lives', 'half lives'],
  ['{copies}/mL', 'copies/mL', 'HIV RNA copies/ml'],
  ['m[IU]/mL', 'mIU/mL', 'mIU/ml'],
  ['[diop]', 'D', 'diopters', 'dioptres'],
  [
    '[ULN]',
    'x ULN',
    '× ULN',
    'times ULN',
    'times the ULN',
    '* ULN',
    'X ULN',
    'times upper limit of normal',
    '-fold ULN',
  ],
  ['[ULN]', 'x institutional ULN', "times the institution's upper limit of normal (ULN)", 'x UNL', 'times normal'],
  ['[LLN]', 'x LLN', 'times the lower limit of normal'],
];

describe('a unit', () => {
  it.each(READ.flatMap(([ucum, ...spellings]) => spellings.map((spelling) => [spelling, ucum] as const)))(
    '%s is %s',
    (spelling, ucum) => {
      expect(at(spelling)).toMatchObject({ ucum, rest: '', malformed: false });
    },
  );

  it.each([
    ['109/L', '10*9/L'],
    ['x 109/L', '10*9/L'],
    ['×109 cells/L', '10*9/L'],
    ['103/µL', '10*3/uL'],
    ['10 9/L', '10*9/L'],
    ['kg/m', 'kg/m2'],
    ['ml/min/1,73m', 'mL/min/{1.73_m2}'],
    ['ml/min/1.73', 'mL/min/{1.73_m2}'],
    ['mg/dI', 'mg/dL'],
    ['mm/Hg', 'mm[Hg]'],
    ['ULN', '[ULN]'],
  ])('%s is a damaged %s', (text, ucum) => {
    expect(at(text)).toMatchObject({ ucum, rest: '', malformed: true });
  });

  it.each([
    ['mg/dL.', '.'],
    ['months/weeks', '/ weeks'],
    ['kg/lbs', '/ lbs'],
    ['mmol/L/mg', '/ mg'],
    ['days or 5', 'or 5'],
    ['mg/placebo', '/ placebo'],
    ['% (by', '( by'],
    ['years and ≤ 75', 'and ≤ 75'],
    ['weeks per protocol', 'per protocol'],
  ])('%s ends before "%s"', (text, rest) => {
    expect(at(text)?.rest).toBe(rest);
  });

  it.each([
    'and',
    'in the',
    'or',
    'patients',
    '- 75',
    '/110',
    'M',
    ', x',
    'a day',
    'Platelets > 75',
    'x 2',
    '109 patients',
  ])('is not at the beginning of "%s"', (text) => {
    expect(at(text)).toBeUndefined();
  });

  it.each([
    ['days', 'time'],
    ['kg', 'mass'],
    ['cm', 'length'],
    ['mg/dL', 'concentration-mass'],
    ['mmol/L', 'concentration-substance'],
    ['U/L', 'catalytic'],
    ['x10^9/L', 'count-concentration'],
    ['mmHg', 'pressure'],
    ['%', 'ratio'],
    ['mg/g', 'ratio'],
    ['°F', 'temperature'],
    ['m2', 'area'],
    ['mL', 'volume'],
    ['mL/min', 'flow'],
    ['bpm', 'frequency'],
    ['mg/kg/day', 'other'],
    ['kg/m2', 'other'],
    ['x ULN', 'ratio'],
  ])('%s measures %s', (text, dimension) => {
    expect(at(text)?.dimension).toBe(dimension);
  });

  it('multiplies a limit or measures', () => {
    expect([at('x ULN')?.kind, at('mg')?.kind]).toEqual(['reference-limit', 'unit']);
  });
});

describe('a code', () => {
  it.each([
    ['10*9/L', '×10^9/L'],
    ['a', 'years'],
    ['mg/d', 'mg/day'],
    ['mm[Hg]', 'mmHg'],
    ['kg/m2', 'kg/m²'],
    ['/mm3', '/mm³'],
    ['u[IU]/mL', 'µIU/mL'],
    ['mL/min/{1.73_m2}', 'mL/min/1.73 m²'],
    ['[ULN]', '× ULN'],
    ['{drinks}/wk', 'drinks/week'],
    ['furlong', 'furlong'],
  ])('%s is printed as %s', (ucum, printed) => {
    expect(unitSpelling(ucum)).toBe(printed);
  });
});
