// All ways to write a phrase, from the ways to write each of its pieces.

/** Every sequence that takes one of the choices for each piece; a choice may have several tokens or none. */
export function combinations(pieces: readonly (readonly (readonly string[])[])[]): readonly (readonly string[])[] {
  let sequences: string[][] = [[]];
  for (const choices of pieces) {
    const [only] = choices;
    if (choices.length === 1 && only !== undefined) for (const sequence of sequences) sequence.push(...only);
    else sequences = sequences.flatMap((sequence) => choices.map((choice) => [...sequence, ...choice]));
  }
  return sequences;
}
