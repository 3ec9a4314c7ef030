// A noun in another number than the words before it ask for: "100 patient", "each groups", "one of the investigator".
import { withCapitalOf } from '../../text/capitals';
import { type Noun, pluralNoun, singularNoun } from './nouns';
import type { Slip } from './patternSlips';
import { begins, isAttribute, isLast, slip, type Token } from './sentenceTokens';

const SEVERAL = 'several are meant, so the noun stands in the plural';
const ONE = 'the word before it asks for the singular';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Names of arms and titles are written with capitals, and left alone but for people: "All Patient undergoing". */
const isInSentence = (tokens: readonly Token[], at: number, { isPerson }: Noun): boolean => {
  const [before, { written, text }, next] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  if (written === text) return true;
  const followsCapital = before !== undefined && before.written !== before.text;
  return (
    isPerson &&
    followsCapital &&
    written !== written.toUpperCase() &&
    next?.isWord === true &&
    next.written === next.text
  );
};

/** The noun that the words from `from` on lead up to: at most `attributes` stand before it. */
function headFrom(
  tokens: readonly Token[],
  from: number,
  attributes: number,
  nounOf: (word: string) => Noun | undefined,
): { readonly at: number; readonly noun: Noun } | undefined {
  for (let at = from; at <= from + attributes; at++) {
    const token = tokens[at];
    if (token === undefined || !token.isWord || !token.isApart) return undefined;
    const noun = nounOf(token.text);
    if (noun !== undefined && isLast(tokens, at) && isInSentence(tokens, at, noun)) return { at, noun };
    if (!isAttribute(token)) return undefined;
  }
  return undefined;
}

/** Words that only a noun can have before it: behind a noun that is a verb too, no other tells the two apart. */
const BEHIND_NOUNS = set('are were is was will of');

const isSurely = ({ isVerb }: Noun, next: Token | undefined): boolean =>
  !isVerb || (next !== undefined && BEHIND_NOUNS.has(next.text));

/** Behind these stands no verb of one person: "at these visit". */
const PREPOSITIONS = set('in of at during for with from by on between among after before');

/** How many words may stand between these and their noun, which they want in the plural. */
const PLURAL_BEHIND: ReadonlyMap<string, number> = new Map(
  Object.entries({
    these: 2,
    those: 0,
    several: 2,
    many: 1,
    various: 1,
    multiple: 0,
    numerous: 1,
  }),
);

/** What may stand between a number and what it counts; anything else may belong to the number: "6 week period". */
const COUNTED_AS = set(
  'different parallel treatment study consecutive equal random main prior previous additional other separate independent distinct healthy adult',
);

const NUMBERS = set('two three four five six seven eight nine ten twelve');

/** Behind these a number counts what follows, and is no name: "Arm 2 patient". */
const BEFORE_NUMBERS = set(
  'of these those our the all total about approximately least most than first last next other with in include includes including enroll enrolled recruit recruited randomize randomized assign assigned has have had are were will and or to for from by between into only after over receive received',
);

const isCount = (tokens: readonly Token[], at: number): boolean => {
  const { text } = tokens[at] as Token;
  const before = tokens[at - 1];
  if (!NUMBERS.has(text)) {
    const count = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    if (count < 2 || (count >= 1900 && count <= 2100) || tokens[at]?.isApart === false) return false;
  }
  if (begins(tokens, at) || before?.text === '(') return true;
  // "IDH 1 or 2 mutation".
  const isAlternative = /^\d/.test(tokens[at - 2]?.text ?? '');
  return before?.isWord === true && BEFORE_NUMBERS.has(before.text) && !isAlternative;
};

const OF_ANY = set('number numbers');
const OF_PERSONS = set('percentage percentages proportion proportions majority');
/** "One of the …". */
const ONE_OF = set('one each many several two three four both few most some all none any');
const ONE_OF_ANY = set('one each many several two three four both few');
const DEFINITE = set('the these those our their its');

/** Of these all are meant, and not the whole of one. */
const WITHOUT_WHOLE = set(
  'arm group visit site center centre sample procedure symptom lesion question questionnaire variable parameter outcome investigator event test',
);

const IN_BOTH = set('will are were have with received underwent . ; )');

/** Behind a preposition, and before these, somebody is meant without saying whether one or several. */
const OF_PEOPLE = set('of in among for between');
const BARE = set('patient participant subject child woman man individual volunteer');
const ABOUT_PEOPLE = set(
  'with who undergoing having receiving aged hospitalized hospitalised diagnosed treated suffering',
);

/** Behind these an "a" is a letter. */
const BEFORE_LETTERS = set(
  'vitamin hepatitis influenza haemophilia hemophilia cytochrome type group part cohort arm class grade stage protein step phase option criteria criterion',
);

/** Behind these words "one" is a number. */
const BEFORE_ONE = set('least only with has have had receive received than meet meets');

/** Nouns that stand before others: "each treatment groups". */
const BEFORE_OTHERS = set('treatment study intervention drug');

const OTHER = set('other different');
const BEFORE_OTHER = set(
  'a an any no each every one the some another this that either which whichever its his her their completely significantly entirely very totally quite all',
);
const OTHERS = set('reason trial study country center centre hospital group arm symptom coronavirus');

/** All words behind which a noun is looked for. */
const LEADING: ReadonlySet<string> = new Set([
  ...PLURAL_BEHIND.keys(),
  ...NUMBERS,
  ...OTHER,
  ...OF_PEOPLE,
  'all',
  'both',
  'each',
  'every',
  'another',
  'this',
  'a',
  'an',
  'one',
]);

