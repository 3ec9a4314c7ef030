// Cleaning a list that was pasted from a word processor, on the lines of a selection.
import { hasBlankLines, lineEndOf } from '../../format/lineSpacing';
import { sectionIndexAt } from '../../format/tree';
import { narrowed } from '../../text/edit';
import { lineEndLength } from '../../text/sourceText';
import { cleanedList } from '../pastedList';
import type { FindRefactorings } from './refactoring';

export const cleanPastedList: FindRefactorings = ({ trial: { tree }, range }) => {
  const { text } = tree;
  const first = text.lineAt(range.start);
  const end = text.lineAt(range.end);
  // A selection that ends before a line's first character does not reach that line.
  const last = range.end === text.lineStarts[end] && end > first ? end - 1 : end;
  if (last === first || sectionIndexAt(tree, range.start) !== sectionIndexAt(tree, text.lineStarts[last] ?? 0))
    return [];
  const written = text.line(last);
  const lines = {
    start: text.lineStarts[first] ?? 0,
    end: (text.lineStarts[last] ?? 0) + written.length - lineEndLength(written),
  };
  const selected = text.slice(lines);
  const isSpaced = hasBlankLines(tree) && /\n[ \t]*\r?\n/.test(selected);
  const cleaned = cleanedList(selected, { between: lineEndOf(tree).repeat(isSpaced ? 2 : 1) });
  if (cleaned === undefined) return [];
  return [
    {
      id: 'clean-pasted-list',
      kind: 'refactor.rewrite',
      title: 'Clean up the pasted list',
      edits: () => [narrowed(selected, cleaned, lines.start)],
    },
  ];
};
