// Where a name of the record is introduced and where else it stands: go to definition, find references, highlights.
import { type NameAt, type NamePlace, nameAt, placesOf } from '../protocol/names';
import type { Trial } from '../protocol/trial';
import type { TextRange } from '../text/range';

export interface NameWithPlaces {
  readonly at: NameAt;
  /** In the order of the document. */
  readonly places: readonly NamePlace[];
}

/** The name at an offset of the document with all its places; undefined where no name stands. */
export function placesAt(trial: Trial, offset: number): NameWithPlaces | undefined {
  const at = nameAt(trial, offset);
  return at === undefined ? undefined : { at, places: placesOf(trial, at.name) };
}

/**
 * Where the name at an offset is introduced: the entry under Interventions, the title of the arm, the brackets behind the long
 * form, the line of the identifier. Of several the nearest above the offset, as a reader looks for it, else the first. An
 * intervention that is not listed is introduced where an arm has it first.
 */
export function definitionAt(trial: Trial, offset: number): TextRange | undefined {
  const found = placesAt(trial, offset);
  if (found === undefined) return undefined;
  const { places } = found;
  const definitions = places.filter(({ role }) => role === 'definition');
  const above = definitions.findLast(({ range }) => range.start <= offset);
  const first = found.at.name.kind === 'intervention' ? places.find(({ role }) => role === 'reference') : undefined;
  return (above ?? definitions[0] ?? first)?.range;
}
