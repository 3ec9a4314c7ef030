// Inserting a section that the document lacks next to the one at the cursor, in its place and in the document's layout.
import { SECTIONS } from '../../format/sections';
import { sectionIndexAt } from '../../format/tree';
import { quoted } from '../../rules/quoted';
import { insertSections, placeOf } from '../../rules/structure/sectionInsertion';
import type { FindRefactorings } from './refactoring';

/** A menu of more is not read; the rule on missing sections inserts many at once. */
const MOST = 6;

export const insertMissingSections: FindRefactorings = ({ trial, range }) => {
  const { tree } = trial;
  if (!trial.isProtocol) return [];
  const index = sectionIndexAt(tree, range.start);
  const present = new Set(tree.sections.map(({ kind }) => kind));
  return SECTIONS.filter(({ kind, added, foreign }) => added !== true && foreign !== true && !present.has(kind))
    .map((definition) => ({ definition, before: placeOf(tree, definition.kind) }))
    .filter(({ before }) => before === index || before === index + 1)
    .slice(0, MOST)
    .map(({ definition, before }) => ({
      id: `insert-section-${definition.kind}`,
      kind: 'refactor.rewrite',
      title: `Insert the section ${quoted(definition.heading)}`,
      edits: () => [insertSections(tree, { before, missing: [definition] }, labelsFor(trial))],
    }));
};

/** In the labelled layout the labels are written too, those of the study's type. */
const labelsFor = ({ layout, basicInformation }: Parameters<FindRefactorings>[0]['trial']) =>
  layout !== 'labelled' && layout !== 'mixed'
    ? 'none'
    : basicInformation?.studyType.value === 'OBSERVATIONAL'
      ? 'observational'
      : 'interventional';
