// A verb in the wrong form: behind an auxiliary ("will receives", "be collect"), and beside its subject ("the results was",
// "the patient have").

import { type Noun, pluralNoun, singularNoun } from './nouns';
import type { Slip } from './patternSlips';
import { begins, isAttribute, isLast, slip, type Token } from './sentenceTokens';
import { type VerbForms, verbOf } from './verbForms';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const MODALS = set('will would can could may might must shall should cannot');
const BETWEEN_MODAL = set('not also then only');
const BE = set('be been is are was were');
const HAVE = set('have has had having');
const BETWEEN_HAVE = set('not never previously already recently');
/** Verbs of which an aim speaks. */
const AIMS = set('assess evaluate determine compare investigate identify describe detect explore');

/** Behind these "to" is a preposition. */
const BEFORE_PREPOSITION = set(
  'according due prior lead leads leading led compared relative owing related response exposed exposure addition contribute contributed adjusted adapted attributed assigned allocated',
);
const BEFORE_INFINITIVE = set(
  'able unable willing unwilling possible ability inability refuse refuses required wants aim aims aimed order designed plans planned intends intended hopes known shown found reported believed thought likely expected asked',
);
const ARTICLES = set('the a an whether if their his her its');

const PLURAL_OF: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have', does: 'do' };
const SINGULAR_OF: Readonly<Record<string, string>> = { are: 'is', were: 'was', have: 'has', do: 'does' };

const NOT_PLAIN = 'behind an auxiliary the verb stands in its plain form';
const NO_PARTICIPLE = 'behind a form of "be" the verb stands as a participle';
const VERB_OF_ONE = 'the verb is in the singular and its subject in the plural';
const VERB_OF_SEVERAL = 'the verb is in the plural and its subject in the singular';

/** A verb that is written in small letters behind a blank. */
function verbAt(tokens: readonly Token[], at: number): VerbForms | undefined {
  const token = tokens[at];
  return token?.isWord === true && token.isApart && token.written === token.text ? verbOf(token.text) : undefined;
}

/** Verbs of a line in the wrong form. */
export function verbFormSlips(line: string, tokens: readonly Token[]): readonly Slip[] {
  const slips: Slip[] = [];
  /** The last word replaced. */
  const found = (first: number, last: number, wrong: string, right: readonly string[]): void => {
    const [start, end] = [tokens[first] as Token, tokens[last] as Token];
    const kept = line.slice(start.start, end.start);
    slips.push(
      slip(
        line,
        start,
        end,
        wrong,
        right.map((word) => kept + word),
      ),
    );
  };
  for (let i = 0; i < tokens.length - 1; i++) {
    const { text, isWord } = tokens[i] as Token;
    if (!isWord) continue;
    BEHIND.get(text)?.(tokens, i, found);
    if (begins(tokens, i)) subjectAt(tokens, i, true, found);
  }
  return slips;
}

type FoundAt = (first: number, last: number, wrong: string, right: readonly string[]) => void;

const DO = set('do does did');

function behindNot(tokens: readonly Token[], not: number, found: FoundAt): void {
  const verb = DO.has(tokens[not - 1]?.text ?? '') ? verbAt(tokens, not + 1) : undefined;
  if (verb !== undefined && tokens[not + 1]?.text === verb.third && !verb.isNoun)
    found(not - 1, not + 1, NOT_PLAIN, [verb.base]);
}

function behindModal(tokens: readonly Token[], modal: number, found: FoundAt): void {
  if (tokens[modal]?.written !== tokens[modal]?.text) return;
  const at = BETWEEN_MODAL.has(tokens[modal + 1]?.text ?? '') ? modal + 2 : modal + 1;
  const verb = verbAt(tokens, at);
  if (verb === undefined) return;
  const { text } = tokens[at] as Token;
  const { base, third, past, participle, takesObject, isNoun } = verb;
  if (text === base) return;
  if (text === third) {
    if (!isNoun) found(modal, at, NOT_PLAIN, [base]);
  } else if (text === past || text === participle) {
    const isPastAlone = text === past && past !== participle;
    found(
      modal,
      at,
      `${NOT_PLAIN}, or "be" is missing`,
      takesObject && !isPastAlone ? [base, `be ${participle}`] : [base],
    );
  }
}

function behindBe(tokens: readonly Token[], be: number, found: FoundAt): void {
  const at = tokens[be + 1]?.text === 'not' ? be + 2 : be + 1;
  const verb = verbAt(tokens, at);
  const { text } = tokens[at] ?? { text: '' };
  if (verb === undefined || verb.isNoun || text !== verb.base || text === verb.participle) return;
  // "What it does is provide".
  if (DO.has(tokens[be - 1]?.text ?? '')) return;
  const isAim = AIMS.has(text) && /^(?:is|was|are|were)$/.test(tokens[be]?.text ?? '');
  found(be, at, NO_PARTICIPLE, verb.takesObject ? [verb.participle, ...(isAim ? [`to ${text}`] : [])] : []);
}

