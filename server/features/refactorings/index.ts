// The plain list of all refactorings, in the order of a menu.
import { abbreviations } from './abbreviations';
import { completeArm } from './arms';
import { unescapeText } from './escapes';
import { convertLayout } from './layouts';
import { listMarks } from './listMarks';
import { moveCriterion } from './moveCriterion';
import { cleanPastedList } from './pastedLists';
import type { FindRefactorings, Place, Refactoring } from './refactoring';
import { insertMissingSections } from './sections';
import { sortCriteria } from './sortCriteria';
import { splitAndJoin } from './splitAndJoin';

const ALL: readonly FindRefactorings[] = [
  cleanPastedList,
  splitAndJoin,
  moveCriterion,
  listMarks,
  sortCriteria,
  abbreviations,
  completeArm,
  unescapeText,
  insertMissingSections,
  convertLayout,
];

/**
 * What can be done at a place, each with edits that are worked out when it is chosen. One that throws is left out, and
 * `onFailure` hears of it.
 */
export function refactoringsAt(place: Place, onFailure: (error: unknown) => void): readonly Refactoring[] {
  if (!place.trial.isProtocol) return [];
  return ALL.flatMap((find) => {
    try {
      return find(place);
    } catch (error) {
      onFailure(error);
      return [];
    }
  });
}