/** Nouns of a line in the wrong number. */
export function numberSlips(line: string, tokens: readonly Token[]): readonly Slip[] {
  const slips: Slip[] = [];
  const wantPlural = (
    first: number,
    from: number,
    attributes: number,
    fits: (noun: Noun, at: number) => boolean,
  ): void => {
    const head = headFrom(tokens, from, attributes, singularNoun);
    if (head === undefined || !fits(head.noun, head.at)) return;
    const [start, end] = [tokens[first] as Token, tokens[head.at] as Token];
    const words = line.slice(start.start, end.start);
    const asOne = /^these\b/i.test(words) ? [words.replace(/^(t)hese/i, '$1his') + head.noun.one] : [];
    const many = withCapitalOf(end.written, head.noun.many);
    slips.push(slip(line, start, end, SEVERAL, [words + many, ...asOne]));
  };
  const wantSingular = (first: number, attributes: number, fits: (noun: Noun, at: number) => boolean): void => {
    const head = headFrom(tokens, first + 1, attributes, pluralNoun);
    if (head === undefined || !fits(head.noun, head.at)) return;
    const [start, end] = [tokens[first] as Token, tokens[head.at] as Token];
    slips.push(slip(line, start, end, ONE, [line.slice(start.start, end.start) + head.noun.one]));
  };
  for (let i = 0; i < tokens.length - 1; i++) {
    const { text, isWord } = tokens[i] as Token;
    const before = tokens[i - 1];
    if (isWord && !LEADING.has(text)) continue;
    if (!isWord || NUMBERS.has(text)) {
      const attributes = COUNTED_AS.has(tokens[i + 1]?.text ?? '') ? 1 : 0;
      if (isCount(tokens, i)) wantPlural(i, i + 1, attributes, (noun, at) => isSurely(noun, tokens[at + 1]));
      continue;
    }
    const attributes = PLURAL_BEHIND.get(text);
    if (attributes !== undefined) {
      const isObject = PREPOSITIONS.has(before?.text ?? '');
      wantPlural(i, i + 1, attributes, (noun, at) => isObject || isSurely(noun, tokens[at + 1]));
    } else if (text === 'of' && before !== undefined) {
      const isDefinite = DEFINITE.has(tokens[i + 1]?.text ?? '');
      const from = isDefinite ? i + 2 : i + 1;
      if (OF_ANY.has(before.text)) wantPlural(i - 1, from, 1, () => true);
      else if (OF_PERSONS.has(before.text)) wantPlural(i - 1, from, 1, ({ isPerson }) => isPerson);
      else if (isDefinite && ONE_OF.has(before.text))
        wantPlural(i - 1, from, 2, ({ isPerson }) => isPerson || ONE_OF_ANY.has(before.text));
    } else if (text === 'all') {
      const from = DEFINITE.has(tokens[i + 1]?.text ?? '') ? i + 2 : i + 1;
      wantPlural(
        i,
        from,
        1,
        (noun, at) => (noun.isPerson || WITHOUT_WHOLE.has(noun.one)) && isSurely(noun, tokens[at + 1]),
      );
    } else if (text === 'both') {
      wantPlural(i, i + 1, 1, (noun, at) => isSurely(noun, tokens[at + 1]) && IN_BOTH.has(tokens[at + 1]?.text ?? '.'));
    } else if (OTHER.has(text) && !BEFORE_OTHER.has(before?.text ?? '')) {
      wantPlural(i, i + 1, 0, (noun) => noun.isPerson || OTHERS.has(noun.one));
    } else if (text === 'each' || text === 'every' || text === 'another') {
      wantSingular(i, 1, (noun, at) => {
        const attribute = at > i + 1 ? tokens[i + 1] : undefined;
        if (attribute === undefined) return isSurely(noun, tokens[at + 1]);
        return (
          !noun.isVerb &&
          (singularNoun(attribute.text) === undefined || BEFORE_OTHERS.has(attribute.text)) &&
          !TIMES.has(attribute.text)
        );
      });
    } else if (text === 'this') wantSingular(i, 0, ({ isVerb }) => !isVerb);
    else if (text === 'a' || text === 'an') {
      // "a positive drugs of abuse test".
      const fits = (noun: Noun, at: number): boolean =>
        (isSurely(noun, tokens[at + 1]) || at === i + 1) && !(noun.one === 'drug' && tokens[at + 1]?.text === 'of');
      if (isArticle(tokens, i)) wantSingular(i, 2, fits);
    } else if (text === 'one' && before !== undefined && BEFORE_ONE.has(before.text)) {
      wantSingular(
        i,
        1,
        (noun, at) => !noun.isVerb && (at === i + 1 || singularNoun(tokens[i + 1]?.text ?? '') === undefined),
      );
    }
    if (OF_PEOPLE.has(text)) {
      wantPlural(i, i + 1, 1, ({ one }, at) => BARE.has(one) && ABOUT_PEOPLE.has(tokens[at + 1]?.text ?? ''));
    }
  }
  return slips;
}

const TIMES = set('day week month year time hour minute night morning evening');

const isArticle = (tokens: readonly Token[], at: number): boolean => {
  const { written } = tokens[at] as Token;
  const before = tokens[at - 1];
  return (written === written.toLowerCase() || begins(tokens, at)) && !BEFORE_LETTERS.has(before?.text ?? '');
};
