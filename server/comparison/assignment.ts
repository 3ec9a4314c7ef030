// The best assignment: of all ways to pair two sets, each member at most once, the one in which the fits add up to most.
//
// Texts that fit one another fall into small groups that have nothing to do with each other. Each group is solved exactly
// (Kuhn and Munkres, in the form of shortest augmenting paths); a large one by taking the best pair that is left.

export interface Edge {
  readonly before: number;
  readonly after: number;
  /** Above 0. */
  readonly fit: number;
}

/** The groups up to this size are solved exactly: the work grows with the third power. */
const LARGEST_EXACT = 60;

/** The chosen pairs, in no order. */
export function assigned(edges: readonly Edge[]): readonly (readonly [number, number])[] {
  return groupsOf(edges).flatMap((group) => {
    const rows = [...new Set(group.map((edge) => edge.before))];
    const columns = [...new Set(group.map((edge) => edge.after))];
    if (Math.max(rows.length, columns.length) > LARGEST_EXACT) return greedy(group);
    if (rows.length <= columns.length) return exact(group, rows, columns);
    const turned = group.map(({ before, after, fit }) => ({ before: after, after: before, fit }));
    return exact(turned, columns, rows).map(([after, before]) => [before, after] as const);
  });
}

/** The edges of each connected part. */
function groupsOf(edges: readonly Edge[]): readonly (readonly Edge[])[] {
  const parents = new Map<string, string>();
  const rootOf = (node: string): string => {
    let root = node;
    for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root)) {
      // The way gets shorter each time it is gone.
      parents.set(root, parents.get(up) ?? up);
      root = up;
    }
    return root;
  };
  for (const { before, after } of edges) parents.set(rootOf(`b${before}`), rootOf(`a${after}`));
  const groups = new Map<string, Edge[]>();
  for (const edge of edges) {
    const root = rootOf(`b${edge.before}`);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [edge]);
    else group.push(edge);
  }
  return [...groups.values()];
}

function greedy(edges: readonly Edge[]): (readonly [number, number])[] {
  const [rows, columns] = [new Set<number>(), new Set<number>()];
  return edges
    .toSorted((a, b) => b.fit - a.fit)
    .flatMap(({ before, after }): (readonly [number, number])[] => {
      if (rows.has(before) || columns.has(after)) return [];
      rows.add(before);
      columns.add(after);
      return [[before, after]];
    });
}

/** Rows are no more than columns. A pair without an edge costs nothing and is left out of the result. */
function exact(
  edges: readonly Edge[],
  rows: readonly number[],
  columns: readonly number[],
): (readonly [number, number])[] {
  const [n, m] = [rows.length, columns.length];
  const rowAt = new Map(rows.map((row, i) => [row, i + 1]));
  const columnAt = new Map(columns.map((column, j) => [column, j + 1]));
  const fits = Array.from({ length: n + 1 }, () => new Float64Array(m + 1));
  for (const { before, after, fit } of edges) {
    const row = fits[rowAt.get(before) ?? 0];
    if (row !== undefined) row[columnAt.get(after) ?? 0] = fit;
  }
  const fitOf = (i: number, j: number): number => fits[i]?.[j] ?? 0;
  const rowPrice = new Float64Array(n + 1);
  const columnPrice = new Float64Array(m + 1);
  /** By column, the row that has it; 0 for none. */
  const owner = new Int32Array(m + 1);
  const via = new Int32Array(m + 1);
  for (let i = 1; i <= n; i++) {
    owner[0] = i;
    let at = 0;
    const least = new Float64Array(m + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(m + 1);
    do {
      used[at] = 1;
      const row = owner[at] ?? 0;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= m; j++) {
        if (used[j] === 1) continue;
        const cost = -fitOf(row, j) - (rowPrice[row] ?? 0) - (columnPrice[j] ?? 0);
        if (cost < (least[j] ?? 0)) {
          least[j] = cost;
          via[j] = at;
        }
        if ((least[j] ?? 0) < delta) {
          delta = least[j] ?? 0;
          next = j;
        }
      }
      for (let j = 0; j <= m; j++) {
        if (used[j] === 1) {
          const paid = owner[j] ?? 0;
          rowPrice[paid] = (rowPrice[paid] ?? 0) + delta;
          columnPrice[j] = (columnPrice[j] ?? 0) - delta;
        } else least[j] = (least[j] ?? 0) - delta;
      }
      at = next;
    } while (owner[at] !== 0);
    while (at !== 0) {
      const from = via[at] ?? 0;
      owner[at] = owner[from] ?? 0;
      at = from;
    }
  }
  return columns.flatMap((column, j): (readonly [number, number])[] => {
    const i = owner[j + 1] ?? 0;
    return i === 0 || fitOf(i, j + 1) === 0 ? [] : [[rows[i - 1] ?? 0, column]];
  });
}
