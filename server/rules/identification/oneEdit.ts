// One slip of the hand between two words: a letter changed, missing or too many, or two that changed places.

export interface OneEdit {
  readonly kind: 'changed' | 'missing' | 'added' | 'transposed';
  /** Where in the first word. */
  readonly from: number;
  /** What the first word has there; empty where the second has a letter more. */
  readonly taken: string;
}

/** The edit that makes the second word of the first; undefined where they are the same or more than one is needed. */
export function oneEdit(first: string, second: string): OneEdit | undefined {
  const difference = second.length - first.length;
  if (first === second || difference < -1 || difference > 1) return undefined;
  let from = 0;
  while (from < first.length && first[from] === second[from]) from++;
  let behind = 0;
  const most = Math.min(first.length, second.length) - from;
  while (behind < most && first[first.length - 1 - behind] === second[second.length - 1 - behind]) behind++;
  const taken = first.slice(from, first.length - behind);
  const put = second.slice(from, second.length - behind);
  if (taken.length === 2 && put.length === 2 && taken[0] === put[1] && taken[1] === put[0]) {
    return { kind: 'transposed', from, taken };
  }
  if (taken.length > 1 || put.length > 1) return undefined;
  if (taken === '') return { kind: 'added', from, taken };
  return { kind: put === '' ? 'missing' : 'changed', from, taken };
}
