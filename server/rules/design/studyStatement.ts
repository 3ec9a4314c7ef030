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

/** The noun that the word describes, with words of the same phrase between them. */
const OWN_NOUN = /^[\s,/&()-]*(?:[^\s.;:?!]+[\s,/-]+){0,14}?(?:trial|study|design|RCT)\b/i;
/** Words between that make it a part of the study, or a means within it. */
const OTHER_NOUN =
  /\b(?:period|extension|run-?in|lead-?in|part|portion|stage|cohort|challenge|phase of|followed|then|after|before|until|but|except|based|previous|pilot study|substudy|sub-study)\b/i;
/** "The study is ...": the word may stand at the end. */
const IS_A =
  /\b(?:this|the|our|present|current)\s+(?:\w+\s+){0,2}?(?:study|trial)\s+(?:is|was|will be|has been)\s+(?:(?:designed|planned)\s+as\s+)?(?:an?\s+)?(?:[\w-]+[,\s]+(?:and\s+)?){0,8}$/i;
/** What begins a statement about the study itself. */
const SUBJECT =
  /(?:^\W*(?:an?\s|the\s)?|\b(?:this|our|present|current|purpose|we|study design|design|is an?|was an?)\b)[^.;]*$/i;
/** Other studies. */
const ELSEWHERE =
  /\b(?:previous|prior|earlier|recent|recently|published|preliminary|another|other|several|two|three|literature|meta-analys\w+|systematic|first|reported|showed|shown|demonstrated|found|results?|data|evidence|future|subsequent|larger|enable|justify|lead|upcoming|parallel trial|according|as in|confirmed|proven|versus|compared to)\b/i;

/** The first words matching `word` in each line that are said of the study itself. `word` must be global. */
export const statementsIn = (word: RegExp): ((reading: LinesReading) => readonly StudyStatement[]) =>
  kept((reading: LinesReading) => reading.values.flatMap((line) => statementsOf(line, word)));

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
  const before = text.slice(sentenceStart(text, start), start);
  if (ELSEWHERE.test(before)) return false;
  const noun = OWN_NOUN.exec(text.slice(end, end + REACH))?.[0];
  if (noun === undefined)
    return IS_A.test(before.slice(-REACH)) && /^\s*(?:[.,;]|and\b|$)/.test(text.slice(end, end + 8));
  return !OTHER_NOUN.test(noun) && (SUBJECT.test(before.slice(-REACH)) || IS_A.test(before.slice(-REACH)));
}

function sentenceStart(text: string, at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const char = text[i];
    if ((char === '.' || char === ';' || char === '?' || char === '!') && text[i + 1] === ' ') return i + 1;
  }
  return 0;
}
