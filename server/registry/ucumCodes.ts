// The UCUM codes of the project's tables: what they measure, how they convert, how they are printed.
// Small on purpose, and at hand at once; unitConversion.ts asks the library of the NLM for all others.
import { lazily } from '../text/lazily';
import { textTable } from './textTable';
import { UNIT_ATOM_TABLE } from './unitAtomTable';

export type UnitDimension =
  | 'time'
  | 'mass'
  | 'length'
  | 'concentration-mass'
  | 'concentration-substance'
  | 'catalytic'
  | 'count-concentration'
  | 'pressure'
  | 'ratio'
  | 'temperature'
  | 'area'
  | 'volume'
  | 'flow'
  | 'frequency'
  | 'other';

/** A unit that codes are composed of. */
export interface UnitAtom {
  /** Its UCUM code. */
  readonly id: string;
  readonly measures: string;
  /** Its size in the base unit of what it measures. */
  readonly size: number;
  readonly printed: string;
  /** Below a stroke: `mg/day`, not `mg/days`. */
  readonly printedBelow: string;
  /** As the table has them: unitSpellings.ts reads them. */
  readonly spellings: string;
}

/** A code, read. */
export interface UcumUnit {
  readonly ucum: string;
  /** Two units convert into each other by their sizes where these are equal: `mass1 length-3`. */
  readonly dimensions: string;
  readonly dimension: UnitDimension;
  readonly size: number;
}

interface Component {
  readonly atom: UnitAtom;
  /** Negative in a denominator. */
  readonly power: number;
}

const table = textTable<UnitAtom>(UNIT_ATOM_TABLE, (cell) => ({
  id: cell(0),
  measures: cell(1),
  size: Number(cell(2)),
  printed: cell(3).split(', ')[0] ?? '',
  printedBelow: cell(3).split(', ').at(-1) ?? '',
  spellings: cell(4),
}));

export const unitAtoms = (): readonly UnitAtom[] => table().rows;

const known = lazily(() => new Map<string, UcumUnit | undefined>());

/** A code of the project's tables, or composed of their units; undefined for another. */
export function ucumUnit(ucum: string): UcumUnit | undefined {
  const codes = known();
  if (!codes.has(ucum)) codes.set(ucum, readUnit(ucum));
  return codes.get(ucum);
}

/** A value in another unit of the same dimensions, without the dust of binary fractions. */
export function convertUcum(value: number, from: string, to: string): number | undefined {
  if (from === to) return value;
  const source = ucumUnit(from);
  const target = ucumUnit(to);
  if (source === undefined || target === undefined) return undefined;
  if (source.dimensions === 'fahrenheit1' && to === 'Cel') return rounded((value - 32) / 1.8);
  if (from === 'Cel' && target.dimensions === 'fahrenheit1') return rounded(value * 1.8 + 32);
  if (source.dimensions !== target.dimensions) return undefined;
  return rounded((value * source.size) / target.size);
}

/** The usual way to print a code: `10*9/L` as `×10^9/L`, `a` as `years`. The code itself when it is not of the tables. */
export function unitSpelling(ucum: string): string {
  if (ucum === '[ULN]') return '× ULN';
  if (ucum === '[LLN]') return '× LLN';
  const components = readComponents(ucum);
  if (components === undefined) return ucum;
  const above = components.filter(({ power }) => power > 0).map(({ atom, power }) => raised(atom.printed, power));
  const below = components
    .filter(({ power }) => power < 0)
    .map(({ atom, power }) => `/${raised(atom.printedBelow, -power)}`);
  return above.join('·') + below.join('');
}

const raised = (name: string, power: number): string => (power === 1 ? name : `${name}^${power}`);

function readUnit(ucum: string): UcumUnit | undefined {
  const components = readComponents(ucum);
  if (components === undefined) return undefined;
  const powers = new Map<string, number>();
  let size = 1;
  for (const { atom, power } of components) {
    size *= atom.size ** power;
    const [measured, times] = baseOf(atom.measures);
    if (measured !== 'one') powers.set(measured, (powers.get(measured) ?? 0) + times * power);
  }
  const dimensions = [...powers]
    .filter(([, power]) => power !== 0)
    .map(([measured, power]) => `${measured}${power}`)
    .sort()
    .join(' ');
  return { ucum, dimensions, dimension: dimensionOf(dimensions, powers.size), size };
}

/** `mg/kg/d` comes down to 1/time, but is no frequency: what cancels out is still what it is about. */
function dimensionOf(dimensions: string, measured: number): UnitDimension {
  if (dimensions === 'time-1' && measured > 1) return 'other';
  return DIMENSIONS[dimensions] ?? 'other';
}

const baseOf = (measures: string): readonly [base: string, power: number] => {
  if (measures === 'area') return ['length', 2];
  return measures === 'volume' ? ['length', 3] : [measures, 1];
};

const DIMENSIONS: Readonly<Record<string, UnitDimension>> = {
  '': 'ratio',
  time1: 'time',
  'time-1': 'frequency',
  mass1: 'mass',
  length1: 'length',
  length2: 'area',
  length3: 'volume',
  'length-3': 'count-concentration',
  'length-3 mass1': 'concentration-mass',
  'length-3 substance1': 'concentration-substance',
  'equivalent1 length-3': 'concentration-substance',
  catalytic1: 'catalytic',
  'catalytic1 length-3': 'catalytic',
  pressure1: 'pressure',
  temperature1: 'temperature',
  fahrenheit1: 'temperature',
  'length3 time-1': 'flow',
};

/** An atom with a power and an annotation (`dL`, `cm3`, `10*9`, `mL{FEU}`), or an annotation alone. */
const COMPONENT = /^(10\*-?\d+|%|(?:[A-Za-z]+|)(?:\[[^\]]+\])?)(-?\d+)?(\{[^}]+\})?$/;

function readComponents(ucum: string): readonly Component[] | undefined {
  const components: Component[] = [];
  for (const [, sign = '', written = ''] of ucum.matchAll(/(^|[./])((?:\{[^}]*\}|\[[^\]]*\]|[^./{[])+)/g)) {
    const component = readComponent(written, sign === '/' ? -1 : 1);
    if (component === undefined) return undefined;
    components.push(component);
  }
  return components;
}

function readComponent(written: string, sign: 1 | -1): Component | undefined {
  const { byId } = table();
  const whole = written === '1' ? ONE : byId.get(written);
  if (whole !== undefined) return { atom: whole, power: sign };
  const [, code = '', power = '1', annotation] = COMPONENT.exec(written) ?? [];
  if (code === '')
    return annotation === undefined ? undefined : { atom: counted(written, annotation.slice(1, -1)), power: sign };
  const atom = code.startsWith('10*') ? powerOfTen(code) : (byId.get(`${code}${power}`) ?? byId.get(code));
  if (atom === undefined) return undefined;
  return { atom, power: atom.id === code ? sign * Number(power) : sign };
}

const ONE: UnitAtom = { id: '1', measures: 'one', size: 1, printed: '', printedBelow: '', spellings: '' };

/** What only an annotation names: `{units}`. */
const counted = (code: string, name: string): UnitAtom => ({ ...ONE, id: code, printed: name, printedBelow: name });

const powerOfTen = (code: string): UnitAtom => ({
  ...ONE,
  id: code,
  size: 10 ** Number(code.slice(3)),
  printed: `×10^${code.slice(3)}`,
});

/** A converted value without the dust of binary fractions. */
export const rounded = (value: number): number => Number(value.toPrecision(12));
