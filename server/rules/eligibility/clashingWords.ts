// Two small words side by side that no sentence has so: a word is missing between them, or one is too many ("the outcome with
// will be", "before of the study").
import type { Slip } from './patternSlips';
import { begins, slip, type Token } from './sentenceTokens';

const WRONG = 'no sentence has these words side by side; one is missing between them, or one is too many';

/** What does not stand behind a word. What might, at the end of a clause ("the arm they are in will be"), is not here. */
const TABLE: Readonly<Record<string, string>> = {
  with: 'will would may must should be been has to of',
  for: 'of to will would be been',
  during: 'of to for with by will',
  before: 'of',
  after: 'of',
  until: 'of',
  between: 'of',
  among: 'of',
  by: 'of to for with will',
  of: 'for to with will would be been are has have',
  from: 'of with for by',
  at: 'of to for with by from',
  in: 'of by with',
  the: 'of with is are was were has have be been a an and or but their his her its our this these',
  must: 'to of',
  should: 'to of',
  could: 'to of',
  would: 'to of',
  might: 'to of',
  a: 'of the an are were have would been their his her its these those',
  an: 'of the a are were have will be their',
  their: 'the a an of is are was were will has have',
  its: 'the a an of is are was were will has have',
  his: 'the a an of is are was were will has have',
  our: 'the a an of is are was were will has',
  these: 'the a an of',
  to: 'of been',
  will: 'with of a an',
};

const CLASHES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(TABLE).map(([word, others]) => [word, new Set(others.split(' '))]),
);

/** "How will a patient": in a question the verb comes first. */
const ASKING: ReadonlySet<string> = new Set('how when what why where whether which who if and or'.split(' '));

/** "A priori", "a posteriori", "à la". */
const LATIN: ReadonlySet<string> = new Set(['priori', 'posteriori', 'la']);

/** "Vitamin a", "a and b": a letter, and no article. */
const isLetter = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return before === undefined || !before.isWord || before.text.length < 2 || LETTERED.has(before.text);
};
const LETTERED: ReadonlySet<string> = new Set(
  'vitamin hepatitis influenza haemophilia hemophilia type group part cohort arm class grade stage protein phase option'.split(
    ' ',
  ),
);

/** The pairs of a line, in order; what should be written nobody can tell. */
export function clashingWords(line: string, tokens: readonly Token[]): readonly Slip[] {
  let slips: Slip[] | undefined;
  for (let at = 0; at + 1 < tokens.length; at++) {
    const one = tokens[at] as Token;
    const other = tokens[at + 1] as Token;
    if (!other.isApart || CLASHES.get(one.text)?.has(other.text) !== true || !isSmall(one) || !isSmall(other)) continue;
    const [before, next] = [tokens[at - 1], tokens[at + 2]];
    // "In- and of course", "on/with": only words that blanks set apart.
    if (!one.isApart || (next !== undefined && !next.isApart && next.text !== '.' && next.text !== ',')) continue;
    if (one.text === 'will' && (begins(tokens, at) || before?.isWord !== true || ASKING.has(before.text))) continue;
    if (one.text === 'a' && isLetter(tokens, at)) continue;
    if (other.text === 'a' && (next === undefined || LATIN.has(next.text) || next.text.length < 2)) continue;
    slips ??= [];
    slips.push(slip(line, one, other, WRONG, []));
  }
  return slips ?? NO_SLIPS;
}

const NO_SLIPS: readonly Slip[] = [];

/** A capital begins a sentence or a name ("treated with WILL", "of The Netherlands"). */
const isSmall = ({ text, written }: Token): boolean => written === text;
