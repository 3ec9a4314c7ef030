// Every UCUM code there is, by the units library of the NLM: 270 kB that are read only when first asked for.

export interface UnitConversion {
  isUnit(ucum: string): boolean;
  /** Undefined where one of the two is no unit or they do not measure the same. */
  convert(value: number, from: string, to: string): number | undefined;
}

let loading: Promise<UnitConversion> | undefined;

/** The library, loaded once; a failed load is tried again when next asked for. */
export function loadUnitConversion(): Promise<UnitConversion> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<UnitConversion> {
  const { UcumLhcUtils } = await import('@lhncbc/ucum-lhc');
  const library = UcumLhcUtils.getInstance();
  const isUnit = (ucum: string): boolean => mayBeUnit(ucum) && library.validateUnitString(ucum).status === 'valid';
  const convert = (value: number, from: string, to: string): number | undefined => {
    if (!isUnit(from) || !isUnit(to)) return undefined;
    const { status, toVal } = library.convertUnitTo(from, value, to);
    return status === 'succeeded' && toVal !== null ? Number(toVal.toPrecision(12)) : undefined;
  };
  return { isUnit, convert };
}

/**
 * What the library may be given. It prints to the console when its parser throws, which it does on blanks and on brackets
 * that do not match; where stdout carries the language server's messages, that would corrupt them.
 */
function mayBeUnit(ucum: string): boolean {
  return (
    /^(?:[A-Za-z0-9.*/'"%+-]|\[[A-Za-z0-9'_%:.^/+-]+\]|\{[\x21-\x7a\x7c\x7e]+\})+$/.test(ucum) &&
    ucum.length <= MOST_LETTERS
  );
}

const MOST_LETTERS = 80;
