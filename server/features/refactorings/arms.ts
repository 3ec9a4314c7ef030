// Completing an arm: what every arm of the labelled layout has and this one lacks, as lines to write over.
import { labelText } from '../../format/labels';
import { hasBlankLines, lineEndOf } from '../../format/lineSpacing';
import { endOfLine } from '../../format/section';
import { sectionIndexAt, startOfIndex } from '../../format/tree';
import type { Arm } from '../../protocol/arms';
import { sureArms } from '../../rules/arms/sureArms';
import { missingPlaceholder } from '../../rules/placeholder';
import { insert, type TextEdit } from '../../text/edit';
import type { FindRefactorings } from './refactoring';

export const completeArm: FindRefactorings = ({ trial, range }) => {
  const { tree, studyGroups } = trial;
  const index = sectionIndexAt(tree, range.start);
  const section = tree.sections[index];
  if (studyGroups === undefined || section !== studyGroups.section) return [];
  const line = tree.text.lineAt(range.start) - (tree.firstLines[index] ?? 0);
  const arm = sureArms(trial)?.find(({ title, lastLine }) => title.line <= line && line <= lastLine);
  if (arm === undefined) return [];
  const missing = missingParts(arm, trial.layout !== 'bare');
  if (missing.length === 0) return [];
  const between = lineEndOf(tree).repeat(hasBlankLines(tree) ? 2 : 1);
  return [
    {
      id: 'complete-arm',
      kind: 'refactor.rewrite',
      title: 'Add what this arm lacks',
      edits: () =>
        missing.map(({ below, lines }): TextEdit => {
          const at = startOfIndex(tree, index) + endOfLine(section, below);
          return insert(at, lines.map((text) => between + text).join(''));
        }),
    },
  ];
};

interface Missing {
  /** The line below which it is written. */
  readonly below: number;
  readonly lines: readonly string[];
}

function missingParts(arm: Arm, withType: boolean): readonly Missing[] {
  const { title, description, type, interventions, none, lastLine } = arm;
  const head: string[] = [];
  if (description.length === 0) head.push(missingPlaceholder('The description'));
  const tail: string[] = [];
  if (withType && type === undefined) tail.push(labelText('armType'), missingPlaceholder('The type'));
  if (interventions.length === 0 && none === undefined) tail.push(missingPlaceholder('The intervention'));
  const lastOfHead = description.at(-1)?.line ?? title.line;
  const isAlone = interventions.length === 0 && none === undefined;
  return [
    { below: title.line, lines: head },
    { below: isAlone ? lastLine : lastOfHead, lines: tail },
  ].filter(({ lines }) => lines.length > 0);
}
