// Whether a criterion names a condition: by a word of it, a synonym, or its initials.
import { beginningOf, synonymsOf } from '../registry/conditionSynonyms';
import { lex } from './lexer';
import { wordSet } from './phraseTable';

/** Words of conditions and titles that say nothing of which condition it is. */
const GENERAL = wordSet(
  `disease diseases disorder disorders syndrome syndromes condition conditions acute chronic severe mild moderate other type stage
  adult adults related unspecified primary secondary complication complications adverse event events quality life patients patient
  people with without from among after before during study trial treatment treating therapy clinical efficacy safety effect effects
  evaluation evaluate comparison compared comparing versus phase pilot randomized randomised controlled open label double blind
  placebo using used high dose combination following women males females children advanced recurrent refractory relapsed
  participants subjects management intervention program care health hospital outcomes pharmacokinetics tolerability long term`,
);

/** What a condition may be recognised by. */
export interface ConditionNames {
  readonly beginnings: ReadonlySet<string>;
  /** Of each condition, in capitals: `PSORIATIC ARTHRITIS` gives `PA`. */
  readonly initials: readonly string[];
}

export function conditionNames(texts: readonly string[]): ConditionNames {
  const beginnings = new Set<string>();
  const initials: string[] = [];
  for (const text of texts) {
    const { words } = lex(text);
    const named = words.filter((word) => /^\p{L}/u.test(word));
    if (named.length > 1) initials.push(named.map((word) => word[0]?.toUpperCase() ?? '').join(''));
    for (const word of named) {
      if (word.length < SHORTEST || GENERAL.has(word)) continue;
      const beginning = beginningOf(word);
      beginnings.add(beginning);
      for (const other of synonymsOf(beginning)) beginnings.add(other);
    }
  }
  return { beginnings, initials };
}

const SHORTEST = 3;

/** An acronym of a criterion: "MDD", "PsA" it is not. */
const ACRONYM = /^[A-Z]{2,6}s?$/;

export function namesCondition(text: string, { beginnings, initials }: ConditionNames): boolean {
  const { words, originals } = lex(text);
  return words.some((word, at) => {
    if (beginnings.has(beginningOf(word))) return true;
    const original = originals[at] ?? '';
    return ACRONYM.test(original) && initials.some((letters) => isInside(original.replace(/s$/, ''), letters));
  });
}

/** True when the letters stand in the initials in any order: "NHL" for "Lymphoma, Non-Hodgkin". */
function isInside(acronym: string, initials: string): boolean {
  const left = [...initials];
  for (const letter of acronym) {
    const at = left.indexOf(letter);
    if (at === -1) return false;
    left.splice(at, 1);
  }
  return true;
}
