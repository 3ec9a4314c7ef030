// Which of the format's two layouts a document is written in.
import type { Tree } from '../format/tree';
import type { Field } from './field';
import { isPresent } from './field';

/** `mixed` = some values stand under labels and some do not; `none` = no registry record. */
export type Layout = 'bare' | 'labelled' | 'mixed' | 'none';

/** A reading whose fields stand under labels in the labelled layout. */
type Slotted = Readonly<Record<string, unknown>> | undefined;

export function findLayout(tree: Tree, slotted: readonly unknown[]): Layout {
  let labelled = 0;
  let bare = 0;
  for (const reading of slotted as readonly Slotted[]) {
    for (const value of Object.values(reading ?? {})) {
      if (!isField(value) || !isPresent(value)) continue;
      if (value.labelLine === -1) bare++;
      else labelled++;
    }
  }
  if (labelled > 0) return bare > 0 ? 'mixed' : 'labelled';
  if (bare > 0) return 'bare';
  return tree.sections.some((s) => s.hasLabels) ? 'labelled' : blankLines(tree);
}

/** Without a value that could stand under a label, the blank line between any two lines tells. */
function blankLines(tree: Tree): Layout {
  let blank = 0;
  let text = 0;
  for (const section of tree.sections) {
    for (const role of section.roles) {
      if (role === 'blank') blank++;
      else text++;
    }
  }
  return blank * 3 > text * 2 ? 'labelled' : 'bare';
}

const isField = (value: unknown): value is Field<unknown> =>
  typeof value === 'object' && value !== null && 'labelLine' in value && 'line' in value;
