// What was moved among its neighbours: all but a longest run of them that stayed in order.

/** The indices of the entries that are not part of a longest increasing subsequence: as few as can be. Linearithmic. */
export function outOfOrder(positions: readonly number[]): readonly number[] {
  /** By length less one: the index of the smallest last position of an increasing subsequence of that length. */
  const ends: number[] = [];
  const before: number[] = [];
  for (const [index, position] of positions.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((positions[ends[middle] ?? 0] ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    before.push(low === 0 ? -1 : (ends[low - 1] ?? -1));
    ends[low] = index;
  }
  const kept = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at !== -1; at = before[at] ?? -1) kept.add(at);
  return positions.flatMap((_, index) => (kept.has(index) ? [] : [index]));
}