function behindHave(tokens: readonly Token[], have: number, found: FoundAt): void {
  const at = BETWEEN_HAVE.has(tokens[have + 1]?.text ?? '') ? have + 2 : have + 1;
  const token = tokens[at];
  if (token === undefined || !token.isApart || token.written !== token.text) return;
  if (token.text === 'be') {
    found(have, at, NO_PARTICIPLE.replace('"be"', '"have"'), ['been']);
    return;
  }
  const verb = verbAt(tokens, at);
  if (verb === undefined || token.text === verb.participle) return;
  const isWrong = (token.text === verb.base && !verb.isNoun) || token.text === verb.past;
  if (isWrong) found(have, at, NO_PARTICIPLE.replace('"be"', '"have"'), [verb.participle]);
}

const PAST_OF_BE: Readonly<Record<string, string>> = { had: 'have', was: 'be', were: 'be' };

function behindTo(tokens: readonly Token[], to: number, found: FoundAt): void {
  const { text } = tokens[to + 1] as Token;
  const before = tokens[to - 1]?.text ?? '';
  const isBeforeArticle = !BEFORE_PREPOSITION.has(before) && ARTICLES.has(tokens[to + 2]?.text ?? '');
  const wrong = 'behind "to" the verb stands in its plain form';
  if (PAST_OF_BE[text] !== undefined && isBeforeArticle) {
    found(to, to + 1, wrong, [PAST_OF_BE[text]]);
    return;
  }
  const verb = verbAt(tokens, to + 1);
  if (verb === undefined) return;
  if (text === verb.third) {
    if (!verb.isNoun) found(to, to + 1, wrong, [verb.base]);
    return;
  }
  if (text !== verb.past || text === verb.base) return;
  if (BEFORE_INFINITIVE.has(before)) found(to - 1, to + 1, wrong, [verb.base]);
  else if (!BEFORE_PREPOSITION.has(before) && ARTICLES.has(tokens[to + 2]?.text ?? ''))
    found(to, to + 1, wrong, [verb.base]);
}

const CONJUNCTIONS = set('if when because while whether where although since until unless');
const DETERMINERS_OF_SEVERAL = set('the these those all both some most many several our their');
const DETERMINERS_OF_ONE = set('the this a an each every any another one');

/** The verb of several for that of one, or the reverse. */
const severalOf = (word: string, mayBeNoun = false): string | undefined => {
  const verb = verbOf(word);
  return (
    PLURAL_OF[word] ??
    (verb !== undefined && (mayBeNoun || !verb.isNoun) && word === verb.third ? verb.base : undefined)
  );
};
const oneOf = (word: string, mayBeNoun = false): string | undefined => {
  const verb = verbOf(word);
  return (
    SINGULAR_OF[word] ??
    (verb !== undefined && (mayBeNoun || !verb.isNoun) && word === verb.base && word !== verb.past
      ? verb.third
      : undefined)
  );
};

/** What may stand between a subject and its verb. */
const ADVERBS: ReadonlySet<string> = new Set(
  'often only usually also currently frequently always never still'.split(' '),
);

