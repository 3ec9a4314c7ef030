// Code lenses: above each list of criteria how many there are, above each arm how many interventions it has.
import { startOfIndex } from '../format/tree';
import type { Arm } from '../protocol/arms';
import { type CriterionList, type EligibilityReading, topCriteria } from '../protocol/eligibility';
import { kept } from '../protocol/kept';
import type { Trial } from '../protocol/trial';
import { documentRange } from '../protocol/trial';
import { plural } from '../text/count';
import { shift, type TextRange } from '../text/range';

export interface CodeLens {
  /** What it stands above; counts from the document's beginning, as all ranges here. */
  readonly range: TextRange;
  /** "8 inclusion criteria", "2 interventions". */
  readonly text: string;
  /** The lines that it speaks of: findings in them belong to it. Undefined where they are not to be counted. */
  readonly counted: TextRange | undefined;
  /** What its number counts, to be shown: where the interventions of an arm are described. */
  readonly places: readonly TextRange[];
}

/** More of them tell nothing more. */
const MOST_LENSES = 200;

/** The lenses of a document in its order; none for a text that is no protocol. */
export const codeLenses: (trial: Trial) => readonly CodeLens[] = kept((trial: Trial) => {
  if (!trial.isProtocol) return [];
  const lenses: CodeLens[] = [];
  trial.readings.forEach((reading, index) => {
    const start = startOfIndex(trial.tree, index);
    if (reading.kind === 'eligibility') lenses.push(...reading.lists.map((list) => listLens(reading, list, start)));
    if (reading.kind === 'studyGroups') lenses.push(...reading.arms.map((arm) => armLens(trial, arm, start)));
  });
  return lenses.slice(0, MOST_LENSES);
});

function listLens(reading: EligibilityReading, list: CriterionList, start: number): CodeLens {
  const { lineStarts, length } = reading.section;
  const kind = list.polarity === 'characteristics' ? '' : `${list.polarity} `;
  const from = start + (lineStarts[list.firstLine] ?? 0);
  const head = list.heading ?? { start: 0, end: 0 };
  return {
    range: shift(head, from),
    text: plural(topCriteria(reading, list).length, `${kind}criterion`, `${kind}criteria`),
    counted: { start: from, end: start + (lineStarts[list.endLine] ?? length) },
    places: [],
  };
}

function armLens(trial: Trial, { title, interventions }: Arm, start: number): CodeLens {
  const section = trial.interventions?.section;
  return {
    range: shift(title.range, start),
    text: interventions.length === 0 ? 'no interventions' : plural(interventions.length, 'intervention'),
    counted: undefined,
    places: interventions.map(({ name, declared }) =>
      declared === undefined || section === undefined
        ? shift(name.range, start)
        : documentRange(trial, section, declared.name.range),
    ),
  };
}
