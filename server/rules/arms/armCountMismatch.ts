// arm-count-mismatch: a text says another number of arms than are listed.
import type { Arm } from '../../protocol/arms';
import { kept } from '../../protocol/kept';
import type { LinesReading } from '../../protocol/lists';
import { SOURCES } from '../../registry/element';
import type { TextRange } from '../../text/range';
import { TWO_ARMS, trialWith } from '../design/designExample';
import { quoted } from '../quoted';
import type { TrialRule } from '../rule';
import { armText, sureArms } from './sureArms';

export const armCountMismatch: TrialRule = {
  id: 'arm-count-mismatch',
  category: 'arms',
  scope: 'trial',
  reads: ['basicInformation', 'briefSummary', 'detailedDescription', 'studyGroups', 'interventions'],
  severity: 'information',
  summary: 'A text says that participants are assigned to another number of groups than are listed.',
  why: 'An arm is missing or the text is out of date; either way readers do not know what is compared.',
  sources: [SOURCES.comments, SOURCES.mapping],
  examples: [
    {
      section: 'document',
      text: trialWith({
        summary: 'Participants are randomly assigned to one of ⟦three groups⟧.',
        ...TWO_ARMS,
      }),
    },
    {
      section: 'document',
      text: trialWith({
        details: 'This is a ⟦four-arm⟧, randomized trial.',
        ...TWO_ARMS,
      }),
    },
    {
      section: 'document',
      text: trialWith({ summary: 'Participants are randomly assigned to one of two groups.', ...TWO_ARMS }),
    },
    {
      section: 'document',
      text: trialWith({
        summary: 'Comparisons among three groups of age will use ANOVA.',
        details: 'Participants are stratified into four groups by weight.',
        ...TWO_ARMS,
      }),
      note: 'Groups of an analysis are no arms.',
    },
    {
      section: 'document',
      text: trialWith({
        summary: 'Participants are randomized to three groups.',
        details: 'In part 2 they are assigned to one of two arms.',
        ...TWO_ARMS,
      }),
      note: 'Where texts give several numbers nothing is said.',
    },
  ],
  limits: [
    'Only a number that stands with words of assignment, or as in "three-arm trial", counts, and only where the record gives just one.',
    'Sentences and arms of parts, phases and cohorts are left alone, and so are strata and analyses.',
    'Arms are counted where the reading of Study Groups leaves no doubt.',
  ],
  precision:
    '2 findings on 1,945 public records (1 record): right. Because one record is little to judge by, this is a note.',
  check(trial, _facts, report, at) {
    const { studyGroups: groups, basicInformation } = trial;
    if (groups === undefined || basicInformation?.studyType.value !== 'INTERVENTIONAL') return;
    const readings = [trial.briefSummary, trial.detailedDescription].filter((reading) => reading !== undefined);
    const all = readings.flatMap((reading) => countsIn(reading));
    const [first] = all;
    if (first === undefined || all.some(({ count }) => count !== first.count) || !first.isOfArms) return;
    const listed = sureArms(trial);
    if (listed === undefined || listed.length === first.count || listed.some(isOfAPart)) return;
    const arms = listed.length;
    const reading = readings.find((r) => countsIn(r).includes(first));
    if (reading === undefined) return;
    report({
      range: at(reading.section, first.range),
      message: `The text says ${quoted(first.text)}, but ${arms === 1 ? 'one arm is' : `${arms} arms are`} listed in Study Groups. Correct the text, or list the arm that is missing.`,
      related: [{ range: at(groups.section, groups.arms[0]?.title.range ?? first.range), message: 'The first arm' }],
    });
  },
};

/** Arms of parts and cohorts are counted apart in texts. */
const isOfAPart = (arm: Arm): boolean => /\b(?:cohort|part|phase|stage|step|period)\b/i.test(armText(arm));

interface Count {
  readonly text: string;
  readonly count: number;
  readonly range: TextRange;
  /** True when the sentence is about the assignment of participants. */
  readonly isOfArms: boolean;
}

const NUMBERS: readonly string[] = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
const COUNT =
  /\b(two|three|four|five|six|seven|eight|[2-8])[- ](?:(?:treatment|study|parallel|intervention|equal|different|randomi[sz]ed|experimental|main)[- ]){0,2}(?:arms?|groups?)\b/gi;
const ASSIGNED =
  /\b(?:randomi[sz]ed|randomly|assigned|allocated|divided|consists? of|arms? (?:study|trial|design))\b|^[- ,]/i;
const OTHER_GROUPS =
  /\b(?:parts?|phases?|stages?|steps?|cohorts?|strat\w+|compar\w+|analys\w+|differences?|between|age|sex|tests?|ANOVA|sub-?groups?|quartiles?|tertiles?|previous\w*|earlier|initial\w*|first|then|each of|based on|status|samples|among)\b/i;

/** Parts of the words sought: looking for them first is many times faster. */
const WORDS: readonly string[] = [' arm', '-arm', 'groups', '-group', ' group '];

const countsIn = kept((reading: LinesReading): readonly Count[] =>
  reading.values.flatMap(({ text, range }) =>
    (WORDS.some((word) => text.includes(word)) ? [...text.matchAll(COUNT)] : []).map((match) => {
      const end = match.index + match[0].length;
      const sentence = sentenceAround(text, match.index, end);
      const word = (match[1] ?? '').toLowerCase();
      return {
        text: match[0],
        count: NUMBERS.includes(word) ? NUMBERS.indexOf(word) : Number(word),
        range: { start: range.start + match.index, end: range.start + end },
        isOfArms:
          !OTHER_GROUPS.test(sentence) &&
          (ASSIGNED.test(text.slice(Math.max(0, match.index - REACH), match.index)) ||
            /^,?\s(?:[\w-]+,?\s){0,4}(?:study|trial|design)\b/.test(text.slice(end, end + 60))),
      };
    }),
  ),
);

/** How far a sentence is read to either side: some texts have no full stop. */
const REACH = 300;

/** The sentence around a match. */
function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  const to = behind.indexOf('. ');
  return `${before.slice(before.lastIndexOf('. ') + 1)}${text.slice(start, end)}${to === -1 ? behind : behind.slice(0, to)}`;
}
