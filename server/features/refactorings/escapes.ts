// Taking the registry's backslashes out of a line or a selection.
import { escapesIn } from '../../format/escapes';
import { sectionIndexAt } from '../../format/tree';
import { PROSE } from '../../rules/rule';
import { remove, type TextEdit } from '../../text/edit';
import type { FindRefactorings, Place } from './refactoring';

export const unescapeText: FindRefactorings = (place) => {
  const edits = escapesAt(place);
  if (edits.length === 0) return [];
  const where = place.range.start === place.range.end ? 'line' : 'selection';
  return [
    {
      id: 'remove-escapes',
      kind: 'refactor.rewrite',
      title: `Remove the registry's backslashes from this ${where}`,
      edits: () => edits,
    },
  ];
};

function escapesAt({ trial: { tree }, range }: Place): readonly TextEdit[] {
  const { text } = tree;
  const isLine = range.start === range.end;
  const edits: TextEdit[] = [];
  const last = text.lineAt(range.end);
  for (let line = text.lineAt(range.start); line <= last; line++) {
    const start = text.lineStarts[line] ?? 0;
    const written = text.line(line);
    if (!written.includes('\\')) continue;
    const index = sectionIndexAt(tree, start);
    const section = tree.sections[index];
    if (section === undefined || !PROSE.includes(section.kind)) continue;
    if (section.roles[line - (tree.firstLines[index] ?? 0)] !== 'text') continue;
    for (const at of escapesIn(written)) {
      const offset = start + at;
      if (isLine || (offset >= range.start && offset < range.end))
        edits.push(remove({ start: offset, end: offset + 1 }));
    }
  }
  return edits;
}
