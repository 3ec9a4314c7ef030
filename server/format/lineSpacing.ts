// How a document puts its lines: its line end, and whether blank lines stand between them.
import { ownLineEnd } from '../text/sourceText';
import type { Tree } from './tree';

/** The line end of the document's first line, or `\n` where it has none. */
export function lineEndOf({ text }: Pick<Tree, 'text'>): string {
  const line = text.line(0);
  return ownLineEnd(line) || '\n';
}

/** True where the document puts a blank line below its headings, as the labelled layout does. */
export function hasBlankLines(tree: Tree): boolean {
  const heads = tree.sections.filter(({ definition, roles }) => definition !== undefined && roles.length > 1);
  const spaced = heads.filter((section) => section.roles[1] === 'blank').length;
  return spaced * 2 > heads.length || (heads.length === 0 && tree.sections[0]?.roles[1] === 'blank');
}
