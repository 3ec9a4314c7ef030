// Multiples of a reference limit: `x ULN`, `times the institutional upper limit of normal (ULN)`, `1.5 ULN`.
import { lazily } from '../text/lazily';
import { firstToken, subjectTokens } from './subjectNames';
import { listCell } from './textTable';
import { type LazyPhrase, lazyTrie, longestPhrase, plainMark, type TokenTrie } from './tokenTrie';

type LimitCode = '[ULN]' | '[LLN]';

export interface ReferenceLimit {
  /** Tokens. */
  readonly length: number;
  readonly ucum: LimitCode;
  /** Nothing says that the number multiplies: `1.5 ULN`. */
  readonly malformed: boolean;
}

const TIMES = 'x;×;*;·;✕;х;⋅;∙;•;times;time;fold;folds;multiples;multiple';
/** Words between the number and the limit; "s" and "adjusted" come from "institution's" and "age-adjusted". */
const BETWEEN = `of;the;than;above;over;higher;greater;more;beyond;institutional;institution;institutions;local;laboratory;
laboratories;lab;labs;site;center;centre;central;age;adjusted;sex;gender;specific;respective;corresponding;applicable;relevant;
appropriate;testing;reference;assay;study;clinical;hospital;current;established;stated;investigational;participating;';-;s;x;×;
its;their;each;for`;
const MOST_BETWEEN = 8;

/** `S` is upper or lower. */
const LIMITS = `S limit;S limit of normal;S limit of the normal;S limit of normal range;S limit of the normal range;
S limit of normal ranges;S limit of normal value;S limit of normal values;S limit of the normal value;S limit of the normal values;
S limit of normality;S limit of reference;S limit of reference range;S limit of the reference range;S limit of reference values;
S limit of the reference interval;S limit of normal limits;S limit of normal limit;S limit of laboratory normal;
S limit of the laboratory normal;S limit of the laboratory normal range;S limit of local laboratory normal;
S limit of laboratory reference range;S limit of the laboratory reference range;S limit of institutional normal;
S limit of the institutional normal;S limit of institutional normal range;S limit of the institutional normal range;
S limit of normal reference range;S limit of the normal reference range;S limit of normal reference;S limit of norm;
S limit of the norm;S limit of institutional norm;S limit of normal for age;S limit of normal level;S limit of the normal level;
S limit of normal levels;S normal limit;S limit normal;normal S limit;S reference limit;S limit for normal;S normal range limit;
S normal;S normal value;S normal values;S level of normal;S range of normal;S normal range;S limit range;S value of normal;
S normal level;S end of normal;S bound of normal;S limit of normal by age`;

const ACRONYMS: Readonly<Record<LimitCode, string>> = {
  '[ULN]': 'uln;unl;ulnr;ulrr;url;uln range;ulns;u.l.n;nul;iuln;ult;xuln',
  '[LLN]': 'lln;lnl;llns',
};

/** "3 times normal": the upper limit of it is meant. */
const NORMALS = 'normal;normal limit;normal limits;normal value;normal values;normal range;normal level;normal levels';

const tables = lazily(() => {
  const limits = lazyTrie([...limitPhrases('[ULN]', 'upper'), ...limitPhrases('[LLN]', 'lower')]);
  const normals = lazyTrie(listCell(NORMALS).map((phrase) => limitPhrase(phrase, '[ULN]')));
  return { limits, normals, times: new Set(listCell(TIMES)), between: new Set(listCell(BETWEEN)) };
});

function limitPhrases(ucum: LimitCode, side: 'upper' | 'lower'): readonly LazyPhrase<LimitCode>[] {
  const named = listCell(LIMITS).map((phrase) => phrase.replace('S', side));
  const plural = named.map((phrase) => phrase.replace('limit', 'limits'));
  return [...listCell(ACRONYMS[ucum]), ...named, ...plural].map((phrase) => limitPhrase(phrase, ucum));
}

const limitPhrase = (phrase: string, value: LimitCode): LazyPhrase<LimitCode> => ({
  firsts: [firstToken(phrase)],
  spellings: () => [subjectTokens(phrase)],
  value,
});

export function referenceLimitAt(words: readonly string[], at: number): ReferenceLimit | undefined {
  const { limits, normals, times, between } = tables();
  // Behind most numbers stands a unit, or nothing.
  const word = words[at] ?? '';
  if (word !== '-' && !times.has(word) && !between.has(word) && limits.next?.has(word) !== true) return undefined;
  let index = plainMark(words[at] ?? '') === '-' && words[at + 1] === 'fold' ? at + 1 : at;
  const isTimes = times.has(words[index] ?? '');
  if (isTimes) index++;
  for (let count = 0; count <= MOST_BETWEEN; count++) {
    const limit = longestPhrase(limits, words, index, always);
    const found = limit ?? (isTimes ? longestPhrase(normals, words, index, always) : undefined);
    const ucum = found?.values[0];
    if (found !== undefined && ucum !== undefined) {
      const end = behindExplanation(words, index + found.length, limits);
      return { length: end - at, ucum, malformed: index === at };
    }
    if (!between.has(plainMark(words[index] ?? ''))) return undefined;
    index++;
  }
  return undefined;
}

/** "upper limit of normal (ULN)", "ULN (upper limit of normal)": the limit once more, in brackets. */
function behindExplanation(words: readonly string[], at: number, limits: TokenTrie<LimitCode>): number {
  if (words[at] !== '(' && words[at] !== '[') return at;
  const again = longestPhrase(limits, words, at + 1, always);
  const end = at + 1 + (again?.length ?? 0);
  return again !== undefined && (words[end] === ')' || words[end] === ']') ? end + 1 : at;
}

const always = (): boolean => true;
