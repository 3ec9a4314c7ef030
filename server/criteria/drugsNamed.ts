// Drugs and classes of drugs in criteria: which class is excluded altogether, and which drugs must be taken.
import { type DrugClass, drugClasses } from '../registry/drugClasses';
import { lazily } from '../text/lazily';
import type { TextRange } from '../text/range';
import { lex, rangeOf, wordAt } from './lexer';
import { phraseTable, wordSet } from './phraseTable';

const classAt = lazily(() => phraseTable(drugClasses().map((c) => [c.names.join('|'), c] as const)));
const knownDrugs = lazily(() => new Set(drugClasses().flatMap(({ drugs }) => [...drugs])));

/** What may stand before the name of a class that is excluded as a whole. */
const BEFORE = wordSet(
  `a an the of in on with or and who are is be being been have has had any current currently concomitant concurrent concomitantly
  patients patient subjects subject participants participant people taking take takes using use uses receiving receive received
  treatment treated therapy medication drugs requiring requires`,
);
/** What may stand behind it. */
const BEHIND = wordSet('such including like e ( . ; during at or and');
const EXEMPTING = wordSet(
  'except excluding other unless than stable allowed permitted not without topical inhaled intravitreal dose doses if',
);

export interface ExcludedClass {
  /** Of its name. */
  readonly range: TextRange;
  readonly drugs: DrugClass['drugs'];
}

/** Almost free to ask of a line that names no class. */
const MAY_NAME_CLASS =
  /immun|dmard|antirheum|\btnf\b|biologic|coagul|depressa|psychotic|neurolep|statin|epilep|convuls|phosphonate|blocker/i;

/** The class of drugs that a criterion names without any reserve. */
export function excludedClass(text: string): ExcludedClass | undefined {
  if (!MAY_NAME_CLASS.test(text)) return undefined;
  const tokens = lex(text);
  for (let at = 0; at < tokens.count; at++) {
    const match = classAt()(tokens, at);
    if (match !== undefined) {
      const behind = wordAt(tokens, match.next);
      if (behind !== '' && !BEHIND.has(behind)) return undefined;
      if (tokens.words.some((word) => EXEMPTING.has(word))) return undefined;
      return { range: rangeOf(tokens, at, match.next), drugs: match.meaning.drugs };
    }
    if (!BEFORE.has(wordAt(tokens, at))) return undefined;
  }
  return undefined;
}

/** "On a stable dose of", "current treatment", "maintain": the drug is taken on. */
const TAKEN_ON =
  /\b(?:stable|current(?:ly)?|background|concomitant|ongoing|maintain\w*|continu\w+|taking|receiving)\b/i;
const NOT_TAKEN =
  /\b(?:no|not|without|prior|previous\w*|fail\w*|washout|wash-out|discontinu\w+|stop\w*|intoleran\w+|na[iï]ve|allerg\w+|contraindicat\w+|withdr\w+|if|never|or)\b/i;

/** The drugs of the table that a criterion asks to be taken on; empty for most. */
export function drugsTakenOn(text: string): readonly string[] {
  if (!TAKEN_ON.test(text) || NOT_TAKEN.test(text.replace(/\balone or in combination\b/i, ''))) return NONE;
  const known = knownDrugs();
  const found = lex(text).words.filter((word) => word.length > 5 && known.has(word));
  return found.length === 0 ? NONE : [...new Set(found)];
}

const NONE: readonly string[] = [];
