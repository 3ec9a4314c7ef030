// What a record says of its own study in running text: "this randomized, double-blind study", "the trial is open-label".
// Prose also tells of earlier trials, of single periods and of food challenges; those are no statements about the study.
import type { Field } from '../../protocol/field';
import { kept } from '../../protocol/kept';
import type { LinesReading } from '../../protocol/lists';
import type { TextRange } from '../../text/range';

/** A word of the design, said of the study itself. */
export interface StudyStatement {
  readonly text: string;
  /** Counts from the beginning of the section. */
  readonly range: TextRange;
}

/** How far from its noun a word may stand. */
const REACH = 160;

/** Words that end a phrase of mere adjectives: verbs, prepositions, other studies. */
const NO_ADJECTIVE =
  /\b(?:of|for|in|on|with|to|from|that|which|who|where|by|at|as|has|have|had|is|are|was|were|be|been|will|may|can|than|versus|based|followed|then|after|before|until|but|except|(?:pre|ex|pro)\w+ed|responders|period|extension|run-?in|lead-?in|parts?|portion|stages?|cohorts?|challenge|data|results?|project|substud(?:y|ies)|sub-stud(?:y|ies)|earlier|prior|recent|another|other|larger|future|first|second|parallel trial)\b/i;
/** The noun that the word describes, at the end of its phrase. */
const OWN_NOUN =
  /^[\s,/&()-]*((?:[^\s.;:?!,/-]+[\s,/-]+){0,24}?)(?:trial|study|design|RCT)\b(?! drug| medication| treatment| product| site| arm| group| visit)/i;
/** What begins a statement about the study itself, and the adjectives between it and the word. */
const SUBJECT =
  /^\W*(?:[A-Za-z][A-Za-z ]{2,30}:\s*)?(?:(?:in\s+)?(?:this|the (?:present|current|proposed))\b|(?:an?|the)\b|(?:the|our|this) (?:\w+ ){0,2}?(?:study|trial) (?:is|was|will be|has been)\b|it is\b|$|(?=(?:prospective|multi|randomi|single|double|open|phase|placebo|interventional|pilot)))\s*(?:(?:study|trial|research|protocol)\s+)?(?:(?:is|was|will be|has been)\s+)?(?:(?:designed|planned|conducted)\s+as\s+)?(?:an?\s+)?(.*)$/i;
/** "The study is ...": the word may stand at the end. */
const IS_A =
  /\b(?:this|the|our)\s+(?:\w+\s+){0,2}?(?:study|trial)\s+(?:is|was|will be|has been)\s+(?:(?:designed|planned)\s+as\s+)?(?:an?\s+)?(?:[\w-]+[,\s]+(?:and\s+)?){0,8}$/i;
/** "Phase 1 of this study is ...": only a part of it. */
const PART_OF = /\b(?:phase|part|period|stage|arm|cohort)\b[^.]{0,12}\bof\b/i;

/**
 * What the lines say of the study itself with words that match `word`, which must be global. Each of these words has one of
 * `parts` in it: looking for those first is many times faster, and most lines have none.
 */
export const statementsIn = (
  word: RegExp,
  parts: readonly string[],
): ((reading: LinesReading) => readonly StudyStatement[]) =>
  kept((reading: LinesReading) =>
    reading.values.flatMap((line) => (parts.some((part) => line.text.includes(part)) ? statementsOf(line, word) : [])),
  );

function statementsOf(line: Field, word: RegExp): readonly StudyStatement[] {
  const { text, range } = line;
  const found: StudyStatement[] = [];
  for (const match of text.matchAll(word)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!isOfTheStudy(text, start, end)) continue;
    found.push({ text: match[0], range: { start: range.start + start, end: range.start + end } });
  }
  return found;
}

function isOfTheStudy(text: string, start: number, end: number): boolean {
  const from = sentenceStart(text, start);
  if (from === undefined) return false;
  const before = text.slice(from, start);
  const noun = OWN_NOUN.exec(text.slice(end, end + REACH));
  if (noun === null) {
    return IS_A.test(before) && !PART_OF.test(before) && /^\s*(?:[.,;]|and\b|$)/.test(text.slice(end, end + 8));
  }
  if (isMoreThanAdjectives(noun[1] ?? '')) return false;
  const subject = SUBJECT.exec(before);
  return subject !== null && !isMoreThanAdjectives(subject[1] ?? '');
}

/** Words like "first-in-human" and "proof-of-concept" are adjectives as a whole. */
const isMoreThanAdjectives = (text: string): boolean =>
  NO_ADJECTIVE.test(text.replace(/\b\w+-(?:in|of|to)-\w+\b/g, ''));

/** Where the sentence around `at` begins; undefined where that is out of reach. */
function sentenceStart(text: string, at: number): number | undefined {
  const least = at - REACH;
  for (let i = at - 1; i >= Math.max(0, least); i--) {
    const char = text[i];
    if ((char === '.' || char === ';' || char === '?' || char === '!') && text[i + 1] === ' ') return i + 1;
  }
  return least <= 0 ? 0 : undefined;
}
