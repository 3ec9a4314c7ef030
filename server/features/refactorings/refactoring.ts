// What a refactoring is: a change of the text that a person asks for at a place, worked out only when it is chosen.
import type { Trial } from '../../protocol/trial';
import type { TextEdit } from '../../text/edit';
import type { TextRange } from '../../text/range';

/** Where refactorings are asked for: a selection of the document, or a cursor (an empty range). */
export interface Place {
  readonly trial: Trial;
  readonly range: TextRange;
}

/** The kinds of code actions, by their names in LSP. */
export type RefactoringKind = 'refactor.rewrite' | 'refactor.extract' | 'refactor.inline' | 'refactor.move';

export interface Refactoring {
  /** Names it among those of a place, so that a menu entry is found again when it is chosen. */
  readonly id: string;
  readonly kind: RefactoringKind;
  /** What it does, as a command. */
  readonly title: string;
  /** Why it cannot be done here; undefined when it can. */
  readonly disabled?: string;
  /** The edits of the document, as one change. Asked only when the refactoring is chosen. */
  readonly edits: () => readonly TextEdit[];
}

/** Finds what can be done at a place. Quick: it is asked whenever a menu opens. */
export type FindRefactorings = (place: Place) => readonly Refactoring[];
