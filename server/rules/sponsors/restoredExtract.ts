// An extract from a web page whose gaps are marked with placeholders: what it lost beside them is still to be restored.
import type { Trial } from '../../protocol/trial';
import { isPlaceholder } from '../placeholder';

/** Every extract has lost its conditions, so that a placeholder stands there until the record is restored. */
export const hasMarkedGaps = ({ conditions }: Trial): boolean =>
  conditions?.values.some(({ text }) => isPlaceholder(text)) === true;
