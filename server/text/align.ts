// Keeping what has not changed: two versions of a list, compared by their ends.
//
// Everything derived line by line is kept in arrays beside the lines. After an edit the entries of the common beginning
// and end are taken over as they are (the same objects), and only the middle is derived again.

/** How much two lists share: `prefix` entries at the beginning, `suffix` at the end; they never overlap. */
export interface Alignment {
  readonly prefix: number;
  readonly suffix: number;
}

export const NOTHING_SHARED: Alignment = { prefix: 0, suffix: 0 };

/** The latest alignment of a list with an older one: several rooms ask for the same two. */
const known = new WeakMap<readonly unknown[], { readonly before: readonly unknown[]; readonly shared: Alignment }>();

/** What two lists share at their ends. The lists must not change afterwards. */
export function align<T>(before: readonly T[], after: readonly T[]): Alignment {
  const kept = known.get(after);
  if (kept?.before === before) return kept.shared;
  const shared = compareEnds(before, after);
  known.set(after, { before, shared });
  return shared;
}

function compareEnds<T>(before: readonly T[], after: readonly T[]): Alignment {
  const shorter = Math.min(before.length, after.length);
  let prefix = 0;
  while (prefix < shorter && before[prefix] === after[prefix]) prefix++;
  let suffix = 0;
  const room = shorter - prefix;
  while (suffix < room && before[before.length - 1 - suffix] === after[after.length - 1 - suffix]) suffix++;
  return { prefix, suffix };
}

/** What was derived from `before`, brought up to `length` entries of the new list; `derive` is asked for the middle only. */
export function realigned<D>(
  derived: readonly D[],
  { prefix, suffix }: Alignment,
  length: number,
  derive: (index: number) => D,
): readonly D[] {
  const middle: D[] = [];
  for (let i = prefix; i < length - suffix; i++) middle.push(derive(i));
  return prefix === 0 && suffix === 0 ? middle : spliced(derived, prefix, derived.length - prefix - suffix, middle);
}

/** The list in which `inserted` stands for the `removed` entries from `from` on: a copy, or the same where they are equal. */
export function spliced<T>(list: readonly T[], from: number, removed: number, inserted: readonly T[]): readonly T[] {
  if (inserted.length !== removed) return list.slice(0, from).concat(inserted, list.slice(from + removed));
  if (inserted.every((entry, i) => entry === list[from + i])) return list;
  // Typing inside a line leaves the length as it is: one copy instead of three.
  const copy = list.slice();
  for (let i = 0; i < removed; i++) copy[from + i] = inserted[i] as T;
  return copy;
}
