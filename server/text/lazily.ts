// Work put off until it is wanted, or not done twice: tables that cost nothing at start-up, readings that nobody may ask for.

/** `make`, asked when its result is first wanted, and once. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** `make`, asked once for each text, as long as no more than `most` others have been asked for since. */
export function remembered<T>(most: number, make: (text: string) => T): (text: string) => T {
  let recent = new Map<string, T>();
  let older = new Map<string, T>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const result = older.get(text) ?? make(text);
    if (recent.size >= most) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, result);
    return result;
  };
}
