// The criterion that states the sex of all participants.
import { FEMALE_WORDS, MALE_WORDS, type StatedSex, statedSex } from '../criteria/whichSex';
import type { TextRange } from '../text/range';
import { leadInsOf } from './criterionReadings';
import { bodyText, type EligibilityReading, inSection, onlyList } from './eligibility';
import { kept, keptByLine } from './kept';

/** A criterion that says nothing but a sex is short. */
const LONGEST_STATEMENT = 240;
const NAMES_SEX = /\b(?:wom[ae]n|females?|girls?|m[ae]n|males?|boys?)\b/i;

export const sexes = keptByLine<StatedSex | undefined>((line) =>
  line.kind === 'other' || line.text.length > LONGEST_STATEMENT || !NAMES_SEX.test(line.text)
    ? undefined
    : statedSex(bodyText(line)),
);

export interface PopulationSex {
  readonly line: number;
  readonly sex: StatedSex;
  /** Of the criterion, in the section. */
  readonly range: TextRange;
}

/**
 * The one criterion that states the sex of all participants: in the only inclusion list, at its first level, under no
 * lead-in. Undefined when there is none or more than one, or when another inclusion criterion names the sex that it
 * leaves out.
 */
export const populationSex: (reading: EligibilityReading) => PopulationSex | undefined = kept((reading) => {
  const list = onlyList(reading, 'inclusion');
  if (list === undefined) return undefined;
  const stated = sexes(reading);
  let line = -1;
  for (let at = list.firstLine; at < list.endLine; at++) {
    if (stated[at] === undefined || reading.depths[at] !== 0) continue;
    if (line !== -1) return undefined;
    line = at;
  }
  const sex = stated[line];
  const entry = reading.lines[line];
  if (sex === undefined || entry === undefined || leadInsOf(reading, list, line).length > 0) return undefined;
  if (sex !== 'ALL') {
    const other = sex === 'FEMALE' ? 'MALE' : 'FEMALE';
    const named = namedSexes(reading);
    for (let at = list.firstLine; at < list.endLine; at++) if (named[at]?.[other] === true) return undefined;
  }
  return { line, sex, range: inSection(reading, line, entry.body) };
});

const names = (text: string, words: ReadonlySet<string>): boolean =>
  NAMES_SEX.test(text) &&
  text
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => words.has(word));

const NO_SEXES = { FEMALE: false, MALE: false } as const;
export const namedSexes = keptByLine(({ kind, text }) =>
  kind === 'other' || !NAMES_SEX.test(text)
    ? NO_SEXES
    : { FEMALE: names(text, FEMALE_WORDS), MALE: names(text, MALE_WORDS) },
);

/** Whether any criterion speaks of women, and whether any speaks of men. */
export const sexesNamed: (reading: EligibilityReading) => { readonly FEMALE: boolean; readonly MALE: boolean } = kept(
  (reading) => {
    const ofLines = namedSexes(reading);
    return { FEMALE: ofLines.some(({ FEMALE }) => FEMALE), MALE: ofLines.some(({ MALE }) => MALE) };
  },
);
