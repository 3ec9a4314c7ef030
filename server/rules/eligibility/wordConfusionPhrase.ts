// word-confusion-phrase: a set phrase with a wrong word in it: "principle investigator", "quality of live".
import { SOURCES } from '../../registry/element';
import { quoted } from '../quoted';
import { type LineRule, PROSE } from '../rule';
import { exclusion, inclusion } from './criteriaExample';
import { EVERYDAY_PHRASES } from './everydayPhrases';
import { MEDICAL_PHRASES } from './medicalPhrases';
import { NAME_SLIPS } from './nameSlips';
import { PARTED_WORDS } from './partedWords';
import { fixesFor, type Slip, type SlipPattern, slipsBy, triggersOfAll } from './patternSlips';
import { SET_PHRASES } from './setPhrases';
import { STUDY_PHRASES } from './studyPhrases';
import { wordings } from './wordings';

const TABLES = [SET_PHRASES, STUDY_PHRASES, MEDICAL_PHRASES, EVERYDAY_PHRASES, PARTED_WORDS, NAME_SLIPS];

const PATTERNS: readonly SlipPattern[] = TABLES.flatMap((table) =>
  wordings(table, { wrong: 'a wrong word in a set phrase', safe: false }),
);

/** The set phrases of a line that hold a wrong word. */
export const phraseSlips: (line: string) => readonly Slip[] = slipsBy(PATTERNS);

export const wordConfusionPhrase: LineRule = {
  id: 'word-confusion-phrase',
  category: 'eligibility',
  scope: 'line',
  severity: 'warning',
  sections: [...PROSE, 'responsibleParty', 'locations', 'centralContacts', 'facilityContacts'],
  triggers: triggersOfAll(PATTERNS),
  summary: 'A set phrase has a wrong word in it.',
  why: 'Each of the words is right by itself, so that no spell checker marks it; readers and searches miss the phrase.',
  sources: [SOURCES.definitions],
  examples: [
    {
      section: 'eligibility',
      text: exclusion(
        '1. Anything that the ⟦principle⟧ investigator holds to be unsafe.',
        '2. A patient who ⟦dose not⟧ agree.',
        '3. ⟦Plural⟧ effusion.',
      ),
      fixed: exclusion(
        '1. Anything that the principal investigator holds to be unsafe.',
        '2. A patient who does not agree.',
        '3. Pleural effusion.',
      ),
    },
    {
      section: 'briefSummary',
      text: 'Participants are allocated in a 1:1 ⟦ration⟧ and fill in a form on the quality of live.',
      fixed: 'Participants are allocated in a 1:1 ratio and fill in a form on the quality of life.',
      note: 'All slips of a line are one finding with one fix.',
    },
    {
      section: 'eligibility',
      text: inclusion(
        '1. The principle of the trial is explained; no dose is omitted.',
        '2. A ration of milk a day, plural marriages, healthy adults.',
      ),
      note: 'The same words are right in other places.',
    },
  ],
  limits: [
    `A closed list of ${PATTERNS.length} phrases, chosen because they can mean nothing else; other words in the wrong place are the rule word-confusion.`,
  ],
  precision:
    'All 139 findings on 1,051 public records, 49 on 281 others and 40 on 10,427 criteria of two benchmarks were read. The few that were not right are left alone now: "efficiency analysis" (of costs), "in patient care", "days of clinic presentation", "followed by orally dose". Many rows have no finding: they stand because they can mean nothing else.',
  check({ text }, report) {
    const slips = phraseSlips(text);
    const [first, ...others] = slips;
    if (first === undefined) return;
    const { range, bad, better } = first;
    const [best = ''] = better;
    const more = others.length === 0 ? '' : ` The line has ${others.length} more of the kind.`;
    report({
      range,
      message: `${quoted(bad)} is most likely ${quoted(best)} here: the phrase has a wrong word in it. Correct it, if that is meant.${more}`,
      fixes: fixesFor(slips),
      related: others.map((other) => ({
        range: other.range,
        message: `${quoted(other.bad)} is most likely ${quoted(other.better[0] ?? '')}`,
      })),
    });
  },
};
