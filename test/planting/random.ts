// Chance that can be repeated: the same seed makes the same choices.

/** A number in [0, 1), another one at each call. */
export type Random = () => number;

export const chosen = <T>(random: Random, all: readonly T[]): T | undefined => all[Math.floor(random() * all.length)];

export function shuffled<T>(random: Random, all: readonly T[]): readonly T[] {
  const keyed = all.map((value) => ({ value, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ value }) => value);
}

/** A generator of numbers in [0, 1) that gives the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
