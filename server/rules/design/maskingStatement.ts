// What title and texts say of the masking of the study, and whether it contradicts the field.
import type { Section } from '../../format/section';
import type { Trial } from '../../protocol/trial';
import type { TextRange } from '../../text/range';
import { type StudyStatement, statementsIn } from './studyStatement';

const MASKING_WORD =
  /\b(?:(?:single|double|triple|quadruple)[- ]?(?:blind(?:ed)?|mask(?:ed)?)|open[- ]label(?:l?ed)?)(?![a-z-])/gi;
const inProse = statementsIn(MASKING_WORD, ['lind', 'LIND', 'mask', 'Mask', 'MASK', 'abel', 'ABEL']);

/** Parts of a study in its title: "open-label extension", "double-blind food challenge". */
const PART =
  /^\W*(?:\w+\W+){0,3}?(?:extension|period|run-?in|follow-?up|challenge|phase|part|switch|rollover|roll-over)\b/i;
const FOLLOWS = /\b(?:follow-?up|extension|after|from|previous(?:ly)?|challenge)\b/i;

/** Where title or texts first contradict a masking of so many roles. */
export function maskingContradiction(
  trial: Trial,
  masked: number,
): { readonly statement: StudyStatement; readonly section: Section } | undefined {
  const { title, section } = trial.record;
  for (const match of title.text.matchAll(MASKING_WORD)) {
    const end = match.index + match[0].length;
    if (!contradicts(match[0], masked) || PART.test(title.text.slice(end)) || FOLLOWS.test(title.text.slice(0, end))) {
      continue;
    }
    const range: TextRange = { start: title.range.start + match.index, end: title.range.start + end };
    return { statement: { text: match[0], range }, section };
  }
  for (const reading of [trial.briefSummary, trial.detailedDescription]) {
    const statement = reading && inProse(reading).find((s) => contradicts(s.text, masked));
    if (reading !== undefined && statement !== undefined) return { statement, section: reading.section };
  }
  return undefined;
}

function contradicts(word: string, masked: number): boolean {
  const said = word.toLowerCase();
  // An open-label study may have masked assessors; with two roles it is open no more.
  if (said.startsWith('open')) return masked >= 2;
  if (said.startsWith('single')) return masked === 0 || masked > 2;
  // Double-blind studies often mask investigators and assessors too.
  if (said.startsWith('double')) return masked < 2;
  return masked < (said.startsWith('triple') ? 3 : 4);
}
