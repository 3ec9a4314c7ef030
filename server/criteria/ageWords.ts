// The words of ages in criteria: units, comparators, and the words that tell whose age it is.
import { plainText } from '../format/escapes';
import type { AgeUnit } from '../registry/ageUnits';

export interface Token {
  /** In lower case, signs in their plain form. */
  readonly text: string;
  /** The number it is, or NaN. */
  readonly value: number;
  /** Offsets in the text as written. */
  readonly start: number;
  readonly end: number;
}

const TOKEN = /\d+(?:\.\d+)?|[a-z]+|[^\s]/g;

/** Full-width signs and rare comparators in their plain form; each is one code unit, so that offsets stay. */
const PLAIN: Readonly<Record<string, string>> = {
  '＞': '>',
  '＜': '<',
  '＝': '=',
  '≧': '≥',
  '⩾': '≥',
  '≦': '≤',
  '⩽': '≤',
  '～': '~',
  '－': '-',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '（': '(',
  '）': ')',
  '，': ',',
  '：': ':',
  '；': ';',
};

export function tokensOf(written: string): Token[] {
  const { text, offsetOf } = plainText(written);
  const plain = text
    .replace(/[＞＜＝≧⩾≦⩽～－–—‐‑−（），：；]/g, (char) => PLAIN[char] ?? char)
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xff10 + 48))
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const tokens: Token[] = [];
  for (const match of plain.matchAll(TOKEN)) {
    const start = offsetOf(match.index);
    const end = offsetOf(match.index + match[0].length);
    const code = match[0].charCodeAt(0);
    tokens.push({ text: match[0], value: code >= 48 && code <= 57 ? Number(match[0]) : Number.NaN, start, end });
  }
  return tokens;
}

const UNITS: ReadonlyMap<string, AgeUnit> = new Map([
  ...['y', 'yr', 'yrs', 'year', 'years', 'yo'].map((word) => [word, 'Years'] as const),
  ...['mo', 'mos', 'month', 'months'].map((word) => [word, 'Months'] as const),
  ...['wk', 'wks', 'week', 'weeks'].map((word) => [word, 'Weeks'] as const),
  ...['day', 'days'].map((word) => [word, 'Days'] as const),
  ...['h', 'hr', 'hrs', 'hour', 'hours'].map((word) => [word, 'Hours'] as const),
]);

export const unitOf = (word: string): AgeUnit | undefined => UNITS.get(word);

export type Comparator = '>' | '>=' | '<' | '<=';

/** Comparators as words or signs, each with its tokens. */
const PHRASES: readonly (readonly [string, Comparator])[] = [
  ['≥', '>='],
  ['> =', '>='],
  ['> / =', '>='],
  ['= >', '>='],
  ['> or =', '>='],
  ['≥ or equal to', '>='],
  ['>', '>'],
  ['≤', '<='],
  ['< =', '<='],
  ['< / =', '<='],
  ['= <', '<='],
  ['< or =', '<='],
  ['<', '<'],
  ['at least', '>='],
  ['minimum', '>='],
  ['minimum of', '>='],
  ['older than', '>'],
  ['older than or equal to', '>='],
  ['older or equal to', '>='],
  ['older or equal than', '>='],
  ['greater than', '>'],
  ['greater than or equal to', '>='],
  ['greater or equal to', '>='],
  ['greater or equal than', '>='],
  ['equal or greater than', '>='],
  ['equal to or greater than', '>='],
  ['equal or older than', '>='],
  ['equal to or older than', '>='],
  ['equal or more than', '>='],
  ['more than', '>'],
  ['more than or equal to', '>='],
  ['higher than', '>'],
  ['over', '>'],
  ['above', '>'],
  ['not younger than', '>='],
  ['no younger than', '>='],
  ['not less than', '>='],
  ['no less than', '>='],
  ['not below', '>='],
  ['younger than', '<'],
  ['younger than or equal to', '<='],
  ['less than', '<'],
  ['less than or equal to', '<='],
  ['less or equal to', '<='],
  ['less or equal than', '<='],
  ['equal or less than', '<='],
  ['equal to or less than', '<='],
  ['equal or younger than', '<='],
  ['lower than', '<'],
  ['lower than or equal to', '<='],
  ['under', '<'],
  ['below', '<'],
  ['up to', '<='],
  ['at most', '<='],
  ['maximum', '<='],
  ['maximum of', '<='],
  ['no older than', '<='],
  ['not older than', '<='],
  ['no more than', '<='],
  ['not more than', '<='],
  ['not exceeding', '<='],
  ['not over', '<='],
  ['not above', '<='],
];

interface Phrase {
  readonly words: readonly string[];
  readonly comparator: Comparator;
}

/** By first token, the longest first. */
const BY_FIRST: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const map = new Map<string, Phrase[]>();
  for (const [phrase, comparator] of PHRASES) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    map.set(first, [...(map.get(first) ?? []), { words, comparator }]);
  }
  for (const phrases of map.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return map;
})();

/** The comparator that begins at a token, and the index behind it. */
export function comparatorAt(
  tokens: readonly Token[],
  at: number,
): { readonly comparator: Comparator; readonly next: number } | undefined {
  for (const { words, comparator } of BY_FIRST.get(tokens[at]?.text ?? '') ?? []) {
    if (words.every((word, i) => tokens[at + i]?.text === word)) return { comparator, next: at + words.length };
  }
  return undefined;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const OLDER = words('older above over more greater up upward upwards higher beyond elder');
export const YOUNGER = words('younger below under less lower');
export const JOINS = words('- ~ to through thru until till');

/** Words that stand before an age that is the whole population's. */
export const POPULATION = words(
  `age ages aged adult adults patient patients participant participants subject subjects volunteer volunteers people
  person persons individual individuals man men woman women male males female females healthy both either all any sex
  sexes gender genders and or of the a an be is are was must should have has with in at on time entry enrollment
  enrolment inclusion screening study range ranging limit limits limited criteria years year between from group who
  eligible human adolescent adolescents child children pediatric paediatric infant infants elderly older hospitalized
  hospitalised outpatient outpatients inpatient inpatients ambulatory required requirement chronological living
  s : , . ( ) / ; - = & * +`,
);

/** Words that make it the age of somebody else, or of a part of the participants, or another age than that at entry. */
export const NOT_ALL = words(
  `cohort cohorts arm arms part parts phase stratum strata substudy subgroup subgroups subset donor donors sibling
  siblings parent parents parental mother mothers father fathers partner partners caregiver caregivers carer carers
  guardian guardians relative relatives family spouse control controls diagnosed diagnosis onset gestation gestational
  bone postmenstrual postconceptional menstrual corrected adjusted mental developmental reading smoking smoked smoke
  smoker smokers karnofsky lansky if unless except excluding excluded exclude exclusion not provided consent assent
  respectively when while step stage level dose younger subjects' only where section country countries state local
  legal old-onset since before after until prior per weight kg bmi example hospitals vaccinated group groups japan
  without risk factor factors described korea first second other others they those whose these following additional optionally some`,
);

export const FEMALE = words('woman women female females girl girls mothers pregnant');
export const MALE = words('man men male males boy boys');
