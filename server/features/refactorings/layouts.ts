// Converting a document from one layout to the other: labels written or taken away, and the blank lines between lines.
// What the printer writes for the record is what comes of it, but what the printer does not know is kept too.
import { LABELS } from '../../format/labels';
import { lineEndOf } from '../../format/lineSpacing';
import type { PrintLayout } from '../../format/print';
import type { TrialRecord } from '../../format/record';
import { endOfLine, lineText } from '../../format/section';
import { SECTIONS } from '../../format/sections';
import { parse, startOf, startOfIndex } from '../../format/tree';
import { isPresent } from '../../protocol/field';
import { kept } from '../../protocol/kept';
import { recordOf } from '../../protocol/recordOf';
import { readTrial, type Trial } from '../../protocol/trial';
import { listed } from '../../rules/quoted';
import { applyEdits, insert, replace, type TextEdit } from '../../text/edit';
import { placedValues } from '../placedValues';
import type { FindRefactorings, Refactoring } from './refactoring';

export const convertLayout: FindRefactorings = ({ trial }) => {
  if (!trial.isProtocol) return [];
  const refactorings: Refactoring[] = [];
  if (trial.layout !== 'labelled') refactorings.push(conversion(trial, 'labelled'));
  if (trial.layout !== 'bare') refactorings.push(conversion(trial, 'bare'));
  return refactorings;
};

const TITLES: Readonly<Record<PrintLayout, string>> = {
  labelled: 'Write this document in the labelled layout',
  bare: 'Write this document in the bare layout',
};

function conversion(trial: Trial, layout: PrintLayout): Refactoring {
  const reason = LOSSES[layout](trial);
  return {
    id: `convert-to-${layout}`,
    kind: 'refactor.rewrite',
    title: TITLES[layout],
    ...(reason === undefined ? {} : { disabled: reason }),
    edits: () => (reason === undefined ? converted(trial, layout) : []),
  };
}

/** No registry record is longer; reading a longer one again would be felt when a menu opens. */
const LONGEST = 500_000;

/** Why something would be lost, found once for a version of a document. */
const LOSSES: Readonly<Record<PrintLayout, (trial: Trial) => string | undefined>> = {
  labelled: kept((trial: Trial) => lossOf(trial, 'labelled')),
  bare: kept((trial: Trial) => lossOf(trial, 'bare')),
};

function lossOf(trial: Trial, layout: PrintLayout): string | undefined {
  if (trial.tree.text.length > LONGEST) return 'The document is too long to be converted at once.';
  const after = recordOf(readTrial(parse(applyEdits(trial.tree.text.toString(), converted(trial, layout)))));
  const before = recordOf(trial);
  const changed = (Object.keys(before) as (keyof TrialRecord)[]).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  if (changed.length === 0) return undefined;
  const names = changed.map((key) => SECTIONS.find(({ kind }) => kind === key)?.heading ?? 'the first lines');
  return `In that layout ${listed([...new Set(names)])} would be read in another way.`;
}

/** The values that stand under labels in the labelled layout and have a place without them in the bare one. */
const slotted = ({ basicInformation, studyDesign, eligibility }: Trial) =>
  [basicInformation, studyDesign, eligibility].flatMap((reading) =>
    reading === undefined
      ? []
      : placedValues(reading).flatMap(({ field, element }) => {
          const label = LABELS.find(({ value }) => value === element)?.label;
          return label === undefined ? [] : [{ section: reading.section, label, field }];
        }),
  );

/** The labels to write above lines of the document, and the lines of labels to take away. */
function changesOf(trial: Trial, layout: PrintLayout) {
  const above = new Map<number, string>();
  const gone = new Set<number>();
  const { tree } = trial;
  for (const { section, label, field } of slotted(trial)) {
    const first = tree.text.lineAt(startOf(tree, section));
    if (layout === 'labelled' && isPresent(field) && field.labelLine === -1) {
      above.set(first + field.line, label);
    }
    if (layout === 'bare' && field.labelLine !== -1 && lineText(section, field.labelLine) === label) {
      gone.add(first + field.labelLine);
    }
  }
  return { above, gone };
}

function converted(trial: Trial, layout: PrintLayout): readonly TextEdit[] {
  const { tree } = trial;
  const { text } = tree;
  const { above, gone } = changesOf(trial, layout);
  const between = lineEndOf(tree).repeat(layout === 'labelled' ? 2 : 1);
  const edits: TextEdit[] = [];
  /** Where the line above ends; -1 at the beginning of the document. */
  let end = -1;
  tree.sections.forEach((section, index) => {
    const base = startOfIndex(tree, index);
    section.roles.forEach((role, line) => {
      const number = (tree.firstLines[index] ?? 0) + line;
      if (role === 'blank' || gone.has(number)) return;
      const start = base + (section.lineStarts[line] ?? 0);
      const label = above.get(number);
      const gap = (end === -1 ? '' : between) + (label === undefined ? '' : label + between);
      const from = Math.max(0, end);
      const range = { start: from, end: start };
      if (text.slice(range) !== gap) edits.push(from === start ? insert(start, gap) : replace(range, gap));
      end = base + endOfLine(section, line);
    });
  });
  return edits;
}
