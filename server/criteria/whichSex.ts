// The sex that a criterion names for all participants: "Women aged 18 to 45 years", "Male or female", "Sex: female".
import { isNumberAt, lex, type Tokens, wordAt } from './lexer';
import { wordSet } from './phraseTable';

export type StatedSex = 'ALL' | 'FEMALE' | 'MALE';

export const FEMALE_WORDS = wordSet('woman women female females girl girls');
export const MALE_WORDS = wordSet('man men male males boy boys');

/** Beside the words for the sexes, all that a criterion on the sex of the participants says before it says more. */
const HEAD = wordSet(
  `a an the of at in to from or and be is are must either both any all only sex sexes gender genders adult adults healthy
  patient patients participant participants subject subjects volunteer volunteers individual individuals people person persons
  human humans age ages aged old older over above under below between least more greater than equal years year yrs months
  premenopausal postmenopausal perimenopausal elderly young inclusive s
  , . ; : ( ) [ ] / - ~ + = < > ≤ ≥ &`,
);
/** Words that begin what else the criterion says. */
const STOPS = wordSet(
  'with who whose having diagnosed undergoing scheduled presenting suffering hospitalized referred',
);
/** Words of criteria on some of the participants only: on contraception, tests, partners. */
const OF_SOME = wordSet(
  `must should agree agrees willing use using contraception contraceptive contraceptives pregnant pregnancy childbearing bearing
  potential fertile partner partners if sperm semen test birth control intact hysterectomy abstinence condom negative lactating
  breastfeeding sterile donate`,
);

/** Undefined for a criterion that says something else, or that may hold for some of the participants only. */
export function statedSex(text: string): StatedSex | undefined {
  const tokens = lex(text);
  const stop = headEnd(tokens);
  if (stop === undefined) return undefined;
  const words = tokens.words.slice(0, stop);
  const hasFemale = words.some((word) => FEMALE_WORDS.has(word));
  const hasMale = words.some((word) => MALE_WORDS.has(word));
  if (!hasFemale && !hasMale) return undefined;
  const sex = hasFemale && hasMale ? 'ALL' : hasFemale ? 'FEMALE' : 'MALE';
  const others = sex === 'FEMALE' ? MALE_WORDS : FEMALE_WORDS;
  for (const word of tokens.words.slice(stop)) {
    if (OF_SOME.has(word) || (sex !== 'ALL' && others.has(word))) return undefined;
  }
  return sex;
}

function headEnd(tokens: Tokens): number | undefined {
  for (let at = 0; at < tokens.count; at++) {
    const word = wordAt(tokens, at);
    if (STOPS.has(word)) return at;
    const isHead = HEAD.has(word) || FEMALE_WORDS.has(word) || MALE_WORDS.has(word) || isNumberAt(tokens, at);
    if (!isHead) return undefined;
  }
  return tokens.count;
}
