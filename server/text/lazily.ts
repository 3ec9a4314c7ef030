// Work put off until it is wanted: tables that cost nothing at start-up, readings that nobody may ask for.

/** `make`, asked when its result is first wanted, and once. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
