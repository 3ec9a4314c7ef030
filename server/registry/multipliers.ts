// Powers of ten in units, as criteria write and lose them: x10^9, ×10⁹, 10\^9, 10e9, 10**9, x 109, thousand, K.

export interface Multiplier {
  /** The token behind it. */
  readonly end: number;
  /** `10*9`. */
  readonly ucum: string;
  /** The power has become digits: 109 for 10^9. */
  readonly malformed: boolean;
  /** Too short to stand without what it counts in: `K/µL`, `109/L`. */
  readonly needsDivision: boolean;
}

const TIMES = new Set(['x', '×', '*', '·', '✕', '✖', '⋅', '∙', 'х', '•']);
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const WORDS: Readonly<Record<string, number>> = {
  thousand: 3,
  thousands: 3,
  million: 6,
  millions: 6,
  billion: 9,
  billions: 9,
};
const WRITTEN_OUT: Readonly<Record<string, number>> = {
  '1000': 3,
  '1,000': 3,
  '10000': 4,
  '10,000': 4,
  '1000000': 6,
  '1,000,000': 6,
};
const POWERS = new Set(['3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13']);

export function multiplierAt(words: readonly string[], at: number, written: readonly string[]): Multiplier | undefined {
  const isTimes = TIMES.has(words[at] ?? '');
  const start = isTimes ? at + 1 : at;
  const word = words[start] ?? '';
  const named = WORDS[word];
  if (named !== undefined) return multiplier(start + 1, named, {});
  if (word === 'k') return multiplier(start + 1, 3, { needsDivision: true });
  if (word === 'e' && /^(?:3|6|9|12)$/.test(words[start + 1] ?? '')) {
    return multiplier(start + 2, Number(words[start + 1]), { needsDivision: true });
  }
  if (word === '10') return powerBehindTen(words, start + 1);
  const isLost = /^10(?:[3-9]|1[0-3])$/.test(word) && (isTimes || written[start + 1] === '/');
  if (isLost) return multiplier(start + 1, Number(word.slice(2)), { malformed: true, needsDivision: true });
  const zeros = isTimes ? WRITTEN_OUT[word] : undefined;
  return zeros === undefined ? undefined : multiplier(start + 1, zeros, { needsDivision: true });
}

/** `^9`, `\^9`, `**9`, `*9`, `e9`, `e+9`, `(9)`, `⁹`, `¹²`, `'9`; and ` 9`, which lost its mark. */
function powerBehindTen(words: readonly string[], at: number): Multiplier | undefined {
  const raised = raisedDigits(words, at);
  if (raised !== '') return multiplier(at + raised.length, Number(raised), {});
  let index = at;
  while (index < at + 3 && MARKS.has(words[index] ?? '')) index++;
  const power = words[index] ?? '';
  const raisedBehind = raisedDigits(words, index);
  if (raisedBehind !== '') return multiplier(index + raisedBehind.length, Number(raisedBehind), {});
  if (!POWERS.has(power)) return undefined;
  const isClosed = words[index + 1] === ')' && words[index - 1] === '(';
  const end = isClosed || (words[index - 1] === '{' && words[index + 1] === '}') ? index + 2 : index + 1;
  const isLost = index === at || words[at] === '-' || words[at] === "'";
  return multiplier(end, Number(power), { malformed: isLost, needsDivision: isLost });
}

const MARKS = new Set(['^', 'ˆ', '\\', '*', 'e', '+', '(', 'exp', '{', "'", '’', '-', '⌃', '˄']);

function raisedDigits(words: readonly string[], at: number): string {
  let digits = '';
  for (let index = at; (words[index] ?? '').length === 1; index++) {
    const digit = RAISED.indexOf(words[index] ?? '');
    if (digit < 0) break;
    digits += digit;
  }
  return digits;
}

const multiplier = (
  end: number,
  power: number,
  { malformed = false, needsDivision = false }: { readonly malformed?: boolean; readonly needsDivision?: boolean },
): Multiplier => ({ end, ucum: `10*${power}`, malformed, needsDivision });