/** A subject that begins a sentence, or a clause, and its verb. */
function subjectAt(tokens: readonly Token[], start: number, isSentence: boolean, found: FoundAt): void {
  const first = tokens[start];
  if (first === undefined || !first.isWord) return;
  if (PRONOUNS.has(first.text) && pronounAt(tokens, start, found)) return;
  const ofSeveral = DETERMINERS_OF_SEVERAL.has(first.text);
  const ofOne = DETERMINERS_OF_ONE.has(first.text);
  const from = ofSeveral || ofOne ? start + 1 : start;
  for (let at = from; at <= from + 2; at++) {
    const token = tokens[at];
    // "The control group only receive".
    const verb = ADVERBS.has(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
    const next = tokens[verb];
    if (token === undefined || !token.isWord || (at > start && (!token.isApart || token.written !== token.text)))
      return;
    if (next?.isWord === true && next.isApart && next.written === next.text) {
      const many = pluralNoun(token.text);
      const isFirst = at === start;
      if (many !== undefined && !ofOneOnly(first.text)) {
        const right = severalOf(next.text);
        if (right !== undefined && !(many.isVerb && at > from && !ofSeveral && PLURAL_OF[next.text] === undefined)) {
          found(start, verb, VERB_OF_ONE, [right]);
          return;
        }
      }
      const one = singularNoun(token.text);
      if (one !== undefined && !one.isCollective && (ofOne || (isFirst && isSentence))) {
        const right = oneOf(next.text);
        const isSubjunctive = next.text === 'were' && !isSentence;
        const isOpen = ofOne || one.isPerson || (SINGULAR_OF[next.text] !== undefined && next.text !== 'do');
        if (right !== undefined && !isSubjunctive && isOpen && !isNameOfVerb(one, isFirst)) {
          found(start, verb, VERB_OF_SEVERAL, [right]);
          return;
        }
      }
    }
    if (at === start ? !isOpening(first) : !isAttribute(token)) return;
  }
}

/** "This patients has" is a matter of the noun. */
const ofOneOnly = (word: string): boolean => DETERMINERS_OF_ONE.has(word) && word !== 'the' && word !== 'any';

/** "Measure have …" may be told to do. */
const isNameOfVerb = ({ isVerb }: Noun, isFirst: boolean): boolean => isVerb && isFirst;

/** What may begin a sentence as an attribute of its subject: no verb that tells somebody to do something. */
function isOpening({ text, written }: Token): boolean {
  if (text.endsWith('ing') || text.endsWith('ed')) return false;
  return (
    verbOf(text) === undefined &&
    isAttribute({ text, written: text, start: 0, end: 0, isWord: true, isApart: true }) &&
    written.length > 2
  );
}

const PRONOUNS = set('he she it this');

/** "He participate"; true where something was found. */
function pronounAt(tokens: readonly Token[], at: number, found: FoundAt): boolean {
  // "he/she".
  const last = tokens[at + 1]?.text === '/' && tokens[at + 2]?.text === 'she' ? at + 2 : at;
  const next = tokens[last + 1];
  if (next === undefined || !next.isApart || next.text === 'were') return false;
  const right = oneOf(next.text);
  if (right !== undefined) found(at, last + 1, VERB_OF_SEVERAL, [right]);
  return right !== undefined;
}

const QUANTITIES = set(
  'no several many two three four five some few numerous multiple various also not currently limited',
);

function behindThere(tokens: readonly Token[], there: number, found: FoundAt): void {
  const be = tokens[there + 1];
  const right = { is: 'are', was: 'were', are: 'is', were: 'was' }[be?.text ?? ''];
  if (be === undefined || right === undefined) return;
  const isOne = be.text === 'is' || be.text === 'was';
  let at = there + 2;
  if (isOne) {
    if (!QUANTITIES.has(tokens[at]?.text ?? '')) return;
    while (QUANTITIES.has(tokens[at]?.text ?? '')) at++;
  } else if (tokens[at]?.text === 'a' || tokens[at]?.text === 'an') at++;
  else return;
  for (let head = at; head <= at + 2; head++) {
    const token = tokens[head];
    if (token === undefined || !token.isWord || !token.isApart) return;
    const noun = isOne ? pluralNoun(token.text) : singularNoun(token.text);
    if (noun !== undefined && !noun.isCollective && isLast(tokens, head)) {
      found(there, there + 1, isOne ? VERB_OF_ONE : VERB_OF_SEVERAL, [right]);
      return;
    }
    if (!isAttribute(token)) return;
  }
}

const MORE_PEOPLE = set('those females males people');

/** "one of the patients who has". */
const OF_SOME = set('one each either neither any none number');

function behindWho(tokens: readonly Token[], who: number, found: FoundAt): void {
  const before = tokens[who - 1];
  const next = tokens[who + 1];
  if (before === undefined || next === undefined || !next.isApart || next.written !== next.text) return;
  const many = pluralNoun(before.text);
  if (many?.isPerson === true || MORE_PEOPLE.has(before.text)) {
    const right = severalOf(next.text, true);
    if (right === undefined) return;
    for (let at = who - 2; at >= who - 5 && at >= 0; at--) if (OF_SOME.has(tokens[at]?.text ?? '')) return;
    found(who - 1, who + 1, VERB_OF_ONE, [right]);
    return;
  }
  const one = singularNoun(before.text);
  if (one?.isPerson !== true) return;
  const right = oneOf(next.text, true);
  if (right === undefined) return;
  // Only where the item begins with it: "siblings of the patient who have" is right.
  let first = who - 1;
  while (first > 0 && first > who - 4 && !begins(tokens, first)) first--;
  const isWhole = tokens
    .slice(first, who - 1)
    .every(
      (token) => isAttribute({ ...token, isApart: true, written: token.text }) || DETERMINERS_OF_ONE.has(token.text),
    );
  if (begins(tokens, first) && isWhole) found(first, who + 1, VERB_OF_SEVERAL, [right]);
}

type Look = (tokens: readonly Token[], at: number, found: FoundAt) => void;

/** What is looked at behind a word. */
const BEHIND: ReadonlyMap<string, Look> = new Map<string, Look>([
  ...[...MODALS].map((word) => [word, behindModal] as const),
  ...[...BE].map((word) => [word, behindBe] as const),
  ...[...HAVE].map((word) => [word, behindHave] as const),
  ...[...CONJUNCTIONS].map(
    (word) => [word, (tokens, at, found) => subjectAt(tokens, at + 1, false, found)] as readonly [string, Look],
  ),
  ['to', behindTo],
  ['not', behindNot],
  ['there', behindThere],
  ['who', behindWho],
  ['that', behindWho],
]);
