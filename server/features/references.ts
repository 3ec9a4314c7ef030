// Where a name of the record is introduced and where else it stands: go to definition, find references, highlights.
import { type NameAt, type NamePlace, nameAt, ownPlacesOf, placesOf } from '../protocol/names';
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
  const name = nameAt(trial, offset)?.name;
  if (name === undefined) return undefined;
  const places = ownPlacesOf(trial, name);
  const definitions = places.filter(({ role }) => role === 'definition');
  const above = definitions.findLast(({ range }) => range.start <= offset);
  const first = name.kind === 'intervention' ? places.find(({ role }) => role === 'reference') : undefined;
  return (above ?? definitions[0] ?? first)?.range;
}

/** More highlights than this show nothing more: of more places, those around the cursor. */
const MOST_HIGHLIGHTS = 1_000;

/** The places of the name at an offset, to be highlighted; undefined where no name stands. */
export function highlightsAt(trial: Trial, offset: number): readonly NamePlace[] | undefined {
  const places = placesAt(trial, offset)?.places;
  if (places === undefined || places.length <= MOST_HIGHLIGHTS) return places;
  const behind = places.findIndex(({ range }) => range.end >= offset);
  const from = Math.max(0, Math.min(behind - MOST_HIGHLIGHTS / 2, places.length - MOST_HIGHLIGHTS));
  return places.slice(from, from + MOST_HIGHLIGHTS);
}
